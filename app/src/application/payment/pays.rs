//! What the page before sending says of the fee.

use super::{Payee, dollars};
use crate::{
    locale::Locale,
    words::{t, tr},
};

/// What sending asks of whoever sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pays {
    Nothing,
    /// The program asks for it itself: cents.
    Elsewhere(i64),
    /// Cents, and where.
    Now(i64, Payee),
    Already,
}

impl Pays {
    /// What is said above the button that sends.
    pub(in crate::application) fn hint(&self, locale: Locale) -> Option<String> {
        let amount = |cents: &i64| ("amount", dollars(locale, *cents).into());
        match self {
            Self::Nothing => None,
            Self::Elsewhere(cents) => Some(tr(locale, "payment-send-elsewhere", &[amount(cents)])),
            Self::Now(_, payee) => Some(payee.hint(locale)),
            Self::Already => Some(t(locale, "payment-send-paid").to_owned()),
        }
    }

    pub(in crate::application) fn button(&self, locale: Locale) -> String {
        match self {
            Self::Now(cents, _) => tr(locale, "payment-send", &[("amount", dollars(locale, *cents).into())]),
            _ => t(locale, "claim-send").to_owned(),
        }
    }
}
