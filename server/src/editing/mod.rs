//! Editors of an organization: drafts, the review by somebody else, and the publication of both languages at once.
//!
//! A record has at most one open draft of its organization, and of each that contributes to it. Who saves a form that somebody else overtook is shown both texts; who changed a
//! draft never publishes it. A publication is one transaction: the edits, the revision, the version that every server
//! looks for, and the entry of the audit.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses, what each answers | `routes.rs`, `decisions.rs`, `pressed.rs` |
//! | beginning a service | `begin.rs` |
//! | who contributes to a collection | `contributors.rs` |
//! | what moves in a collection, what may stand in it, what is suggested | `arrange.rs`, `suggest.rs` |
//! | two drafts of one record at once | `crossing.rs` |
//! | what is said about a field | `comments.rs` |
//! | the words that people searched for in vain | `missed.rs` |
//! | which records an organization may edit, and how their ids are read | `record.rs`, `names.rs` |
//! | what is saved, and who overtook whom | `save.rs` |
//! | what a reviewer decides | `decide.rs` |
//! | what is published at an hour | `schedule.rs` |
//! | what is published, by whom, and in which rows | `publish.rs`, `by.rs`, `edits.rs` |
//! | what is withdrawn from the portal, and its way back | `withdrawals.rs`, `withdraw.rs`, `target.rs` |
//! | earlier versions, and the way back to one | `revisions.rs`, `restore.rs` |
//! | links that show a draft to whoever has one | `preview.rs` |
//! | what is sent out to be translated, and comes back | `translation/` |
//! | which language waits | `aged.rs` |
//! | which values a page gets | `work.rs` (a record), `view.rs` (the first page) |
//! | the statements | `store.rs` |

mod aged;
mod arrange;
mod begin;
mod by;
mod comments;
mod contributors;
mod crossing;
mod decide;
mod decisions;
mod edits;
mod missed;
mod names;
mod pressed;
mod preview;
mod publish;
mod record;
mod restore;
mod revisions;
pub mod routes;
mod save;
mod schedule;
pub mod store;
mod suggest;
mod target;
mod translation;
mod view;
mod withdraw;
mod withdrawals;
mod work;

pub use schedule::{carry_out_due, watch};
