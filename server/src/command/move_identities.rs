//! `passerelle move-identities`

use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
};

use super::{Fallible, Migration, open};
use crate::{
    clock::Clock,
    config::Config,
    person::{self, Run},
};

#[derive(Clone, Debug, clap::Args)]
pub struct MoveOrder {
    /// CSV with the columns old_issuer,old_subject,new_issuer,new_subject.
    pub file: PathBuf,
    /// Say what would be done, and change nothing.
    #[arg(long)]
    pub dry_run: bool,
}

/// Moves identities to the new names that a provider gives them, and says what it did.
pub async fn move_identities(config: &Config, order: &MoveOrder) -> Fallible<()> {
    let bytes = fs::read(&order.file).map_err(|error| format!("{}: {error}", order.file.display()))?;
    let moves = person::read_moves(&bytes)?;
    let run = if order.dry_run { Run::Dry } else { Run::Real };
    let db = open(config, Migration::OnlyOwnFile).await?;
    let done = person::move_identities(&db, &Clock::System, &moves, run).await;
    db.close().await;
    let done = done?;
    let words = match run {
        Run::Dry => "would be moved",
        Run::Real => "moved",
    };
    let (moved, known, unknown) = (done.moved, done.known, done.unknown);
    let _ = writeln!(io::stdout(), "{words}: {moved}; moved before: {known}; never here: {unknown}");
    Ok(())
}
