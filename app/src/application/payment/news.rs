//! The letters about a payment: each receipt, and what was given back.

use super::{Payment, State, dollars};
use crate::{
    application::{Place, letter::Words, on},
    locale::Locale,
    path::Path,
    reference::Reference,
    words::tr,
};

/// What a letter tells of a payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt(pub Payment);

impl Receipt {
    /// Its name in the key of the letter.
    pub(in crate::application) const fn code(&self) -> &'static str {
        match self.0.state {
            State::Returned => "returned",
            State::Owed => "owed",
            _ => "receipt",
        }
    }

    pub(in crate::application) fn letter(&self, locale: Locale, origin: &str, reference: Reference) -> Words {
        let (subject, text) = match self.0.state {
            State::Returned => ("payment-letter-returned", "payment-letter-returned-text"),
            State::Owed => ("payment-letter", "payment-letter-owed"),
            State::Kept => ("payment-letter", "payment-letter-kept"),
            _ => ("payment-letter", "payment-letter-sent"),
        };
        let tax = match self.0.tax {
            0 => String::new(),
            tax => tr(locale, "payment-letter-tax", &[("amount", dollars(locale, tax).into())]),
        };
        let address = [origin, &Path::Application(Place::One(reference)).href(locale)].concat();
        let values = [
            ("reference", reference.to_string().into()),
            ("receipt", self.0.receipt.as_str().into()),
            ("amount", self.0.amount(locale).into()),
            ("date", on(locale, self.0.at).into()),
            ("tax", tax.into()),
            ("address", address.into()),
        ];
        Words { subject: tr(locale, subject, &values[..1]), text: tr(locale, text, &values) }
    }
}

/// That an answer changed what a draft costs after somebody paid for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repriced {
    /// What was paid.
    pub payment: Payment,
    /// What it costs now, in cents; nothing where it is free.
    pub costs: Option<i64>,
}

impl Repriced {
    pub(in crate::application) fn letter(&self, locale: Locale, origin: &str, reference: Reference) -> Words {
        let address = [origin, &Path::Application(Place::One(reference)).href(locale)].concat();
        let mut values = vec![
            ("reference", reference.to_string().into()),
            ("receipt", self.payment.receipt.as_str().into()),
            ("paid", self.payment.amount(locale).into()),
            ("address", address.into()),
        ];
        let text = if self.costs.is_some() { "payment-letter-repriced-text" } else { "payment-letter-free-text" };
        values.extend(self.costs.map(|costs| ("costs", dollars(locale, costs).into())));
        Words { subject: tr(locale, "payment-letter-repriced", &values[..1]), text: tr(locale, text, &values) }
    }
}
