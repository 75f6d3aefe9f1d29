//! A service standard: what an organization promised, and what came of it.

use super::service::FeedbackChannel;
use crate::locale::Localized;

#[derive(Clone, Debug, PartialEq)]
pub struct Standard {
    pub text: Localized<String>,
    pub kind: StandardKind,
    /// The way of applying that it is about; many promise the same for each way and keep it differently.
    pub channel: Option<FeedbackChannel>,
    /// The share that should meet it, from 0 to 1.
    pub target: Option<f64>,
    pub result: StandardResult,
    /// How many were measured.
    pub measured: Option<u64>,
    /// What the organization says of the result.
    pub comment: Option<Localized<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandardKind {
    Timeliness,
    Access,
    Accuracy,
    Other,
}

/// The latest result.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StandardResult {
    Met(f64),
    Missed(f64),
    /// There is a result, and the organization does not say whether it is enough.
    Measured(f64),
    Unknown,
}

impl StandardResult {
    /// The share that met the standard, from 0 to 1.
    pub fn share(self) -> Option<f64> {
        match self {
            Self::Met(share) | Self::Missed(share) | Self::Measured(share) => Some(share),
            Self::Unknown => None,
        }
    }
}
