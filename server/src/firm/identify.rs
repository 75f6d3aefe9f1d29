//! The accounts and register numbers of a firm.

use std::sync::Arc;

use app::{
    firm::{
        Act, Place,
        identifier::{Field, Identifier, Kind},
        identifier_page::{IdentifierPage, REMOVE},
    },
    form::{Field as _, FormState},
    path::Path,
};
use axum::{Form, extract::State, http::StatusCode, response::Response};
use uuid::Uuid;

use super::{
    Membership, held,
    own::{Managing, Own},
    record::{Done, note, unreadable},
    store,
};
use crate::{
    db::Tx,
    error::Error,
    form::{FormKey, Words, see, value},
    person::PersonId,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// Nobody has more.
const MANY: usize = 50;

/// Each with its number within the firm.
pub(super) async fn list(state: &AppState, tx: &mut Tx, own: &Membership) -> Result<Vec<(i64, Identifier)>, Error> {
    let rows = store::identifier::identifiers(tx.conn(), own).await?;
    let opened = rows.into_iter().filter_map(|row| {
        let kind = Kind::parse(&row.kind)?;
        let number = state.keys.open(&place(row.id), &row.words).map_err(unreadable);
        Some(number.map(|number| (row.number, Identifier { kind, number })))
    });
    opened.collect()
}

async fn page(
    state: &AppState,
    own: &Membership,
    form: FormState<Field>,
    key: String,
) -> Result<IdentifierPage, Error> {
    let identifiers = list(state, &mut state.db.begin_read().await?, own).await?;
    let (firm, firm_name, number) = (own.reference, own.known_as(), own.number(state)?);
    Ok(IdentifierPage { firm, firm_name, own: number, identifiers, form, key })
}

pub(super) async fn show(
    State(state): App,
    asked: Asked,
    Managing(Own { person, own, .. }): Managing,
) -> Result<Response, Error> {
    let page = page(&state, &own, FormState::default(), person.visit.form_key(&state.clock)).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// Adds one, or removes one. The same twice is the same.
pub(super) async fn change(
    State(state): App,
    asked: Asked,
    Managing(Own { person, own, .. }): Managing,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&fields)?;
    let here = Path::Firm(Place::Identifiers(own.reference)).href(asked.locale);
    if let Some(number) = fields.get(REMOVE) {
        remove(&state, person.id, &own, number.parse().map_err(|_| Error::BadRequest)?).await?;
        return Ok(see(here));
    }
    let typed = [Field::Kind, Field::Number];
    let form =
        typed.into_iter().fold(FormState::default(), |form, field| form.keep(field, value(&fields, field.name())));
    let key = value(&fields, "key").to_owned();
    if fields.contains_key("language") {
        return Ok(render::private(&state, asked, StatusCode::OK, &page(&state, &own, form, key).await?));
    }
    match Identifier::parse(&own.number(&state)?, form) {
        Ok(new) => {
            add(&state, person.id, &own, &new).await?;
            Ok(see(here))
        }
        Err(form) => {
            let page = page(&state, &own, form, key).await?;
            Ok(render::private(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
    }
}

async fn managing(tx: &mut Tx, person: PersonId, own: &Membership) -> Result<Membership, Error> {
    let own = held(tx, person, own.reference).await?;
    if own.role.manages() { Ok(own) } else { Err(Error::NotFound) }
}

async fn add(state: &AppState, person: PersonId, own: &Membership, new: &Identifier) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    let own = managing(&mut tx, person, own).await?;
    let known = list(state, &mut tx, &own).await?;
    if known.len() >= MANY || known.iter().any(|(_, one)| one == new) {
        return Ok(());
    }
    let id = state.clock.id();
    let words = state.keys.seal(&state.clock, &place(id), &new.number).map_err(unreadable)?;
    store::identifier::insert(tx.conn(), &own, (id, new.kind, words), state.clock.millis()).await?;
    let done = Done { what: &new.number, ..Done::of(Act::Identified) };
    note(state, &mut tx, (own.firm(), person), done).await?;
    Ok(tx.commit().await?)
}

async fn remove(state: &AppState, person: PersonId, own: &Membership, number: i64) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    let own = managing(&mut tx, person, own).await?;
    let known = list(state, &mut tx, &own).await?;
    let Some((_, one)) = known.into_iter().find(|(known, _)| *known == number) else { return Ok(()) };
    store::identifier::delete(tx.conn(), &own, number).await?;
    let done = Done { what: &one.number, ..Done::of(Act::Unidentified) };
    note(state, &mut tx, (own.firm(), person), done).await?;
    Ok(tx.commit().await?)
}

fn place(id: Uuid) -> String {
    format!("firm_identifier.words {}", id.simple())
}
