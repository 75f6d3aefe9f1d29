//! What is counted when: in memory, cleaned, written once.

use app::locale::Locale;
use axum::http::{HeaderMap, HeaderValue, Method};
use proptest::prelude::*;
use server::measure::{clean, is_reader};

#[test]
fn words_lose_their_numbers_and_addresses() {
    for (words, kept) in [
        ("Passport  RENEWAL", Some("passport renewal")),
        ("passport ab123456", Some("passport")),
        ("sin 046 454 286", Some("sin")),
        ("jane.roe@example.ca benefits", Some("benefits")),
        ("K1A 0B1 service canada", Some("service canada")),
        ("12 rue Principale Gatineau", None),
        ("345 Elm St", None),
        ("case 77", None),
        ("l’assurance-emploi", Some("l’assurance-emploi")),
        ("https://example.ca/me?id=7 tax", Some("tax")),
        ("www.example.ca", None),
        ("１２３４ pension", Some("pension")),
        ("a", None),
        ("613-555-0199", None),
        ("", None),
    ] {
        assert_eq!(clean(words).as_deref(), kept, "{words}");
    }
    assert_eq!(clean(&"mot ".repeat(30)), None, "whoever pastes a text may paste anything");
}

proptest! {
    #[test]
    fn nothing_that_points_at_somebody_is_left(words: String) {
        check(&words)?;
    }

    #[test]
    fn nothing_of_an_address_is_left(words in "[a-zA-Z0-9@./ é①٣,-]{0,60}") {
        check(&words)?;
    }
}

fn check(words: &str) -> Result<(), TestCaseError> {
    if let Some(kept) = clean(words) {
        prop_assert!(!kept.chars().any(|letter| letter.is_numeric() || "@/.".contains(letter)), "{}", kept);
        prop_assert!(kept.chars().count() <= 80 && kept.trim() == kept);
    }
    Ok(())
}

#[test]
fn robots_and_guesses_of_a_browser_do_not_count() {
    let reads = |method: Method, name: &'static str, value: &'static str| {
        is_reader(&method, &HeaderMap::from_iter([(name.parse().unwrap(), HeaderValue::from_static(value))]))
    };
    assert!(is_reader(&Method::GET, &HeaderMap::new()));
    assert!(reads(Method::GET, "user-agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"));
    assert!(!reads(Method::HEAD, "user-agent", "Mozilla/5.0"));
    assert!(!reads(Method::GET, "user-agent", "Mozilla/5.0 (compatible; Googlebot/2.1)"));
    assert!(!reads(Method::GET, "user-agent", "Some SPIDER"));
    assert!(!reads(Method::GET, "sec-purpose", "prefetch;prerender"));
    assert!(!reads(Method::GET, "purpose", "prefetch"));
}

#[test]
fn every_code_is_its_own() {
    use app::measure::{Channel, What};
    for what in What::ALL {
        assert_eq!(What::parse(what.code()), Some(what));
    }
    for channel in Channel::ALL {
        assert_eq!(Channel::parse(channel.code()), Some(channel));
    }
    assert!(Locale::En < Locale::Fr);
}
