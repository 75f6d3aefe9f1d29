//! Making a firm, and changing its names.

use std::sync::Arc;

use app::{
    application,
    firm::{
        Act, Role,
        form::{Field, Names, number},
        new_page::{NewPage, Step},
    },
    form::{Field as _, FormState},
    path::Path,
};
use axum::{Form, extract::State, http::StatusCode, response::Response};

use super::{
    Made, New, held, make,
    own::{Managing, Own},
    record::{Done, note},
    store,
};
use crate::{
    audit::{self, Deed},
    error::Error,
    form::{Claim, FormKey, Sent, Words, claim, see, value},
    person::{Person, PersonId},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// What somebody typed.
fn filled(fields: &Words) -> FormState<Field> {
    let all = Field::NAMES.into_iter().chain([Field::Number]);
    all.fold(FormState::default(), |form, field| form.keep(field, value(fields, field.name())))
}

/// The names and the number of a new firm, or the form with everything that is wrong.
fn given(asked: Asked, form: FormState<Field>) -> Result<(Names, String), FormState<Field>> {
    match Names::parse(asked.locale, form.clone()) {
        Ok(names) => {
            let mut form = form;
            number(&mut form).map(|number| (names, number)).ok_or(form)
        }
        Err(mut form) => {
            number(&mut form);
            Err(form)
        }
    }
}

pub(super) async fn ask_new(State(state): App, asked: Asked, person: Person) -> Result<Response, Error> {
    let key = person.visit.form_key(&state.clock);
    let page = NewPage { step: Step::Make, form: FormState::default(), key, already: None };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn make_new(
    State(state): App,
    asked: Asked,
    person: Person,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&fields)?;
    let form = filled(&fields);
    let page = NewPage { step: Step::Make, form, key: value(&fields, "key").to_owned(), already: None };
    let show = |status: StatusCode, page: &NewPage| Ok(render::private(&state, asked, status, page));
    if fields.contains_key("language") {
        return show(StatusCode::OK, &page);
    }
    let (names, number) = match given(asked, page.form.clone()) {
        Ok(given) => given,
        Err(form) => return show(StatusCode::UNPROCESSABLE_ENTITY, &NewPage { form, ..page }),
    };
    match begin(&state, asked, (&key, person.id), &names, &number).await? {
        Begun::At(address) => Ok(see(address)),
        Begun::Before(address) => {
            let key = person.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &NewPage { key, already: Some(address), ..page })
        }
        Begun::Taken => {
            let mut form = page.form.clone();
            form.refuse(Field::Number, "firm-number-taken", Vec::new());
            show(StatusCode::UNPROCESSABLE_ENTITY, &NewPage { form, ..page })
        }
    }
}

/// What making a firm led to.
enum Begun {
    At(String),
    /// Another firm was made with this very form.
    Before(String),
    Taken,
}

async fn begin(
    state: &AppState,
    asked: Asked,
    (key, person): (&FormKey, PersonId),
    names: &Names,
    number: &str,
) -> Result<Begun, Error> {
    let all = [&names.legal_en, &names.legal_fr, &names.operating_en, &names.operating_fr];
    let body: Vec<&str> = all.iter().map(|name| name.as_deref().unwrap_or_default()).chain([number]).collect();
    for reference in state.clock.references() {
        let answer = Path::Application(application::Place::Firm(reference)).href(asked.locale);
        let mut tx = state.db.begin_write().await?;
        let sent = Sent { form: "firm.make", key, body: &body, answer: &answer };
        match claim(&mut tx, state.clock.millis(), &sent).await? {
            Claim::Same(answer) => return Ok(Begun::At(answer)),
            Claim::Other(answer) => return Ok(Begun::Before(answer)),
            Claim::New => {}
        }
        let members = [(person, Role::Owner)];
        let new = New { reference, name: names.shown(asked.locale), names, number, members: &members };
        match make(state, &mut tx, new).await? {
            Made::Taken => return Ok(Begun::Taken),
            Made::Again => continue,
            Made::New(firm) => note(state, &mut tx, (firm, person), Done::of(Act::Made)).await?,
        }
        let (actor, subject) = (person.actor(), format!("firm {reference}"));
        let deed = Deed { actor: &actor, act: "firm.make", organization: "", subject: &subject };
        audit::record(&mut tx, &state.clock, deed).await?;
        tx.commit().await?;
        return Ok(Begun::At(answer));
    }
    Err(Error::Internal("no reference is free".to_owned()))
}

pub(super) async fn ask_names(
    State(state): App,
    asked: Asked,
    Managing(Own { person, own, .. }): Managing,
) -> Result<Response, Error> {
    let names = store::names(state.db.begin_read().await?.conn(), &own).await?;
    // a firm that is older than its names has one: it is its legal name
    let form = match names == Names::default() {
        true => Names { legal_en: Some(own.name.clone()), ..names }.form(),
        false => names.form(),
    };
    let step = Step::Rename(own.reference, own.name);
    let page = NewPage { step, form, key: person.visit.form_key(&state.clock), already: None };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// The same names sent twice are sent once.
pub(super) async fn rename(
    State(state): App,
    asked: Asked,
    Managing(Own { person, own, .. }): Managing,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&fields)?;
    let step = Step::Rename(own.reference, own.name.clone());
    let page = NewPage { step, form: filled(&fields), key: value(&fields, "key").to_owned(), already: None };
    if fields.contains_key("language") {
        return Ok(render::private(&state, asked, StatusCode::OK, &page));
    }
    let names = match Names::parse(asked.locale, page.form.clone()) {
        Ok(names) => names,
        Err(form) => {
            let page = NewPage { form, ..page };
            return Ok(render::private(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page));
        }
    };
    let mut tx = state.db.begin_write().await?;
    let own = held(&mut tx, person.id, own.reference).await?;
    if !own.role.manages() {
        return Err(Error::NotFound);
    }
    if store::names(tx.conn(), &own).await? != names {
        let name = names.shown(asked.locale);
        store::rename(tx.conn(), &own, (name, &names)).await?;
        note(&state, &mut tx, (own.firm(), person.id), Done { what: name, ..Done::of(Act::Named) }).await?;
        tx.commit().await?;
    }
    Ok(see(Path::Application(application::Place::Firm(own.reference)).href(asked.locale)))
}
