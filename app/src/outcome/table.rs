//! The figures in words: of all questions as a list, by service, channel and language as tables.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{Line, Measure, Shown, Span, known_whole, measure::OTHERS};
use crate::{
    format::{number, percent},
    handoff::{Channel, Kind, say, within},
    locale::Locale,
    ui,
    words::{t, tr},
};

const MINUTE: i64 = 60 * 1000;
const WAITS: [(Span, &str); 4] = [
    (Span::Half, "outcome-wait-half"),
    (Span::Most, "outcome-wait-most"),
    (Span::WorkingHalf, "outcome-working-half"),
    (Span::WorkingMost, "outcome-working-most"),
];

/// The lines of one period, and the names of the services in them, by their public ids.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    pub lines: Vec<Line>,
    pub services: BTreeMap<String, String>,
}

impl Sheet {
    fn shown(&self, by: &str, code: &str, measure: &str) -> Shown {
        let found = self.lines.iter().find(|line| line.by == by && line.code == code && line.measure == measure);
        found.map_or(Shown::Unknown, |line| line.shown)
    }

    /// Whether anything was asked.
    pub(super) fn is_empty(&self) -> bool {
        matches!(self.shown("all", "", "asked"), Shown::Unknown | Shown::Exactly(0))
    }

    /// The counts that are told, as the columns of the tables.
    fn measures(&self) -> Vec<(Measure, String)> {
        let always = Measure::ALWAYS.into_iter().filter(|measure| !matches!(measure, Measure::Waited));
        let all = self.lines.iter().filter(|line| line.by == "all");
        let events =
            all.filter_map(|line| line.measure.strip_prefix("event_")).map(|kind| Measure::Event(kind.to_owned()));
        always.chain(events).map(|measure| (measure.clone(), measure.code())).collect()
    }

    fn count(&self, locale: Locale, (by, code): (&str, &str), (measure, name): &(Measure, String)) -> String {
        let shown = self.shown(by, code, name);
        let whole = known_whole(measure, |whole| Some(self.shown(by, code, &whole.code())));
        match (shown, whole) {
            (Shown::Exactly(count), Some(Shown::Exactly(whole))) if whole > 0 => {
                let args = [
                    ("share", percent(locale, share(count, whole)).into()),
                    ("count", number(locale, count).into()),
                    ("whole", number(locale, whole).into()),
                ];
                tr(locale, "outcome-share", &args)
            }
            _ => words(locale, shown, |count| number(locale, count)),
        }
    }

    fn wait(&self, locale: Locale, (by, code): (&str, &str), one: Span) -> String {
        let said = |minutes: u64| within(locale, i64::try_from(minutes).unwrap_or(i64::MAX / MINUTE) * MINUTE);
        words(locale, self.shown(by, code, one.code()), said)
    }

    /// All questions.
    pub(super) fn all(&self, locale: Locale) -> impl IntoView + use<> {
        let at = ("all", "");
        let waits = WAITS.map(|(one, id)| (t(locale, id), self.wait(locale, at, one)));
        let named = |measure: &(Measure, String)| (name(locale, &measure.0), self.count(locale, at, measure));
        let counts = self.measures();
        let rows: Vec<(String, String)> = counts.iter().map(named).collect();
        let (first, rest) = rows.split_at(rows.len().min(2));
        let waits = waits.into_iter().map(|(name, value)| (name.to_owned(), value));
        ui::facts(first.iter().cloned().chain(waits).chain(rest.iter().cloned()).collect())
    }

    /// A table by one thing that tells requests apart, under its heading. It scrolls in itself, also with a keyboard.
    pub(super) fn table(&self, locale: Locale, by: &'static str, title: &'static str) -> impl IntoView + use<> {
        let mut codes: Vec<&str> = Vec::new();
        for line in self.lines.iter().filter(|line| line.by == by) {
            if !codes.contains(&line.code.as_str()) {
                codes.push(&line.code);
            }
        }
        let measures = self.measures();
        let heads = measures.iter().map(|(measure, _)| name(locale, measure));
        let heads: Vec<_> = heads
            .chain(WAITS.map(|(_, id)| t(locale, id).to_owned()))
            .map(|name| view! { <th scope="col">{name}</th> })
            .collect();
        let row = |code: &str| {
            let at = (by, code);
            let counts = measures.iter().map(|measure| self.count(locale, at, measure));
            let cells = counts.chain(WAITS.map(|(one, _)| self.wait(locale, at, one)));
            let cells: Vec<_> = cells.map(|cell| view! { <td>{cell}</td> }).collect();
            view! { <tr><th scope="row">{self.named(locale, by, code)}</th>{cells}</tr> }
        };
        let rows: Vec<_> = codes.into_iter().map(row).collect();
        view! {
            <h2 id=by>{t(locale, title)}</h2>
            <div class="figures" role="region" aria-labelledby=by tabindex="0">
                <table class="figures__table" aria-labelledby=by>
                    <thead><tr><th scope="col">{t(locale, title)}</th>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    }

    /// What a group is called.
    pub fn named(&self, locale: Locale, by: &str, code: &str) -> String {
        let channel = Channel::parse(code).filter(|_| by == "channel");
        match (by, channel) {
            (_, Some(Channel::Web)) => t(locale, "outcome-channel-web").to_owned(),
            (_, Some(Channel::Phone)) => t(locale, "outcome-channel-phone").to_owned(),
            (_, Some(Channel::Mail)) => t(locale, "outcome-channel-mail").to_owned(),
            (_, Some(Channel::Counter)) => t(locale, "outcome-channel-counter").to_owned(),
            ("all", _) => t(locale, "outcome-all").to_owned(),
            ("service", _) if code.is_empty() => t(locale, "outcome-no-service").to_owned(),
            ("service", _) if code == OTHERS => t(locale, "outcome-other-services").to_owned(),
            ("language", _) => {
                Locale::parse(code).map_or_else(|| code.to_owned(), |one| say::language(locale, one).to_owned())
            }
            _ => self.services.get(code).cloned().unwrap_or_else(|| code.to_owned()),
        }
    }
}

/// Counts are far below what a float holds exactly.
fn share(count: u64, whole: u64) -> f64 {
    let float = |count: u64| u32::try_from(count).map_or(f64::MAX, f64::from);
    float(count) / float(whole)
}

fn words(locale: Locale, shown: Shown, exactly: impl Fn(u64) -> String) -> String {
    match shown {
        Shown::Exactly(count) => exactly(count),
        Shown::Few => t(locale, "outcome-few").to_owned(),
        Shown::AtLeast(least) => tr(locale, "outcome-at-least", &[("count", number(locale, least).into())]),
        Shown::Withheld => t(locale, "outcome-withheld").to_owned(),
        Shown::Unknown => t(locale, "outcome-unknown").to_owned(),
    }
}

/// What a count is called. An event that this program does not know is called by its code.
pub(super) fn name(locale: Locale, measure: &Measure) -> String {
    let id = match measure {
        Measure::Asked => "outcome-asked",
        Measure::Answered => "outcome-answered",
        Measure::Waited => "outcome-waited",
        Measure::FirstContact => "outcome-first-contact",
        Measure::PassedOn => "outcome-transferred",
        Measure::Bounced => "outcome-bounced",
        Measure::Said => "outcome-said",
        Measure::Helped => "outcome-helped",
        Measure::Watched => "outcome-watched",
        Measure::Alone => "outcome-alone",
        Measure::Event(kind) if kind == Kind::Checking.code() => "outcome-reassurance",
        Measure::Event(kind) if kind == Kind::Unreached.code() => "outcome-unreached",
        Measure::Event(kind) => return tr(locale, "outcome-event", &[("kind", kind.as_str().into())]),
    };
    t(locale, id).to_owned()
}
