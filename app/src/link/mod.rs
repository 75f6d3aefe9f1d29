//! Links that lead out of the portal: what was found at each, and what editors do about those that do not work.
//!
//! | to change | look in |
//! |---|---|
//! | the address | `place.rs` |
//! | what can be found at a link | `state.rs` |
//! | the page of editors, and its line on their first page | `page.rs`, `line.rs` |
//! | what one link says, and its buttons | `entry.rs` |

mod entry;
mod line;
pub mod page;
mod place;
mod state;

pub use entry::Entry;
pub use line::line;
pub use place::path;
pub use state::State;
