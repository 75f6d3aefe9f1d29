//! Publishing a draft: everything of it in one transaction, so that no reader sees one language new and the other old.

use app::{
    editing::{Parity, Part, Place, Record, Sheet, Slot, State},
    locale::Locale,
    path::Path,
};

use super::{
    record::{Found, find, json},
    save::note_by,
    store::{self, Draft, Revision, Settled, Turn},
    translation::same,
};
use crate::{
    catalogue,
    db::{StoreError, Tx},
    digest::sha256,
    error::Error,
    form::{Claim, FormKey, Sent, claim},
    person::{PersonId, Staff},
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

/// Who publishes.
#[derive(Clone, Copy, Debug)]
pub(super) enum By<'a> {
    /// A reviewer, with the form that they sent and the draft that they read.
    Button { staff: &'a Staff, key: &'a FormKey, version: i64, answer: &'a str },
    /// The hour that a reviewer gave it, who read it beside what this is the digest of.
    Hour { reviewer: PersonId, seen: &'a str },
}

impl By<'_> {
    const fn reviewer(self) -> PersonId {
        match self {
            Self::Button { staff, .. } => staff.person,
            Self::Hour { reviewer, .. } => reviewer,
        }
    }

    /// Where the draft stands before.
    const fn from(self) -> State {
        match self {
            Self::Button { .. } => State::Review,
            Self::Hour { .. } => State::Scheduled,
        }
    }

    fn saw_otherwise(self, found: &Found) -> bool {
        matches!(self, Self::Hour { seen, .. } if seen != digest(found))
    }
}

/// What stands for a record as it is published.
pub(super) fn digest(found: &Found) -> String {
    sha256(json(&found.sheet))
}

/// `version` is the draft that was read.
pub(super) async fn publish(
    state: &AppState,
    staff: &Staff,
    (found, draft): (&Found, &Draft),
    (key, version): (&FormKey, i64),
    locale: Locale,
) -> Result<Published, Error> {
    let answer = &Path::Editing(Place::Home(staff.organization.clone())).href(locale);
    carry_out(state, &found.record, draft, By::Button { staff, key, version, answer }).await
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
        let found = find(&catalogue, &draft.organization, record.kind, &record.id)?;
        let publishing = Publishing { found: &found, draft, by, seen: catalogue.version };
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
        if store::lock_head(tx.conn()).await? != self.seen {
            return Ok(None);
        }
        if store::is_author(tx.conn(), self.draft.id, self.by.reviewer()).await? {
            return Ok(Some(Published::Own));
        }
        let (version, from, to) = (self.version(), self.by.from(), State::Published);
        let settled = Settled { draft: self.draft.id, version, from, to, reason: None, at };
        let number = store::last(tx.conn(), &self.found.record).await?;
        if !store::settle(tx.conn(), settled).await? {
            return Ok(Some(Published::Overtaken));
        }
        if number != self.draft.base_version || self.by.saw_otherwise(self.found) {
            return Ok(Some(Published::Outdated));
        }
        let after = self.found.with(&self.draft.changes);
        let same = same(tx.conn(), self.draft.id).await?.of(&after);
        if is_one_sided(&self.found.sheet, &after, &same) {
            return Ok(Some(Published::OneSided));
        }
        self.write(&mut tx, (&after, &same), (number + 1, at)).await?;
        self.note(state, &mut tx).await?;
        tx.commit().await?;
        Ok(Some(Published::At(self.answer().to_owned())))
    }

    fn version(&self) -> i64 {
        match self.by {
            By::Button { version, .. } => version,
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
        let By::Button { key, version, answer, .. } = self.by else { return Ok(None) };
        let (draft, read) = (self.draft.id.simple().to_string(), version.to_string());
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
        note_by(state, tx, (&actor, &self.draft.organization), "content.publish", &self.found.record).await
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
        let revision = Revision { number, at, before: json(&self.found.sheet), after: json(after) };
        store::add_revision(tx.conn(), record, &revision, self.draft.author, self.by.reviewer()).await?;
        store::publish(tx, (record, Turn::Changed), self.seen + 1, at).await
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
        Ok(())
    }
}

/// Whether a change leaves one language behind in what people act on. Of the parts in `same` both say the same.
pub(super) fn is_one_sided(before: &Sheet, after: &Sheet, same: &[Part]) -> bool {
    let critical = |part: Part| part.parity() == Parity::Critical && !same.contains(&part);
    before.one_sided(after).iter().any(|(part, _)| critical(*part))
}
