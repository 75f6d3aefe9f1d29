//! Following a request: on the browser that made it, or wherever its reference and its code were typed.

use app::{
    application::section_at,
    file::Attached,
    form::FormState,
    handoff::{
        self, Attaching, Channel, Event, Kind, Place, Returns, Secret,
        ask_page::Again,
        follow_page::{FollowPage, refused},
        form::Field,
        request_page::RequestPage,
    },
    outcome,
    path::{LocalPath, Path, segment},
    person,
    reference::Reference,
};
use axum::{
    Form, extract,
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};
use jiff::SignedDuration;

use super::{
    Request,
    expect::expect,
    received::form,
    routes::App,
    secret,
    store::{
        self,
        tries::{self, Tries},
    },
};
use crate::{
    application,
    error::{Error, NeedsSession},
    form::{FormKey, Words, see, value},
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
    if !tries::count_try(&mut tx, &text, Tries { most: TRIES, since: now - TRIED, now }).await? {
        return Ok(Checked::TooOften);
    }
    let known = store::has_reference(tx.conn(), &text).await?;
    let right = secret::secret(&state.keys, reference) == secret && known;
    if right {
        tries::forget_tries(tx.conn(), &text).await?;
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

pub(super) fn page(
    state: &AppState,
    asked: Asked,
    visit: &Visit,
    found: &(Request, Vec<Event>, Holder),
) -> RequestPage {
    let here = Path::Handoff(Place::Request(found.0.reference)).href(asked.locale);
    let sign_in = Path::Person(person::Place::SignIn(LocalPath::parse(&here)));
    RequestPage {
        standing: found.0.standing(state, asked.locale),
        events: found.1.clone(),
        secret: found.0.secret(state),
        expected: None,
        back: None,
        returns: returns(state, found),
        attaching: attaching(found, visit),
        sign_in: visit.person().is_none().then_some(sign_in),
        form: FormState::default(),
        attached: Attached::default(),
        key: visit.form_key(&state.clock),
        again: Again::No,
    }
}

/// A call that nobody said is theirs: of whoever reads it here.
fn attaching((request, events, _): &(Request, Vec<Event>, Holder), visit: &Visit) -> Attaching {
    let called = events.iter().any(|event| event.kind == Kind::Asked && event.channel == Channel::Phone);
    match (request.holder, visit.person()) {
        (None, Some(_)) if called => Attaching::Account,
        (None, None) if called => Attaching::Guest,
        _ => Attaching::Settled,
    }
}

/// Whether it is theirs to say that we may see if they come back, and what they said.
fn returns(state: &AppState, (request, events, holder): &(Request, Vec<Event>, Holder)) -> Returns {
    if request.card.service().is_none() || request.holder != Some(holder.uuid()) {
        return Returns::Unseen;
    }
    let said = events.iter().rev().find(|event| matches!(event.kind, Kind::ReturnAllowed | Kind::ReturnRefused));
    let days = SignedDuration::from_hours(24 * outcome::DAYS);
    let since = state.clock.now().saturating_sub(days).map_or(0, jiff::Timestamp::as_millisecond);
    match said {
        Some(event) if event.kind == Kind::ReturnAllowed && event.at > since => Returns::Allowed,
        _ => Returns::Asked,
    }
}

pub(super) async fn show(
    State(state): App,
    asked: Asked,
    visit: Visit,
    extract::Path(reference): extract::Path<String>,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let Some(found) = find(&state, &visit, &reference).await? else {
        return Ok(ask_first(&state, asked, &visit, &reference));
    };
    // what cannot be noted is called new once more; the answer is shown all the same
    if let Err(error) = found.0.note_read(&state, found.2).await {
        tracing::warn!(%error, "that an answer was read cannot be noted");
    }
    let mut page = page(&state, asked, &visit, &found);
    let back = query.get(segment::ABOUT).and_then(|page| LocalPath::parse(page));
    page.back = back.filter(|path| section_at(path).is_some());
    // what is ordered is promised by the stock, and counted among no questions
    if found.0.state == handoff::State::Waiting && found.0.card.order.is_none() {
        page.expected = expect(&state, &found.0.organization, found.0.card.reach.way()).await;
    }
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}
