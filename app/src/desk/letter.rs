//! The letter to whoever leads a desk, about promises that are about to be broken. Nothing personal stands in it.

use super::{Place, span};
use crate::{locale::Locale, path::Path, reference::Reference, words::tr};

/// The subject and the text of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub subject: String,
    pub text: String,
}

/// A request whose promise ends soon: how much is left, less than nothing where it is late. Milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pressing {
    pub reference: Reference,
    pub left: i64,
}

/// `organization` is the code of the desk, `name` its name.
pub fn alarm(locale: Locale, origin: &str, (organization, name): (&str, &str), pressing: &[Pressing]) -> Words {
    let lines: Vec<String> = pressing.iter().map(|one| line(locale, *one)).collect();
    let address = [origin, &Path::Desk(Place::Home(organization.to_owned())).href(locale)].concat();
    let args = [
        ("count", pressing.len().into()),
        ("organization", name.into()),
        ("lines", lines.join("\n").into()),
        ("address", address.into()),
    ];
    Words {
        subject: tr(locale, "desk-letter-alarm", &args[..2]),
        text: tr(locale, "desk-letter-alarm-text", &args[2..]),
    }
}

fn line(locale: Locale, pressing: Pressing) -> String {
    let id = if pressing.left < 0 { "desk-letter-late" } else { "desk-letter-left" };
    let args =
        [("reference", pressing.reference.to_string().into()), ("span", span(locale, pressing.left.abs()).into())];
    tr(locale, id, &args)
}
