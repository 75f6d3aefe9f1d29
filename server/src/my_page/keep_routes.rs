//! Saving a service, subscribing to a topic, and letting either go.

use app::{
    catalogue::ServiceId,
    locale::Locale,
    my_page::{
        Done, MOST, SERVICE,
        confirm_page::{ConfirmPage, Standing, Wish},
    },
    path::segment,
};
use axum::{
    Form,
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};

use super::{
    routes::{App, lead_home},
    store,
    view::reader,
};
use crate::{
    db::{StoreError, Tx},
    error::Error,
    form::{FormKey, Words},
    person::{Holder, Visit},
    render::{self, Asked},
    state::AppState,
};

/// The small page with the button.
pub(super) async fn ask(
    State(state): App,
    asked: Asked,
    visit: Visit,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let wish = wish(&state, asked.locale, &query)?;
    let standing = match visit.holder() {
        None => Standing::New,
        Some(holder) => standing(&mut state.db.begin_read().await?, holder, &wish).await?,
    };
    show(&state, asked, &visit, wish, standing).await
}

async fn show(
    state: &AppState,
    asked: Asked,
    visit: &Visit,
    wish: Wish,
    standing: Standing,
) -> Result<Response, Error> {
    let status = if standing == Standing::Full { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = ConfirmPage { wish, reader: reader(state, visit).await?, standing, key: visit.form_key(&state.clock) };
    Ok(render::private(state, asked, status, &page))
}

/// What the address, or the form, names.
fn wish(state: &AppState, locale: Locale, words: &Words) -> Result<Wish, Error> {
    if let Some(id) = words.get(SERVICE) {
        let catalogue = state.catalogue();
        let service = catalogue.service(id).ok_or(Error::NotFound)?;
        return Ok(Wish::Save(service.clone(), catalogue.note(locale, service).cloned()));
    }
    let id = words.get(*segment::TOPIC.get(locale)).ok_or(Error::NotFound)?;
    let lead = state.content.topics.iter().find(|lead| lead.topic.id == *id).ok_or(Error::NotFound)?;
    Ok(Wish::Subscribe(lead.topic.clone()))
}

async fn standing(tx: &mut Tx, holder: Holder, wish: &Wish) -> Result<Standing, StoreError> {
    let (rows, id) = match wish {
        Wish::Save(service, _) => (store::saved(tx.conn(), holder).await?, service.id.as_str()),
        Wish::Subscribe(topic) => (store::topics(tx.conn(), holder).await?, topic.id.as_str()),
    };
    let full = i64::try_from(rows.len()).is_ok_and(|count| count >= MOST);
    Ok(match rows.iter().any(|(kept, _)| kept == id) {
        true => Standing::Kept,
        false if full => Standing::Full,
        false => Standing::New,
    })
}

pub(super) async fn subscribe_or_save(
    State(state): App,
    asked: Asked,
    mut visit: Visit,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let wish = wish(&state, asked.locale, &sent)?;
    let holder = visit.remember(&state, asked.locale).await?;
    let mut tx = state.db.begin_write().await?;
    if standing(&mut tx, holder, &wish).await? == Standing::Full {
        drop(tx);
        return show(&state, asked, &visit, wish, Standing::Full).await;
    }
    let now = state.clock.millis();
    let done = match &wish {
        Wish::Save(service, _) => {
            store::save(tx.conn(), holder, service.id.as_str(), now).await?;
            Done::Saved
        }
        Wish::Subscribe(topic) => {
            store::subscribe(tx.conn(), holder, &topic.id, now).await?;
            Done::Subscribed
        }
    };
    tx.commit().await?;
    Ok(lead_home(asked.locale, Some(done)))
}

/// A service that is saved, or a topic that is followed, goes. It may have been withdrawn meanwhile.
pub(super) async fn let_go(
    State(state): App,
    asked: Asked,
    visit: Visit,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let Some(holder) = visit.holder() else { return Ok(lead_home(asked.locale, None)) };
    let mut tx = state.db.begin_write().await?;
    let done = match (sent.get(SERVICE), sent.get(*segment::TOPIC.get(asked.locale))) {
        (Some(service), _) => {
            let service = ServiceId::parse(service).ok_or(Error::BadRequest)?;
            store::remove(tx.conn(), holder, service.as_str()).await?;
            Done::Removed
        }
        (None, Some(topic)) => {
            store::unsubscribe(tx.conn(), holder, topic).await?;
            Done::Unsubscribed
        }
        (None, None) => return Err(Error::BadRequest),
    };
    tx.commit().await?;
    Ok(lead_home(asked.locale, Some(done)))
}
