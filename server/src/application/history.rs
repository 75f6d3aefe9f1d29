//! Reading and adding to a history. What is added is sealed, and what the history then comes to stands beside it.

use app::application::{Event, Kind, Program, Told};
use uuid::Uuid;

use super::{
    chain::{Link, head},
    store::{
        self, chain,
        event::{self, EventRow, NewEvent, WrittenRow},
        summary,
    },
    sum::sum,
};
use crate::{db::Tx, department::webhook, error::Error, keys::Unopened, person::PersonId, state::AppState};

/// Something to add.
#[derive(Clone, Debug)]
pub(super) struct Happened {
    pub(super) kind: Kind,
    /// When: Unix milliseconds.
    pub(super) at: i64,
    pub(super) made_by: Option<Uuid>,
    pub(super) told: Told,
}

/// What happened to an application, in the order in which we learned of it.
pub(super) async fn read(state: &AppState, tx: &mut Tx, application: Uuid) -> Result<Vec<Event>, Error> {
    all(state, event::events(tx.conn(), application).await?)
}

fn all(state: &AppState, rows: Vec<EventRow>) -> Result<Vec<Event>, Error> {
    rows.into_iter().filter_map(|row| opened(state, row)).collect()
}

/// Nothing where its kind is not known here.
fn opened(state: &AppState, row: EventRow) -> Option<Result<Event, Error>> {
    let kind = Kind::parse(&row.kind)?;
    let told = state
        .keys
        .open(&place(row.id), &row.told)
        .map_err(unreadable)
        .and_then(|text| serde_json::from_str(&text).map_err(|error| Error::Internal(error.to_string())));
    Some(told.map(|told| Event { number: row.number, kind, at: row.at, told }))
}

/// Everything that somebody wrote in applications, with the reference of each: theirs, those of firms, and those of whom
/// they act for; and what others wrote for them.
pub async fn written_by(state: &AppState, tx: &mut Tx, person: PersonId) -> Result<Vec<(String, Event)>, Error> {
    let rows = event::written_by(tx.conn(), person, state.clock.millis()).await?;
    let read = |row: WrittenRow| Some(opened(state, row.event)?.map(|event| (row.reference, event)));
    rows.into_iter().filter_map(read).collect()
}

/// Adds an entry, and gives its number. Whoever adds to the same application at the same time waits.
pub(super) async fn add(
    state: &AppState,
    tx: &mut Tx,
    (application, program): (Uuid, &Program),
    new: Happened,
) -> Result<i64, Error> {
    store::lock(tx.conn(), application).await?;
    let rows = event::events(tx.conn(), application).await?;
    let before = rows.last().map(|row| row.mark.clone()).unwrap_or_default();
    let mut events = all(state, rows)?;
    let number = events.last().map_or(0, |event| event.number) + 1;
    let (id, now) = (state.clock.id(), state.clock.millis());
    let text = serde_json::to_string(&new.told).map_err(|error| Error::Internal(error.to_string()))?;
    let told = state.keys.seal(&state.clock, &place(id), &text).map_err(unreadable)?;
    let Happened { kind, at, made_by, .. } = new;
    let link =
        Link { before: &before, id, application, number, kind: kind.code(), at, noted_at: now, made_by, told: &text };
    let mark = link.mark(&state.keys)?;
    chain::set_head(tx.conn(), application, &head(&state.keys, application, (number, &mark))).await?;
    let row = NewEvent { id, application, number, kind: kind.code(), at, noted_at: now, made_by, told, mark };
    event::insert_event(tx.conn(), row).await?;
    let entry = webhook::Entry { application, number, kind: new.kind, at: new.at };
    webhook::announce(state, tx, program, entry).await?;
    events.push(Event { number, kind: new.kind, at: new.at, told: new.told });
    summary::stand(tx.conn(), application, sum(state, program, &events), now).await?;
    Ok(number)
}

pub(super) fn unreadable(error: Unopened) -> Error {
    Error::Internal(error.to_string())
}

pub(super) fn place(event: Uuid) -> String {
    format!("application_event.told {}", event.simple())
}
