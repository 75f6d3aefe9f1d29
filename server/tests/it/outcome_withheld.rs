//! What the public may see: nobody learns a small number by subtracting what is shown.

use std::collections::BTreeMap;

use app::{
    handoff::{Channel, Hours, Kind, Way, Zone},
    locale::Locale,
    outcome::{Counted, FEW, Happened, Line, Measure, Shown, Story, known_whole, lines, published, tally, withhold},
};
use proptest::prelude::*;

fn hours(_: &str) -> Hours {
    Hours { zone: Zone::Eastern, from: 9, to: 17, days: 2, holidays: &[] }
}

fn plain(counts: &[u64]) -> Vec<Counted> {
    counts.iter().map(|count| Counted { count: *count, whole: None }).collect()
}

fn shown(counts: &[u64]) -> (Shown, Vec<Shown>) {
    let total = Counted { count: counts.iter().sum(), whole: None };
    let (total, parts) = withhold(total, &[plain(counts)]);
    (total, parts.concat())
}

#[test]
fn a_small_part_takes_another_with_it() {
    use Shown::{Exactly, Few, Withheld};
    assert_eq!(shown(&[40, 60]), (Exactly(100), vec![Exactly(40), Exactly(60)]));
    assert_eq!(shown(&[3, 60, 40]), (Exactly(103), vec![Few, Exactly(60), Withheld]));
    assert_eq!(shown(&[3, 2]), (Few, vec![Few, Few]));
    assert_eq!(shown(&[9, 9, 50]), (Exactly(68), vec![Few, Few, Withheld]), "eighteen of two would be nine each");
    assert_eq!(shown(&[5, 6]), (Withheld, vec![Few, Few]), "nothing is left to withhold but the total");
    assert_eq!(shown(&[1, 10]), (Withheld, vec![Few, Withheld]));
}

#[test]
fn what_is_missing_of_a_whole_is_not_told_either() {
    let part = |count, whole| Counted { count, whole: Some(Shown::Exactly(whole)) };
    let (total, parts) = withhold(part(117, 120), &[vec![part(58, 60), part(59, 60)]]);
    assert_eq!((total, parts.concat()), (Shown::AtLeast(111), vec![Shown::AtLeast(51), Shown::AtLeast(51)]));
    let hidden = Counted { count: 30, whole: Some(Shown::Withheld) };
    assert_eq!(withhold(hidden, &[]).0, Shown::Withheld, "a part tells of its whole");
}

/// What somebody may take each figure for, who knows how they are made.
fn bounds(shown: Shown, whole: Option<Shown>) -> (i128, i128) {
    let whole = match whole {
        Some(Shown::Exactly(whole)) => i128::from(whole),
        _ => i128::from(u32::MAX),
    };
    let few = i128::from(FEW) - 1;
    match shown {
        Shown::Exactly(count) => (count.into(), count.into()),
        Shown::Few => (0, few),
        Shown::AtLeast(least) => (least.into(), whole),
        Shown::Withheld => (few + 1, whole),
        Shown::Unknown => (0, whole),
    }
}

/// Requests of several services, channels and languages, some of which were answered, some of whose people said something.
fn stories() -> impl Strategy<Value = Vec<Story>> {
    let one = (0_usize..5, 0_usize..3, 0_usize..2, 0_u8..8);
    // crowds and handfuls
    let group = (one, prop_oneof![1_usize..4, 8_usize..13, 18_usize..40]);
    prop::collection::vec(group, 1..9).prop_map(|groups| {
        let groups = groups.into_iter().flat_map(|(one, times)| std::iter::repeat_n(one, times));
        groups.map(|(service, channel, language, fate)| story(service, channel, language, fate)).collect()
    })
}

fn story(service: usize, channel: usize, language: usize, fate: u8) -> Story {
    let channel = Channel::ALL[channel];
    let happened = |kind: Kind, at| Happened { kind: kind.code().to_owned(), channel, at, moved: None };
    let kinds = [(fate > 0, Kind::Replied), (fate > 3, Kind::Helped), (fate == 3, Kind::NotHelped)];
    let rest = kinds.into_iter().filter(|(yes, _)| *yes).map(|(_, kind)| happened(kind, 60_000));
    Story {
        service: (service > 0).then(|| format!("ST{service:03}")),
        locale: Locale::ALL[language],
        way: Way::Writing,
        asked_at: 0,
        window_start: None,
        desk: "a".to_owned(),
        happened: std::iter::once(happened(Kind::Asked, 0)).chain(rest).collect(),
        again: Vec::new(),
    }
}

type Table = BTreeMap<(String, String, String), Shown>;

fn table(lines: Vec<Line>) -> Table {
    lines.into_iter().map(|line| ((line.by, line.code, line.measure), line.shown)).collect()
}

/// Every number that a mark allows remains possible, whatever else is shown of the same division.
fn check(public: &Table, by: &str, measure: &Measure) {
    let at = |by: &str, code: &str, measure: &Measure| public[&(by.to_owned(), code.to_owned(), measure.code())];
    let total = at("all", "", measure);
    let Shown::Exactly(total) = total else { return assert_nothing_adds_up(public, by, measure) };
    let codes = public.keys().filter(|(one, _, name)| one == by && *name == measure.code()).map(|(_, code, _)| code);
    let cells: Vec<(Shown, (i128, i128))> = codes
        .map(|code| {
            let shown = at(by, code, measure);
            (shown, bounds(shown, known_whole(measure, |whole| Some(at(by, code, whole)))))
        })
        .collect();
    for (place, (shown, (low, high))) in cells.iter().enumerate() {
        if !matches!(shown, Shown::Few | Shown::AtLeast(_)) {
            continue;
        }
        let others = || cells.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, (_, bounds))| *bounds);
        let (least, most): (i128, i128) = others().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        for value in *low..=*high {
            let rest = i128::from(total) - value;
            assert!(least <= rest && rest <= most, "{by} {measure:?}: {value} is not possible: {cells:?} of {total}");
        }
    }
}

/// Where the total is not told, the parts do not add up to it.
fn assert_nothing_adds_up(public: &Table, by: &str, measure: &Measure) {
    let parts = public.iter().filter(|((one, _, name), _)| one == by && *name == measure.code());
    assert!(parts.into_iter().all(|(_, shown)| !matches!(shown, Shown::Exactly(_))), "{by} {measure:?}");
}

proptest! {
    #[test]
    fn no_total_minus_what_is_shown_gives_away_what_is_not(stories in stories()) {
        let tally = tally(&stories, hours, 0);
        let (public, true_figures) = (table(published(&tally)), table(lines(&tally)));
        for by in ["service", "channel", "language"] {
            for measure in &Measure::ALWAYS {
                check(&public, by, measure);
            }
        }
        for (key, shown) in &public {
            if let (Shown::Exactly(count), false) = (shown, key.2.contains("wait_")) {
                prop_assert!(*count >= FEW, "{:?}", key);
                if let Some(known) = true_figures.get(key) {
                    prop_assert_eq!(known, shown, "what is told is true");
                }
            }
        }
    }
}
