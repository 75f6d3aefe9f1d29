//! Representatives: people whom somebody lets follow or handle their own applications. Each look at an application asks
//! anew whether the representative may: access ends with the next request.
//!
//! | to change | look in |
//! |---|---|
//! | what is read of both sides; who may, for applications | here |
//! | the addresses | `routes.rs` |
//! | inviting, sending again, withdrawing | `invite.rs`, its page `invite_pages.rs` |
//! | answering an invitation | `answer.rs` |
//! | the list; ending one, giving one up | `end.rs`, its pages `pages.rs` |
//! | what somebody is shown of themselves; what deleting everything does | `known.rs` |
//! | how long one may hold | `../../content/representative.toml` |
//! | the statements | `store.rs` |

mod answer;
mod end;
mod invite;
mod invite_pages;
mod known;
mod pages;
pub mod routes;
pub mod store;

use app::{
    invitation::State as Kept,
    reference::Reference,
    representative::{Extent, Mandate, Side, Standing, State},
};
use jiff::{Timestamp, civil};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    content::embedded,
    db::Tx,
    error::Error,
    invitation::{Of, standing},
    keys::Sealed,
    person::{self, PersonId},
    state::AppState,
};

pub use known::{forget, known, summed};
pub use store::SUMMARY;

/// The table that they stand in.
const TABLE: &str = "representative";
/// Somebody who looks again within this time is noted once. Milliseconds.
const ONCE: i64 = 60 * 60 * 1000;

/// What holds of representatives.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    days: i32,
    most: i32,
    people: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    mandate: Rules,
}

/// The rules that stand in the program.
pub fn rules() -> Result<Rules, toml::de::Error> {
    toml::from_str::<Content>(embedded("representative.toml")).map(|content| content.mandate)
}

/// What is new of one.
#[derive(Debug)]
pub(super) struct Invitation<'a> {
    id: Uuid,
    reference: Reference,
    /// The id of the application that it is for alone.
    application: Option<Uuid>,
    extent: Extent,
    hash: &'a str,
    words: Sealed,
    locale: app::locale::Locale,
    ends_at: i64,
    now: i64,
    answer_by: i64,
}

/// Who acts for somebody, and for whom they act: what holds first, then what waits.
pub async fn mandates(state: &AppState, tx: &mut Tx, person: PersonId) -> Result<Vec<Mandate>, Error> {
    let mut all = Vec::new();
    for row in store::of_person(tx.conn(), person).await? {
        all.extend(read(state, tx, person, &row).await?);
    }
    all.sort_by_key(|one| match one.standing {
        Standing::Holds => 0,
        Standing::Invited(standing) if standing.is_open() => 1,
        _ => 2,
    });
    Ok(all)
}

/// Who else may open an application at this moment, for whoever applied.
pub async fn on_application(
    state: &AppState,
    tx: &mut Tx,
    person: PersonId,
    application: Reference,
) -> Result<Vec<Mandate>, Error> {
    let mut all = mandates(state, tx, person).await?;
    all.retain(|one| {
        let of_it = one.application.is_none_or(|of| of == application);
        one.side == Side::Given && one.standing == Standing::Holds && of_it
    });
    Ok(all)
}

/// As this person sees it. Nothing where it cannot be read.
async fn read(state: &AppState, tx: &mut Tx, person: PersonId, row: &store::Row) -> Result<Option<Mandate>, Error> {
    let side = if row.holder == person.uuid() { Side::Given } else { Side::Held };
    let parsed = (Reference::parse(&row.reference), Extent::parse(&row.extent), State::parse(&row.state));
    let (Some(reference), Some(extent), Some(kept)) = parsed else { return Ok(None) };
    let name = match (side, row.representative) {
        (Side::Held, _) => person::name(state, tx, PersonId::of_row(row.holder)).await?,
        (Side::Given, Some(other)) => person::name(state, tx, PersonId::of_row(other)).await?,
        (Side::Given, None) => None,
    };
    let who = match (name, side) {
        (Some(name), _) => name,
        (None, Side::Given) => Of(TABLE, row.id).open(state, &row.words)?.mail,
        (None, Side::Held) => String::new(),
    };
    let standing = match kept {
        State::Accepted if row.ends_at <= state.clock.millis() => Standing::Over,
        State::Accepted => Standing::Holds,
        State::Revoked => Standing::Revoked,
        State::GivenUp => Standing::GivenUp,
        State::Waiting => invited(state, tx, row, Kept::Waiting).await?,
        State::Declined => invited(state, tx, row, Kept::Declined).await?,
        State::Withdrawn => invited(state, tx, row, Kept::Withdrawn).await?,
    };
    let application = row.of_application.as_deref().and_then(Reference::parse);
    let (last_day, used) = (last_day(state, row.ends_at), row.used_at);
    Ok(Some(Mandate { reference, side, who, extent, application, last_day, standing, since: row.created_at, used }))
}

async fn invited(state: &AppState, tx: &mut Tx, row: &store::Row, kept: Kept) -> Result<Standing, Error> {
    let failed = kept == Kept::Waiting && Of(TABLE, row.id).failed(tx, row.letters).await?;
    Ok(Standing::Invited(standing(state, kept, row.answer_by, failed)))
}

/// The day before the moment at which it ends, where the institution is.
fn last_day(state: &AppState, ends_at: i64) -> civil::Date {
    let moment = Timestamp::from_millisecond(ends_at - 1).unwrap_or_default();
    moment.to_zoned(state.config.time_zone.clone()).date()
}

/// Until the transaction ends, nobody ends what this person holds of another: what they are about to do is done before.
pub async fn hold(tx: &mut Tx, holder: Uuid, person: PersonId) -> Result<(), Error> {
    Ok(store::hold(tx.conn(), holder, person).await?)
}

/// Notes that a representative looked, once an hour, so that the person sees it.
pub async fn note_use(state: &AppState, of: (Uuid, PersonId), application: Uuid) -> Result<(), Error> {
    let now = state.clock.millis();
    let mut tx = state.db.begin_write().await?;
    if store::used(tx.conn(), of, application, (now, now - ONCE)).await? {
        tx.commit().await?;
    }
    Ok(())
}
