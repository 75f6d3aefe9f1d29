//! The page on which whoever leads a desk gives a request to a colleague. For nobody else is there such a page.

use app::{
    desk::{Place as DeskPlace, form::Field},
    form::{Field as _, FormState},
    path::Path,
    reference::Reference,
    shift::{
        assign_page::{Again, AssignPage},
        form::{Assignment, Barred, Colleague, QUEUE},
    },
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};

use super::{
    assign::{self, Assigning, Done},
    routes::App,
    team::{Member, members},
};
use crate::{
    db::{StoreError, Tx},
    error::Error,
    form::{FormKey, Words, see, unkept, value},
    handoff::{Request, is_about},
    person::{Lead, Staff},
    render::{self, Asked},
    state::AppState,
    telling,
};

/// A request, the team, who of it cannot get it, and the page about it.
struct Opened {
    request: Request,
    members: Vec<Member>,
    barred: Vec<(String, Barred)>,
    page: AssignPage,
}

async fn open(state: &AppState, staff: &Staff, reference: &str) -> Result<Opened, Error> {
    let reference = Reference::parse(reference).ok_or(Error::NotFound)?;
    let mut tx = state.db.begin_read().await?;
    let request = Request::at_desk(state, &mut tx, reference, staff).await?.ok_or(Error::NotFound)?;
    let seen = request.history(state, &mut tx).await?.len();
    let members = members(state, &mut tx, &staff.organization).await?;
    let barred = barred(state, &mut tx, &request, &members).await?;
    let unreached = telling::count(&mut tx, staff).await?;
    let holder = request.holder(state.clock.millis());
    let free = |member: &&Member| barred.iter().all(|(id, _)| *id != member.id());
    let page = AssignPage {
        organization: staff.organization.clone(),
        unreached,
        reference,
        holder: members.iter().find(|member| Some(member.person.uuid()) == holder).map(|member| member.name.clone()),
        promised: request.promised_at,
        zone: state.desks.of(&staff.organization).zone,
        waits: request.state.is_open(),
        colleagues: members.iter().filter(free).map(Member::colleague).collect(),
        queue: holder.is_some(),
        seen,
        form: FormState::default(),
        key: staff.visit.form_key(&state.clock),
        again: Again::No,
    };
    Ok(Opened { request, members, barred, page })
}

/// Who of the team cannot get a request; the queue, where nobody has it.
async fn barred(
    state: &AppState,
    tx: &mut Tx,
    request: &Request,
    members: &[Member],
) -> Result<Vec<(String, Barred)>, StoreError> {
    let now = state.clock.millis();
    let holder = request.holder(now);
    let mut barred = Vec::new();
    for member in members {
        let why = match member {
            member if Some(member.person.uuid()) == holder => Some(Barred::HasIt),
            member if member.is_away(now) => Some(Barred::Away),
            member if is_about(tx, &request.card, member.person).await? => Some(Barred::OwnAnswer),
            _ => None,
        };
        barred.extend(why.map(|why| (member.id(), why)));
    }
    barred.extend(holder.is_none().then(|| (QUEUE.to_owned(), Barred::HasIt)));
    Ok(barred)
}

pub(super) async fn show(
    State(state): App,
    asked: Asked,
    Lead(staff): Lead,
    extract::Path((_, reference)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let Opened { page, .. } = open(&state, &staff, &reference).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn give(
    State(state): App,
    asked: Asked,
    lead: Lead,
    extract::Path((_, reference)): extract::Path<(String, String)>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let staff = &lead.0;
    let mut opened = open(&state, staff, &reference).await?;
    let key = FormKey::of(&sent)?;
    let keep = |form: FormState<_>, field: Field| form.keep(field, value(&sent, field.name()));
    let form = [Field::To, Field::Note].into_iter().fold(FormState::default(), keep);
    opened.page = AssignPage { form: form.clone(), key: staff.visit.same_key(&key), ..opened.page };
    if sent.contains_key("language") {
        return Ok(render::private(&state, asked, StatusCode::OK, &opened.page));
    }
    let address = Path::Desk(DeskPlace::Request(staff.organization.clone(), opened.request.reference));
    let address = address.href(asked.locale);
    let show = |form| {
        let page = AssignPage { form, ..opened.page.clone() };
        Ok(render::private(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page))
    };
    let team: Vec<Colleague> = opened.members.iter().map(Member::colleague).collect();
    let assignment = match Assignment::parse(asked.locale, &team, form.clone()) {
        Ok(assignment) => assignment,
        Err(form) => return show(form),
    };
    let done = assign::assign(&state, assigning(&opened, (&lead, &key), (&assignment, &sent), &address)).await;
    match done {
        Ok(Done::Kept) => Ok(see(address)),
        Ok(Done::Barred(why)) => show(why.refuse(form)),
        done => {
            // the page as it is now, with what was typed
            let page = open(&state, staff, &reference).await.map_or_else(|_| opened.page.clone(), |now| now.page);
            let page = AssignPage { form, key: opened.page.key.clone(), again: why_again(done), ..page };
            Ok(refuse(&state, asked, staff, page))
        }
    }
}

/// What was sent, with whom it names.
fn assigning<'a>(
    opened: &'a Opened,
    (lead, key): (&'a Lead, &'a FormKey),
    (assignment, sent): (&'a Assignment, &Words),
    address: &'a str,
) -> Assigning<'a> {
    let to = opened.members.iter().find(|member| Some(member.id()) == assignment.to);
    let named = assignment.to.as_deref().unwrap_or(QUEUE);
    Assigning {
        lead,
        request: &opened.request,
        key,
        assignment,
        to: to.map(|member| member.person),
        barred: opened.barred.iter().find(|(id, _)| id == named).map(|(_, why)| *why),
        seen: value(sent, "seen").parse().unwrap_or(-1),
        address,
    }
}

/// Why the page is shown once more.
fn why_again(done: Result<Done, StoreError>) -> Again {
    match done {
        Ok(Done::Kept | Done::Barred(_)) => Again::No,
        Ok(Done::Other) => Again::AlreadySent,
        Ok(Done::Newer) => Again::Newer,
        Err(error) => {
            tracing::error!(%error, "a request cannot be given to a colleague");
            Again::Unkept
        }
    }
}

/// The page once more, with everything that was typed, and why.
fn refuse(state: &AppState, asked: Asked, staff: &Staff, page: AssignPage) -> Response {
    match page.again {
        Again::Unkept => unkept(render::private(state, asked, StatusCode::SERVICE_UNAVAILABLE, &page)),
        Again::AlreadySent => {
            let page = AssignPage { key: staff.visit.form_key(&state.clock), ..page };
            render::private(state, asked, StatusCode::CONFLICT, &page)
        }
        _ => render::private(state, asked, StatusCode::CONFLICT, &page),
    }
}
