//! What is done in a firm, written down in the transaction that does it, and read by those who manage the firm.

use app::{
    firm::{Act, Entry, Filter, Noted, Role},
    reference::Reference,
};
use uuid::Uuid;

use super::{
    Membership,
    store::{self, record::NewEvent, record::Whose},
};
use crate::{
    db::Tx,
    error::Error,
    keys::Unopened,
    person::{self, PersonId},
    state::AppState,
};

/// Somebody who looks at the same again within this time is written down once. Milliseconds.
const ONCE: i64 = 60 * 60 * 1000;
/// Lines of a file: more than a firm does in years.
pub(super) const FILE: i64 = 100_000;

/// Something that was done.
#[derive(Clone, Copy, Debug)]
pub struct Done<'a> {
    pub act: Act,
    /// The reference of an application; empty where it is about none.
    pub about: &'a str,
    /// To whom.
    pub whom: &'a str,
    pub role: Option<Role>,
    /// The name of a file, or a number of the firm.
    pub what: &'a str,
}

impl Done<'_> {
    pub const fn of(act: Act) -> Self {
        Self { act, about: "", whom: "", role: None, what: "" }
    }
}

/// Writes it down, with the name that the person has now.
pub async fn note(state: &AppState, tx: &mut Tx, (firm, by): (Uuid, PersonId), done: Done<'_>) -> Result<(), Error> {
    let noted = Noted {
        who: person::name(state, tx, by).await?.unwrap_or_default(),
        whom: done.whom.to_owned(),
        role: done.role.map(Role::code).unwrap_or_default().to_owned(),
        what: done.what.to_owned(),
    };
    let (id, at) = (state.clock.id(), state.clock.millis());
    let text = serde_json::to_string(&noted).map_err(|error| Error::Internal(error.to_string()))?;
    let told = state.keys.seal(&state.clock, &place(id), &text).map_err(unreadable)?;
    let new = NewEvent { id, firm, act: done.act, about: done.about, at, by, told };
    Ok(store::record::insert(tx.conn(), new).await?)
}

/// The same for what people do again and again, such as looking: once an hour. Most looks write nothing.
pub async fn note_once(state: &AppState, of: (Uuid, PersonId), done: Done<'_>) -> Result<(), Error> {
    let since = state.clock.millis() - ONCE;
    let what = (done.act, done.about);
    if store::record::done_since(state.db.begin_read().await?.conn(), of, what, since).await? {
        return Ok(());
    }
    let mut tx = state.db.begin_write().await?;
    note(state, &mut tx, of, done).await?;
    Ok(tx.commit().await?)
}

/// Part of the record, for whoever manages the firm.
pub(super) async fn entries(
    state: &AppState,
    tx: &mut Tx,
    own: &Membership,
    filter: &Filter,
    most: i64,
) -> Result<Vec<Entry>, Error> {
    let whose = match filter.person {
        None => Whose::Everybody,
        Some(0) => Whose::Gone,
        Some(number) => {
            let rows = store::members(tx.conn(), own).await?;
            let Some(row) = rows.into_iter().find(|row| row.number == number) else { return Ok(Vec::new()) };
            Whose::Of(PersonId::of_row(row.holder))
        }
    };
    let rows = store::record::events(tx.conn(), own, (filter.act, whose), most).await?;
    let opened = rows.into_iter().filter_map(|row| {
        let act = Act::parse(&row.kind)?;
        let text = state.keys.open(&place(row.id), &row.told).map_err(unreadable);
        let noted =
            text.and_then(|text| serde_json::from_str(&text).map_err(|error| Error::Internal(error.to_string())));
        Some(noted.map(|noted| Entry { act, at: row.at, about: row.about, noted }))
    });
    opened.collect()
}

/// Whether somebody left a firm, by their own hand, and is not in it now.
pub(super) async fn has_left(tx: &mut Tx, person: PersonId, firm: Reference) -> Result<bool, Error> {
    Ok(store::record::has_left(tx.conn(), person, firm).await?)
}

pub(super) fn unreadable(error: Unopened) -> Error {
    Error::Internal(error.to_string())
}

fn place(event: Uuid) -> String {
    format!("firm_event.told {}", event.simple())
}
