//! Paying for an application. The portal leads somebody to the payer with a signed order, and hears what became of it
//! twice: with the browser that comes back, and from the payer’s server. Both say the same, are signed alike and may
//! come in any order, late, twice, or only one of them; whichever is first does what there is to do.
//!
//! | to change | look in |
//! |---|---|
//! | what is asked of the payer, what it says, the signatures | `payer.rs` |
//! | what is due; ordering a payment | `order.rs` |
//! | what an answer leads to | `settle.rs` |
//! | what is owed back, and returning it | `owed.rs` |
//! | entries of the history; a price that changed | `entry.rs` |
//! | the page, the way back, what the payer’s server says | `pages.rs` |
//! | the statements | `store.rs` |

mod entry;
mod order;
mod owed;
pub(super) mod pages;
mod payer;
mod settle;
pub mod store;

pub(super) use entry::{note_all, reprice};
pub(super) use order::{due, order, pays, used};
pub use order::{known, of_firm, payments};
pub use owed::{give_back, owed, owed_count};
pub use pages::{LARGEST, NOTIFY, hear};
pub use payer::{Payer, answer_signature, order_signature};
