//! What somebody is shown: suggestions, and what they stated.

use app::{
    locale::Locale,
    personalization::{Fact, Offer, Rule, RuleId, Suggested, fact_words, refused_words, suggest},
    privacy::{Item, Kind, Known},
};

use super::{keep::stated, statement::Statement, store};
use crate::{
    catalogue::Catalogue,
    db::{Summary, Tx},
    error::Error,
    person::Holder,
    state::AppState,
};

/// The facts that somebody states; nothing where suggestions are off, and so nothing is opened.
pub(super) async fn facts(state: &AppState, tx: &mut Tx, holder: Holder) -> Result<Option<Vec<Fact>>, Error> {
    if !store::is_personalized(tx.conn(), holder).await? {
        return Ok(None);
    }
    Ok(Some(split(stated(state, tx, holder).await?).0))
}

/// What is suggested to somebody who stated what these rows hold ([`SUMMARY`](super::SUMMARY)). A suggestion of which
/// nothing is published is none.
pub fn summed(state: &AppState, locale: Locale, rows: &[Summary]) -> Result<Suggested, Error> {
    let mut stated = Vec::new();
    for (id, sealed, at) in rows.iter().filter_map(|row| Some((row.id?, row.sealed.as_deref()?, row.at))) {
        let statement = Statement::open(state, id, sealed).map_err(|error| Error::Internal(error.to_string()))?;
        stated.extend(statement.map(|statement| (statement, at)));
    }
    let (facts, refused) = split(stated);
    let catalogue = state.catalogue();
    let suggestions = suggest(&state.content.rules, &facts)
        .into_iter()
        .filter(|suggestion| !refused.contains(&suggestion.rule.id))
        .filter_map(|suggestion| {
            let offers = offers(&catalogue, locale, &suggestion.rule);
            (!offers.is_empty()).then_some((suggestion, offers))
        });
    Ok(Suggested::On { suggestions: suggestions.collect(), facts })
}

/// What is published of what a rule suggests: its collection first.
fn offers(catalogue: &Catalogue, locale: Locale, rule: &Rule) -> Vec<Offer> {
    let clusters = &catalogue.content.clusters;
    let held = clusters.iter().filter(|lead| rule.collection.as_deref() == Some(lead.cluster.id.as_str()));
    let collection = held.map(|lead| lead.cluster.link(locale)).map(|link| Offer { name: link.name, href: link.href });
    let services = catalogue.named(&rule.services);
    let services = services.iter().map(|service| service.link(locale));
    collection.chain(services.map(|link| Offer { name: link.name, href: link.href })).collect()
}

/// What somebody stated, as the page that lists everything shows it.
pub async fn known(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Known, Error> {
    let item = |(statement, at)| match statement {
        Statement::Fact(fact) => Item { text: fact_words(locale, fact), code: Some(fact.kind().code().to_owned()), at },
        Statement::Refused(rule) => Item { text: refused_words(locale), code: Some(rule.as_str().to_owned()), at },
    };
    Ok(Known { kind: Kind::Facts, items: stated(state, tx, holder).await?.into_iter().map(item).collect() })
}

fn split(stated: Vec<(Statement, i64)>) -> (Vec<Fact>, Vec<RuleId>) {
    let (mut facts, mut refused) = (Vec::new(), Vec::new());
    for (statement, _) in stated {
        match statement {
            Statement::Fact(fact) => facts.push(fact),
            Statement::Refused(rule) => refused.push(rule),
        }
    }
    (facts, refused)
}
