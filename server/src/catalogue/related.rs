//! Services near a service. Only what both say decides; how much they are used breaks ties.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use app::{catalogue::Service, filter::fold};

use crate::content::Content;

/// How many stand on a page.
const SHOWN: usize = 5;
/// How many candidates are weighed for one service, so that a large catalogue costs no more a service.
const WEIGHED: usize = 600;
/// Words of fewer letters say little about what a service is.
const SHORTEST_WORD: usize = 5;

/// The nearest services of each, in the same order.
pub(super) fn all(services: &[Arc<Service>], is_curated: &dyn Fn(&Service) -> bool) -> Vec<Box<[Arc<Service>]>> {
    let words: Vec<HashSet<String>> = services.iter().map(|service| words(service)).collect();
    let curated: Vec<bool> = services.iter().map(|service| is_curated(service)).collect();
    let mut places: HashMap<(&str, &str), Vec<usize>> = HashMap::new();
    for (at, service) in services.iter().enumerate() {
        places.entry(("organization", &service.organization.code)).or_default().push(at);
        for topic in &service.topics {
            places.entry(("topic", &topic.id)).or_default().push(at);
        }
    }
    let near = |at: usize| {
        let service = &services[at];
        let mut keys = vec![("organization", service.organization.code.as_str())];
        keys.extend(service.topics.iter().map(|topic| ("topic", topic.id.as_str())));
        let candidates: HashSet<usize> = keys
            .iter()
            .filter_map(|key| places.get(key))
            .flat_map(|found| found.iter().take(WEIGHED))
            .copied()
            .collect();
        let mut weighed: Vec<(usize, usize)> = candidates
            .into_iter()
            .filter(|other| *other != at)
            .map(|other| (weigh(service, &services[other], &words[at], &words[other], curated[other]), other))
            .filter(|(weight, _)| *weight >= 5)
            .collect();
        weighed.sort_by_key(|(weight, other)| {
            let other = &services[*other];
            (std::cmp::Reverse(*weight), std::cmp::Reverse(other.volume), other.id.clone())
        });
        weighed.into_iter().take(SHOWN).map(|(_, other)| services[other].clone()).collect()
    };
    (0..services.len()).map(near).collect()
}

fn weigh(
    left: &Service,
    right: &Service,
    left_words: &HashSet<String>,
    right_words: &HashSet<String>,
    curated: bool,
) -> usize {
    let words = left_words.intersection(right_words).count();
    let situations =
        left.situations.iter().filter(|one| right.situations.iter().any(|other| other.id == one.id)).count();
    let topics = left.topics.iter().filter(|one| right.topics.iter().any(|other| other.id == one.id)).count();
    let organization = usize::from(left.organization.code == right.organization.code);
    let audiences = left.audiences.iter().filter(|audience| right.audiences.contains(audience)).count();
    if audiences == 0 {
        return 0;
    }
    words * 3 + situations * 3 + topics * 2 + organization * 2 + usize::from(curated) * 2
}

fn words(service: &Service) -> HashSet<String> {
    let name = fold(&service.name.en);
    name.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.len() >= SHORTEST_WORD)
        .map(str::to_owned)
        .collect()
}

/// The ids that editors put on any list.
pub(super) fn curated(content: &Content) -> HashSet<&str> {
    let topics = content.topics.iter().map(|lead| &lead.tasks);
    let situations = content.situations.iter().map(|lead| &lead.tasks);
    let gateways = content.gateways.iter().map(|lead| &lead.tasks);
    topics.chain(situations).chain(gateways).flatten().map(String::as_str).collect()
}
