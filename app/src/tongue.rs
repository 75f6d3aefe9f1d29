//! Which language a text from outside is written in, as far as its small words tell.
//!
//! Organizations publish some texts in one language only. Where such a text stands on a page of the other
//! language, a screen reader must be told (WCAG 2.2, 3.1.2), and so must the reader.

#[cfg(test)]
mod tests;

use crate::locale::Locale;

/// Small words that stand in nearly every sentence of one language and in no sentence of the other.
const ENGLISH: &[&str] = &[
    "the", "of", "and", "to", "for", "is", "are", "with", "that", "this", "by", "be", "your", "from", "which", "their",
    "was", "has", "have", "will", "it", "as", "who", "not",
];
const FRENCH: &[&str] = &[
    "le", "la", "les", "de", "du", "des", "et", "pour", "est", "sont", "avec", "que", "qui", "par", "dans", "une",
    "un", "aux", "au", "ou", "sur", "votre", "leur", "ce", "cette", "ne", "en",
];

/// How many small words make a case. Fewer could be a name.
const ENOUGH: usize = 3;

/// The code of the other language when a text is plainly in that one, for `lang`; else nothing.
pub fn other_language(locale: Locale, text: &str) -> Option<&'static str> {
    let (mut own, mut other) = (0, 0);
    for word in text.split(|letter: char| !letter.is_alphabetic()) {
        let is = |words: &[&str]| words.iter().any(|small| small.eq_ignore_ascii_case(word));
        own += usize::from(is(words(locale)));
        other += usize::from(is(words(locale.other())));
    }
    (other >= ENOUGH && other > 3 * own).then(|| locale.other().code())
}

const fn words(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::En => ENGLISH,
        Locale::Fr => FRENCH,
    }
}
