//! How long a service promises to take, read from the words of its published standard.

use jiff::{ToSpan, civil::Date};

use crate::{
    calendar::{Holidays, after},
    catalogue::{Service, StandardKind},
};

/// How long it should take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// All days of the calendar.
    Days(i64),
    /// Weekends and public holidays left out.
    BusinessDays(i64),
}

impl Promise {
    /// What the published standards of a service say, where they say one thing. The longest counts where they say
    /// several: nobody should be told a day that the standard does not promise.
    pub fn of(service: &Service) -> Option<Self> {
        let timely = service.standards.iter().filter(|standard| standard.kind == StandardKind::Timeliness);
        let days = timely.filter_map(|standard| promised(&standard.text.en)).max_by_key(Self::length);
        days.or_else(|| service.time.as_ref().and_then(|time| length_of(&time.en)))
    }

    /// The last day on which it is kept for something that was sent on a day.
    pub fn until(self, sent_on: Date, holidays: Holidays) -> Option<Date> {
        match self {
            Self::Days(days) => sent_on.checked_add(days.days()).ok(),
            Self::BusinessDays(days) => Some(after(sent_on, days, holidays)),
        }
    }

    /// About how many days of the calendar: which of two is longer.
    fn length(&self) -> i64 {
        match self {
            Self::Days(days) => *days,
            Self::BusinessDays(days) => (days * 7 + 4) / 5,
        }
    }
}

/// Only what is about a decision on something that was sent: not how soon a telephone is answered.
fn promised(text: &str) -> Option<Promise> {
    let small = text.to_lowercase();
    let spoken = ["call", "phone", "question", "enquir", "inquir", "e-mail", "email"];
    if spoken.iter().any(|word| small.contains(word)) { None } else { length_of(&small) }
}

/// The longest length of time that a text names: `within 30 business days`, `12 weeks`.
fn length_of(text: &str) -> Option<Promise> {
    let small = text.to_lowercase();
    let words: Vec<&str> =
        small.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let lengths = words.iter().enumerate().filter_map(|(at, word)| {
        let count: i64 = word.parse().ok().filter(|count| (1..1000).contains(count))?;
        let rest = words.get(at + 1..)?;
        let business = rest.first().is_some_and(|word| matches!(*word, "business" | "working"));
        let unit = rest.iter().find(|word| !matches!(**word, "business" | "working" | "calendar" | "to" | "full"))?;
        Some(match *unit {
            "day" | "days" if business => Promise::BusinessDays(count),
            "day" | "days" => Promise::Days(count),
            "week" | "weeks" => Promise::Days(count * 7),
            "month" | "months" => Promise::Days(count * 30),
            "year" | "years" => Promise::Days(count * 365),
            _ => return None,
        })
    });
    lengths.max_by_key(Promise::length)
}
