//! What is sent out of a draft: the parts of which one language waits, as the other one says them.

use crate::{
    editing::{Part, Sheet, Slot},
    locale::Locale,
};

/// A part that is to be translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    pub part: Part,
    pub source: String,
    /// What the other language says until now; empty where it says nothing.
    pub before: String,
}

/// The segments of a draft whose other side, in `to`, waits.
pub fn segments(draft: &Sheet, waiting: &[(Part, Locale)], to: Locale) -> Vec<Segment> {
    let text = |part, locale| draft.get(Slot::new(part, locale)).to_owned();
    let parts = waiting.iter().filter(|(_, behind)| *behind == to).map(|(part, _)| *part);
    parts.map(|part| Segment { part, source: text(part, to.other()), before: text(part, to) }).collect()
}

/// How many words there are to translate.
pub fn words(segments: &[Segment]) -> usize {
    let words = |segment: &Segment| segment.source.split_whitespace().filter(|word| has_letter(word)).count();
    segments.iter().map(words).sum()
}

/// A dash or a sign alone is no word.
fn has_letter(word: &str) -> bool {
    word.chars().any(char::is_alphanumeric)
}
