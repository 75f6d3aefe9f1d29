//! `passerelle backup`, `passerelle audit verify`

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::{Fallible, Migration, open};
use crate::{
    application::{self, Histories},
    audit::{self, Verdict},
    clock::Clock,
    config::Config,
    file::Folder,
    keys::Keys,
};

/// Copies the database while it is used, then what people sent, into a folder beside the copy. The keys are not in it:
/// together they would open everything.
pub async fn back_up(config: &Config, file: &Path) -> Fallible<()> {
    let folder = beside(file);
    if folder.exists() {
        return Err(format!("{} is there already", folder.display()).into());
    }
    let files = Folder::of(&config.database)?;
    let db = open(config, Migration::OnlyOwnFile).await?;
    db.back_up(&config.database.url, file).await?;
    db.close().await;
    let count = files.back_up(&folder).await?;
    let _ = writeln!(io::stdout(), "{}: the database, without the keys", file.display());
    let _ = writeln!(io::stdout(), "{}: {count} files, sealed", folder.display());
    Ok(())
}

/// `copy.sqlite.files`
fn beside(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".files");
    PathBuf::from(name)
}

/// Follows the chain of what was done, and the history of every application.
pub async fn verify_audit(config: &Config) -> Fallible<()> {
    let db = open(config, Migration::OnlyOwnFile).await?;
    let keys = Keys::read_or_make(&config.database, &Clock::System)?;
    let verdict = audit::verify(&db).await?;
    let histories = application::verify(&db, &keys).await;
    db.close().await;
    match (verdict, histories?) {
        (Verdict::Broken(number), _) => Err(format!("entry {number} is the first that does not fit").into()),
        (_, Histories::Broken(one, number)) => {
            let one = one.map(|one| one.to_string()).unwrap_or_default();
            Err(format!("application {one}: entry {number} of its history is the first that does not fit").into())
        }
        (Verdict::Whole(done), Histories::Whole { entries, unmarked }) => {
            let _ = writeln!(io::stdout(), "whole: {done} entries");
            let _ = writeln!(io::stdout(), "histories whole: {entries} entries, {unmarked} older than the marks");
            Ok(())
        }
    }
}
