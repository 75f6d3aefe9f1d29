//! People as other features know them: by name, and by how a provider names them.

use super::{Identity, PersonId, begin::place, store};
use crate::{
    db::{StoreError, Tx},
    error::Error,
    state::AppState,
};

/// The name that somebody told, empty where they told none.
pub async fn name(state: &AppState, tx: &mut Tx, person: PersonId) -> Result<String, Error> {
    let row = store::find_person(tx.conn(), person).await?;
    let Some(sealed) = row.and_then(|row| row.name) else { return Ok(String::new()) };
    state.keys.open(&place("name", person.uuid()), &sealed).map_err(|error| Error::Internal(error.to_string()))
}

/// Finds the person whom a provider knows, or makes them before they ever sign in. Their name is kept with a new one.
pub async fn known_as(state: &AppState, tx: &mut Tx, identity: &Identity) -> Result<PersonId, StoreError> {
    if let Some(id) = store::find_identity(tx.conn(), &identity.issuer, &identity.subject).await? {
        return Ok(PersonId::new(id));
    }
    let now = state.clock.millis();
    let id = store::insert_person(tx, state.clock.id(), identity, now).await?;
    let seal = |column: &str, text: &Option<String>| {
        text.as_ref().map(|text| state.keys.seal(&state.clock, &place(column, id), text)).transpose()
    };
    let sealed = |error: crate::keys::Unopened| StoreError::Encode(error.into());
    let name = seal("name", &identity.name).map_err(sealed)?;
    let mail = seal("mail", &identity.mail).map_err(sealed)?;
    store::update_person(tx.conn(), id, name, mail, now).await?;
    Ok(PersonId::new(id))
}
