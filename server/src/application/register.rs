//! What the systems of departments do with applications: registering one that came to them, reading one.

use app::{
    application::{Answers, Kind, Program, State, Told},
    file::Enclosed,
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
};

use super::{
    history::{self, Happened},
    open::{Opened, opened, seal},
    scrutiny,
    store::{self, NewRow},
};
use crate::{db::Tx, error::Error, file, state::AppState};

/// An application that came to a department on paper, or over its counter.
#[derive(Clone, Debug)]
pub struct Registered {
    pub program: &'static Program,
    pub locale: Locale,
    pub answers: Answers,
    /// When it came: Unix milliseconds.
    pub received_at: i64,
}

/// Keeps it under a reference, and says whether that was free.
pub async fn register(state: &AppState, tx: &mut Tx, reference: Reference, new: &Registered) -> Result<bool, Error> {
    let id = state.clock.id();
    let row = NewRow {
        id,
        reference,
        program: new.program.id,
        organization: new.program.organization,
        firm: None,
        holder: None,
        answers: seal(state, id, &new.answers)?,
        locale: new.locale.code(),
        now: state.clock.millis(),
    };
    if !store::insert(tx.conn(), row).await? {
        return Ok(false);
    }
    store::registered(tx.conn(), id, new.received_at).await?;
    for kind in [Kind::Sent, Kind::Received] {
        let happened = Happened { kind, at: new.received_at, made_by: None, told: Told::default() };
        history::add(state, tx, (id, new.program), happened).await?;
    }
    scrutiny::draw(state, tx, (id, new.program), &new.answers).await?;
    Ok(true)
}

/// An application as the system of its department reads it.
#[derive(Clone, Debug)]
pub struct Read {
    pub one: Opened,
    pub state: State,
    pub files: Vec<Enclosed>,
}

/// One of the applications of a program that were sent. Whoever gives it out notes it.
pub async fn read_by_department(
    state: &AppState,
    tx: &mut Tx,
    (organization, program): (&str, &str),
    reference: Reference,
) -> Result<Option<Read>, Error> {
    let Some(row) = store::reported(tx.conn(), organization, program, reference).await? else { return Ok(None) };
    let one = opened(state, tx, row).await?;
    // by the address at which a system gets it
    let at = |number| {
        let address = format!("/api/v1/applications/{reference}/files/{number}");
        Path::Other(Localized::new(address.clone(), address))
    };
    let mut files = file::of_application(state, tx, one.id, at).await?;
    files.retain(|file| file.withdrawn_at.is_none());
    Ok(Some(Read { state: one.state(), one, files }))
}
