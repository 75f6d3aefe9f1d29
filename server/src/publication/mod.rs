//! Publications: listed and ordered by anybody, sent by the desk of their organization, which keeps count of the shelf.
//!
//! An order is a request: it has a card, a reference, a history and a promise. What this feature adds is what becomes of
//! its copies. They are set aside in the transaction in which it is kept, and leave the shelf in the one in which it is
//! sent.
//!
//! | to change | look in |
//! |---|---|
//! | the publications themselves | `../../content/publications.toml` |
//! | the public pages | `routes.rs` |
//! | what becomes of an order; sending it | `stock.rs` |
//! | the page of the desk; counting | `desk.rs` |
//! | the statements | `store.rs` |

mod desk;
pub mod routes;
mod stock;
pub mod store;

pub use stock::{Placed, Sending, keep, place, send};
