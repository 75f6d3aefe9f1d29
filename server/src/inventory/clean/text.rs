//! Text as people wrote it, made fit to show.

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Texts that stand for “nothing to say”, cleaned and in lower case.
const PLACEHOLDERS: &[&str] = &[
    "-",
    ".",
    "aucun",
    "aucune",
    "n.a.",
    "n/a",
    "na",
    "nd",
    "n/d",
    "nil",
    "none",
    "non applicable",
    "non disponible",
    "not applicable",
    "not available",
    "s.o.",
    "s/o",
    "sans objet",
    "so",
    "tbd",
    "unavailable",
];

/// Removes what nobody sees and nobody meant: invisible characters, blanks at the ends and in rows, tabs,
/// `\r\n`, more than one empty line, `<br>`; joins letters and their accents (NFC); and puts right UTF-8 that was once read
/// as Windows-1252 (`Ã©`). A no-break space stays where typography wants one and is a plain blank elsewhere.
/// Lines stay lines, separated by `\n`.
pub fn clean_text(raw: &str) -> String {
    let whole = decoded_again(raw);
    let whole = if is_nfc(&whole) { whole } else { whole.nfc().collect() };
    let mut clean = String::with_capacity(whole.len());
    let mut empty_lines = 0;
    for line in lines(&whole) {
        let line = squeezed(line);
        if line.is_empty() {
            empty_lines += 1;
            continue;
        }
        if !clean.is_empty() {
            clean.push_str(if empty_lines > 0 { "\n\n" } else { "\n" });
        }
        clean.push_str(&line);
        empty_lines = 0;
    }
    clean
}

/// [`clean_text`] for a name: one line.
pub fn clean_line(raw: &str) -> String {
    let mut text = clean_text(raw);
    if text.contains('\n') {
        text = text.split('\n').filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    }
    text
}

/// Whether a text says nothing: empty, `N/A`, `S/O`, `-` and the like.
pub fn is_placeholder(raw: &str) -> bool {
    // the longest placeholder is far shorter, also with blanks around it
    if raw.len() > 80 {
        return false;
    }
    let text = clean_line(raw).to_lowercase();
    text.is_empty() || PLACEHOLDERS.contains(&text.as_str())
}

/// Characters that show nothing: zero-width ones, soft hyphens, marks of direction, controls.
pub(in crate::inventory) fn is_invisible(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' | '\u{85}' => false,
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => true,
        other => other.is_control(),
    }
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    // a carriage return is a blank at the end of its line
    text.split("<br>")
        .flat_map(|part| part.split("<br/>"))
        .flat_map(|part| part.split("<br />"))
        .flat_map(|part| part.split(['\n', '\u{85}', '\u{2028}', '\u{2029}']))
}

fn squeezed(line: &str) -> String {
    let mut clean = String::with_capacity(line.len());
    let mut blank = Blank::None;
    for character in line.chars().filter(|&character| !is_invisible(character)) {
        if character.is_whitespace() {
            blank = blank.and(character);
            continue;
        }
        match blank {
            Blank::None => {}
            _ if clean.is_empty() => {}
            Blank::NoBreak if binds(clean.chars().next_back(), character) => clean.push('\u{a0}'),
            _ => clean.push(' '),
        }
        blank = Blank::None;
        clean.push(character);
    }
    clean
}

/// The blanks between two words.
#[derive(Clone, Copy)]
enum Blank {
    None,
    Plain,
    NoBreak,
}

impl Blank {
    fn and(self, character: char) -> Self {
        match (self, character) {
            (Self::NoBreak, _) | (_, '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}') => Self::NoBreak,
            _ => Self::Plain,
        }
    }
}

/// Whether typography keeps these two characters on one line: `12 500`, `26 %`, `14 h`, `« oui »`, `voici :`.
fn binds(before: Option<char>, after: char) -> bool {
    let digit = before.is_some_and(|character| character.is_ascii_digit());
    before == Some('«')
        || matches!(after, ':' | ';' | '!' | '?' | '»' | '%' | '$')
        || digit && (after.is_ascii_digit() || after == 'h')
}

/// Whether a text holds UTF-8 that was once read as Windows-1252.
pub(in crate::inventory) fn is_garbled(raw: &str) -> bool {
    decoded_again(raw) != raw
}

/// Puts right UTF-8 that was once read as Windows-1252. Only after `Ã`, `Â` and `â€`, which neither language
/// writes before such characters; a wider rule would break `É` before a no-break space.
fn decoded_again(raw: &str) -> String {
    if !raw.contains(['Ã', 'Â', 'â']) {
        return raw.to_owned();
    }
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(first) = rest.chars().next() {
        let (character, length) = garbled_at(rest).unwrap_or((first, first.len_utf8()));
        text.push(character);
        rest = &rest[length..];
    }
    text
}

/// The character that the start of `text` stands for, and how many bytes of `text` it takes.
fn garbled_at(text: &str) -> Option<(char, usize)> {
    let wanted = match text.chars().next()? {
        'Ã' | 'Â' => 2,
        'â' if text.starts_with("â€") => 3,
        _ => return None,
    };
    let taken: Vec<char> = text.chars().take(wanted).collect();
    let bytes: Vec<u8> = taken.iter().copied().map(windows_1252).collect::<Option<_>>()?;
    let character = std::str::from_utf8(&bytes).ok()?.chars().next()?;
    Some((character, taken.iter().map(|character| character.len_utf8()).sum()))
}

/// The byte that Windows-1252 writes for a character.
fn windows_1252(character: char) -> Option<u8> {
    /// 0x80 to 0x9F; the five bytes that it leaves open are read as controls.
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    if let Some(index) = HIGH.iter().position(|&high| high == character) {
        return u8::try_from(0x80 + index).ok();
    }
    u8::try_from(u32::from(character)).ok().filter(|byte| *byte >= 0xA0)
}
