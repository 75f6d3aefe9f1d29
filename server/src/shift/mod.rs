//! The shift of a desk: who works there, who has what in hand, who is away.
//!
//! A request is assigned to one of the staff by whoever leads the desk, or by somebody’s absence; from then on nobody else
//! can claim it. It moves in one statement that only one of two can win, its lease ends in the same transaction, and the
//! clock of its promise goes on.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `routes.rs` |
//! | who works at a desk, and what each has in hand | `team.rs` |
//! | giving a request to a colleague | `assign.rs`; its page `assign_routes.rs` |
//! | announcing an absence, coming back | `absence.rs`; its page `colleague_routes.rs` |
//! | what an absence moves, by looking | `job.rs` |
//! | who gets the letters for whoever leads a desk | `leads.rs` |
//! | what somebody is shown of their own absences | `known.rs` |
//! | the statements | `store.rs` |

mod absence;
mod assign;
mod assign_routes;
mod colleague_routes;
mod job;
mod known;
mod leads;
pub mod routes;
pub mod store;
mod team;

pub use absence::{come_back, is_away};
pub use job::{look, watch};
pub use known::known;
pub use leads::{ToLead, leads};
pub use team::{away, here};
