//! Following a request: on the browser that made it, or wherever its reference and its code were typed.

use app::{
    form::FormState,
    handoff::{
        Event, Place, Secret,
        ask_page::Again,
        follow_page::{FollowPage, refused},
        form::{Field, text},
        request_page::RequestPage,
    },
    path::{LocalPath, Path},
    privacy,
    reference::Reference,
};
use axum::{Form, extract, extract::State, http::StatusCode, response::Response};

use super::{
    Request,
    change::{self, Act, Done},
    request,
    routes::{App, form},
    store::{self, Tries},
};
use crate::{
    application,
    error::{Error, NeedsSession},
    form::{FormKey, Words, see, unkept, value},
    person::{Holder, Visit},
    render::{self, Asked},
    state::AppState,
};

/// Wrong codes that may be typed for one reference, and for how long they count. Milliseconds.
const TRIES: i64 = 5;
const TRIED: i64 = 60 * 60 * 1000;

/// Where a reference and a code are typed.
pub(super) async fn ask_code(State(state): App, asked: Asked, visit: Visit) -> Response {
    follow_page(&state, asked, &visit, FormState::default())
}

fn follow_page(state: &AppState, asked: Asked, visit: &Visit, form: FormState<Field>) -> Response {
    let status = if form.is_valid() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = FollowPage { form, key: visit.form_key(&state.clock) };
    render::private(state, asked, status, &page)
}

pub(super) async fn open(
    State(state): App,
    asked: Asked,
    mut visit: Visit,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let given = form(&sent, &[Field::Reference, Field::Secret]);
    if sent.contains_key("language") {
        return Ok(follow_page(&state, asked, &visit, given));
    }
    let typed = value(&sent, "reference");
    let wrong = |words| Ok(follow_page(&state, asked, &visit, refused(given.clone(), words)));
    let (Some(reference), Some(secret)) = (Reference::parse(typed), Secret::parse(value(&sent, "code"))) else {
        return wrong("request-code-wrong");
    };
    match check(&state, reference, secret).await? {
        Checked::Wrong => return wrong("request-code-wrong"),
        Checked::TooOften => return wrong("request-code-often"),
        Checked::Right => {}
    }
    let holder = visit.remember(&state, asked.locale).await?;
    let mut tx = state.db.begin_write().await?;
    let path = if application::bring(&mut tx, reference, holder).await? {
        Path::Application(app::application::Place::One(reference))
    } else {
        store::insert_follower(tx.conn(), &reference.to_string(), holder, state.clock.millis()).await?;
        Path::Handoff(Place::Request(reference))
    };
    tx.commit().await?;
    Ok(see(path.href(asked.locale)))
}

enum Checked {
    Right,
    Wrong,
    TooOften,
}

/// Each try is counted before it is looked at: who tries them all is stopped, from however many places they try. What
/// is nobody's reference is counted too, and costs as much: being stopped tells nothing.
async fn check(state: &AppState, reference: Reference, secret: Secret) -> Result<Checked, Error> {
    let now = state.clock.millis();
    let text = reference.to_string();
    let mut tx = state.db.begin_write().await?;
    if !store::count_try(&mut tx, &text, Tries { most: TRIES, since: now - TRIED, now }).await? {
        return Ok(Checked::TooOften);
    }
    let known = store::has_reference(tx.conn(), &text).await?;
    let right = request::secret(&state.keys, reference) == secret && known;
    if right {
        store::forget_tries(tx.conn(), &text).await?;
    }
    tx.commit().await?;
    Ok(if right { Checked::Right } else { Checked::Wrong })
}

/// A request that this browser may read, and its reference.
pub(super) async fn find(
    state: &AppState,
    visit: &Visit,
    text: &str,
) -> Result<Option<(Request, Vec<Event>, Holder)>, Error> {
    let reference = Reference::parse(text).ok_or(Error::NotFound)?;
    let Some(holder) = visit.holder() else { return Ok(None) };
    let mut tx = state.db.begin_read().await?;
    let Some(found) = Request::followed(state, &mut tx, reference, holder).await? else { return Ok(None) };
    let history = found.history(state, &mut tx).await?;
    let events = history.into_iter().map(|happened| happened.event).filter(|event| event.kind.is_public());
    Ok(Some((found, events.collect(), holder)))
}

/// Whoever may not read it is asked for the code, whether or not there is such a request.
pub(super) fn ask_first(state: &AppState, asked: Asked, visit: &Visit, text: &str) -> Response {
    let mut response = follow_page(state, asked, visit, FormState::default().keep(Field::Reference, text));
    let back = LocalPath::parse(&Place::request(asked.locale, text));
    response.extensions_mut().insert(NeedsSession { back });
    response
}

fn page(state: &AppState, asked: Asked, visit: &Visit, found: &(Request, Vec<Event>, Holder)) -> RequestPage {
    RequestPage {
        standing: found.0.standing(state, asked.locale),
        events: found.1.clone(),
        secret: found.0.secret(state),
        form: FormState::default(),
        key: visit.form_key(&state.clock),
        again: Again::No,
    }
}

pub(super) async fn show(
    State(state): App,
    asked: Asked,
    visit: Visit,
    extract::Path(reference): extract::Path<String>,
) -> Result<Response, Error> {
    let Some(found) = find(&state, &visit, &reference).await? else {
        return Ok(ask_first(&state, asked, &visit, &reference));
    };
    // what cannot be noted is called new once more; the answer is shown all the same
    if let Err(error) = found.0.note_read(&state, found.2).await {
        tracing::warn!(%error, "that an answer was read cannot be noted");
    }
    Ok(render::private(&state, asked, StatusCode::OK, &page(&state, asked, &visit, &found)))
}

/// Adds words, withdraws, or deletes the whole.
pub(super) async fn act(
    State(state): App,
    asked: Asked,
    visit: Visit,
    extract::Path(reference): extract::Path<String>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let Some(found) = find(&state, &visit, &reference).await? else {
        return Ok(ask_first(&state, asked, &visit, &reference));
    };
    let (mut form, page) = (form(&sent, &[Field::Text]), page(&state, asked, &visit, &found));
    let show = |status, page: &RequestPage| render::private(&state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &RequestPage { form, ..page }));
    }
    let act = match value(&sent, "act") {
        "withdraw" => Act::Withdraw,
        "delete" => Act::Delete,
        _ => match text(asked.locale, &mut form, Field::Text, "request-add-missing") {
            Some(text) => Act::Add(text),
            None => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &RequestPage { form, ..page })),
        },
    };
    let address = after(&act, found.0.reference).href(asked.locale);
    let acting = change::Sent { key: &key, act: &act, address: &address };
    Ok(match change::perform(&state, &found.0, found.2, acting).await {
        Ok(Done::Done(address)) => see(address),
        Ok(Done::Other) => {
            show(StatusCode::CONFLICT, &RequestPage { form, again: Again::AlreadySent(address), ..page })
        }
        Err(error) => {
            tracing::error!(%error, "a change to a request cannot be kept");
            let key = visit.same_key(&key);
            unkept(show(StatusCode::SERVICE_UNAVAILABLE, &RequestPage { form, key, again: Again::Unkept, ..page }))
        }
    })
}

/// Where an act leads to.
const fn after(act: &Act, reference: Reference) -> Path {
    match act {
        Act::Delete => Path::Privacy(privacy::Place::Home(Some(privacy::Done::Question))),
        _ => Path::Handoff(Place::Request(reference)),
    }
}
