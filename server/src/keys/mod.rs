//! The institution's keys: what a person entrusts is sealed before it is stored, and tokens are signed.
//!
//! The file holds one key a line, `number base64`, the newest last: it seals; the older ones still open what they
//! sealed. Beside a SQLite file it is made where there is none; with PostgreSQL, where many servers share it, it has
//! to be given. `passerelle keys` adds a key, seals everything again under it, and takes the old one out; servers that
//! run look at the file every few seconds, and at once when they meet a key that they do not know.
//!
//! | to change | look in |
//! |---|---|
//! | how a text is sealed and opened, how a token is signed | here |
//! | a key, and what is derived from it | `keyring.rs` |
//! | where the file is, what stands in it; following its changes | `file.rs` |
//! | adding a key, taking one out | `change.rs` |
//! | sealing everything again | `reseal.rs` |
//! | the statements: a column that is sealed is added there | `store.rs` |

mod change;
mod file;
mod keyring;
mod reseal;
pub mod store;

use std::path::PathBuf;

use arc_swap::ArcSwap;
use keyring::Ring;
use thiserror::Error;

use crate::clock::Clock;

pub use change::{add, remove};
pub use file::{KeyFileError, watch};
pub use reseal::{ResealError, Resealed, needs, reseal};

/// Bytes of a key.
const LENGTH: usize = 32;

/// A text that only the institution's keys open.
pub type Sealed = Vec<u8>;

/// It was sealed for another place, with a key that is gone, or altered since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a sealed text cannot be opened")]
pub struct Unopened;

/// The keys that hold now.
#[derive(Debug)]
pub struct Keys {
    ring: ArcSwap<Ring>,
    /// Where they came from; none of a test.
    file: Option<PathBuf>,
}

impl Keys {
    /// A single key: what tests use.
    pub fn single(secret: &[u8; LENGTH]) -> Result<Self, Unopened> {
        Ok(Self { ring: ArcSwap::from_pointee(Ring::single(secret)?), file: None })
    }

    /// The number of the key that seals.
    pub fn newest(&self) -> u8 {
        self.ring.load().newest()
    }

    /// Seals a text for one place, such as `holder.mail` and the id of the row: moved to another, it does not open.
    pub fn seal(&self, clock: &Clock, place: &str, text: &str) -> Result<Sealed, Unopened> {
        self.seal_bytes(clock, place, text.as_bytes())
    }

    /// The same of bytes, such as the contents of a file.
    pub fn seal_bytes(&self, clock: &Clock, place: &str, plain: &[u8]) -> Result<Sealed, Unopened> {
        self.ring.load().seal(clock, place, plain)
    }

    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<String, Unopened> {
        String::from_utf8(self.open_bytes(place, sealed)?).map_err(|_| Unopened)
    }

    pub fn open_bytes(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, Unopened> {
        let number = sealed.first().ok_or(Unopened)?;
        // another server seals with a key that was added a moment ago
        if !self.ring.load().knows(*number) {
            self.read_again();
        }
        self.ring.load().open(place, sealed)
    }

    /// A mark that only this institution can make of these words. The same words have the same mark, so that what is
    /// sealed can be looked up. The key of marks stays the same when another key seals.
    pub fn mark(&self, purpose: &str, words: &str) -> String {
        self.ring.load().mark(purpose, words)
    }
}
