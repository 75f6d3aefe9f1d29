//! Editors of an organization: drafts, the review by somebody else, and the publication of both languages at once.
//!
//! A record has at most one open draft. Who saves a form that somebody else overtook is shown both texts; who changed a
//! draft never publishes it. A publication is one transaction: the edits, the revision, the version that every server
//! looks for, and the entry of the audit.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses, what each answers | `routes.rs`, `decisions.rs` |
//! | what is said about a field | `comments.rs` |
//! | the words that people searched for in vain | `missed.rs` |
//! | which records an organization may edit | `record.rs` |
//! | what is saved, and who overtook whom | `save.rs` |
//! | what a reviewer decides | `decide.rs` |
//! | what is published at an hour | `schedule.rs` |
//! | what is published, and in which rows | `publish.rs`, `edits.rs` |
//! | what is withdrawn from the portal, and its way back | `withdrawals.rs`, `withdraw.rs`, `target.rs` |
//! | the way back to an earlier version | `revisions.rs`, `restore.rs` |
//! | links that show a draft to whoever has one | `preview.rs` |
//! | which values a page gets | `view.rs` |
//! | what is sent out to be translated, and comes back | `translation/` |
//! | which language waits | `aged.rs` |
//! | the statements | `store.rs` |

mod aged;
mod comments;
mod decide;
mod decisions;
mod edits;
mod missed;
mod preview;
mod publish;
mod record;
mod restore;
mod revisions;
pub mod routes;
mod save;
mod schedule;
pub mod store;
mod target;
mod translation;
mod view;
mod withdraw;
mod withdrawals;

pub use schedule::{publish_due, watch};
