//! What becomes of a guest's things once somebody signed in and was asked. Another feature that keeps something for
//! guests adds a line to [`merge`].

use app::my_page::merge_page::Counts;
use uuid::Uuid;

use super::store;
use crate::{
    application,
    db::{StoreError, Tx},
    error::Error,
    handoff,
    person::{self, Holder, PersonId},
    personalization,
    state::AppState,
    subscription, tracked,
};

/// How much a guest kept.
pub async fn kept(tx: &mut Tx, guest: Holder) -> Result<Counts, StoreError> {
    let most = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    Ok(Counts {
        saved: most(store::saved(tx.conn(), guest).await?.len()),
        topics: most(subscription::count(tx, guest).await?),
        statements: personalization::count(tx, guest).await?,
        drafts: application::count_drafts(tx, guest).await?,
        questions: most(handoff::questions(tx, guest).await?.len()),
        tracked: most(tracked::count(tx, guest).await?),
    })
}

/// Gives everything to the person, nothing twice, and forgets the guest.
pub async fn merge(state: &AppState, tx: &mut Tx, guest: Holder, person: PersonId) -> Result<Vec<Uuid>, Error> {
    store::merge(tx, guest, person).await?;
    subscription::adopt(tx, guest, person).await?;
    personalization::merge(state, tx, guest, person).await?;
    handoff::adopt(tx, guest, person).await?;
    tracked::adopt(tx, guest, Holder::Person(person)).await?;
    application::adopt(tx, guest, person).await?;
    Ok(forget(tx, guest).await?)
}

/// Deletes a guest and everything that they kept. Names the contents of the files that go.
pub async fn forget(tx: &mut Tx, guest: Holder) -> Result<Vec<Uuid>, StoreError> {
    let files = application::forget(tx, guest).await?;
    person::delete(tx, guest).await?;
    Ok(files)
}
