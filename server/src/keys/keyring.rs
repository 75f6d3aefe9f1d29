//! The keys that one file holds, and what is done with them.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::{aead, hkdf, hmac};

use super::{LENGTH, Sealed, Unopened};
use crate::clock::Clock;

/// The keys, the newest last, and the key of marks.
#[derive(Debug)]
pub(super) struct Ring {
    keys: Vec<Key>,
    mark: hmac::Key,
}

/// A key that seals and opens. Its number stands before all that it sealed.
#[derive(Debug)]
pub(super) struct Key {
    number: u8,
    seal: aead::LessSafeKey,
}

/// How long what is derived is.
struct Bytes;

impl hkdf::KeyType for Bytes {
    fn len(&self) -> usize {
        LENGTH
    }
}

/// What a secret is used for is derived from it: no two uses share a key.
fn derive(secret: &[u8; LENGTH], purpose: &'static [u8]) -> Result<[u8; LENGTH], Unopened> {
    let root = hkdf::Salt::new(hkdf::HKDF_SHA256, b"passerelle").extract(secret);
    let mut bytes = [0; LENGTH];
    root.expand(&[purpose], Bytes).and_then(|okm| okm.fill(&mut bytes)).map_err(|_| Unopened)?;
    Ok(bytes)
}

/// The key of marks of an institution that never changed its first key.
pub(super) fn first_mark(secret: &[u8; LENGTH]) -> Result<[u8; LENGTH], Unopened> {
    derive(secret, b"sign")
}

impl Key {
    pub(super) fn new(number: u8, secret: &[u8; LENGTH]) -> Result<Self, Unopened> {
        let seal = aead::UnboundKey::new(&aead::CHACHA20_POLY1305, &derive(secret, b"seal")?).map_err(|_| Unopened)?;
        Ok(Self { number, seal: aead::LessSafeKey::new(seal) })
    }
}

impl Ring {
    /// `keys` holds one at least.
    pub(super) fn new(keys: Vec<Key>, mark: &[u8; LENGTH]) -> Self {
        Self { keys, mark: hmac::Key::new(hmac::HMAC_SHA256, mark) }
    }

    pub(super) fn single(secret: &[u8; LENGTH]) -> Result<Self, Unopened> {
        Ok(Self::new(vec![Key::new(1, secret)?], &first_mark(secret)?))
    }

    pub(super) fn newest(&self) -> u8 {
        self.keys.last().map_or(0, |key| key.number)
    }

    pub(super) fn knows(&self, number: u8) -> bool {
        self.keys.iter().any(|key| key.number == number)
    }

    pub(super) fn seal(&self, clock: &Clock, place: &str, plain: &[u8]) -> Result<Sealed, Unopened> {
        let key = self.keys.last().ok_or(Unopened)?;
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

    pub(super) fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, Unopened> {
        let (number, rest) = sealed.split_first().ok_or(Unopened)?;
        let (nonce, bytes) = rest.split_at_checked(aead::NONCE_LEN).ok_or(Unopened)?;
        let key = self.keys.iter().find(|key| key.number == *number).ok_or(Unopened)?;
        let nonce = aead::Nonce::try_assume_unique_for_key(nonce).map_err(|_| Unopened)?;
        let mut bytes = bytes.to_vec();
        let length = key.seal.open_in_place(nonce, aead::Aad::from(place), &mut bytes).map_err(|_| Unopened)?.len();
        bytes.truncate(length);
        Ok(bytes)
    }

    pub(super) fn mark(&self, purpose: &str, words: &str) -> String {
        let mut context = hmac::Context::with_key(&self.mark);
        for part in [purpose, words] {
            context.update(&part.len().to_le_bytes());
            context.update(part.as_bytes());
        }
        URL_SAFE_NO_PAD.encode(context.sign())
    }
}
