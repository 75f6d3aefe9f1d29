//! The programs that people can apply for, read from `content/forms/` when the program starts. What is wrong with a
//! file is refused then, with its line and the reason.

use std::{collections::HashSet, ops::Range, sync::LazyLock};

use app::{
    application::{Kind, Need, Phase, Program, Question, QuestionKind, Section},
    locale::Localized,
};
use serde::Deserialize;
use thiserror::Error;
use toml::Spanned;

use crate::content::EMBEDDED;

/// What is wrong with a form.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}: line {line}: {reason}")]
pub struct FormError {
    pub file: String,
    pub line: usize,
    pub reason: String,
}

/// The programs that stand in this one.
pub fn programs() -> Result<&'static [Program], FormError> {
    static READ: LazyLock<Result<Vec<Program>, FormError>> = LazyLock::new(|| {
        let files = EMBEDDED.iter().filter(|(path, _)| path.starts_with("forms/"));
        files.map(|(path, text)| read(path, text)).collect()
    });
    READ.as_deref().map_err(Clone::clone)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    id: String,
    service: String,
    organization: String,
    en: Front,
    fr: Front,
    phases: Vec<Spanned<PhaseEntry>>,
    sections: Vec<SectionEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Front {
    name: String,
    lead: String,
    objection: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhaseEntry {
    from: String,
    days: i64,
    en: String,
    fr: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionEntry {
    id: Spanned<String>,
    en: Heading,
    fr: Heading,
    questions: Vec<QuestionEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Heading {
    title: String,
    lead: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionEntry {
    id: Spanned<String>,
    kind: String,
    need: Option<String>,
    en: Help,
    fr: Help,
    #[serde(default)]
    choices: Vec<ChoiceEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Help {
    label: String,
    help: String,
    missing: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChoiceEntry {
    value: String,
    en: String,
    fr: String,
}

/// Reads one form, or says where it is wrong.
pub fn read(file: &str, text: &str) -> Result<Program, FormError> {
    let refuse = |span: Option<Range<usize>>, reason: String| {
        let line = span.and_then(|span| text.get(..span.start)).map_or(1, |before| before.matches('\n').count() + 1);
        FormError { file: file.to_owned(), line, reason }
    };
    let entry: File = toml::from_str(text).map_err(|error| refuse(error.span(), error.message().to_owned()))?;
    let mut seen = HashSet::new();
    let mut phases = Vec::new();
    for phase in entry.phases {
        let span = phase.span();
        phases.push(read_phase(phase.into_inner()).map_err(|reason| refuse(Some(span), reason))?);
    }
    let mut sections = Vec::new();
    for section in entry.sections {
        let id = once(&mut seen, &section.id).map_err(|reason| refuse(Some(section.id.span()), reason))?;
        let mut questions = Vec::new();
        for question in section.questions {
            let span = question.id.span();
            questions.push(read_question(&mut seen, question).map_err(|reason| refuse(Some(span), reason))?);
        }
        let heading = Localized::new(section.en, section.fr);
        let (title, lead) = (heading.map(|one| kept(&one.title)), heading.map(|one| kept(&one.lead)));
        sections.push(Section { id, title, lead, questions });
    }
    let front = Localized::new(entry.en, entry.fr);
    Ok(Program {
        id: kept(&entry.id),
        service: kept(&entry.service),
        organization: kept(&entry.organization),
        name: front.map(|one| kept(&one.name)),
        lead: front.map(|one| kept(&one.lead)),
        objection: front.map(|one| kept(&one.objection)),
        sections,
        phases,
    })
}

/// A form is read once and lives as long as the program.
fn kept(text: &str) -> &'static str {
    text.to_owned().leak()
}

/// Names of fields stand in addresses and pages: each once, and none that our own forms use.
fn once(seen: &mut HashSet<String>, id: &Spanned<String>) -> Result<&'static str, String> {
    let id = id.get_ref();
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if id.is_empty() || !id.bytes().all(plain) || ["key", "language", "main"].contains(&id.as_str()) {
        return Err(format!("`{id}` cannot be an id: small letters, digits and hyphens"));
    }
    if seen.insert(id.clone()) { Ok(kept(id)) } else { Err(format!("`{id}` stands twice")) }
}

fn read_phase(entry: PhaseEntry) -> Result<Phase, String> {
    let from = Kind::parse(&entry.from).ok_or_else(|| format!("nothing that happens is called `{}`", entry.from))?;
    if !(1..=3650).contains(&entry.days) {
        return Err(format!("{} days are no standard", entry.days));
    }
    Ok(Phase { from, days: entry.days, name: Localized::new(kept(&entry.en), kept(&entry.fr)) })
}

fn read_question(seen: &mut HashSet<String>, entry: QuestionEntry) -> Result<Question, String> {
    let id = once(seen, &entry.id)?;
    let choices: Vec<_> = entry
        .choices
        .iter()
        .map(|choice| (kept(&choice.value), Localized::new(kept(&choice.en), kept(&choice.fr))))
        .collect();
    let kind = match (entry.kind.as_str(), choices.len()) {
        ("choice", 0 | 1) => return Err(format!("`{id}` is a choice of less than two")),
        ("choice", _) => QuestionKind::Choice(choices),
        (_, 1..) => return Err(format!("`{id}` has choices and is none")),
        ("text", _) => QuestionKind::Text,
        ("long-text", _) => QuestionKind::LongText,
        ("number", _) => QuestionKind::Number,
        ("money", _) => QuestionKind::Money,
        ("date", _) => QuestionKind::Date,
        ("business-number", _) => QuestionKind::BusinessNumber,
        (kind, _) => return Err(format!("no question is of the kind `{kind}`")),
    };
    let need = match entry.need.as_deref() {
        None | Some("needed") => Need::Needed,
        Some("optional") => Need::Optional,
        Some(need) => return Err(format!("`{need}` is neither needed nor optional")),
    };
    let help = Localized::new(entry.en, entry.fr);
    let words = |part: fn(&Help) -> &String| help.map(|one| kept(part(one)));
    let (label, missing) = (words(|one| &one.label), words(|one| &one.missing));
    Ok(Question { id, kind, need, label, help: words(|one| &one.help), missing })
}
