//! Saving a service, and letting it go.

use app::{
    catalogue::ServiceId,
    locale::Locale,
    my_page::{
        Done, SERVICE, Standing,
        confirm_page::{ConfirmPage, Wish},
    },
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
    let id = words.get(SERVICE).ok_or(Error::NotFound)?;
    let catalogue = state.catalogue();
    let service = catalogue.service(id).ok_or(Error::NotFound)?;
    Ok(Wish(service.clone(), catalogue.note(locale, service).cloned()))
}

async fn standing(tx: &mut Tx, holder: Holder, wish: &Wish) -> Result<Standing, StoreError> {
    let (rows, id) = (store::saved(tx.conn(), holder).await?, wish.0.id.as_str());
    Ok(Standing::among(&rows, |(kept, _)| kept == id))
}

pub(super) async fn save(
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
    store::save(tx.conn(), holder, wish.0.id.as_str(), now).await?;
    tx.commit().await?;
    Ok(lead_home(asked.locale, Some(Done::Saved)))
}

/// A service that is saved goes. It may have been withdrawn meanwhile.
pub(super) async fn let_go(
    State(state): App,
    asked: Asked,
    visit: Visit,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let Some(holder) = visit.holder() else { return Ok(lead_home(asked.locale, None)) };
    let service = sent.get(SERVICE).and_then(|id| ServiceId::parse(id)).ok_or(Error::BadRequest)?;
    let mut tx = state.db.begin_write().await?;
    store::remove(tx.conn(), holder, service.as_str()).await?;
    tx.commit().await?;
    Ok(lead_home(asked.locale, Some(Done::Removed)))
}
