//! Opening an application: for somebody who applies, and for staff.

use app::{
    application::{Answers, Event, Expected, Found, Lately, Line, Phase, Program, Reader, State, expected, open},
    firm::{Acting, Right, Role},
    reference::Reference,
};
use uuid::Uuid;

use super::{
    history::{self, unreadable},
    store::{self, Row},
};
use crate::{
    db::{Summary, Tx},
    error::Error,
    firm::{Membership, memberships},
    keys::Sealed,
    person::Holder,
    state::AppState,
};

/// An application that somebody may see, opened.
#[derive(Clone, Debug)]
pub struct Opened {
    pub(super) id: Uuid,
    pub reference: Reference,
    pub program: &'static Program,
    pub answers: Answers,
    pub events: Vec<Event>,
    /// For which firm, and its reference.
    pub firm: Option<(String, Reference)>,
    /// The same, for the record of that firm.
    pub(super) of_firm: Option<Uuid>,
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
    changed_at: i64,
}

/// Opens one for somebody who applies. Nobody learns whether there is one that they may not see.
pub(super) async fn find(state: &AppState, tx: &mut Tx, holder: Holder, reference: &str) -> Result<Opened, Error> {
    let reference = Reference::parse(reference).ok_or(Error::NotFound)?;
    let row = store::find(tx.conn(), holder, reference).await?.ok_or(Error::NotFound)?;
    let one = opened(state, tx, row).await?;
    // what is sent needs somebody who answers for it
    let most = if holder.as_person().is_some() { Right::Send } else { Right::Write };
    Ok(Opened { right: one.right.min(most), acting: acting(tx, holder, &one).await?, ..one })
}

/// Whoever acts for themselves is told so where they act for a firm elsewhere.
async fn acting(tx: &mut Tx, holder: Holder, one: &Opened) -> Result<Acting, Error> {
    Ok(match (&one.firm, holder.as_person()) {
        (Some((name, _)), _) => Acting::Firm(name.clone()),
        (None, Some(person)) if !memberships(tx, person).await?.is_empty() => Acting::Own,
        (None, _) => Acting::Alone,
    })
}

/// Whether somebody may still write to one, asked anew for each piece of a file that they send: whoever is taken off a
/// firm meanwhile sends no further byte.
pub(super) async fn may_still_write(state: &AppState, holder: Holder, reference: &str) -> Result<(), Error> {
    let reference = Reference::parse(reference).ok_or(Error::NotFound)?;
    let row = store::find(state.db.begin_read().await?.conn(), holder, reference).await?.ok_or(Error::NotFound)?;
    if right(&row) >= Right::Write { Ok(()) } else { Err(Error::NotFound) }
}

/// How far whoever asked for a row may go.
fn right(row: &Row) -> Right {
    match (&row.firm_name, row.role.as_deref().and_then(Role::parse)) {
        (Some(_), role) => role.map_or(Right::Read, Role::right),
        (None, _) => Right::Send,
    }
}

/// Every application of somebody, their firms' too: what needs them first.
pub async fn of_holder(state: &AppState, tx: &mut Tx, holder: Holder) -> Result<Vec<Line>, Error> {
    let rows = store::summary::of_holder(tx, holder).await?;
    Ok(summed(state, &rows))
}

/// The applications that these rows are of ([`OWN`](super::OWN), [`OF_FIRMS`](super::OF_FIRMS)).
pub fn summed(state: &AppState, rows: &[Summary]) -> Vec<Line> {
    let read = |row: &Summary| {
        let program = state.programs.iter().find(|program| Some(program.id) == row.name.as_deref())?;
        Some(Line {
            reference: Reference::parse(row.reference.as_deref()?)?,
            name: program.name.clone(),
            firm: row.note.clone(),
            state: State::parse(row.state.as_deref()?)?,
            due: row.day.clone(),
            expected: row.due,
            changed: row.at,
        })
    };
    let mut lines: Vec<Line> = rows.iter().filter_map(read).collect();
    if lines.len() < rows.len() {
        tracing::error!("an application of a program that is not here any more is not listed");
    }
    Line::sort_by_need(&mut lines);
    lines
}

/// Every application of a firm: what needs it first.
pub async fn of_firm(state: &AppState, tx: &mut Tx, own: &Membership) -> Result<Vec<Line>, Error> {
    let rows = store::of_firm(tx.conn(), own).await?;
    lines(state, tx, rows).await
}

async fn lines(state: &AppState, tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<Line>, Error> {
    let mut lines = Vec::new();
    for row in rows {
        lines.push(opened(state, tx, row).await?.line(state));
    }
    Line::sort_by_need(&mut lines);
    Ok(lines)
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
        answers: answers(state, &row)?,
        events,
        firm,
        of_firm: row.firm,
        acting: Acting::Alone,
        right,
        holder: row.holder,
        officer: row.officer,
        sent_at: row.sent_at,
        found: Found { flagged: !row.flags.is_empty(), sampled: row.sampled == 1 },
        proposed_by: row.proposed_by,
        clock_at: row.clock_at,
        changed_at: row.changed_at,
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

    /// For which firm somebody acts; empty for themselves.
    pub(super) fn acting_for(&self) -> String {
        self.firm.as_ref().map_or_else(String::new, |(name, _)| name.clone())
    }

    /// The first day by which something has to be given, or a draft sent.
    fn due(&self) -> Option<String> {
        match self.sent_at {
            Some(_) => open(&self.events).iter().map(|event| event.told.due.clone()).min(),
            None => self.program.last_day(&self.answers).map(|day| day.to_string()),
        }
    }

    fn line(&self, state: &AppState) -> Line {
        Line {
            reference: self.reference,
            name: self.program.name.clone(),
            firm: self.firm.as_ref().map(|(name, _)| name.clone()),
            state: self.state(),
            due: self.due(),
            expected: self.expected(state).map(|expected| expected.at),
            changed: self.changed_at,
        }
    }
}

fn place(application: Uuid) -> String {
    format!("application.answers {}", application.simple())
}
