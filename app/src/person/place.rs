//! The addresses of signing in and out.

use crate::{
    locale::{Locale, Localized},
    path::LocalPath,
};

/// The first segment: what is under it is made for one person, and kept by nobody.
pub const SIGN_IN: Localized<&str> = Localized::new("sign-in", "connexion");
pub const SIGN_OUT: Localized<&str> = Localized::new("sign-out", "deconnexion");
const START: Localized<&str> = Localized::new("start", "commencer");
const BACK: Localized<&str> = Localized::new("return", "retour");
const CODE: Localized<&str> = Localized::new("code", "code");
/// The query variable that says where somebody comes back to.
pub const RETURN: &str = "return";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Signing in, and where it leads back to.
    SignIn(Option<LocalPath>),
    /// The way to the provider.
    Start(Option<LocalPath>),
    /// Where the provider sends people back to.
    Return,
    /// A code to read out to whoever grants powers.
    Code,
    SignOut,
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let under = |name: &Localized<&str>| [SIGN_IN.get(locale), *name.get(locale)].join("/");
        let (place, back) = match self {
            Self::SignIn(back) => ((*SIGN_IN.get(locale)).to_owned(), back.as_ref()),
            Self::Start(back) => (under(&START), back.as_ref()),
            Self::Return => (under(&BACK), None),
            Self::Code => (under(&CODE), None),
            Self::SignOut => ((*SIGN_OUT.get(locale)).to_owned(), None),
        };
        format!("/{}/{place}{}", locale.code(), return_query(back))
    }

    /// Where somebody may be led back to: any page of ours that does not lead on itself.
    pub fn back(text: &str) -> Option<LocalPath> {
        let leading = [Self::SignIn(None), Self::Start(None), Self::Return, Self::SignOut];
        LocalPath::parse(text).filter(|path| !leading.iter().any(|place| place.href(path.locale()) == path.page()))
    }
}

/// What follows an address, so that it leads back.
pub fn return_query(back: Option<&LocalPath>) -> String {
    back.map(|back| format!("?{RETURN}={}", encoded(back.as_str()))).unwrap_or_default()
}

/// What may stand in a query. Local paths hold nothing else that needs it.
fn encoded(path: &str) -> String {
    let mut text = path.replace('%', "%25");
    for (mark, code) in [("?", "%3F"), ("&", "%26"), ("=", "%3D"), ("+", "%2B"), ("#", "%23")] {
        text = text.replace(mark, code);
    }
    text
}
