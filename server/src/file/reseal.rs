//! Sealing the contents of files again, under the newest key. A file is replaced as a whole: whoever reads it meanwhile
//! gets the old one or the new one, which hold the same.

use object_store::ObjectStoreExt;
use uuid::Uuid;

use super::folder::{Folder, FolderError, at, place};
use crate::{clock::Clock, keys::Keys};

impl Folder {
    /// How many files were sealed again, and how many no key opens any more.
    pub async fn reseal(&self, keys: &Keys, clock: &Clock) -> Result<(u64, u64), FolderError> {
        let (mut count, mut shut) = (0, 0);
        for id in self.list().await? {
            match self.key(id).await? {
                Some(number) if number != keys.newest() => {}
                _ => continue,
            }
            let sealed = match self.get(keys, id).await {
                Ok(plain) => keys.seal_bytes(clock, &place(id), &plain),
                Err(FolderError::Unopened(unopened)) => Err(unopened),
                // it was removed meanwhile
                Err(FolderError::Store(object_store::Error::NotFound { .. })) => continue,
                Err(error) => return Err(error),
            };
            match sealed {
                Ok(sealed) => {
                    self.put(id, sealed).await?;
                    count += 1;
                }
                Err(_) => shut += 1,
            }
        }
        Ok((count, shut))
    }

    /// Whether a key sealed any of them.
    pub async fn sealed_with(&self, number: u8) -> Result<bool, FolderError> {
        for id in self.list().await? {
            if self.key(id).await? == Some(number) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The number of the key that sealed a file; none of one that is gone, or was never whole.
    async fn key(&self, id: Uuid) -> Result<Option<u8>, FolderError> {
        match self.store()?.get_range(&at(id), 0..1).await {
            Ok(first) => Ok(first.first().copied()),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}
