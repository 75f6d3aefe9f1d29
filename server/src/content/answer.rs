//! The first version of each answer: how the file is read, and what is refused in it.

use std::collections::HashSet;

use app::{
    answer::{Answer, AnswerId, Version},
    locale::Localized,
};
use jiff::{civil::Date, tz::TimeZone};
use serde::Deserialize;

use super::{Content, Reading};

const FILE: &str = "answers.toml";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswersFile {
    answer: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    organization: String,
    services: Vec<String>,
    since: String,
    en: Words,
    fr: Words,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    question: String,
    text: String,
}

pub(super) fn answers(content: &mut Content, reading: &mut Reading, path: &str, text: &str) {
    let Some(file) = reading.parse::<AnswersFile>(path, text) else { return };
    for entry in file.answer {
        let id = entry.id.clone();
        match answer(content, entry) {
            Ok(answer) => content.answers.push(answer),
            Err(what) => reading.refuse(path, format!("{id}: {what}")),
        }
    }
}

fn answer(content: &Content, entry: Entry) -> Result<Answer, &'static str> {
    let owner = content.organizations.iter().find(|one| one.code == entry.organization);
    let since: Date = entry.since.parse().map_err(|_| "since: is not a day")?;
    // noon in Universal Time is the same day all over Canada
    let from = since.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).map_err(|_| "since: is not a day")?;
    let texts = [&entry.en.question, &entry.en.text, &entry.fr.question, &entry.fr.text];
    if texts.iter().any(|text| text.trim().is_empty()) {
        return Err("question and text are needed in both languages");
    }
    Ok(Answer {
        id: AnswerId::parse(&entry.id).ok_or("id: is not the number of an answer")?,
        owner: owner.ok_or("organization: is not known")?.name.clone(),
        organization: entry.organization,
        services: entry.services,
        current: Version {
            number: 1,
            question: Localized::new(entry.en.question, entry.fr.question),
            text: Localized::new(entry.en.text.trim().to_owned(), entry.fr.text.trim().to_owned()),
            from: from.timestamp().as_millisecond(),
            mistake: None,
        },
        earlier: Vec::new(),
    })
}

/// What they say of other files.
pub(super) fn references(content: &Content, reading: &mut Reading) {
    let services: HashSet<&str> = content.services.iter().map(|service| service.id.as_str()).collect();
    let mut seen = HashSet::new();
    for answer in &content.answers {
        if !seen.insert(answer.id.as_str()) {
            reading.refuse(FILE, format!("{}: stands twice", answer.id));
        }
        for service in answer.services.iter().filter(|service| !services.contains(service.as_str())) {
            reading.refuse(FILE, format!("{}: services: “{service}” is not known", answer.id));
        }
        if answer.services.is_empty() {
            reading.refuse(FILE, format!("{}: services: at least one is needed", answer.id));
        }
    }
}
