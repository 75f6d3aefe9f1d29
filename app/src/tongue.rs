//! Which language a text from outside is written in, as far as its small words tell.
//!
//! Organizations publish some texts in one language only. Where such a text stands on a page of the other
//! language, a screen reader must be told (WCAG 2.2, 3.1.2), and so must the reader.

#[cfg(test)]
mod tests;

use crate::locale::Locale;

/// How many small words make a case. Fewer could be a name.
const ENOUGH: usize = 3;

/// The code of the other language when a text is plainly in that one, for `lang`; else nothing.
pub fn other_language(locale: Locale, text: &str) -> Option<&'static str> {
    let (mut own, mut other) = (0, 0);
    for spoken in text.split_ascii_whitespace().filter_map(language) {
        *(if spoken == locale { &mut own } else { &mut other }) += 1;
    }
    (other >= ENOUGH && other > 3 * own).then(|| locale.other().code())
}

/// The language of a small word that stands in nearly every sentence of one language and in no sentence of the
/// other.
fn language(word: &str) -> Option<Locale> {
    match word {
        "the" | "of" | "and" | "to" | "for" | "is" | "are" | "with" | "that" | "this" | "by" | "be" | "your"
        | "from" | "which" | "their" | "was" | "has" | "have" | "will" | "it" | "as" | "who" | "not" => {
            Some(Locale::En)
        }
        "le" | "la" | "les" | "de" | "du" | "des" | "et" | "pour" | "est" | "sont" | "avec" | "que" | "qui" | "par"
        | "dans" | "une" | "un" | "aux" | "au" | "ou" | "sur" | "votre" | "leur" | "ce" | "cette" | "ne" | "en" => {
            Some(Locale::Fr)
        }
        _ => None,
    }
}
