//! All that is kept about somebody, and how long each thing stays.

use std::collections::HashMap;

use jiff::{Timestamp, tz::TimeZone};

use super::{Item, Kind, Known};
use crate::{
    format::date,
    locale::Locale,
    my_page::Reader,
    retention::{Terms, What, lasting},
    words::{t, tr},
};

/// How long one thing stays, where more can be said than of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stay {
    /// Unix milliseconds.
    Until(i64),
    /// Its term begins later: once it is answered, or decided.
    Then(What),
    /// Until whoever began it sends or deletes it.
    Own,
}

#[derive(Clone, Debug)]
pub struct Holding {
    pub reader: Reader,
    /// Kinds of which nothing is kept stand here too.
    pub known: Vec<Known>,
    /// Of questions and applications, by their reference.
    pub stays: HashMap<String, Stay>,
    pub terms: Terms,
}

impl Holding {
    /// How long one thing stays. A file stays with its application.
    pub(super) fn stay(&self, kind: Kind, item: &Item) -> Option<Stay> {
        match kind {
            Kind::Questions | Kind::Applications | Kind::Files | Kind::Payments => {
                self.stays.get(item.code.as_deref()?).copied()
            }
            Kind::Letters => self.terms.until(What::Letter, item.at).map(Stay::Until),
            Kind::Accesses => self.terms.until(What::Access, item.at).map(Stay::Until),
            _ => None,
        }
    }

    pub(super) fn stay_words(&self, locale: Locale, stay: Stay) -> String {
        match stay {
            Stay::Until(at) => tr(locale, "privacy-stays-until", &[("day", day(locale, at).into())]),
            Stay::Then(what) => self.lasting(locale, what),
            Stay::Own => t(locale, "privacy-stays-own").to_owned(),
        }
    }

    /// How long a kind stays, and under which rule.
    pub(super) fn retention(&self, locale: Locale, kind: Kind) -> String {
        let guest = !matches!(self.reader, Reader::Person(_));
        match kind {
            Kind::Identity | Kind::Preference => t(locale, "privacy-until-deletion").to_owned(),
            Kind::Messages => t(locale, "privacy-a-year").to_owned(),
            Kind::Absences => self.ruled(locale, What::Absence),
            Kind::Sessions => t(locale, "privacy-until-end").to_owned(),
            Kind::Facts | Kind::Saved | Kind::Subscriptions | Kind::Tracked if guest => self.ruled(locale, What::Guest),
            Kind::Facts | Kind::Saved | Kind::Subscriptions | Kind::Tracked => {
                t(locale, "privacy-until-removal").to_owned()
            }
            Kind::Questions => self.ruled(locale, What::Question),
            Kind::Applications => {
                format!("{} {}", t(locale, "privacy-until-sent"), self.ruled(locale, What::Application))
            }
            Kind::Concerns => t(locale, "privacy-concerns-until").to_owned(),
            Kind::Representatives => self.ruled(locale, What::Representative),
            Kind::Firms => self.ruled(locale, What::FirmEvent),
            Kind::Files | Kind::Payments => self.ruled(locale, What::Application),
            Kind::Letters => self.ruled(locale, What::Letter),
            Kind::Accesses => self.ruled(locale, What::Access),
        }
    }

    fn lasting(&self, locale: Locale, what: What) -> String {
        self.terms.of(what).map(|term| lasting(locale, term)).unwrap_or_default()
    }

    fn ruled(&self, locale: Locale, what: What) -> String {
        let rule = self.terms.of(what).map(|term| term.rule.text(locale)).unwrap_or_default();
        format!("{}. {rule}", self.lasting(locale, what))
    }
}

/// A day in words. Unix milliseconds.
pub(super) fn day(locale: Locale, at: i64) -> String {
    date(locale, Timestamp::from_millisecond(at).unwrap_or_default().to_zoned(TimeZone::UTC).date())
}
