//! Reads what a program looks at more closely.

use std::collections::HashSet;

use app::{
    application::{Cause, Flag, QuestionKind, Scrutiny, hundredths},
    locale::Localized,
};
use serde::Deserialize;
use toml::Spanned;

use super::{
    Refused,
    condition::{self, Known},
    entry::ConditionEntry,
    kept,
    question::once,
};

/// `[scrutiny]` of a form.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(super) struct ScrutinyEntry {
    /// How many of a thousand are sampled.
    sample: Option<Spanned<u64>>,
    /// When a second officer must confirm.
    second: Vec<Spanned<String>>,
    above: Option<AboveEntry>,
    /// What begins the detailed review.
    review: Vec<Spanned<String>>,
    flags: Vec<FlagEntry>,
}

impl ScrutinyEntry {
    /// When each flag is raised.
    pub(super) fn conditions(&mut self) -> impl Iterator<Item = &mut ConditionEntry> {
        self.flags.iter_mut().map(|flag| &mut flag.when)
    }

    /// The question from whose amount on a second officer confirms.
    pub(super) fn above(&self) -> Option<&Spanned<String>> {
        self.above.as_ref().map(|above| &above.answer)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AboveEntry {
    answer: Spanned<String>,
    amount: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FlagEntry {
    id: Spanned<String>,
    when: ConditionEntry,
    en: String,
    fr: String,
}

/// The ids of flags are among those of the form: each once.
pub(super) fn read(seen: &mut HashSet<String>, known: &Known, entry: &ScrutinyEntry) -> Result<Scrutiny, Refused> {
    let mut flags = Vec::new();
    for flag in &entry.flags {
        let id = once(seen, &flag.id)?;
        let when = condition::read(&flag.when, known)?;
        flags.push(Flag { id, when, words: Localized::new(kept(&flag.en), kept(&flag.fr)) });
    }
    let mut second = causes(&entry.second, &[Cause::Always, Cause::Refusal, Cause::Flagged, Cause::Sampled])?;
    second.extend(entry.above.as_ref().map(|_| Cause::Amount));
    Ok(Scrutiny {
        flags,
        sample: sample(entry.sample.as_ref())?,
        second,
        above: entry.above.as_ref().map(|above| read_above(known, above)).transpose()?,
        review: causes(&entry.review, &[Cause::Flagged, Cause::Sampled])?,
    })
}

fn sample(entry: Option<&Spanned<u64>>) -> Result<u64, Refused> {
    match entry {
        Some(share) if !(1..=1000).contains(share.get_ref()) => {
            Err((share.span(), format!("{} of a thousand is no share", share.get_ref())))
        }
        share => Ok(share.map_or(0, |share| *share.get_ref())),
    }
}

fn causes(entries: &[Spanned<String>], possible: &[Cause]) -> Result<Vec<Cause>, Refused> {
    let read = |entry: &Spanned<String>| {
        let known = Cause::parse(entry.get_ref()).filter(|cause| possible.contains(cause));
        known.ok_or_else(|| (entry.span(), format!("`{}` is no reason for this", entry.get_ref())))
    };
    entries.iter().map(read).collect()
}

fn read_above(known: &Known, entry: &AboveEntry) -> Result<(&'static str, &'static str), Refused> {
    if hundredths(entry.amount.get_ref()).is_none() {
        return Err((entry.amount.span(), format!("`{}` is no amount", entry.amount.get_ref())));
    }
    match known.get_key_value(entry.answer.get_ref().as_str()) {
        Some((id, QuestionKind::Money)) => Ok((id, kept(entry.amount.get_ref()))),
        _ => Err((entry.answer.span(), format!("`{}` is no question about money", entry.answer.get_ref()))),
    }
}
