//! A long official description as a page can begin with it: a first sentence, then the rest.

use app::catalogue::Summary;

/// How long a summary may be, in characters, before it is cut at a word.
const LONGEST: usize = 320;
/// A sentence shorter than this takes the next one with it.
const SHORTEST: usize = 60;

/// The beginning, and the paragraphs that follow. Nothing is lost: where the beginning had to be cut, the
/// paragraphs repeat it whole.
pub(super) fn split(description: &str) -> (Summary, Vec<String>) {
    let mut paragraphs: Vec<String> = description.split('\n').map(squeeze).filter(|line| !line.is_empty()).collect();
    if paragraphs.is_empty() {
        return (Summary::Own(String::new()), Vec::new());
    }
    let first = &paragraphs[0];
    let end = sentence_end(first);
    if first[..end].chars().count() > LONGEST {
        return (Summary::Beginning(cut(first)), paragraphs);
    }
    let summary = first[..end].trim().to_owned();
    let rest = first[end..].trim().to_owned();
    if rest.is_empty() {
        paragraphs.remove(0);
    } else {
        paragraphs[0] = rest;
    }
    (Summary::Own(summary), paragraphs)
}

/// Where the first sentence ends that is long enough to say something.
fn sentence_end(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let stops = matches!(letter, '.' | '!' | '?') && next.is_none_or(char::is_whitespace);
        let end = at + letter.len_utf8();
        if stops && text[..end].chars().count() >= SHORTEST && !is_abbreviation(&text[..at], &text[end..]) {
            return end;
        }
    }
    text.len()
}

/// “e.g. ”, “p. ex. ”, “no. 4”: a stop that ends no sentence. What follows a sentence begins with a capital.
fn is_abbreviation(before: &str, after: &str) -> bool {
    let last = before.rsplit([' ', '\u{a0}', '(']).next().unwrap_or_default();
    let short = last.chars().count() <= 2 || last.contains('.');
    let goes_on = after.trim_start().chars().next().is_some_and(|next| next.is_lowercase() || next.is_ascii_digit());
    short || goes_on
}

/// Where to cut the beginning of a text, between words.
fn cut(text: &str) -> usize {
    let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| at);
    let end = text[..end].rfind(' ').unwrap_or(end);
    text[..end].trim_end_matches([',', ';', ':', ' ', '\u{a0}']).len()
}

/// Runs of blanks become one; no-break spaces stay, because French needs them.
fn squeeze(line: &str) -> String {
    line.split([' ', '\t', '\r']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
