//! Changing the business number of a firm. What was sent keeps the number that it was sent with: it stands in the answers.

use std::sync::Arc;

use app::{
    application,
    firm::{
        Act,
        form::{Field, Renumbered},
        number_page::NumberPage,
    },
    form::{Field as _, FormState},
    path::Path,
    reference::Reference,
};
use axum::{Form, extract::State, http::StatusCode, response::Response};

use super::{
    held,
    own::{Managing, Own},
    place,
    record::{Done, note, unreadable},
    store,
};
use crate::{
    audit::{self, Deed},
    error::Error,
    form::{FormKey, Words, see, value},
    person::PersonId,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

fn page(state: &AppState, own: &Own, form: FormState<Field>, key: String) -> Result<NumberPage, Error> {
    let (firm, firm_name) = (own.own.reference, own.own.known_as());
    Ok(NumberPage { firm, firm_name, number: own.own.number(state)?, form, key })
}

pub(super) async fn show(State(state): App, asked: Asked, Managing(own): Managing) -> Result<Response, Error> {
    let key = own.person.visit.form_key(&state.clock);
    let page = page(&state, &own, FormState::default(), key)?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// The same number twice is the same.
pub(super) async fn change(
    State(state): App,
    asked: Asked,
    Managing(own): Managing,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&fields)?;
    let typed = [Field::Number, Field::Why];
    let form =
        typed.into_iter().fold(FormState::default(), |form, field| form.keep(field, value(&fields, field.name())));
    let mut page = page(&state, &own, form, value(&fields, "key").to_owned())?;
    if fields.contains_key("language") {
        return Ok(render::private(&state, asked, StatusCode::OK, &page));
    }
    match Renumbered::parse(page.form.clone()) {
        Ok(new) => match renumber(&state, (own.person.id, own.own.reference), &new).await? {
            Change::Done => return Ok(see(Path::Application(application::Place::Firm(page.firm)).href(asked.locale))),
            Change::Taken => page.form.refuse(Field::Number, "firm-number-others", Vec::new()),
        },
        Err(form) => page.form = form,
    }
    Ok(render::private(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page))
}

/// What it led to.
enum Change {
    Done,
    /// Another firm has the number.
    Taken,
}

async fn renumber(state: &AppState, (person, firm): (PersonId, Reference), new: &Renumbered) -> Result<Change, Error> {
    let mut tx = state.db.begin_write().await?;
    let own = held(&mut tx, person, firm).await?;
    if !own.role.manages() {
        return Err(Error::NotFound);
    }
    let before = own.number(state)?;
    if before == new.number {
        return Ok(Change::Done);
    }
    let mark = state.keys.mark("firm.number", &new.number);
    if store::is_taken(tx.conn(), &mark).await? {
        return Ok(Change::Taken);
    }
    let sealed = state.keys.seal(&state.clock, &place(own.firm()), &new.number).map_err(unreadable)?;
    if !store::renumber(tx.conn(), &own, (sealed, mark)).await? {
        return Ok(Change::Taken);
    }
    let what = format!("{before} → {}: {}", new.number, new.why);
    note(state, &mut tx, (own.firm(), person), Done { what: &what, ..Done::of(Act::Renumbered) }).await?;
    let (actor, subject) = (person.actor(), format!("firm {firm}"));
    let deed = Deed { actor: &actor, act: "firm.renumber", organization: "", subject: &subject };
    audit::record(&mut tx, &state.clock, deed).await?;
    tx.commit().await?;
    Ok(Change::Done)
}
