//! Collections and step-by-step guides.
//!
//! | to change | look in |
//! |---|---|
//! | which values a page gets | `view.rs`; its address in `routes.rs` |
//! | where a service stands | `held.rs` |
//! | what they hold, and what is refused | `../../content/collections/`, `../content/collection.rs` |

mod held;
pub mod routes;
mod view;

pub(crate) use held::Held;
pub(crate) use view::{clusters_of, drafted, standings};
