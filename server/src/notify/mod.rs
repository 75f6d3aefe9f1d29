//! GC Notify, in the place of a mail server: letters go to it by HTTP, and it reports what became of each.
//!
//! A letter is sent with a template of the institution that holds nothing but `((subject))` and `((body))`. Its
//! reference is the id of the letter: nothing personal. The service keeps no key of what was sent: a letter whose answer
//! was lost on the way may arrive twice. It takes no header of ours, so the one-click stop of RFC 8058 is not offered
//! by it: the link in the letter stops as well.
//!
//! | to change | look in |
//! |---|---|
//! | what the institution decides | `account.rs` |
//! | how a letter is sent, which answers are final | `send.rs` |
//! | what the service reports | `routes.rs` |

mod account;
pub mod routes;
mod send;

pub use account::Account;
pub use send::{Notify, Refusal};
