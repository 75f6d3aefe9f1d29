//! Keeping the next version of an answer, sending it back, giving it up, publishing it.

use app::answer::{Answer, form::Given};

use super::store::{self, Draft, Next};
use crate::{
    audit::{self, Deed},
    catalogue,
    db::{StoreError, Tx},
    form::{Claim, FormKey, Sent, claim},
    person::Staff,
    state::AppState,
};

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    Kept,
    /// Somebody changed it since it was read.
    Overtaken,
    /// Whoever wrote it decides nothing about it.
    Own,
}

/// Writes the next version, for somebody else to read. `version` is the draft that was read, 0 for none.
pub(super) async fn write(
    state: &AppState,
    staff: &Staff,
    answer: &Answer,
    given: &Given,
    (key, version, address): (&FormKey, i64, &str),
) -> Result<Done, StoreError> {
    let at = state.clock.millis();
    let mistake = given.mistake.as_ref().map(|mistake| mistake.words.en.as_str()).unwrap_or_default();
    let read = version.to_string();
    let texts = [&given.question.en, &given.question.fr, &given.text.en, &given.text.fr];
    let body: Vec<&str> = [answer.id.as_str(), &read, mistake].into_iter().chain(texts.map(String::as_str)).collect();
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, at, &Sent { form: "answer.write", key, body: &body, answer: address }).await? {
        Claim::Same(_) => return Ok(Done::Kept),
        Claim::Other(_) => return Ok(Done::Overtaken),
        Claim::New => {}
    }
    let base = (&answer.id, answer.current.number);
    if !store::put_draft(tx.conn(), staff, base, given, (version, at)).await? {
        return Ok(Done::Overtaken);
    }
    note(state, &mut tx, staff, "answer.write", answer).await?;
    tx.commit().await?;
    Ok(Done::Kept)
}

pub(super) async fn send_back(
    state: &AppState,
    staff: &Staff,
    (answer, draft): (&Answer, &Draft),
    reason: &str,
) -> Result<Done, StoreError> {
    if draft.author == staff.person.uuid() {
        return Ok(Done::Own);
    }
    let mut tx = state.db.begin_write().await?;
    if !store::send_back(tx.conn(), staff, draft, reason, state.clock.millis()).await? {
        return Ok(Done::Overtaken);
    }
    note(state, &mut tx, staff, "answer.reject", answer).await?;
    tx.commit().await?;
    Ok(Done::Kept)
}

pub(super) async fn withdraw(
    state: &AppState,
    staff: &Staff,
    (answer, draft): (&Answer, &Draft),
) -> Result<Done, StoreError> {
    let mut tx = state.db.begin_write().await?;
    if draft.author != staff.person.uuid() || !store::forget_draft(tx.conn(), staff, draft).await? {
        return Ok(Done::Overtaken);
    }
    note(state, &mut tx, staff, "answer.withdraw", answer).await?;
    tx.commit().await?;
    Ok(Done::Kept)
}

/// Publishes both languages at once: every server reads them within two seconds.
pub(super) async fn publish(
    state: &AppState,
    staff: &Staff,
    (answer, draft): (&Answer, &Draft),
) -> Result<Done, StoreError> {
    if draft.author == staff.person.uuid() {
        return Ok(Done::Own);
    }
    if draft.returned || draft.base != answer.current.number {
        return Ok(Done::Overtaken);
    }
    let at = state.clock.millis();
    let next = Next { answer: &answer.id, version: draft.base + 1, given: &draft.given, author: draft.author, at };
    let mut tx = state.db.begin_write().await?;
    if !store::forget_draft(tx.conn(), staff, draft).await? || !store::insert_version(tx.conn(), staff, next).await? {
        return Ok(Done::Overtaken);
    }
    catalogue::head::advance(&mut tx, at).await?;
    note(state, &mut tx, staff, "answer.publish", answer).await?;
    tx.commit().await?;
    // other servers see it within a second; this one at once
    if let Err(error) = catalogue::refresh(state).await {
        tracing::warn!(%error, "an answer is not read yet");
    }
    Ok(Done::Kept)
}

async fn note(
    state: &AppState,
    tx: &mut Tx,
    staff: &Staff,
    act: &'static str,
    answer: &Answer,
) -> Result<(), StoreError> {
    let subject = format!("answer {}", answer.id);
    let deed = Deed { actor: &staff.person.actor(), act, organization: &staff.organization, subject: &subject };
    audit::record(tx, &state.clock, deed).await
}
