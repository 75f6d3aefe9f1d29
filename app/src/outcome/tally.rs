//! Counts of what happened: a function of the requests alone.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    measure::{Group, Measure, OTHERS, Span},
    story::{Story, Wait},
    withhold::FEW,
};
use crate::handoff::Hours;

const MINUTE: u64 = 60 * 1000;

/// Everything that was counted, by each group.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    groups: BTreeMap<Group, Figures>,
}

#[derive(Clone, Debug, Default)]
struct Figures {
    counts: BTreeMap<Measure, u64>,
    waits: Vec<Wait>,
}

impl Figures {
    fn add(&mut self, other: &Self) {
        for (measure, count) in &other.counts {
            *self.counts.entry(measure.clone()).or_default() += count;
        }
        self.waits.extend(&other.waits);
    }
}

/// Counts what was asked. `hours` are those of the desk of an organization; `now` is Unix milliseconds.
pub fn tally(stories: &[Story], hours: impl Fn(&str) -> Hours, now: i64) -> Tally {
    let mut tally = Tally::default();
    for group in Group::ALWAYS {
        tally.groups.entry(group).or_default();
    }
    for story in stories {
        let (told, wait) = (told(story, now), story.wait(&hours));
        for group in Group::all_of(story.service.as_deref(), story.channel(), story.locale) {
            let figures = tally.groups.entry(group).or_default();
            for measure in told.iter().cloned().chain(wait.map(|_| Measure::Waited)) {
                *figures.counts.entry(measure).or_default() += 1;
            }
            figures.waits.extend(wait);
        }
    }
    tally
}

/// What one request adds to: each once.
fn told(story: &Story, now: i64) -> BTreeSet<Measure> {
    let alone = story.managed_alone(now);
    let yes = [
        (Measure::Answered, story.is_answered()),
        (Measure::FirstContact, story.is_first_contact()),
        (Measure::PassedOn, story.is_passed_on()),
        (Measure::Bounced, story.is_bounced()),
        (Measure::Said, story.helped().is_some()),
        (Measure::Helped, story.helped() == Some(true)),
        (Measure::Watched, alone.is_some()),
        (Measure::Alone, alone == Some(true)),
    ];
    let events = story.happened.iter().filter_map(|one| Measure::of_event(&one.kind));
    let yes = yes.into_iter().filter(|(_, yes)| *yes).map(|(measure, _)| measure);
    std::iter::once(Measure::Asked).chain(yes).chain(events).collect()
}

impl Tally {
    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        self.groups.keys()
    }

    /// Those that are always told, and the events that happened.
    pub fn measures(&self) -> Vec<Measure> {
        let all = self.groups.get(&Group::All).into_iter().flat_map(|figures| figures.counts.keys());
        let events = all.filter(|measure| matches!(measure, Measure::Event(_))).cloned();
        Measure::ALWAYS.into_iter().chain(events).collect()
    }

    pub fn count(&self, group: &Group, measure: &Measure) -> u64 {
        self.groups.get(group).and_then(|figures| figures.counts.get(measure)).copied().unwrap_or_default()
    }

    /// The same, with the services that hardly anybody asked about as one: which they are would tell of somebody.
    pub(super) fn gathered(&self) -> Self {
        let mut gathered = Self::default();
        for (group, figures) in &self.groups {
            let few = figures.counts.get(&Measure::Asked).copied().unwrap_or_default() < FEW;
            let named = matches!(group, Group::Service(id) if !id.is_empty());
            let group = if named && few { Group::Service(OTHERS.to_owned()) } else { group.clone() };
            gathered.groups.entry(group).or_default().add(figures);
        }
        gathered
    }

    /// Whole minutes, never fewer than it took; `None` where nobody waited.
    pub fn span(&self, group: &Group, span: Span) -> Option<u64> {
        let working = matches!(span, Span::WorkingHalf | Span::WorkingMost);
        let waits = self.groups.get(group)?.waits.iter();
        let mut waits: Vec<i64> = waits.map(|wait| if working { wait.working } else { wait.calendar }).collect();
        waits.sort_unstable();
        let tenths = if matches!(span, Span::Half | Span::WorkingHalf) { 5 } else { 8 };
        let at = (waits.len() * tenths).div_ceil(10).checked_sub(1)?;
        waits.get(at).map(|wait| wait.unsigned_abs().div_ceil(MINUTE))
    }
}
