//! What is kept here about somebody, as their own page shows it.

use app::{
    locale::Locale,
    privacy::{Item, Kind, Known, access_words, identity_words, session_words},
};

use super::{Holder, PersonId, begin::place, session::IDLE, store};
use crate::{db::Tx, error::Error, state::AppState};

/// The name that a person's provider gave.
pub async fn name(state: &AppState, tx: &mut Tx, person: PersonId) -> Result<Option<String>, Error> {
    let row = store::find_person(tx.conn(), person).await?;
    opened(state, "name", person, row.and_then(|row| row.name))
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
    Ok(words.map(|text| Item { text, code: None, at: row.created_at }).collect())
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
    let begun = store::open_sessions(tx.conn(), holder, now, now - IDLE).await?;
    Ok(begun.into_iter().map(|at| Item { text: session_words(locale), code: None, at }).collect())
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
