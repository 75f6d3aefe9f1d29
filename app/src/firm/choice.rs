//! Which part of the applications of a firm somebody looks at: in the address, so that a view can be kept and passed on.

#[cfg(feature = "ssr")]
use jiff::{ToSpan, civil};

use crate::{application::State, coded::coded};

/// The variables of the query, and the fields of the form that makes it.
pub const STATE: &str = "state";
pub const PROGRAM: &str = "program";
pub const ON_IT: &str = "on-it";
pub const DUE: &str = "due";
const AFTER: &str = "after";

coded! {
    /// By when something has to be given.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Due {
        /// The day has passed.
        Past = "past",
        Week = "week",
        Month = "month",
        /// There is a day at all.
        Any = "any",
    }
}

#[cfg(feature = "ssr")]
impl Due {
    /// The last day that counts.
    pub fn until(self, today: civil::Date) -> civil::Date {
        match self {
            Self::Past => today.saturating_sub(1.day()),
            Self::Week => today.saturating_add(7.days()),
            Self::Month => today.saturating_add(30.days()),
            Self::Any => civil::Date::MAX,
        }
    }
}

/// Where something stands, as the list is narrowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    Here(State),
    /// It is followed, and was sent elsewhere.
    Elsewhere,
}

/// The value of a [`Stand`] that no state has.
const ELSEWHERE: &str = "elsewhere";

impl Stand {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Here(state) => state.code(),
            Self::Elsewhere => ELSEWHERE,
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        if code == ELSEWHERE { Some(Self::Elsewhere) } else { State::parse(code).map(Self::Here) }
    }
}

/// What is looked at. Whatever in an address cannot be read narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub stand: Option<Stand>,
    /// The id of a program.
    pub program: Option<String>,
    /// The number of a member within the firm: who began it, or did something with it last.
    pub on_it: Option<i64>,
    pub due: Option<Due>,
    /// After which line the page begins.
    pub after: Option<After>,
}

/// The place of a line in the order of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct After {
    pub need: i64,
    /// `2026-12-04`, or the latest of all days.
    pub day: String,
    pub expected: i64,
    pub newest: i64,
    /// The id of the line, 32 digits.
    pub id: u128,
}

impl After {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('_');
        let mut next = || parts.next();
        let (need, day, expected, newest, id) = (next()?, next()?, next()?, next()?, next()?);
        Some(Self {
            need: need.parse().ok()?,
            day: Some(day).filter(|day| is_plain(day))?.to_owned(),
            expected: expected.parse().ok()?,
            newest: newest.parse().ok()?,
            id: u128::from_str_radix(id, 16).ok()?,
        })
    }

    fn code(&self) -> String {
        let Self { need, day, expected, newest, id } = self;
        format!("{need}_{day}_{expected}_{newest}_{id:032x}")
    }
}

impl Choice {
    /// From the variables of an address.
    pub fn parse<'a>(value: impl Fn(&str) -> &'a str) -> Self {
        Self {
            stand: Stand::parse(value(STATE)),
            program: Some(value(PROGRAM)).filter(|id| !id.is_empty()).map(str::to_owned),
            on_it: value(ON_IT).parse().ok(),
            due: Due::parse(value(DUE)),
            after: After::parse(value(AFTER)),
        }
    }

    /// Whether it narrows the list at all.
    pub fn is_narrow(&self) -> bool {
        self.stand.is_some() || self.program.is_some() || self.on_it.is_some() || self.due.is_some()
    }

    /// The same from the beginning.
    #[must_use]
    pub fn first(&self) -> Self {
        Self { after: None, ..self.clone() }
    }

    /// As an address carries it; empty for everything.
    pub(super) fn query(&self) -> String {
        let parts = [
            (STATE, self.stand.map(|one| one.code().to_owned())),
            (PROGRAM, self.program.clone()),
            (ON_IT, self.on_it.map(|number| number.to_string())),
            (DUE, self.due.map(|one| one.code().to_owned())),
            (AFTER, self.after.as_ref().map(After::code)),
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .filter_map(|(name, value)| value.filter(|value| is_plain(value)).map(|value| format!("{name}={value}")))
            .collect();
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }
}

/// Nothing of ours needs an escape in an address.
fn is_plain(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}
