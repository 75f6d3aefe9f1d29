//! The desk: the requests of an organization, claimed by a lease, answered from the card that their person saw.
//!
//! Whoever opens a request is written down as having seen it. Two people cannot hold one: a claim is one statement
//! that only one of them can win, and every act extends it or is refused.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses, and what each form leads to | `routes.rs`; of a call `call.rs`, of a file `enclosed.rs` |
//! | what an officer may do with a request | `act.rs`; what it writes down `write.rs` |
//! | what the queue and a request show | `lists.rs`, `view.rs`; answers beside a request `beside.rs` |
//! | the next request, single keys | `keys.rs` |
//! | what the person would read | `preview.rs` |
//! | what staff keep to, and whom they can ask | `knowledge.rs`, `../../content/desk/` |
//! | what open pages are told | `live.rs`, of a request `news.rs`, `style/assets/desk.js` |
//! | promises that end soon | `alarm.rs` |
//! | the desk to practice at | `practice/`, `../../content/desk/practice.toml` |
//! | the statements | `store.rs` |

mod act;
mod alarm;
mod beside;
mod call;
mod enclosed;
mod keys;
mod knowledge;
mod lists;
mod live;
mod news;
pub mod practice;
mod preview;
pub mod routes;
pub mod store;
mod view;
mod write;

pub use act::{happened, put_back, take};
pub use alarm::{warn, watch};
pub use knowledge::{About, Knowledge};
pub use live::Live;
pub use view::hand;
