//! Representatives. Every statement names the person who asks, or the hash of a link.

use app::{locale::Locale, reference::Reference, representative::State};
use sqlx::FromRow;
use uuid::Uuid;

use super::Invitation;
use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on,
    person::PersonId,
    statements,
};

statements! {
    /// Of both sides.
    OF_PERSON = "select r.*, a.reference as of_application from representative r
        left join application a on a.id = r.application
        where r.holder = $1 or r.representative = $1 order by r.created_at desc, r.id limit 200";
    FIND = "select r.*, a.reference as of_application from representative r
        left join application a on a.id = r.application
        where (r.holder = $1 or r.representative = $1) and r.reference = $2";
    /// One that can be answered.
    OPEN = "select r.*, a.reference as of_application from representative r
        left join application a on a.id = r.application
        where r.hash = $1 and r.state = 'waiting' and r.answer_by > $2 and r.ends_at > $2";
    /// What was accepted, of both sides. `id` and `sealed` are the other one and their name, `name` how far it goes, `state`
    /// the side, `note` the application that it is for alone, `due` when it ends.
    pub SUMMARY = "select 'representative' as source, o.id, r.reference, r.extent as name,
            case when r.holder = $1 then 'given' else 'held' end as state, cast(null as text) as day,
            a.reference as note, o.name as sealed, r.created_at as at, r.ends_at as due
        from representative r
        join holder o on o.id = case when r.holder = $1 then r.representative else r.holder end
        left join application a on a.id = r.application
        where (r.holder = $1 or r.representative = $1) and r.state = 'accepted'";
    OWN = "select id from application where holder = $1 and firm is null and reference = $2";
    INSERT = "insert into representative (id, reference, holder, representative, application, extent, state, hash, words,
            locale, letters, ends_at, created_at, answer_by, used_at, changed_at)
        values ($1, $2, $3, null, $4, $5, 'waiting', $6, $7, $8, 1, $9, $10, $11, null, $10)
        on conflict (reference) do nothing";
    /// Another letter has another link: the one before opens nothing any more.
    SEND_AGAIN = "update representative set hash = $3, words = $4, letters = letters + 1, answer_by = $5
        where holder = $1 and reference = $2 and state = 'waiting'";
    ACCEPT = "update representative set state = 'accepted', representative = $2, changed_at = $3
        where id = $1 and state = 'waiting'";
    SETTLE = "update representative set state = $2, changed_at = $4 where id = $1 and state = $3";
    GIVE_UP_ALL = "update representative set state = 'given-up', changed_at = $2
        where representative = $1 and state = 'accepted'";
    /// Whoever invites waits for themselves in another tab. SQLite has one writer at a time.
    LOCK = {
        sqlite: "select id from holder where id = $1",
        postgres: "select id from holder where id = $1 for update",
    };
    /// Whoever ends it waits for what the representative is just doing, and what they do after that is refused.
    HOLD = {
        sqlite: "select id from representative where holder = $1 and representative = $2 and state = 'accepted'",
        postgres: "select id from representative where holder = $1 and representative = $2 and state = 'accepted'
            order by id for update",
    };
    /// Once for all looks of an hour.
    USED = "update representative set used_at = $4
        where holder = $1 and representative = $2 and state = 'accepted' and (application is null or application = $3)
            and (used_at is null or used_at < $5)";
}

#[derive(Debug, FromRow)]
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) reference: String,
    pub(super) holder: Uuid,
    pub(super) representative: Option<Uuid>,
    pub(super) extent: String,
    pub(super) state: String,
    pub(super) words: Sealed,
    pub(super) locale: String,
    pub(super) letters: i64,
    pub(super) ends_at: i64,
    pub(super) created_at: i64,
    pub(super) answer_by: i64,
    pub(super) used_at: Option<i64>,
    pub(super) of_application: Option<String>,
}

pub(super) async fn of_person(conn: Conn<'_>, person: PersonId) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_PERSON.text()).bind(person.uuid()).fetch_all(c).await)
}

pub(super) async fn find(conn: Conn<'_>, person: PersonId, one: Reference) -> Result<Option<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND.text()).bind(person.uuid()).bind(one.to_string()).fetch_optional(c).await)
}

pub(super) async fn open(conn: Conn<'_>, hash: &str, now: i64) -> Result<Option<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(OPEN.text()).bind(hash).bind(now).fetch_optional(c).await)
}

/// The id of one of their own applications.
pub(super) async fn own(conn: Conn<'_>, person: PersonId, one: Reference) -> Result<Option<Uuid>, StoreError> {
    on!(conn, c => sqlx::query_scalar(OWN.text()).bind(person.uuid()).bind(one.to_string()).fetch_optional(c).await)
}

/// Says whether the reference was free.
pub(super) async fn insert(conn: Conn<'_>, person: PersonId, new: &Invitation<'_>) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(INSERT.text())
        .bind(new.id)
        .bind(new.reference.to_string())
        .bind(person.uuid())
        .bind(new.application)
        .bind(new.extent.code())
        .bind(new.hash)
        .bind(&new.words)
        .bind(Locale::code(new.locale))
        .bind(new.ends_at)
        .bind(new.now)
        .bind(new.answer_by)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Says whether it still waited.
pub(super) async fn send_again(
    conn: Conn<'_>,
    person: PersonId,
    one: Reference,
    (hash, words, answer_by): (&str, Sealed, i64),
) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(SEND_AGAIN.text())
        .bind(person.uuid())
        .bind(one.to_string())
        .bind(hash)
        .bind(words)
        .bind(answer_by)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Says whether it still waited.
pub(super) async fn accept(conn: Conn<'_>, id: Uuid, person: PersonId, now: i64) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(ACCEPT.text())
        .bind(id)
        .bind(person.uuid())
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// From one state to another. Says whether it was in the first.
pub(super) async fn settle(conn: Conn<'_>, id: Uuid, (from, to): (State, State), now: i64) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(SETTLE.text())
        .bind(id)
        .bind(to.code())
        .bind(from.code())
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

pub(super) async fn give_up_all(conn: Conn<'_>, person: PersonId, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(GIVE_UP_ALL.text()).bind(person.uuid()).bind(now).execute(c).await.map(drop))
}

pub(super) async fn lock(conn: Conn<'_>, person: PersonId) -> Result<(), StoreError> {
    let text = LOCK.on(conn.engine());
    on!(conn, c => sqlx::query(text).bind(person.uuid()).fetch_optional(c).await.map(drop))
}

pub(super) async fn hold(conn: Conn<'_>, holder: Uuid, person: PersonId) -> Result<(), StoreError> {
    let text = HOLD.on(conn.engine());
    on!(conn, c => sqlx::query(text).bind(holder).bind(person.uuid()).fetch_all(c).await.map(drop))
}

/// Says whether that was news.
pub(super) async fn used(
    conn: Conn<'_>,
    (holder, person): (Uuid, PersonId),
    application: Uuid,
    (now, before): (i64, i64),
) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(USED.text())
        .bind(holder)
        .bind(person.uuid())
        .bind(application)
        .bind(now)
        .bind(before)
        .execute(c)
        .await
        .map(|done| done.rows_affected() > 0))
}
