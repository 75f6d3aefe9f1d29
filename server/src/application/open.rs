//! Opening an application: for somebody who applies, and for staff.

use app::{
    application::{Answers, Event, Expected, Found, Lately, Phase, Program, Reader, State, expected},
    firm::{Acting, Right, Role},
    locale::Locale,
    reference::Reference,
    representative::Extent,
};
use uuid::Uuid;

use super::{
    history::{self, unreadable},
    store::{self, Row, reach},
};
use crate::{
    db::Tx,
    error::Error,
    firm::memberships,
    keys::Sealed,
    person::{self, Holder, PersonId},
    representative,
    state::AppState,
};

/// An application that somebody may see, opened.
#[derive(Clone, Debug)]
pub struct Opened {
    pub(super) id: Uuid,
    pub reference: Reference,
    pub program: &'static Program,
    /// In which whoever applied sent it.
    pub locale: Locale,
    pub answers: Answers,
    pub events: Vec<Event>,
    /// For which firm, and its reference.
    pub firm: Option<(String, Reference)>,
    /// The same, for the record of that firm.
    pub(super) of_firm: Option<Uuid>,
    /// How the person is called for whom a representative opened it.
    pub(super) represents: Option<String>,
    /// For whom whoever opened it acts.
    pub(super) acting: Acting,
    /// How far whoever opened it may go. Staff read.
    pub right: Right,
    /// Who sent it, where it was for themselves.
    pub holder: Option<Uuid>,
    pub officer: Option<Uuid>,
    pub sent_at: Option<i64>,
    /// What was found when it was sent. For staff alone.
    pub found: Found,
    pub proposed_by: Option<Uuid>,
    /// Where it stands in the list of officers.
    pub(super) clock_at: i64,
}

/// Opens one for somebody who applies. Nobody learns whether there is one that they may not see.
pub(super) async fn find(state: &AppState, tx: &mut Tx, holder: Holder, reference: &str) -> Result<Opened, Error> {
    let reference = Reference::parse(reference).ok_or(Error::NotFound)?;
    let row = reach::find(tx.conn(), holder, reference, state.clock.millis()).await?.ok_or(Error::NotFound)?;
    let is_represented = row.represented.is_some();
    let mut one = opened(state, tx, row).await?;
    if is_represented {
        one.represents = Some(whom(state, tx, one.holder, one.reference).await?);
    }
    // what is sent needs somebody who answers for it
    let most = if holder.as_person().is_some() { Right::Send } else { Right::Write };
    Ok(Opened { right: one.right.min(most), acting: acting(tx, holder, &one).await?, ..one })
}

/// One of their own that was sent, or a firm’s for which they act: not what they open for somebody else.
pub async fn applied(state: &AppState, tx: &mut Tx, person: PersonId, reference: &str) -> Result<Opened, Error> {
    let one = find(state, tx, Holder::Person(person), reference).await?;
    if one.sent_at.is_none() || one.represents.is_some() { Err(Error::NotFound) } else { Ok(one) }
}

/// How somebody is called whom another represents: without a name, by what they applied for.
pub(super) async fn whom(
    state: &AppState,
    tx: &mut Tx,
    holder: Option<Uuid>,
    reference: Reference,
) -> Result<String, Error> {
    let name = match holder {
        Some(holder) => person::name(state, tx, PersonId::of_row(holder)).await?,
        None => None,
    };
    Ok(name.filter(|name| !name.is_empty()).unwrap_or_else(|| reference.to_string()))
}

/// Until the transaction ends, what a representative is about to do is done before anybody ends their access.
pub(super) async fn hold(tx: &mut Tx, holder: Holder, one: &Opened) -> Result<(), Error> {
    let of = one.represents.as_ref().and(one.holder).zip(holder.as_person());
    if let Some((of, person)) = of {
        representative::hold(tx, of, person).await?;
    }
    Ok(())
}

/// Whoever acts for themselves is told so where they act for a firm elsewhere.
async fn acting(tx: &mut Tx, holder: Holder, one: &Opened) -> Result<Acting, Error> {
    if let Some(name) = &one.represents {
        return Ok(Acting::Person(name.clone()));
    }
    Ok(match (&one.firm, holder.as_person()) {
        (Some((name, _)), _) => Acting::Firm(name.clone()),
        (None, Some(person)) if !memberships(tx, person).await?.is_empty() => Acting::Own,
        (None, _) => Acting::Alone,
    })
}

/// Whether somebody may still write to one, asked anew for each piece of a file that they send: whoever is taken off a
/// firm meanwhile sends no further byte.
pub(super) async fn may_still_write(state: &AppState, holder: Holder, reference: &str) -> Result<(), Error> {
    may_still(state, holder, reference, Right::Write).await
}

/// The same of whoever reads: each piece of a file that they are given.
pub(super) async fn may_still_read(state: &AppState, holder: Holder, reference: &str) -> Result<(), Error> {
    may_still(state, holder, reference, Right::Read).await
}

async fn may_still(state: &AppState, holder: Holder, reference: &str, needed: Right) -> Result<(), Error> {
    let reference = Reference::parse(reference).ok_or(Error::NotFound)?;
    let mut tx = state.db.begin_read().await?;
    let row = reach::find(tx.conn(), holder, reference, state.clock.millis()).await?.ok_or(Error::NotFound)?;
    if right(&row) >= needed { Ok(()) } else { Err(Error::NotFound) }
}

/// How far whoever asked for a row may go.
fn right(row: &Row) -> Right {
    match (&row.firm_name, row.role.as_deref().and_then(Role::parse)) {
        (Some(_), role) => role.map_or(Right::Read, Role::right),
        (None, _) => row
            .represented
            .as_deref()
            .map_or(Right::Send, |code| Extent::parse(code).map_or(Right::Read, Extent::right)),
    }
}

/// As everybody but officers may read it.
pub(super) async fn opened(state: &AppState, tx: &mut Tx, row: Row) -> Result<Opened, Error> {
    opened_for(state, tx, row, Reader::Applicant).await
}

pub(super) async fn opened_for(state: &AppState, tx: &mut Tx, row: Row, reader: Reader) -> Result<Opened, Error> {
    let unknown = || unknown(&row);
    let program = state.programs.iter().find(|program| program.id == row.program).ok_or_else(unknown)?;
    let right = right(&row);
    let mut events = history::read(state, tx, row.id).await?;
    if reader == Reader::Applicant {
        events = events.into_iter().map(Event::without_internal).collect();
    }
    let firm = row.firm_name.clone().zip(row.firm_reference.as_deref().and_then(Reference::parse));
    Ok(Opened {
        id: row.id,
        reference: Reference::parse(&row.reference).ok_or_else(unknown)?,
        program,
        locale: Locale::parse(&row.locale).unwrap_or(Locale::En),
        answers: answers(state, &row)?,
        events,
        firm,
        of_firm: row.firm,
        represents: None,
        acting: Acting::Alone,
        right,
        holder: row.holder,
        officer: row.officer,
        sent_at: row.sent_at,
        found: Found { flagged: !row.flags.is_empty(), sampled: row.sampled == 1 },
        proposed_by: row.proposed_by,
        clock_at: row.clock_at,
    })
}

/// The answers of an application, opened.
pub(super) fn answers(state: &AppState, row: &Row) -> Result<Answers, Error> {
    let text = state.keys.open(&place(row.id), &row.answers).map_err(unreadable)?;
    serde_json::from_str(&text).map_err(|_| unknown(row))
}

pub(super) fn unknown(row: &Row) -> Error {
    Error::Internal(format!("the application {} cannot be read", row.reference))
}

/// A history that holds something that cannot be.
pub(super) fn unread(one: &Opened) -> Error {
    Error::Internal(format!("the history of {} cannot be read", one.reference))
}

/// Seals the answers of an application.
pub(super) fn seal(state: &AppState, id: Uuid, answers: &Answers) -> Result<Sealed, Error> {
    let text = serde_json::to_string(answers).map_err(|error| Error::Internal(error.to_string()))?;
    state.keys.seal(&state.clock, &place(id), &text).map_err(unreadable)
}

impl Opened {
    pub fn state(&self) -> State {
        State::of(&self.events)
    }

    /// When a decision is expected.
    pub fn expected(&self, state: &AppState) -> Option<Expected> {
        expected(&self.events, &self.program.phases, state.clock.millis(), state.holidays)
    }

    /// How long the last decisions took in the stretch of the work that it has reached.
    pub(super) async fn lately(&self, tx: &mut Tx) -> Result<Option<Lately>, Error> {
        let reached = |phase: &&Phase| self.events.iter().any(|event| event.kind == phase.from);
        let Some(phase) = self.program.phases.iter().rev().find(reached) else { return Ok(None) };
        let days = store::thread::lately(tx.conn(), self.program.id, phase.from.code()).await?;
        Ok(Lately::of(&days))
    }

    /// As the audit and the record of accesses name it.
    pub fn record(&self) -> String {
        format!("application {}", self.reference)
    }

    /// Whoever may not write is told that there is no such page.
    pub(super) fn may(self, right: Right) -> Result<Self, Error> {
        if self.right >= right { Ok(self) } else { Err(Error::NotFound) }
    }

    /// For which firm or whom somebody acts; empty for themselves.
    pub(super) fn acting_for(&self) -> String {
        let firm = self.firm.as_ref().map(|(name, _)| name);
        firm.or(self.represents.as_ref()).cloned().unwrap_or_default()
    }
}

fn place(application: Uuid) -> String {
    format!("application.answers {}", application.simple())
}
