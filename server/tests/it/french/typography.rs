//! Spaces, quotation marks, apostrophes, numbers, and accents on capitals.

use regex::Regex;

use super::{LETTERS, Patterns, hold};

/// Names that are written so.
const OFFICIAL: [&str; 2] = ["1\u{a0}800 O-Canada", "ligne 23600"];

/// The text without what is no sentence.
fn sentences(text: &str, address: &Regex) -> String {
    OFFICIAL.iter().fold(address.replace_all(text, "ici").into_owned(), |text, name| text.replace(name, "ici"))
}

fn hold_patterns(patterns: &[(&str, &str)], wrong: &[&str], right: &[&str]) {
    let patterns = Patterns::new(patterns);
    let address = Regex::new(r"(https?://|mailto:|tel:)[^\s)»]*").unwrap();
    hold(|text| patterns.first(&sentences(text, &address)), |_| true, wrong, right);
}

#[test]
fn marks_have_their_spaces() {
    let wrong = [
        "Note: oui",
        "Note :",
        "«oui»",
        "« oui »",
        "Quoi ?",
        "Quoi\u{a0}?",
        "Quoi\u{202f}?",
        "ici ; là",
        "a  b",
        "a\u{a0} b",
    ];
    hold_patterns(
        &[
            (r"[^\x{a0}\d]:|\d:[^\d]|\d:$", "U+00A0 stands before a colon"),
            (r":[^\s\d]", "a space stands after a colon"),
            (r"«[^\x{a0}]|[^\x{a0}]»", "U+00A0 stands inside « »"),
            (r"[\s\x{a0}][;!?,.]", "no space stands before this mark"),
            (r"[\x{2009}\x{202f}\x{200b}]", "the space is U+00A0"),
            (r"  |\x{a0} | \x{a0}", "two spaces"),
        ],
        &wrong,
        &["Note\u{a0}: oui", "De 9:30 à 10:00?", "«\u{a0}oui\u{a0}»!", "Voir https://example.ca/fr:a"],
    );
}

#[test]
fn numbers_have_their_spaces() {
    let wrong = [
        "100 $",
        "100$",
        "$100",
        "26 %",
        "8 h 30",
        "8h30",
        "8\u{a0}h 30",
        "1 000",
        "1,000 personnes",
        "12000 personnes",
        "5 km",
        "2.5\u{a0}%",
    ];
    hold_patterns(
        &[
            (r"\d ?[$%°]", "U+00A0 stands before $ and %"),
            (r"\$\x{a0}?\d", "$ stands after the number"),
            (r"\d ?h([ ,.;)]|$)|\dh\d|\x{a0}h \d", "U+00A0 stands on both sides of h"),
            (r"\d (km|m|cm|mm|kg|g|mg|l|ml|ha|kW|MW|Go|Mo)([^A-Za-zÀ-ÿ]|$)", "U+00A0 stands before a unit"),
            (r"\d[ ,]\d{3}(\D|$)|(^|[^\d-])\d{5,}([^\d-]|$)", "U+00A0 stands between groups of three digits"),
            (r"\d\.\d+\x{a0}[$%]", "a comma stands before decimals"),
        ],
        &wrong,
        &[
            "1\u{a0}234,50\u{a0}$, 26\u{a0}%, de 8\u{a0}h à 16\u{a0}h\u{a0}30, en 2026, au 1-800-622-6232, 1\u{a0}800 O-Canada",
        ],
    );
}

#[test]
fn quotation_marks_are_french() {
    let inside = Regex::new(r"«[^»]*»").unwrap();
    let english = Patterns::new(&[(r"[“”„]", "English quotation marks stand only inside « »")]);
    let marks = Patterns::new(&[(r#"['"]"#, "’, « or »"), (r"\.\.\.", "…"), (r" - [^\n]* - |--", "–")]);
    let rule = |text: &str| english.first(&inside.replace_all(text, "")).or_else(|| marks.first(text));
    let wrong = ["l'état", "“oui”", "\"oui\"", "oui...", "oui - non - peut-être"];
    hold(rule, |_| true, &wrong, &["«\u{a0}il a dit “oui”\u{a0}»", "l’état"]);
}

#[test]
fn capitals_keep_their_accents() {
    let words = [
        "Etats?|Etapes?|Etes|Etre|Etudes?|Etudiante?s?|Ecoles?|Ecrire|Ecrivez|Editions?|Education|Egalité|Elections?",
        "Electricité|Eligible|Emissions?|Energie|Enoncé|Epargne|Equipes?|Equipements?|Etablir|Etablissements?|Etiquettes?",
        "Etranger|Evaluations?|Evénements?|Eviter|Evaluer|Echanges?|Echéances?|Ecologie|Economie|Economique|Ca|Iles?|Oter",
        "Oeuvres?|oeuvres?|soeurs?|coeurs?|voeux?|oeil|noeuds?|moeurs|Ages?|Ainée?s?",
    ];
    let words = format!("(?:^|[^{LETTERS}])({})(?:[^{LETTERS}]|$)", words.join("|"));
    let alone =
        r"(^|[.!?:«][\s\x{a0}]+|\*\*|\n)A (l’|la |le |qui|partir|quoi|titre|noter|votre|propos|moins|venir|c|un)";
    let what = "an accent or a ligature is missing";
    hold_patterns(
        &[(words.as_str(), what), (alone, what)],
        &["Etat", "L’Etat", "A propos", "Ça va. A partir de 65 ans", "une soeur"],
        &["État", "À propos", "De A à Z", "Avenue", "Canada"],
    );
}
