//! Answering an invitation. Whoever has its link may, whatever address they sign in with; whatever does not hold, for
//! whichever reason, is answered like one that never was.

use std::sync::Arc;

use app::{
    application,
    firm::{
        Act, Place, Role,
        answer_page::{AnswerPage, Reader},
    },
    invitation::{
        ACCEPT, ANSWER, DECLINE, State as Kept,
        answered_page::{AnsweredPage, Why},
    },
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
    invite::TABLE,
    membership,
    record::{Done, note},
    store::{self, invitation::OpenRow},
};
use crate::{
    audit::{self, Deed},
    db::Tx,
    digest::sha256,
    error::Error,
    form::{Claim, FormKey, Sent, Words, claim, see, value},
    invitation::{self, Of},
    person::{Person, PersonId},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// An invitation that holds at this moment.
struct Open {
    row: OpenRow,
    role: Role,
    firm: Reference,
    told: invitation::Words,
}

/// Nothing where it does not hold. Whoever invited must still be able to give the role.
async fn open(state: &AppState, tx: &mut Tx, token: &str) -> Result<Option<Open>, Error> {
    let Some(row) = store::invitation::open(tx.conn(), &sha256(token), state.clock.millis()).await? else {
        return Ok(None);
    };
    let (role, by) = (Role::parse(&row.role), Role::parse(&row.by_role));
    let Some(role) = role.filter(|role| by.is_some_and(|by| by.gives().contains(role))) else { return Ok(None) };
    let Some(firm) = Reference::parse(&row.reference) else { return Ok(None) };
    let told = Of(TABLE, row.id).open(state, &row.words)?;
    Ok(Some(Open { row, role, firm, told }))
}

fn gone(state: &AppState, asked: Asked, token: String, why: Why) -> Response {
    let status = if why == Why::Gone { StatusCode::NOT_FOUND } else { StatusCode::OK };
    render::private(state, asked, status, &AnsweredPage { path: Path::Firm(Place::Answer(token)), why })
}

pub(super) async fn show(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(token): extract::Path<String>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let Some(open) = open(&state, &mut tx, &token).await? else {
        return Ok(gone(&state, asked, token, Why::Gone));
    };
    let is_member = membership(&mut tx, person.id, open.firm).await?.is_some();
    let page = AnswerPage {
        token,
        firm: open.row.name,
        role: open.role,
        by: open.told.who,
        until: open.row.ends_at,
        key: person.visit.form_key(&state.clock),
        reader: if is_member { Reader::Member } else { Reader::New },
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
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
        _ if open(&state, &mut state.db.begin_read().await?, &token).await?.is_some() => {
            return Err(Error::BadRequest);
        }
        _ => Answered::Gone,
    };
    Ok(match answered {
        Answered::At(address) => see(address),
        Answered::Declined => gone(&state, asked, token, Why::Declined),
        Answered::Gone => gone(&state, asked, token, Why::Gone),
    })
}

/// Makes them a member. The same form sent twice leads to the firm twice.
async fn accept(
    state: &AppState,
    asked: Asked,
    (key, person): (&FormKey, PersonId),
    token: &str,
) -> Result<Answered, Error> {
    let mut tx = state.db.begin_write().await?;
    let hash = sha256(token);
    let found = open(state, &mut tx, token).await?;
    let home = |firm| Path::Application(application::Place::Firm(firm)).href(asked.locale);
    let answer = found.as_ref().map(|open| home(open.firm)).unwrap_or_default();
    let sent = Sent { form: "firm.accept", key, body: &[&hash], answer: &answer };
    if let Claim::Same(before) = claim(&mut tx, state.clock.millis(), &sent).await?
        && !before.is_empty()
    {
        return Ok(Answered::At(before));
    }
    let Some(found) = found else { return Ok(Answered::Gone) };
    store::lock(tx.conn(), found.row.firm).await?;
    // it may have been withdrawn, or whoever invited taken off the firm, while we waited
    let Some(open) = open(state, &mut tx, token).await? else { return Ok(Answered::Gone) };
    if membership(&mut tx, person, open.firm).await?.is_some() {
        return Ok(Answered::At(home(open.firm)));
    }
    if !store::invitation::settle(tx.conn(), open.row.id, Kept::Accepted).await? {
        return Ok(Answered::Gone);
    }
    let (firm, now) = (open.row.firm, state.clock.millis());
    let number = store::next_member(tx.conn(), firm).await?;
    store::insert_member(tx.conn(), firm, person, number, (open.role, now)).await?;
    let done = Done { whom: &open.told.mail, role: Some(open.role), ..Done::of(Act::Joined) };
    note(state, &mut tx, (firm, person), done).await?;
    let (actor, subject) = (person.actor(), format!("firm {} member {number}", open.firm));
    let deed = Deed { actor: &actor, act: "firm.join", organization: "", subject: &subject };
    audit::record(&mut tx, &state.clock, deed).await?;
    tx.commit().await?;
    Ok(Answered::At(home(open.firm)))
}

/// The firm learns that it was declined, not by whom: whoever has the letter need not be a person it knows.
async fn decline(state: &AppState, person: PersonId, token: &str) -> Result<Answered, Error> {
    let mut tx = state.db.begin_write().await?;
    let Some(open) = open(state, &mut tx, token).await? else { return Ok(Answered::Gone) };
    if membership(&mut tx, person, open.firm).await?.is_some() {
        return Ok(Answered::Gone);
    }
    if !store::invitation::settle(tx.conn(), open.row.id, Kept::Declined).await? {
        return Ok(Answered::Gone);
    }
    tx.commit().await?;
    Ok(Answered::Declined)
}
