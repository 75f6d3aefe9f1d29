//! From a raw value to what can be shown.

use proptest::prelude::*;
use server::inventory::{
    Columns, Edition, Standard, Volume, addresses, clean_line, clean_text, is_placeholder, program_names,
};

#[test]
fn text_loses_what_nobody_sees() {
    assert_eq!(clean_text("\u{200b}Visiter\u{ad} un phare\u{feff} "), "Visiter un phare");
    assert_eq!(clean_text("one\t two   three"), "one two three");
    assert_eq!(clean_text("one\r\ntwo\r\n\r\n\r\n three\r\n"), "one\ntwo\n\nthree");
    assert_eq!(clean_text("one<br>two<br />three"), "one\ntwo\nthree");
    assert_eq!(clean_line("one\r\n\r\ntwo"), "one two");
    // a letter and its accent become one
    assert_eq!(clean_text("e\u{301}te\u{301}"), "été");
}

#[test]
fn no_break_spaces_stay_where_typography_wants_them() {
    assert_eq!(clean_text("voici\u{a0}: «\u{a0}oui\u{a0}»"), "voici\u{a0}: «\u{a0}oui\u{a0}»");
    assert_eq!(clean_text("12\u{202f}500\u{2009}$ à 14\u{a0}h"), "12\u{a0}500\u{a0}$ à 14\u{a0}h");
    assert_eq!(clean_text("un\u{a0}deux\u{a0} trois"), "un deux trois");
}

#[test]
fn wrongly_decoded_text_is_put_right() {
    assert_eq!(
        clean_text("NumÃ©ro, Ã\u{a0} l’appui, children â€“ all, câ\u{80}"),
        "Numéro, à l’appui, children – all, câ"
    );
    assert_eq!(clean_text("CAFÉ\u{a0}: Âge, château"), "CAFÉ\u{a0}: Âge, château");
}

#[test]
fn a_text_that_says_nothing_is_known() {
    for text in ["", " ", "N/A", "n/a ", "S/O", "NA", "nil", "-", "Sans objet"] {
        assert!(is_placeholder(text), "{text}");
    }
    for text in ["No", "NAV CANADA", "so on"] {
        assert!(!is_placeholder(text), "{text}");
    }
}

#[track_caller]
fn usable(raw: &str, expected: &[&str]) {
    let found = addresses(raw);
    assert_eq!(found.usable.iter().map(url::Url::as_str).collect::<Vec<_>>(), expected, "{found:?}");
}

#[test]
fn one_address_is_taken_as_it_stands() {
    usable("https://a.example.ca/x?y=1#z", &["https://a.example.ca/x?y=1#z"]);
    usable(" HTTP://A.example.ca ", &["http://a.example.ca/"]);
    usable("https://a.example.ca/C.R.C.,_c._1522/Full.html", &["https://a.example.ca/C.R.C.,_c._1522/Full.html"]);
    // an address inside another's query belongs to it
    usable("https://a.example.ca/?to=https://b.example.ca/", &["https://a.example.ca/?to=https://b.example.ca/"]);
    assert_eq!(addresses("https://a.example.ca").completed, 0);
}

#[test]
fn several_addresses_are_told_apart() {
    let two = ["https://a.example.ca/1", "https://b.example.ca/2"];
    for between in ["<>", " <> ", ", ", ",", "\r\n\r\n", " and ", " et ", " /\r\n", ""] {
        usable(&format!("{}{between}{}", two[0], two[1]), &two);
    }
    assert!(addresses("https://a.example.ca and https://b.example.ca").rejected.is_empty());
    usable("https://a.example.ca, https://a.example.ca", &["https://a.example.ca/"]);
}

#[test]
fn a_scheme_is_added_only_where_it_is_sure() {
    usable("www.a.example.ca/x, www150.b.ca/y", &["https://www.a.example.ca/x", "https://www150.b.ca/y"]);
    usable("canada.ca/imaging", &["https://canada.ca/imaging"]);
    assert_eq!(addresses("canada.ca/imaging").completed, 1);
    for title in ["Travel.gc.ca - Home", "Permits (international.gc.ca)", "notes.txt", "Partners@International"] {
        usable(title, &[]);
        assert_eq!(addresses(title).rejected, [title]);
    }
}

#[test]
fn words_around_an_address_are_left_out() {
    let found = addresses("Winter page: https://a.example.ca/winter (in French: https://a.example.ca/hiver).");
    assert_eq!(found.usable.len(), 2);
    assert_eq!(found.usable[1].as_str(), "https://a.example.ca/hiver");
    assert_eq!(found.rejected, ["Winter page:", "(in French:"]);
}

#[test]
fn what_no_link_may_lead_to_is_rejected() {
    for text in
        ["N/A", "", "javascript:alert(1)", "ftp://a.example.ca", "https://intranet/", "https://me:word@a.example.ca"]
    {
        usable(text, &[]);
    }
}

#[test]
fn volumes_say_when_nobody_counted() {
    assert_eq!(Volume::parse("007"), Some(Volume::Number(7)));
    assert_eq!(Volume::parse("NA"), Some(Volume::NotApplicable));
    assert_eq!(Volume::parse("ND"), Some(Volume::NotAvailable));
    for text in ["", "1,200", "1 200", "-3", "+3", "1.5", "na", "99999999999999999999"] {
        assert_eq!(Volume::parse(text), None, "{text}");
    }
}

#[test]
fn program_names_lose_their_quotes() {
    let names = |raw| program_names(raw).unwrap();
    assert_eq!(names("'Benefits'"), ["Benefits"]);
    assert_eq!(names("'Quays', \"Secours d'estran\", 'a, b'"), ["Quays", "Secours d'estran", "a, b"]);
    assert_eq!(names(r"'it\'s'"), ["it's"]);
    for raw in ["", "Benefits", "'open", "'a' 'b'", "'a',"] {
        assert_eq!(program_names(raw), None, "{raw}");
    }
}

#[test]
fn an_empty_row_is_unknown_throughout() {
    let edition = Edition::from_columns(&Columns::default());
    assert_eq!(edition.phone_enquiries, Volume::NotAvailable);
    assert!(edition.remarks.en.is_none() && edition.programs.is_empty() && !edition.is_public());
    assert!(Standard::from_columns(&Columns::default()).performance.is_none());
}

proptest! {
    #[test]
    fn cleaning_is_done_once(raw in any::<String>()) {
        let clean = clean_text(&raw);
        prop_assert_eq!(clean_text(&clean), clean.clone());
        prop_assert!(!clean_line(&raw).contains('\n'));
        prop_assert_eq!(clean.trim(), clean.as_str());
    }

    #[test]
    fn every_usable_address_can_be_opened(raw in "(https?://|www\\.|[a-z./,;<>() \u{200b}]){0,12}") {
        for url in addresses(&raw).usable {
            prop_assert!(matches!(url.scheme(), "http" | "https") && url.has_host());
        }
    }

    #[test]
    fn nothing_panics(raw in any::<String>()) {
        let _ = (addresses(&raw), program_names(&raw), Volume::parse(&raw), is_placeholder(&raw));
    }
}
