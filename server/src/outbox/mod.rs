//! What leaves the program: written in the transaction that caused it, delivered afterwards, at least once.
//!
//! A letter is sealed where it waits. Its key makes it leave once, however often its cause is tried again. What keeps
//! failing is shown to staff, never dropped.
//!
//! | to change | look in |
//! |---|---|
//! | what a letter holds | here |
//! | what somebody is shown of their letters | `known.rs` |
//! | the statements | `store.rs` |

mod known;
pub mod store;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    db::{StoreError, Tx},
    keys::Unopened,
    state::AppState,
};

pub use known::known;

/// A letter by electronic mail, in the words of whoever gets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// An address, such as `a@example.org`.
    pub to: String,
    pub subject: String,
    /// Plain text, lines of any length.
    pub text: String,
}

/// A letter on its way.
#[derive(Clone, Debug)]
pub struct Posting<'a> {
    /// The same key is posted once: `request.receipt 7K3M-Q2TX`.
    pub key: &'a str,
    /// Whose data it is, where somebody signed in: it goes when they delete theirs.
    pub holder: Option<Uuid>,
    /// What it is about: `request 7K3M-Q2TX`.
    pub record: &'a str,
    pub letter: &'a Letter,
}

/// Posts a letter with what caused it: both are kept, or neither.
pub async fn post(state: &AppState, tx: &mut Tx, posting: Posting<'_>) -> Result<(), StoreError> {
    let id = state.clock.id();
    let text = serde_json::to_string(posting.letter).map_err(|error| StoreError::Encode(error.into()))?;
    let sealed = state.keys.seal(&state.clock, &place(id), &text).map_err(|error| StoreError::Encode(error.into()))?;
    store::insert(tx.conn(), store::Waiting { id, posting: &posting, sealed, now: state.clock.millis() }).await
}

/// Opens what waits under an id.
pub fn open(state: &AppState, id: Uuid, sealed: &[u8]) -> Result<Letter, Unopened> {
    let text = state.keys.open(&place(id), sealed)?;
    serde_json::from_str(&text).map_err(|_| Unopened)
}

fn place(id: Uuid) -> String {
    format!("outbox.letter {}", id.simple())
}
