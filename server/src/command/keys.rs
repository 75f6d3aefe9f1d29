//! `passerelle keys`: another key, everything sealed again under it, the old one taken out.

use std::{
    io::{self, Write},
    time::Duration,
};

use super::{Fallible, Migration, open};
use crate::{
    audit::{self, Deed},
    clock::Clock,
    config::Config,
    db::Db,
    file::Folder,
    keys::{self, Keys},
};

/// Longer than a server goes on with the old key after another was added, and than any form takes.
const SETTLED: Duration = Duration::from_secs(25);

#[derive(Clone, Copy, Debug, clap::Subcommand)]
pub enum KeysOrder {
    /// Add a key, which seals from now on. Servers that run take it up within seconds.
    Rotate,
    /// Seal everything again under the newest key, while the portal goes on. Stopped, it is simply ordered again.
    Reseal,
    /// Take a key out; refused while something still needs it.
    Retire {
        /// The number at the beginning of its line.
        number: u8,
    },
}

pub async fn change_keys(config: &Config, order: KeysOrder) -> Fallible<()> {
    let db = open(config, Migration::OnlyOwnFile).await?;
    let said = match order {
        KeysOrder::Rotate => rotate(config, &db).await,
        KeysOrder::Reseal => reseal(config, &db).await,
        KeysOrder::Retire { number } => retire(config, &db, number).await,
    };
    db.close().await;
    let _ = writeln!(io::stdout(), "{}", said?);
    Ok(())
}

async fn rotate(config: &Config, db: &Db) -> Fallible<String> {
    // a portal that was never started has no key yet
    Keys::read_or_make(&config.database, &Clock::System)?;
    let number = keys::add(&config.database, &Clock::System)?;
    note(db, "keys.rotate", &format!("key {number}")).await?;
    Ok(format!("key {number} seals from now on; order `passerelle keys reseal` next"))
}

async fn reseal(config: &Config, db: &Db) -> Fallible<String> {
    let keys = Keys::read_or_make(&config.database, &Clock::System)?;
    let done = keys::reseal(db, &Folder::of(&config.database)?, &keys, &Clock::System).await?;
    note(db, "keys.reseal", &format!("key {}", keys.newest())).await?;
    let shut: u64 = done.iter().map(|place| place.shut).sum();
    let lines = done.iter().map(|place| format!("{:<24} {:>8}", place.place, place.count));
    let said = lines.collect::<Vec<_>>().join("\n");
    if shut > 0 {
        return Err(format!("{said}\n{shut} texts open with no key: they were left as they are").into());
    }
    Ok(said)
}

async fn retire(config: &Config, db: &Db, number: u8) -> Fallible<String> {
    let keys = Keys::read_or_make(&config.database, &Clock::System)?;
    tokio::time::sleep(SETTLED).await;
    let needed = keys::needs(db, &Folder::of(&config.database)?, &keys, number).await?;
    if !needed.is_empty() {
        return Err(format!("key {number} is still needed by {}: order `keys reseal`", needed.join(", ")).into());
    }
    keys::remove(&config.database, number)?;
    note(db, "keys.retire", &format!("key {number}")).await?;
    Ok(format!("key {number} is out; copies of the database from before still need it"))
}

async fn note(db: &Db, act: &'static str, subject: &str) -> Fallible<()> {
    let mut tx = db.begin_write().await?;
    audit::record(&mut tx, &Clock::System, Deed { actor: "operator", act, organization: "", subject }).await?;
    Ok(tx.commit().await?)
}
