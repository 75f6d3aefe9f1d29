//! The lists of a desk: what waits, whom to call, who knows.

use app::desk::{Filter, callbacks_page::CallbacksPage, experts_page::ExpertsPage, queue_page::QueuePage};
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};

use super::{routes::App, store, view};
use crate::{
    error::Error,
    form::Words,
    person::Desk,
    render::{self, Asked},
    shift, telling,
};

/// What waits, as far as the address narrows it.
pub(super) async fn queue(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let filter = Filter::parse(asked.locale, |name| query.get(name).map(String::as_str));
    let mut tx = state.db.begin_read().await?;
    let rows = store::queue(tx.conn(), &staff, state.clock.millis()).await?;
    let unreached = telling::count(&mut tx, &staff).await?;
    let away = shift::away(&state, &mut tx, asked.locale, &staff).await?;
    let page = QueuePage { unreached, away, ..view::queue(&state, asked.locale, &staff, (filter, rows)) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// Who is to be called, by day.
pub(super) async fn callbacks(State(state): App, asked: Asked, Desk(staff): Desk) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let rows = store::callbacks(tx.conn(), &staff).await?;
    let unreached = telling::count(&mut tx, &staff).await?;
    let page = CallbacksPage { unreached, ..view::callbacks(&state, asked.locale, &staff, rows) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn experts(State(state): App, asked: Asked, Desk(staff): Desk) -> Result<Response, Error> {
    let unreached = telling::count(&mut state.db.begin_read().await?, &staff).await?;
    let page = ExpertsPage { unreached, ..view::experts(&state, asked.locale, &staff) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}
