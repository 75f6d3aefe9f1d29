//! My page: what somebody saved, is told and is suggested. For nobody it says what it is for; a guest's lasts as long
//! as their visit; a person's stays.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | the page | `home_page.rs` |
//! | how a part stands there, and one that cannot be read | `part.rs` |
//! | what needs somebody first | `need.rs` |
//! | what is saved | `kept.rs` |
//! | the small page that saves | `confirm_page.rs` |
//! | whether there is room for one thing more | `standing.rs` |
//! | the links to all that | `links.rs` |
//! | what is asked after signing in | `merge_page.rs` |

mod place;

#[cfg(feature = "ssr")]
pub mod confirm_page;
#[cfg(feature = "ssr")]
pub mod home_page;
#[cfg(feature = "ssr")]
pub mod kept;
#[cfg(feature = "ssr")]
mod links;
#[cfg(feature = "ssr")]
pub mod merge_page;
#[cfg(feature = "ssr")]
pub mod need;
#[cfg(feature = "ssr")]
mod part;
#[cfg(feature = "ssr")]
mod standing;

#[cfg(feature = "ssr")]
pub use kept::Saved;
#[cfg(feature = "ssr")]
pub use links::{crumb, save_link};
#[cfg(feature = "ssr")]
pub use need::{Need, Pressing};
#[cfg(feature = "ssr")]
pub use part::{Content, Part};
pub use place::{DONE, Done, Place, SERVICE};
#[cfg(feature = "ssr")]
pub use standing::Standing;

/// As many of each may be kept: a page that can still be read.
#[cfg(feature = "ssr")]
const MOST: u32 = 200;

/// Whose page it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reader {
    Nobody,
    /// Known to this browser, for as long as the visit lasts.
    Guest,
    /// Who signed in; the name, where their provider gave one.
    Person(Option<String>),
}
