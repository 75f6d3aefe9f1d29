//! A copy of all files, as they are: sealed.

use std::{fs, io, path::Path};

use super::folder::{Folder, FolderError};

impl Folder {
    /// Copies every file into a new folder, and says how many there were. Taken after a copy of the database, it holds
    /// everything that the database names: contents are written before they are named.
    pub async fn back_up(&self, target: &Path) -> Result<usize, FolderError> {
        fs::create_dir(target)?;
        let mut copied = 0;
        for id in self.list().await? {
            let name = id.simple().to_string();
            match fs::copy(self.path().join(&name), target.join(&name)) {
                Ok(_) => copied += 1,
                // it was swept meanwhile, or is being written just now: nothing names it
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error.into()),
            }
            fs::File::open(target.join(&name))?.sync_all()?;
        }
        fs::File::open(target)?.sync_all()?;
        Ok(copied)
    }
}
