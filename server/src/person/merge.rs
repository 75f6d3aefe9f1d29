//! What a browser kept for a guest, once its person has signed in and was asked.

use super::{Holder, PersonId, store};
use crate::{db::StoreError, state::AppState};

/// Gives it to the person. The guest is no more.
pub(super) async fn keep(state: &AppState, guest: Holder, person: PersonId) -> Result<(), StoreError> {
    let mut tx = state.db.begin_write().await?;
    store::merge_guest(&mut tx, guest, person).await?;
    tx.commit().await
}

/// Forgets it, and the guest.
pub(super) async fn forget(state: &AppState, guest: Holder) -> Result<(), StoreError> {
    let mut tx = state.db.begin_write().await?;
    store::delete_guest(tx.conn(), guest).await?;
    tx.commit().await
}
