//! The addresses of talking to a person, beside the page of numbers (`Path::Talk`).

use crate::{
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
};

const REQUEST: Localized<&str> = Localized::new("request", "question");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Where somebody follows what they asked.
    Request(Reference),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        match self {
            Self::Request(reference) => format!("{}/{}/{reference}", Path::Talk.href(locale), REQUEST.get(locale)),
        }
    }
}
