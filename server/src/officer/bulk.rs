//! One step with several applications: the page to check it, doing it, what came of it; and giving a single one to a
//! colleague, or putting it back.

use std::sync::Arc;

use app::{
    application::day_of,
    form::{Field as _, FormState},
    locale::Locale,
    officer::{
        Place as At,
        bulk::{
            Chosen, MOST, Place, STEP, Step, case_of,
            check_page::CheckPage,
            form::{Field, Needs, Order, parse},
            give_page::GivePage,
        },
    },
    path::Path,
    reference::Reference,
};
use axum::{
    Form,
    extract::{self, Query, State},
    http::StatusCode,
    response::Response,
};
use uuid::Uuid;

use crate::{
    application::{self, Done, bulk},
    error::Error,
    form::{FormKey, Words, see, value},
    person::{Officer, Staff},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;
/// Fields in the order in which they came: that of the list.
type Fields = Vec<(String, String)>;
type One = extract::Path<(String, String)>;

/// The applications that were ticked, each once, and what was seen of them.
fn ticked(fields: &Fields, seen: impl Fn(&str) -> Option<i64>) -> Result<Vec<(Reference, Option<i64>)>, Error> {
    let mut found: Vec<(Reference, Option<i64>)> = Vec::new();
    for (name, value) in fields {
        let Some(text) = case_of(name) else { continue };
        let reference = Reference::parse(text).ok_or(Error::BadRequest)?;
        if found.iter().all(|(known, _)| *known != reference) {
            found.push((reference, seen(value)));
        }
    }
    if found.len() > MOST { Err(Error::BadRequest) } else { Ok(found) }
}

fn words(fields: &Fields) -> Words {
    fields.iter().cloned().collect()
}

fn step(words: &Words) -> Result<Step, Error> {
    Step::parse(value(words, STEP)).ok_or(Error::BadRequest)
}

fn kept(words: &Words) -> FormState<Field> {
    Field::ALL.into_iter().fold(FormState::default(), |form, field| form.keep(field, value(words, field.name())))
}

/// The page, as things stand now.
async fn page(
    state: &AppState,
    staff: &Staff,
    (step, ticked): (Step, &[(Reference, Option<i64>)]),
    (form, key): (FormState<Field>, String),
) -> Result<CheckPage, Error> {
    let mut tx = state.db.begin_read().await?;
    let bulk::Looked { rows, tongues } = bulk::look(state, &mut tx, staff, (step, ticked)).await?;
    let colleagues = match step {
        Step::Give => application::colleagues(state, &mut tx, staff).await?,
        _ => Vec::new(),
    };
    let chosen = Chosen { step, cases: ticked.iter().map(|(one, _)| *one).collect() };
    let organization = staff.organization.clone();
    Ok(CheckPage { organization, chosen, rows, tongues, colleagues, form, key, already: None })
}

pub(super) async fn check(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    Query(fields): Query<Fields>,
) -> Result<Response, Error> {
    let (step, ticked) = (step(&words(&fields))?, ticked(&fields, |_| None)?);
    let key = staff.visit.form_key(&state.clock);
    let page = page(&state, &staff, (step, &ticked), (FormState::default(), key)).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn begin(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    Form(fields): Form<Fields>,
) -> Result<Response, Error> {
    let sent = words(&fields);
    let (key, step) = (FormKey::of(&sent)?, step(&sent)?);
    let ticked = ticked(&fields, |seen| seen.parse().ok())?;
    let page = page(&state, &staff, (step, &ticked), (kept(&sent), value(&sent, "key").to_owned())).await?;
    let show = |status: StatusCode, page: &CheckPage| render::private(&state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &page));
    }
    let order = match read(&state, asked.locale, &page) {
        Ok(order) => order,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &CheckPage { form, ..page })),
    };
    let seen: Vec<(Reference, i64)> = ticked.iter().map(|(one, seen)| (*one, seen.unwrap_or_default())).collect();
    if seen.is_empty() {
        return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &page));
    }
    Ok(match bulk::begin(&state, &staff, asked.locale, (&key, &order, &seen)).await? {
        Done::At(address) => see(address),
        Done::Before(address) => {
            let key = staff.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &CheckPage { key, already: Some(address), ..page })
        }
    })
}

fn read(state: &AppState, locale: Locale, page: &CheckPage) -> Result<Order, FormState<Field>> {
    let today = day_of(state.clock.millis());
    let needs = Needs { step: page.chosen.step, colleagues: &page.colleagues, tongues: &page.tongues, today };
    parse(locale, needs, page.form.clone())
}

pub(super) async fn show_done(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, id)): One,
) -> Result<Response, Error> {
    let id = Uuid::try_parse(&id).map_err(|_| Error::NotFound)?;
    let page = bulk::done(&state, &mut state.db.begin_read().await?, &staff, id).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// What was interrupted goes on. Pressed twice it is pressed once: each application is done once.
pub(super) async fn go_on(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, id)): One,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let id = Uuid::try_parse(&id).map_err(|_| Error::NotFound)?;
    bulk::go_on(&state, &staff, id).await?;
    Ok(see(Place::Done(staff.organization, id.simple().to_string()).href(asked.locale)))
}

pub(super) async fn show_give(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): One,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let one = application::case(&state, &mut tx, &staff, &reference).await?;
    if one.refuses(&staff, Step::Give, None).is_some() {
        return Ok(see(Path::Officer(At::Case(staff.organization, one.reference)).href(asked.locale)));
    }
    let colleagues = application::colleagues(&state, &mut tx, &staff).await?;
    let (key, reference) = (staff.visit.form_key(&state.clock), one.reference);
    let (organization, form) = (staff.organization, FormState::default());
    let page = GivePage { organization, reference, colleagues, form, key, already: None };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn give(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): One,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let mut tx = state.db.begin_read().await?;
    let reference = application::case(&state, &mut tx, &staff, &reference).await?.reference;
    let colleagues = application::colleagues(&state, &mut tx, &staff).await?;
    drop(tx);
    let (organization, form) = (staff.organization.clone(), kept(&sent));
    let typed = value(&sent, "key").to_owned();
    let page = GivePage { organization, reference, colleagues, form, key: typed, already: None };
    let show = |status: StatusCode, page: &GivePage| render::private(&state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &page));
    }
    let today = day_of(state.clock.millis());
    let needs = Needs { step: Step::Give, colleagues: &page.colleagues, tongues: &[], today };
    let order = match parse(asked.locale, needs, page.form.clone()) {
        Ok(order) => order,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &GivePage { form, ..page })),
    };
    Ok(match application::hand_on(&state, &staff, &reference.to_string(), asked.locale, (&key, &order)).await? {
        Done::At(address) => see(address),
        Done::Before(address) => {
            let key = staff.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &GivePage { key, already: Some(address), ..page })
        }
    })
}

/// A button on the page of an application: pressed twice it is pressed once.
pub(super) async fn put_back(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): One,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let done = application::hand_on(&state, &staff, &reference, asked.locale, (&key, &Order::PutBack)).await?;
    let (Done::At(address) | Done::Before(address)) = done;
    Ok(see(address))
}
