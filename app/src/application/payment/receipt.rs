//! What was paid, as its receipt says it.

use leptos::prelude::*;

use super::{DOLLARS, Payment, State};
use crate::{
    application::{Reader, on},
    format::money,
    locale::{Locale, Localized},
    ui,
    words::{t, tr},
};

/// An amount of cents in words: `$24.00`.
pub fn dollars(locale: Locale, cents: i64) -> String {
    money(locale, &hundredths(cents))
}

fn hundredths(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

impl Payment {
    /// What was paid, in words; another currency by its code.
    pub(super) fn amount(&self, locale: Locale) -> String {
        match self.currency.as_str() {
            DOLLARS => dollars(locale, self.paid),
            other => format!("{} {other}", hundredths(self.paid)),
        }
    }

    /// Why something is owed back.
    pub(super) fn why_owed(&self, locale: Locale) -> String {
        match self.is_exact() {
            true => t(locale, "payment-owed-twice").to_owned(),
            false => tr(locale, "payment-owed-other", &[("amount", dollars(locale, self.asked).into())]),
        }
    }
}

/// Everything that was paid, each with its receipt and what became of it; and a fee that the program asks for itself.
pub fn receipts(locale: Locale, reader: Reader, payments: &[Payment]) -> Vec<AnyView> {
    payments.iter().filter_map(|payment| one(locale, reader, payment)).collect()
}

fn one(locale: Locale, reader: Reader, payment: &Payment) -> Option<AnyView> {
    let facts = match (payment.state, payment.receipt.is_empty()) {
        (State::Elsewhere, _) => vec![(t(locale, "payment-amount"), dollars(locale, payment.asked))],
        (_, true) => return None,
        (_, false) => facts(locale, payment),
    };
    let title = match payment.state {
        State::Elsewhere => "payment-fee",
        _ => "payment-title",
    };
    let more = more(locale, reader, payment);
    let shown = view! {
        <div class="card">
            <h2>{t(locale, title)}</h2>
            {ui::facts(facts)}
            {more.map(|more| view! { <p>{more}</p> })}
        </div>
    };
    Some(shown.into_any())
}

fn facts(locale: Locale, payment: &Payment) -> Vec<(&'static str, String)> {
    let mut facts = vec![
        (t(locale, "payment-receipt"), payment.receipt.clone()),
        (t(locale, "payment-paid"), payment.amount(locale)),
    ];
    if payment.tax > 0 {
        facts.push((t(locale, "payment-tax"), dollars(locale, payment.tax)));
    }
    facts.push((t(locale, "payment-on"), on(locale, payment.at)));
    facts
}

/// What became of it, and what that means for whoever reads.
fn more(locale: Locale, reader: Reader, payment: &Payment) -> Option<String> {
    let of_staff = reader == Reader::Staff;
    let said = |id| Some(t(locale, id).to_owned());
    match payment.state {
        State::Elsewhere if of_staff => said("payment-elsewhere-staff"),
        State::Elsewhere => said("payment-elsewhere-fee"),
        State::Kept => said("payment-kept"),
        State::Owed => {
            let back = if of_staff { "payment-owed-staff" } else { "payment-owed" };
            Some(format!("{} {}", payment.why_owed(locale), t(locale, back)))
        }
        State::Returned => Some(tr(locale, "payment-returned", &[("date", on(locale, payment.changed).into())])),
        State::Open | State::Cancelled | State::Expired | State::Paid => None,
    }
}

/// A payment as an entry of the history says it: the amount, its receipt, and why it is owed back where it is.
pub fn entry_words(payment: &Payment) -> Localized<String> {
    Localized::from_fn(|locale| {
        let values = [("amount", payment.amount(locale).into()), ("receipt", payment.receipt.as_str().into())];
        let said = tr(locale, "payment-entry", &values);
        match payment.state {
            State::Owed => format!("{said} {}", payment.why_owed(locale)),
            _ => said,
        }
    })
}

/// A payment in one line, for what is known about whoever paid.
pub fn known_words(locale: Locale, payment: &Payment) -> String {
    match payment.receipt.as_str() {
        "" => tr(locale, "payment-known-asked", &[("amount", dollars(locale, payment.asked).into())]),
        receipt => {
            let values = [("amount", payment.amount(locale).into()), ("receipt", receipt.into())];
            tr(locale, "payment-known-paid", &values)
        }
    }
}
