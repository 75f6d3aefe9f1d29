//! What is accepted as an answer, and how it is kept: read again, it is the same.

use app::application::{address, business_number, count, date, money, postal_code, telephone};
use proptest::prelude::*;

#[test]
fn money_is_read_as_either_language_writes_it() {
    let same = ["1,234.50", "$1,234.50", "1 234,50 $", "1\u{a0}234,50\u{a0}$", "1234.5", "1234,50", "1\u{202f}234,50$"];
    for text in same {
        assert_eq!(money(text).as_deref(), Some("1234.50"), "{text}");
    }
    for (text, kept) in [("84,000", "84000"), ("84 000 $", "84000"), ("$ 0", "0"), ("007.00", "7"), ("1,23", "1.23")] {
        assert_eq!(money(text).as_deref(), Some(kept), "{text}");
    }
    for wrong in ["a lot", "1.234", "1,2,3", "12 34", "-5", "1.2.3", "$", "1,234.567", "9999999999999", "1e3", "٣"] {
        assert_eq!(money(wrong), None, "{wrong}");
    }
    assert_eq!(count("1 200").as_deref(), Some("1200"));
    assert_eq!(count("1.5"), None);
}

#[test]
fn a_day_is_read_from_its_boxes_or_written_out() {
    let kept = |year, month, day| date(year, month, day).map(|day| day.map(|day| day.to_string()));
    let day = Ok(Some("2026-03-31".to_owned()));
    for (year, month, of_month) in [
        ("2026", "3", "31"),
        ("2026", "03", "31"),
        ("2026", "March", "31"),
        ("2026", "mars", "31"),
        ("2026-03-31", "", ""),
        ("March 31, 2026", "", ""),
        ("31 mars 2026", "", ""),
        ("31/03/2026", "", ""),
        ("03/31/2026", "", ""),
        ("2026/3/31", "", ""),
    ] {
        assert_eq!(kept(year, month, of_month), day, "{year} {month} {of_month}");
    }
    assert_eq!(kept("1er août 2026", "", ""), Ok(Some("2026-08-01".to_owned())));
    assert_eq!(kept("2026", "févr.", "1"), Ok(Some("2026-02-01".to_owned())));
    assert_eq!(kept(" ", "", ""), Ok(None));
    for (typed, words) in [
        (("03/04/2026", "", ""), "claim-date-either"),
        (("2026", "", ""), "claim-date-month"),
        (("2026", "2", ""), "claim-date-day"),
        (("", "2", "3"), "claim-date-year"),
        (("2026", "13", "3"), "claim-date-wrong-month"),
        (("2026", "2", "30"), "claim-wrong-date"),
        (("26", "2", "3"), "claim-wrong-date"),
        (("soon", "", ""), "claim-wrong-date"),
    ] {
        assert_eq!(date(typed.0, typed.1, typed.2).unwrap_err().words, words, "{typed:?}");
    }
}

#[test]
fn an_address_is_canadian_or_from_elsewhere() {
    let canadian = address(["12  Main St", "Moncton", "nouveau-brunswick", "e1c4z6", ""]).unwrap();
    assert_eq!(canadian, "12 Main St\nMoncton\nNB\nE1C 4Z6\nCanada");
    let french = address(["1, rue de Rivoli", "Paris", "", "75001", "France"]).unwrap();
    assert_eq!(french, "1, rue de Rivoli\nParis\n\n75001\nFrance");
    assert_eq!(address(["", "", "", "", "Canada"]).unwrap(), "");
    for (parts, at) in [
        (["", "Moncton", "NB", "E1C 4Z6", ""], ""),
        (["12 Main", "", "NB", "E1C 4Z6", ""], "-city"),
        (["12 Main", "Moncton", "Maine", "E1C 4Z6", ""], "-province"),
        (["12 Main", "Moncton", "NB", "04401", "canada"], "-postal"),
    ] {
        assert_eq!(address(parts).unwrap_err().at, at, "{parts:?}");
    }
    for wrong in ["K1A 0B", "D1A 0B1", "W1A 0B1", "K1AA0B1", "K1O 0B1", "11A 0B1"] {
        assert_eq!(postal_code(wrong), None, "{wrong}");
    }
}

#[test]
fn a_telephone_number_is_kept_with_its_country() {
    for (text, kept) in [
        ("613-555-0123", "+16135550123"),
        ("1 (613) 555.0123", "+16135550123"),
        ("+33 1 42 68 53 00", "+33142685300"),
        ("613 555 0123 poste 12", "+16135550123x12"),
        ("613-555-0123 ext. 4", "+16135550123x4"),
    ] {
        assert_eq!(telephone(text).as_deref(), Some(kept), "{text}");
    }
    for wrong in ["555-0123", "call me", "613-555-0123 after six", "+1", "613-555-0123 x", "613*5550123"] {
        assert_eq!(telephone(wrong), None, "{wrong}");
    }
}

proptest! {
    /// What is kept is read again as itself, and nothing that is typed stops the program.
    #[test]
    fn what_is_kept_is_read_again(text in "\\PC{0,24}", other in "\\PC{0,12}", third in "\\PC{0,12}") {
        for read in [money, count, business_number, postal_code, telephone] {
            if let Some(kept) = read(&text) {
                prop_assert_eq!(read(&kept), Some(kept));
            }
        }
        if let Ok(Some(day)) = date(&text, &other, &third) {
            prop_assert_eq!(date(&day.to_string(), "", ""), Ok(Some(day)));
        }
        if let Ok(kept) = address([&text, &other, &third, &other, &text]) {
            let parts: Vec<&str> = kept.split('\n').collect();
            if let [a, b, c, d, e] = parts[..] {
                prop_assert_eq!(address([a, b, c, d, e]), Ok(kept.clone()));
            }
        }
    }

    #[test]
    fn amounts_are_read_as_they_are_shown(cents in 0_u64..100_000_000_000) {
        let kept = if cents % 100 == 0 { (cents / 100).to_string() } else { format!("{}.{:02}", cents / 100, cents % 100) };
        for locale in app::locale::Locale::ALL {
            prop_assert_eq!(money(&app::format::money(locale, &kept)), Some(kept.clone()));
        }
    }

    #[test]
    fn days_are_read_as_they_are_shown(days in 0_i32..80_000) {
        use jiff::ToSpan;
        let day = jiff::civil::date(1950, 1, 1).saturating_add(days.days());
        for locale in app::locale::Locale::ALL {
            prop_assert_eq!(date(&app::format::date(locale, day), "", ""), Ok(Some(day)));
        }
    }
}
