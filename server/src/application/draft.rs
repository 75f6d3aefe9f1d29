//! The pages of a draft: beginning it, checking and sending. Its sections stand in `section.rs`.

use std::sync::Arc;

use app::{
    application::{
        LastDay, Named, Place,
        new_page::{Field, NewPage, Whom},
        send_page::{Missing, SendPage},
    },
    firm::{FOR, Right},
    form::FormState,
    path::Path,
};
use axum::{
    Form,
    extract::{self, Query, State},
    http::StatusCode,
    response::Response,
};

use super::{
    Done, Opened,
    keep::{self, Beginning, Form as Kept},
    open::find,
    payment,
    send::{self as sending, Sending},
};
use crate::{
    db::Tx,
    error::Error,
    firm,
    form::{FormKey, Words, see, value},
    person::{Holder, Person, Visit},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;
/// The value that stands for oneself, where one says for whom one applies.
const ME: &str = "me";
/// Fields are named by the form of the program.
type Fields = Form<Words>;

/// The firms for which somebody may begin something.
async fn firms(state: &AppState, visit: &Visit) -> Result<Vec<firm::Membership>, Error> {
    let Some(person) = visit.person() else { return Ok(Vec::new()) };
    let firms = firm::memberships(&mut state.db.begin_read().await?, person).await?;
    Ok(firms.into_iter().filter(|own| own.role.right() >= Right::Write).collect())
}

/// Where one begins, with a form of its own for each visit.
fn new_page(
    state: &AppState,
    (asked, visit): (Asked, &Visit),
    firms: &[firm::Membership],
    form: FormState<Field>,
) -> NewPage {
    let name = |own: &firm::Membership| own.called(asked.locale);
    let firms = firms.iter().map(|own| Whom { value: own.reference.to_string(), firm: Some(name(own)) });
    let whom = firms.chain([Whom { value: ME.to_owned(), firm: None }]).collect();
    NewPage { form, key: visit.form_key(&state.clock), programs: state.programs, whom, already: None }
}

/// The firm whose page somebody comes from stands chosen.
pub(super) async fn ask_what(
    State(state): App,
    asked: Asked,
    visit: Visit,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let firms = firms(&state, &visit).await?;
    // who can only apply for themselves need not say so
    let named = firms.iter().map(|own| own.reference.to_string()).find(|one| *one == value(&query, FOR));
    let form = match named {
        Some(firm) => FormState::default().keep(Field::For, firm),
        None if firms.is_empty() => FormState::default().keep(Field::For, ME),
        None => FormState::default(),
    };
    let page = new_page(&state, (asked, &visit), &firms, form);
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn begin(
    State(state): App,
    asked: Asked,
    mut visit: Visit,
    Form(fields): Fields,
) -> Result<Response, Error> {
    let key = FormKey::of(&fields)?;
    let firms = firms(&state, &visit).await?;
    let (what, whom) = (value(&fields, "program"), value(&fields, "for"));
    let form = FormState::default().keep(Field::Program, what).keep(Field::For, whom);
    let mut page = NewPage { key: value(&fields, "key").to_owned(), ..new_page(&state, (asked, &visit), &firms, form) };
    let show = |status: StatusCode, page: &NewPage| Ok(render::private(&state, asked, status, page));
    if fields.contains_key("language") {
        return show(StatusCode::OK, &page);
    }
    let program = state.programs.iter().find(|program| program.id == what);
    let known = page.whom.iter().any(|one| one.value == whom);
    if program.is_none() {
        page.form.refuse(Field::Program, "application-what-missing", Vec::new());
    }
    if !known {
        page.form.refuse(Field::For, "application-for-missing", Vec::new());
    }
    let Some(program) = program.filter(|_| page.form.is_valid()) else {
        return show(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let firm = firms.iter().find(|own| own.reference.to_string() == whom);
    let holder = visit.remember(&state, asked.locale).await?;
    let beginning = Beginning { locale: asked.locale, key: &key, holder, program, firm };
    match keep::begin(&state, beginning).await? {
        Done::At(address) => Ok(see(address)),
        Done::Before(address) => {
            let key = visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &NewPage { key, already: Some(address), ..page })
        }
    }
}

/// The last day of a draft, seen from today.
pub(super) fn last_day(state: &AppState, draft: &Opened) -> Option<LastDay> {
    let today = state.clock.now().to_zoned(state.config.time_zone.clone()).date();
    draft.program.last_day(&draft.answers).map(|on| LastDay { on, today })
}

async fn send_page(
    state: &AppState,
    visit: &Visit,
    (tx, draft): (&mut Tx, Opened),
    told: (Missing, FormState<Named>),
) -> Result<SendPage, Error> {
    Ok(SendPage {
        pays: payment::pays(state, tx, &draft).await?,
        payments: payment::payments(tx, &draft).await?,
        last_day: last_day(state, &draft),
        reference: draft.reference,
        program: draft.program,
        firm: draft.firm.map(|(name, _)| name),
        acting: draft.acting,
        answers: draft.answers,
        right: draft.right,
        key: visit.form_key(&state.clock),
        told: told.0,
        reasons: told.1,
    })
}

/// Checking the answers. What was sent has its own page.
pub(super) async fn check(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(reference): extract::Path<String>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let draft = find(&state, &mut tx, Holder::Person(person.id), &reference).await?;
    if draft.sent_at.is_some() {
        return Ok(see(Path::Application(Place::One(draft.reference)).href(asked.locale)));
    }
    let told = (Missing::Shown, FormState::default());
    let page = send_page(&state, &person.visit, (&mut tx, draft), told).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn send(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(reference): extract::Path<String>,
    Form(fields): Fields,
) -> Result<Response, Error> {
    let key = FormKey::of(&fields)?;
    let sent = Kept { locale: asked.locale, key: &key, person: person.id };
    let told = match sending::send(&state, sent, &reference, &fields).await? {
        Sending::Sent(Done::At(address) | Done::Before(address)) => return Ok(see(address)),
        Sending::Missing => (Missing::Refused, FormState::default()),
        Sending::Unexplained(reasons) => (Missing::Shown, reasons),
    };
    let mut tx = state.db.begin_read().await?;
    let draft = find(&state, &mut tx, Holder::Person(person.id), &reference).await?;
    let page = send_page(&state, &person.visit, (&mut tx, draft), told).await?;
    Ok(render::private(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page))
}
