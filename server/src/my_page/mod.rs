//! My page: what somebody saved and follows, for a guest as for a person.
//!
//! The forms say how things shall be, not what to add: sent twice, by an impatient finger or the back button, they
//! change nothing the second time, so no receipt of them is kept.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses, what each answer leads to | `routes.rs`, `keep_routes.rs`, `merge_routes.rs` |
//! | which values the page gets; what another feature shows there | `view.rs`, `parts.rs` |
//! | how everything is read at once, and a part that cannot be | `overview.rs` |
//! | how a part was when it could last be read | `copies.rs` |
//! | what becomes of a guest's things at sign-in | `merge.rs` |
//! | the statements | `store.rs` |

mod copies;
mod keep_routes;
mod merge;
mod merge_routes;
mod overview;
mod parts;
pub mod routes;
pub mod store;
mod view;

pub use copies::LastCopies;
pub use merge::{forget, kept, merge};
pub use routes::lead_home;
pub use view::{known, reader};
