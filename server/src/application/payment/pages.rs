//! The page before the payment, the way back from the payer, and where the payer’s server says the same.

use std::sync::Arc;

use app::{
    application::{
        Place as At, State as Standing,
        payment::{
            Place, WAITING,
            page::{Next, PaymentPage},
        },
    },
    firm::Right,
    locale::Locale,
    path::Path,
    reference::Reference,
};
use axum::{
    Json,
    extract::{self, Query, State, rejection::JsonRejection},
    http::StatusCode,
    response::Response,
};

use super::{
    order::{enough, payments},
    payer::{LASTS, Order},
    settle::settle,
    store::{self, Row},
};
use crate::{
    application::open::{Opened, find},
    error::Error,
    form::{Words, see},
    person::{Holder, Person},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// Where the payer’s server says what became of an order.
pub const NOTIFY: &str = "/payer/notification";
/// What a payer says is a few hundred bytes. Bytes.
pub const LARGEST: usize = 16 * 1024;

/// Before the payer’s page, and after it where something is left to do.
pub(in crate::application) async fn show(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(reference): extract::Path<String>,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let draft = find(&state, &mut tx, Holder::Person(person.id), &reference).await?.may(Right::Send)?;
    if draft.state() != Standing::Draft {
        return Ok(see(Path::Application(At::One(draft.reference)).href(asked.locale)));
    }
    let Some((fee, costs)) = draft.program.fee.as_ref().zip(draft.program.costs(&draft.answers)) else {
        // an answer that changed made it free
        return Ok(see(Path::Application(At::Send(draft.reference)).href(asked.locale)));
    };
    let rows = store::of_application(tx.conn(), draft.id).await?;
    let open: Vec<&Row> = rows.iter().filter(|row| row.is_open(costs, state.clock.millis())).collect();
    // nobody is led to pay for what is paid already, or cannot be sent as it is
    let is_ready = enough(&rows, costs).is_none() && draft.program.to_do(&draft.answers).is_empty();
    let own = open.iter().find(|row| is_ready && row.is_of(person.id));
    let page = PaymentPage {
        next: next(&state, asked.locale, &draft, own.copied()),
        with_others: is_ready && open.iter().any(|row| !row.is_of(person.id)),
        is_over: rows.first().is_some_and(|row| state.clock.millis() >= row.made_at + LASTS),
        awaits: query.contains_key(WAITING),
        payments: payments(&mut tx, &draft).await?,
        reference: draft.reference,
        program: draft.program,
        acting: draft.acting,
        fee,
        costs,
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// The way to the payer, where somebody has just checked the answers.
fn next(state: &AppState, locale: Locale, draft: &Opened, open: Option<&Row>) -> Next {
    let Some((payer, row)) = state.payer.as_ref().zip(open) else { return Next::Check };
    let origin = &state.config.http.origin;
    let order = Order {
        id: row.id,
        amount: row.asked,
        locale,
        back: format!("{origin}{}", Place::Back(draft.reference).href(locale)),
        notify: format!("{origin}{NOTIFY}"),
        ends_at: row.made_at + LASTS,
    };
    Next::Pay { payee: payer.payee(), address: payer.address(&order) }
}

/// What the payer says with the browser that comes back. It needs no session: the signature proves it, and whoever
/// signed out meanwhile has paid all the same. What is not signed is nothing: the page says that the payer is awaited.
pub(in crate::application) async fn come_back(
    State(state): App,
    asked: Asked,
    extract::Path(reference): extract::Path<String>,
    Query(said): Query<Words>,
) -> Result<Response, Error> {
    let here = Reference::parse(&reference).ok_or(Error::NotFound)?;
    let page = Place::Page(here).href(asked.locale);
    let Some(answer) = state.payer.as_ref().and_then(|payer| payer.hear(&said)) else {
        return Ok(see(format!("{page}?{WAITING}")));
    };
    match settle(&state, answer).await {
        Ok(of) => Ok(see(Place::Page(of.unwrap_or(here)).href(asked.locale))),
        Err(Error::NotFound) => Ok(see(format!("{page}?{WAITING}"))),
        Err(error) => Err(error),
    }
}

/// The same from its server. Nothing is told but whether it was understood.
pub async fn hear(State(state): App, said: Result<Json<Words>, JsonRejection>) -> StatusCode {
    let answer = state.payer.as_ref().zip(said.ok()).and_then(|(payer, Json(said))| payer.hear(&said));
    let Some(answer) = answer else { return StatusCode::BAD_REQUEST };
    match settle(&state, answer).await {
        Ok(_) => StatusCode::NO_CONTENT,
        Err(Error::NotFound) => StatusCode::NOT_FOUND,
        Err(error) => {
            tracing::error!(%error, "what the payer says cannot be kept");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}
