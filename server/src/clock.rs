//! The only source of time, ids and randomness, so that tests can be exact.

use std::sync::{
    Arc,
    atomic::{AtomicI64, AtomicU64, Ordering},
};

use app::reference::Reference;
use jiff::Timestamp;
use rand::RngCore;
use uuid::Uuid;

/// The system's clock, or one that stands still until a test moves it.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    #[default]
    System,
    Fixed(Arc<Fixed>),
}

/// A clock that stands still. Ids count up from zero.
#[derive(Debug)]
pub struct Fixed {
    millis: AtomicI64,
    ids: AtomicU64,
}

impl Clock {
    /// A clock that stands at `now` (Unix milliseconds).
    pub fn fixed(now: i64) -> Self {
        Self::Fixed(Arc::new(Fixed { millis: AtomicI64::new(now), ids: AtomicU64::new(0) }))
    }

    /// Unix milliseconds, as every table keeps instants.
    pub fn millis(&self) -> i64 {
        match self {
            Self::System => Timestamp::now().as_millisecond(),
            Self::Fixed(fixed) => fixed.millis.load(Ordering::Relaxed),
        }
    }

    pub fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.millis()).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// Moves a fixed clock; the system's cannot be moved.
    pub fn advance(&self, millis: i64) {
        if let Self::Fixed(fixed) = self {
            fixed.millis.fetch_add(millis, Ordering::Relaxed);
        }
    }

    /// A new id that sorts by the time it was made (UUIDv7).
    pub fn id(&self) -> Uuid {
        match self {
            Self::System => Uuid::now_v7(),
            Self::Fixed(fixed) => {
                let count = fixed.ids.fetch_add(1, Ordering::Relaxed);
                let mut random = [0; 10];
                random[2..].copy_from_slice(&count.to_be_bytes());
                let millis = u64::try_from(self.millis()).unwrap_or(0);
                uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
            }
        }
    }

    /// What signs takes its chance from here; no test can foretell it.
    pub fn source(&self) -> ring::rand::SystemRandom {
        ring::rand::SystemRandom::new()
    }

    /// References for something new, to be tried in turn: two get the same one once in many million times.
    pub fn references(&self) -> impl Iterator<Item = Reference> {
        (0..5).map(|_| Reference::from_random(u64::from_be_bytes(self.random())))
    }

    /// Bytes that nobody can guess.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match self {
            Self::System => rand::rng().fill_bytes(&mut bytes),
            Self::Fixed(fixed) => {
                let count = fixed.ids.fetch_add(1, Ordering::Relaxed).to_be_bytes();
                for (byte, value) in bytes.iter_mut().rev().zip(count.iter().rev()) {
                    *byte = *value;
                }
            }
        }
        bytes
    }
}
