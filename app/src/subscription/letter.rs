//! The letters: what happened, why somebody is told, and how they stop it. Plain text.

use super::{
    Delivery, Message, Place,
    words::{because, news_words, subject_words},
};
use crate::{
    format::number,
    locale::Locale,
    path::Path,
    subscription::Named,
    words::{t, tr},
};

/// A longer letter would not be read; the rest stands on the page.
const MOST: usize = 30;
/// Letters of a subject line.
const LINE: usize = 120;

/// What a letter says.
#[derive(Clone, Debug)]
pub struct Digest<'a> {
    /// The public address of the portal.
    pub origin: &'a str,
    pub delivery: Delivery,
    /// The oldest first.
    pub messages: &'a [Message],
    /// Each thing followed that brought one of them, and the token of the link that stops it.
    pub stops: &'a [(Named, String)],
    /// The token of the link that stops all letters.
    pub all: &'a str,
    /// Whether the person said in which language they read.
    pub tongue: Tongue,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    Said,
    /// Letters come in both, and say why.
    Unsaid,
}

/// The subject and the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub subject: String,
    pub text: String,
}

/// In one language, or in both, one after the other.
pub fn write(locales: &[Locale], digest: &Digest<'_>) -> Words {
    let subjects: Vec<String> = locales.iter().map(|locale| subject(*locale, digest)).collect();
    let texts: Vec<String> = locales.iter().map(|locale| text(*locale, digest)).collect();
    Words { subject: subjects.join(" | "), text: texts.join("\n\n* * *\n\n") }
}

fn subject(locale: Locale, digest: &Digest<'_>) -> String {
    match digest.messages {
        [one] => shortened(news_words(locale, &one.news)),
        many => {
            let total = u64::try_from(many.len()).unwrap_or(u64::MAX);
            tr(locale, "subscription-letter-subject", &[("total", number(locale, total).into())])
        }
    }
}

fn shortened(text: String) -> String {
    match text.char_indices().nth(LINE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn text(locale: Locale, digest: &Digest<'_>) -> String {
    let address = |path: Path| [digest.origin, &path.href(locale)].concat();
    let mut lines = vec![t(locale, lead(digest.delivery)).to_owned(), String::new()];
    for message in digest.messages.iter().take(MOST) {
        lines.extend(told(locale, digest.origin, message));
        lines.push(String::new());
    }
    let rest = digest.messages.len().saturating_sub(MOST);
    if rest > 0 {
        let more = number(locale, u64::try_from(rest).unwrap_or(u64::MAX));
        let page = address(Path::Subscription(Place::Messages));
        lines.push(tr(locale, "subscription-letter-more", &[("more", more.into()), ("address", page.into())]));
        lines.push(String::new());
    }
    lines.push(t(locale, "subscription-letter-stop").to_owned());
    for (named, token) in digest.stops.iter().take(MOST) {
        let stop = address(Path::Subscription(Place::Stop(token.clone())));
        let name = subject_words(locale, named);
        lines.push(tr(locale, "subscription-letter-stop-one", &[("name", name.into()), ("address", stop.into())]));
    }
    let all = address(Path::Subscription(Place::Stop(digest.all.to_owned())));
    lines.push(tr(locale, "subscription-letter-stop-all", &[("address", all.into())]));
    let change = address(Path::Subscription(Place::Preference));
    lines.push(tr(locale, "subscription-letter-change", &[("address", change.into())]));
    if digest.tongue == Tongue::Unsaid {
        lines.push(String::new());
        lines.push(t(locale, "subscription-letter-unsaid").to_owned());
    }
    lines.push(String::new());
    lines.join("\n")
}

const fn lead(delivery: Delivery) -> &'static str {
    match delivery {
        Delivery::Page | Delivery::AtOnce => "subscription-letter-at-once",
        Delivery::Daily => "subscription-letter-daily",
        Delivery::Weekly => "subscription-letter-weekly",
    }
}

/// What happened, where it stands, what stands instead, and why the person is told.
fn told(locale: Locale, origin: &str, message: &Message) -> Vec<String> {
    let mut lines = vec![news_words(locale, &message.news)];
    let address = |path: &Path| [origin, &path.href(locale)].concat();
    lines.extend(message.news.page.as_ref().map(address));
    if let Some((instead, page)) = message.news.instead.as_ref().and_then(|one| Some((one, one.page.as_ref()?))) {
        let what = [t(locale, "subscription-instead"), &instead.name.text(locale)].join(" ");
        lines.extend([what, address(page)]);
    }
    lines.push(because(locale, &message.because));
    lines
}
