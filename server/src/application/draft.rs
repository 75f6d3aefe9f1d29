//! The pages of a draft: beginning it, its sections, checking and sending. What is typed is never lost: a section is
//! saved as far as it goes, and shown again where something in it is wrong.

use std::sync::Arc;

use app::{
    application::{
        Named, Place, Section,
        new_page::{Field, NewPage, Whom},
        section_page::{ASK, SectionPage, THEN},
        send_page::{Missing, SendPage},
    },
    firm::Right,
    form::FormState,
    handoff,
    path::{LocalPath, Path},
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};

use super::{
    Done, Opened,
    keep::{self, Beginning, Form as Kept},
    open::find,
};
use crate::{
    error::Error,
    firm,
    form::{FormKey, Words, see, value},
    person::{Holder, Person, Somebody, Visit},
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
fn new_page(state: &AppState, visit: &Visit, firms: &[firm::Membership], form: FormState<Field>) -> NewPage {
    let firms = firms.iter().map(|own| Whom { value: own.reference.to_string(), firm: Some(own.name.clone()) });
    let whom = firms.chain([Whom { value: ME.to_owned(), firm: None }]).collect();
    NewPage { form, key: visit.form_key(&state.clock), programs: state.programs, whom, already: None }
}

pub(super) async fn ask_what(State(state): App, asked: Asked, visit: Visit) -> Result<Response, Error> {
    let firms = firms(&state, &visit).await?;
    // who can only apply for themselves need not say so
    let form = if firms.is_empty() { FormState::default().keep(Field::For, ME) } else { FormState::default() };
    let page = new_page(&state, &visit, &firms, form);
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
    let mut page = NewPage { key: value(&fields, "key").to_owned(), ..new_page(&state, &visit, &firms, form) };
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

/// A draft that somebody may write to, and one of its sections.
async fn section(
    state: &AppState,
    holder: Holder,
    (reference, id): &(String, String),
) -> Result<(Opened, &'static Section), Error> {
    let mut tx = state.db.begin_read().await?;
    let draft = find(state, &mut tx, holder, reference).await?.may(Right::Write)?;
    let section = draft.program.section(id).filter(|_| draft.sent_at.is_none()).ok_or(Error::NotFound)?;
    Ok((draft, section))
}

fn section_page(draft: &Opened, section: &'static Section, form: FormState<Named>, key: String) -> SectionPage {
    let acting = draft.acting.clone();
    SectionPage { reference: draft.reference, program: draft.program, section, acting, form, key }
}

pub(super) async fn show_section(
    State(state): App,
    asked: Asked,
    somebody: Somebody,
    extract::Path(place): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let (draft, section) = section(&state, somebody.holder, &place).await?;
    let answers = section.questions.iter().map(|question| question.id);
    let form = answers.fold(FormState::default(), |form, id| form.keep(Named(id), draft.answers.get(id)));
    let page = section_page(&draft, section, form, somebody.visit.form_key(&state.clock));
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// Saving the same answers twice is saving them once, so the key of the form need not be claimed.
pub(super) async fn save_section(
    State(state): App,
    asked: Asked,
    somebody: Somebody,
    extract::Path(place): extract::Path<(String, String)>,
    Form(fields): Fields,
) -> Result<Response, Error> {
    let (draft, section) = section(&state, somebody.holder, &place).await?;
    let ids = section.questions.iter().map(|question| question.id);
    let form = ids.fold(FormState::default(), |form, id| form.keep(Named(id), value(&fields, id)));
    let key = value(&fields, "key").to_owned();
    if fields.contains_key("language") {
        return Ok(render::private(&state, asked, StatusCode::OK, &section_page(&draft, section, form, key)));
    }
    let answers = match section.parse(asked.locale, form) {
        Ok(answers) => answers,
        Err(form) => {
            let page = section_page(&draft, section, form, key);
            return Ok(render::private(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page));
        }
    };
    keep::save(&state, somebody.holder, &place.0, answers).await?;
    if value(&fields, THEN) == ASK {
        let here = LocalPath::parse(&Path::Application(Place::Section(draft.reference, section.id)).href(asked.locale));
        return Ok(see(Path::Handoff(handoff::Place::Ask(here)).href(asked.locale)));
    }
    let after = draft.program.sections.iter().skip_while(|one| one.id != section.id).nth(1);
    let next = match after {
        Some(next) => Place::Section(draft.reference, next.id),
        None => Place::One(draft.reference),
    };
    Ok(see(Path::Application(next).href(asked.locale)))
}

fn send_page(state: &AppState, visit: &Visit, draft: Opened, told: Missing) -> SendPage {
    SendPage {
        reference: draft.reference,
        program: draft.program,
        firm: draft.firm.map(|(name, _)| name),
        acting: draft.acting,
        answers: draft.answers,
        right: draft.right,
        key: visit.form_key(&state.clock),
        told,
    }
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
    let page = send_page(&state, &person.visit, draft, Missing::Shown);
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
    if let Some(Done::At(address) | Done::Before(address)) = keep::send(&state, sent, &reference).await? {
        return Ok(see(address));
    }
    let mut tx = state.db.begin_read().await?;
    let draft = find(&state, &mut tx, Holder::Person(person.id), &reference).await?;
    let page = send_page(&state, &person.visit, draft, Missing::Refused);
    Ok(render::private(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page))
}
