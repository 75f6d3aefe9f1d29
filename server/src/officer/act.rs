//! Asking for a document, and deciding.

use std::sync::Arc;

use app::{
    application::{Cause, Kind, day_of},
    form::FormState,
    locale::Locale,
    officer::{
        Place as At,
        ask_page::{self, Ask, AskPage},
        decide_page::{self, DecidePage, Decision},
    },
    path::Path,
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use crate::{
    application::{self, Done, Opened},
    error::Error,
    form::{FormKey, see},
    person::{Officer, Staff},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;
type Place = extract::Path<(String, String)>;

/// Whether an officer can act on an application.
enum Own {
    Yes(Box<Opened>),
    /// A colleague has it, or it is decided: where they see that.
    No(String),
}

/// The application, if it is this officer's and not decided yet. Nothing of its answers is shown here.
async fn own(state: &AppState, staff: &Staff, locale: Locale, reference: &str) -> Result<Own, Error> {
    let mut tx = state.db.begin_read().await?;
    let one = application::case(state, &mut tx, staff, reference).await?;
    let own = one.is_open_to(staff);
    let case = || Path::Officer(At::Case(staff.organization.clone(), one.reference)).href(locale);
    Ok(if own { Own::Yes(Box::new(one)) } else { Own::No(case()) })
}

/// The application of a form that was sent. Sent again, it may be decided by now.
async fn known(state: &AppState, staff: &Staff, reference: &str) -> Result<Opened, Error> {
    let mut tx = state.db.begin_read().await?;
    application::case(state, &mut tx, staff, reference).await
}

/// Why a second officer must confirm what is accepted, and what is refused.
fn second(one: &Opened) -> [Option<Cause>; 2] {
    [Kind::Accepted, Kind::Refused].map(|outcome| one.needs_second(outcome))
}

pub(super) async fn show_ask(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): Place,
) -> Result<Response, Error> {
    let reference = match own(&state, &staff, asked.locale, &reference).await? {
        Own::Yes(one) => one.reference,
        Own::No(case) => return Ok(see(case)),
    };
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
    let reference = known(&state, &staff, &reference).await?.reference;
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
    let one = match own(&state, &staff, asked.locale, &reference).await? {
        Own::Yes(one) => one,
        Own::No(case) => return Ok(see(case)),
    };
    let (key, form, second) = (staff.visit.form_key(&state.clock), FormState::default(), second(&one));
    let (organization, reference, program) = (staff.organization, one.reference, one.program);
    let page = DecidePage { organization, reference, program, second, form, key, already: None };
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
    let one = known(&state, &staff, &reference).await?;
    let (reference, program, second) = (one.reference, one.program, second(&one));
    let form = FormState::default()
        .keep(decide_page::Field::Outcome, sent.outcome)
        .keep(decide_page::Field::Reasons, sent.reasons);
    let organization = staff.organization.clone();
    let page = DecidePage { organization, reference, program, second, form, key: sent.key, already: None };
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
