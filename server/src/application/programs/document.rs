//! Documents that a form asks for: each is a section of its own with one question for files, after all others, so that
//! its condition can look at every answer.

use std::{collections::HashSet, ops::Range};

use app::{
    application::{Document, QuestionKind, Section, Way},
    locale::Localized,
};

use super::{
    Refused,
    condition::{self, Known},
    entry::{DocumentEntry, DocumentWords, Help, QuestionEntry},
    kept,
    question::{self, once},
};

/// The days within which something can be sent afterwards.
const MOST_DAYS: i32 = 365;

pub(super) fn read(seen: &mut HashSet<String>, known: &Known, mut entry: DocumentEntry) -> Result<Section, Refused> {
    let span = entry.id.span();
    let at = |reason: &str| (span.clone(), reason.to_owned());
    let days = entry.later_days.unwrap_or(MOST_DAYS);
    let id = once(seen, &entry.id)?;
    let when = entry.when.as_ref().map(|when| condition::read(when, known)).transpose()?;
    let ways = ways(&entry).map_err(at)?;
    let both = Localized::new(entry.en.clone(), entry.fr.clone());
    let (title, lead) = (both.map(|one| kept(&one.name)), both.map(|one| kept(&one.where_it_is)));
    let asked = asked(&span, &format!("{id}-files"), &mut entry, &both);
    let mut files = question::read(seen, known, asked)?;
    if let QuestionKind::Files(taken) = &mut files.kind {
        taken.ways = ways;
    }
    let mail = entry.mail.map(|mail| Localized::new(kept(&mail.en), kept(&mail.fr)));
    let document = Some(Document { days, mail });
    Ok(Section { id, title, lead, when, repeat: None, document, questions: vec![files] })
}

/// Its question.
fn asked(span: &Range<usize>, id: &str, entry: &mut DocumentEntry, both: &Localized<DocumentWords>) -> QuestionEntry {
    let help =
        |one: &DocumentWords| Help { label: one.name.clone(), help: String::new(), missing: one.missing.clone() };
    QuestionEntry {
        id: toml::Spanned::new(span.clone(), id.to_owned()),
        kind: "file".to_owned(),
        need: None,
        least: None,
        most: entry.most.take(),
        accept: std::mem::take(&mut entry.accept),
        megabytes: entry.megabytes,
        fact: None,
        reuse: false,
        when: None,
        en: help(&both.en),
        fr: help(&both.fr),
        choices: Vec::new(),
    }
}

/// How it may come otherwise.
fn ways(entry: &DocumentEntry) -> Result<Vec<Way>, &'static str> {
    let mut ways = Vec::new();
    ways.extend(entry.later_days.map(|_| Way::Later));
    ways.extend(entry.mail.as_ref().map(|_| Way::Mail));
    match entry.need.as_deref() {
        None | Some("needed") => {}
        Some("if-you-have-it") => ways.push(Way::Without),
        Some(_) => return Err("a document is `needed`, or asked for `if-you-have-it`"),
    }
    let good = entry.later_days.is_none_or(|days| (1..=MOST_DAYS).contains(&days));
    if !good || entry.mail.is_some() && entry.later_days.is_none() {
        return Err("what comes afterwards has so many `later-days`: from 1 to 365");
    }
    Ok(ways)
}
