//! Publishing a draft: everything of it in one transaction, so that no reader sees one language new and the other old.

use app::{
    editing::{Parity, Part, Place, Sheet, Slot, State},
    locale::Locale,
    path::Path,
};

use super::{
    record::{Found, find, json},
    save::note,
    store::{self, Draft, Revision, Settled},
};
use crate::{
    catalogue,
    db::{StoreError, Tx},
    error::Error,
    form::{Claim, FormKey, Sent, claim},
    person::Staff,
    state::AppState,
};

/// The name of the form among all forms.
const FORM: &str = "editing.publish";
/// Another publication may come between what was read and the lock; then it is read again.
const TRIES: usize = 5;

/// What became of it.
#[derive(Clone, Debug)]
pub(super) enum Published {
    At(String),
    /// The draft was changed since it was read.
    Overtaken,
    /// What people act on would say something else in each language.
    OneSided,
    /// Whoever changed it cannot publish it.
    Own,
}

/// `version` is the draft that was read.
pub(super) async fn publish(
    state: &AppState,
    staff: &Staff,
    (found, draft): (&Found, &Draft),
    (key, version): (&FormKey, i64),
    locale: Locale,
) -> Result<Published, Error> {
    let answer = Path::Editing(Place::Home(staff.organization.clone())).href(locale);
    for _ in 0..TRIES {
        catalogue::refresh(state).await?;
        let catalogue = state.catalogue();
        let found = find(&catalogue, &staff.organization, found.record.kind, &found.record.id)?;
        let publishing = Publishing { found: &found, draft, key, version, answer: &answer, seen: catalogue.version };
        if let Some(published) = publishing.attempt(state, staff).await? {
            // other servers see it within a second; this one at once
            if let Err(error) = catalogue::refresh(state).await {
                tracing::warn!(%error, "what was published is not read yet");
            }
            return Ok(published);
        }
    }
    Err(Error::TooBusy)
}

struct Publishing<'a> {
    found: &'a Found,
    draft: &'a Draft,
    key: &'a FormKey,
    version: i64,
    answer: &'a str,
    /// The version of the catalogue in which the record was found.
    seen: i64,
}

impl Publishing<'_> {
    /// `None` where something else was published since the record was read.
    async fn attempt(&self, state: &AppState, staff: &Staff) -> Result<Option<Published>, StoreError> {
        let at = state.clock.millis();
        let (draft, read) = (self.draft.id.simple().to_string(), self.version.to_string());
        let sent = Sent { form: FORM, key: self.key, body: &[&draft, &read], answer: self.answer };
        let mut tx = state.db.begin_write().await?;
        match claim(&mut tx, at, &sent).await? {
            Claim::Same(answer) => return Ok(Some(Published::At(answer))),
            Claim::Other(_) => return Ok(Some(Published::Overtaken)),
            Claim::New => {}
        }
        if store::lock_head(tx.conn()).await? != self.seen {
            return Ok(None);
        }
        if store::is_author(tx.conn(), self.draft.id, staff.person).await? {
            return Ok(Some(Published::Own));
        }
        let (from, to) = (State::Review, State::Published);
        let settled = Settled { draft: self.draft.id, version: self.version, from, to, reason: None, at };
        let number = store::last(tx.conn(), &self.found.record).await?;
        if !store::settle(tx.conn(), settled).await? || number != self.draft.base_version {
            return Ok(Some(Published::Overtaken));
        }
        let after = self.found.with(&self.draft.changes);
        if is_one_sided(&self.found.sheet, &after) {
            return Ok(Some(Published::OneSided));
        }
        self.write(&mut tx, staff, &after, (number + 1, at)).await?;
        note(state, &mut tx, staff, "content.publish", self.found).await?;
        tx.commit().await?;
        Ok(Some(Published::At(self.answer.to_owned())))
    }

    async fn write(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        after: &Sheet,
        (number, at): (i64, i64),
    ) -> Result<(), StoreError> {
        let record = &self.found.record;
        for row in self.found.rows(after) {
            store::put_edit(tx.conn(), record, &row, &self.found.edition, at).await?;
        }
        self.mark(tx, after, at).await?;
        let revision = Revision { number, at, before: json(&self.found.sheet), after: json(after) };
        store::add_revision(tx.conn(), record, &revision, self.draft.author, staff.person).await?;
        store::publish(tx, record, self.seen + 1, at).await
    }

    /// Notes which language waits, and which does not any more: a side that waited and is changed alone has followed.
    async fn mark(&self, tx: &mut Tx, after: &Sheet, at: i64) -> Result<(), StoreError> {
        let record = &self.found.record;
        let one_sided = self.found.sheet.one_sided(after);
        let mut parts: Vec<Part> = self.found.sheet.changed(after).iter().map(|slot: &Slot| slot.part).collect();
        parts.dedup();
        let waiting = store::aged(tx.conn(), record).await?;
        for part in parts.into_iter().filter(|part| part.parity() != Parity::Free) {
            let behind = one_sided.iter().find(|(known, _)| *known == part).map(|(_, behind)| *behind);
            let waited = waiting.iter().find(|aged| aged.part == part.name()).map(|aged| aged.locale.as_str());
            match behind {
                Some(behind) if waited != Some(behind.other().code()) => {
                    store::age(tx.conn(), record, part, behind, at).await?;
                }
                _ => store::renew(tx.conn(), record, part).await?,
            }
        }
        Ok(())
    }
}

/// Whether a change leaves one language behind in what people act on.
pub(super) fn is_one_sided(before: &Sheet, after: &Sheet) -> bool {
    before.one_sided(after).iter().any(|(part, _)| part.parity() == Parity::Critical)
}
