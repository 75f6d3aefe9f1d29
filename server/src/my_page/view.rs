//! Which values the page gets.

use app::{
    application::followed,
    catalogue::ServiceId,
    handoff::mine,
    locale::Locale,
    my_page::{Followed, Reader, Saved, home_page::Part},
    person::{work_title, workplaces},
    privacy::{Item, Kind, Known},
};

use super::store;
use crate::{
    application,
    db::{StoreError, Tx},
    error::Error,
    handoff, outbox,
    person::{self, Holder, Visit},
    state::AppState,
    tracked,
};

/// Whose page it is.
pub async fn reader(state: &AppState, visit: &Visit) -> Result<Reader, Error> {
    Ok(match visit.holder() {
        None => Reader::Nobody,
        Some(Holder::Guest(_)) => Reader::Guest,
        Some(Holder::Person(person)) => {
            let mut tx = state.db.begin_read().await?;
            Reader::Person(person::name(state, &mut tx, person).await?)
        }
    })
}

/// What other features have for somebody: a line each, the most pressing first.
pub(super) async fn parts(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Vec<Part>, Error> {
    let mut parts = Vec::new();
    if let Some(person) = holder.as_person() {
        let places = person::work(state, tx, locale, person).await?;
        if !places.is_empty() {
            parts.push(Part { id: "work", title: work_title(locale), body: workplaces(locale, &places) });
        }
    }
    parts.extend(outbox::unreached(state, tx, locale, holder).await?);
    let asked = handoff::questions(tx, holder).await?;
    if !asked.is_empty() {
        parts.push(Part { id: "questions", title: mine::title(locale), body: mine::questions(locale, &asked) });
    }
    let tracked = tracked::list(state, tx, holder, locale).await?;
    let begun = match holder.as_person() {
        Some(person) => application::of_person(state, tx, person).await?,
        None => Vec::new(),
    };
    if !tracked.is_empty() || !begun.is_empty() {
        parts.push(followed(locale, &begun, &tracked));
    }
    Ok(parts)
}

pub(super) async fn saved(
    state: &AppState,
    tx: &mut Tx,
    locale: Locale,
    holder: Holder,
) -> Result<Vec<Saved>, StoreError> {
    let rows = store::saved(tx.conn(), holder).await?;
    let saved = rows.iter().filter_map(|(id, _)| {
        let link = state.catalogue().service(id).map(|service| service.link(locale));
        Some(Saved { id: ServiceId::parse(id)?, name: service_name(state, locale, id), link })
    });
    Ok(saved.collect())
}

/// The name of a service, even where it is not offered any more.
fn service_name(state: &AppState, locale: Locale, id: &str) -> String {
    let catalogue = state.catalogue();
    let known = catalogue.service(id).map(|service| service.name.text(locale));
    known.or_else(|| catalogue.withdrawn(id).map(|gone| gone.name.text(locale))).unwrap_or_else(|| id.to_owned())
}

pub(super) async fn topics(
    state: &AppState,
    tx: &mut Tx,
    locale: Locale,
    holder: Holder,
) -> Result<Vec<Followed>, StoreError> {
    let rows = store::topics(tx.conn(), holder).await?;
    // a topic that is gone has no page to follow
    let followed = rows.into_iter().filter_map(|(id, _)| {
        let lead = state.content.topics.iter().find(|lead| lead.topic.id == id)?;
        let (name, href) = (lead.topic.name.text(locale), lead.topic.path().href(locale));
        Some(Followed { id, name, href })
    });
    Ok(followed.collect())
}

/// What is kept here, as the page that lists everything shows it.
pub async fn known(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Vec<Known>, Error> {
    let services = store::saved(tx.conn(), holder).await?.into_iter();
    let services = services.map(|(id, at)| Item { text: service_name(state, locale, &id), code: Some(id), at });
    let topics = store::topics(tx.conn(), holder).await?.into_iter();
    let topics = topics.map(|(id, at)| {
        let lead = state.content.topics.iter().find(|lead| lead.topic.id == id);
        Item { text: lead.map_or_else(|| id.clone(), |lead| lead.topic.name.text(locale)), code: Some(id), at }
    });
    Ok(vec![
        Known { kind: Kind::Saved, items: services.collect() },
        Known { kind: Kind::Subscriptions, items: topics.collect() },
    ])
}
