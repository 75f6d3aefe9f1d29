//! Rows of one shape, so that the statements of several features can be sent as one.

use sqlx::FromRow;
use uuid::Uuid;

use crate::keys::Sealed;

/// What a feature says of one of its rows. A statement that gives these names every column, in this order; what a
/// column holds is for the feature to say.
#[derive(Clone, Debug, FromRow)]
pub struct Summary {
    /// Which feature said it: the same word in each of its rows.
    pub source: String,
    pub id: Option<Uuid>,
    pub reference: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    /// `2026-12-04`.
    pub day: Option<String>,
    pub note: Option<String>,
    pub sealed: Option<Sealed>,
    /// Unix milliseconds, as the next.
    pub at: i64,
    pub due: Option<i64>,
}

impl Summary {
    /// About so many bytes of memory.
    pub fn size(&self) -> usize {
        let texts = [Some(&self.source), self.reference.as_ref(), self.name.as_ref(), self.state.as_ref()];
        let texts = texts.into_iter().chain([self.day.as_ref(), self.note.as_ref()]).flatten().map(String::len);
        size_of::<Self>() + texts.sum::<usize>() + self.sealed.as_ref().map_or(0, Vec::len)
    }
}
