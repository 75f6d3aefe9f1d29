//! What somebody applied for elsewhere and follows here. For guests too: it is theirs, on this browser, until they
//! sign in.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses, what each form leads to | `routes.rs` |
//! | what an address names, and whose it is | `own.rs` |
//! | what is kept, how it is sealed | `keep.rs` |
//! | when somebody is told that an answer is late | `remind.rs` |
//! | the statements | `store.rs` |

mod keep;
mod own;
mod remind;
pub mod routes;
pub mod store;

pub use keep::{adopt, count, list, summed};
pub use remind::remind;
pub use store::SUMMARY;
