//! What stands in a template for what is known only once it is used: few, and each of a kind.

use super::Purpose;
use crate::locale::{Locale, Localized};

/// Between braces, by its name in the language of the text: `{reference}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placeholder {
    /// The number of the application.
    Reference,
    /// The name of the program.
    Program,
    /// The day by which a document must come.
    Due,
    /// The name of the document.
    Document,
}

impl Placeholder {
    pub const ALL: [Self; 4] = [Self::Reference, Self::Program, Self::Due, Self::Document];

    pub const fn name(self) -> Localized<&'static str> {
        match self {
            Self::Reference => Localized::new("reference", "numero"),
            Self::Program => Localized::new("program", "programme"),
            Self::Due => Localized::new("due", "echeance"),
            Self::Document => Localized::new("document", "document"),
        }
    }

    /// As it stands in a text.
    pub fn written(self, locale: Locale) -> String {
        format!("{{{}}}", self.name().get(locale))
    }

    /// What is known when something of this kind is written.
    pub fn of(purpose: Purpose) -> &'static [Self] {
        match purpose {
            Purpose::Ask => &Self::ALL,
            _ => &[Self::Reference, Self::Program],
        }
    }
}

/// The first that stands in a text and is none, with its braces.
pub fn unknown(locale: Locale, purpose: Purpose, text: &str) -> Option<String> {
    let known = |name: &str| Placeholder::of(purpose).iter().any(|one| *one.name().get(locale) == name);
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('{') {
        let end = after.find(['{', '}', '\n']).unwrap_or(after.len());
        let name = &after[..end];
        if !after[end..].starts_with('}') || !known(name) {
            let brace = if after[end..].starts_with('}') { "}" } else { "" };
            return Some(format!("{{{name}{brace}"));
        }
        rest = &after[end..];
    }
    None
}

/// The text with everything that is known in its place; what is not known yet waits.
pub fn fill(locale: Locale, text: &str, values: &[(Placeholder, String)]) -> String {
    let known = values.iter().filter(|(_, value)| !value.is_empty());
    known.fold(text.to_owned(), |text, (one, value)| text.replace(&one.written(locale), value))
}
