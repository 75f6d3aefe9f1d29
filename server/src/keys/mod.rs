//! The institution's keys: what a person entrusts is sealed before it is stored, and tokens are signed.
//!
//! The file holds one key a line, `number base64`, the newest last: it seals; the older ones still open what they
//! sealed. Beside a SQLite file it is made where there is none; with PostgreSQL, where many servers share it, it has
//! to be given.
//!
//! | to change | look in |
//! |---|---|
//! | how a text is sealed and opened, how a token is signed | here |
//! | where the file is, what stands in it | `file.rs` |

mod file;

use ring::{aead, hkdf, hmac};
use thiserror::Error;

use crate::clock::Clock;

pub use file::KeyFileError;

/// Bytes of a key.
const LENGTH: usize = 32;

/// A text that only the institution's keys open.
pub type Sealed = Vec<u8>;

/// It was sealed for another place, with a key that is gone, or altered since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a sealed text cannot be opened")]
pub struct Unopened;

/// The keys, the newest last.
#[derive(Debug)]
pub struct Keys(Vec<Key>);

#[derive(Debug)]
struct Key {
    number: u8,
    seal: aead::LessSafeKey,
    sign: hmac::Key,
}

/// How long what is derived is.
struct Bytes;

impl hkdf::KeyType for Bytes {
    fn len(&self) -> usize {
        LENGTH
    }
}

impl Key {
    fn new(number: u8, secret: &[u8; LENGTH]) -> Result<Self, Unopened> {
        let root = hkdf::Salt::new(hkdf::HKDF_SHA256, b"passerelle").extract(secret);
        let derive = |purpose: &'static [u8]| {
            let mut bytes = [0; LENGTH];
            root.expand(&[purpose], Bytes).and_then(|okm| okm.fill(&mut bytes)).map_err(|_| Unopened)?;
            Ok(bytes)
        };
        let seal = aead::UnboundKey::new(&aead::CHACHA20_POLY1305, &derive(b"seal")?).map_err(|_| Unopened)?;
        Ok(Self {
            number,
            seal: aead::LessSafeKey::new(seal),
            sign: hmac::Key::new(hmac::HMAC_SHA256, &derive(b"sign")?),
        })
    }
}

impl Keys {
    /// A single key: what tests use, and what a new file begins with.
    pub fn single(secret: &[u8; LENGTH]) -> Result<Self, Unopened> {
        Ok(Self(vec![Key::new(1, secret)?]))
    }

    /// Seals a text for one place, such as `holder.mail` and the id of the row: moved to another, it does not open.
    pub fn seal(&self, clock: &Clock, place: &str, text: &str) -> Result<Sealed, Unopened> {
        self.seal_bytes(clock, place, text.as_bytes())
    }

    /// The same of bytes, such as the contents of a file.
    pub fn seal_bytes(&self, clock: &Clock, place: &str, plain: &[u8]) -> Result<Sealed, Unopened> {
        let key = self.0.last().ok_or(Unopened)?;
        let nonce: [u8; aead::NONCE_LEN] = clock.random();
        let mut sealed = Vec::with_capacity(1 + aead::NONCE_LEN + plain.len() + aead::MAX_TAG_LEN);
        sealed.push(key.number);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(plain);
        let (place, bytes) = (aead::Aad::from(place), &mut sealed[1 + aead::NONCE_LEN..]);
        let tag = key
            .seal
            .seal_in_place_separate_tag(aead::Nonce::assume_unique_for_key(nonce), place, bytes)
            .map_err(|_| Unopened)?;
        sealed.extend_from_slice(tag.as_ref());
        Ok(sealed)
    }

    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<String, Unopened> {
        String::from_utf8(self.open_bytes(place, sealed)?).map_err(|_| Unopened)
    }

    pub fn open_bytes(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, Unopened> {
        let (number, rest) = sealed.split_first().ok_or(Unopened)?;
        let (nonce, bytes) = rest.split_at_checked(aead::NONCE_LEN).ok_or(Unopened)?;
        let key = self.0.iter().find(|key| key.number == *number).ok_or(Unopened)?;
        let nonce = aead::Nonce::try_assume_unique_for_key(nonce).map_err(|_| Unopened)?;
        let mut bytes = bytes.to_vec();
        let length = key.seal.open_in_place(nonce, aead::Aad::from(place), &mut bytes).map_err(|_| Unopened)?.len();
        bytes.truncate(length);
        Ok(bytes)
    }

    /// A mark that only this institution can make of these words. The same words have the same mark, so that what is
    /// sealed can be looked up.
    pub fn mark(&self, purpose: &str, words: &str) -> String {
        use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
        // the first key marks for ever: a newer one would not find what was marked before
        let Some(key) = self.0.first() else { return String::new() };
        let mut context = hmac::Context::with_key(&key.sign);
        for part in [purpose, words] {
            context.update(&part.len().to_le_bytes());
            context.update(part.as_bytes());
        }
        URL_SAFE_NO_PAD.encode(context.sign())
    }
}
