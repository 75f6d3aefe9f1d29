//! How long a service promises to take, read from the words of its published standard.

use crate::catalogue::{Service, StandardKind};

/// How long it should take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    /// All days of the calendar. Business days are counted as seven for five.
    pub days: i64,
}

impl Promise {
    /// What the published standards of a service say, where they say one thing. The longest counts where they say
    /// several: nobody should be told a day that the standard does not promise.
    pub fn of(service: &Service) -> Option<Self> {
        let timely = service.standards.iter().filter(|standard| standard.kind == StandardKind::Timeliness);
        let days = timely.filter_map(|standard| days(&standard.text.en)).max();
        let said = || service.time.as_ref().and_then(|time| days_of(&time.en));
        days.or_else(said).map(|days| Self { days })
    }
}

/// Only what is about a decision on something that was sent: not how soon a telephone is answered.
fn days(text: &str) -> Option<i64> {
    let small = text.to_lowercase();
    let spoken = ["call", "phone", "question", "enquir", "inquir", "e-mail", "email"];
    if spoken.iter().any(|word| small.contains(word)) { None } else { days_of(&small) }
}

/// The longest length of time that a text names: `within 30 business days`, `12 weeks`.
fn days_of(text: &str) -> Option<i64> {
    let small = text.to_lowercase();
    let words: Vec<&str> =
        small.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let lengths = words.iter().enumerate().filter_map(|(at, word)| {
        let count: i64 = word.parse().ok().filter(|count| (1..1000).contains(count))?;
        let rest = words.get(at + 1..)?;
        let business = rest.first().is_some_and(|word| matches!(*word, "business" | "working"));
        let unit = rest.iter().find(|word| !matches!(**word, "business" | "working" | "calendar" | "to" | "full"))?;
        Some(match *unit {
            "day" | "days" if business => (count * 7 + 4) / 5,
            "day" | "days" => count,
            "week" | "weeks" => count * 7,
            "month" | "months" => count * 30,
            "year" | "years" => count * 365,
            _ => return None,
        })
    });
    lengths.max()
}
