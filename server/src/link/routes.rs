//! The page of editors: what waits, and the buttons. What another organization shows is not found.

use std::sync::Arc;

use app::{
    link::{
        page::{CHECK, HIDE, READ, SHOW},
        path,
    },
    locale::Locale,
};
use axum::{Form, Router, extract::State, http::StatusCode, response::Response, routing::get};

use super::{
    keep,
    view::{Known, View, page_of},
};
use crate::{
    error::Error,
    form::{FormKey, Words, see},
    person::Editor,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    Router::new().route(&path("{org}").href(locale), get(show).post(act))
}

async fn show(State(state): App, asked: Asked, Editor(staff): Editor) -> Result<Response, Error> {
    let known = Known::read(&state, &staff, asked.locale).await?;
    let page = View { state: &state, locale: asked.locale, known: &known }.page(&staff);
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

async fn act(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let known = Known::read(&state, &staff, asked.locale).await?;
    let here = || see(path(&staff.organization).href(asked.locale));
    if let Some(id) = sent.get(READ) {
        let (_, page) = page_of(&known, id).ok_or(Error::NotFound)?;
        keep::read(&state, &staff, &known, page).await?;
        return Ok(here());
    }
    let pressed = [CHECK, HIDE, SHOW].into_iter().find_map(|name| Some((name, sent.get(name)?)));
    let Some((name, id)) = pressed else { return Ok(here()) };
    let (link, row) = known.link_of(id).ok_or(Error::NotFound)?;
    match name {
        CHECK => keep::check(&state, &staff, row.ok_or(Error::NotFound)?).await?,
        HIDE => keep::hide(&state, &staff, &link).await?,
        _ => keep::show(&state, &staff, &link).await?,
    }
    Ok(here())
}
