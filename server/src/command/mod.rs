//! What an operator can order from the command line. `main.rs` only reads the order.

mod client;
mod grant;
mod inventory;
mod keep;
mod keys;
mod mail;
mod missed_words;
mod move_identities;
mod retention;
mod revoke;
mod serve;
mod webhook;

pub use client::{ClientOrder, change_clients};
pub use grant::{GrantOrder, grant};
pub use inventory::{ExportOrder, ImportOrder, export_inventory, import_inventory};
pub use keep::{back_up, verify_audit};
pub use keys::{KeysOrder, change_keys};
pub use mail::{MailOrder, NotTaken, receive_mail};
pub use missed_words::{MissedWordsOrder, report_missed_words};
pub use move_identities::{MoveOrder, move_identities};
pub use retention::{RetentionOrder, keep_no_longer};
pub use revoke::{RevokeOrder, revoke};
pub use serve::{ServeOrder, serve};
pub use webhook::{WebhookOrder, change_webhooks};

use jiff::Timestamp;

use crate::{
    application,
    config::Config,
    db::{Db, Engine, MigrateError, SchemaState},
};

/// What an operator reads when an order cannot be carried out.
pub type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

/// Whether an old schema may be brought up to date on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Migration {
    Ordered,
    /// On PostgreSQL an old schema is refused: other servers may be running on it.
    OnlyOwnFile,
}

/// Opens the database. A SQLite file has one program, so bringing it up to date surprises nobody.
async fn open(config: &Config, migration: Migration) -> Fallible<Db> {
    let db = Db::open(&config.database.url).await?;
    if migration == Migration::Ordered || db.engine() == Engine::Sqlite {
        db.migrate().await?;
    } else if db.schema_state().await? == SchemaState::Old {
        return Err(MigrateError::Old.into());
    }
    Ok(db)
}

/// Refuses what no program of the organization is called.
fn known_program(organization: &str, program: &str) -> Fallible<()> {
    match application::programs()?.iter().any(|one| one.id == program && one.organization == organization) {
        true => Ok(()),
        false => Err(format!("{organization} has no program {program}").into()),
    }
}

/// A moment as lists print it. `millis` are Unix milliseconds.
fn moment(millis: i64) -> String {
    Timestamp::from_millisecond(millis).map_or_else(|_| String::new(), |at| at.to_string())
}

/// `passerelle migrate`
pub async fn migrate(config: &Config) -> Fallible<()> {
    open(config, Migration::Ordered).await?.close().await;
    Ok(())
}
