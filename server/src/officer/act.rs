//! Asking for a document, and deciding.

use std::sync::Arc;

use super::begin::{Begun, Writing, begin};
use crate::{
    application::{self, Done, Opened},
    error::Error,
    form::{FormKey, Words, see, value},
    person::{Officer, Staff},
    render::{self, Asked},
    state::AppState,
};
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
    template::Purpose,
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
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
    let one = match own(&state, &staff, asked.locale, &reference).await? {
        Own::Yes(one) => one,
        Own::No(case) => return Ok(see(case)),
    };
    let offer = begin(&state, &staff, asked.locale, &one, asking(None)).await?.offer;
    let (key, form, reference) = (staff.visit.form_key(&state.clock), FormState::default(), one.reference);
    let page = AskPage { organization: staff.organization, reference, form, key, already: None, offer };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

const fn asking(sent: Option<&Words>) -> Writing<'_> {
    Writing { purpose: Purpose::Ask, field: "why", sent }
}

const fn deciding(sent: Option<&Words>) -> Writing<'_> {
    Writing { purpose: Purpose::Reasons, field: "reasons", sent }
}

pub(super) async fn ask(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): Place,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let one = known(&state, &staff, &reference).await?;
    let Begun { text, offer, used, is_inserted } =
        begin(&state, &staff, asked.locale, &one, asking(Some(&sent))).await?;
    let form = FormState::default()
        .keep(ask_page::Field::Name, value(&sent, "name"))
        .keep(ask_page::Field::Why, text)
        .keep(ask_page::Field::Due, value(&sent, "due"));
    let (organization, reference) = (staff.organization.clone(), one.reference);
    let page = AskPage { organization, reference, form, key: value(&sent, "key").to_owned(), already: None, offer };
    let show = |status: StatusCode, page: &AskPage| render::private(&state, asked, status, page);
    if is_inserted || sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &page));
    }
    let ask = match Ask::parse(asked.locale, day_of(state.clock.millis()), page.form.clone()) {
        Ok(ask) => Ask { used, ..ask },
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
    let offer = begin(&state, &staff, asked.locale, &one, deciding(None)).await?.offer;
    let (key, form, second) = (staff.visit.form_key(&state.clock), FormState::default(), second(&one));
    let (organization, reference, program) = (staff.organization, one.reference, one.program);
    let page = DecidePage { organization, reference, program, second, form, key, already: None, offer };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn decide(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): Place,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let one = known(&state, &staff, &reference).await?;
    let Begun { text, offer, used, is_inserted } =
        begin(&state, &staff, asked.locale, &one, deciding(Some(&sent))).await?;
    let (reference, program, second) = (one.reference, one.program, second(&one));
    let form = FormState::default()
        .keep(decide_page::Field::Outcome, value(&sent, "outcome"))
        .keep(decide_page::Field::Reasons, text);
    let (organization, typed) = (staff.organization.clone(), value(&sent, "key").to_owned());
    let page = DecidePage { organization, reference, program, second, form, key: typed, already: None, offer };
    let show = |status: StatusCode, page: &DecidePage| render::private(&state, asked, status, page);
    if is_inserted || sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &page));
    }
    let decision = match Decision::parse(asked.locale, page.form.clone()) {
        Ok(decision) => Decision { used, ..decision },
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
