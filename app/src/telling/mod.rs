//! Telling: what did not reach somebody about their question, and how they are told all the same.
//!
//! A letter that fails goes to another address that the person gave; where there is none, it stands in a list of the
//! desk until somebody of the staff has told them, or could not by any way that they gave.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | how somebody can be told | `how.rs` |
//! | the list of a desk, and its line above every page | `list_page.rs` |
//! | the page of one question, and what it accepts | `one_page.rs` |
//! | what the person reads on their page | `notice.rs` |
//! | the letters | `letter.rs` |

mod how;
#[cfg(feature = "ssr")]
pub mod letter;
#[cfg(feature = "ssr")]
pub mod list_page;
#[cfg(feature = "ssr")]
mod notice;
#[cfg(feature = "ssr")]
pub mod one_page;
mod place;

pub use how::How;
#[cfg(feature = "ssr")]
pub use list_page::entry;
#[cfg(feature = "ssr")]
pub use notice::{notice, staff_notice};
pub use place::Place;
