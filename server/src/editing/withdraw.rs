//! Withdrawing a record: asked for by one editor, decided by another, done at once or at its hour, and taken back.
//! Followers are told by what they follow: it is not there any more, or there again.

use app::{
    editing::{Place, Record},
    locale::Locale,
    path::Path,
};

use super::{
    publish::JOB,
    save::note_by,
    store::{
        self, Turn,
        withdrawal::{self, Asked, WithdrawalRow},
    },
};
use crate::{
    catalogue,
    db::{StoreError, Tx},
    form::{Claim, FormKey, Sent, claim},
    person::Staff,
    state::AppState,
};

/// The name of the form among all forms.
const FORM: &str = "editing.withdrawal";

/// What an editor does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// With what stands instead, and when it goes (Unix milliseconds).
    Ask(Option<Record>, Option<i64>),
    Approve,
    Stop,
    Return,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Became {
    At(String),
    /// Somebody was quicker.
    Changed,
    /// Whoever asked does not decide.
    Own,
}

/// A record as the table names it; empty for none.
pub(super) fn stored(record: Option<&Record>) -> String {
    record.map_or_else(String::new, |record| [record.kind.code(), " ", &record.id].concat())
}

/// An editor at the page of a withdrawal, which was read at this version; 0 without one.
pub(super) struct Hand<'a> {
    pub(super) state: &'a AppState,
    pub(super) staff: &'a Staff,
    pub(super) record: &'a Record,
    pub(super) row: Option<&'a WithdrawalRow>,
    pub(super) key: &'a FormKey,
    pub(super) version: i64,
    pub(super) locale: Locale,
}

impl Hand<'_> {
    pub(super) async fn take(&self, step: &Step) -> Result<Became, StoreError> {
        let at = self.state.clock.millis();
        let answer = Place::Withdrawal(self.staff.organization.clone(), self.record.clone());
        let answer = Path::Editing(answer).href(self.locale);
        let (version, said) = (self.version.to_string(), format!("{step:?}"));
        let body = [self.record.kind.code(), &self.record.id, &version, &said];
        let mut tx = self.state.db.begin_write().await?;
        match claim(&mut tx, at, &Sent { form: FORM, key: self.key, body: &body, answer: &answer }).await? {
            Claim::Same(answer) => return Ok(Became::At(answer)),
            Claim::Other(_) => return Ok(Became::Changed),
            Claim::New => {}
        }
        let (done, act) = match (step, self.row) {
            (Step::Ask(instead, due), None) => {
                (self.ask(&mut tx, instead.as_ref(), *due, at).await?, "content.end-ask")
            }
            (Step::Approve, Some(row)) if row.asked_by == self.staff.person.uuid() => return Ok(Became::Own),
            (Step::Approve, Some(row)) => (self.approve(&mut tx, row, at).await?, "content.end-approve"),
            (Step::Stop, Some(row)) => (self.stop(&mut tx, row, at).await?, "content.end-stop"),
            (Step::Return, Some(row)) => (self.bring_back(&mut tx, row, at).await?, "content.return"),
            _ => (false, ""),
        };
        if !done {
            return Ok(Became::Changed);
        }
        let by = (self.staff.person.actor(), &self.staff.organization);
        note_by(self.state, &mut tx, (&by.0, by.1), act, self.record).await?;
        tx.commit().await?;
        // other servers see it within a second; this one at once
        if let Err(error) = catalogue::refresh(self.state).await {
            tracing::warn!(%error, "a withdrawal is not read yet");
        }
        Ok(Became::At(answer))
    }

    async fn ask(
        &self,
        tx: &mut Tx,
        instead: Option<&Record>,
        due_at: Option<i64>,
        at: i64,
    ) -> Result<bool, StoreError> {
        let (organization, zone) = (&self.staff.organization, self.state.desks.of(&self.staff.organization).zone);
        let asked = Asked {
            id: self.state.clock.id(),
            record: self.record,
            organization,
            instead: &stored(instead),
            by: self.staff.person,
            at,
            due_at,
            zone: zone.code(),
        };
        withdrawal::ask(tx.conn(), &asked).await
    }

    async fn settle(&self, tx: &mut Tx, row: &WithdrawalRow, to: &str, at: i64) -> Result<bool, StoreError> {
        withdrawal::decide(tx.conn(), (row.id, self.version), (&row.state, to), self.staff.person, at).await
    }

    /// What has no hour, or whose hour is over, goes at once.
    async fn approve(&self, tx: &mut Tx, row: &WithdrawalRow, at: i64) -> Result<bool, StoreError> {
        if row.state != "asked" || !self.settle(tx, row, "approved", at).await? {
            return Ok(false);
        }
        match row.due_at {
            Some(due) if due > at => Ok(true),
            _ => go(tx, (row, self.version + 1), self.record, at).await,
        }
    }

    async fn stop(&self, tx: &mut Tx, row: &WithdrawalRow, at: i64) -> Result<bool, StoreError> {
        Ok(matches!(row.state.as_str(), "asked" | "approved") && self.settle(tx, row, "stopped", at).await?)
    }

    async fn bring_back(&self, tx: &mut Tx, row: &WithdrawalRow, at: i64) -> Result<bool, StoreError> {
        if row.state != "done" || !self.settle(tx, row, "returned", at).await? {
            return Ok(false);
        }
        let head = catalogue::head::lock(tx.conn()).await?;
        store::publish(tx, (self.record, Turn::Added), head + 1, at).await?;
        Ok(true)
    }
}

/// Takes a record from the public, on every server. Says whether it still was to go.
async fn go(tx: &mut Tx, (row, version): (&WithdrawalRow, i64), record: &Record, at: i64) -> Result<bool, StoreError> {
    if !withdrawal::carry_out(tx.conn(), (row.id, version), at).await? {
        return Ok(false);
    }
    let head = catalogue::head::lock(tx.conn()).await?;
    store::publish(tx, (record, Turn::Withdrawn), head + 1, at).await?;
    Ok(true)
}

/// Withdraws what is to go at an hour that has come. By two servers at once, each goes once.
pub(super) async fn withdraw_due(state: &AppState) -> Result<(), StoreError> {
    let at = state.clock.millis();
    let mut tx = state.db.begin_read().await?;
    let due = withdrawal::due(tx.conn(), at).await?;
    drop(tx);
    for row in due {
        let Some(record) = super::target::record(&row.kind, &row.record) else { continue };
        let mut tx = state.db.begin_write().await?;
        if go(&mut tx, (&row, row.version), &record, at).await? {
            note_by(state, &mut tx, (JOB, &row.organization), "content.end", &record).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}
