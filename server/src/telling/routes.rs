//! The pages of a desk about people whom a letter did not reach.

use std::sync::Arc;

use app::{
    desk::{self, form::Field},
    form::{Field as _, FormState},
    handoff::Way,
    locale::Locale,
    path::Path,
    reference::Reference,
    telling::{
        Place,
        list_page::{ListPage, Unreached, What},
        one_page::{Again, OnePage, Told},
    },
};
use axum::{
    Form, Router,
    extract::{self, State},
    http::StatusCode,
    response::Response,
    routing::get,
};

use super::{
    act::{self, Done, Saying},
    count, store,
};
use crate::{
    db::StoreError,
    desk::hand,
    error::Error,
    form::{FormKey, Words, see, unkept, value},
    handoff::Request,
    person::{
        Desk, Staff,
        access::{self, Shown},
    },
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    Router::new()
        .route(&Path::Desk(desk::Place::Telling(Place::Home("{org}".to_owned()))).href(locale), get(list))
        .route(&Place::one(locale, "{org}", "{reference}"), get(show).post(say))
}

async fn list(State(state): App, asked: Asked, Desk(staff): Desk) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let rows = store::of_desk(tx.conn(), &staff).await?;
    drop(tx);
    let page = ListPage {
        organization: staff.organization.clone(),
        zone: state.desks.of(&staff.organization).zone,
        unreached: rows.into_iter().filter_map(|row| unreached(&state, &staff, row)).collect(),
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

fn unreached(state: &AppState, staff: &Staff, row: store::Row) -> Option<Unreached> {
    let now = state.clock.millis();
    Some(Unreached {
        reference: Reference::parse(&row.reference)?,
        what: row.event.map_or(What::Receipt, |_| What::Answer),
        way: Way::parse(&row.way)?,
        since: row.failed_at,
        waited: now - row.failed_at,
        hand: hand((row.claimed_by, row.lease_ends_at, row.assigned_to), staff, now),
    })
}

/// One of them, with the card that its person saw. That it is shown is written down before it is.
async fn open(state: &AppState, staff: &Staff, reference: &str) -> Result<(Request, OnePage), Error> {
    let reference = Reference::parse(reference).ok_or(Error::NotFound)?;
    let mut tx = state.db.begin_write().await?;
    let request = Request::at_desk(state, &mut tx, reference, staff).await?.ok_or(Error::NotFound)?;
    let history = request.history(state, &mut tx).await?;
    let (unreached, open) =
        (count(&mut tx, staff).await?, store::count_of_request(tx.conn(), staff, request.id).await?);
    let shown = Shown { holder: request.holder, record: &request.subject(), reason: "reply" };
    access::note(&mut tx, &state.clock, staff, shown).await?;
    tx.commit().await?;
    let page = OnePage {
        organization: staff.organization.clone(),
        unreached,
        standing: request.standing(state, request.card.locale),
        events: history.into_iter().map(|happened| happened.event).collect(),
        open: open > 0,
        hand: hand((request.claimed_by, request.lease_ends_at, request.assigned_to), staff, state.clock.millis()),
        zone: state.desks.of(&staff.organization).zone,
        form: FormState::default(),
        key: staff.visit.form_key(&state.clock),
        again: Again::No,
    };
    Ok((request, page))
}

async fn show(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    extract::Path((_, reference)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let (_, page) = open(&state, &staff, &reference).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

async fn say(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    extract::Path((_, reference)): extract::Path<(String, String)>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let (request, page) = open(&state, &staff, &reference).await?;
    let form = [Field::How, Field::Said].into_iter();
    let form = form.fold(FormState::default(), |form, field| form.keep(field, value(&sent, field.name())));
    let page = OnePage { form: form.clone(), key: staff.visit.same_key(&key), ..page };
    if sent.contains_key("language") {
        return Ok(render::private(&state, asked, StatusCode::OK, &page));
    }
    let told = match Told::parse(asked.locale, form) {
        Ok(told) => told,
        Err(form) => {
            return Ok(render::private(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, &OnePage { form, ..page }));
        }
    };
    let seen = value(&sent, "seen").parse().unwrap_or(-1);
    let address = Path::Desk(desk::Place::Telling(Place::Home(staff.organization.clone()))).href(asked.locale);
    let saying = Saying { staff: &staff, request: &request, key: &key, told: &told, seen, address: &address };
    match why_again(act::say(&state, saying).await) {
        None => Ok(see(address)),
        Some(again) => Ok(refuse(&state, asked, &staff, OnePage { again, ..page })),
    }
}

/// Why the page is shown once more; nothing where it was kept.
fn why_again(done: Result<Done, StoreError>) -> Option<Again> {
    match done {
        Ok(Done::Kept) => None,
        Ok(Done::Other) => Some(Again::AlreadySent),
        Ok(Done::Taken) => Some(Again::Taken),
        Ok(Done::Newer) => Some(Again::Newer),
        Err(error) => {
            tracing::error!(%error, "what staff say of a letter that failed cannot be kept");
            Some(Again::Unkept)
        }
    }
}

/// The page once more, with everything that was typed, and why.
fn refuse(state: &AppState, asked: Asked, staff: &Staff, page: OnePage) -> Response {
    match page.again {
        Again::Unkept => unkept(render::private(state, asked, StatusCode::SERVICE_UNAVAILABLE, &page)),
        Again::AlreadySent => {
            let page = OnePage { key: staff.visit.form_key(&state.clock), ..page };
            render::private(state, asked, StatusCode::CONFLICT, &page)
        }
        _ => render::private(state, asked, StatusCode::CONFLICT, &page),
    }
}
