//! An hour in which somebody is called.

use serde::{Deserialize, Serialize};

use super::Zone;

/// An hour that a person chose, in the zone in which they chose it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    pub zone: Zone,
    /// Unix milliseconds, as the next.
    pub start: i64,
    pub end: i64,
}
