//! Names of files, as people give them and as they are kept.

use super::Kind;
use crate::{locale::Locale, words::t};

/// The letters of a name that are kept.
const MOST: usize = 120;

/// What Windows has no place for in a name; what stands behind `:` would be saved where nobody sees it.
const UNSAVED: [char; 7] = ['<', '>', ':', '"', '|', '?', '*'];
/// What Windows calls its devices: whatever ending follows, no file can be saved under such a name.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// The name as it can be shown: no folder before it, nothing that cannot be seen or that turns the line around.
/// Empty where nothing is left.
pub fn shown_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let visible = last.chars().filter(|letter| !letter.is_control() && !is_unseen(*letter));
    let visible: String = visible.map(|letter| if UNSAVED.contains(&letter) { '_' } else { letter }).collect();
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
    let device = if is_device(stem) { "_" } else { "" };
    let short: String = stem.chars().take(MOST - ending.len() - 1 - device.len()).collect();
    format!("{device}{}.{ending}", short.trim_end())
}

/// `CON`, `aux.tar`, `Lpt1`.
fn is_device(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let numbered = |name: &str| matches!(name, "com" | "lpt");
    DEVICES.iter().any(|name| match first.strip_prefix(name) {
        Some("") => !numbered(name),
        Some(rest) => numbered(name) && rest.len() == 1 && rest.chars().all(|digit| digit.is_ascii_digit()),
        None => false,
    })
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
