//! Files that people send. What a file is comes from its bytes; its contents are sealed and on disk before the
//! transaction that names them commits. What no row names was never acknowledged, and is swept.
//!
//! | to change | look in |
//! |---|---|
//! | what is accepted | `sniff.rs`, `packed.rs`; sizes and names in `app/src/file/` |
//! | how a form with files is read, or a letter | `receive.rs` |
//! | where contents are kept | `folder.rs` |
//! | their copy | `copy.rs` |
//! | sealing them again under another key | `reseal.rs` |
//! | what is noted of a file, who is given which | `keep.rs`; of a file of a request `of_request.rs`, of a draft `of_draft.rs` |
//! | the answer that gives one out | `give_out.rs` |
//! | what nobody was told of | `sweep.rs` |
//! | taking one away; who had it before | `withdrawal.rs` |
//! | what somebody is shown of their files | `known.rs` |
//! | the statements | `store/` |

mod copy;
mod folder;
mod give_out;
mod keep;
mod known;
mod of_draft;
mod of_request;
mod packed;
mod receive;
mod reseal;
mod sniff;
pub mod store;
mod sweep;
mod withdrawal;

pub use folder::{Folder, FolderError};
pub use give_out::{give_out, give_out_while};
pub use keep::{Kept, Place, keep, of_application, one};
pub use known::known;
pub use of_draft::{Question, keep_with_draft, of_own_drafts, one_of_draft, send_with, take_from_draft};
pub use of_request::{Contact, adopt, contents_of, keep_with, let_go, of_request, one_of_request, sent_to_own};
pub use receive::{Asking, Entry, Received, is_upload, receive, receive_while, take};
pub use sweep::{sweep, watch};
pub use withdrawal::{note_reading, openings, withdraw};
