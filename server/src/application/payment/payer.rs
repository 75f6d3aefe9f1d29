//! The payer: another institution’s service, on an origin of its own. What goes there and what comes back is signed
//! with a secret that both share.

use app::{
    application::payment::{DOLLARS, Payee},
    locale::Locale,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::hmac;
use url::Url;
use uuid::Uuid;

use crate::{
    clock::Clock,
    config::{self, Config, SignIn},
    demo,
    form::{Words, value},
};

/// How long the payer may take an order. Milliseconds.
pub(super) const LASTS: i64 = 60 * 60 * 1000;
/// The names of what is signed, in this order.
const ORDER: [&str; 8] = ["account", "order", "amount", "currency", "language", "return", "notify", "expires"];
const ANSWER: [&str; 7] = ["order", "outcome", "amount", "currency", "receipt", "tax", "paid_at"];
/// The field that holds the signature of the others.
const SIGNATURE: &str = "signature";
/// No amount is larger: ten million dollars.
const MOST: i64 = 1_000_000_000;
/// The last second that has a day.
const LAST: i64 = 253_370_764_799;

#[derive(Clone, Debug)]
pub struct Payer {
    url: Url,
    account: String,
    secret: String,
    /// Whether the portal stands in for it.
    is_ours: bool,
}

/// What is asked of it.
#[derive(Clone, Debug)]
pub(super) struct Order {
    pub(super) id: Uuid,
    /// Cents.
    pub(super) amount: i64,
    pub(super) locale: Locale,
    /// Where the browser comes back to, and where the payer’s server says the same.
    pub(super) back: String,
    pub(super) notify: String,
    /// Unix milliseconds.
    pub(super) ends_at: i64,
}

/// What became of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) order: Uuid,
    pub(super) outcome: Outcome,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Paid(Paid),
    Cancelled,
    Expired,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Paid {
    /// In hundredths of the currency.
    pub(super) amount: i64,
    pub(super) currency: String,
    pub(super) tax: i64,
    pub(super) receipt: String,
    /// Unix milliseconds.
    pub(super) at: i64,
}

impl Payer {
    /// The one that the institution named; in a demonstration the portal stands in for it, on this machine only.
    pub fn of(config: &Config, clock: &Clock) -> Option<Self> {
        if let Some(config::Payer { url, account, secret }) = config.payer.clone() {
            return Some(Self { url, account, secret, is_ours: false });
        }
        let SignIn::Demonstration = config.sign_in else { return None };
        let url = Url::parse(&format!("{}{}", config.http.origin, demo::PAYER)).ok()?;
        let secret = URL_SAFE_NO_PAD.encode(clock.random::<32>());
        Some(Self { url, account: "demonstration".to_owned(), secret, is_ours: true })
    }

    /// As people know where they are.
    pub(super) fn payee(&self) -> Payee {
        match self.is_ours {
            true => Payee::Demonstration,
            false => Payee::Site(self.url.host_str().unwrap_or_default().to_owned()),
        }
    }

    /// Where somebody pays an order.
    pub(super) fn address(&self, order: &Order) -> String {
        let values = [
            self.account.clone(),
            order.id.simple().to_string(),
            order.amount.to_string(),
            DOLLARS.to_owned(),
            order.locale.code().to_owned(),
            order.back.clone(),
            order.notify.clone(),
            (order.ends_at / 1000).to_string(),
        ];
        let words: Words = ORDER.iter().map(|name| (*name).to_owned()).zip(values).collect();
        let mut url = self.url.clone();
        for name in ORDER {
            url.query_pairs_mut().append_pair(name, value(&words, name));
        }
        url.query_pairs_mut().append_pair(SIGNATURE, &order_signature(&self.secret, &words));
        url.into()
    }

    /// Whether the portal asked for this: for the payer of the demonstration.
    pub fn asked(&self, order: &Words) -> bool {
        is_signed(&self.secret, ("order", &ORDER), order)
    }

    /// The signature of what the payer of the demonstration says.
    pub fn sign(&self, answer: &Words) -> String {
        answer_signature(&self.secret, answer)
    }

    /// What it says, where it is the payer that says it.
    pub(super) fn hear(&self, said: &Words) -> Option<Answer> {
        if !is_signed(&self.secret, ("answer", &ANSWER), said) {
            return None;
        }
        let count = |name: &str, most: i64| value(said, name).parse().ok().filter(|count| (0..=most).contains(count));
        let outcome = match value(said, "outcome") {
            "paid" => Outcome::Paid(Paid {
                amount: count("amount", MOST)?,
                currency: Some(value(said, "currency")).filter(|code| is_currency(code))?.to_owned(),
                tax: count("tax", MOST).unwrap_or_default(),
                receipt: Some(value(said, "receipt")).filter(|number| is_number(number))?.to_owned(),
                at: count("paid_at", LAST)? * 1000,
            }),
            "cancelled" => Outcome::Cancelled,
            "expired" => Outcome::Expired,
            _ => return None,
        };
        Some(Answer { order: Uuid::try_parse(value(said, "order")).ok()?, outcome })
    }
}

/// The number of a receipt is shown as it is: short, and of letters that anybody can type.
fn is_number(text: &str) -> bool {
    (1..=40).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn key(secret: &str) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes())
}

/// What is signed: what it is, then a line for each name. A line break in a value would let one stand for two.
fn text(what: &str, names: &[&str], words: &Words) -> String {
    let lines = names.iter().map(|name| format!("{name}={}", value(words, name)));
    [format!("passerelle-payment-{what}")].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

/// In a time that tells nothing of the right signature.
fn is_signed(secret: &str, (what, names): (&str, &[&str]), words: &Words) -> bool {
    let Ok(tag) = URL_SAFE_NO_PAD.decode(value(words, SIGNATURE)) else { return false };
    let broken = names.iter().any(|name| value(words, name).contains('\n'));
    !broken && hmac::verify(&key(secret), text(what, names, words).as_bytes(), &tag).is_ok()
}

fn sign(secret: &str, text: &str) -> String {
    URL_SAFE_NO_PAD.encode(hmac::sign(&key(secret), text.as_bytes()))
}

/// The signature of an order.
pub fn order_signature(secret: &str, words: &Words) -> String {
    sign(secret, &text("order", &ORDER, words))
}

/// The signature of what a payer says.
pub fn answer_signature(secret: &str, words: &Words) -> String {
    sign(secret, &text("answer", &ANSWER, words))
}
