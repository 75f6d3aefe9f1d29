//! The pages on which whoever applies asks for more time, takes a file away, writes, or objects.

use std::sync::Arc;

use app::{
    application::{
        day, day_of, objection_until,
        thread_form::{Deed, Field, Said, parse},
        thread_page::{About, ThreadPage},
    },
    file::Attached,
    form::FormState,
};
use axum::{
    extract::{self, Request, State},
    http::StatusCode,
    response::Response,
};

use super::{
    Opened,
    keep::Form as Kept,
    open::{find, may_still_write},
    thread::{self, Became, Wrote, needed, page_of, time_can_be_asked},
    withdraw::withdrawable,
};
use crate::{
    error::Error,
    file::{self, Received},
    form::{FormKey, Words, see},
    person::{Holder, Person},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// Which of them.
#[derive(Clone, Copy, Debug)]
pub(super) enum Which {
    MoreTime(i64),
    Withdraw(i64),
    Message,
    Object,
}

/// What the page is about, where that can be done now.
type Looked = (Opened, Option<(Deed, About)>);

async fn look(state: &AppState, person: &Person, reference: &str, which: Which) -> Result<Looked, Error> {
    let mut tx = state.db.begin_read().await?;
    let one = find(state, &mut tx, Holder::Person(person.id), reference).await?;
    one.sent_at.ok_or(Error::NotFound)?;
    let today = day_of(state.clock.millis());
    let found = match which {
        Which::MoreTime(asked) => time_can_be_asked(&one.events, asked).and_then(|event| {
            let due = day(&event.told.due)?;
            let about = About::MoreTime { asked, name: event.told.name.clone(), due: event.told.due.clone() };
            Some((Deed::MoreTime { asked, due, today }, about))
        }),
        Which::Withdraw(file) => withdrawable(state, &mut tx, &one, file).await?.map(|going| {
            let again = going.again();
            let (name, openings) = going.parts();
            (Deed::Withdraw(file), About::Withdraw { file, name, openings, again })
        }),
        Which::Message => Some((Deed::Message, About::Message)),
        Which::Object => {
            objection_until(one.program, &one.events, today).map(|until| (Deed::Object, About::Object { until }))
        }
    };
    // whoever only reads is told that there is no such page
    let right = found.as_ref().map_or(app::firm::Right::Write, |(deed, _)| needed(*deed));
    Ok((one.may(right)?, found))
}

fn page(one: &Opened, about: About, form: FormState<Field>, key: String) -> ThreadPage {
    let (reference, program, acting) = (one.reference, one.program, one.acting.clone());
    ThreadPage { reference, program, acting, about, form, attached: Attached::default(), key, already: None }
}

async fn show(
    state: &AppState,
    asked: Asked,
    person: &Person,
    reference: &str,
    which: Which,
) -> Result<Response, Error> {
    let (one, found) = look(state, person, reference, which).await?;
    // it was done, or cannot be done any more: the history says so
    let Some((_, about)) = found else { return Ok(see(page_of(asked.locale, &one))) };
    let page = page(&one, about, FormState::default(), person.visit.form_key(&state.clock));
    Ok(render::private(state, asked, StatusCode::OK, &page))
}

/// What became of what was written.
enum Written {
    /// Its files belong to the application.
    Kept(Response),
    /// The page is shown again, or where it stands already.
    Shown(Response),
}

async fn written(
    state: &AppState,
    asked: Asked,
    person: &Person,
    (reference, looked): (&str, Looked),
    received: &Received,
) -> Result<Written, Error> {
    let key = FormKey::parse(received.field("key")).ok_or(Error::BadRequest)?;
    let (one, Some((deed, about))) = looked else {
        let (one, _) = looked;
        return Ok(Written::Shown(see(page_of(asked.locale, &one))));
    };
    let form = FormState::default().keep(Field::Due, received.field("due")).keep(Field::Text, received.field("text"));
    let page =
        ThreadPage { attached: received.attached(), ..page(&one, about, form, received.field("key").to_owned()) };
    let show = |status: StatusCode, page: &ThreadPage| Written::Shown(render::private(state, asked, status, page));
    if received.fields.contains_key("language") {
        return Ok(show(StatusCode::OK, &page));
    }
    let said: Said = match parse(asked.locale, deed, page.form.clone(), &page.attached) {
        Ok(said) => said,
        Err(form) => return Ok(show(received.status(), &ThreadPage { form, ..page })),
    };
    let sent = Kept { locale: asked.locale, key: &key, person: person.id };
    let wrote = Wrote { deed, said: &said, files: &received.files };
    Ok(match thread::write(state, sent, reference, wrote).await? {
        Became::Entry(address) => Written::Kept(see(address)),
        Became::Same(address) => Written::Shown(see(address)),
        Became::Other(address) => {
            let key = person.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &ThreadPage { key, already: Some(address), ..page })
        }
    })
}

/// A form without files.
async fn save(
    state: &AppState,
    asked: Asked,
    person: &Person,
    (reference, which): (&str, Which),
    fields: Words,
) -> Result<Response, Error> {
    let looked = look(state, person, reference, which).await?;
    let received = Received { fields, ..Received::default() };
    match written(state, asked, person, (reference, looked), &received).await? {
        Written::Kept(response) | Written::Shown(response) => Ok(response),
    }
}

type One = extract::Path<String>;
type Numbered = extract::Path<(String, i64)>;

pub(super) async fn ask_time(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path((reference, number)): Numbered,
) -> Result<Response, Error> {
    show(&state, asked, &person, &reference, Which::MoreTime(number)).await
}

pub(super) async fn save_time(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path((reference, number)): Numbered,
    axum::Form(fields): axum::Form<Words>,
) -> Result<Response, Error> {
    save(&state, asked, &person, (&reference, Which::MoreTime(number)), fields).await
}

pub(super) async fn ask_withdraw(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path((reference, number)): Numbered,
) -> Result<Response, Error> {
    show(&state, asked, &person, &reference, Which::Withdraw(number)).await
}

pub(super) async fn withdraw(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path((reference, number)): Numbered,
    axum::Form(fields): axum::Form<Words>,
) -> Result<Response, Error> {
    save(&state, asked, &person, (&reference, Which::Withdraw(number)), fields).await
}

pub(super) async fn ask_objection(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(reference): One,
) -> Result<Response, Error> {
    show(&state, asked, &person, &reference, Which::Object).await
}

pub(super) async fn object(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(reference): One,
    axum::Form(fields): axum::Form<Words>,
) -> Result<Response, Error> {
    save(&state, asked, &person, (&reference, Which::Object), fields).await
}

pub(super) async fn ask_message(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(reference): One,
) -> Result<Response, Error> {
    show(&state, asked, &person, &reference, Which::Message).await
}

/// A message may have files: whoever is taken off a firm meanwhile sends no further byte.
pub(super) async fn send_message(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(reference): One,
    request: Request,
) -> Result<Response, Error> {
    let looked = look(&state, &person, &reference, Which::Message).await?;
    let (at, holder, address) = (&*state, Holder::Person(person.id), reference.as_str());
    let still = move || Box::pin(may_still_write(at, holder, address)) as file::Asking<'_>;
    let received = file::receive_while(&state, asked.locale, request, &still).await?;
    let kept = written(&state, asked, &person, (&reference, looked), &received).await;
    // where keeping it failed, nobody knows yet whether it is kept: the files are swept if it is not
    if matches!(kept, Ok(Written::Shown(_)) | Err(Error::NotFound | Error::BadRequest)) {
        received.let_go(&state).await;
    }
    match kept? {
        Written::Kept(response) | Written::Shown(response) => Ok(response),
    }
}
