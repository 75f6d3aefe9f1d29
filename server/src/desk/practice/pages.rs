//! The pages of practice, as they are asked for. The power is read as at the desk; nothing else touches the database.

use app::{
    desk::{
        Filter, Place,
        call_page::CallPage,
        form::{Field, WRITTEN},
        practice::Practiced,
        practice_of,
        request_page::{Again, DeskRequestPage},
    },
    form::{Field as _, FormState},
    handoff::State as Standing,
    locale::{Locale, Localized},
    path::{Path, segment},
    reference::Reference,
    shell::Page,
};
use axum::{
    Form,
    extract::{self, Query, State},
    http::StatusCode,
    response::Response,
};

use super::{
    people::people,
    view,
    world::{Acting, Practice, World},
};
use crate::{
    desk::{
        act::{Act, Done},
        call,
        preview::preview,
        routes::{App, PREVIEW, read, typed, why_again},
    },
    error::Error,
    form::{FormKey, Words, see, value},
    handoff::{KnownPage, organization_name},
    person::{Desk, Staff},
    render::{self, Asked},
    state::AppState,
};

/// What one of the staff practices with.
fn within<T>(state: &AppState, staff: &Staff, act: impl FnOnce(&mut World) -> T) -> T {
    let begin = || {
        let hours = state.desks.of(&staff.organization);
        World::new(&people().unwrap_or_default(), &state.catalogue(), hours, &state.clock)
    };
    state.practice.with(staff, state.clock.millis(), begin, act)
}

/// A page, which says that it is practice.
fn page<P: Page>(state: &AppState, asked: Asked, staff: &Staff, (status, page): (StatusCode, P)) -> Response {
    let organization = staff.organization.clone();
    let page = Practiced { page, organization, key: staff.visit.form_key(&state.clock) };
    render::private(state, asked, status, &page)
}

fn place(staff: &Staff, locale: Locale, reference: Reference) -> String {
    Path::Desk(Place::Request(practice_of(&staff.organization), reference)).href(locale)
}

pub(in crate::desk) async fn queue(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    Query(query): Query<Words>,
) -> Response {
    let filter = Filter::parse(asked.locale, |name| query.get(name).map(String::as_str));
    let shown = within(&state, &staff, |world| view::queue(&state, asked.locale, &staff, (filter, world)));
    page(&state, asked, &staff, (StatusCode::OK, shown))
}

pub(in crate::desk) async fn begin_anew(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    state.practice.forget(&staff);
    Ok(see(Path::Desk(Place::Home(practice_of(&staff.organization))).href(asked.locale)))
}

pub(in crate::desk) async fn callbacks(State(state): App, asked: Asked, Desk(staff): Desk) -> Response {
    let shown = within(&state, &staff, |world| view::callbacks(&state, asked.locale, &staff, world));
    page(&state, asked, &staff, (StatusCode::OK, shown))
}

pub(in crate::desk) async fn show(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    extract::Path((_, reference)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let reference = Reference::parse(&reference).ok_or(Error::NotFound)?;
    let shown = find(&state, asked.locale, &staff, reference).ok_or(Error::NotFound)?;
    Ok(page(&state, asked, &staff, (StatusCode::OK, shown)))
}

fn find(state: &AppState, locale: Locale, staff: &Staff, reference: Reference) -> Option<DeskRequestPage> {
    within(state, staff, |world| world.find(reference).map(|request| view::request(state, locale, staff, request)))
}

pub(in crate::desk) async fn perform(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    extract::Path((_, reference)): extract::Path<(String, String)>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let reference = Reference::parse(&reference).ok_or(Error::NotFound)?;
    let key = FormKey::of(&sent)?;
    let Some(shown) = find(&state, asked.locale, &staff, reference) else {
        // it was passed on by the same form
        return within(&state, &staff, |world| world.led_from(reference, &key)).map(see).ok_or(Error::NotFound);
    };
    let form = typed(&sent);
    let shown = DeskRequestPage { key: staff.visit.same_key(&key), form: form.clone(), ..shown };
    if sent.contains_key("language") {
        return Ok(page(&state, asked, &staff, (StatusCode::OK, shown)));
    }
    if value(&sent, "act") == PREVIEW {
        return Ok(page(&state, asked, &staff, preview(asked.locale, &state.site.origin, shown, (None, &[]))));
    }
    let act = match read(asked.locale, &sent, form.clone(), (shown.desks.as_slice(), shown.call_ahead())) {
        Ok(act) => act,
        Err(wrong) => {
            let shown = DeskRequestPage { form: wrong.ok_or(Error::BadRequest)?, ..shown };
            return Ok(page(&state, asked, &staff, (StatusCode::UNPROCESSABLE_ENTITY, shown)));
        }
    };
    let done = act_on(&state, &staff, (reference, &key, &act), (&sent, asked.locale)).ok_or(Error::NotFound)?;
    let Some(again) = why_again(Ok(done)) else {
        return Ok(go_on(&state, asked, &staff, (reference, &act, &form)));
    };
    Ok(page(&state, asked, &staff, (StatusCode::CONFLICT, DeskRequestPage { again, ..shown })))
}

fn leads_to(staff: &Staff, locale: Locale, reference: Reference, act: &Act) -> String {
    act.leads_to(&practice_of(&staff.organization), reference).href(locale)
}

fn act_on(
    state: &AppState,
    staff: &Staff,
    (reference, key, act): (Reference, &FormKey, &Act),
    (sent, locale): (&Words, Locale),
) -> Option<Done> {
    let address = leads_to(staff, locale, reference, act);
    let to = match act {
        Act::Transfer(transfer) => Some(Localized::from_fn(|locale| organization_name(state, locale, &transfer.to))),
        _ => None,
    };
    let seen = value(sent, "seen").parse().unwrap_or(usize::MAX);
    let now = state.clock.millis();
    let acting = Acting { reference, key, act, seen, address: &address, to: to.as_ref(), now };
    within(state, staff, |world| world.perform(acting))
}

/// Leads on; what was typed and not sent by this act stands on the page once more, as at the desk.
fn go_on(
    state: &AppState,
    asked: Asked,
    staff: &Staff,
    (reference, act, form): (Reference, &Act, &FormState<Field>),
) -> Response {
    let sent = match act {
        Act::Reply(_) | Act::Called(_) => Some(Field::Answer),
        Act::Note(_) => Some(Field::Note),
        _ => None,
    };
    let rest = WRITTEN.into_iter().filter(|field| Some(*field) != sent && !form.value(*field).trim().is_empty());
    let rest: Vec<Field> = rest.collect();
    let shown = find(state, asked.locale, staff, reference).filter(|_| !rest.is_empty());
    let Some(shown) = shown else { return see(leads_to(staff, asked.locale, reference, act)) };
    let form = rest.into_iter().fold(FormState::default(), |kept, field| kept.keep(field, form.value(field)));
    page(state, asked, staff, (StatusCode::OK, DeskRequestPage { form, ..shown }))
}

/// The code of a page shows it; the reference of a practice request leads to it.
pub(in crate::desk) async fn ask(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    Query(query): Query<Words>,
) -> Response {
    let typed: String = value(&query, segment::CODE).trim().chars().take(20).collect();
    let known = Reference::parse(&typed).filter(|one| within(&state, &staff, |world| world.find(*one).is_some()));
    if let Some(reference) = known {
        return see(place(&staff, asked.locale, reference));
    }
    let form = call::fresh(asked.locale);
    page(&state, asked, &staff, (StatusCode::OK, view::call(&state, &staff, &typed, form)))
}

pub(in crate::desk) async fn log(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let typed = value(&sent, Field::Code.name());
    let form = call::typed(&sent);
    let show = |status, form| page(&state, asked, &staff, (status, view::call(&state, &staff, typed, form)));
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, form));
    }
    let shared = call::pages(&state.catalogue(), typed).first().map(KnownPage::shared);
    let (card, said) = match call::read(asked.locale, form.clone(), shared) {
        Ok(read) => read,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, form)),
    };
    let standing = if form.value(Field::Done).is_empty() { Standing::Waiting } else { Standing::Resolved };
    let hours = state.desks.of(&staff.organization);
    let call = Practice::called(&state.clock, card, said, standing, hours);
    let address = place(&staff, asked.locale, call.reference);
    let (done, led) = within(&state, &staff, |world| (world.log(call, &key, &address), world.led(&key)));
    if done == Done::Other {
        let shown = CallPage { again: Again::AlreadySent, ..view::call(&state, &staff, typed, form) };
        return Ok(page(&state, asked, &staff, (StatusCode::CONFLICT, shown)));
    }
    Ok(see(led.unwrap_or(address)))
}
