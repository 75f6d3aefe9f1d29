//! The programs that people can apply for, read from `content/forms/` when the program starts. What is wrong with a
//! file is refused then, with its line and the reason.

//!
//! | to change | look in |
//! |---|---|
//! | what a file can say | `entry.rs` |
//! | questions, those for files; conditions | `question.rs`, `files.rs`, `condition.rs` |
//! | flags, samples, second officers | `scrutiny.rs` |
//! | sections that are answered several times | `parts.rs` |
//! | documents that are asked for; what it costs | `document.rs`, `payment.rs` |

mod condition;
mod document;
mod entry;
mod files;
mod parts;
mod payment;
mod question;
mod scrutiny;

use std::{collections::HashSet, ops::Range, sync::LazyLock};

use app::{
    application::{
        Check, Days, Deadline, Kind, Phase, Program, Question, QuestionKind, Repeat, Section, Strength, day,
    },
    locale::Localized,
};
use thiserror::Error;
use toml::Spanned;

use self::{
    condition::Known,
    entry::{CheckEntry, DeadlineEntry, File, PhaseEntry, SectionEntry},
    question::once,
};
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

/// Where something wrong stands, and the reason.
type Refused = (Range<usize>, String);

/// Reads one form, or says where it is wrong.
pub fn read(file: &str, text: &str) -> Result<Program, FormError> {
    let refuse = |span: Option<Range<usize>>, reason: String| {
        let line = span.and_then(|span| text.get(..span.start)).map_or(1, |before| before.matches('\n').count() + 1);
        FormError { file: file.to_owned(), line, reason }
    };
    let at = |(span, reason): Refused| refuse(Some(span), reason);
    let mut entry: File = toml::from_str(text).map_err(|error| refuse(error.span(), error.message().to_owned()))?;
    parts::write_out(&mut entry).map_err(at)?;
    let (mut seen, mut known) = (HashSet::new(), Known::new());
    let phases = entry.phases.into_iter().map(placed_phase).collect::<Result<Vec<_>, _>>().map_err(at)?;
    let mut sections = Vec::new();
    for section in entry.sections {
        sections.push(read_section(&mut seen, &mut known, section).map_err(at)?);
    }
    for document in entry.documents {
        sections.push(document::read(&mut seen, &known, document).map_err(at)?);
    }
    let checks = entry.checks.iter().map(|check| read_check(&mut seen, &known, check).map_err(at));
    let checks = checks.collect::<Result<Vec<_>, _>>()?;
    let deadline = entry.deadline.map(|deadline| read_deadline(&known, &deadline)).transpose().map_err(at)?;
    let objection_days = entry.objection_days.map(read_days).transpose().map_err(at)?;
    let scrutiny = scrutiny::read(&mut seen, &known, &entry.scrutiny).map_err(at)?;
    let front = Localized::new(entry.en, entry.fr);
    Ok(Program {
        id: kept(&entry.id),
        service: kept(&entry.service),
        organization: kept(&entry.organization),
        name: front.map(|one| kept(&one.name)),
        lead: front.map(|one| kept(&one.lead)),
        objection: front.map(|one| kept(&one.objection)),
        objection_days,
        sections,
        phases,
        checks,
        deadline,
        fee: entry.payment.map(|fee| payment::read(&known, fee)).transpose().map_err(at)?,
        scrutiny,
    })
}

/// A phase, or what is wrong with it, and where.
fn placed_phase(phase: Spanned<PhaseEntry>) -> Result<Phase, Refused> {
    let span = phase.span();
    read_phase(phase.into_inner()).map_err(|reason| (span, reason))
}

/// Some days, or what is wrong with them.
fn read_days(days: Spanned<i64>) -> Result<i64, Refused> {
    let span = days.span();
    Some(days.into_inner()).filter(|days| *days > 0).ok_or_else(|| (span, "days are counted from one on".to_owned()))
}

/// A form is read once and lives as long as the program.
fn kept(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn read_section(seen: &mut HashSet<String>, known: &mut Known, entry: SectionEntry) -> Result<Section, Refused> {
    let id = once(seen, &entry.id)?;
    let when = entry.when.as_ref().map(|when| condition::read(when, known)).transpose()?;
    let mut questions = Vec::new();
    for question in entry.questions {
        let question = question::read(seen, known, question)?;
        known.insert(question.id, question.kind.clone());
        let asks = |one: &Question| one.kind.files().is_some();
        if asks(&question) && questions.iter().any(asks) {
            return Err((entry.id.span(), format!("`{id}` asks for files twice: one section asks once")));
        }
        questions.push(question);
    }
    let number = entry.number;
    let repeat = entry.repeat.map(|repeat| {
        let repeat = repeat.into_inner();
        let of = id.strip_suffix(&format!("-{number}")).filter(|_| number > 1).unwrap_or(id);
        let words = Localized::new(repeat.en, repeat.fr);
        let (add, remove) = (words.map(|one| kept(&one.add)), words.map(|one| kept(&one.remove)));
        Repeat { of, number, most: repeat.most, add, remove }
    });
    let heading = Localized::new(entry.en, entry.fr);
    let (title, lead) = (heading.map(|one| kept(&one.title)), heading.map(|one| kept(&one.lead)));
    Ok(Section { id, title, lead, when, repeat, document: None, questions })
}

fn read_check(seen: &mut HashSet<String>, known: &Known, entry: &CheckEntry) -> Result<Check, Refused> {
    let id = once(seen, &entry.id)?;
    let strength = match entry.strength.as_str() {
        "must" => Strength::Must,
        "should" => Strength::Should,
        "hint" => Strength::Hint,
        other => return Err((entry.id.span(), format!("`{other}` is none of must, should and hint"))),
    };
    let about = entry.about.get_ref().as_str();
    let (about, _) =
        known.get_key_value(about).ok_or_else(|| (entry.about.span(), format!("no question is called `{about}`")))?;
    let holds = condition::read(&entry.holds, known)?;
    Ok(Check { id, strength, about, holds, words: Localized::new(kept(&entry.en), kept(&entry.fr)) })
}

fn read_deadline(known: &Known, entry: &DeadlineEntry) -> Result<Deadline, Refused> {
    match (&entry.on, entry.months, &entry.after) {
        (Some(on), None, None) => {
            let good = day(on.get_ref()).is_some();
            let wrong = || (on.span(), format!("`{}` is no day", on.get_ref()));
            good.then(|| Deadline::On(kept(on.get_ref()))).ok_or_else(wrong)
        }
        (None, Some(months @ 1..=240), Some(after)) => match known.get_key_value(after.get_ref().as_str()) {
            Some((id, QuestionKind::Date)) => Ok(Deadline::Months(months, id)),
            _ => Err((after.span(), format!("`{}` is no question about a day", after.get_ref()))),
        },
        (on, _, after) => {
            let span = on.as_ref().or(after.as_ref()).map_or(0..0, toml::Spanned::span);
            Err((span, "a deadline is `on` a day, or so many `months` `after` one (240 at most)".to_owned()))
        }
    }
}

fn read_phase(entry: PhaseEntry) -> Result<Phase, String> {
    let from = Kind::parse(&entry.from).ok_or_else(|| format!("nothing that happens is called `{}`", entry.from))?;
    let (days, counted) = match (entry.days, entry.business_days) {
        (Some(days), None) => (days, Days::Calendar),
        (None, Some(days)) => (days, Days::Business),
        (_, _) => return Err("a standard is so many `days`, or `business-days`".to_owned()),
    };
    if !(1..=3650).contains(&days) {
        return Err(format!("{days} days are no standard"));
    }
    Ok(Phase { from, days, counted, name: Localized::new(kept(&entry.en), kept(&entry.fr)) })
}
