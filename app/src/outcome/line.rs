//! The counts, a line each: what the pages show and the file holds.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    measure::{Group, Measure, Span},
    tally::Tally,
    withhold::{Counted, Shown, withhold},
};

/// Public spans are told in steps of so many minutes.
const STEP: u64 = 5;

/// One figure. Its codes are for good.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// `all`, `service`, `channel` or `language`.
    pub by: String,
    /// Which of them.
    pub code: String,
    pub measure: String,
    pub shown: Shown,
}

impl Line {
    fn new(group: &Group, measure: String, shown: Shown) -> Self {
        let (by, code) = group.codes();
        Self { by: by.to_owned(), code: code.to_owned(), measure, shown }
    }
}

/// All of them as they are, for staff.
pub fn lines(tally: &Tally) -> Vec<Line> {
    let told = |group: &Group, measure: &Measure| {
        let nothing = measure.whole().is_some_and(|whole| tally.count(group, &whole) == 0);
        if nothing { Shown::Unknown } else { Shown::Exactly(tally.count(group, measure)) }
    };
    let span = |group: &Group, span: Span| tally.span(group, span).map_or(Shown::Unknown, Shown::Exactly);
    written(tally, told, span)
}

/// What the public may see of them.
pub fn published(tally: &Tally) -> Vec<Line> {
    let tally = &tally.gathered();
    let mut shown: BTreeMap<(Group, Measure), Shown> = BTreeMap::new();
    let (services, rest): (Vec<&Group>, Vec<&Group>) =
        tally.groups().filter(|group| **group != Group::All).partition(|group| matches!(group, Group::Service(_)));
    let (channels, languages): (Vec<&Group>, Vec<&Group>) =
        rest.into_iter().partition(|group| matches!(group, Group::Channel(_)));
    let divisions = [services, channels, languages];
    for measure in tally.measures() {
        let counted = |group: &Group| {
            let of = |measure: &Measure| shown.get(&(group.clone(), measure.clone())).copied();
            Counted { count: tally.count(group, &measure), whole: known_whole(&measure, of) }
        };
        let parts: Vec<Vec<Counted>> =
            divisions.iter().map(|groups| groups.iter().map(|group| counted(group)).collect()).collect();
        let (total, parts) = withhold(counted(&Group::All), &parts);
        shown.insert((Group::All, measure.clone()), total);
        for (groups, found) in divisions.iter().zip(parts) {
            shown.extend(groups.iter().map(|group| ((*group).clone(), measure.clone())).zip(found));
        }
    }
    let told = |group: &Group, measure: &Measure| {
        shown.get(&(group.clone(), measure.clone())).copied().unwrap_or(Shown::Unknown)
    };
    // a span of ten or more tells nothing of how many they are
    let span = |group: &Group, span: Span| match told(group, &Measure::Waited) {
        hidden @ (Shown::Few | Shown::Unknown) => hidden,
        _ => tally.span(group, span).map_or(Shown::Unknown, |minutes| Shown::Exactly(minutes.div_ceil(STEP) * STEP)),
    };
    written(tally, told, span)
}

/// What is known of that of which something is a part: where nearly all of a larger whole are in it, that one.
pub fn known_whole(measure: &Measure, of: impl Fn(&Measure) -> Option<Shown>) -> Option<Shown> {
    let mut whole = measure.whole()?;
    while let Some(Shown::AtLeast(_)) = of(&whole) {
        whole = whole.whole()?;
    }
    of(&whole)
}

fn written(tally: &Tally, told: impl Fn(&Group, &Measure) -> Shown, span: impl Fn(&Group, Span) -> Shown) -> Vec<Line> {
    let measures = tally.measures();
    let of_group = |group: &Group| {
        let counts = measures.iter().map(|measure| Line::new(group, measure.code(), told(group, measure)));
        let spans = Span::ALL.into_iter().map(|one| Line::new(group, one.code().to_owned(), span(group, one)));
        counts.chain(spans).collect::<Vec<_>>()
    };
    tally.groups().flat_map(of_group).collect()
}
