//! What is kept of a service that is not offered any more.

use std::sync::Arc;

use app::{catalogue::Topic, locale::Localized};

/// A service that was withdrawn: its address answers 410 and says what it was.
#[derive(Clone, Debug)]
pub struct Withdrawn {
    pub id: String,
    pub slugs: Localized<String>,
    pub name: Localized<String>,
    /// The code of the organization that offered it.
    pub organization: String,
    /// Under which it stood.
    pub topics: Box<[Arc<Topic>]>,
    /// When it was withdrawn: Unix milliseconds.
    pub at: i64,
}
