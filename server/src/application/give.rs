//! Giving what was asked for.

use std::sync::Arc;

use app::{
    application::{
        Event, Place,
        answer_page::{AnswerPage, Field, parse},
        open as still_open,
    },
    file::Attached,
    firm::Right,
    form::FormState,
    path::Path,
};
use axum::{
    extract::{self, Request, State},
    http::StatusCode,
    response::Response,
};

use super::{
    Done, Opened,
    keep::{self, Form as Kept},
    open::{find, may_still_write},
};
use crate::{
    error::Error,
    file::{self, Received},
    form::{FormKey, see},
    person::{Holder, Person},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// What is asked for under this number, if it still is.
async fn asked_for(
    state: &AppState,
    person: &Person,
    (reference, number): &(String, i64),
) -> Result<(Opened, Option<Event>), Error> {
    let mut tx = state.db.begin_read().await?;
    let one = find(state, &mut tx, Holder::Person(person.id), reference).await?.may(Right::Write)?;
    let event = still_open(&one.events).into_iter().find(|event| event.number == *number);
    Ok((one, event))
}

fn page(one: &Opened, event: Event, form: FormState<Field>, key: String) -> AnswerPage {
    let attached = Attached::default();
    let (reference, program, acting) = (one.reference, one.program, one.acting.clone());
    AnswerPage { reference, program, acting, asked: event, form, attached, key, already: None }
}

pub(super) async fn ask_answer(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(place): extract::Path<(String, i64)>,
) -> Result<Response, Error> {
    let (one, event) = asked_for(&state, &person, &place).await?;
    let page = page(&one, event.ok_or(Error::NotFound)?, FormState::default(), person.visit.form_key(&state.clock));
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn give(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(place): extract::Path<(String, i64)>,
    request: Request,
) -> Result<Response, Error> {
    let (one, event) = asked_for(&state, &person, &place).await?;
    let (at, holder, reference) = (&*state, Holder::Person(person.id), place.0.as_str());
    let still = move || Box::pin(may_still_write(at, holder, reference)) as file::Asking<'_>;
    let received = file::receive_while(&state, asked.locale, request, &still).await?;
    let given = answer(&state, asked, &person, &place, (one, event), &received).await;
    // where keeping it failed, nobody knows yet whether it is kept: the files are swept if it is not
    if matches!(given, Ok(Given::Shown(_)) | Err(Error::NotFound | Error::BadRequest)) {
        received.let_go(&state).await;
    }
    match given? {
        Given::Kept(response) | Given::Shown(response) => Ok(response),
    }
}

/// What became of an answer.
enum Given {
    /// Its files belong to the application.
    Kept(Response),
    /// The page is shown again.
    Shown(Response),
}

async fn answer(
    state: &AppState,
    asked: Asked,
    person: &Person,
    (reference, number): &(String, i64),
    (one, event): (Opened, Option<Event>),
    received: &Received,
) -> Result<Given, Error> {
    let key = FormKey::parse(received.field("key")).ok_or(Error::BadRequest)?;
    // it was given already, perhaps by this very form: the history says so
    let Some(event) = event else {
        return Ok(Given::Shown(see(Path::Application(Place::One(one.reference)).href(asked.locale))));
    };
    let attached = received.attached();
    let form = FormState::default().keep(Field::Text, received.field("text"));
    let page = AnswerPage { attached, ..page(&one, event, form, received.field("key").to_owned()) };
    let show = |status: StatusCode, page: &AnswerPage| Given::Shown(render::private(state, asked, status, page));
    if received.fields.contains_key("language") {
        return Ok(show(StatusCode::OK, &page));
    }
    let text = match parse(asked.locale, page.form.clone(), &page.attached) {
        Ok(text) => text,
        Err(form) => return Ok(show(received.status(), &AnswerPage { form, ..page })),
    };
    let sent = Kept { locale: asked.locale, key: &key, person: person.id };
    let given = keep::Given { number: *number, text: &text, files: &received.files };
    Ok(match keep::give(state, sent, reference, given).await? {
        Done::At(address) => Given::Kept(see(address)),
        Done::Before(address) => {
            let key = person.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &AnswerPage { key, already: Some(address), ..page })
        }
    })
}
