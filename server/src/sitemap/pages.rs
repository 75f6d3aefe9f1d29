//! Every page that a search engine may list, once.

use app::{alert, answer, catalogue::Audience, locale::Locale, outcome, path::Path, publication};

use crate::{a_to_z::Index, catalogue::Catalogue};

pub(super) fn pages(catalogue: &Catalogue, index: &Index) -> Vec<Path> {
    let content = &catalogue.content;
    let mut pages = vec![
        Path::Home,
        Path::Topics,
        Path::Organizations,
        Path::Collections,
        Path::Canada,
        Path::Talk,
        Path::Measures,
        Path::Outcome(outcome::Place::Home),
        Path::Alert(alert::Place::All),
        Path::Publication(publication::Place::All),
        Path::AToZ(None),
    ];
    pages.extend(index.twins().into_iter().map(|letter| Path::AToZ(Some(letter))));
    pages.extend(Audience::ALL.map(Path::Gateway));
    for lead in &content.gateways {
        let situations = content.situations.iter().filter(|one| lead.situations.contains(&one.situation.id));
        pages.extend(situations.map(|one| one.situation.path(lead.audience)));
    }
    pages.extend(content.topics.iter().map(|lead| lead.topic.path()));
    pages.extend(content.clusters.iter().map(|lead| lead.cluster.path()));
    pages.extend(content.pages.iter().map(|page| page.path()));
    let answers = catalogue.answers.all().iter();
    pages.extend(answers.map(|answer| Path::Answer(answer::Place::One(answer.id.clone()))));
    pages.extend(catalogue.organizations.en.iter().map(|organization| organization.path()));
    pages.extend(catalogue.services(Locale::En).iter().map(|service| service.path()));
    pages
}
