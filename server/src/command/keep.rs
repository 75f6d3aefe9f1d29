//! `passerelle backup`, `passerelle audit verify`

use std::{
    io::{self, Write},
    path::Path,
};

use super::{Fallible, Migration, open};
use crate::{
    audit::{self, Verdict},
    config::Config,
};

/// Copies the database while it is used. The keys are not in the copy: together they would open everything.
pub async fn back_up(config: &Config, file: &Path) -> Fallible<()> {
    let db = open(config, Migration::OnlyOwnFile).await?;
    db.back_up(&config.database.url, file).await?;
    db.close().await;
    let _ = writeln!(io::stdout(), "{}: the database, without the keys", file.display());
    Ok(())
}

/// Follows the chain of what was done.
pub async fn verify_audit(config: &Config) -> Fallible<()> {
    let db = open(config, Migration::OnlyOwnFile).await?;
    let verdict = audit::verify(&db).await?;
    db.close().await;
    match verdict {
        Verdict::Whole(entries) => {
            let _ = writeln!(io::stdout(), "whole: {entries} entries");
            Ok(())
        }
        Verdict::Broken(number) => Err(format!("entry {number} is the first that does not fit").into()),
    }
}
