//! What the systems of departments do with applications: registering one that came to them, reading one.

use app::{
    application::{Answers, Kind, Program, State, Told},
    file::Enclosed,
    handoff::Secret,
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
use crate::{db::Tx, error::Error, file, handoff::secret, state::AppState};

/// Two people get the same reference once in many million times: then another is taken.
const TRIES: usize = 5;

/// An application that came to a department on paper, or over its counter.
#[derive(Clone, Debug)]
pub struct Registered {
    pub program: &'static Program,
    pub locale: Locale,
    pub answers: Answers,
    /// When it came: Unix milliseconds.
    pub received_at: i64,
}

/// Keeps it, and gives what the department's letter to whoever applied says: the reference, and the code with which
/// they follow it here.
pub async fn register(state: &AppState, tx: &mut Tx, new: &Registered) -> Result<(Reference, Secret), Error> {
    for _ in 0..TRIES {
        let reference = Reference::from_random(u64::from_be_bytes(state.clock.random()));
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
            continue;
        }
        store::registered(tx.conn(), id, new.received_at).await?;
        for kind in [Kind::Sent, Kind::Received] {
            let happened = Happened { kind, at: new.received_at, made_by: None, told: Told::default() };
            history::add(state, tx, (id, new.program), happened).await?;
        }
        scrutiny::draw(state, tx, (id, new.program), &new.answers).await?;
        return Ok((reference, secret(&state.keys, reference)));
    }
    Err(Error::Internal("no reference is free".to_owned()))
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
    let files = file::of_application(state, tx, one.id, at).await?;
    Ok(Some(Read { state: one.state(), one, files }))
}
