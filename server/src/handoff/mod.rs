//! Talk to a person: what they ask is kept before they are told so, and followed by whoever has its code.
//!
//! A request is read in three ways only: by somebody whose browser follows it, at the desk of its organization, and by
//! the job that tells people what a letter did not. What
//! is personal in it is sealed, and numbers that nobody should send are hidden before.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses, and what each form leads to | `routes.rs` (asking), `follow.rs`, `act.rs`, `change_routes.rs`, `given.rs` (afterwards) |
//! | how long it really takes | `expect.rs` |
//! | what is known where somebody asks | `asking.rs`, `received.rs`, `known_page.rs` |
//! | what is written down, and the receipt | `keep.rs`, `receipt.rs` |
//! | complaints: who is told, who may not answer alone | `complaint.rs` |
//! | what a person does with a request afterwards | `change.rs`; in a letter `by_mail.rs` |
//! | how a request is read; its code | `request.rs`; `secret.rs` |
//! | what happens to it, as it is written down | `event.rs` |
//! | who answers, and when | `routing.rs`, `../../content/desks.toml` |
//! | the statements | `store/` |

mod act;
mod asking;
mod by_mail;
mod change;
mod change_routes;
mod complaint;
mod event;
mod expect;
mod follow;
mod given;
mod keep;
mod known_page;
mod receipt;
mod received;
mod request;
pub mod routes;
mod routing;
mod secret;
pub mod store;

use app::{
    handoff::{State, mine::Question},
    reference::Reference,
};
use uuid::Uuid;

use crate::{
    db::{StoreError, Summary, Tx},
    file,
    person::{Holder, PersonId},
};

pub use by_mail::{Taken, take};
pub use complaint::is_about;
pub use event::add_event;
pub use keep::{Asked, By, Kept, keep};
pub use known_page::KnownPage;
pub use request::{Happened, Request, organization_name};
pub use routing::{Desk, Desks};
pub use secret::secret;
pub use store::{
    reading::SUMMARY,
    transfer::{Leaving, leave},
};

/// The questions that somebody follows, the last asked first.
pub async fn questions(tx: &mut Tx, holder: Holder) -> Result<Vec<Question>, StoreError> {
    Ok(summed(&store::reading::followed_by(tx.conn(), holder).await?))
}

/// The questions that these rows are of ([`SUMMARY`]).
pub fn summed(rows: &[Summary]) -> Vec<Question> {
    let read = |row: &Summary| {
        Some(Question {
            reference: Reference::parse(row.reference.as_deref()?)?,
            state: State::parse(row.state.as_deref()?)?,
            at: row.at,
            changed: row.note.as_deref()?.parse().ok()?,
            unread: row.due,
        })
    };
    rows.iter().filter_map(read).collect()
}

/// The references of what somebody asked themselves.
pub async fn asked_by(tx: &mut Tx, holder: Holder) -> Result<Vec<Reference>, StoreError> {
    let own = store::own::asked_by(tx.conn(), holder).await?;
    Ok(own.iter().filter_map(|reference| Reference::parse(reference)).collect())
}

/// What a guest asked becomes a person’s too: for whoever merges the two.
pub async fn adopt(tx: &mut Tx, guest: Holder, person: PersonId) -> Result<(), StoreError> {
    file::adopt(tx, guest, Holder::Person(person)).await?;
    store::own::adopt(tx.conn(), guest, Holder::Person(person)).await
}

/// Deletes what somebody asked, with everything that happened to it. Names the contents of the files that go with it.
pub async fn forget(tx: &mut Tx, holder: Holder) -> Result<Vec<Uuid>, StoreError> {
    let files = file::sent_to_own(tx, holder).await?;
    store::own::forget_of(tx.conn(), holder).await?;
    Ok(files)
}
