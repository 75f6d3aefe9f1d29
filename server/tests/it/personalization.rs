//! When a rule suggests something: a pure function, held against facts and rules that nobody chose.

use std::sync::{Arc, LazyLock};

use app::personalization::{Fact, Kind, Residence, Rule, Suggestion, Term, suggest};
use proptest::{prelude::*, sample::select};
use server::content::Content;

static SHIPPED: LazyLock<Vec<Arc<Rule>>> = LazyLock::new(|| Content::embedded().unwrap().rules.clone());

fn residence() -> impl Strategy<Value = Residence> {
    select(Residence::ALL.to_vec())
}

/// At most one fact of a kind, in any order.
fn facts() -> impl Strategy<Value = Vec<Fact>> {
    let others = prop::sample::subsequence(Kind::ALL[1..].to_vec(), 0..Kind::ALL.len());
    (prop::option::of(residence()), others).prop_map(|(residence, kinds)| {
        let others = kinds.into_iter().filter_map(|kind| Fact::parse(kind, "yes"));
        residence.map(Fact::lives_in).into_iter().chain(others).collect()
    })
}

fn term() -> impl Strategy<Value = Term> {
    prop_oneof![
        select(Kind::ALL.to_vec()).prop_map(Term::States),
        Just(Term::InCanada),
        residence().prop_map(Term::LivesIn),
    ]
}

/// Those that we ship, and others with any terms.
fn rules() -> impl Strategy<Value = Vec<Arc<Rule>>> {
    let when = prop::collection::vec(prop::collection::vec(term(), 0..4), 0..8);
    when.prop_map(|all| {
        let made = all.into_iter().map(|when| Arc::new(Rule { when, ..(*SHIPPED[0]).clone() }));
        SHIPPED.iter().cloned().chain(made).collect()
    })
}

proptest! {
    #[test]
    fn without_facts_there_are_none(rules in rules()) {
        prop_assert_eq!(suggest(&rules, &[]), Vec::new());
    }

    #[test]
    fn an_explanation_suffices_to_reproduce_its_suggestion(rules in rules(), facts in facts()) {
        for found in suggest(&rules, &facts) {
            let alone = suggest(std::slice::from_ref(&found.rule), &found.because);
            prop_assert_eq!(alone, vec![found]);
        }
    }

    #[test]
    fn without_any_one_of_its_facts_a_suggestion_goes(rules in rules(), facts in facts()) {
        for Suggestion { rule, because } in suggest(&rules, &facts) {
            for removed in because {
                let left: Vec<Fact> = facts.iter().copied().filter(|fact| *fact != removed).collect();
                prop_assert!(suggest(std::slice::from_ref(&rule), &left).is_empty(), "{rule:?} without {removed:?}");
            }
        }
    }

    /// What a person is shown, the rule with its version and the facts, is all that it takes.
    #[test]
    fn a_rule_by_its_id_and_version_and_the_named_facts_reproduce_it(facts in facts()) {
        for found in suggest(&SHIPPED, &facts) {
            let named = |rule: &&Arc<Rule>| rule.id == found.rule.id && rule.version == found.rule.version;
            let published: Vec<Arc<Rule>> = SHIPPED.iter().filter(named).cloned().collect();
            prop_assert_eq!(published.len(), 1, "no other rule goes by that name");
            let said: Vec<Fact> = found.because.iter().filter_map(|fact| Fact::parse(fact.kind(), fact.value())).collect();
            prop_assert_eq!(suggest(&published, &said), vec![found]);
        }
    }

    /// In whatever order somebody stated their facts, the rules stand in their own.
    #[test]
    fn the_order_is_that_of_the_rules(rules in rules(), facts in facts().prop_shuffle()) {
        let found = suggest(&rules, &facts);
        let mut sorted = facts.clone();
        sorted.sort_unstable();
        prop_assert_eq!(&found, &suggest(&rules, &sorted));
        let places: Vec<usize> =
            found.iter().filter_map(|one| rules.iter().position(|rule| Arc::ptr_eq(rule, &one.rule))).collect();
        prop_assert!(places.is_sorted());
    }

    #[test]
    fn a_fact_is_read_as_it_was_written(facts in facts()) {
        for fact in facts {
            prop_assert_eq!(Fact::parse(fact.kind(), fact.value()), Some(fact));
        }
    }
}

/// None is there for nobody: each rule can hold.
#[test]
fn every_rule_can_hold() {
    let others: Vec<Fact> = Kind::ALL.into_iter().filter_map(|kind| Fact::parse(kind, "yes")).collect();
    let with = |residence| [vec![Fact::lives_in(residence)], others.clone()].concat();
    let held: Vec<&str> = Residence::ALL
        .into_iter()
        .flat_map(|residence| suggest(&SHIPPED, &with(residence)))
        .filter_map(|found| SHIPPED.iter().find(|rule| rule.id == found.rule.id))
        .map(|rule| rule.id.as_str())
        .collect();
    for rule in SHIPPED.iter() {
        assert!(held.contains(&rule.id.as_str()), "{:?} never holds", rule.id);
    }
}
