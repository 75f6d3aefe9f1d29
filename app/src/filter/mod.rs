//! Narrowing a long list by words: a form that the server answers, and an island that spares the reload.

mod fold;
mod island;
#[cfg(feature = "hydrate")]
mod narrow;
#[cfg(not(feature = "hydrate"))]
#[path = "narrow_nowhere.rs"]
mod narrow;

pub use fold::{fold, matches};
pub use island::{Filter, ListFilter};
