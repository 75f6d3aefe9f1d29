//! What keeps a draft from being published: what another draft published of the record since it was written, and what
//! only one language would say.

use app::editing::{Parity, Part, Record, SECTIONS, Sheet, Slot};

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

/// Where a text of a section stands that a change took to another place, word for word.
pub(super) fn moved(before: &Sheet, after: &Sheet, slot: Slot) -> Option<Part> {
    let (Part::Section(from, piece), Some(locale)) = (slot.part, slot.locale) else { return None };
    let at = |section: u8| Slot::new(Part::Section(section, piece), locale);
    let stood = before.get(slot);
    let is_it = |section: &u8| *section != from && after.get(at(*section)) == stood;
    let to = (0..SECTIONS).find(is_it).filter(|_| !stood.is_empty() && after.get(slot) != stood)?;
    Some(Part::Section(to, piece))
}

/// Whether a change leaves one language behind in what people act on. Of the parts in `same` both say the same.
pub(super) fn is_one_sided(before: &Sheet, after: &Sheet, same: &[Part]) -> bool {
    let critical = |part: Part| part.parity() == Parity::Critical && !same.contains(&part);
    before.one_sided(after).iter().any(|(part, _)| critical(*part))
}
