//! The page of one application, and giving what was asked for.

use std::sync::Arc;

use app::{
    application::{
        Event, Place,
        answer_page::{AnswerPage, Field, parse},
        follow_page::FollowPage,
        open as still_open,
        task_page::TaskPage,
    },
    firm::Right,
    form::FormState,
    path::Path,
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use super::{
    Done, Opened,
    keep::{self, Form as Kept},
    open::find,
};
use crate::{
    error::Error,
    form::{FormKey, see},
    person::Person,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// A draft shows its tasks; what was sent shows where it stands.
pub(super) async fn show_one(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(reference): extract::Path<String>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let one = find(&state, &mut tx, person.id, &reference).await?;
    let expected = one.expected(state.clock.millis());
    let Opened { reference, program, answers, right, firm, events, sent_at, .. } = one;
    if sent_at.is_none() {
        let firm = firm.map(|(name, _)| name);
        let page = TaskPage { reference, program, answers, firm, right };
        return Ok(render::private(&state, asked, StatusCode::OK, &page));
    }
    let page = FollowPage { reference, program, answers, firm, right, events, expected };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// What is asked for under this number, if it still is.
async fn asked_for(
    state: &AppState,
    person: &Person,
    (reference, number): &(String, i64),
) -> Result<(Opened, Option<Event>), Error> {
    let mut tx = state.db.begin_read().await?;
    let one = find(state, &mut tx, person.id, reference).await?.may(Right::Write)?;
    let event = still_open(&one.events).into_iter().find(|event| event.number == *number).cloned();
    Ok((one, event))
}

fn page(one: &Opened, event: Event, form: FormState<Field>, key: String) -> AnswerPage {
    AnswerPage { reference: one.reference, program: one.program, asked: event, form, key, already: None }
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

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Given {
    key: String,
    text: String,
    /// Pressed to change the language.
    language: Option<String>,
}

pub(super) async fn give(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(place): extract::Path<(String, i64)>,
    Form(given): Form<Given>,
) -> Result<Response, Error> {
    let key = FormKey::parse(&given.key).ok_or(Error::BadRequest)?;
    let (one, event) = asked_for(&state, &person, &place).await?;
    let home = Path::Application(Place::One(one.reference)).href(asked.locale);
    // it was given already, perhaps by this very form: the history says so
    let Some(event) = event else { return Ok(see(home)) };
    let form = FormState::default().keep(Field::Text, given.text);
    let page = page(&one, event, form, given.key);
    let show = |status: StatusCode, page: &AnswerPage| render::private(&state, asked, status, page);
    if given.language.is_some() {
        return Ok(show(StatusCode::OK, &page));
    }
    let text = match parse(asked.locale, page.form.clone()) {
        Ok(text) => text,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &AnswerPage { form, ..page })),
    };
    let sent = Kept { locale: asked.locale, key: &key, person: person.id };
    Ok(match keep::give(&state, sent, &place.0, place.1, &text).await? {
        Done::At(address) => see(address),
        Done::Before(address) => {
            let key = person.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &AnswerPage { key, already: Some(address), ..page })
        }
    })
}
