//! What a history comes to, kept beside it: lists read that and open no history.

use app::application::{Clock, Event, Program, State, Waits, expected, open as still_open, took, waits};
use uuid::Uuid;

use super::{
    open::opened,
    store::{
        self, Row,
        summary::{self, Sum},
    },
    worklist,
};
use crate::{error::Error, state::AppState};

/// While something is asked no day is expected: it moves on with every day that passes.
pub(super) fn sum(state: &AppState, program: &Program, events: &[Event]) -> Sum {
    let standing = State::of(events);
    let expected = expected(events, &program.phases, state.clock.millis(), state.holidays)
        .filter(|expected| expected.clock == Clock::Runs);
    Sum {
        clock: worklist::clock(standing, events, expected.as_ref()),
        state: standing.code(),
        due: still_open(events).iter().map(|event| event.told.due.clone()).min(),
        expected: expected.map(|expected| expected.at),
        waits: waits(events).into_iter().map(Waits::code).collect::<Vec<_>>().join(" "),
        took: took(events, &program.phases, state.holidays),
    }
}

/// Sums up the histories that are older than the columns for it. Done again it finds nothing to do.
pub async fn sum_up(state: &AppState) -> Result<(), Error> {
    let mut after = Uuid::nil();
    loop {
        let mut tx = state.db.begin_read().await?;
        let rows = summary::unsummed(tx.conn(), after).await?;
        drop(tx);
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.id;
        for row in rows {
            let reference = row.reference.clone();
            // one that cannot be read keeps no other from being summed up
            if let Err(error) = sum_up_one(state, row).await {
                tracing::error!(reference, %error, "what an application comes to cannot be worked out");
            }
        }
    }
}

async fn sum_up_one(state: &AppState, row: Row) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    store::lock(tx.conn(), row.id).await?;
    let (id, changed) = (row.id, row.changed_at);
    let one = opened(state, &mut tx, row).await?;
    summary::stand(tx.conn(), id, sum(state, one.program, &one.events), changed).await?;
    Ok(tx.commit().await?)
}
