//! What leaves the program: written in the transaction that caused it, delivered afterwards, at least once.
//!
//! A letter is sealed where it waits. Its key makes it leave once, however often its cause is tried again. What keeps
//! failing is shown to staff, never dropped.
//!
//! | to change | look in |
//! |---|---|
//! | what a letter holds | here |
//! | when it is sent, and tried again | `deliver.rs` |
//! | the mail server, GC Notify, or the folder | `post.rs`, `folder.rs`; headers of ours in `stop.rs` |
//! | the address at which it is answered | `reply.rs`; what arrives there `arrived.rs` |
//! | what became of a letter, and whom it did not reach | `fate.rs`; what mail servers report of it in `bounce.rs` |
//! | the page of a demonstration that shows them | `routes.rs` |
//! | what somebody is shown of their letters | `known.rs` |
//! | the statements | `store.rs` |

mod arrived;
mod bounce;
mod deliver;
mod fate;
mod folder;
mod known;
mod post;
mod reply;
pub mod routes;
mod stop;
pub mod store;

use app::outbox::Standing;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    db::{StoreError, Tx},
    keys::Unopened,
    person::Holder,
    state::AppState,
};

pub use arrived::{Arrived, arrived};
pub use bounce::reported;
pub use deliver::{deliver, next};
pub use fate::{Fate, settle};
pub use folder::sweep;
pub use known::{known, summed};
pub use post::{Post, PostError};
pub use reply::addressed;
pub use store::SUMMARY;

/// Letters that a list shows.
const MOST: i64 = 200;

/// A letter by electronic mail, in the words of whoever gets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// An address, such as `a@example.org`.
    pub to: String,
    pub subject: String,
    /// Plain text, lines of any length.
    pub text: String,
    /// Where a mail program stops letters like this one with one click (RFC 8058).
    #[serde(default)]
    pub stop: Option<String>,
    /// What it says as calendars read it (RFC 5545). Whoever sends no files leaves it out: the text says the same.
    #[serde(default)]
    pub calendar: Option<String>,
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
    let (address, now) = (mark(state, &posting.letter.to), state.clock.millis());
    store::insert(tx.conn(), store::Waiting { id, posting: &posting, sealed, address, now }).await
}

/// An address as it is known again: only the keys of the institution make it.
pub fn mark(state: &AppState, address: &str) -> String {
    state.keys.mark("outbox.address", &address.trim().to_lowercase())
}

/// The marks of the addresses at which letters about a record failed.
pub async fn failed_to(tx: &mut Tx, record: &str) -> Result<Vec<String>, StoreError> {
    store::failed_to(tx.conn(), record).await
}

/// The letters that are in a state, the newest first.
pub async fn list(state: &AppState, standing: Standing) -> Result<Vec<store::Listed>, StoreError> {
    let mut tx = state.db.begin_read().await?;
    store::list(tx.conn(), standing.code(), MOST).await
}

/// How many letters are in each state.
pub async fn count(state: &AppState) -> Result<Vec<(Standing, i64)>, StoreError> {
    let mut tx = state.db.begin_read().await?;
    let counts = store::count(tx.conn()).await?;
    Ok(counts.into_iter().filter_map(|(code, count)| Some((Standing::parse(&code)?, count))).collect())
}

/// Lets a letter that failed wait once more. Says whether there was one.
pub async fn again(tx: &mut Tx, state: &AppState, id: Uuid) -> Result<bool, StoreError> {
    store::again(tx.conn(), id, state.clock.millis()).await
}

/// How many letters of somebody there are, those that wait too.
pub async fn count_of(tx: &mut Tx, holder: Holder) -> Result<u64, StoreError> {
    Ok(u64::try_from(store::of_holder(tx.conn(), holder).await?.len()).unwrap_or(u64::MAX))
}

/// Forgets the letters about a record that is gone, whoever they were for.
pub async fn forget(tx: &mut Tx, record: &str) -> Result<(), StoreError> {
    store::forget(tx.conn(), record).await
}

/// Opens what waits under an id.
pub fn open(state: &AppState, id: Uuid, sealed: &[u8]) -> Result<Letter, Unopened> {
    let text = state.keys.open(&place(id), sealed)?;
    serde_json::from_str(&text).map_err(|_| Unopened)
}

fn place(id: Uuid) -> String {
    format!("outbox.letter {}", id.simple())
}
