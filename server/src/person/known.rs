//! People as other features know them, and what is kept here about somebody, as their own page shows it.

use app::{
    locale::Locale,
    person::{Workplace, identity_at},
    privacy::{Item, Kind, Known, access_words, identity_words, session_words},
};

use super::{Holder, Identity, PersonId, Role, begin::place, store};
use crate::{
    db::{StoreError, Summary, Tx},
    error::Error,
    oidc::host,
    state::AppState,
};

/// The name that a person's provider gave.
pub async fn name(state: &AppState, tx: &mut Tx, person: PersonId) -> Result<Option<String>, Error> {
    let row = store::find_person(tx.conn(), person).await?;
    opened(state, "name", person, row.and_then(|row| row.name))
}

/// The name on a row that whoever asks may see.
pub fn open_name(
    state: &AppState,
    person: uuid::Uuid,
    sealed: Option<crate::keys::Sealed>,
) -> Result<Option<String>, Error> {
    opened(state, "name", PersonId::new(person), sealed)
}

/// Whether somebody wants suggestions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggestions {
    Wanted,
    Off,
}

/// Where somebody can be written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Such as `a@example.org`: one that their provider has verified.
    pub mail: String,
    /// The language in which they signed in last.
    pub locale: Locale,
}

/// Nothing where their provider gave no address.
pub async fn address(state: &AppState, tx: &mut Tx, person: PersonId) -> Result<Option<Address>, Error> {
    let Some(row) = store::find_person(tx.conn(), person).await? else { return Ok(None) };
    let locale = Locale::parse(&row.locale).unwrap_or(Locale::En);
    let mail = opened(state, "mail", person, row.mail)?;
    Ok(mail.map(|mail| Address { mail, locale }))
}

/// Whether somebody wants suggestions, and the name that their provider gave: what this row is of ([`SUMMARY`](super::SUMMARY)).
pub fn summed(state: &AppState, holder: Holder, row: &Summary) -> Result<(Suggestions, Option<String>), Error> {
    let wanted = if row.due == Some(1) { Suggestions::Wanted } else { Suggestions::Off };
    let name = match holder {
        Holder::Person(person) => opened(state, "name", person, row.sealed.clone())?,
        Holder::Guest(_) => None,
    };
    Ok((wanted, name))
}

/// Where a person works, for whoever has a power somewhere: what these rows are of ([`WORK`](super::WORK)).
pub fn workplaces(state: &AppState, locale: Locale, rows: &[Summary]) -> Vec<Workplace> {
    let powers = rows.iter().filter_map(|row| row.reference.clone().zip(row.state.clone()));
    let places = powers.filter_map(|(code, role)| {
        let known = state.catalogue().organization_by_code(&code);
        let name = known.map_or_else(|| code.clone(), |organization| organization.name.text(locale));
        Some(match Role::parse(&role)? {
            Role::Desk | Role::Lead => Workplace::Desk(code, name),
            Role::Officer => Workplace::Officer(code, name),
            Role::Editor | Role::OnCall => Workplace::Editor(code, name),
            Role::Administrator => Workplace::Administrator,
        })
    });
    let mut places: Vec<Workplace> = places.collect();
    places.sort();
    places.dedup();
    places
}

/// Who somebody is, which visits are open, and who of the staff saw what.
pub async fn known(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Vec<Known>, Error> {
    let mut known = Vec::new();
    if let Some(person) = holder.as_person() {
        known.push(Known { kind: Kind::Identity, items: identity(state, tx, locale, person).await? });
    }
    known.push(Known { kind: Kind::Sessions, items: sessions(state, tx, locale, holder).await? });
    known.push(Known { kind: Kind::Accesses, items: accesses(state, tx, locale, holder).await? });
    Ok(known)
}

async fn identity(state: &AppState, tx: &mut Tx, locale: Locale, person: PersonId) -> Result<Vec<Item>, Error> {
    let Some(row) = store::find_person(tx.conn(), person).await? else { return Ok(Vec::new()) };
    let name = opened(state, "name", person, row.name)?;
    let mail = opened(state, "mail", person, row.mail)?;
    let words = identity_words(locale, name, mail).into_iter();
    let person_items = words.map(|text| Item { text, code: None, at: row.created_at });
    let identities = store::identity::identities(tx.conn(), person).await?.into_iter().map(|one| {
        let text = identity_at(locale, &host(&one.issuer));
        Item { text, code: Some(one.subject), at: one.created_at }
    });
    Ok(person_items.chain(identities).collect())
}

fn opened(
    state: &AppState,
    column: &str,
    person: PersonId,
    sealed: Option<crate::keys::Sealed>,
) -> Result<Option<String>, Error> {
    let open = |sealed: crate::keys::Sealed| state.keys.open(&place(column, person.uuid()), &sealed);
    sealed.map(open).transpose().map_err(|error| Error::Internal(error.to_string()))
}

async fn sessions(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Vec<Item>, Error> {
    let now = state.clock.millis();
    let open = store::session::open_sessions(tx.conn(), holder, now, now - state.config.sessions.idle).await?;
    Ok(open.into_iter().map(|row| Item { text: session_words(locale), code: None, at: row.created_at }).collect())
}

async fn accesses(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Vec<Item>, Error> {
    let catalogue = state.catalogue();
    let seen = store::accesses(tx.conn(), holder).await?.into_iter().map(|access| {
        let organization = catalogue.organization_by_code(&access.organization);
        let organization = organization.map_or(access.organization, |known| known.name.text(locale));
        let text = access_words(locale, &access.role, &organization, &access.record, &access.reason);
        Item { text, code: None, at: access.at }
    });
    Ok(seen.collect())
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
    store::update_person(tx.conn(), id, name, mail, (identity.locale, now)).await?;
    Ok(PersonId::new(id))
}
