#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

use proptest::prelude::*;

use server::classification::{Classifier, Given, Mistake, RuleError, Rules, Subject, phrases::fold};

const AUDIENCES: &str = include_str!("../../content/classification/audiences.toml");
const TOPICS: &str = include_str!("../../content/classification/topics.toml");
const SITUATIONS: &str = include_str!("../../content/classification/situations.toml");

fn shipped() -> Classifier {
    Classifier {
        audiences: Rules::parse(AUDIENCES).unwrap(),
        topics: Rules::parse(TOPICS).unwrap(),
        situations: Rules::parse(SITUATIONS).unwrap(),
    }
}

/// `value by rule`, in order.
fn given(rules: &Rules, subject: &Subject<'_>) -> Vec<String> {
    rules.classify(subject).into_iter().map(|given| format!("{} by {}", given.value, given.rule)).collect()
}

fn one_rule(condition: &str) -> Rules {
    Rules::parse(&format!("[[rule]]\nid = \"r\"\nnote = \"n\"\ngives = [\"x\"]\n{condition}")).unwrap()
}

fn holds(condition: &str, subject: &Subject<'_>) -> bool {
    !one_rule(condition).classify(subject).is_empty()
}

fn refused(text: &str) -> (String, String, Mistake) {
    match Rules::parse(text) {
        Err(RuleError::Field { rule, field, mistake }) => (rule, field, mistake),
        other => panic!("not refused for a field: {other:?}"),
    }
}

#[test]
fn words_are_found_whole_and_whatever_their_case_and_accents() {
    let subject = Subject { name_en: "Visas", name_fr: "Permis d'ÉTUDES", ..Subject::default() };
    assert!(holds(r#"name = ["permis d’études"]"#, &subject));
    assert!(holds(r#"name = ["PERMIS D ETUDES"]"#, &subject));
    assert!(!holds(r#"name = ["visa"]"#, &subject), "a word is whole");
    assert!(holds(r#"name = ["visa*"]"#, &subject), "unless a star takes any ending");
    assert!(holds(r#"name = ["permis d’étu*"]"#, &subject));
    assert!(!holds(r#"name = ["visas permis"]"#, &subject), "a phrase does not run from one text into the next");
}

#[test]
fn folding_undoes_accents_ligatures_and_apostrophes() {
    assert_eq!(fold("L’Œuvre d'Ænée À la CÔTE, où ÇA"), "l'oeuvre d'aenee a la cote, ou ca");
    assert_eq!(fold("Straße ﬁn İ"), "straße fin i");
}

#[test]
fn every_condition_that_is_given_must_hold() {
    let subject = Subject {
        id: "7",
        organization: "cic",
        types: &["APIR", "INFO"],
        targets: &["PERSON"],
        name_en: "Study permit",
        description_en: "For students.",
        ..Subject::default()
    };
    assert!(holds(r#"organizations = ["tc", "cic"]"#, &subject));
    assert!(holds("types = [\"INFO\"]\ntargets = [\"PERSON\"]\nids = [\"7\"]", &subject));
    assert!(!holds("types = [\"INFO\"]\ntargets = [\"FOR\"]", &subject));
    assert!(holds(r#"text = ["students"]"#, &subject));
    assert!(!holds(r#"name = ["students"]"#, &subject), "a name is not its description");
    for unless in ["name = [\"permit\"]", "text = [\"students\"]", "organizations = [\"cic\"]", "ids = [\"7\"]"] {
        assert!(!holds(&format!("unless_{unless}"), &subject), "{unless}");
    }
    assert!(holds("", &subject), "a rule without a condition holds always");
}

#[test]
fn order_otherwise_takes_and_decisions() {
    let rules = Rules::parse(
        r#"
        rule = [
            { id = "a", note = "n", gives = ["x", "y"], name = ["a"] },
            { id = "b", note = "n", gives = ["y", "z"] },
            { id = "c", note = "n", gives = ["w"], otherwise = true },
            { id = "d", note = "n", takes = ["z"], name = ["d"] },
            { id = "e", note = "n", takes = ["y", "z"], name = ["e"] },
            { id = "f", note = "n", gives = ["w"], otherwise = true },
        ]
        service = [{ id = "7", note = "n", gives = ["v"] }, { id = "8", note = "n", gives = [] }]
        "#,
    )
    .unwrap();
    let named = |name_en| given(&rules, &Subject { name_en, ..Subject::default() });
    assert_eq!(named("a"), ["x by a", "y by a", "z by b"]);
    assert_eq!(named("d"), ["y by b"]);
    assert_eq!(named("e"), ["w by f"]);
    assert_eq!(given(&rules, &Subject { id: "7", name_en: "a", ..Subject::default() }), ["v by service:7"]);
    assert!(given(&rules, &Subject { id: "8", ..Subject::default() }).is_empty());
    assert!(rules.values().any(|value| value == "v"));
}

#[test]
fn a_mistake_is_refused_with_its_rule_and_field() {
    let at = |rule: &str, field: &str, mistake| (rule.to_owned(), field.to_owned(), mistake);
    let rule = |fields: &str| refused(&format!("[[rule]]\nid = \"r\"\nnote = \"n\"\n{fields}"));
    assert_eq!(refused("[[rule]]\nnote = \"n\""), at("number 1", "id", Mistake::Missing));
    assert_eq!(refused("[[rule]]\nid = \"R\"\nnote = \"n\""), at("R", "id", Mistake::Letters));
    assert_eq!(refused("[[rule]]\nid = \"r\"\ngives = [\"x\"]"), at("r", "note", Mistake::Missing));
    assert_eq!(rule(""), at("r", "gives", Mistake::Missing));
    assert_eq!(rule("gives = []"), at("r", "gives", Mistake::Empty));
    assert_eq!(rule("gives = [1]"), at("r", "gives", Mistake::Kind));
    assert_eq!(rule("gives = [\"x\"]\ntakes = [\"y\"]"), at("r", "takes", Mistake::Twice));
    assert_eq!(rule("gives = [\"x\"]\nnames = [\"y\"]"), at("r", "names", Mistake::Unknown));
    assert_eq!(rule("gives = [\"x\"]\notherwise = 1"), at("r", "otherwise", Mistake::Kind));
    for phrase in ["", "*", "’ *", "a*b", "a *"] {
        assert_eq!(
            rule(&format!("gives = [\"x\"]\nunless_name = [\"{phrase}\"]")),
            at("r", "unless_name", Mistake::Phrase)
        );
    }
    let twice = "[[service]]\nid = \"7\"\nnote = \"n\"\ngives = [\"x\"]\n".repeat(2);
    assert_eq!(refused(&twice), at("7", "id", Mistake::Twice));
    let message = Rules::parse("[[rule]]\nid = \"r\"\nnote = 1").unwrap_err().to_string();
    assert_eq!(message, "rule r: note is not of the right kind");
    assert!(matches!(Rules::parse("rules = []"), Err(RuleError::File(_))));
}

#[test]
fn the_shipped_rules_say_why_a_visa_is_for_those_who_come() {
    let visa = Subject {
        id: "x",
        organization: "cic",
        types: &["APIR"],
        targets: &["PERSON"],
        name_en: "Temporary Resident Visa",
        name_fr: "Visa de résident temporaire",
        ..Subject::default()
    };
    let classified = shipped().classify(&visa);
    let values = |given: &[Given]| given.iter().map(|given| given.value.clone()).collect::<Vec<_>>();
    assert_eq!(values(&classified.audiences), ["non-canadians"]);
    assert_eq!(values(&classified.topics), ["immigration-citizenship", "travel"]);
    assert_eq!(values(&classified.situations), ["visiting"]);
    assert_eq!(classified.topics[0].rule.as_str(), "cic-visits");
}

#[test]
fn the_shipped_rules_know_a_service_of_an_unknown_organization() {
    let rules = shipped();
    let of = |name_en, targets| {
        let classified = rules.classify(&Subject { organization: "new", name_en, targets, ..Subject::default() });
        (classified.audiences[0].value.clone(), classified.topics[0].value.clone())
    };
    assert_eq!(of("Fishing vessel monitoring", &["ECONOM"]), ("business".into(), "transport".into()));
    assert_eq!(of("Museum passes", &["PERSON"]), ("canadians".into(), "culture".into()));
    assert_eq!(of("", &[]), ("canadians".into(), "government".into()));
}

/// The slow and plain way to say whether a phrase of plain words stands in a text.
fn stands_in(phrase: &str, text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let wanted: Vec<&str> = phrase.trim_end_matches('*').split_whitespace().collect();
    words.windows(wanted.len()).any(|window| {
        let ends = match window.last().zip(wanted.last()) {
            Some((word, last)) if phrase.ends_with('*') => word.starts_with(last),
            last => last.is_some_and(|(word, last)| word == last),
        };
        ends && window[..window.len() - 1] == wanted[..wanted.len() - 1]
    })
}

proptest! {
    #[test]
    fn the_quick_way_finds_what_the_plain_way_finds(
        phrases in prop::collection::vec("[ab]{1,2}( [ab]{1,2}){0,2}[*]?", 1..5),
        text in "[ab]{1,3}( [ab]{1,3}){0,5}",
    ) {
        let rules: String = phrases.iter().enumerate().map(|(number, phrase)| {
            format!("[[rule]]\nid = \"r{number}\"\nnote = \"n\"\ngives = [\"{number}\"]\nname = [\"{phrase}\"]\n")
        }).collect();
        let found = Rules::parse(&rules).unwrap().classify(&Subject { name_en: &text, ..Subject::default() });
        for (number, phrase) in phrases.iter().enumerate() {
            let quick = found.iter().any(|given| given.value == number.to_string());
            prop_assert_eq!(quick, stands_in(phrase, &text), "{} in {}", phrase, text);
        }
    }

    #[test]
    fn no_file_makes_the_reader_panic(text in any::<String>(), value in any::<String>(), field in "[a-z_]{1,8}") {
        let _ = Rules::parse(&text);
        let table = toml::toml! { rule = [{ id = "r", note = "n", gives = ["x"] }] };
        let mut rule = table["rule"][0].as_table().unwrap().clone();
        rule.insert("name".into(), vec![value.clone()].into());
        rule.insert(field, value.into());
        let _ = Rules::parse(&toml::to_string(&toml::Table::from_iter([("rule".to_owned(), vec![rule].into())])).unwrap());
    }
}

#[test]
fn no_service_makes_the_rules_panic() {
    let rules = shipped();
    let word = Rules::parse("[[rule]]\nid = \"r\"\nnote = \"n\"\ngives = [\"x\"]\ntext = [\"é*\", \"a b*\"]").unwrap();
    proptest!(|(id in any::<String>(), organization in "[a-z]{2}|cic|tc|hc-sc", name in any::<String>(), text in any::<String>())| {
        let subject = Subject {
            id: &id, organization: &organization, name_en: &name, name_fr: &text, description_en: &text,
            description_fr: &name, ..Subject::default()
        };
        let classified = rules.classify(&subject);
        prop_assert!(!classified.audiences.is_empty() && (1..=3).contains(&classified.topics.len()));
        word.classify(&subject);
    });
}
