//! Asking for a document, and deciding.

use std::sync::Arc;

use app::{
    application::{Program, State as Stand, day_of},
    form::FormState,
    officer::{
        ask_page::{self, Ask, AskPage},
        decide_page::{self, DecidePage, Decision},
    },
    reference::Reference,
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use crate::{
    application::{self, Done},
    error::Error,
    form::{FormKey, see},
    person::{Officer, Staff},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;
type Place = extract::Path<(String, String)>;

/// The application, if it is this officer's and not decided yet. Nothing of its answers is shown here.
async fn own(state: &AppState, staff: &Staff, reference: &str) -> Result<(Reference, &'static Program), Error> {
    let mut tx = state.db.begin_read().await?;
    let one = application::case(state, &mut tx, staff, reference).await?;
    let own = one.officer == Some(staff.person.uuid()) && !Stand::is_decided(&one.events);
    if own { Ok((one.reference, one.program)) } else { Err(Error::NotFound) }
}

/// The application of a form that was sent. Sent again, it may be decided by now.
async fn known(state: &AppState, staff: &Staff, reference: &str) -> Result<(Reference, &'static Program), Error> {
    let mut tx = state.db.begin_read().await?;
    let one = application::case(state, &mut tx, staff, reference).await?;
    Ok((one.reference, one.program))
}

pub(super) async fn show_ask(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): Place,
) -> Result<Response, Error> {
    let (reference, _) = own(&state, &staff, &reference).await?;
    let key = staff.visit.form_key(&state.clock);
    let page = AskPage { organization: staff.organization, reference, form: FormState::default(), key, already: None };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct SentAsk {
    key: String,
    name: String,
    why: String,
    due: String,
    /// Pressed to change the language.
    language: Option<String>,
}

pub(super) async fn ask(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): Place,
    Form(sent): Form<SentAsk>,
) -> Result<Response, Error> {
    let key = FormKey::parse(&sent.key).ok_or(Error::BadRequest)?;
    let (reference, _) = known(&state, &staff, &reference).await?;
    let form = FormState::default()
        .keep(ask_page::Field::Name, sent.name)
        .keep(ask_page::Field::Why, sent.why)
        .keep(ask_page::Field::Due, sent.due);
    let organization = staff.organization.clone();
    let page = AskPage { organization, reference, form, key: sent.key, already: None };
    let show = |status: StatusCode, page: &AskPage| render::private(&state, asked, status, page);
    if sent.language.is_some() {
        return Ok(show(StatusCode::OK, &page));
    }
    let ask = match Ask::parse(asked.locale, day_of(state.clock.millis()), page.form.clone()) {
        Ok(ask) => ask,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &AskPage { form, ..page })),
    };
    Ok(match application::ask(&state, &staff, &reference.to_string(), asked.locale, (&key, &ask)).await? {
        Done::At(address) => see(address),
        Done::Before(address) => {
            let key = staff.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &AskPage { key, already: Some(address), ..page })
        }
    })
}

pub(super) async fn show_decision(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): Place,
) -> Result<Response, Error> {
    let (reference, program) = own(&state, &staff, &reference).await?;
    let (key, form) = (staff.visit.form_key(&state.clock), FormState::default());
    let page = DecidePage { organization: staff.organization, reference, program, form, key, already: None };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct SentDecision {
    key: String,
    outcome: String,
    reasons: String,
    /// Pressed to change the language.
    language: Option<String>,
}

pub(super) async fn decide(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): Place,
    Form(sent): Form<SentDecision>,
) -> Result<Response, Error> {
    let key = FormKey::parse(&sent.key).ok_or(Error::BadRequest)?;
    let (reference, program) = known(&state, &staff, &reference).await?;
    let form = FormState::default()
        .keep(decide_page::Field::Outcome, sent.outcome)
        .keep(decide_page::Field::Reasons, sent.reasons);
    let organization = staff.organization.clone();
    let page = DecidePage { organization, reference, program, form, key: sent.key, already: None };
    let show = |status: StatusCode, page: &DecidePage| render::private(&state, asked, status, page);
    if sent.language.is_some() {
        return Ok(show(StatusCode::OK, &page));
    }
    let decision = match Decision::parse(asked.locale, page.form.clone()) {
        Ok(decision) => decision,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &DecidePage { form, ..page })),
    };
    Ok(match application::decide(&state, &staff, &reference.to_string(), asked.locale, (&key, &decision)).await? {
        Done::At(address) => see(address),
        Done::Before(address) => {
            let key = staff.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &DecidePage { key, already: Some(address), ..page })
        }
    })
}
