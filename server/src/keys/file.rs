//! The file of the keys.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use thiserror::Error;

use super::{Key, Keys, LENGTH};
use crate::{clock::Clock, config};

#[derive(Debug, Error)]
pub enum KeyFileError {
    #[error("PASSERELLE_KEYS_FILE must name the file of keys: with PostgreSQL, servers share one")]
    Unnamed,
    #[error("{0}: {1}")]
    Unreadable(PathBuf, io::Error),
    #[error("{0}, line {1}: a key is a number from 1 to 255, a space, and 32 bytes in base64")]
    Line(PathBuf, usize),
    #[error("{0} holds no key")]
    Empty(PathBuf),
}

impl Keys {
    /// Reads the keys that the institution named; beside a SQLite file, makes them where there are none.
    pub fn read_or_make(database: &config::Database, clock: &Clock) -> Result<Self, KeyFileError> {
        let beside = database.sqlite_file().map(|file| file.with_extension("keys"));
        let file = database.keys_file.clone().or_else(|| beside.clone()).ok_or(KeyFileError::Unnamed)?;
        if database.keys_file.is_none() && !file.exists() {
            make(&file, clock).map_err(|error| KeyFileError::Unreadable(file.clone(), error))?;
        }
        let text = fs::read_to_string(&file).map_err(|error| KeyFileError::Unreadable(file.clone(), error))?;
        parse(&file, &text)
    }
}

/// Only the program's own user may read it.
fn make(file: &Path, clock: &Clock) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
    writeln!(made, "1 {}", STANDARD.encode(clock.random::<LENGTH>()))?;
    made.sync_all()
}

fn parse(file: &Path, text: &str) -> Result<Keys, KeyFileError> {
    let mut keys = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        keys.push(key(line).ok_or_else(|| KeyFileError::Line(file.to_owned(), at + 1))?);
    }
    if keys.is_empty() { Err(KeyFileError::Empty(file.to_owned())) } else { Ok(Keys(keys)) }
}

fn key(line: &str) -> Option<Key> {
    let (number, secret) = line.trim().split_once(' ')?;
    let number = number.parse().ok().filter(|number| *number > 0)?;
    let secret: [u8; LENGTH] = STANDARD.decode(secret.trim()).ok()?.try_into().ok()?;
    Key::new(number, &secret).ok()
}
