//! What is counted of requests: a function of what happened to them.

use app::{
    desk::transfer::Reason,
    handoff::{Channel, Hours, Kind, Way, Zone},
    locale::Locale,
    outcome::{DAYS, Group, Happened, Line, Measure, Moved, Shown, Span, Story, lines, tally},
};

const MINUTE: i64 = 60 * 1000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// A Friday, four in the afternoon in Toronto.
const FRIDAY: i64 = 1_795_208_400_000;

fn hours(organization: &str) -> Hours {
    // the second desk opens and closes an hour later
    let from = if organization == "b" { 10 } else { 9 };
    Hours { zone: Zone::Eastern, from, to: from + 8, days: 2, holidays: &[] }
}

fn happened(kind: Kind, at: i64) -> Happened {
    Happened { kind: kind.code().to_owned(), channel: Channel::Web, at, moved: None }
}

fn story(events: &[(Kind, i64)]) -> Story {
    Story {
        service: Some("ST001".to_owned()),
        locale: Locale::En,
        way: Way::Writing,
        asked_at: FRIDAY,
        window_start: None,
        desk: "a".to_owned(),
        happened: std::iter::once(happened(Kind::Asked, FRIDAY))
            .chain(events.iter().map(|(kind, after)| happened(*kind, FRIDAY + after)))
            .collect(),
        again: Vec::new(),
    }
}

/// What one request adds to, apart from being asked.
fn told(story: &Story, now: i64) -> Vec<Measure> {
    let tally = tally(std::slice::from_ref(story), hours, now);
    let measures = tally.measures().into_iter().filter(|one| *one != Measure::Asked);
    measures.filter(|one| tally.count(&Group::All, one) > 0).collect()
}

fn waits(story: &Story) -> [Option<u64>; 2] {
    let tally = tally(std::slice::from_ref(story), hours, FRIDAY);
    [Span::Half, Span::WorkingHalf].map(|span| tally.span(&Group::All, span))
}

#[test]
fn a_wait_is_of_the_calendar_and_of_the_desk_that_answered() {
    // one hour on Friday, none at the weekend, half an hour on Monday
    let weekend = 2 * DAY + 17 * HOUR + 30 * MINUTE;
    assert_eq!(waits(&story(&[(Kind::Replied, weekend)])), [Some(65 * 60 + 30), Some(90)]);
    let mut moved = story(&[(Kind::Transferred, HOUR), (Kind::Replied, weekend)]);
    moved.desk = "b".to_owned();
    moved.happened[1].moved = Some(Moved { from: "a".to_owned(), to: "b".to_owned(), reason: Reason::GoesOn });
    assert_eq!(waits(&moved), [Some(65 * 60 + 30), Some(2 * 60)], "that desk was open until six");
    let call = Story {
        way: Way::Callback,
        window_start: Some(FRIDAY + weekend - 10 * MINUTE),
        ..story(&[(Kind::Called, weekend)])
    };
    assert_eq!(waits(&call), [Some(10), Some(10)], "from the hour that was chosen");
    assert_eq!(waits(&Story { way: Way::Phone, ..story(&[(Kind::Called, 0)]) }), [None; 2], "answered in the call");
    assert_eq!(waits(&story(&[(Kind::Claimed, HOUR)])), [None; 2], "nobody answered: unknown, not nothing");
}

#[test]
fn half_and_eight_in_ten_did_not_wait_longer() {
    let stories: Vec<Story> = (1..=10).map(|minutes| story(&[(Kind::Replied, minutes * MINUTE - 1)])).collect();
    let tally = tally(&stories, hours, FRIDAY);
    assert_eq!(tally.span(&Group::All, Span::Half), Some(5));
    assert_eq!(tally.span(&Group::Service("ST001".to_owned()), Span::Most), Some(8));
    assert_eq!(tally.span(&Group::Language("fr"), Span::Half), None, "the median of nothing is unknown");
    let unknown = lines(&tally).into_iter().filter(|line| line.code == "fr" && line.measure != "asked");
    assert!(unknown.map(|line: Line| line.shown).all(|shown| shown == Shown::Unknown));
}

#[test]
fn one_contact_is_enough_where_nothing_had_to_follow() {
    use Kind::{Added, Helped, NotHelped, Note, Reopened, Replied, Resolved};
    let first = |events: &[(Kind, i64)]| told(&story(events), FRIDAY).contains(&Measure::FirstContact);
    assert!(first(&[(Added, 1), (Replied, 2), (Note, 3), (Resolved, 4), (Helped, 5)]));
    assert!(first(&[(Replied, 1), (NotHelped, 2), (Helped, 3)]), "what they said last holds");
    for more in [Replied, Added, Reopened, NotHelped] {
        assert!(!first(&[(Replied, 1), (more, 2)]), "{more:?}");
    }
    assert!(!first(&[(Note, 1)]), "nobody answered");
    let mut moved = story(&[(Kind::Transferred, 1), (Replied, 2)]);
    moved.happened[1].moved = Some(Moved { from: "a".to_owned(), to: "b".to_owned(), reason: Reason::NeverOurs });
    let told = told(&moved, FRIDAY);
    assert!(!told.contains(&Measure::FirstContact));
    assert!(told.contains(&Measure::PassedOn) && told.contains(&Measure::Bounced));
}

#[test]
fn whether_they_came_back_is_seen_of_whoever_allows_it_once_the_days_are_over() {
    use Kind::{Helped, Reopened, Replied, ReturnAllowed, ReturnRefused};
    let over = FRIDAY + 3 + DAYS * DAY;
    let allowed = story(&[(Replied, 1), (Helped, 2), (ReturnAllowed, 2)]);
    assert!(told(&allowed, over).contains(&Measure::Alone));
    assert!(!told(&allowed, over - 2).contains(&Measure::Watched), "not yet");
    for (again, alone) in [(over - 1, false), (over, true), (FRIDAY + 2, true)] {
        let back = Story { again: vec![again], ..allowed.clone() };
        let told = told(&back, over + DAY);
        assert!(told.contains(&Measure::Watched));
        assert_eq!(told.contains(&Measure::Alone), alone, "{again}");
    }
    assert!(!told(&story(&[(Replied, 1), (ReturnAllowed, 2), (Reopened, 3)]), over).contains(&Measure::Alone));
    let refused = Story { again: vec![over - 1], ..story(&[(Replied, 1), (ReturnAllowed, 2), (ReturnRefused, 3)]) };
    assert!(!told(&refused, over).contains(&Measure::Watched), "taken back");
    assert!(!told(&story(&[(Replied, 1), (Helped, 2)]), over).contains(&Measure::Watched), "never asked");
}

#[test]
fn an_event_that_nothing_else_counts_is_counted_by_its_kind() {
    let mut new = story(&[(Kind::Replied, 1), (Kind::Note, 2), (Kind::Note, 3)]);
    new.happened.iter_mut().skip(2).for_each(|one| one.kind = "reassurance".to_owned());
    let counted = told(&new, FRIDAY);
    assert!(counted.contains(&Measure::Event("reassurance".to_owned())));
    assert_eq!(tally(&[new], hours, FRIDAY).count(&Group::All, &Measure::Event("reassurance".to_owned())), 1);
    let every = told(&story(&Kind::ALL.iter().map(|kind| (*kind, 1)).collect::<Vec<_>>()), FRIDAY);
    let events: Vec<_> = every.iter().filter(|one| matches!(one, Measure::Event(_))).cloned().collect();
    let of = |kind: Kind| Measure::Event(kind.code().to_owned());
    assert_eq!(events, [of(Kind::Checking), of(Kind::Unreached)]);
}
