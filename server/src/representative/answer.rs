//! Answering an invitation. Whoever has its link may, whatever address they sign in with, except whoever sent it.

use std::sync::Arc;

use app::{
    application,
    invitation::{
        ACCEPT, ANSWER, DECLINE,
        answered_page::{AnsweredPage, Why},
    },
    path::Path,
    reference::Reference,
    representative::{
        Place, State as Kept,
        answer_page::{AnswerPage, Reader},
    },
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};

use super::{
    invite::note,
    read,
    store::{self, Row},
};
use crate::{
    digest::sha256,
    error::Error,
    form::{Claim, FormKey, Sent, Words, claim, see, value},
    person::{Person, PersonId},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

fn over(state: &AppState, asked: Asked, token: String, why: Why) -> Response {
    let status = if why == Why::Gone { StatusCode::NOT_FOUND } else { StatusCode::OK };
    let path = Path::Representative(Place::Answer(token));
    render::private(state, asked, status, &AnsweredPage { path, why })
}

pub(super) async fn show(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(token): extract::Path<String>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let Some(row) = store::open(tx.conn(), &sha256(&token), state.clock.millis()).await? else {
        return Ok(over(&state, asked, token, Why::Gone));
    };
    let one = read(&state, &mut tx, person.id, &row).await?.ok_or(Error::NotFound)?;
    let page = AnswerPage {
        token,
        one,
        until: row.answer_by,
        key: person.visit.form_key(&state.clock),
        reader: if is_own(&row, person.id) { Reader::Own } else { Reader::Other },
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

fn is_own(row: &Row, person: PersonId) -> bool {
    row.holder == person.uuid()
}

/// What an answer led to.
enum Answered {
    At(String),
    Declined,
    Gone,
}

pub(super) async fn answer(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(token): extract::Path<String>,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&fields)?;
    let answered = match value(&fields, ANSWER) {
        ACCEPT => accept(&state, asked, (&key, person.id), &token).await?,
        DECLINE => decline(&state, person.id, &token).await?,
        _ => {
            let mut tx = state.db.begin_read().await?;
            match store::open(tx.conn(), &sha256(&token), state.clock.millis()).await? {
                Some(_) => return Err(Error::BadRequest),
                None => Answered::Gone,
            }
        }
    };
    Ok(match answered {
        Answered::At(address) => see(address),
        Answered::Declined => over(&state, asked, token, Why::Declined),
        Answered::Gone => over(&state, asked, token, Why::Gone),
    })
}

/// The same form sent twice leads to the applications twice. Of two people at once the second finds it answered.
async fn accept(
    state: &AppState,
    asked: Asked,
    (key, person): (&FormKey, PersonId),
    token: &str,
) -> Result<Answered, Error> {
    let mut tx = state.db.begin_write().await?;
    let (hash, now) = (sha256(token), state.clock.millis());
    let found = store::open(tx.conn(), &hash, now).await?.filter(|row| !is_own(row, person));
    let home = Path::Application(application::Place::Home).href(asked.locale);
    let answer = if found.is_some() { home.as_str() } else { "" };
    let sent = Sent { form: "representative.accept", key, body: &[&hash], answer };
    if let Claim::Same(before) = claim(&mut tx, now, &sent).await?
        && !before.is_empty()
    {
        return Ok(Answered::At(before));
    }
    let Some(row) = found else { return Ok(Answered::Gone) };
    // another may have answered, or the person withdrawn it, while we waited
    if !store::accept(tx.conn(), row.id, person, now).await? {
        return Ok(Answered::Gone);
    }
    let reference = Reference::parse(&row.reference).ok_or(Error::NotFound)?;
    note(state, &mut tx, person, "representative.accept", reference).await?;
    tx.commit().await?;
    Ok(Answered::At(home))
}

/// The person learns that it was declined, not by whom.
async fn decline(state: &AppState, person: PersonId, token: &str) -> Result<Answered, Error> {
    let (mut tx, now) = (state.db.begin_write().await?, state.clock.millis());
    let found = store::open(tx.conn(), &sha256(token), now).await?.filter(|row| !is_own(row, person));
    let Some(row) = found else { return Ok(Answered::Gone) };
    if !store::settle(tx.conn(), row.id, (Kept::Waiting, Kept::Declined), now).await? {
        return Ok(Answered::Gone);
    }
    tx.commit().await?;
    Ok(Answered::Declined)
}
