//! Applications: drafts, what was sent, what happened since. The pages of whoever applies stand here; officers and the
//! systems of departments act through the functions that this front page gives.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `routes.rs` |
//! | how forms are read when the program starts | `programs/` |
//! | what somebody may open | `open.rs` |
//! | beginning, saving, giving what was asked for; sending | `keep.rs`, `send.rs` |
//! | the page of the list | `home.rs` |
//! | the pages of a draft, its sections; of what was sent | `draft.rs`, `section.rs`, `follow.rs` |
//! | giving what was asked for; what is taken away | `give.rs`, `hand_out.rs` |
//! | answers that are known from elsewhere | `known.rs` |
//! | where one goes on after a section | `onward.rs` |
//! | files of a draft; documents that come after it | `enclose.rs`, `outstanding.rs` |
//! | parts of a section that are added and taken away | `part.rs` |
//! | what of a step is shared with whoever is asked about it | `step.rs` |
//! | what staff and departments do | `staff.rs`; what departments register and read `register.rs` |
//! | who of the program has it; one step with several at once | `hand.rs`; `bulk/` |
//! | the list of officers, the place in the queue | `worklist.rs` |
//! | flags and the sample; the second officer | `scrutiny.rs`, `second.rs` |
//! | how a history is read and added to; what it comes to, for lists | `history.rs`, `sum.rs` |
//! | how a history that was altered is seen | `chain.rs` |
//! | letters; reminders of what is due | `letter.rs`, `remind.rs` |
//! | more time, messages, objections: what whoever applies does | `thread.rs`, `thread_route.rs` |
//! | files taken away | `withdraw.rs` |
//! | the same of officers | `thread_staff.rs` |
//! | paying for it | `payment/` |
//! | the statements | `store/` |

pub mod bulk;
mod chain;
mod draft;
mod enclose;
mod follow;
mod give;
mod hand;
mod hand_out;
mod history;
mod home;
mod keep;
mod known;
mod letter;
mod lines;
mod onward;
mod open;
mod outstanding;
mod part;
pub mod payment;
mod programs;
mod register;
mod remind;
pub mod routes;
mod scrutiny;
mod second;
mod section;
mod send;
mod staff;
mod step;
pub mod store;
mod sum;
mod thread;
mod thread_route;
mod thread_staff;
mod withdraw;
mod worklist;

pub use chain::{Histories, verify};
pub use hand::{colleagues, hand_on, take};
pub use history::written_by;
pub use lines::{of_holder, summed};
pub use open::{Opened, applied};
pub use programs::{FormError, programs, read};
pub use register::{Read, Registered, read_by_department, register};
pub use remind::remind;
pub use scrutiny::{figures, flags, is_sampled, set_aside};
pub use second::{check, part};
pub use staff::{Reported, ask, case, decide, files, next_number, report, sent_file};
pub use step::shared_step;
pub use store::summary::{OF_FIRMS, OWN};
pub use sum::sum_up;
pub use thread::held;
pub use thread_staff::{Doing, may as may_write, write};
pub use withdraw::{may_go, withdrawable};
pub use worklist::{Length, Worklist, hands, list, tally, waiting};

use app::reference::Reference;
use uuid::Uuid;

use crate::{
    db::{StoreError, Tx},
    file,
    person::{Holder, PersonId},
};

/// What a form led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    At(String),
    /// Something else was sent under this key: where that is.
    Before(String),
}

/// Deletes what somebody has begun for themselves and not sent. What was sent is the institution's record: it stays,
/// without them. What they had in hand as an officer waits for a colleague. Names the contents of the files that go.
pub async fn forget(tx: &mut Tx, holder: Holder) -> Result<Vec<Uuid>, StoreError> {
    if let Some(person) = holder.as_person() {
        store::put_back(tx.conn(), person, "").await?;
    }
    let files = file::of_own_drafts(tx, holder).await?;
    store::delete_drafts(tx.conn(), holder).await?;
    Ok(files)
}

/// How many drafts a guest began.
pub async fn count_drafts(tx: &mut Tx, guest: Holder) -> Result<i64, StoreError> {
    store::summary::count_drafts(tx.conn(), guest).await
}

/// What a guest began becomes a person's.
pub async fn adopt(tx: &mut Tx, guest: Holder, person: PersonId) -> Result<(), StoreError> {
    store::summary::adopt(tx.conn(), guest, person).await
}

/// Brings the draft of a guest here, for somebody who has shown its code: it is in one browser at a time. Says whether
/// there was one.
pub async fn bring(tx: &mut Tx, draft: Reference, holder: Holder) -> Result<bool, StoreError> {
    store::summary::bring(tx.conn(), draft, holder).await
}

/// Whoever is no officer of an organization any more has none of its applications in hand.
pub async fn put_back(tx: &mut Tx, officer: PersonId, organization: &str) -> Result<(), StoreError> {
    store::put_back(tx.conn(), officer, organization).await
}
