//! Which values the page of results gets.

use app::{
    catalogue::Audience,
    format::number,
    locale::{Locale, Localized},
    search::{Choice, page::SearchPage},
    ui,
    words::t,
};

use super::{asked::Asked, engine::Found, facets::Narrowed};
use crate::catalogue::Catalogue;

/// Results a page.
const PAGE: usize = 20;
/// Choices shown of a long list.
const CHOICES: usize = 8;

pub(super) fn page(catalogue: &Catalogue, locale: Locale, asked: &Asked, found: &Found) -> SearchPage {
    let left = asked.narrowed.leaves(&found.services);
    let last = left.len().div_ceil(PAGE).max(1);
    let asked = asked.at_page(asked.page.min(last));
    let from = (asked.page - 1) * PAGE;
    let href = |asked: Asked| asked.href(catalogue, locale);
    let choices = Choices { catalogue, locale, asked: &asked };
    let counts = asked.narrowed.counts(&found.services);
    SearchPage {
        words: asked.words.clone(),
        query: Localized::from_fn(|locale| asked.query(catalogue, locale)),
        results: left.iter().skip(from).take(PAGE).map(|service| service.link(locale)).collect(),
        total: number(locale, left.len() as u64),
        count: left.len(),
        first: from + 1,
        mended: found.mended.clone().map(|words| (words.clone(), href(asked.with_words(&words)))),
        audiences: choices.audiences(|audience| counts.audiences.get(&audience).copied().unwrap_or(0)),
        topics_of_results: choices.topics(|id| counts.topics.get(id).copied().unwrap_or(0)),
        organizations: choices.organizations(|code| counts.organizations.get(code).copied().unwrap_or(0)),
        online: choices.online(counts.online),
        all: href(asked.narrowed(|narrowed| *narrowed = Narrowed::default())),
        before: (asked.page > 1).then(|| href(asked.at_page(asked.page - 1))),
        after: (asked.page < last).then(|| href(asked.at_page(asked.page + 1))),
        topics: catalogue.topics_for(locale),
    }
}

struct Choices<'a> {
    catalogue: &'a Catalogue,
    locale: Locale,
    asked: &'a Asked,
}

impl Choices<'_> {
    fn choice(&self, name: String, count: usize, taken: bool, change: impl FnOnce(&mut Narrowed)) -> (usize, Choice) {
        let href = self.asked.narrowed(change).href(self.catalogue, self.locale);
        (count, Choice { name, count: number(self.locale, count as u64), taken, href })
    }

    /// Those that leave something, the fullest first; what is taken always stays.
    fn fullest(&self, choices: impl Iterator<Item = (usize, Choice)>) -> Vec<Choice> {
        let mut choices: Vec<_> = choices.filter(|(count, choice)| *count > 0 || choice.taken).collect();
        choices.sort_by_key(|(count, choice)| (!choice.taken, std::cmp::Reverse(*count)));
        choices.truncate(CHOICES);
        choices.into_iter().map(|(_, choice)| choice).collect()
    }

    fn audiences(&self, count: impl Fn(Audience) -> usize) -> Vec<Choice> {
        let here = self.asked.narrowed.audience;
        let choices = Audience::ALL.into_iter().map(|audience| {
            let (name, taken) = (ui::gateway_name(self.locale, audience).to_owned(), here == Some(audience));
            self.choice(name, count(audience), taken, |narrowed| {
                narrowed.audience = (!taken).then_some(audience);
            })
        });
        choices.filter(|(count, choice)| *count > 0 || choice.taken).map(|(_, choice)| choice).collect()
    }

    fn topics(&self, count: impl Fn(&str) -> usize) -> Vec<Choice> {
        let here = self.asked.narrowed.topic.as_ref();
        self.fullest(self.catalogue.content.topics.iter().map(|lead| {
            let (topic, taken) = (&lead.topic, here == Some(&lead.topic.id));
            self.choice(topic.name.text(self.locale), count(&topic.id), taken, |narrowed| {
                narrowed.topic = (!taken).then(|| topic.id.clone());
            })
        }))
    }

    fn organizations(&self, count: impl Fn(&str) -> usize) -> Vec<Choice> {
        let here = self.asked.narrowed.organization.as_ref();
        self.fullest(self.catalogue.organizations.get(self.locale).iter().map(|organization| {
            let taken = here == Some(&organization.code);
            self.choice(organization.label(self.locale).to_owned(), count(&organization.code), taken, |narrowed| {
                narrowed.organization = (!taken).then(|| organization.code.clone());
            })
        }))
    }

    fn online(&self, count: usize) -> Vec<Choice> {
        let taken = self.asked.narrowed.online;
        let name = t(self.locale, "search-online-full").to_owned();
        let choice = self.choice(name, count, taken, |narrowed| narrowed.online = !taken);
        Some(choice).filter(|(count, choice)| *count > 0 || choice.taken).into_iter().map(|(_, choice)| choice).collect()
    }
}
