//! Reads what an application costs.

use std::collections::BTreeMap;

use app::{
    application::{
        QuestionKind, hundredths,
        payment::{Amount, Fee},
    },
    locale::Localized,
};
use serde::Deserialize;
use toml::Spanned;

use super::{Refused, condition::Known, kept};

/// A million dollars.
const MOST: i64 = 100_000_000;

/// `[payment]` of a form: one `amount`, or `amounts` by the answer to a question.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PaymentEntry {
    amount: Option<Spanned<String>>,
    by: Option<Spanned<String>>,
    #[serde(default)]
    amounts: BTreeMap<String, String>,
    en: PaymentWords,
    fr: PaymentWords,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PaymentWords {
    what: String,
    lead: String,
}

impl PaymentEntry {
    /// The question whose answer says how much.
    pub(super) const fn by(&self) -> Option<&Spanned<String>> {
        self.by.as_ref()
    }
}

pub(super) fn read(known: &Known, entry: PaymentEntry) -> Result<Fee, Refused> {
    let amount = match (&entry.amount, &entry.by) {
        (Some(amount), None) if entry.amounts.is_empty() => {
            let wrong = || (amount.span(), format!("`{}` is no amount", amount.get_ref()));
            Amount::Fixed(cents(amount.get_ref()).ok_or_else(wrong)?)
        }
        (None, Some(by)) => by_answer(known, by, &entry.amounts)?,
        (amount, by) => {
            let span = amount.as_ref().or(by.as_ref()).map_or(0..0, Spanned::span);
            return Err((span, "what it costs is one `amount`, or `amounts` `by` a question".to_owned()));
        }
    };
    let both = Localized::new(entry.en, entry.fr);
    Ok(Fee { amount, what: both.map(|one| kept(&one.what)), lead: both.map(|one| kept(&one.lead)) })
}

/// An amount for each answer that can be chosen, and for nothing else.
fn by_answer(known: &Known, by: &Spanned<String>, amounts: &BTreeMap<String, String>) -> Result<Amount, Refused> {
    let at = |reason: String| (by.span(), reason);
    let question = by.get_ref().as_str();
    let (id, offered) = match known.get_key_value(question) {
        Some((id, QuestionKind::Choice(offered))) => (*id, offered),
        _ => return Err(at(format!("`{question}` is no question of which one answer is chosen"))),
    };
    let each = offered.iter().map(|one| {
        let text = amounts.get(one.value).ok_or_else(|| at(format!("`{}` has no amount", one.value)))?;
        Ok((one.value, cents(text).ok_or_else(|| at(format!("`{text}` is no amount")))?))
    });
    let each = each.collect::<Result<Vec<_>, Refused>>()?;
    if each.len() != amounts.len() {
        return Err(at("an amount stands for nothing that can be chosen".to_owned()));
    }
    Ok(Amount::By(id, each))
}

fn cents(text: &str) -> Option<i64> {
    hundredths(text).and_then(|cents| i64::try_from(cents).ok()).filter(|cents| (0..=MOST).contains(cents))
}
