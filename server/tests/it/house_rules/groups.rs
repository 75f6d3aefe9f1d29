//! Every route stands in exactly one of two groups: for people in a browser, or for machines with a proof of their own.

use std::collections::BTreeMap;

use super::source::{Kind, Source, Word, all};

/// The functions of `router.rs` that make the groups.
const GROUPS: [&str; 2] = ["browser", "machine"];
/// What adds a route, or many.
const ADDS: [&str; 5] = ["route", "route_service", "nest", "nest_service", "fallback_service"];

#[test]
fn every_route_stands_in_one_group() {
    let router = all().iter().find(|source| source.path == "server/src/router.rs").unwrap();
    let functions = functions(router);
    assert_eq!(functions.keys().filter(|name| GROUPS.contains(&name.as_str())).count(), 2);
    for source in all().iter().filter(|source| source.is_product() && adds_routes(source)) {
        let Some(feature) = source.path.strip_prefix("server/src/").and_then(|rest| rest.strip_suffix("/routes.rs"))
        else {
            assert_eq!(source.path, router.path, "routes stand in the router or in the routes.rs of a feature");
            continue;
        };
        let call = [feature, "::", "routes", "::", "routes", "("];
        let named: Vec<&str> = GROUPS.into_iter().filter(|group| holds(&functions[*group], &call)).collect();
        assert_eq!(named.len(), 1, "the routes of {feature} stand in {named:?}, not in exactly one group");
        let times: usize = functions.values().map(|words| count(words, &call)).sum();
        assert_eq!(times, 1, "the routes of {feature} are added more than once");
    }
}

/// What is not in a group cannot get in beside them.
#[test]
fn the_router_is_made_of_the_groups() {
    let router = all().iter().find(|source| source.path == "server/src/router.rs").unwrap();
    for (name, words) in functions(router).iter().filter(|(name, _)| !GROUPS.contains(&name.as_str())) {
        let adding = words.windows(2).find(|pair| pair[0].text == "." && ADDS.contains(&pair[1].text.as_str()));
        assert!(adding.is_none(), "`{name}` adds a route outside of the groups: {adding:?}");
        let merged = words.windows(3).filter(|run| run[1].text == "merge" && run[2].text == "(").count();
        assert!(merged <= 1, "`{name}` merges more than the two groups");
    }
}

#[test]
fn a_route_outside_is_seen() {
    assert!(adds_routes(&Source::parse("server/src/a.rs", "fn a() { Router::new().route(\"/a\", get(b)) }")));
    let double = Source::parse("a.rs", "fn browser() { a::routes::routes(); } fn machine() { a::routes::routes(); }");
    let functions = functions(&double);
    let call = ["a", "::", "routes", "::", "routes", "("];
    assert!(GROUPS.into_iter().all(|group| holds(&functions[group], &call)));
}

fn adds_routes(source: &Source) -> bool {
    let adds = |pair: &[Word]| pair[0].text == "." && ADDS.contains(&pair[1].text.as_str());
    source.words.windows(3).any(|run| adds(run) && run[2].text == "(")
}

fn holds(words: &[Word], call: &[&str]) -> bool {
    count(words, call) > 0
}

fn count(words: &[Word], call: &[&str]) -> usize {
    words.windows(call.len()).filter(|run| run.iter().zip(call).all(|(word, wanted)| word.text == *wanted)).count()
}

/// The words of each function of a file that has only functions.
fn functions(source: &Source) -> BTreeMap<String, Vec<Word>> {
    let mut found: BTreeMap<String, Vec<Word>> = BTreeMap::new();
    let mut name = String::new();
    for pair in source.words.windows(2) {
        if pair[0].text == "fn" && pair[1].kind == Kind::Name {
            name.clone_from(&pair[1].text);
        }
        found.entry(name.clone()).or_default().push(pair[1].clone());
    }
    found
}
