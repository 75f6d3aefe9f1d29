//! The addresses of signing in and out.

use crate::{
    locale::{Locale, Localized},
    path::LocalPath,
};

const SIGN_IN: Localized<&str> = Localized::new("sign-in", "connexion");
/// The query variable that says where somebody comes back to.
pub const RETURN: &str = "return";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Signing in, and where it leads back to.
    SignIn(Option<LocalPath>),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        match self {
            Self::SignIn(back) => {
                format!("/{}/{}{}", locale.code(), SIGN_IN.get(locale), return_query(back.as_ref()))
            }
        }
    }
}

/// What follows an address, so that it leads back.
pub fn return_query(back: Option<&LocalPath>) -> String {
    back.map(|back| format!("?{RETURN}={}", encoded(back.as_str()))).unwrap_or_default()
}

/// What may stand in a query. Local paths hold nothing else that needs it.
fn encoded(path: &str) -> String {
    path.replace('%', "%25").replace('?', "%3F").replace('&', "%26").replace('=', "%3D").replace('+', "%2B")
}
