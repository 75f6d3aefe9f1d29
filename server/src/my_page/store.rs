//! What people saved; and the one statement that reads everything there is for somebody.

use std::sync::LazyLock;

use super::overview::Source;
use crate::{
    application,
    db::{Conn, Pair, StoreError, Summary, Tx},
    handoff, on, outbox,
    person::{self, Holder, PersonId},
    personalization, representative, statements, subscription, tracked,
};

statements! {
    SAVED = "select service, at from saved where holder = $1 order by at desc, service";
    /// `reference` is the service.
    SAVED_SUMMARY = "select 'saved' as source, cast(null as uuid) as id, service as reference, cast(null as text) as name,
            cast(null as text) as state, cast(null as text) as day, cast(null as text) as note,
            cast(null as bytea) as sealed, at, cast(null as bigint) as due
        from saved where holder = $1";
    SAVE = "insert into saved (holder, service, at) values ($1, $2, $3) on conflict (holder, service) do nothing";
    REMOVE = "delete from saved where holder = $1 and service = $2";
    /// What the person has too stays with the guest, and goes with them.
    MERGE_SAVED = "update saved set holder = $2 where holder = $1
        and service not in (select service from saved where holder = $2)";
}

/// What each part reads; the rows of all of them have the same columns. A feature that shows something adds its own.
const fn parts(source: Source) -> &'static [Pair] {
    match source {
        Source::Person => &[person::SUMMARY],
        Source::Work => &[person::WORK],
        Source::Letters => &[outbox::SUMMARY],
        Source::Questions => &[handoff::SUMMARY],
        Source::Applications => &[application::OWN, application::OF_FIRMS],
        Source::Tracked => &[tracked::SUMMARY],
        Source::Representatives => &[representative::SUMMARY],
        Source::Saved => &[SAVED_SUMMARY],
        Source::Followed => &[subscription::FOLLOWED, subscription::SAID],
        Source::News => &[subscription::NEWS],
        Source::Statements => &[personalization::SUMMARY],
    }
}

/// The statements of all parts as one.
static WHOLE: LazyLock<String> = LazyLock::new(|| {
    let texts: Vec<&str> = Source::ALL.into_iter().flat_map(parts).map(Pair::text).collect();
    texts.join(" union all ")
});

/// Everything there is for somebody.
pub(super) async fn whole(conn: Conn<'_>, holder: Holder) -> Result<Vec<Summary>, StoreError> {
    on!(conn, c => sqlx::query_as(WHOLE.as_str()).bind(holder.uuid()).fetch_all(c).await)
}

/// One part of it.
pub(super) async fn part(tx: &mut Tx, holder: Holder, source: Source) -> Result<Vec<Summary>, StoreError> {
    let mut all = Vec::new();
    for statement in parts(source) {
        let found: Vec<Summary> =
            on!(tx.conn(), c => sqlx::query_as(statement.text()).bind(holder.uuid()).fetch_all(c).await)?;
        all.extend(found);
    }
    Ok(all)
}

/// Something that is kept: its id, and since when (Unix milliseconds).
pub(super) type KeptRow = (String, i64);

pub(super) async fn saved(conn: Conn<'_>, holder: Holder) -> Result<Vec<KeptRow>, StoreError> {
    on!(conn, c => sqlx::query_as(SAVED.text()).bind(holder.uuid()).fetch_all(c).await)
}

pub(super) async fn save(conn: Conn<'_>, holder: Holder, service: &str, at: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(SAVE.text()).bind(holder.uuid()).bind(service).bind(at).execute(c).await.map(drop))
}

pub(super) async fn remove(conn: Conn<'_>, holder: Holder, service: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(REMOVE.text()).bind(holder.uuid()).bind(service).execute(c).await.map(drop))
}

/// Makes a guest's things a person's.
pub(super) async fn merge(tx: &mut Tx, guest: Holder, person: PersonId) -> Result<(), StoreError> {
    on!(tx.conn(), c => sqlx::query(MERGE_SAVED.text())
        .bind(guest.uuid())
        .bind(person.uuid())
        .execute(c)
        .await
        .map(drop))
}
