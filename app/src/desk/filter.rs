//! What of the queue is shown. Every choice has an address.

use crate::{
    handoff::Way,
    locale::{Locale, Localized},
};

const LANGUAGE: Localized<&str> = Localized::new("language", "langue");
const WAY: Localized<&str> = Localized::new("way", "moyen");
const PROMISE: Localized<&str> = Localized::new("promise", "promesse");
const SUBJECT: Localized<&str> = Localized::new("subject", "objet");
const COMPLAINTS: Localized<&str> = Localized::new("complaints", "plaintes");

/// How near the end of a promise is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    Far,
    /// The desk says from when on.
    Pressing,
    Late,
}

impl Nearness {
    /// Those that the queue can be narrowed to; what is late presses too.
    pub const NARROWED: [Self; 2] = [Self::Pressing, Self::Late];

    const fn code(self) -> &'static str {
        match self {
            Self::Far => "far",
            Self::Pressing => "pressing",
            Self::Late => "late",
        }
    }
}

/// What a queue is narrowed to; nothing leaves all of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub language: Option<Locale>,
    pub way: Option<Way>,
    pub promise: Option<Nearness>,
    /// Complaints alone.
    pub complaints: bool,
}

impl Filter {
    /// Reads the query; what nobody can choose is left out.
    pub fn parse<'a>(locale: Locale, value: impl Fn(&str) -> Option<&'a str>) -> Self {
        let promise = value(PROMISE.get(locale));
        Self {
            language: value(LANGUAGE.get(locale)).and_then(Locale::parse),
            way: value(WAY.get(locale)).and_then(Way::parse).filter(|way| Way::CHOSEN.contains(way)),
            promise: Nearness::NARROWED.into_iter().find(|one| Some(one.code()) == promise),
            complaints: value(SUBJECT.get(locale)) == Some(*COMPLAINTS.get(locale)),
        }
    }

    /// The query of its address.
    pub(super) fn query(self, locale: Locale) -> String {
        let pairs = [
            (LANGUAGE, self.language.map(Locale::code)),
            (WAY, self.way.map(Way::code)),
            (PROMISE, self.promise.map(Nearness::code)),
            (SUBJECT, self.complaints.then(|| *COMPLAINTS.get(locale))),
        ];
        let chosen = pairs.into_iter().filter_map(|(name, value)| Some(format!("{}={}", name.get(locale), value?)));
        let chosen: Vec<String> = chosen.collect();
        if chosen.is_empty() { String::new() } else { format!("?{}", chosen.join("&")) }
    }

    /// Whether a request is shown.
    pub fn shows(self, language: Locale, way: Way, promise: Nearness) -> bool {
        self.language.is_none_or(|one| one == language)
            && self.way.is_none_or(|one| one == way)
            && self.promise.is_none_or(|one| one <= promise)
    }
}
