//! Letters in a folder while no mail leaves: each under its id, so that it goes when its letter does.

use std::{fs, io, path::Path};

use uuid::Uuid;

use super::store;
use crate::{db::StoreError, state::AppState};

/// How the names of letters end.
const ENDING: &str = ".eml";

pub(super) fn write(folder: &Path, id: Uuid, message: &[u8]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join(format!("{}{ENDING}", id.simple())), message)
}

/// Removes the letters that no row names any more. With a mail server there is no folder, and nothing to do.
pub async fn sweep(state: &AppState) {
    if let Err(error) = removed(state).await {
        tracing::warn!(%error, "the folder of letters cannot be swept");
    }
}

async fn removed(state: &AppState) -> Result<(), StoreError> {
    let folder = &state.config.mail.folder;
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(ENDING));
        let Some(id) = name.and_then(|name| Uuid::try_parse(name).ok()) else { continue };
        if !store::is_there(state.db.begin_read().await?.conn(), id).await? {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
