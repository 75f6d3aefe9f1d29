//! In whose hands a request is, and how long things take, in words.

use crate::{
    locale::Locale,
    words::{t, tr},
};

const MINUTE: i64 = 60 * 1000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// In whose hands a request is. A lease ends by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    Free,
    /// Whoever looks at it; how long still, in milliseconds.
    Mine(i64),
    Other(i64),
}

/// A span as people say it: `less than a minute`, `14 min`, `2 h`, `3 days`.
pub fn span(locale: Locale, millis: i64) -> String {
    let (id, count) = match millis.max(0) {
        ..MINUTE => return t(locale, "desk-moment").to_owned(),
        millis if millis < HOUR => ("desk-minutes", millis / MINUTE),
        millis if millis < 2 * DAY => ("desk-hours", millis / HOUR),
        millis => ("desk-days", millis / DAY),
    };
    tr(locale, id, &[("count", count.to_string().into())])
}
