//! Links that lead out of the portal: looked at once a day by whichever server leads, shown to the editors whose pages
//! hold them, hidden by them at once where one does not work.
//!
//! What is hidden is left out when the catalogue is read, so that no page and no answer for programs leads there; the
//! page of the service falls to what works: the telephone, or a person.
//!
//! | to change | look in |
//! |---|---|
//! | which links there are, and where they stand | `standing.rs` |
//! | how often, how many, by whom | `job.rs` |
//! | what counts as broken, and from when on | `judge.rs` |
//! | how an address is asked: politely, and never a private one | `look.rs`, `ask.rs`, `public.rs`, `robots.rs` |
//! | pages that say “not found” and answer 200 | `missing.rs` |
//! | the page of editors, its buttons | `routes.rs`, `view.rs`, `keep.rs` |
//! | what is left out of the catalogue | `hidden.rs` |
//! | the statements | `store.rs` |

mod ask;
mod hidden;
mod job;
mod judge;
mod keep;
mod look;
mod missing;
mod public;
mod report;
mod robots;
pub mod routes;
mod standing;
pub mod store;
mod view;

pub use hidden::Hidden;
pub use job::{Job, keep_up, next, watch};
pub use public::Reach;
pub(crate) use view::waiting;
