//! The pages of the desk. Whoever has no power at this organization finds nothing at its addresses.

use std::sync::Arc;

use app::{
    answer::Open,
    desk::{
        Hand, Place,
        form::{Field, is_all_sent, text},
        request_page::{Again, DeskRequestPage},
    },
    form::{Field as _, FormState},
    locale::Locale,
    reference::Reference,
};
use axum::{
    Form, Router,
    extract::{self, State},
    http::StatusCode,
    response::Response,
    routing::get,
};

use super::{
    act::{self, Act, Acting, Done},
    call, store, view,
};
use crate::{
    answer::{self, Given},
    error::Error,
    form::{FormKey, Words, see, unkept, value},
    handoff::{Happened, Request},
    person::{
        Desk, Staff,
        access::{self, Shown},
    },
    render::{self, Asked},
    state::AppState,
};

pub(super) type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let organization = || "{org}".to_owned();
    Router::new()
        .route(&Place::Home(organization()).href(locale), get(queue))
        .route(&Place::Call(organization(), None).href(locale), get(call::ask).post(call::log))
        .route(&Place::request(locale, "{org}", "{reference}"), get(show).post(perform))
}

async fn queue(State(state): App, asked: Asked, Desk(staff): Desk) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let rows = store::queue(tx.conn(), &staff, state.clock.millis()).await?;
    let page = view::queue(&state, asked.locale, &staff, rows);
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// A request of this desk with its history. That it is shown is written down before it is.
pub(super) async fn open(
    state: &AppState,
    staff: &Staff,
    reference: Reference,
    reason: &'static str,
) -> Result<Option<(Request, Vec<Happened>)>, Error> {
    let mut tx = state.db.begin_write().await?;
    let Some(request) = Request::at_desk(state, &mut tx, reference, staff).await? else { return Ok(None) };
    let history = request.history(state, &mut tx).await?;
    let shown = Shown { holder: request.holder, record: &request.subject(), reason };
    access::note(&mut tx, &state.clock, staff, shown).await?;
    tx.commit().await?;
    Ok(Some((request, history)))
}

async fn show(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    extract::Path((_, reference)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let reference = Reference::parse(&reference).ok_or(Error::NotFound)?;
    let (request, history) = open(&state, &staff, reference, "request").await?.ok_or(Error::NotFound)?;
    let page = page(&state, asked.locale, &staff, (&request, &history), &Given::default()).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// What the pressed button asks for, or the form with what is wrong.
fn read(locale: Locale, sent: &Words, mut form: FormState<Field>) -> Result<Act, Option<FormState<Field>>> {
    let act = match value(sent, "act") {
        "claim" => Some(Act::Claim),
        "extend" => Some(Act::Extend),
        "release" => is_all_sent(&mut form).then_some(Act::Release),
        "resolve" => is_all_sent(&mut form).then_some(Act::Resolve),
        "reopen" => Some(Act::Reopen),
        "reply" => text(locale, &mut form, Field::Answer).map(Act::Reply),
        "called" => text(locale, &mut form, Field::Answer).map(Act::Called),
        "note" => text(locale, &mut form, Field::Note).map(Act::Note),
        _ => return Err(None),
    };
    act.ok_or(Some(form))
}

async fn perform(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    extract::Path((_, reference)): extract::Path<(String, String)>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let reference = Reference::parse(&reference).ok_or(Error::NotFound)?;
    let key = FormKey::of(&sent)?;
    let (request, history) = open(&state, &staff, reference, "reply").await?.ok_or(Error::NotFound)?;
    let given = answer::given(&state.catalogue(), &sent);
    let page = page(&state, asked.locale, &staff, (&request, &history), &given).await?;
    let page = DeskRequestPage { key: staff.visit.same_key(&key), ..page };
    let form = typed(&sent);
    let show = |status, form| render::private(&state, asked, status, &DeskRequestPage { form, ..page.clone() });
    if sent.contains_key("language") || given.used.is_some() {
        return Ok(show(StatusCode::OK, written(form, &given, &request)));
    }
    let act = match read(asked.locale, &sent, form.clone()) {
        Ok(act) => act,
        Err(wrong) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, wrong.ok_or(Error::BadRequest)?)),
    };
    let seen = value(&sent, "seen").parse().unwrap_or(-1);
    let address = act.leads_to(&staff.organization, reference).href(asked.locale);
    let acting =
        Acting { staff: &staff, request: &request, key: &key, act: &act, seen, given: &given, address: &address };
    let again = match act::perform(&state, acting).await {
        Ok(Done::Kept) => return go_on(&state, asked, &staff, (reference, &act, &form), address).await,
        Ok(Done::Other) => Again::AlreadySent,
        Ok(Done::Taken) => Again::Taken,
        Ok(Done::Newer) => Again::Newer,
        Err(error) => {
            tracing::error!(%error, "an act of the desk cannot be kept");
            Again::Unkept
        }
    };
    Ok(refuse(&state, asked, &staff, DeskRequestPage { form, again, ..page }))
}

/// Leads on; but what was typed and not sent by this act is shown once more, on the page as it is now.
async fn go_on(
    state: &AppState,
    asked: Asked,
    staff: &Staff,
    (reference, act, form): (Reference, &Act, &FormState<Field>),
    address: String,
) -> Result<Response, Error> {
    let sent = match act {
        Act::Reply(_) | Act::Called(_) => Some(Field::Answer),
        Act::Note(_) => Some(Field::Note),
        _ => None,
    };
    let rest = [Field::Answer, Field::Note].into_iter().filter(|field| Some(*field) != sent);
    let rest: Vec<Field> = rest.filter(|field| !form.value(*field).trim().is_empty()).collect();
    if rest.is_empty() {
        return Ok(see(address));
    }
    let (request, history) = open(state, staff, reference, "reply").await?.ok_or(Error::NotFound)?;
    let page = page(state, asked.locale, staff, (&request, &history), &Given::default()).await?;
    let form = rest.into_iter().fold(FormState::default(), |kept, field| kept.keep(field, form.value(field)));
    Ok(render::private(state, asked, StatusCode::OK, &DeskRequestPage { form, ..page }))
}

fn typed(sent: &Words) -> FormState<Field> {
    let keep = |form: FormState<Field>, field: Field| form.keep(field, value(sent, field.name()));
    [Field::Answer, Field::Note].into_iter().fold(FormState::default(), keep)
}

/// The page of a request, with the answers that fit beside it.
async fn page(
    state: &AppState,
    locale: Locale,
    staff: &Staff,
    (request, history): (&Request, &[Happened]),
    given: &Given,
) -> Result<DeskRequestPage, Error> {
    let page = view::request(state, locale, staff, (request, history));
    let open = if matches!(page.hand, Hand::Mine(_)) { Open::Writes } else { Open::Reads };
    let answers = answer::beside(state, locale, staff, (request, open), &given.told).await?;
    Ok(DeskRequestPage { answers: Some(answers), ..page })
}

/// What was typed, with the words of the answer that is used.
fn written(form: FormState<Field>, given: &Given, request: &Request) -> FormState<Field> {
    let answer = given.write(form.value(Field::Answer), request.card.locale);
    FormState::default().keep(Field::Answer, answer).keep(Field::Note, form.value(Field::Note))
}

/// The page once more, with everything that was typed, and why.
fn refuse(state: &AppState, asked: Asked, staff: &Staff, page: DeskRequestPage) -> Response {
    match page.again {
        Again::Unkept => unkept(render::private(state, asked, StatusCode::SERVICE_UNAVAILABLE, &page)),
        Again::AlreadySent => {
            let page = DeskRequestPage { key: staff.visit.form_key(&state.clock), ..page };
            render::private(state, asked, StatusCode::CONFLICT, &page)
        }
        _ => render::private(state, asked, StatusCode::CONFLICT, &page),
    }
}
