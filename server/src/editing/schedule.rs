//! Publishing later: whoever reviewed a draft gives it an hour, and whichever server comes first publishes it then, as
//! any other draft. What would not be what the reviewer saw goes back to those who wrote it.

use std::{sync::Arc, time::Duration};

use app::{
    editing::{Kind, Record, schedule::Hindered},
    handoff::Zone,
    locale::Locale,
    path::Path,
};

use super::{
    by::{By, Read, digest},
    crossing::{crossed, is_one_sided},
    decide::review_of,
    publish::{JOB, Published, carry_out},
    record::Found,
    save::{note_by, note_of},
    store::{self, Draft, Scheduled},
    translation::same,
    withdraw::withdraw_due,
};
use crate::{
    db::{StoreError, Tx},
    error::Error,
    form::{Claim, FormKey, Sent, claim},
    person::{PersonId, Staff},
    state::AppState,
};

/// The name of the form among all forms.
const FORM: &str = "editing.schedule";
/// How often to look whether an hour has come.
const EVERY: Duration = Duration::from_secs(5);

/// The hour is one of this zone.
pub(super) async fn schedule(
    state: &AppState,
    staff: &Staff,
    (found, draft): (&Found, &Draft),
    (key, read): (&FormKey, Read),
    ((hour, zone), locale): ((i64, Zone), Locale),
) -> Result<Published, Error> {
    let at = state.clock.millis();
    let answer = Path::Editing(review_of(staff, found, draft)).href(locale);
    let (id, version, instant) = (draft.id.simple().to_string(), read.version.to_string(), hour.to_string());
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, at, &Sent { form: FORM, key, body: &[&id, &version, &instant], answer: &answer }).await? {
        Claim::Same(answer) => return Ok(Published::At(answer)),
        Claim::Other(_) => return Ok(Published::Overtaken),
        Claim::New => {}
    }
    if let Some(refused) = refused(&mut tx, staff, (found, draft), read).await? {
        return Ok(refused);
    }
    let scheduled = Scheduled {
        draft: draft.id,
        version: read.version,
        publish_at: hour,
        zone: zone.code(),
        reviewer: staff.person,
        seen: &digest(found),
        owner: &staff.organization,
        at,
    };
    if !store::schedule(tx.conn(), scheduled).await? {
        return Ok(Published::Overtaken);
    }
    note_of(state, &mut tx, staff, "content.schedule", (found, draft)).await?;
    tx.commit().await?;
    Ok(Published::At(answer))
}

/// Why a draft cannot be published as it is, whenever that would be.
async fn refused(
    tx: &mut Tx,
    staff: &Staff,
    (found, draft): (&Found, &Draft),
    read: Read,
) -> Result<Option<Published>, StoreError> {
    if store::is_author(tx.conn(), draft.id, staff.person).await? {
        return Ok(Some(Published::Own));
    }
    let (after, last) = (found.with(&draft.changes), store::last(tx.conn(), &found.record).await?);
    if last != read.base || !crossed(tx, found, (draft, last), &after).await?.is_empty() {
        return Ok(Some(Published::Outdated));
    }
    let same = same(tx.conn(), draft.id).await?.of(&after);
    Ok(is_one_sided(&found.sheet, &after, &same).then_some(Published::OneSided))
}

/// Publishes and withdraws what is due for as long as the program runs.
pub async fn watch(state: Arc<AppState>) {
    loop {
        tokio::time::sleep(EVERY).await;
        if let Err(error) = carry_out_due(&state).await {
            tracing::warn!(%error, "what is scheduled waits for the database");
        }
    }
}

/// Publishes every draft whose hour has come, and withdraws what is to go. Done again, or by two servers at once, each
/// is done once.
pub async fn carry_out_due(state: &AppState) -> Result<(), StoreError> {
    let mut tx = state.db.begin_read().await?;
    let due = store::due(tx.conn(), state.clock.millis()).await?;
    drop(tx);
    for draft in due {
        if let Err(error) = publish_one(state, &draft).await {
            tracing::error!(%error, kind = draft.kind, record = draft.record, "a scheduled draft cannot be published");
        }
    }
    withdraw_due(state).await
}

async fn publish_one(state: &AppState, draft: &Draft) -> Result<(), Error> {
    let kind = Kind::parse(&draft.kind).ok_or(Error::NotFound)?;
    let record = Record { kind, id: draft.record.clone() };
    let reviewer = PersonId::of_row(draft.reviewer.ok_or(Error::NotFound)?);
    let by = By::Hour { reviewer, seen: draft.seen.as_deref().unwrap_or_default() };
    let why = match carry_out(state, &record, draft, by).await {
        // another server was quicker, or somebody stopped it
        Ok(Published::At(_) | Published::Overtaken) => return Ok(()),
        Ok(Published::OneSided) => Hindered::OneSided,
        // withdrawn meanwhile, by its organization or by an inventory
        Ok(Published::Outdated | Published::Own) | Err(Error::NotFound) => Hindered::Overtaken,
        Err(error) => return Err(error),
    };
    let mut tx = state.db.begin_write().await?;
    if !store::hinder(tx.conn(), draft, why, state.clock.millis()).await? {
        return Ok(());
    }
    note_by(state, &mut tx, (JOB, &draft.organization), "content.hinder", &record).await?;
    Ok(tx.commit().await?)
}
