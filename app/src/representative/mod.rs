//! Representatives: people whom somebody lets follow or handle their own applications, one or all, until a day.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | how far one may go, what became of one, their words | `mandate.rs` |
//! | what is accepted of an invitation | `form.rs` |
//! | the list of both sides; the same on other pages | `home_page.rs`, `list.rs` |
//! | inviting somebody; one of them; answering | `invite_page.rs`, `one_page.rs`, `answer_page.rs` |
//! | the letter | `letter.rs` |

#[cfg(feature = "ssr")]
pub mod answer_page;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
pub mod home_page;
#[cfg(feature = "ssr")]
pub mod invite_page;
#[cfg(feature = "ssr")]
pub mod letter;
#[cfg(feature = "ssr")]
mod list;
#[cfg(feature = "ssr")]
mod mandate;
#[cfg(feature = "ssr")]
pub mod one_page;
mod place;

#[cfg(feature = "ssr")]
pub use list::{held_title, list, mandate_words, on_application, part};
#[cfg(feature = "ssr")]
pub use mandate::{Extent, Mandate, Side, Standing, State};
pub use place::{APPLICATION, END, GIVE_UP, Place, shape};
