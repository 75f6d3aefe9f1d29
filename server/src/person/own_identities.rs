//! With which identities somebody can sign in: seeing them, adding one after both were proved, taking one away.

use std::sync::Arc;

use app::{
    path::Path,
    person::{
        IDENTITY, IdentityDone, Place,
        add_page::{AddPage, TakenPage},
        failed_page::SignInFailure,
        identities_page::{IdentitiesPage, OwnIdentity},
        sessions_page::Which,
    },
};
use axum::{
    Form,
    extract::{RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Person, PersonId, Visit,
    back_channel::mark,
    own_sessions::zoned,
    routes,
    store::{self, identity, session},
    transaction::Transaction,
};
use crate::{
    audit::{self, Deed},
    config::Prompt,
    error::Error,
    form::{FormKey, Words, see, value},
    oidc::{Vouched, host},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// What an identity that waits is sealed for.
const PLACE: &str = "session.adding";
/// How long it waits for the person's word. Milliseconds.
const LASTS: i64 = 10 * 60 * 1000;

/// An identity that was just proved.
#[derive(Debug, Serialize, Deserialize)]
struct Waiting {
    issuer: String,
    subject: String,
    name: Option<String>,
    mail: Option<String>,
    /// Unix milliseconds.
    ends_at: i64,
}

fn at(asked: Asked, done: Option<IdentityDone>) -> Response {
    see(Path::Person(Place::Identities(done)).href(asked.locale))
}

pub(super) async fn show(
    State(state): App,
    asked: Asked,
    Person { id, visit }: Person,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let rows = identity::identities(tx.conn(), id).await?;
    drop(tx);
    let only = rows.len() < 2;
    let this = visit.origin().and_then(|origin| origin.subject.clone()).unwrap_or_default();
    let own = rows.into_iter().map(|row| {
        let name = mark(&row.issuer, &row.subject);
        OwnIdentity {
            host: host(&row.issuer),
            since: zoned(&state, row.created_at),
            used: row.used_at.map(|at| zoned(&state, at)),
            which: if only || name == this { Which::This } else { Which::Other },
            name,
        }
    });
    let page = IdentitiesPage {
        key: visit.form_key(&state.clock),
        identities: own.collect(),
        done: query.as_deref().and_then(IdentityDone::parse),
        origin: state.config.http.origin.clone(),
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// The way to the provider, which asks anew who it is: it would send the same person back at once.
pub(super) async fn leave(State(state): App, asked: Asked, Person { id, .. }: Person) -> Result<Response, Error> {
    let Some(provider) = &state.provider else { return Ok(at(asked, None)) };
    match provider.begin(asked.locale, &routes::redirect(&state, asked.locale), Prompt::Login).await {
        Ok(begun) => {
            let cookie = Transaction::adding(&state, begun.pending, id).cookie(&state)?;
            Ok(([(header::SET_COOKIE, cookie)], see(begun.address)).into_response())
        }
        Err(refusal) => Ok(routes::fail(&state, asked, refusal, None)),
    }
}

/// The way back: the identity waits for the person's word. Nothing is added yet.
pub(super) async fn wait(
    state: &AppState,
    asked: Asked,
    visit: &mut Visit,
    person: Uuid,
    vouched: &Vouched,
) -> Result<Response, Error> {
    // whoever signed out or became another on the way adds nothing
    let Some(id) = visit.person().filter(|id| id.uuid() == person) else {
        return Ok(routes::show(state, asked, SignInFailure::Expired, None));
    };
    let new = &vouched.identity;
    let mut tx = state.db.begin_read().await?;
    let known = store::find_identity(tx.conn(), &new.issuer, &new.subject).await?;
    drop(tx);
    match known {
        Some(owner) if owner == id.uuid() => return Ok(at(asked, Some(IdentityDone::Known))),
        Some(_) => return Ok(taken(state, asked, &new.issuer)),
        None => {}
    }
    let waiting = Waiting {
        issuer: new.issuer.clone(),
        subject: new.subject.clone(),
        name: new.name.clone(),
        mail: new.mail.clone(),
        ends_at: state.clock.millis() + LASTS,
    };
    visit.wait_to_add(Some(waiting.seal(state)?)).await?;
    Ok(see(Path::Person(Place::ConfirmIdentity).href(asked.locale)))
}

fn taken(state: &AppState, asked: Asked, issuer: &str) -> Response {
    render::private(state, asked, StatusCode::CONFLICT, &TakenPage { host: host(issuer) })
}

impl Waiting {
    fn seal(&self, state: &AppState) -> Result<String, Error> {
        let text = serde_json::to_string(self).map_err(|error| Error::Internal(error.to_string()))?;
        let sealed = state.keys.seal(&state.clock, PLACE, &text).map_err(|error| Error::Internal(error.to_string()))?;
        Ok(URL_SAFE_NO_PAD.encode(sealed))
    }

    fn of(state: &AppState, visit: &Visit) -> Option<Self> {
        let sealed = URL_SAFE_NO_PAD.decode(visit.adding()?).ok()?;
        let found: Self = serde_json::from_str(&state.keys.open(PLACE, &sealed).ok()?).ok()?;
        (state.clock.millis() < found.ends_at).then_some(found)
    }
}

pub(super) async fn ask(State(state): App, asked: Asked, Person { visit, .. }: Person) -> Response {
    let Some(waiting) = Waiting::of(&state, &visit) else { return at(asked, None) };
    let key = visit.form_key(&state.clock);
    let page = AddPage { key, host: host(&waiting.issuer), name: waiting.name, mail: waiting.mail };
    render::private(&state, asked, StatusCode::OK, &page)
}

pub(super) async fn add(
    State(state): App,
    asked: Asked,
    Person { id, mut visit }: Person,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let Some(waiting) = Waiting::of(&state, &visit) else { return Ok(at(asked, None)) };
    let name = (waiting.issuer.as_str(), waiting.subject.as_str());
    let mut tx = state.db.begin_write().await?;
    let added = identity::add_identity(tx.conn(), id, name, state.clock.millis()).await?;
    if added {
        audit::record(&mut tx, &state.clock, deed(&id.actor(), "identity.add")).await?;
    }
    let owner = store::find_identity(tx.conn(), name.0, name.1).await?;
    tx.commit().await?;
    visit.wait_to_add(None).await?;
    Ok(if owner == Some(id.uuid()) {
        at(asked, Some(IdentityDone::Added))
    } else {
        taken(&state, asked, &waiting.issuer)
    })
}

fn deed<'a>(actor: &'a str, act: &'static str) -> Deed<'a> {
    Deed { actor, act, organization: "", subject: actor }
}

/// Takes an identity away, and ends the sessions that began with it. Not the one of this session, and never the last.
pub(super) async fn remove(
    State(state): App,
    asked: Asked,
    Person { id, visit }: Person,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let wanted = value(&sent, IDENTITY);
    if visit.origin().and_then(|origin| origin.subject.as_deref()) == Some(wanted) {
        return Err(Error::BadRequest);
    }
    let done = take_away(&state, id, wanted).await?.then_some(IdentityDone::Removed);
    Ok(at(asked, done))
}

/// Says whether it was there, and not the last.
async fn take_away(state: &AppState, id: PersonId, wanted: &str) -> Result<bool, Error> {
    let mut tx = state.db.begin_write().await?;
    let own = identity::identities(tx.conn(), id).await?;
    let Some(gone) = own.into_iter().find(|row| mark(&row.issuer, &row.subject) == wanted) else { return Ok(false) };
    if !identity::remove_identity(&mut tx, id, (&gone.issuer, &gone.subject)).await? {
        return Ok(false);
    }
    session::end_over(tx.conn(), session::Over::Subject(wanted, Uuid::nil())).await?;
    audit::record(&mut tx, &state.clock, deed(&id.actor(), "identity.remove")).await?;
    tx.commit().await?;
    Ok(true)
}
