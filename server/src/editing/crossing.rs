//! Two drafts of one record at once: what was published of it since one of them was written.

use app::editing::{Record, Sheet, Slot};

use super::{
    record::{Found, sheet},
    store::{self, Draft},
};
use crate::db::{StoreError, Tx};

/// The fields that a draft changes and that were published otherwise since it was written: another draft was quicker.
/// `last` is the last revision.
pub(super) async fn crossed(
    tx: &mut Tx,
    found: &Found,
    (draft, last): (&Draft, i64),
    after: &Sheet,
) -> Result<Vec<Slot>, StoreError> {
    if last == draft.base_version {
        return Ok(Vec::new());
    }
    let Some(next) = store::next(tx.conn(), &found.record, draft.base_version).await? else { return Ok(Vec::new()) };
    let since = sheet(&next.before).changed(&found.sheet);
    Ok(found.sheet.changed(after).into_iter().filter(|slot| since.contains(slot)).collect())
}

/// What was published at a revision, where that is not the last one.
pub(super) async fn published_at(
    tx: &mut Tx,
    record: &Record,
    (base, last): (i64, i64),
) -> Result<Option<Sheet>, StoreError> {
    if base == last {
        return Ok(None);
    }
    Ok(store::next(tx.conn(), record, base).await?.map(|next| sheet(&next.before)))
}
