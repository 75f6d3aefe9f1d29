//! The letters and the order of the index, and what stands in it.

use std::{cmp::Ordering, sync::LazyLock};

use app::{
    a_to_z::{EntryKind, Letter},
    locale::{Locale, Localized},
};
use proptest::prelude::*;
use server::{
    a_to_z::{Edits, Entry, Index},
    catalogue::Orders,
};

use crate::{harness::TestApp, inventory_table::real};

static ORDERS: LazyLock<Orders> = LazyLock::new(Orders::new);

/// Where a letter stands in the order: the numbers before the alphabet.
fn rank(letter: Letter) -> usize {
    Letter::ALPHABET.iter().position(|one| *one == letter).map_or(0, |at| at + 1)
}

#[test]
fn names_stand_under_their_first_letter() {
    for (name, letter) in [
        ("Employment", "e"),
        ("école", "e"),
        ("École", "e"),
        ("e\u{301}cole", "e"),
        ("\u{ca}tre", "e"),
        ("œuvre", "o"),
        ("Œuvres d’art", "o"),
        ("æquo", "a"),
        ("Ægir", "a"),
        ("çà et là", "c"),
        ("ñandú", "n"),
        ("Øresund", "o"),
        ("« Aide »", "a"),
        ("«\u{a0}l’aide\u{a0}»", "l"),
        ("“Quoted”", "q"),
        ("‘z’", "z"),
        ("\u{200b}Innovation", "i"),
        ("\u{feff}\u{200d}Innovation", "i"),
        ("\u{a0} Inspections", "i"),
        ("(Heated) pool", "h"),
        ("zythum", "z"),
        ("ZZZ", "z"),
        ("10-year passport", "0-9"),
        ("$10-a-day child care", "0-9"),
        ("½ tarif", "0-9"),
        ("Ωmega", "0-9"),
        ("日本", "0-9"),
        ("—", "0-9"),
        ("", "0-9"),
    ] {
        assert_eq!(ORDERS.letter(name).slug(), letter, "{name:?}");
    }
}

#[test]
fn names_stand_in_the_order_of_the_language() {
    let sorted = |locale: Locale, names: &str| {
        let mut names: Vec<String> = names.split(' ').map(str::to_owned).collect();
        names.sort_by(|left, right| ORDERS.compare(locale, left, right));
        names.join(" ")
    };
    assert_eq!(sorted(Locale::En, "zoo Étude état étage etc EI œuf oeuvre"), "EI étage état etc Étude œuf oeuvre zoo");
    assert_eq!(sorted(Locale::En, "«zoo» b (a)"), "(a) b «zoo»");
    // the last accent decides first in French, the first one in English
    assert_eq!(sorted(Locale::Fr, "côté coté côte cote"), "cote côte coté côté");
    assert_eq!(sorted(Locale::En, "côté coté côte cote"), "cote coté côte côté");
}

proptest! {
    #[test]
    fn every_text_stands_under_one_letter(text in any::<String>()) {
        let letter = ORDERS.letter(&text);
        prop_assert_eq!(Letter::all().filter(|one| *one == letter).count(), 1);
        prop_assert_eq!(Letter::parse(letter.slug()), Some(letter));
        // what nobody sees and every quotation mark changes nothing
        prop_assert_eq!(ORDERS.letter(&format!("\u{200b}«\u{a0}“{text}")), letter);
    }

    #[test]
    fn letters_follow_the_order(left in "[ -~«»’À-ÿŒœ]{0,12}", right in "[ -~«»’À-ÿŒœ]{0,12}") {
        for locale in Locale::ALL {
            let order = ORDERS.compare(locale, &left, &right);
            prop_assert_eq!(ORDERS.compare(locale, &right, &left), order.reverse());
            let ranks = rank(ORDERS.letter(&left)).cmp(&rank(ORDERS.letter(&right)));
            prop_assert!(ranks == Ordering::Equal || ranks == order, "{left:?} {order:?} {right:?}, but {ranks:?}");
        }
    }
}

/// The entries of all letters for one service.
fn entries_of(index: &Index, locale: Locale, id: &str) -> Vec<(String, EntryKind)> {
    let all = Letter::all().flat_map(|letter| index.entries(locale, letter, None));
    all.filter(|entry| entry.service.id.as_str() == id).map(|entry| (entry.text.clone(), entry.kind)).collect()
}

fn edited(entries: &str) -> Localized<Edits> {
    let text = format!("begins = [\"how\"]\nholds = [\"my\"]\n{entries}");
    Localized::new(Edits::parse(&text).unwrap(), Edits::parse("begins = []\nholds = []").unwrap())
}

both! {
    async fn every_service_stands_in_it_and_in_order(db) {
        let app = TestApp::over(&db).await;
        let catalogue = app.state.catalogue();
        let index = Index::build(&Edits::embedded().unwrap(), &catalogue);
        for locale in Locale::ALL {
            for service in catalogue.services(locale) {
                let name = (service.name.text(locale), EntryKind::Official);
                let found = entries_of(&index, locale, service.id.as_str());
                assert_eq!(found.iter().filter(|entry| **entry == name).count(), 1, "{name:?}");
            }
            for letter in Letter::all() {
                let entries: Vec<&Entry> = index.entries(locale, letter, None).collect();
                assert!(entries.iter().all(|entry| ORDERS.letter(&entry.text) == letter));
                for pair in entries.windows(2) {
                    let order = ORDERS.compare(locale, &pair[0].text, &pair[1].text);
                    assert_ne!(order, Ordering::Greater, "{} before {}", pair[0].text, pair[1].text);
                    let same = pair[0].text == pair[1].text && pair[0].service.id == pair[1].service.id;
                    assert!(!same, "{} stands twice", pair[0].text);
                }
            }
        }
    }

    async fn editors_add_change_and_hide(db) {
        let app = TestApp::over(&db).await;
        let catalogue = app.state.catalogue();
        // ei-sickness-benefits.toml
        let entries = |edits: &str| entries_of(&Index::build(&edited(edits), &catalogue), Locale::En, "ST003");
        let has = |found: &[(String, EntryKind)], text: &str, kind| found.contains(&(text.to_owned(), kind));
        let before = entries("");
        assert!(has(&before, "sick leave", EntryKind::Said));
        assert!(has(&before, "Apply for EI sickness benefits", EntryKind::Official));
        let edit = |text: &str, kind: &str| format!("[[entry]]\nservice = \"ST003\"\ntext = \"{text}\"\nkind = \"{kind}\"\n");
        let after = entries(&(edit("Sick leave", "hidden") + &edit("sick pay", "former") + &edit("SIB", "acronym")));
        assert!(!after.iter().any(|(text, _)| text.eq_ignore_ascii_case("sick leave")), "{after:?}");
        assert!(has(&after, "sick pay", EntryKind::Former) && has(&after, "SIB", EntryKind::Acronym), "{after:?}");
        assert_eq!(after.len(), before.len());
        // the last decision holds
        let again = entries(&(edit("SIB", "acronym") + &edit("SIB", "hidden")));
        assert_eq!(again.len(), before.len());
    }

    async fn questions_and_sentences_make_no_entry(db) {
        let app = TestApp::over(&db).await;
        let index = Index::build(&Edits::embedded().unwrap(), &app.state.catalogue());
        for locale in Locale::ALL {
            for letter in Letter::all() {
                for entry in index.entries(locale, letter, None).filter(|entry| entry.kind == EntryKind::Said) {
                    let words = entry.text.split_whitespace().count();
                    assert!(words <= 4 && !entry.text.contains('?'), "{}", entry.text);
                    assert!(!["my ", "how ", "mon ", "je ", "comment "].iter().any(|word| entry.text.starts_with(word)));
                }
            }
        }
    }
}

#[test]
fn a_kind_that_does_not_exist_is_refused() {
    let text = "begins = []\nholds = []\n[[entry]]\nservice = \"1\"\ntext = \"a\"\nkind = \"nickname\"";
    assert!(Edits::parse(text).is_err());
}

/// A decision about a service that is nowhere would never be seen.
#[test]
fn editors_speak_of_services_that_exist() {
    let Some(inventory) = real("gc-service-inventory/service_inventory.csv") else { return };
    let known = crate::inventory_table::records(&inventory);
    let edits = Edits::embedded().unwrap();
    for id in Locale::ALL.into_iter().flat_map(|locale| edits.get(locale).services()) {
        assert!(id.starts_with("ST") || known.iter().any(|row| row[1] == id), "{id}");
    }
}
