//! A piece of a value, for a report.

use super::clean::is_invisible;

/// At most eighty characters of a value, around the byte `at`, on one line and with every invisible character shown.
pub(super) fn excerpt(value: &str, at: usize) -> String {
    const LENGTH: usize = 80;
    let before = value.get(..at).unwrap_or_default();
    let start = before.char_indices().rev().nth(LENGTH / 2).map_or(0, |(start, _)| start);
    let mut shown = value[start..].chars();
    let mut text: String = shown.by_ref().take(LENGTH).flat_map(visible).collect();
    if start > 0 {
        text.insert(0, '…');
    }
    if shown.next().is_some() {
        text.push('…');
    }
    text
}

fn visible(character: char) -> Vec<char> {
    let hidden = is_hidden(character);
    if hidden { character.escape_default().collect() } else { vec![character] }
}

fn is_hidden(character: char) -> bool {
    character != ' ' && (character.is_whitespace() || is_invisible(character))
}
