//! What was done, by whom: a chain in which each entry holds the hash of the one before it.
//!
//! An entry is written in the transaction of what it tells of. Nothing personal stands in it: ids and references only,
//! so that it can be kept when a person's data is deleted. Whoever alters, removes or slips in an entry breaks the
//! chain, and `passerelle audit verify` names the first one that does not fit.
//!
//! | to change | look in |
//! |---|---|
//! | what an entry holds, how its hash is made | here |
//! | the statements | `store.rs` |

pub mod store;

pub use store::Entry;

use sha2::{Digest, Sha256};

use crate::{
    clock::Clock,
    db::{Db, StoreError, Tx},
};

/// Something that was done.
#[derive(Clone, Copy, Debug)]
pub struct Deed<'a> {
    /// Who: `person 0192…`, `department …`, `job …`.
    pub actor: &'a str,
    /// What, as a word of ours: `request.claim`.
    pub act: &'static str,
    /// For which organization; empty for none.
    pub organization: &'a str,
    /// To what: `request 7K3M-Q2TX`.
    pub subject: &'a str,
}

/// Adds an entry. Two servers that do so at once wait for each other here.
pub async fn record(tx: &mut Tx, clock: &Clock, deed: Deed<'_>) -> Result<(), StoreError> {
    let last = store::lock_head(tx.conn()).await?;
    let mut entry = store::Entry {
        number: last.number + 1,
        at: clock.millis(),
        actor: deed.actor.to_owned(),
        act: deed.act.to_owned(),
        organization: deed.organization.to_owned(),
        subject: deed.subject.to_owned(),
        previous: last.hash,
        hash: String::new(),
    };
    entry.hash = hash(&entry);
    store::insert(tx.conn(), &entry).await?;
    store::move_head(tx.conn(), &entry).await
}

/// What was done to something and to what belongs to it, the last first.
pub async fn of_subject(tx: &mut Tx, subject: &str, most: i64) -> Result<Vec<Entry>, StoreError> {
    store::of_subject(tx.conn(), subject, most).await
}

/// What a look at the whole chain finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every entry fits: how many there are.
    Whole(i64),
    /// The first that does not fit.
    Broken(i64),
}

/// Entries that are read at once.
const STRETCH: i64 = 1000;

/// Follows the chain from its beginning to its head.
pub async fn verify(db: &Db) -> Result<Verdict, StoreError> {
    let mut tx = db.begin_read().await?;
    let head = store::head(tx.conn()).await?;
    let (mut number, mut previous) = (0, String::new());
    loop {
        let entries = store::after(tx.conn(), number, STRETCH).await?;
        if entries.is_empty() {
            break;
        }
        for entry in entries {
            if entry.number != number + 1 || entry.previous != previous || entry.hash != hash(&entry) {
                return Ok(Verdict::Broken(number + 1));
            }
            (number, previous) = (entry.number, entry.hash);
        }
    }
    let whole = head.number == number && head.hash == previous;
    Ok(if whole { Verdict::Whole(number) } else { Verdict::Broken(number + 1) })
}

fn hash(entry: &store::Entry) -> String {
    let mut digest = Sha256::new();
    let (number, at) = (entry.number.to_string(), entry.at.to_string());
    let parts = [&number, &at, &entry.actor, &entry.act, &entry.organization, &entry.subject, &entry.previous];
    for part in parts {
        // the length first, so that no two entries run into the same text
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
