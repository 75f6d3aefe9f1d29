//! What somebody applied for elsewhere and follows here. For guests too: it is theirs, on this browser, until they
//! sign in.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses, what each form leads to | `routes.rs` |
//! | what is kept, how it is sealed | `keep.rs` |
//! | the statements | `store.rs` |

mod keep;
pub mod routes;
pub mod store;

pub use keep::{adopt, count, list};
