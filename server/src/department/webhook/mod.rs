//! Telling the systems of departments that something happened to an application: at least once each, signed, and never
//! with anything personal. A row is written in the transaction that it tells of.
//!
//! | to change | look in |
//! |---|---|
//! | which entries are told; where to, by order of an operator | here |
//! | what is sent, when it is tried again | `deliver.rs` |
//! | the signature | `sign.rs` |
//! | the statements | `store.rs` |

mod deliver;
mod sign;
pub mod store;

use app::application::{Kind, Program};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

pub use deliver::{Caller, is_address, next, watch};
pub use sign::secret;
pub use store::{Untold, Webhook};

use crate::{
    audit::{self, Deed},
    clock::Clock,
    db::{Db, StoreError, Tx},
    person::Staff,
    state::AppState,
};

/// An entry of a history.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub application: Uuid,
    pub number: i64,
    pub kind: Kind,
    /// When it happened: Unix milliseconds.
    pub at: i64,
}

/// Has the systems of a program told of an entry. What they reported themselves they know; what officers keep to
/// themselves is told nobody.
pub async fn announce(state: &AppState, tx: &mut Tx, program: &Program, entry: Entry) -> Result<(), StoreError> {
    if Kind::REPORTED.contains(&entry.kind) || entry.kind.is_internal() {
        return Ok(());
    }
    for webhook in store::of_program(tx.conn(), (program.organization, program.id)).await? {
        let message = store::Taken {
            id: state.clock.id(),
            webhook,
            application: entry.application,
            event: entry.number,
            kind: entry.kind.code().to_owned(),
            at: entry.at,
            tries: 0,
        };
        store::tell(tx.conn(), &message, state.clock.millis()).await?;
    }
    Ok(())
}

/// Makes a webhook, whose secret is then [`secret`].
pub async fn make(db: &Db, clock: &Clock, whose: (&str, &str), address: &str) -> Result<Webhook, StoreError> {
    let made = Webhook {
        id: format!("webhook_{}", URL_SAFE_NO_PAD.encode(clock.random::<12>())),
        organization: whose.0.to_owned(),
        program: whose.1.to_owned(),
        address: address.to_owned(),
        created_at: clock.millis(),
        ended_at: None,
    };
    let mut tx = db.begin_write().await?;
    store::insert(tx.conn(), &made).await?;
    note(&mut tx, clock, "webhook.make", &made).await?;
    tx.commit().await?;
    Ok(made)
}

/// Ends one: nothing more goes there. Says whether there was one.
pub async fn end(db: &Db, clock: &Clock, id: &str) -> Result<bool, StoreError> {
    let mut tx = db.begin_write().await?;
    let Some(webhook) = store::one(tx.conn(), id).await? else { return Ok(false) };
    if !store::end(tx.conn(), id, clock.millis()).await? {
        return Ok(false);
    }
    store::drop_messages(tx.conn(), id).await?;
    note(&mut tx, clock, "webhook.end", &webhook).await?;
    tx.commit().await?;
    Ok(true)
}

/// Those that ended too.
pub async fn all(db: &Db) -> Result<Vec<Webhook>, StoreError> {
    store::all(db.begin_read().await?.conn()).await
}

/// What the systems of an organization did not take, the oldest first.
pub async fn untold(tx: &mut Tx, staff: &Staff) -> Result<Vec<Untold>, StoreError> {
    store::untold(tx.conn(), staff).await
}

/// Tells it once more.
pub async fn again(state: &AppState, tx: &mut Tx, staff: &Staff) -> Result<(), StoreError> {
    store::again(tx.conn(), staff, state.clock.millis()).await?;
    let actor = staff.person.actor();
    let deed = Deed { actor: &actor, act: "webhook.again", organization: &staff.organization, subject: "" };
    audit::record(tx, &state.clock, deed).await
}

async fn note(tx: &mut Tx, clock: &Clock, act: &'static str, webhook: &Webhook) -> Result<(), StoreError> {
    let subject = format!("{} {}", webhook.program, webhook.id);
    let deed = Deed { actor: "operator", act, organization: &webhook.organization, subject: &subject };
    audit::record(tx, clock, deed).await
}
