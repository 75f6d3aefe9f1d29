//! Adding a key to the file, and taking one out. The file is replaced as a whole: a machine that stops at any moment
//! leaves the old one or the new one, and only the program's own user may read either.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use super::{
    LENGTH,
    file::{KeyFileError, Written, place},
};
use crate::{clock::Clock, config};

/// Adds a key, which seals from now on, and gives its number. From the first time on the key of marks has a line of
/// its own, so that any key can be taken out later.
pub fn add(database: &config::Database, clock: &Clock) -> Result<u8, KeyFileError> {
    let file = resolved(database)?;
    let mut written = marked(&file)?;
    let newest = written.keys.last().map_or(0, |(number, _)| *number);
    let free = |number: &u8| written.keys.iter().all(|(known, _)| known != number);
    let number = (newest.saturating_add(1)..=u8::MAX).chain(1..=newest).find(free).ok_or(KeyFileError::Full)?;
    written.keys.push((number, clock.random::<LENGTH>()));
    replace(&file, &written)?;
    Ok(number)
}

/// Takes a key out: whoever does it has made sure that nothing needs it. The newest stays.
pub fn remove(database: &config::Database, number: u8) -> Result<(), KeyFileError> {
    let file = resolved(database)?;
    let mut written = marked(&file)?;
    if written.keys.last().is_some_and(|(newest, _)| *newest == number) {
        return Err(KeyFileError::Newest(number));
    }
    let before = written.keys.len();
    written.keys.retain(|(known, _)| *known != number);
    if written.keys.len() == before {
        return Err(KeyFileError::Unknown(number));
    }
    replace(&file, &written)
}

/// The file itself, where a link leads to it.
fn resolved(database: &config::Database) -> Result<std::path::PathBuf, KeyFileError> {
    let file = place(database)?;
    file.canonicalize().map_err(|error| KeyFileError::Unreadable(file, error))
}

fn marked(file: &Path) -> Result<Written, KeyFileError> {
    let mut written = Written::read(file)?;
    written.mark = Some(written.mark().map_err(|_| KeyFileError::Empty(file.to_owned()))?);
    Ok(written)
}

/// Whoever comes second finds the first one's new file and stops.
fn replace(file: &Path, written: &Written) -> Result<(), KeyFileError> {
    let mut new = file.as_os_str().to_owned();
    new.push(".new");
    let new = Path::new(&new);
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists => KeyFileError::Busy(new.to_owned()),
        _ => KeyFileError::Unreadable(new.to_owned(), error),
    };
    let mut made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(new).map_err(failed)?;
    let moved = made
        .write_all(written.text().as_bytes())
        .and_then(|()| made.sync_all())
        .and_then(|()| fs::rename(new, file))
        .and_then(|()| file.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all()));
    moved.map_err(|error| {
        let _ = fs::remove_file(new);
        failed(error)
    })
}
