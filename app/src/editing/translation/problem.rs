//! What is wrong with a file that came back. Nothing of it is taken then.

use crate::{
    editing::{Part, pair::part_name},
    format::number,
    locale::Locale,
    words::tr,
};

/// Why a file is not read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Missing,
    TooLarge,
    /// It is not written in UTF-8.
    Encoding,
    /// It declares a document type, in which entities could be hidden.
    Doctype,
    /// It names an entity that XML does not know by itself.
    Entity,
    /// It is no XML.
    Malformed,
    /// It is no XLIFF 2.
    Foreign,
    /// It goes from another language into another.
    Languages,
    /// It belongs to another record.
    Record,
    /// The draft has another version now.
    Version,
}

impl Refusal {
    const fn words(self) -> &'static str {
        match self {
            Self::Missing => "translation-refused-missing",
            Self::TooLarge => "translation-refused-large",
            Self::Encoding => "translation-refused-encoding",
            Self::Doctype => "translation-refused-doctype",
            Self::Entity => "translation-refused-entity",
            Self::Malformed => "translation-refused-malformed",
            Self::Foreign => "translation-refused-foreign",
            Self::Languages => "translation-refused-languages",
            Self::Record => "translation-refused-record",
            Self::Version => "translation-refused-version",
        }
    }
}

/// One thing that is wrong. Lines are those of the file, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file as a whole.
    File(Refusal, Option<usize>),
    /// A segment that nobody sent out, by the name it has in the file.
    Unknown(String, usize),
    /// It is there more than once.
    Twice(Part, usize),
    /// Its source is not what was sent out.
    Changed(Part, usize),
    Empty(Part, usize),
    /// It holds codes that the source does not have.
    Codes(Part, usize),
    /// It was sent out, and is not in the file.
    Absent(Part),
    /// What the field does not take: the words, and their values.
    Field(Part, usize, &'static str, Vec<(&'static str, String)>),
}

impl Problem {
    /// Said in a language: where, then what.
    pub(super) fn say(&self, locale: Locale) -> String {
        let (part, line, reason) = match self {
            Self::File(refusal, line) => (None, *line, tr(locale, refusal.words(), &[])),
            Self::Unknown(name, line) => {
                let reason = tr(locale, "translation-unknown", &[("name", name.as_str().into())]);
                (None, Some(*line), reason)
            }
            Self::Twice(part, line) => (Some(part), Some(*line), tr(locale, "translation-twice", &[])),
            Self::Changed(part, line) => (Some(part), Some(*line), tr(locale, "translation-changed", &[])),
            Self::Empty(part, line) => (Some(part), Some(*line), tr(locale, "translation-empty", &[])),
            Self::Codes(part, line) => (Some(part), Some(*line), tr(locale, "translation-codes", &[])),
            Self::Absent(part) => (Some(part), None, tr(locale, "translation-absent", &[])),
            Self::Field(part, line, words, values) => {
                let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
                (Some(part), Some(*line), tr(locale, words, &values))
            }
        };
        let part = part.map(|part| part_name(locale, *part));
        let line = line.map(|line| number(locale, u64::try_from(line).unwrap_or(u64::MAX)));
        match (line, part) {
            (Some(line), Some(part)) => {
                let at = [("line", line.into()), ("part", part.into()), ("reason", reason.into())];
                tr(locale, "translation-problem-both", &at)
            }
            (Some(line), None) => {
                tr(locale, "translation-problem-line", &[("line", line.into()), ("reason", reason.into())])
            }
            (None, Some(part)) => {
                tr(locale, "translation-problem-part", &[("part", part.into()), ("reason", reason.into())])
            }
            (None, None) => reason,
        }
    }
}
