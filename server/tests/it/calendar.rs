//! Working days and public holidays.

use app::{
    application::Promise,
    calendar::{after, is_working},
    locale::Locale,
};
use jiff::civil::{Date, date};
use server::{
    calendar::{holidays, holidays_of, read},
    content::embedded,
};

/// Every holiday of a year, as its month and day.
fn of(year: i16) -> Vec<(i8, i8)> {
    let own = holidays().unwrap().iter().map(|holiday| holiday.day).filter(|day| day.year() == year);
    own.map(|day: Date| (day.month(), day.day())).collect()
}

#[test]
fn holidays_are_those_of_federal_offices() {
    let usual =
        [(1, 1), (4, 3), (4, 6), (5, 18), (7, 1), (8, 3), (9, 7), (9, 30), (10, 12), (11, 11), (12, 25), (12, 28)];
    assert_eq!(of(2026), usual);
    // Christmas on a Saturday: both days move, and not onto each other
    assert_eq!(of(2027)[10..], [(12, 27), (12, 28)]);
    assert_eq!(of(2028)[0], (1, 3));
    let fridays = [(2024, 3, 29), (2025, 4, 18), (2027, 3, 26), (2028, 4, 14), (2029, 3, 30), (2030, 4, 19)];
    let names = holidays().unwrap().iter().filter(|holiday| holiday.name.get(Locale::Fr) == "Vendredi saint");
    let known: Vec<Date> = names.map(|holiday| holiday.day).collect();
    for (year, month, day) in fridays {
        assert!(known.contains(&date(year, month, day)), "{year}");
    }
}

#[test]
fn each_jurisdiction_keeps_its_own() {
    let quebec = holidays_of("qc").unwrap();
    let kept = |holidays: &[app::calendar::Holiday], day: Date| holidays.iter().any(|holiday| holiday.day == day);
    let (national, remembrance) = (date(2026, 6, 24), date(2026, 11, 11));
    assert!(kept(quebec, national) && !kept(quebec, remembrance));
    assert!(!kept(holidays().unwrap(), national) && kept(holidays().unwrap(), remembrance));
    // both keep Canada Day
    assert!(kept(quebec, date(2026, 7, 1)) && kept(holidays().unwrap(), date(2026, 7, 1)));
    assert!(holidays_of("atlantis").is_err());
}

#[test]
fn working_days_leave_out_weekends_and_holidays() {
    let holidays = holidays().unwrap();
    // from the Thursday before Easter: Good Friday, the weekend and Easter Monday are left out
    assert_eq!(after(date(2026, 4, 2), 1, holidays), date(2026, 4, 7));
    assert_eq!(after(date(2026, 12, 24), 2, holidays), date(2026, 12, 30));
    assert!(!is_working(date(2026, 12, 25), holidays) && is_working(date(2026, 12, 25), &[]));
    let sent = date(2026, 3, 30);
    assert_eq!(Promise::BusinessDays(5).until(sent, holidays), Some(date(2026, 4, 8)));
    assert_eq!(Promise::Days(5).until(sent, holidays), Some(date(2026, 4, 4)));
}

#[test]
fn a_file_that_is_wrong_is_refused() {
    let good = embedded("holidays.toml");
    assert!(read(good).is_ok());
    for (from, to) in [
        ("day = 30", "day = 31"),
        (", nth = 1", ", nth = 6"),
        ("\"monday\"", "\"lundi\""),
        ("easter = -2", "pesach = -2"),
    ] {
        assert!(read(&good.replacen(from, to, 1)).is_err(), "{to}");
    }
}
