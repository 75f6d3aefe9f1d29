//! Where somebody pays, in words.

use crate::{
    locale::Locale,
    words::{t, tr},
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payee {
    /// On a site of this name, which is another institution’s.
    Site(String),
    /// On a page of the portal, which stands in for it.
    Demonstration,
}

impl Payee {
    fn say(&self, locale: Locale, site: &'static str, demonstration: &'static str) -> String {
        match self {
            Self::Site(host) => tr(locale, site, &[("host", host.as_str().into())]),
            Self::Demonstration => t(locale, demonstration).to_owned(),
        }
    }

    /// Where it is, and what that means.
    pub(super) fn elsewhere(&self, locale: Locale) -> String {
        self.say(locale, "payment-elsewhere", "payment-elsewhere-demo")
    }

    /// What the link there says.
    pub(super) fn go(&self, locale: Locale) -> String {
        self.say(locale, "payment-go", "payment-go-demo")
    }

    /// What is said of it before the answers are sent.
    pub(super) fn hint(&self, locale: Locale) -> String {
        self.say(locale, "payment-send-hint", "payment-send-hint-demo")
    }
}
