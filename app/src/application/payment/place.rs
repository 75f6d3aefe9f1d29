//! The addresses of payments. They are linked by pages alone, so no browser downloads them.

use crate::{
    application,
    locale::{Locale, Localized},
    officer,
    path::Path,
    reference::Reference,
};

const PAYMENT: Localized<&str> = Localized::new("payment", "paiement");
const BACK: Localized<&str> = Localized::new("return", "retour");
const OWED: Localized<&str> = Localized::new("payments", "paiements");

/// The query of the page for whoever comes back before the payer said anything.
pub const WAITING: &str = "waiting";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// What is paid before an application is sent, and what became of that.
    Page(Reference),
    /// Where the payer sends the browser back to.
    Back(Reference),
    /// What an organization still has to return, for its officers.
    Owed(String),
}

impl Place {
    pub fn path(&self) -> Path {
        Path::Other(Localized::from_fn(|locale| self.href(locale)))
    }

    pub fn href(&self, locale: Locale) -> String {
        let under = |one: &Reference| Path::Application(application::Place::One(*one)).href(locale);
        match self {
            Self::Page(one) => format!("{}/{}", under(one), PAYMENT.get(locale)),
            Self::Back(one) => format!("{}/{}/{}", under(one), PAYMENT.get(locale), BACK.get(locale)),
            Self::Owed(organization) => {
                let home = Path::Officer(officer::Place::Home(organization.clone())).href(locale);
                format!("{home}/{}", OWED.get(locale))
            }
        }
    }
}

/// The shapes of the addresses, for the router.
pub mod shape {
    use super::{BACK, OWED, PAYMENT};
    use crate::{application, locale::Locale, officer};

    pub fn page(locale: Locale) -> String {
        format!("{}/{}", application::shape::one(locale), PAYMENT.get(locale))
    }

    pub fn back(locale: Locale) -> String {
        format!("{}/{}", page(locale), BACK.get(locale))
    }

    pub fn owed(locale: Locale) -> String {
        format!("{}/{}", officer::shape::home(locale), OWED.get(locale))
    }
}
