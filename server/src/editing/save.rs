//! Saving a form. Who was overtaken is shown both texts.

use app::{
    editing::{Place, Record, Sheet, State},
    locale::Locale,
    path::Path,
};

use super::{
    record::Found,
    store::{self, Begun, Draft},
};
use crate::{
    audit::{self, Deed},
    db::{StoreError, Tx},
    form::{Claim, FormKey, Sent, claim},
    person::Staff,
    state::AppState,
};

/// The name of the form among all forms.
const FORM: &str = "editing.save";

/// A form whose texts can be kept.
#[derive(Clone, Copy, Debug)]
pub(super) struct Saving<'a> {
    pub(super) locale: Locale,
    pub(super) key: &'a FormKey,
    pub(super) found: &'a Found,
    pub(super) sheet: &'a Sheet,
    /// The draft that was opened; 0 for none.
    pub(super) version: i64,
    /// The last revision when it was opened.
    pub(super) base: i64,
    /// The language that is written first.
    pub(super) source: Locale,
    /// Where the draft stands afterwards.
    pub(super) to: State,
}

/// What became of it.
#[derive(Clone, Debug)]
pub(super) enum Saved {
    At(String),
    /// Somebody else saved before.
    Overtaken,
}

pub(super) async fn save(state: &AppState, staff: &Staff, saving: Saving<'_>) -> Result<Saved, StoreError> {
    let Saving { found, key, to, .. } = saving;
    let place = |place: fn(String, Record) -> Place| {
        Path::Editing(place(staff.organization.clone(), found.record.clone())).href(saving.locale)
    };
    let answer = if to == State::Review { place(Place::Review) } else { place(Place::Edit) };
    let changes = found.changes(saving.sheet);
    let version = format!("{} {}", saving.version, saving.base);
    let body = [staff.organization.as_str(), found.record.kind.code(), &found.record.id, &version, to.code(), &changes];
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, state.clock.millis(), &Sent { form: FORM, key, body: &body, answer: &answer }).await? {
        Claim::Same(answer) => return Ok(Saved::At(answer)),
        Claim::Other(_) => return Ok(Saved::Overtaken),
        Claim::New => {}
    }
    // whoever contributed until now finds nothing there any more
    if !found.is_open(&mut tx, staff).await? {
        return Ok(Saved::Overtaken);
    }
    let open = store::open(tx.conn(), &found.record, &staff.organization).await?;
    if store::last(tx.conn(), &found.record).await? != saving.base
        || open.as_ref().map_or(0, |draft| draft.version) != saving.version
        || !write(state, staff, &mut tx, saving, open, &changes).await?
    {
        return Ok(Saved::Overtaken);
    }
    let act = if to == State::Review { "content.send" } else { "content.save" };
    note(state, &mut tx, staff, act, found).await?;
    tx.commit().await?;
    Ok(Saved::At(answer))
}

/// Says whether nobody was quicker.
async fn write(
    state: &AppState,
    staff: &Staff,
    tx: &mut Tx,
    saving: Saving<'_>,
    open: Option<Draft>,
    changes: &str,
) -> Result<bool, StoreError> {
    let at = state.clock.millis();
    let draft = match open {
        Some(draft) => {
            let read = (draft.id, draft.version, saving.base);
            let kept = store::keep(tx.conn(), read, changes, staff.person, saving.to, at).await?;
            kept.then_some(draft.id)
        }
        None => {
            let id = state.clock.id();
            let begun = Begun {
                id,
                record: &saving.found.record,
                organization: &staff.organization,
                owner: &saving.found.owner,
                author: staff.person,
                source: saving.source.code(),
                base_version: saving.base,
                state: saving.to,
                changes,
                at,
            };
            store::begin(tx.conn(), &begun).await?.then_some(id)
        }
    };
    let Some(draft) = draft else { return Ok(false) };
    store::join_authors(tx.conn(), draft, staff.person).await?;
    Ok(true)
}

/// Enters an act into the audit.
pub(super) async fn note(
    state: &AppState,
    tx: &mut Tx,
    staff: &Staff,
    act: &'static str,
    found: &Found,
) -> Result<(), StoreError> {
    note_by(state, tx, (&staff.person.actor(), &staff.organization), act, &found.record).await
}

/// The same of a draft: of another organization, the audit names it too.
pub(super) async fn note_of(
    state: &AppState,
    tx: &mut Tx,
    staff: &Staff,
    act: &'static str,
    (found, draft): (&Found, &Draft),
) -> Result<(), StoreError> {
    let by = (staff.person.actor(), staff.organization.as_str());
    let from = Some(draft.organization.as_str()).filter(|writer| *writer != staff.organization);
    note_from(state, tx, (&by.0, by.1, from), act, &found.record).await
}

/// The same of whoever did it, for an organization.
pub(super) async fn note_by(
    state: &AppState,
    tx: &mut Tx,
    (actor, organization): (&str, &str),
    act: &'static str,
    record: &Record,
) -> Result<(), StoreError> {
    note_from(state, tx, (actor, organization, None), act, record).await
}

/// The same of what an organization contributed.
pub(super) async fn note_from(
    state: &AppState,
    tx: &mut Tx,
    (actor, organization, from): (&str, &str, Option<&str>),
    act: &'static str,
    record: &Record,
) -> Result<(), StoreError> {
    let mut subject = format!("{} {}", record.kind.code(), record.id);
    if let Some(from) = from {
        subject.extend([" ", from]);
    }
    audit::record(tx, &state.clock, Deed { actor, act, organization, subject: &subject }).await
}
