//! Telling: what did not reach somebody about their question, and how they are told all the same.
//!
//! A letter that failed is found by looking, whoever noted that it failed: a server while it sent, or the program that
//! a mail server hands a report to. Then it goes to another address that the person gave; where there is none, it
//! stands in the list of the desk until they read it on their page, or somebody of the staff says how they were told.
//!
//! | to change | look in |
//! |---|---|
//! | what happens to a letter that failed | `job.rs`, `again.rs` |
//! | when the lead of a desk is told | `alarm.rs` |
//! | the addresses, and what the form leads to | `routes.rs` |
//! | what staff say of it | `act.rs` |
//! | the statements | `store.rs` |

mod act;
mod again;
mod alarm;
mod job;
pub mod routes;
pub mod store;

pub use job::{tell, watch};

use crate::{
    db::{StoreError, Tx},
    person::Staff,
};

/// How many letters of a desk reached nobody.
pub async fn count(tx: &mut Tx, staff: &Staff) -> Result<i64, StoreError> {
    store::count_of_desk(tx.conn(), staff).await
}
