//! Where an application stands, worked out from what happened; what is accepted as an answer; how forms are read.

use std::collections::HashSet;

use app::{
    application::{
        Clock, Days, Event, Kind, Lately, Phase, Promise, State, Told, Waits, WaitsFor, business_number, decision,
        expected, open, state_words, waits,
    },
    locale::{Locale, Localized},
};
use server::{
    application::{programs, read},
    content::{Content, embedded},
};

use crate::harness::TestApp;

const DAY: i64 = 24 * 60 * 60 * 1000;

fn event(number: i64, kind: Kind, day: i64) -> Event {
    Event { number, kind, at: day * DAY, told: Told::default() }
}

fn answer(number: i64, day: i64, asked: i64) -> Event {
    Event { told: Told { answers: Some(asked), ..Told::default() }, ..event(number, Kind::Answered, day) }
}

fn phases() -> Vec<Phase> {
    let phase = |from, days| Phase { from, days, counted: Days::Calendar, name: Localized::new("", "") };
    vec![phase(Kind::Sent, 60), phase(Kind::Review, 180)]
}

#[test]
fn a_state_is_what_the_history_comes_to() {
    let mut events = Vec::new();
    let steps = [
        (event(1, Kind::Sent, 0), State::Sent),
        (event(2, Kind::Taken, 2), State::Taken),
        // learned late: it does not lead back
        (event(3, Kind::Received, 1), State::Taken),
        (event(4, Kind::Asked, 3), State::Asked),
        (event(5, Kind::Asked, 4), State::Asked),
        (answer(6, 5, 4), State::Asked),
        (answer(7, 6, 5), State::Answered),
        (event(8, Kind::Accepted, 9), State::Accepted),
        (event(9, Kind::Paid, 12), State::Paid),
    ];
    assert_eq!(State::of(&events), State::Draft);
    for (event, state) in steps {
        events.push(event);
        assert_eq!(State::of(&events), state, "{:?}", events.last());
    }
    // what happened before the decision and is learned after it changes nothing
    events.push(event(10, Kind::Review, 8));
    assert_eq!(State::of(&events), State::Paid);
    events.push(event(11, Kind::Failed, 13));
    assert_eq!(State::of(&events), State::Failed);
}

#[test]
fn the_clock_stands_still_while_something_is_asked() {
    let mut events = vec![event(1, Kind::Sent, 0)];
    let by = |events: &[Event], now: i64| expected(events, &phases(), now * DAY, &[]).unwrap();
    assert_eq!((by(&events, 10).at, by(&events, 10).spent), (60 * DAY, 10));
    events.extend([event(2, Kind::Asked, 10), event(3, Kind::Asked, 12)]);
    let now = by(&events, 20);
    assert_eq!((now.at, now.spent, now.paused, now.clock), (70 * DAY, 10, 10, Clock::Stands));
    events.extend([answer(4, 20, 2), answer(5, 22, 3)]);
    let now = by(&events, 30);
    assert_eq!((now.at, now.spent, now.paused, now.clock), (72 * DAY, 18, 12, Clock::Runs));
    events.push(event(6, Kind::Review, 30));
    assert_eq!(by(&events, 30).at, 192 * DAY);
    events.push(event(7, Kind::Refused, 40));
    assert_eq!(expected(&events, &phases(), 50 * DAY, &[]), None);
}

#[test]
fn no_two_states_read_alike() {
    for locale in Locale::ALL {
        let words = State::ALL.map(|state| state_words(locale, state));
        for part in [words.map(|one| one.name), words.map(|one| one.lead), words.map(|one| one.next)] {
            assert_eq!(part.into_iter().collect::<HashSet<_>>().len(), State::ALL.len(), "{locale:?}: {part:?}");
        }
    }
}

#[test]
fn a_business_number_checks_itself() {
    for good in ["123456782", "123 456 782", "123456782RC0001", "123-456-782 rt0002"] {
        assert_eq!(business_number(good).as_deref(), Some("123456782"), "{good}");
    }
    for wrong in ["123456789", "12345678", "1234567821", "123456782R1", "000000000", "", "12345678é", "é"] {
        assert_eq!(business_number(wrong), None, "{wrong}");
    }
}

#[test]
fn every_form_belongs_to_a_service_that_is_published() {
    let overlays = Content::embedded().unwrap().overlays();
    let known = |id: &str| overlays.iter().any(|service| service.service_id == id);
    for program in programs().unwrap() {
        assert!(known(program.service), "{}", program.service);
        assert!(!program.phases.is_empty() && program.phases[0].from == Kind::Sent);
    }
}

#[test]
fn a_form_that_is_wrong_is_refused_with_its_line() {
    let good = embedded("forms/research-claim.toml");
    assert!(read("a.toml", good).is_ok());
    let line = |text: &str| good[..good.find(text).unwrap()].matches('\n').count() + 1;
    let changes = [
        ("kind = \"money\"", "kind = \"cash\"", line("id = \"salaries\"")),
        ("id = \"people\"", "id = \"salaries\"", line("id = \"people\"")),
        ("id = \"people\"", "id = \"key\"", line("id = \"people\"")),
        ("days = 60", "days = 0", line("[[phases]]")),
        ("from = \"review\"", "from = \"later\"", line("from = \"review\"") - 1),
        ("value = \"person\"", "worth = \"person\"", line("value = \"person\"")),
        ("kind = \"number\"", "kind = \"choice\"", line("id = \"people\"")),
    ];
    for (from, to, expected) in changes {
        let error = read("a.toml", &good.replacen(from, to, 1)).unwrap_err();
        assert!(error.line.abs_diff(expected) <= 1, "{to}: {error}, and it stands at {expected}");
        assert!(error.to_string().starts_with("a.toml: line "), "{error}");
    }
}

both! {
    /// Standards that name a time give a day; the others give none.
    async fn a_promise_is_read_from_the_words_of_a_standard(db) {
        let app = TestApp::over(&db).await;
        let catalogue = app.state.catalogue();
        let mut service = (**catalogue.service("ST055").unwrap()).clone();
        let mut said = |text: &str| {
            service.time = Some(Box::new(Localized::new(text.to_owned(), text.to_owned())));
            Promise::of(&service)
        };
        for (text, days) in [
            ("Within 30 business days", Some(Promise::BusinessDays(30))),
            ("60 days if it is not reviewed; 180 days if it is", Some(Promise::Days(180))),
            ("12 weeks", Some(Promise::Days(84))),
            ("Usually 2 to 3 months", Some(Promise::Days(90))),
            ("Soon", None),
            ("By April 30", None),
        ] {
            assert_eq!(said(text), days, "{text}");
        }
    }
}

#[test]
fn what_went_wrong_stays_until_somebody_knew_of_it_and_acted() {
    let mut events = vec![event(1, Kind::Sent, 0), event(2, Kind::Received, 1), event(3, Kind::Failed, 2)];
    assert_eq!(State::of(&events), State::Failed);
    // that an officer takes it, or reads a message, puts nothing right
    events.extend([event(4, Kind::Taken, 3), event(5, Kind::Message, 3), event(6, Kind::Read, 3)]);
    assert_eq!((State::of(&events), waits(&events)), (State::Failed, vec![Waits::Failed]));
    events.push(event(7, Kind::Mended, 4));
    assert_eq!((State::of(&events), waits(&events)), (State::Taken, Vec::new()));
    // learned after it was put right, though it happened before: nobody knew of it then
    events.push(event(8, Kind::Failed, 3));
    assert_eq!(State::of(&events), State::Failed);
    events.push(event(9, Kind::Review, 5));
    assert_eq!(State::of(&events), State::Review, "the department went on");
    events.extend([event(10, Kind::Accepted, 6), event(11, Kind::Paid, 7), event(12, Kind::Failed, 8)]);
    assert_eq!(State::of(&events), State::Failed);
    events.push(event(13, Kind::Paid, 9));
    assert_eq!(State::of(&events), State::Paid);
}

#[test]
fn an_objection_is_answered_before_anything_else_is_said() {
    let mut events = vec![event(1, Kind::Sent, 0), event(2, Kind::Accepted, 1), event(3, Kind::Objected, 2)];
    events.push(event(4, Kind::Paid, 3));
    assert_eq!((State::of(&events), waits(&events)), (State::Objected, vec![Waits::Objection]));
    assert!(decision(&events).is_none(), "once");
    events.push(event(5, Kind::Upheld, 4));
    assert_eq!((State::of(&events), waits(&events)), (State::Upheld, Vec::new()));
}

fn paused(number: i64, day: i64, waits_for: WaitsFor) -> Event {
    Event {
        told: Told { waits_for: waits_for.code().to_owned(), ..Told::default() },
        ..event(number, Kind::Paused, day)
    }
}

#[test]
fn the_clock_stands_for_others_and_runs_for_the_programs_own_reasons() {
    let by = |events: &[Event], now: i64| expected(events, &phases(), now * DAY, &[]).unwrap();
    let mut events = vec![event(1, Kind::Sent, 0), event(2, Kind::Taken, 1), paused(3, 10, WaitsFor::Program)];
    assert_eq!((by(&events, 20).at, by(&events, 20).clock, State::of(&events)), (60 * DAY, Clock::Runs, State::Paused));
    events.extend([event(4, Kind::Resumed, 20), paused(5, 20, WaitsFor::Other)]);
    let now = by(&events, 30);
    assert_eq!((now.at, now.spent, now.clock, State::of(&events)), (70 * DAY, 20, Clock::Stands, State::Waiting));
    // both at once stand once
    events.extend([event(6, Kind::Asked, 25), answer(7, 28, 6), event(8, Kind::Resumed, 30)]);
    let now = by(&events, 40);
    assert_eq!((now.at, now.spent, now.clock, State::of(&events)), (70 * DAY, 30, Clock::Runs, State::Answered));
}

/// What was all that was sent and is withdrawn is asked again: the clock stands once more.
#[test]
fn a_request_opens_again_with_its_day() {
    let due = |day: &str| Told { due: day.to_owned(), ..Told::default() };
    let mut events = vec![event(1, Kind::Sent, 0), Event { told: due("2026-12-04"), ..event(2, Kind::Asked, 10) }];
    events.push(Event { told: Told { about: Some(2), ..due("2026-12-20") }, ..event(3, Kind::TimeGiven, 11) });
    assert_eq!(open(&events)[0].told.due, "2026-12-20");
    events.push(answer(4, 20, 2));
    assert!(open(&events).is_empty());
    events.push(Event { told: Told { opens: Some(2), ..due("2026-12-27") }, ..event(5, Kind::Withdrawn, 25) });
    assert_eq!((open(&events)[0].told.due.as_str(), State::of(&events)), ("2026-12-27", State::Asked));
    let now = expected(&events, &phases(), 30 * DAY, &[]).unwrap();
    assert_eq!((now.at, now.spent, now.paused, now.clock), (75 * DAY, 15, 15, Clock::Stands));
    events.push(answer(6, 30, 2));
    assert!(open(&events).is_empty());
}

#[test]
fn how_long_it_takes_is_said_from_ten_on() {
    assert_eq!(Lately::of(&[4; 9]), None);
    let days: Vec<i64> = (1..=20).rev().collect();
    assert_eq!(Lately::of(&days), Some(Lately { of: 20, half: 10, nine_in_ten: 18 }));
    assert_eq!(Lately::of(&[5, 8, 9, 10, 12, 12, 20, 30, 41, 55]).map(|one| one.nine_in_ten), Some(41));
}

/// Ten thousand ids of a day: the share is that of the form, within five standard deviations, and is another for another
/// institution.
#[test]
fn chance_keeps_to_the_share_and_is_keyed() {
    let (ours, theirs) = (server::keys::Keys::single(&[1; 32]).unwrap(), server::keys::Keys::single(&[2; 32]).unwrap());
    let ids: Vec<uuid::Uuid> =
        (0..10_000_u128).map(|at| uuid::Uuid::from_u128((0x0192_u128 << 112) | (0x7 << 76) | (1 << 63) | at)).collect();
    for share in [0_u64, 20, 50, 500, 1000] {
        let drawn =
            |keys| ids.iter().filter(|id| server::application::is_sampled(keys, share, **id)).collect::<Vec<_>>();
        let (one, other) = (drawn(&ours), drawn(&theirs));
        let (count, expected) = (u64::try_from(one.len()).unwrap(), share * 10);
        // (count − np)² ≤ 5² np(1 − p)
        let far = count.abs_diff(expected).pow(2) * 1000;
        assert!(far <= 25 * expected * (1000 - share), "{share} of a thousand: {count} of ten thousand");
        assert_eq!(one, drawn(&ours), "worked out again it is the same");
        let both = u64::try_from(one.iter().filter(|id| other.contains(id)).count()).unwrap();
        // as many as chance alone draws twice: np²
        let far = (both * 100).abs_diff(share.pow(2)).pow(2);
        assert!(far <= 2500 * share.pow(2), "{share} of a thousand: {both} are drawn by both");
    }
}
