//! The shift of a desk: who is there, who has what, and who is away until when.
//!
//! What somebody has in hand can be given to a colleague by whoever leads the desk, and goes to a stand-in or back to the
//! queue when they are away. What was promised to the person stays as it is.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | the fields, and what is accepted | `form.rs` |
//! | the team of a desk | `team_page.rs` |
//! | what one of them has, and when they are away | `colleague_page.rs` |
//! | giving a request to a colleague | `assign_page.rs` |
//! | what the pages of the desk say of it | `here.rs` |

#[cfg(feature = "ssr")]
pub mod assign_page;
#[cfg(feature = "ssr")]
pub mod colleague_page;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
mod here;
mod place;
#[cfg(feature = "ssr")]
pub mod team_page;

#[cfg(feature = "ssr")]
pub use here::{Away, Here, Leading, absence_words};
pub use place::Place;
