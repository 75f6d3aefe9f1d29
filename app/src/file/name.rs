//! Names of files, as people give them and as they are kept.

use super::Kind;
use crate::{locale::Locale, words::t};

/// The letters of a name that are kept.
const MOST: usize = 120;

/// The name as it can be shown: no folder before it, nothing that cannot be seen or that turns the line around.
/// Empty where nothing is left.
pub fn shown_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let visible: String = last.chars().filter(|letter| !letter.is_control() && !is_unseen(*letter)).collect();
    let words: Vec<&str> = visible.split_whitespace().collect();
    words.join(" ").trim_matches(['.', ' ']).to_owned()
}

/// The name under which a file is kept: short enough, and with an ending that says what it is. One
/// without a name gets one in the language of whoever sent it.
pub fn kept_name(locale: Locale, given: &str, kind: Kind) -> String {
    let shown = shown_name(given);
    let (stem, ending) = match shown.rsplit_once('.') {
        Some((stem, ending)) if kind.endings().contains(&ending.to_ascii_lowercase().as_str()) => (stem, ending),
        _ => (shown.as_str(), kind.code()),
    };
    let stem = if stem.is_empty() { t(locale, "file-unnamed") } else { stem };
    let short: String = stem.chars().take(MOST - ending.len() - 1).collect();
    format!("{}.{ending}", short.trim_end())
}

/// Letters without a shape of their own, those that change the direction of what follows among them: with them
/// `fdp.exe` reads `exe.pdf`.
fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}
