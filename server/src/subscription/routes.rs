//! The addresses of following, of messages and of how somebody is told. A GET sets nothing.

use std::sync::Arc;

use app::{
    handoff::say::time,
    locale::Locale,
    my_page::Done,
    path::Path,
    subscription::{
        Delivery, Language, Place, Preference,
        messages_page::MessagesPage,
        preference_page::{DELIVERY, LANGUAGE, PreferencePage},
    },
};
use axum::{
    Form, Router,
    extract::State,
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use jiff::civil;

use super::{
    due::HOUR,
    follow::{ask, ask_area, choose_area, let_go, submit_follow},
    stop::ask_stop,
    store::{follow as store, message},
    view,
};
use crate::{
    error::Error,
    form::{FormKey, Words, value},
    my_page::lead_home,
    person::{self, Person, Visit},
    render::{self, Asked},
    state::AppState,
};

pub(super) type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let at = |place: Place| Path::Subscription(place).href(locale);
    Router::new()
        .route(&at(Place::Follow(None)), get(ask).post(submit_follow))
        .route(&at(Place::LetGo), post(let_go))
        .route(&at(Place::Area), get(ask_area).post(choose_area))
        .route(&at(Place::Messages), get(show_messages))
        .route(&at(Place::Preference), get(show_preference).post(prefer))
        .route(&stop_address(locale), get(ask_stop))
}

/// Where a link of a letter leads, for any token. People open it in a browser; mail programs ask it on their own.
pub fn stop_address(locale: Locale) -> String {
    Path::Subscription(Place::Stop("{token}".to_owned())).href(locale)
}

/// For a guest too; nobody has none.
async fn show_messages(State(state): App, asked: Asked, visit: Visit) -> Result<Response, Error> {
    let messages = match visit.holder() {
        None => Vec::new(),
        Some(holder) => view::messages(&state.catalogue(), &mut state.db.begin_read().await?, holder).await?,
    };
    Ok(render::private(&state, asked, StatusCode::OK, &MessagesPage { messages }))
}

async fn show_preference(State(state): App, asked: Asked, Person { id, visit }: Person) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let said = store::preference(tx.conn(), id).await?;
    let mail = person::address(&state, &mut tx, id).await?.map(|address| address.mail);
    drop(tx);
    let here = state.clock.now().to_zoned(state.config.time_zone.clone());
    let at = civil::Time::new(HOUR, 0, 0, 0).unwrap_or_default();
    let hour = [time(asked.locale, at), app::format::zone(asked.locale, &here)].join(", ");
    let page = PreferencePage { said, mail, hour, key: visit.form_key(&state.clock) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// Keeps what somebody says. What waits for a letter follows it.
async fn prefer(State(state): App, asked: Asked, person: Person, Form(sent): Form<Words>) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let delivery = Delivery::parse(value(&sent, DELIVERY)).ok_or(Error::BadRequest)?;
    let language = Language::parse(value(&sent, LANGUAGE));
    let mut tx = state.db.begin_write().await?;
    store::prefer(tx.conn(), person.id, Preference { delivery, language }, state.clock.millis()).await?;
    message::reset(tx.conn(), person.id, delivery).await?;
    tx.commit().await?;
    Ok(lead_home(asked.locale, Some(Done::Told)))
}
