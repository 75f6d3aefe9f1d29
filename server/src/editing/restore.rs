//! The way back: an earlier version becomes a draft, which goes the usual way.

use app::{
    editing::{Part, Place, Sheet, State},
    locale::Locale,
    path::Path,
};

use super::{
    record::{Found, sheet},
    save::note,
    store::{self, Begun, Revision},
};
use crate::{
    db::StoreError,
    form::{Claim, FormKey, Sent, claim},
    person::Staff,
    state::AppState,
};

/// The name of the form among all forms.
const FORM: &str = "editing.restore";

/// What became of it.
#[derive(Clone, Debug)]
pub(super) enum Restored {
    At(String),
    /// There is an open draft already.
    Taken,
    /// Whoever contributed does so no longer.
    Gone,
}

/// What stood in a record after a revision; 0 is what stood there before the first one.
pub(super) fn state_of(revisions: &[Revision], number: i64) -> Option<Sheet> {
    match number {
        0 => revisions.last().map(|first| sheet(&first.before)),
        _ => revisions.iter().find(|revision| revision.number == number).map(|revision| sheet(&revision.after)),
    }
}

/// What the record would say again: parts that it had not then stay as they are, but for sections.
pub(super) fn over(found: &Found, then: &Sheet) -> Sheet {
    let mut after = found.sheet.clone();
    // a section that was added since goes again
    let added = found.sheet.slots().filter(|slot| matches!(slot.part, Part::Section(..)));
    added.for_each(|slot| after.put(slot, ""));
    for slot in then.slots() {
        after.put(slot, then.get(slot));
    }
    after
}

pub(super) async fn restore(
    state: &AppState,
    staff: &Staff,
    found: &Found,
    (number, then): (i64, &Sheet),
    (key, locale): (&FormKey, Locale),
) -> Result<Restored, StoreError> {
    let at = state.clock.millis();
    let answer = Path::Editing(Place::Edit(staff.organization.clone(), found.record.clone())).href(locale);
    let body = [found.record.kind.code(), &found.record.id, &number.to_string()];
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, at, &Sent { form: FORM, key, body: &body, answer: &answer }).await? {
        Claim::Same(answer) => return Ok(Restored::At(answer)),
        Claim::Other(_) => return Ok(Restored::Taken),
        Claim::New => {}
    }
    if !found.is_open(&mut tx, staff).await? {
        return Ok(Restored::Gone);
    }
    let begun = Begun {
        id: state.clock.id(),
        record: &found.record,
        organization: &staff.organization,
        owner: &found.owner,
        author: staff.person,
        source: locale.code(),
        base_version: store::last(tx.conn(), &found.record).await?,
        state: State::Draft,
        changes: &found.changes(&over(found, then)),
        at,
    };
    if !store::begin(tx.conn(), &begun).await? {
        return Ok(Restored::Taken);
    }
    store::join_authors(tx.conn(), begun.id, staff.person).await?;
    note(state, &mut tx, staff, "content.restore", found).await?;
    tx.commit().await?;
    Ok(Restored::At(answer))
}
