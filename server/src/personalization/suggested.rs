//! What somebody is shown: suggestions, and what they stated.

use app::{
    locale::Locale,
    personalization::{Fact, RuleId, Suggested, fact_words, refused_words, suggest},
    privacy::{Item, Kind, Known},
};

use super::{keep::stated, statement::Statement, store};
use crate::{db::Tx, error::Error, person::Holder, state::AppState};

/// The facts that somebody states; nothing where suggestions are off, and so nothing is opened.
pub(super) async fn facts(state: &AppState, tx: &mut Tx, holder: Holder) -> Result<Option<Vec<Fact>>, Error> {
    if !store::is_personalized(tx.conn(), holder).await? {
        return Ok(None);
    }
    Ok(Some(split(stated(state, tx, holder).await?).0))
}

/// What is suggested to somebody. A suggestion of which no service is published is none.
pub async fn suggested(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Suggested, Error> {
    if !store::is_personalized(tx.conn(), holder).await? {
        return Ok(Suggested::Off);
    }
    let (facts, refused) = split(stated(state, tx, holder).await?);
    let catalogue = state.catalogue();
    let suggestions = suggest(&state.content.rules, &facts)
        .into_iter()
        .filter(|suggestion| !refused.contains(&suggestion.rule.id))
        .filter_map(|suggestion| {
            let services = catalogue.named(&suggestion.rule.services);
            let links: Vec<_> = services.iter().map(|service| service.link(locale)).collect();
            (!links.is_empty()).then_some((suggestion, links))
        });
    Ok(Suggested::On { suggestions: suggestions.collect(), facts })
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
