//! What is promised is true: walked through a year, on every desk and for the holidays of every jurisdiction.

use app::{
    calendar::is_working,
    form::FormState,
    handoff::{
        Hours, Offers, Reach, Window, Zone,
        form::{Around, Field},
        promise, reach, say,
    },
    locale::Locale,
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date, civil::date, tz::TimeZone};
use server::{
    calendar::holidays_of,
    handoff::{Desk, Desks},
};

const JURISDICTIONS: [&str; 2] = ["ca", "qc"];

fn at(zone: Zone, day: Date, hour: i8, minute: i8) -> Timestamp {
    day.at(hour, minute, 0, 0).to_zoned(zone.time_zone()).unwrap().timestamp()
}

/// Whether somebody is there at an instant; the last one of a day is the moment before it closes.
fn is_open(hours: &Hours, at: Timestamp) -> bool {
    let local = at.to_zoned(hours.zone.time_zone());
    is_working(local.date(), hours.holidays) && (hours.from..hours.to).contains(&local.hour())
}

/// Every desk of the institution, with the holidays of each jurisdiction.
fn desks() -> Vec<(Desk, Hours)> {
    let all = Desks::embedded().unwrap();
    let kept = |desk: &Desk| {
        let hours = |code| Hours { holidays: holidays_of(code).unwrap(), ..desk.hours };
        JURISDICTIONS.map(|code| (desk.clone(), hours(code)))
    };
    all.all().flat_map(kept).collect()
}

/// Moments of a day at which something is decided: its first and its last minute, those around opening and closing.
fn moments(hours: &Hours, day: Date) -> Vec<Timestamp> {
    let clock = [(0, 0), (hours.from - 1, 59), (hours.from, 0), (12, 0), (hours.to - 1, 30), (hours.to - 1, 59)];
    let late = [(hours.to, 0), (23, 59)];
    clock.into_iter().chain(late).map(|(hour, minute)| at(hours.zone, day, hour, minute)).collect()
}

/// A year with a leap day, in which clocks change twice.
fn year() -> impl Iterator<Item = Date> {
    date(2028, 1, 1).series(1.day()).take_while(|day| day.year() == 2028)
}

#[test]
fn an_answer_is_promised_for_a_moment_at_which_the_desk_is_open() {
    for (desk, hours) in desks() {
        for now in year().flat_map(|day| moments(&hours, day)) {
            let end = Timestamp::from_millisecond(hours.promise(now)).unwrap();
            let last = end.checked_sub(1.minute()).unwrap();
            let who = &desk.organization;
            assert!(now < last && is_open(&hours, last), "{who}: {now} promises {end}");
            let closes = end.to_zoned(hours.zone.time_zone());
            assert_eq!((closes.hour(), closes.minute()), (hours.to, 0), "{who}: {now}");
            // as it is said: the day and the hour of the same instant, in the zone of whoever reads it
            for locale in Locale::ALL {
                let said = promise(locale, &Reach::Writing { mail: "a@example.org".to_owned() }, end.as_millisecond());
                let read = end.to_zoned(Zone::default().time_zone());
                let parts = [say::weekday(locale, read.date()), say::time(locale, read.time())];
                assert!(parts.iter().all(|part| said.contains(part)), "{said} is not {read}");
                assert!(said.contains(say::zone_name(locale, Zone::default())), "{said}");
            }
        }
    }
}

#[test]
fn an_hour_can_be_chosen_only_while_somebody_calls() {
    let zones = [Zone::Newfoundland, Zone::Eastern, Zone::Pacific, Zone::Tokyo, Zone::Paris];
    for (desk, hours) in desks() {
        // every fifth day, and those around the changes of clocks in Canada and in Europe
        let near = |day: &Date| (day.month() == 3 || day.month() == 11) || day.day_of_year() % 5 == 0;
        for now in year().filter(near).map(|day| at(hours.zone, day, hours.to - 1, 50)) {
            let (offers, complaints) = (Offers::default(), desk.complaints.clone());
            let around = Around { page: None, words: None, offers, complaints, hours, now };
            for (day, zone) in hours.next_days(now).into_iter().take(3).flat_map(|day| zones.map(|zone| (day, zone))) {
                for hour in 7..=20 {
                    check(&desk, &around, (day, zone, hour));
                }
            }
        }
    }
}

fn check(desk: &Desk, around: &Around, (day, zone, hour): (Date, Zone, i8)) {
    let mut form = FormState::default()
        .keep(Field::Way, "callback")
        .keep(Field::Number, "709-555-0142")
        .keep(Field::Zone, zone.code())
        .keep(Field::Day, day.to_string())
        .keep(Field::Hour, hour.to_string());
    let accepted = reach::parse(Locale::En, &mut form, around);
    let window = Window::new(zone, day, hour).unwrap();
    let instant = |millis| Timestamp::from_millisecond(millis).unwrap();
    let minutes =
        [0, 29, 30, 59].map(|minute| instant(window.start).checked_add(SignedDuration::from_mins(minute)).unwrap());
    let open = minutes.into_iter().all(|minute| is_open(&around.hours, minute));
    let soon = window.start < around.now.as_millisecond() + 15 * 60 * 1000;
    let who = &desk.organization;
    assert_eq!(accepted.is_some(), open && !soon, "{who}: {day} {hour} {} at {}", zone.code(), around.now);
    let Some(Reach::Callback { window: kept, .. }) = accepted else { return };
    assert_eq!(kept, window);
    for locale in Locale::ALL {
        let said = say::window(locale, kept);
        let wall = instant(kept.start).to_zoned(zone.time_zone());
        assert_eq!((wall.date(), wall.hour()), (day, hour), "the hour on the wall");
        assert!(said.contains(&say::weekday(locale, day)) && said.contains(say::zone_name(locale, zone)), "{said}");
    }
}

#[test]
fn a_day_is_offered_only_while_an_hour_of_it_can_be_promised() {
    for (desk, hours) in desks() {
        for now in year().flat_map(|day| moments(&hours, day)) {
            let first = hours.next_days(now)[0];
            let own = (hours.from..hours.to).filter_map(|hour| Window::new(hours.zone, first, hour));
            let free = own.into_iter().filter(|window| window.start >= now.as_millisecond() + 15 * 60 * 1000);
            assert!(free.into_iter().any(|window| hours.hold(&window)), "{}: {first} at {now}", desk.organization);
        }
    }
}

#[test]
fn the_year_has_what_can_go_wrong() {
    let toronto = TimeZone::get("America/Toronto").unwrap();
    let start = |day: Date| day.to_zoned(toronto.clone()).unwrap().timestamp();
    let hours = |day: &Date| start(day.tomorrow().unwrap()).duration_since(start(*day)).as_hours();
    assert_eq!(year().filter(|day| hours(day) != 24).count(), 2, "clocks change twice");
    let holidays = JURISDICTIONS.map(|code| holidays_of(code).unwrap());
    for kept in holidays {
        assert!(year().filter(|day| !is_working(*day, kept)).count() > 106 + 7, "weekends and holidays");
    }
    assert_ne!(holidays[0], holidays[1], "jurisdictions differ");
}
