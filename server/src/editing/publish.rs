//! Publishing a draft: everything of it in one transaction, so that no reader sees one language new and the other old.

use app::{
    editing::{Parity, Part, Place, Record, Sheet, Slot, State},
    locale::Locale,
    path::{Path, Slugs},
};

use super::{
    begin::slugs,
    by::{By, Read},
    crossing::{crossed, is_one_sided, moved},
    record::{Found, json, reach},
    save::note_from,
    store::{self, Draft, Hand, Revision, Settled, Turn},
    translation::same,
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
/// Who publishes in the audit where the hour came.
pub(super) const JOB: &str = "job schedule";
/// Another publication may come between what was read and the lock; then it is read again.
const TRIES: usize = 5;

/// What became of it.
#[derive(Clone, Debug)]
pub(super) enum Published {
    At(String),
    /// The draft was changed since it was read.
    Overtaken,
    /// What is published is not what it was read beside.
    Outdated,
    /// What people act on would say something else in each language.
    OneSided,
    /// Whoever changed it cannot publish it.
    Own,
}

pub(super) async fn publish(
    state: &AppState,
    staff: &Staff,
    (found, draft): (&Found, &Draft),
    (key, read): (&FormKey, Read),
    locale: Locale,
) -> Result<Published, Error> {
    let answer = &Path::Editing(Place::Home(staff.organization.clone())).href(locale);
    carry_out(state, &found.record, draft, By::Button { staff, key, read, answer }).await
}

/// Publishes a draft as whoever decided it.
pub(super) async fn carry_out(
    state: &AppState,
    record: &Record,
    draft: &Draft,
    by: By<'_>,
) -> Result<Published, Error> {
    for _ in 0..TRIES {
        catalogue::refresh(state).await?;
        let catalogue = state.catalogue();
        let mut tx = state.db.begin_read().await?;
        let found = reach(&mut tx, &catalogue, draft.owner(), (record.kind, &record.id)).await?;
        drop(tx);
        let slugs = found.public.is_none().then(|| slugs(&catalogue, &found, &found.with(&draft.changes)));
        let publishing = Publishing { found: &found, slugs, draft, by, seen: catalogue.version };
        if let Some(published) = publishing.attempt(state).await? {
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
    /// Where it will stand, when it is published first.
    slugs: Option<Slugs>,
    draft: &'a Draft,
    by: By<'a>,
    /// The version of the catalogue in which the record was found.
    seen: i64,
}

impl Publishing<'_> {
    /// `None` where something else was published since the record was read.
    async fn attempt(&self, state: &AppState) -> Result<Option<Published>, StoreError> {
        let at = state.clock.millis();
        let mut tx = state.db.begin_write().await?;
        if let Some(before) = self.claim(&mut tx, at).await? {
            return Ok(Some(before));
        }
        if catalogue::head::lock(tx.conn()).await? != self.seen {
            return Ok(None);
        }
        if store::is_author(tx.conn(), self.draft.id, self.by.reviewer()).await? {
            return Ok(Some(Published::Own));
        }
        let (version, from, to) = (self.version(), self.by.from(), State::Published);
        let by = Hand::Owner(self.by.organization(self.draft));
        let settled = Settled { draft: self.draft.id, version, from, to, reason: None, by, at };
        let number = store::last(tx.conn(), &self.found.record).await?;
        if !store::settle(tx.conn(), settled).await? {
            return Ok(Some(Published::Overtaken));
        }
        let after = self.found.with(&self.draft.changes);
        if self.by.saw_otherwise(self.found, number)
            || !crossed(&mut tx, self.found, (self.draft, number), &after).await?.is_empty()
        {
            return Ok(Some(Published::Outdated));
        }
        let same = same(tx.conn(), self.draft.id).await?.of(&after);
        let is_first = self.slugs.is_some();
        if is_one_sided(&self.found.sheet, &after, &same) || (is_first && after.is_incomplete()) {
            return Ok(Some(Published::OneSided));
        }
        self.write(&mut tx, (&after, &same), (number + 1, at)).await?;
        self.note(state, &mut tx).await?;
        tx.commit().await?;
        Ok(Some(Published::At(self.answer().to_owned())))
    }

    fn version(&self) -> i64 {
        match self.by {
            By::Button { read, .. } => read.version,
            By::Hour { .. } => self.draft.version,
        }
    }

    fn answer(&self) -> &str {
        match self.by {
            By::Button { answer, .. } => answer,
            By::Hour { .. } => "",
        }
    }

    /// What a form led to that came before.
    async fn claim(&self, tx: &mut Tx, at: i64) -> Result<Option<Published>, StoreError> {
        let By::Button { key, read, answer, .. } = self.by else { return Ok(None) };
        let (draft, read) = (self.draft.id.simple().to_string(), read.version.to_string());
        let sent = Sent { form: FORM, key, body: &[&draft, &read], answer };
        Ok(match claim(tx, at, &sent).await? {
            Claim::Same(answer) => Some(Published::At(answer)),
            Claim::Other(_) => Some(Published::Overtaken),
            Claim::New => None,
        })
    }

    async fn note(&self, state: &AppState, tx: &mut Tx) -> Result<(), StoreError> {
        let actor = match self.by {
            By::Button { staff, .. } => staff.person.actor(),
            By::Hour { .. } => JOB.to_owned(),
        };
        let owner = self.draft.owner();
        let from = Some(self.draft.organization.as_str()).filter(|writer| *writer != owner);
        note_from(state, tx, (&actor, owner, from), "content.publish", &self.found.record).await
    }

    async fn write(
        &self,
        tx: &mut Tx,
        (after, same): (&Sheet, &[Part]),
        (number, at): (i64, i64),
    ) -> Result<(), StoreError> {
        let record = &self.found.record;
        for row in self.found.rows(after) {
            store::put_edit(tx.conn(), record, &row, &self.found.edition, at).await?;
        }
        self.mark(tx, (after, same), at).await?;
        let (before, after) = (json(&self.found.sheet), json(after));
        let organization = self.draft.organization.clone();
        let revision = Revision { number, at, before, after, organization };
        store::add_revision(tx.conn(), record, &revision, self.draft.author, self.by.reviewer()).await?;
        if let Some(slugs) = &self.slugs {
            store::publish_begun(tx, record, slugs).await?;
        }
        let turn = if self.slugs.is_some() { Turn::Added } else { Turn::Changed };
        store::publish(tx, (record, turn), self.seen + 1, at).await
    }

    /// Notes which language waits, and which does not any more: a side that waited and is changed alone has followed, and
    /// of the parts in `same` none waits.
    async fn mark(&self, tx: &mut Tx, (after, same): (&Sheet, &[Part]), at: i64) -> Result<(), StoreError> {
        let record = &self.found.record;
        let mut one_sided = self.found.sheet.one_sided(after);
        one_sided.retain(|(part, _)| !same.contains(part));
        let mut parts: Vec<Part> = self.found.sheet.changed(after).iter().map(|slot: &Slot| slot.part).collect();
        parts.extend(same);
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
        // a section that moved still waits where it stands now
        for row in &waiting {
            let Some(slot) = Slot::stored(&row.part, &row.locale) else { continue };
            if let (Some(part), Some(behind)) = (moved(&self.found.sheet, after, slot), slot.locale) {
                store::age(tx.conn(), record, part, behind, row.since).await?;
            }
        }
        Ok(())
    }
}
