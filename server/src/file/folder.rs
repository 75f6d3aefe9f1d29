//! Where the contents of files are kept: a folder, each under its id, sealed.

use std::{
    fs::{self, DirBuilder},
    io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use bytes::Bytes;
use futures_util::TryStreamExt;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload, local::LocalFileSystem, path};
use thiserror::Error;
use uuid::Uuid;

use crate::{
    config,
    keys::{Keys, Unopened},
};

#[derive(Debug, Error)]
pub enum FolderError {
    #[error("PASSERELLE_FILES must name the folder of files: with PostgreSQL, servers share one")]
    Unnamed,
    #[error("the folder of files: {0}")]
    Folder(#[from] io::Error),
    #[error("the folder of files: {0}")]
    Store(#[from] object_store::Error),
    #[error(transparent)]
    Unopened(#[from] Unopened),
}

/// The folder. It is made when the first file comes.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    store: OnceLock<LocalFileSystem>,
}

impl Folder {
    /// The folder that the institution named; beside a SQLite file, `files`.
    pub fn of(database: &config::Database) -> Result<Self, FolderError> {
        let beside = || Some(database.sqlite_file()?.parent()?.join("files"));
        let path = database.files.clone().or_else(beside).ok_or(FolderError::Unnamed)?;
        Ok(Self { path, store: OnceLock::new() })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn store(&self) -> Result<&LocalFileSystem, FolderError> {
        if let Some(store) = self.store.get() {
            return Ok(store);
        }
        // only the program's own user may look into it
        DirBuilder::new().recursive(true).mode(0o700).create(&self.path)?;
        let store = LocalFileSystem::new_with_prefix(&self.path)?.with_fsync(true);
        Ok(self.store.get_or_init(|| store))
    }

    /// Once this returns `Ok`, the contents survive a power failure.
    pub(super) async fn put(&self, id: Uuid, sealed: Vec<u8>) -> Result<(), FolderError> {
        self.store()?.put(&at(id), PutPayload::from_bytes(Bytes::from(sealed))).await?;
        Ok(())
    }

    /// The contents as they were sent.
    pub(super) async fn get(&self, keys: &Keys, id: Uuid) -> Result<Vec<u8>, FolderError> {
        let sealed = self.store()?.get(&at(id)).await?.bytes().await?;
        Ok(keys.open_bytes(&place(id), &sealed)?)
    }

    /// Removes contents that no row names any more.
    pub async fn remove(&self, id: Uuid) -> Result<(), FolderError> {
        self.delete(id).await
    }

    pub(super) async fn delete(&self, id: Uuid) -> Result<(), FolderError> {
        match self.store()?.delete(&at(id)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Every file that is there. What was being written when the machine stopped is found too.
    pub(super) async fn list(&self) -> Result<Vec<Uuid>, FolderError> {
        let store = self.store()?;
        let whole: Vec<_> = store.list(None).try_collect().await?;
        let mut ids: Vec<Uuid> = whole.iter().filter_map(|found| id(found.location.as_ref())).collect();
        ids.extend(self.unfinished()?.into_iter().map(|(id, _)| id));
        Ok(ids)
    }

    /// Deletes what a write that never ended has left of a file.
    pub(super) fn delete_unfinished(&self, id: Uuid) -> Result<(), FolderError> {
        for (_, path) in self.unfinished()?.into_iter().filter(|(known, _)| *known == id) {
            fs::remove_file(path)?;
        }
        Ok(())
    }

    /// A file is written beside its place first, under its name and `#` with a number, and moved there when it is whole.
    fn unfinished(&self) -> Result<Vec<(Uuid, PathBuf)>, FolderError> {
        let mut found = Vec::new();
        for entry in fs::read_dir(&self.path)? {
            let entry = entry?;
            let name = entry.file_name();
            let named = name.to_str().and_then(|name| name.split_once('#')).and_then(|(name, _)| id(name));
            found.extend(named.map(|id| (id, entry.path())));
        }
        Ok(found)
    }
}

pub(super) fn at(id: Uuid) -> path::Path {
    path::Path::from(id.simple().to_string())
}

fn id(name: &str) -> Option<Uuid> {
    Uuid::try_parse(name).ok()
}

/// What the contents of a file are sealed for.
pub(super) fn place(id: Uuid) -> String {
    format!("file.contents {}", id.simple())
}
