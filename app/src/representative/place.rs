//! The addresses of this feature.

use crate::{
    application::Place as Applications,
    locale::{Locale, Localized},
    reference::Reference,
};

const ROOT: Localized<&str> = Localized::new("representatives", "representants");
const NEW: Localized<&str> = Localized::new("new", "nouveau");
const ANSWER: Localized<&str> = Localized::new("representative", "representant");

/// The query variable of the page of invitations: for which application.
pub const APPLICATION: &str = "application";
/// Values of the button that ends one, from either side.
pub const END: &str = "end";
pub const GIVE_UP: &str = "give-up";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Who acts for somebody, and for whom they act.
    Home,
    /// Inviting somebody, perhaps for one application.
    New(Option<Reference>),
    One(Reference),
    /// Answering an invitation: the token of its letter.
    Answer(String),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let root = root(locale);
        match self {
            Self::Home => root,
            Self::New(None) => format!("{root}/{}", NEW.get(locale)),
            Self::New(Some(one)) => format!("{root}/{}?{APPLICATION}={one}", NEW.get(locale)),
            Self::One(one) => format!("{root}/{one}"),
            Self::Answer(token) => format!("{}/{token}", answers(locale)),
        }
    }
}

fn root(locale: Locale) -> String {
    format!("{}/{}", Applications::Home.href(locale), ROOT.get(locale))
}

fn answers(locale: Locale) -> String {
    format!("/{}/{}", locale.code(), ANSWER.get(locale))
}

/// The shapes of the addresses that name something, for the router.
pub mod shape {
    use super::{answers, root};
    use crate::locale::Locale;

    pub fn one(locale: Locale) -> String {
        format!("{}/{{mandate}}", root(locale))
    }

    pub fn answer(locale: Locale) -> String {
        format!("{}/{{token}}", answers(locale))
    }
}
