//! The pages of officers. Each asks for the power of an officer of the organization in its address; a problem of another
//! organization is not found.

use app::{
    application::Program,
    form::{Field as _, FormState},
    issue::{
        IssueId, Place,
        edit_page::{ACT, Again, ENTER, EditIssuePage, PUBLISH},
        form::{Field, Given, Purpose, program},
        staff_page::StaffIssuesPage,
    },
    locale::Locale,
    path::Path,
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};
use uuid::Uuid;

use super::{
    Kept,
    keep::{self, Outcome},
    routes::App,
    store,
};
use crate::{
    error::Error,
    form::{FormKey, Words, see, value},
    person::{Officer, Staff},
    render::{self, Asked},
    state::AppState,
};

/// The programs of an organization.
fn programs(state: &AppState, staff: &Staff) -> Vec<&'static Program> {
    state.programs.iter().filter(|program| program.organization == staff.organization).collect()
}

pub(super) async fn list(State(state): App, asked: Asked, Officer(staff): Officer) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let kept = store::of_organization(&mut tx, &staff).await?;
    let page = StaffIssuesPage {
        programs: programs(&state, &staff),
        issues: kept.iter().map(|one| (one.shown(), one.count)).collect(),
        organization: staff.organization,
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn write(State(state): App, asked: Asked, Officer(staff): Officer) -> Response {
    render::private(&state, asked, StatusCode::OK, &page(&state, &staff, None))
}

/// The page of a new one, or of one as it is kept.
fn page(state: &AppState, staff: &Staff, kept: Option<&Kept>) -> EditIssuePage {
    EditIssuePage {
        organization: staff.organization.clone(),
        programs: programs(state, staff),
        issue: kept.map(Kept::shown),
        count: kept.map_or(0, |kept| kept.count),
        version: kept.map_or(0, |kept| kept.version),
        form: kept.map_or_else(FormState::default, form_of),
        key: staff.visit.form_key(&state.clock),
        again: Again::No,
    }
}

/// What is kept is there to be changed; what changed is not known yet.
fn form_of(kept: &Kept) -> FormState<Field> {
    let said = &kept.said;
    FormState::default()
        .keep(Field::Standing, kept.standing.code())
        .keep(Field::TitleEn, &said.title.en)
        .keep(Field::TitleFr, &said.title.fr)
        .keep(Field::TextEn, &said.text.en)
        .keep(Field::TextFr, &said.text.fr)
        .keep(Field::OwnerEn, &said.owner.en)
        .keep(Field::OwnerFr, &said.owner.fr)
}

/// The page with what was sent.
fn filled(page: EditIssuePage, key: String, sent: &Words) -> EditIssuePage {
    let keep = |form: FormState<Field>, field: Field| form.keep(field, value(sent, field.name()));
    EditIssuePage { form: Field::ALL.into_iter().fold(FormState::default(), keep), key, ..page }
}

fn href(locale: Locale, staff: &Staff, id: Uuid) -> String {
    Path::Issue(Place::Edit(staff.organization.clone(), IssueId::from_bits(id.as_u128()))).href(locale)
}

pub(super) async fn begin(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let page = filled(page(&state, &staff, None), staff.visit.same_key(&key), &sent);
    let show = |status, page: &EditIssuePage| render::private(&state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &page));
    }
    let mut form = page.form.clone();
    let ids: Vec<&str> = page.programs.iter().map(|program| program.id).collect();
    let of = program(&mut form, &ids);
    let of = of.and_then(|id| page.programs.iter().find(|program| program.id == id));
    let (of, given) = match (of, Given::parse(Purpose::Draft, form)) {
        (Some(of), Ok(given)) => (of, given),
        (_, Err(form)) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &EditIssuePage { form, ..page })),
        // a form without a program is refused above
        (None, Ok(_)) => return Err(Error::BadRequest),
    };
    let address = |id| href(asked.locale, &staff, id);
    Ok(match keep::begin(&state, &staff, (of.id, of.service), (&key, &given), address).await? {
        Outcome::At(address) => see(address),
        Outcome::Before(address) => {
            let key = staff.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &EditIssuePage { key, again: Again::Already(address), ..page })
        }
        Outcome::Changed => show(StatusCode::CONFLICT, &EditIssuePage { again: Again::Changed, ..page }),
    })
}

async fn find(state: &AppState, staff: &Staff, issue: &str) -> Result<Kept, Error> {
    let id = Uuid::try_parse(issue).map_err(|_| Error::NotFound)?;
    let mut tx = state.db.begin_read().await?;
    store::find(&mut tx, staff, id).await?.ok_or(Error::NotFound)
}

pub(super) async fn open(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, issue)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let kept = find(&state, &staff, &issue).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page(&state, &staff, Some(&kept))))
}

/// What is done, as it was when the form was read: pressed twice, it is published by now.
fn purpose(sent: &Words) -> Purpose {
    match value(sent, ACT) {
        ENTER => Purpose::Entry,
        PUBLISH => Purpose::Publication,
        _ => Purpose::Draft,
    }
}

/// Saves a draft, publishes it, or enters what changed.
pub(super) async fn change(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, issue)): extract::Path<(String, String)>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let kept = find(&state, &staff, &issue).await?;
    let version: i64 = value(&sent, "version").parse().map_err(|_| Error::BadRequest)?;
    // shown again, it still says which version was read
    let shown = |kept: &Kept| filled(page(&state, &staff, Some(kept)), staff.visit.same_key(&key), &sent);
    let show = |status, page: &EditIssuePage| render::private(&state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &EditIssuePage { version, ..shown(&kept) }));
    }
    let purpose = purpose(&sent);
    let given = match Given::parse(purpose, shown(&kept).form) {
        Ok(given) => given,
        Err(form) => {
            return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &EditIssuePage { form, version, ..shown(&kept) }));
        }
    };
    let answer = href(asked.locale, &staff, kept.id);
    Ok(match keep::change(&state, &staff, (&kept, version, purpose), (&key, &given), answer).await? {
        Outcome::At(address) => see(address),
        Outcome::Before(address) => {
            let key = staff.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &EditIssuePage { key, again: Again::Already(address), ..shown(&kept) })
        }
        Outcome::Changed => {
            let key = staff.visit.form_key(&state.clock);
            let kept = find(&state, &staff, &issue).await?;
            show(StatusCode::CONFLICT, &EditIssuePage { key, again: Again::Changed, ..shown(&kept) })
        }
    })
}
