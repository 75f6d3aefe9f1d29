//! Who was told what by a desk, and the pages on which its officers tell them again.

use std::{collections::BTreeMap, sync::Arc};

use app::{
    answer::{
        Answer, AnswerId, Place,
        recall_page::{Again, Contact, Heard, RecallPage},
        recalls_page::{Counted, RecallsPage},
    },
    handoff::Channel,
    locale::Locale,
    path::Path,
    reference::Reference,
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};

use super::{
    routes::App,
    store,
    tell::{self, Telling, Whom},
};
use crate::{
    error::Error,
    form::{FormKey, Words, see, unkept, value},
    handoff::organization_name,
    person::{Desk, Staff},
    render::{self, Asked},
    state::AppState,
};

/// Whether somebody who was told `version`, and `latest` last, was told something wrong; and whether they know.
fn heard(answer: &Answer, version: i64, latest: i64) -> Option<bool> {
    answer.correction(version).map(|next| latest >= next.number)
}

pub(super) async fn list(State(state): App, asked: Asked, Desk(staff): Desk) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    let mut tx = state.db.begin_read().await?;
    let rows = store::tally(tx.conn(), &staff).await?;
    drop(tx);
    let count = |answer: &Arc<Answer>| {
        let own = || rows.iter().filter(|row| row.of == answer.id.as_str());
        let wait = |row: &&store::Tally| heard(answer, row.version, row.latest) == Some(false);
        let sum = |counts: i64| usize::try_from(counts).unwrap_or(usize::MAX);
        Counted {
            answer: answer.clone(),
            told: sum(own().map(|row| row.contacts).sum()),
            waiting: sum(own().filter(wait).map(|row| row.contacts).sum()),
        }
    };
    let mut answers: Vec<Counted> = catalogue.answers.all().iter().map(count).collect();
    answers.sort_by_key(|counted| (counted.waiting == 0, counted.told == 0));
    let page = RecallsPage { organization: staff.organization, answers };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

fn find(state: &AppState, id: &str) -> Result<Arc<Answer>, Error> {
    let id = AnswerId::parse(id).ok_or(Error::NotFound)?;
    state.catalogue().answers.get(&id).cloned().ok_or(Error::NotFound)
}

pub(super) async fn open(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    extract::Path((_, id)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let page = page(&state, asked.locale, &staff, find(&state, &id)?).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

async fn page(state: &AppState, locale: Locale, staff: &Staff, answer: Arc<Answer>) -> Result<RecallPage, Error> {
    let mut tx = state.db.begin_read().await?;
    let contacts = store::contacts(tx.conn(), staff, &answer.id).await?;
    let elsewhere = store::elsewhere(tx.conn(), staff, &answer.id).await?;
    drop(tx);
    let mut others: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for row in elsewhere {
        let Some(heard) = heard(&answer, row.version, row.latest) else { continue };
        let count = usize::try_from(row.contacts).unwrap_or(usize::MAX);
        let (wrong, waiting) = others.entry(row.of).or_default();
        *wrong += count;
        *waiting += if heard { 0 } else { count };
    }
    let name =
        |(code, (wrong, waiting)): (String, (usize, usize))| (organization_name(state, locale, &code), wrong, waiting);
    Ok(RecallPage {
        organization: staff.organization.clone(),
        contacts: contacts.iter().filter_map(|row| contact(&answer, row)).collect(),
        others: others.into_iter().map(name).collect(),
        zone: state.desks.of(&staff.organization).zone,
        key: staff.visit.form_key(&state.clock),
        again: Again::No,
        answer,
    })
}

fn contact(answer: &Answer, row: &store::Contact) -> Option<Contact> {
    Some(Contact {
        reference: Reference::parse(&row.reference)?,
        version: row.version,
        channel: Channel::parse(&row.channel)?,
        locale: Locale::parse(&row.locale)?,
        at: row.at,
        heard: match heard(answer, row.version, row.latest) {
            None => Heard::Right,
            Some(true) => Heard::Corrected,
            Some(false) if row.window_start.is_some() => Heard::Calls,
            Some(false) => Heard::Writes,
        },
    })
}

/// Whoever waits in this way: each once, however often they were told.
pub(super) fn waiting(answer: &Answer, rows: &[store::Contact], wanted: Heard) -> Vec<Contact> {
    let mut found: Vec<Contact> = Vec::new();
    for contact in rows.iter().filter_map(|row| contact(answer, row)).filter(|contact| contact.heard == wanted) {
        if !found.iter().any(|known| known.reference == contact.reference) {
            found.push(contact);
        }
    }
    found
}

pub(super) async fn tell(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    extract::Path((_, id)): extract::Path<(String, String)>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let answer = find(&state, &id)?;
    let whom = match (value(&sent, "act"), value(&sent, "called")) {
        ("send", _) => Whom::Everybody,
        (_, called) => Whom::Called(Reference::parse(called).ok_or(Error::BadRequest)?),
    };
    let read: i64 = value(&sent, "version").parse().map_err(|_| Error::BadRequest)?;
    let address = Path::Answer(Place::Recall(staff.organization.clone(), answer.id.clone())).href(asked.locale);
    let telling = Telling { staff: &staff, answer: &answer, read, key: &key, whom, address: &address };
    let (status, again) = match tell::tell(&state, telling).await {
        Ok(true) => return Ok(see(address)),
        Ok(false) => (StatusCode::CONFLICT, Again::Changed),
        Err(error) => {
            tracing::error!(%error, "a correction cannot be sent");
            (StatusCode::SERVICE_UNAVAILABLE, Again::Unkept)
        }
    };
    let page = RecallPage { again, ..page(&state, asked.locale, &staff, answer).await? };
    let response = render::private(&state, asked, status, &page);
    Ok(if again == Again::Unkept { unkept(response) } else { response })
}
