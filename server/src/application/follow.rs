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
    file::Attached,
    firm::{Act, Right},
    form::FormState,
    path::Path,
    representative::Mandate,
};
use axum::{
    extract::{self, Request, State},
    http::StatusCode,
    response::Response,
};

use super::{
    Done, Opened,
    draft::last_day,
    keep::{self, Form as Kept},
    open::{find, may_still_write},
};
use crate::{
    db::Tx,
    error::Error,
    file::{self, Received},
    firm::{self, Done as Noted},
    form::{FormKey, see},
    handoff,
    person::{Holder, Person, Somebody},
    render::{self, Asked},
    representative,
    state::AppState,
};

type App = State<Arc<AppState>>;

/// A draft shows its tasks; what was sent shows where it stands.
pub(super) async fn show_one(
    State(state): App,
    asked: Asked,
    Somebody { holder, visit }: Somebody,
    extract::Path(reference): extract::Path<String>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let one = find(&state, &mut tx, holder, &reference).await?;
    let (expected, last_day) = (one.expected(&state), last_day(&state, &one));
    let here = one.reference;
    let files =
        file::of_application(&state, &mut tx, one.id, |number| Path::Application(Place::File(here, number))).await?;
    let others = others(&state, &mut tx, holder, &one).await?;
    drop(tx);
    tell_firm(&state, holder, &one).await?;
    tell_person(&state, holder, &one).await?;
    let Opened { reference, program, answers, acting, right, firm, events, sent_at, .. } = one;
    if sent_at.is_none() {
        let code = holder.as_person().is_none().then(|| handoff::secret(&state.keys, reference));
        let key = visit.form_key(&state.clock);
        let page = TaskPage { reference, program, answers, acting, right, code, key, last_day, others };
        return Ok(render::private(&state, asked, StatusCode::OK, &page));
    }
    let key = visit.form_key(&state.clock);
    let page = FollowPage { reference, program, answers, firm, acting, right, events, files, expected, others, key };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// The record of a firm says who opened what of it.
async fn tell_firm(state: &AppState, holder: Holder, one: &Opened) -> Result<(), Error> {
    let Some(of) = one.of_firm.zip(holder.as_person()) else { return Ok(()) };
    firm::note_once(state, of, Noted { about: &one.reference.to_string(), ..Noted::of(Act::Opened) }).await
}

/// Whom somebody represents sees when they last looked.
async fn tell_person(state: &AppState, holder: Holder, one: &Opened) -> Result<(), Error> {
    let of = one.represents.as_ref().and(one.holder).zip(holder.as_person());
    match of {
        Some(of) => representative::note_use(state, of, one.id).await,
        None => Ok(()),
    }
}

/// Who else may open it, for the person whose own it is.
async fn others(state: &AppState, tx: &mut Tx, holder: Holder, one: &Opened) -> Result<Option<Vec<Mandate>>, Error> {
    match holder.as_person().filter(|_| one.firm.is_none() && one.represents.is_none()) {
        Some(person) => representative::on_application(state, tx, person, one.reference).await.map(Some),
        None => Ok(None),
    }
}

/// What is asked for under this number, if it still is.
async fn asked_for(
    state: &AppState,
    person: &Person,
    (reference, number): &(String, i64),
) -> Result<(Opened, Option<Event>), Error> {
    let mut tx = state.db.begin_read().await?;
    let one = find(state, &mut tx, Holder::Person(person.id), reference).await?.may(Right::Write)?;
    let event = still_open(&one.events).into_iter().find(|event| event.number == *number).cloned();
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

/// Gives out a file that was sent, to everybody who may see the application.
pub(super) async fn give_out(
    State(state): App,
    person: Person,
    extract::Path((reference, number)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let one = find(&state, &mut tx, Holder::Person(person.id), &reference).await?;
    let kept = file::one(&state, &mut tx, one.id, &number).await?;
    drop(tx);
    if let Some(firm) = one.of_firm {
        let (about, what) = (one.reference.to_string(), kept.shown_name().to_owned());
        let mut tx = state.db.begin_write().await?;
        let done = Noted { about: &about, what: &what, ..Noted::of(Act::Downloaded) };
        firm::note(&state, &mut tx, (firm, person.id), done).await?;
        tx.commit().await?;
    }
    file::give_out(&state, kept).await
}
