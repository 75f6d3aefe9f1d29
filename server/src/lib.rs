//! What the institution runs: HTTP, SQL, import, the catalogue in memory.
//!
//! `router.rs` names every address of the service; each feature is one folder (`routes.rs`, `store.rs` and what
//! it needs); the pages themselves are in the crate `app`.

pub mod classification;
pub mod clock;
pub mod db;
pub mod inventory;
