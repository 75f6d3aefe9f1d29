//! Giving somebody a power: by their identity, or by a code that they see once they signed in. Taking it away.
//!
//! | to change | look in |
//! |---|---|
//! | how long a code lasts, what the audit is told | here |
//! | what ends with a power; the list of all | `revoke.rs` |
//! | the statements of the codes | `store.rs` |

mod revoke;
pub mod store;

use app::{locale::Locale, reference::Reference};
use sha2::{Digest, Sha256};
use thiserror::Error;
use uuid::Uuid;

use super::{
    Holder, Identity, PersonId, Role,
    store::{self as holders, power, session},
};
use crate::{
    audit::{self, Deed},
    clock::Clock,
    db::{Db, StoreError, Tx},
    form::FormKey,
    keys::Keys,
    state::AppState,
};

pub use revoke::{Held, Revocation, Revoked, every_power, find_staff, revoke};

/// How long a code can be used. Milliseconds.
const LASTS: i64 = 15 * 60 * 1000;
/// What the mark of a code is made for.
const CODE: &str = "grant_code";

/// Whom a power is for.
#[derive(Clone, Debug)]
pub enum Grantee {
    /// As the provider names them. They need not have been here yet.
    Identity {
        issuer: String,
        subject: String,
    },
    Code(Reference),
}

/// A power to give.
#[derive(Clone, Debug)]
pub struct Grant {
    pub role: Role,
    /// The code of the organization; empty for an administrator.
    pub organization: String,
    pub to: Grantee,
    /// Who gives it, as the audit names them.
    pub by: &'static str,
}

#[derive(Debug, Error)]
pub enum GrantError {
    #[error("nobody was shown this code in the last 15 minutes, or it was used already")]
    UnknownCode,
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Whether the power is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Granted {
    New,
    Already,
}

/// A code for this person. The same form shows the same one, so that a page can be loaded again.
pub(super) async fn make_code(state: &AppState, person: PersonId, key: &FormKey) -> Result<Reference, StoreError> {
    let mark = state.keys.mark(CODE, &format!("{} {}", person.uuid(), key.as_str()));
    let digest = Sha256::digest(mark);
    let code = Reference::from_random(u64::from_be_bytes(digest.first_chunk().copied().unwrap_or_default()));
    let mut tx = state.db.begin_write().await?;
    store::replace_code(&mut tx, person, &hash(&state.keys, code), state.clock.millis() + LASTS).await?;
    tx.commit().await?;
    Ok(code)
}

/// Gives the power and writes down that it did.
pub async fn grant(db: &Db, clock: &Clock, keys: &Keys, given: &Grant) -> Result<Granted, GrantError> {
    let now = clock.millis();
    let mut tx = db.begin_write().await?;
    let person = match &given.to {
        Grantee::Code(code) => {
            let found = store::take_code(tx.conn(), &hash(keys, *code), now).await?;
            found.ok_or(GrantError::UnknownCode)?
        }
        Grantee::Identity { issuer, subject } => find_or_make(&mut tx, clock, issuer, subject).await?,
    };
    let granted = give(&mut tx, clock, person, given).await?;
    tx.commit().await?;
    Ok(granted)
}

async fn give(tx: &mut Tx, clock: &Clock, person: Uuid, given: &Grant) -> Result<Granted, StoreError> {
    let id = PersonId::new(person);
    if !power::insert_power(tx.conn(), id, &given.organization, given.role, clock.millis()).await? {
        return Ok(Granted::Already);
    }
    // a session keeps the powers with which it began: whoever has more signs in again
    session::delete_sessions(tx.conn(), Holder::Person(id)).await?;
    let subject = format!("{} {}", given.role.code(), id.actor());
    let deed = Deed { actor: given.by, act: "power.grant", organization: &given.organization, subject: &subject };
    audit::record(tx, clock, deed).await?;
    Ok(Granted::New)
}

async fn find_or_make(tx: &mut Tx, clock: &Clock, issuer: &str, subject: &str) -> Result<Uuid, StoreError> {
    if let Some(id) = holders::find_identity(tx.conn(), issuer, subject).await? {
        return Ok(id);
    }
    // the name and the language come with the first sign-in
    let (issuer, subject) = (issuer.to_owned(), subject.to_owned());
    let who = Identity { issuer, subject, name: None, mail: None, locale: Locale::En };
    holders::insert_person(tx, clock.id(), &who, clock.millis()).await
}

/// Only this is kept of a code.
fn hash(keys: &Keys, code: Reference) -> String {
    keys.mark(CODE, &code.to_string())
}
