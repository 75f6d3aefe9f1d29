//! The pages of the desk. Whoever has no power at this organization finds nothing at its addresses.

use std::sync::Arc;

use app::{
    desk::{
        Filter, Place,
        form::{Field, WRITTEN, is_sent, line, text},
        practice_of,
        request_page::{Again, DeskRequestPage},
        transfer::{OtherDesk, Transfer},
    },
    form::{Field as _, FormState},
    handoff::Window,
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
    beside::{beside, written},
    call, enclosed, keys, lists, live, news,
    practice::pages,
    preview::preview,
    view,
};
use crate::{
    answer::{self, Given},
    db::StoreError,
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

/// The value of the button that shows an answer as its person would read it.
pub(super) const PREVIEW: &str = "preview";

pub(super) type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let (organization, practice) = (|| "{org}".to_owned(), || practice_of("{org}"));
    Router::new()
        .route(&Place::Home(organization()).href(locale), get(lists::queue))
        .route(&Place::Events(organization(), Filter::default()).href(locale), get(live::follow))
        .route(&Place::Callbacks(organization()).href(locale), get(lists::callbacks))
        .route(&Place::Experts(organization()).href(locale), get(lists::experts))
        .route(&Place::Next(organization(), None).href(locale), get(keys::next))
        .route(&Place::Keys(organization()).href(locale), get(keys::list).post(keys::choose))
        .route(&Place::Call(organization(), None).href(locale), get(call::ask).post(call::log))
        .route(&Place::request(locale, "{org}", "{reference}"), get(show).post(perform))
        .route(&Place::news(locale, "{org}", "{reference}"), get(news::follow))
        .route(&Place::file(locale, "{org}", ("{reference}", "{number}")), get(enclosed::give_out))
        .route(&Place::Home(practice()).href(locale), get(pages::queue).post(pages::begin_anew))
        .route(&Place::Callbacks(practice()).href(locale), get(pages::callbacks))
        .route(&Place::Call(practice(), None).href(locale), get(pages::ask).post(pages::log))
        .route(&Place::request(locale, &practice(), "{reference}"), get(pages::show).post(pages::perform))
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
    let page = view::request(&state, asked.locale, &staff, (&request, &history));
    let page = beside(&state, asked.locale, &staff, (&request, page), &Given::default()).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// What the pressed button asks for, or the form with what is wrong.
pub(super) fn read(
    locale: Locale,
    sent: &Words,
    mut form: FormState<Field>,
    (desks, call): (&[OtherDesk], Option<Window>),
) -> Result<Act, Option<FormState<Field>>> {
    let act = match value(sent, "act") {
        "claim" => Some(Act::Claim),
        "back" => Some(Act::Back),
        "extend" => Some(Act::Extend),
        "release" => is_sent(&mut form, &WRITTEN).then_some(Act::Release),
        "resolve" => is_sent(&mut form, &WRITTEN).then_some(Act::Resolve),
        "reopen" => Some(Act::Reopen),
        "reply" => text(locale, &mut form, Field::Answer).map(Act::Reply),
        "called" => text(locale, &mut form, Field::Answer).map(Act::Called),
        "transfer" => Transfer::parse(locale, &mut form, (desks, call)).map(Act::Transfer),
        "sent" => line(locale, &mut form, Field::Carrier).map(Act::Sent),
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
    let form = typed(&sent);
    let Some((request, history)) = open(&state, &staff, reference, "reply").await? else {
        return gone(&state, asked.locale, &staff, (reference, &key, &sent)).await;
    };
    let given = answer::given(&state.catalogue(), &sent);
    let page = view::request(&state, asked.locale, &staff, (&request, &history));
    let page = beside(&state, asked.locale, &staff, (&request, page), &given).await?;
    let page = DeskRequestPage { key: staff.visit.same_key(&key), ..page };
    let show = |status, form| render::private(&state, asked, status, &DeskRequestPage { form, ..page.clone() });
    if sent.contains_key("language") || given.used.is_some() {
        return Ok(show(StatusCode::OK, written(&form, &given, &request)));
    }
    if value(&sent, "act") == PREVIEW {
        let (status, page) = previewed(&state, asked.locale, DeskRequestPage { form, ..page }, (&request, &given));
        return Ok(render::private(&state, asked, status, &page));
    }
    let act = match read(asked.locale, &sent, form.clone(), (page.desks.as_slice(), page.call_ahead())) {
        Ok(act) => act,
        Err(wrong) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, wrong.ok_or(Error::BadRequest)?)),
    };
    let seen = value(&sent, "seen").parse().unwrap_or(-1);
    let address = act.leads_to(&staff.organization, reference).href(asked.locale);
    let acting =
        Acting { staff: &staff, request: &request, key: &key, act: &act, seen, given: &given, address: &address };
    let Some(again) = why_again(act::perform(&state, acting).await) else {
        return go_on(&state, asked, &staff, (reference, &act, &form), address).await;
    };
    Ok(refuse(&state, asked, &staff, DeskRequestPage { form, again, ..page }))
}

/// The page with the answer as it would be read.
fn previewed(
    state: &AppState,
    locale: Locale,
    page: DeskRequestPage,
    (request, given): (&Request, &Given),
) -> (StatusCode, DeskRequestPage) {
    let standing = request.standing(state, request.card.locale);
    preview(locale, &state.site.origin, page, (Some(&standing), &answer::of_given(state, given)))
}

/// Why the page is shown once more; nothing where the act was kept.
pub(super) fn why_again(done: Result<Done, StoreError>) -> Option<Again> {
    match done {
        Ok(Done::Kept) => None,
        Ok(Done::Other) => Some(Again::AlreadySent),
        Ok(Done::Taken) => Some(Again::Taken),
        Ok(Done::Newer) => Some(Again::Newer),
        Ok(Done::OwnAnswer) => Some(Again::OwnAnswer),
        Ok(Done::Away) => Some(Again::Away),
        Ok(Done::TooFew) => Some(Again::TooFew),
        Err(error) => {
            tracing::error!(%error, "an act of the desk cannot be kept");
            Some(Again::Unkept)
        }
    }
}

/// A request that is not here. Where the same form was sent twice to pass it on, the second leads where the first did.
async fn gone(
    state: &AppState,
    locale: Locale,
    staff: &Staff,
    (reference, key, sent): (Reference, &FormKey, &Words),
) -> Result<Response, Error> {
    let desks = view::other_desks(state, locale, staff);
    let Ok(act @ Act::Transfer(_)) = read(locale, sent, typed(sent), (desks.as_slice(), None)) else {
        return Err(Error::NotFound);
    };
    let address = act::find_sent(state, reference, key, &act).await?;
    address.map(see).ok_or(Error::NotFound)
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
        // it is elsewhere now, and nothing was left unsent
        Act::Transfer(_) => return Ok(see(address)),
        _ => None,
    };
    let rest = WRITTEN.into_iter().filter(|field| Some(*field) != sent);
    let rest: Vec<Field> = rest.filter(|field| !form.value(*field).trim().is_empty()).collect();
    if rest.is_empty() {
        return Ok(see(address));
    }
    let (request, history) = open(state, staff, reference, "reply").await?.ok_or(Error::NotFound)?;
    let page = view::request(state, asked.locale, staff, (&request, &history));
    let page = beside(state, asked.locale, staff, (&request, page), &Given::default()).await?;
    let form = rest.into_iter().fold(FormState::default(), |kept, field| kept.keep(field, form.value(field)));
    Ok(render::private(state, asked, StatusCode::OK, &DeskRequestPage { form, ..page }))
}

pub(super) fn typed(sent: &Words) -> FormState<Field> {
    let keep = |form: FormState<Field>, field: Field| form.keep(field, value(sent, field.name()));
    WRITTEN.into_iter().chain([Field::To, Field::NeverOurs, Field::Carrier]).fold(FormState::default(), keep)
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
