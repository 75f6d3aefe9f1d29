//! Talk to a person: the true numbers, hours and addresses, and asking in one’s own words.
//!
//! Somebody asks on two small screens, without an account and without choosing a department. The second one shows the
//! card: exactly what staff will see. Afterwards they follow their request by its reference and a code.
//!
//! | to change | look in |
//! |---|---|
//! | the page of numbers | `page.rs` |
//! | the first screen, and what it accepts | `ask_page.rs`, `ways.rs`, `form.rs`, `reach.rs` |
//! | what can be shared from there: a page, a step of a form, earlier questions | `ask_share.rs`, `offer.rs` |
//! | complaints: their standard, and who looks at them next | `complaint.rs` |
//! | the second screen, and the card that staff see too | `preview_page.rs`, `card.rs`, `shared_card.rs` |
//! | what a request is called: a question, or an order | `subject.rs` |
//! | following, changing, withdrawing | `request_page.rs`, `afterwards.rs`, `follow_page.rs`, `change_page.rs` |
//! | what is promised, and how long it really takes | `promise.rs`, `expected.rs` |
//! | the hour of a call in somebody’s calendar | `calendar_file.rs` |
//! | what happened, for the person and for staff | `history.rs` |
//! | which numbers are hidden | `number.rs` |
//! | windows, zones, opening hours and how they are said | `window.rs`, `zone.rs`, `hours.rs`, `say.rs` |
//! | the codes that are read aloud | `code.rs` |
//! | the list of one’s own questions | `mine.rs` |
//! | the letters | `letter.rs` |

#[cfg(feature = "ssr")]
mod afterwards;
#[cfg(feature = "ssr")]
pub mod ask_page;
#[cfg(feature = "ssr")]
mod ask_share;
#[cfg(feature = "ssr")]
pub mod calendar_file;
mod card;
#[cfg(feature = "ssr")]
pub mod change_page;
#[cfg(feature = "ssr")]
mod code;
#[cfg(feature = "ssr")]
mod complaint;
mod expected;
#[cfg(feature = "ssr")]
pub mod follow_page;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
mod history;
#[cfg(feature = "ssr")]
mod hours;
#[cfg(feature = "ssr")]
pub mod letter;
#[cfg(feature = "ssr")]
pub mod mine;
mod number;
#[cfg(feature = "ssr")]
mod offer;
#[cfg(feature = "ssr")]
pub mod page;
mod place;
#[cfg(feature = "ssr")]
pub mod preview_page;
#[cfg(feature = "ssr")]
mod promise;
#[cfg(feature = "ssr")]
pub mod reach;
mod request;
#[cfg(feature = "ssr")]
pub mod request_page;
#[cfg(feature = "ssr")]
pub mod say;
#[cfg(feature = "ssr")]
mod shared_card;
#[cfg(feature = "ssr")]
mod subject;
#[cfg(feature = "ssr")]
mod ways;
mod window;
mod zone;

#[cfg(feature = "ssr")]
pub use afterwards::Attaching;
#[cfg(feature = "ssr")]
pub use ask_page::Again;
pub use card::{ActingFor, Card, Reach, SharedAnswer, SharedPage, SharedQuestion, SharedStep};
#[cfg(feature = "ssr")]
pub use code::{PageCode, Secret};
#[cfg(feature = "ssr")]
pub use complaint::{Complaints, Further};
#[cfg(feature = "ssr")]
pub use expected::within;
pub use expected::{DAYS, Expected, Waits, expected};
#[cfg(feature = "ssr")]
pub use history::{Reader, history};
#[cfg(feature = "ssr")]
pub use hours::Hours;
pub use number::{Masked, Number, mask};
#[cfg(feature = "ssr")]
pub use offer::{Offers, is_box};
pub use place::Place;
#[cfg(feature = "ssr")]
pub use promise::promise;
pub use request::{Channel, Device, Kind, State, Way};
#[cfg(feature = "ssr")]
pub use request_page::{Event, Returns, Standing};
#[cfg(feature = "ssr")]
pub use shared_card::{Part, reach_words, shared_card};
#[cfg(feature = "ssr")]
pub use subject::Subject;
pub use window::Window;
pub use zone::Zone;

use crate::{catalogue::ChannelKind, locale::Localized};

/// A line that somebody answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: String,
    pub kind: ChannelKind,
    pub value: Localized<String>,
    pub from: From,
    pub label: Localized<String>,
    /// What it answers.
    pub what: Localized<String>,
    pub hours: Localized<String>,
}

/// From where a line can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    Canada,
    Abroad,
}
