//! The addresses of talking to a person, beside the page of numbers (`Path::Talk`).

use crate::{
    locale::{Locale, Localized},
    path::{LocalPath, Path, segment},
    reference::Reference,
};

const ASK: Localized<&str> = Localized::new("ask", "demander");
const REQUEST: Localized<&str> = Localized::new("request", "question");
const CHANGE: Localized<&str> = Localized::new("change", "modifier");
const FILES: Localized<&str> = Localized::new("files", "fichiers");
const CALL: Localized<&str> = Localized::new("call.ics", "appel.ics");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Where somebody asks, and the page that they came from.
    Ask(Option<LocalPath>),
    /// Where a reference and its code are typed.
    Follow,
    /// Where somebody follows what they asked.
    Request(Reference),
    /// Where they change how to be reached.
    Change(Reference),
    /// A file that came with a contact, by its number.
    File(Reference, i64),
    /// The hour of the call, for a calendar.
    Call(Reference),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let root = Path::Talk.href(locale);
        match self {
            Self::Ask(None) => format!("{root}/{}", ASK.get(locale)),
            Self::Ask(Some(page)) => {
                format!("{}?{}={}", Self::Ask(None).href(locale), segment::ABOUT, page.encoded())
            }
            Self::Follow => format!("{root}/{}", REQUEST.get(locale)),
            Self::Request(reference) => Self::request(locale, &reference.to_string()),
            Self::Change(reference) => Self::change(locale, &reference.to_string()),
            Self::File(reference, number) => Self::file(locale, &reference.to_string(), &number.to_string()),
            Self::Call(reference) => Self::call(locale, &reference.to_string()),
        }
    }

    /// The same for any text in the place of the reference: the router needs it.
    pub fn request(locale: Locale, reference: &str) -> String {
        format!("{}/{reference}", Self::Follow.href(locale))
    }

    pub fn change(locale: Locale, reference: &str) -> String {
        format!("{}/{}", Self::request(locale, reference), CHANGE.get(locale))
    }

    pub fn file(locale: Locale, reference: &str, number: &str) -> String {
        format!("{}/{}/{number}", Self::request(locale, reference), FILES.get(locale))
    }

    pub fn call(locale: Locale, reference: &str) -> String {
        format!("{}/{}", Self::request(locale, reference), CALL.get(locale))
    }
}
