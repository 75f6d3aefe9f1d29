//! The log of problems that a program keeps in the open with its applicants: written by its officers, read by everybody
//! from memory, told to whoever follows the service.
//!
//! What is entered moves the version of the catalogue, so that every server reads it within two seconds. The count of
//! those whom a problem concerns moves it only when it reaches the next step that everybody may read.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses; what the public reads | `routes.rs` |
//! | the pages of officers | `staff.rs` |
//! | what is kept, what is told | `keep.rs` |
//! | what an applicant says of it | `concern.rs` |
//! | the statements | `store/` |

mod concern;
mod keep;
pub mod routes;
mod staff;
pub mod store;

use app::{
    catalogue::Service,
    issue::{Entry, Issue, IssueId, Said, Standing},
};
use uuid::Uuid;

use crate::{
    catalogue::Catalogue,
    db::{Db, StoreError},
};

pub use concern::{known, of_applicant};

/// A problem as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub id: Uuid,
    pub program: String,
    /// The public id of the service of the program.
    pub service: String,
    pub standing: Standing,
    pub said: Said,
    /// How often it was changed.
    pub version: i64,
    pub reached: u64,
    /// How many said that it concerns them; read for officers alone.
    pub count: u64,
    pub published_at: Option<i64>,
    /// The oldest first.
    pub entries: Vec<Entry>,
}

impl Kept {
    /// As people read it.
    pub(crate) fn shown(&self) -> Issue {
        Issue {
            id: IssueId::from_bits(self.id.as_u128()),
            program: self.program.clone(),
            standing: self.standing,
            said: self.said.clone(),
            entries: self.entries.clone(),
            reached: self.reached,
        }
    }

    /// Whether the public reads it as something still to be done.
    fn is_open(&self) -> bool {
        self.published_at.is_some() && self.standing.is_open()
    }
}

/// What the program of a service says of its problems.
pub(crate) fn of_service(catalogue: &Catalogue, service: &Service) -> Vec<Issue> {
    let names = |id: &str| catalogue.service(id).is_some_and(|one| one.id == service.id);
    catalogue.issues.iter().filter(|one| names(&one.service)).map(Kept::shown).collect()
}

/// What is public: what was published last first; not more than anybody reads.
pub async fn published(db: &Db) -> Result<Vec<Kept>, StoreError> {
    let mut tx = db.begin_read().await?;
    store::published(&mut tx).await
}
