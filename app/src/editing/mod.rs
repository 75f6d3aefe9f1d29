//! Editors of an organization: services and collections in both languages, side by side.
//!
//! What is changed is a draft until somebody else has read it; then both languages are published at once. What people
//! act on (fees, deadlines, who may have it, telephone numbers) is published in both languages or not at all.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | what can be edited, how it is written, what both languages must say | `part.rs` |
//! | how a record becomes texts, and texts a record | `sheet.rs`, `records.rs` |
//! | what is accepted | `form.rs`, `sheet.rs` |
//! | what waits, and what there is to edit | `home_page.rs` |
//! | beginning a service that the portal does not have | `begin_page.rs` |
//! | the form, one part of it, the pages around it | `edit_page.rs`, `pair.rs`, `ticks.rs`, `around.rs` |
//! | the sections of a collection: their order, what may stand in them | `order.rs`, `moves.rs`, `sections.rs`, `suggestion.rs` |
//! | what a reviewer reads and decides | `review_page.rs`, `difference.rs` |
//! | what editors say to each other about a field | `comment.rs` |
//! | collections that several organizations keep together | `contributors_page.rs`, `shared.rs` |
//! | the hour at which something is published | `hour.rs`, `schedule.rs` |
//! | what was published when, and its way back | `history_page.rs`, `revision_page.rs` |
//! | withdrawing a record from the portal | `withdrawal_page.rs` |
//! | the small words beside a name | `tag.rs` |
//! | the way to the pages of a record | `trail.rs` |
//! | the words that people searched for in vain | `missed_page.rs` |
//! | a draft as its page would look, by a link | `preview/` |
//! | a draft that is being translated | `translation/` |
//! | which language of a draft waits | `waiting.rs` |
//! | what a reader is told while one language waits | `aged.rs` |

mod part;
mod place;
mod sheet;

#[cfg(feature = "ssr")]
mod aged;
#[cfg(feature = "ssr")]
mod around;
#[cfg(feature = "ssr")]
pub mod begin_page;
#[cfg(feature = "ssr")]
pub mod comment;
#[cfg(feature = "ssr")]
pub mod contributors_page;
#[cfg(feature = "ssr")]
pub mod difference;
#[cfg(feature = "ssr")]
pub mod edit_page;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
pub mod history_page;
#[cfg(feature = "ssr")]
pub mod home_page;
#[cfg(feature = "ssr")]
pub mod hour;
#[cfg(feature = "ssr")]
pub mod missed_page;
#[cfg(feature = "ssr")]
pub mod moves;
#[cfg(feature = "ssr")]
mod order;
#[cfg(feature = "ssr")]
mod pair;
#[cfg(feature = "ssr")]
pub mod preview;
mod records;
#[cfg(feature = "ssr")]
pub mod review_page;
#[cfg(feature = "ssr")]
pub mod revision_page;
#[cfg(feature = "ssr")]
pub mod schedule;
#[cfg(feature = "ssr")]
mod sections;
#[cfg(feature = "ssr")]
pub mod shared;
#[cfg(feature = "ssr")]
pub mod suggestion;
#[cfg(feature = "ssr")]
mod tag;
#[cfg(feature = "ssr")]
pub mod ticks;
#[cfg(feature = "ssr")]
mod trail;
#[cfg(feature = "ssr")]
pub mod translation;
#[cfg(feature = "ssr")]
mod waiting;
#[cfg(feature = "ssr")]
pub mod withdrawal_page;

#[cfg(feature = "ssr")]
pub use aged::aged_notice;
pub use part::{Line, Parity, Part, Piece, SECTIONS, Shape, Slot};
pub use place::{FIRST, Kind, Place, Record, TURN};
pub use records::{lay, trim};
pub use sheet::{Sheet, ids, lines, steps};

use crate::locale::Localized;

/// Since when each language waits for what the other one says already: Unix milliseconds.
pub type Aged = Localized<Option<i64>>;

/// Where the draft of a record stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Draft,
    /// Sent out: nobody changes it until it comes back or is taken back.
    Translation,
    Review,
    /// Reviewed: it is published at its hour.
    Scheduled,
    Published,
    Withdrawn,
}

impl State {
    pub const ALL: [Self; 6] =
        [Self::Draft, Self::Translation, Self::Review, Self::Scheduled, Self::Published, Self::Withdrawn];

    /// The value of the column.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Translation => "translation",
            Self::Review => "review",
            Self::Scheduled => "scheduled",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}
