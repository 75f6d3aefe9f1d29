//! Numbers that are hidden, codes, zones and hours, and who answers.

use std::collections::HashMap;

use app::{
    catalogue::Audience,
    handoff::{Hours, Number, PageCode, Window, Zone, mask, say},
    locale::Locale,
    path::Path,
};
use jiff::{Timestamp, civil::date};
use server::handoff::Desks;

use crate::harness::TestApp;

#[test]
fn numbers_that_nobody_should_send_are_found() {
    for (text, masked, number) in [
        ("046 454 286", "••• ••• •••", Number::Insurance),
        ("SIN:046454286.", "SIN:•••••••••.", Number::Insurance),
        ("123-456-789, mistyped", "•••-•••-•••, mistyped", Number::Insurance),
        ("Call 613-555-0142 046 454 286", "Call 613-555-0142 ••• ••• •••", Number::Insurance),
        ("4111 1111 1111 1111", "•••• •••• •••• ••••", Number::Payment),
        ("amex 378282246310005!", "amex •••••••••••••••!", Number::Payment),
        ("1234 567 890", "•••• ••• •••", Number::Health),
        ("Ontario 1234567890 AB", "Ontario •••••••••• ••", Number::Health),
        ("TREM 8001 1234", "•••• •••• ••••", Number::Health),
        ("ramq trem80011234", "ramq ••••••••••••", Number::Health),
        ("123 456 789 012", "••• ••• ••• •••", Number::Health),
        ("né le 1er, 046\u{a0}454\u{a0}286", "né le 1er, •••\u{a0}•••\u{a0}•••", Number::Insurance),
    ] {
        let found = mask(text);
        assert_eq!((found.text.as_str(), found.found.as_slice()), (masked, &[number][..]), "{text}");
    }
}

#[test]
fn what_staff_need_is_left() {
    for text in [
        "Call me at 613-555-0142 or 1-800-622-6232.",
        "6135550142",
        "+33 6 12 34 56 78",
        "On 2026-11-22 14:30, form IMM 5708, SRV02975",
        "Reference 7K3M-Q2TX, $1,234.50 in 2025-2026",
        "123456780",
        "from 2012-2013, 613-555-0142 ON",
        "4111 1111 1111 1112",
        "the 10 3 3 3 5 of them",
        "",
    ] {
        assert_eq!(mask(text), app::handoff::Masked { text: text.to_owned(), found: Vec::new() }, "{text}");
    }
}

#[test]
fn every_zone_is_known() {
    for zone in Zone::ALL {
        assert_eq!(Zone::parse(zone.code()), Some(*zone));
        assert!(*zone == Zone::Universal || zone.time_zone().iana_name() == Some(zone.code()), "{zone:?}");
    }
    assert_eq!(Zone::parse("Mars/Olympus"), None);
}

const HOURS: Hours = Hours { zone: Zone::Eastern, from: 7, to: 20, days: 2, holidays: &[] };

#[test]
fn an_hour_is_the_hour_on_the_wall() {
    let window = |zone, day, hour| Window::new(zone, day, hour).unwrap();
    let start = |window: Window| Timestamp::from_millisecond(window.start).unwrap().to_string();
    assert_eq!(start(window(Zone::Newfoundland, date(2027, 3, 12), 9)), "2027-03-12T12:30:00Z");
    assert_eq!(start(window(Zone::Newfoundland, date(2027, 3, 15), 9)), "2027-03-15T11:30:00Z");
    let tokyo = window(Zone::Tokyo, date(2027, 3, 16), 8);
    assert!(HOURS.hold(&tokyo), "the evening before, in Ottawa");
    assert_eq!(say::window_in(Locale::En, Zone::Eastern, tokyo), "Monday, March 15, 2027, 7 pm to 8 pm, Eastern time");
}

#[test]
fn a_desk_answers_in_its_hours() {
    let at = |day, hour| Window::new(Zone::Eastern, day, hour).unwrap();
    let friday = date(2026, 11, 27);
    assert!(HOURS.hold(&at(friday, 7)) && HOURS.hold(&at(friday, 19)));
    for closed in [at(friday, 6), at(friday, 20), at(date(2026, 11, 28), 10)] {
        assert!(!HOURS.hold(&closed), "{closed:?}");
    }
    let now: Timestamp = "2026-11-26T15:00:00Z".parse().unwrap();
    let days = HOURS.next_days(now);
    assert_eq!((days[0], days[2], days.len()), (date(2026, 11, 26), date(2026, 11, 30), 7));
    let promised = Timestamp::from_millisecond(HOURS.promise(now)).unwrap();
    assert_eq!(promised.to_string(), "2026-12-01T01:00:00Z", "Monday at 8 pm, two working days later");
}

#[test]
fn times_are_said_as_people_say_them() {
    let moment = "2026-12-01T13:30:00Z".parse::<Timestamp>().unwrap().as_millisecond();
    assert_eq!(say::moment(Locale::En, Zone::Eastern, moment), "Tuesday, December 1, 2026, 8:30 am, Eastern time");
    let french = say::moment(Locale::Fr, Zone::Eastern, moment);
    assert_eq!(french, "mardi 1er décembre 2026 à 8\u{a0}h\u{a0}30, heure de l’Est");
}

/// What every desk says of complaints.
const COMPLAINTS: &str = "complaint_days = 9\nfurther = { name = { en = \"n\", fr = \"n\" }, what = { en = \"w\", fr = \"w\" }, \
    address = { en = \"https://a.example\", fr = \"https://a.example\" } }\n";

#[test]
fn desks_are_data() {
    let desk = |extra: &str| {
        format!(
            "[[desk]]\norganization = \"a\"\nanswers_for = []\nzone = \"America/Toronto\"\nfrom = 7\nto = 20\ndays = 2\npressing = 4\n{COMPLAINTS}{extra}"
        )
    };
    let other = &format!(
        "[[desk]]\norganization = \"b\"\nanswers_for = [\"c\"]\nzone = \"America/Vancouver\"\nfrom = 8\nto = 16\ndays = 1\npressing = 2\n{COMPLAINTS}"
    );
    let none = |_: &str| Ok(&[][..]);
    let desks = Desks::parse(&desk(other), none).unwrap();
    assert_eq!(
        (desks.of("b").zone, desks.of("a").zone, desks.of("z").zone),
        (Zone::Pacific, Zone::Eastern, Zone::Eastern)
    );
    for wrong in [
        "",
        &desk("").replace("Toronto", "Nowhere"),
        &desk("").replace("20", "24"),
        &desk("more = 1\n"),
        &desk("").replace("complaint_days = 9", "complaint_days = 0"),
        &desk(&desk("")),
        &desk("languages = [\"fr\"]\n"),
    ] {
        assert!(Desks::parse(wrong, none).is_err(), "{wrong}");
    }
}

both! {
    async fn every_page_has_a_code_of_its_own(db) {
        let catalogue = TestApp::over(&db).await.state.catalogue();
        let services = catalogue.services(Locale::En).iter().map(|service| service.path());
        let topics = catalogue.content.topics.iter().map(|lead| lead.topic.path());
        let mut seen: HashMap<PageCode, Path> = HashMap::new();
        for path in services.chain(topics).chain([Path::Home, Path::Topics, Path::Talk]) {
            let code = PageCode::of(&path).unwrap();
            assert_eq!(PageCode::parse(&code.to_string()), Some(code));
            let before = seen.insert(code, path);
            assert_eq!(before, None);
        }
        let lead = &catalogue.content.topics[0];
        let narrowed = lead.topic.path_for(Some(Audience::Business));
        assert_eq!(PageCode::of(&narrowed), PageCode::of(&lead.topic.path()));
        assert_eq!(PageCode::of(&Path::TextSize), None);
    }
}
