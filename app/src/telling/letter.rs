//! The letter that goes to another address, and the one to whoever leads a desk. In the second nothing is personal.

use super::Place;
use crate::{
    desk,
    handoff::letter::Words,
    locale::Locale,
    path::Path,
    reference::Reference,
    words::{t, tr},
};

/// What did not arrive, as it goes to another address: it says so first.
pub fn again(locale: Locale, words: Words) -> Words {
    Words { text: [t(locale, "telling-letter-again"), "\n\n", &words.text].concat(), ..words }
}

/// `organization` is the code of the desk, `name` its name.
pub fn alarm(locale: Locale, origin: &str, (organization, name): (&str, &str), references: &[Reference]) -> Words {
    let lines: Vec<String> = references.iter().map(Reference::to_string).collect();
    let address =
        [origin, &Path::Desk(desk::Place::Telling(Place::Home(organization.to_owned()))).href(locale)].concat();
    let args = [
        ("count", references.len().into()),
        ("organization", name.into()),
        ("lines", lines.join("\n").into()),
        ("address", address.into()),
    ];
    Words {
        subject: tr(locale, "telling-letter-alarm", &args[..2]),
        text: tr(locale, "telling-letter-alarm-text", &args[2..]),
    }
}
