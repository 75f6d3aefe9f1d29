//! What is asked after signing in, where this browser kept something before.

use app::{
    my_page::{
        DONE, Done,
        merge_page::{FORGET, MERGE, MergePage},
    },
    path::LocalPath,
    person::{Place, RETURN},
};
use axum::{
    Form,
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};

use super::{
    merge::{forget, kept, merge},
    routes::{App, lead_home},
};
use crate::{
    error::Error,
    file,
    form::{FormKey, Words, see},
    person::Visit,
    render::{self, Asked},
};

/// Asks; where there is nothing to ask, leads on.
pub(super) async fn ask_merge(
    State(state): App,
    asked: Asked,
    visit: Visit,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let back = query.get(RETURN).and_then(|back| Place::back(back));
    if let (Some(_), Some(guest)) = (visit.person(), visit.former_guest()) {
        let counts = kept(&mut state.db.begin_read().await?, guest).await?;
        if !counts.is_nothing() {
            let page = MergePage { counts, back, key: visit.form_key(&state.clock) };
            return Ok(render::private(&state, asked, StatusCode::OK, &page));
        }
    }
    Ok(lead_on(asked, back, None))
}

pub(super) async fn submit_merge(
    State(state): App,
    asked: Asked,
    mut visit: Visit,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let back = sent.get(RETURN).and_then(|back| Place::back(back));
    let done = match sent.get(DONE).map(String::as_str) {
        Some(MERGE) => Done::Merged,
        Some(FORGET) => Done::Forgotten,
        _ => return Err(Error::BadRequest),
    };
    let Some(person) = visit.person() else { return Ok(lead_on(asked, back, None)) };
    // pressed twice: the first press did it
    let Some(guest) = visit.former_guest() else { return Ok(lead_on(asked, back, Some(done))) };
    let mut tx = state.db.begin_write().await?;
    let files = match done {
        Done::Merged => merge(&state, &mut tx, guest, person).await?,
        _ => forget(&mut tx, guest).await?,
    };
    tx.commit().await?;
    file::let_go(&state, &files).await;
    state.last_copies.forget(guest);
    visit.forget_guest().await?;
    Ok(lead_on(asked, back, Some(done)))
}

fn lead_on(asked: Asked, back: Option<LocalPath>, done: Option<Done>) -> Response {
    match back {
        Some(back) => see(back.as_str().to_owned()),
        None => lead_home(asked.locale, done),
    }
}
