//! The file of the keys: where it is, what stands in it, and how a server that runs follows its changes.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use arc_swap::ArcSwap;
use base64::{Engine, engine::general_purpose::STANDARD};
use thiserror::Error;

use super::{
    Keys, LENGTH,
    keyring::{Key, Ring, first_mark},
};
use crate::{clock::Clock, config, state::AppState};

/// How the line of the key of marks begins.
const MARK: &str = "mark";
/// How often a server that runs looks at the file.
const EVERY: Duration = Duration::from_secs(5);

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
    #[error("{0} is there: somebody else is changing the keys, or did not end; look, and remove it")]
    Busy(PathBuf),
    #[error("there is no key {0}")]
    Unknown(u8),
    #[error("key {0} is the newest: it seals")]
    Newest(u8),
    #[error("255 keys are in use: take some out first")]
    Full,
}

/// What stands in the file, as text that a key is added to or taken from.
#[derive(Debug)]
pub(super) struct Written {
    /// The number and the secret of each, the newest last.
    pub(super) keys: Vec<(u8, [u8; LENGTH])>,
    pub(super) mark: Option<[u8; LENGTH]>,
}

impl Keys {
    /// Reads the keys that the institution named; beside a SQLite file, makes them where there are none.
    pub fn read_or_make(database: &config::Database, clock: &Clock) -> Result<Self, KeyFileError> {
        let file = place(database)?;
        if database.keys_file.is_none() && !file.exists() {
            make(&file, clock).map_err(|error| KeyFileError::Unreadable(file.clone(), error))?;
        }
        let ring = Written::read(&file)?.ring(&file)?;
        Ok(Self { ring: ArcSwap::from_pointee(ring), file: Some(file) })
    }

    /// Takes up what stands in the file now. A file that cannot be read changes nothing.
    pub fn read_again(&self) {
        let Some(file) = &self.file else { return };
        match Written::read(file).and_then(|written| written.ring(file)) {
            Ok(ring) => {
                if ring.newest() != self.newest() {
                    tracing::info!(key = ring.newest(), "another key seals from now on");
                }
                self.ring.store(Arc::new(ring));
            }
            Err(error) => tracing::error!(%error, "the keys cannot be read again"),
        }
    }
}

/// Follows the file for as long as the program runs.
pub async fn watch(state: Arc<AppState>) {
    loop {
        tokio::time::sleep(EVERY).await;
        state.keys.read_again();
    }
}

/// Where the file is.
pub(super) fn place(database: &config::Database) -> Result<PathBuf, KeyFileError> {
    let beside = database.sqlite_file().map(|file| file.with_extension("keys"));
    database.keys_file.clone().or(beside).ok_or(KeyFileError::Unnamed)
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

impl Written {
    pub(super) fn read(file: &Path) -> Result<Self, KeyFileError> {
        let text = fs::read_to_string(file).map_err(|error| KeyFileError::Unreadable(file.to_owned(), error))?;
        let mut written = Self { keys: Vec::new(), mark: None };
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let wrong = || KeyFileError::Line(file.to_owned(), at + 1);
            let (name, secret) = line.trim().split_once(' ').ok_or_else(wrong)?;
            let secret = STANDARD.decode(secret.trim()).ok().and_then(|secret| secret.try_into().ok());
            let secret: [u8; LENGTH] = secret.ok_or_else(wrong)?;
            if name == MARK {
                written.mark = Some(secret);
                continue;
            }
            let number = name.parse().ok().filter(|number| *number > 0).ok_or_else(wrong)?;
            written.keys.push((number, secret));
        }
        if written.keys.is_empty() { Err(KeyFileError::Empty(file.to_owned())) } else { Ok(written) }
    }

    pub(super) fn ring(&self, file: &Path) -> Result<Ring, KeyFileError> {
        let unusable = |_| KeyFileError::Empty(file.to_owned());
        let keys: Result<Vec<Key>, _> = self.keys.iter().map(|(number, secret)| Key::new(*number, secret)).collect();
        Ok(Ring::new(keys.map_err(unusable)?, &self.mark().map_err(unusable)?))
    }

    /// Until a line says otherwise, the first key marks.
    pub(super) fn mark(&self) -> Result<[u8; LENGTH], super::Unopened> {
        match (self.mark, self.keys.first()) {
            (Some(mark), _) => Ok(mark),
            (None, Some((_, first))) => first_mark(first),
            (None, None) => Err(super::Unopened),
        }
    }

    /// As it stands in the file.
    pub(super) fn text(&self) -> String {
        let mark = self.mark.map(|mark| format!("{MARK} {}\n", STANDARD.encode(mark))).unwrap_or_default();
        let key = |(number, secret): &(u8, [u8; LENGTH])| format!("{number} {}\n", STANDARD.encode(secret));
        self.keys.iter().map(key).fold(mark, |text, line| text + &line)
    }
}
