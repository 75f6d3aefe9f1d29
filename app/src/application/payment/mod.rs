//! What an application costs, and what was paid for it. Somebody pays on the page of the payer, which is not this
//! portal: no number of a card ever comes here.
//!
//! | to change | look in |
//! |---|---|
//! | what a form says of its fee | `fee.rs` |
//! | the addresses | `place.rs` |
//! | the states of a payment | `standing.rs` |
//! | the page before and after the payer’s | `page.rs` |
//! | the receipt; what the page before sending says | `receipt.rs`, `pays.rs` |
//! | where somebody pays, in words | `payee.rs` |
//! | the letters | `news.rs` |
//! | what officers still have to return | `owed_page.rs` |

mod fee;
#[cfg(feature = "ssr")]
mod news;
#[cfg(feature = "ssr")]
pub mod owed_page;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod payee;
#[cfg(feature = "ssr")]
mod pays;
#[cfg(feature = "ssr")]
mod place;
#[cfg(feature = "ssr")]
mod receipt;
#[cfg(feature = "ssr")]
mod standing;

pub use fee::{Amount, Fee};
#[cfg(feature = "ssr")]
pub use news::{Receipt, Repriced};
#[cfg(feature = "ssr")]
pub use payee::Payee;
#[cfg(feature = "ssr")]
pub use pays::Pays;
#[cfg(feature = "ssr")]
pub use place::{Place, WAITING, shape};
#[cfg(feature = "ssr")]
pub use receipt::{dollars, entry_words, known_words, receipts};
#[cfg(feature = "ssr")]
pub use standing::{DOLLARS, Payment, State};
