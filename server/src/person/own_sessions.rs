//! Where somebody is signed in: seeing it, ending it.

use std::sync::Arc;

use app::{
    path::Path,
    person::{
        Browser, Place, SessionEnded, VISIT,
        sessions_page::{OTHERS, OpenSession, SessionsPage, Which},
    },
};
use axum::{
    Form, Json,
    extract::{RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use jiff::{Timestamp, Zoned};

use super::{
    Holder, Person, Visit,
    kept::Kept,
    store::session::{self, SessionRow},
};
use crate::{
    error::Error,
    form::{FormKey, Words, see, value},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

pub(super) async fn show(
    State(state): App,
    asked: Asked,
    Person { id, visit }: Person,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let now = state.clock.millis();
    let mut tx = state.db.begin_read().await?;
    let holder = Holder::Person(id);
    let rows = session::open_sessions(tx.conn(), holder, now, now - state.config.sessions.idle).await?;
    drop(tx);
    let this = visit.hash().unwrap_or_default();
    let page = SessionsPage {
        key: visit.form_key(&state.clock),
        sessions: rows.into_iter().map(|row| open(&state, &this, row)).collect(),
        ended: query.as_deref().and_then(SessionEnded::parse),
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

fn open(state: &AppState, this: &str, row: SessionRow) -> OpenSession {
    let browser = Kept::of_row(&row.data).map(|kept| kept.origin.browser).unwrap_or_default();
    OpenSession {
        browser: Browser::parse(&browser),
        since: zoned(state, row.created_at),
        // this one is being used, whether that is noted yet or not
        seen: zoned(state, if row.hash == this { state.clock.millis() } else { row.seen_at }),
        which: if row.hash == this { Which::This } else { Which::Other },
        name: row.hash,
    }
}

/// A moment on the clocks of the institution.
pub(super) fn zoned(state: &AppState, millis: i64) -> Zoned {
    Timestamp::from_millisecond(millis).unwrap_or_default().to_zoned(state.config.time_zone.clone())
}

/// Ends another session of theirs, or all others. This one ends by signing out. Twice is once.
pub(super) async fn end(
    State(state): App,
    asked: Asked,
    Person { id, visit }: Person,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let this = visit.hash().ok_or(Error::BadRequest)?;
    let which = value(&sent, VISIT);
    if which.is_empty() || which == this {
        return Err(Error::BadRequest);
    }
    let mut tx = state.db.begin_write().await?;
    match which {
        OTHERS => session::end_others(tx.conn(), id, &this).await?,
        one => session::end_one(tx.conn(), id, one).await?,
    }
    tx.commit().await?;
    Ok(see(Path::Person(Place::Sessions(Some(SessionEnded))).href(asked.locale)))
}

/// How many seconds this session still lasts. Asking is a visit like any other, and so it is what makes it last.
pub(super) async fn tell_lasts(State(state): App, _: Visit) -> Response {
    match super::lasts::now(&state) {
        Some(lasts) => Json(lasts.seconds).into_response(),
        None => Json(0).into_response(),
    }
}
