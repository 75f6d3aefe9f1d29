//! The last day on which something can be sent.

use jiff::{ToSpan, civil};

use super::{
    accept::day,
    answers::Answers,
    asked::Asked,
    program::{Deadline, Program},
};
use crate::{format::date, locale::Locale, words::tr};

/// The last day, seen from today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastDay {
    pub on: civil::Date,
    pub today: civil::Date,
}

impl LastDay {
    pub fn words(self, locale: Locale) -> String {
        let words = match self.on.cmp(&self.today) {
            std::cmp::Ordering::Less => "claim-late",
            std::cmp::Ordering::Equal => "claim-last-day",
            std::cmp::Ordering::Greater => "claim-by",
        };
        tr(locale, words, &[("date", date(locale, self.on).into())])
    }
}

impl Program {
    /// The last day, where it is known.
    pub fn last_day(&self, answers: &Answers) -> Option<civil::Date> {
        match self.deadline.as_ref()? {
            Deadline::On(date) => day(date),
            Deadline::Months(months, question) => {
                let from = day(Asked::of(self, answers).answer(answers, question))?;
                from.checked_add(months.months()).ok()
            }
        }
    }
}
