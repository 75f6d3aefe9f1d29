//! The words of each step, and why one was not done.

use super::{Step, Why};
use crate::{
    locale::Locale,
    words::{t, tr},
};

/// The ids of what a page to check says.
pub(super) struct StepWords {
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    pub(super) send: &'static str,
}

pub(super) const fn of(step: Step) -> StepWords {
    let (title, lead, send) = match step {
        Step::Take => ("bulk-take", "bulk-take-lead", "bulk-take-send"),
        Step::Give => ("bulk-give", "bulk-give-lead", "bulk-give-send"),
        Step::PutBack => ("bulk-put-back", "bulk-put-back-lead", "bulk-put-back-send"),
        Step::Ask => ("bulk-ask", "bulk-ask-lead", "bulk-ask-send"),
    };
    StepWords { title, lead, send }
}

pub(super) fn why(locale: Locale, why: Why) -> &'static str {
    t(
        locale,
        match why {
            Why::Unknown => "bulk-why-unknown",
            Why::Decided => "bulk-why-decided",
            Why::Objected => "bulk-why-objected",
            Why::Checking => "bulk-why-checking",
            Why::Colleague => "bulk-why-colleague",
            Why::Nobody => "bulk-why-nobody",
            Why::Own => "bulk-why-own",
            Why::Theirs => "bulk-why-theirs",
            Why::Changed => "bulk-why-changed",
            Why::Left => "bulk-why-left",
            Why::Right => "bulk-why-right",
            Why::Failed => "bulk-why-failed",
        },
    )
}

/// So many applications, in words that change with the number.
pub(super) fn counted(locale: Locale, id: &'static str, count: usize) -> String {
    tr(locale, id, &[("count", count.into())])
}
