//! The applications of somebody in one line each, of what stands beside their histories.

use app::{
    application::{Line, State},
    reference::Reference,
};

use super::{
    open::whom,
    store::{self, reach},
};
use crate::{
    db::{Summary, Tx},
    error::Error,
    person::{Holder, PersonId},
    state::AppState,
};

/// Every application of somebody, their firms' too: what needs them first.
pub async fn of_holder(state: &AppState, tx: &mut Tx, holder: Holder) -> Result<Vec<Line>, Error> {
    let rows = store::summary::of_holder(tx, holder).await?;
    Ok(summed(state, &rows))
}

/// What somebody may open for others, each named: what needs them first.
pub(super) async fn represented(state: &AppState, tx: &mut Tx, person: PersonId) -> Result<Vec<Line>, Error> {
    let mut lines: Vec<Line> = Vec::new();
    for row in reach::represented(tx.conn(), person, state.clock.millis()).await? {
        let program = state.programs.iter().find(|program| program.id == row.program);
        let read = (Reference::parse(&row.reference), State::parse(&row.state), program);
        let (Some(reference), Some(standing), Some(program)) = read else { continue };
        // two mandates for the same one show it once
        if lines.iter().any(|line| line.reference == reference) {
            continue;
        }
        lines.push(Line {
            reference,
            name: program.name.clone(),
            firm: Some(whom(state, tx, Some(row.holder), reference).await?),
            state: standing,
            due: row.due_on,
            expected: row.expected_at,
            changed: row.changed_at,
        });
    }
    Line::sort_by_need(&mut lines);
    Ok(lines)
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
