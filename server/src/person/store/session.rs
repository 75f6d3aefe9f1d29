//! Sessions. Only the hash of an id is ever here.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on,
    person::{Holder, PersonId},
    statements,
};

statements! {
    INSERT_SESSION = "insert into session (hash, holder, data, created_at, seen_at, ends_at, provider_session,
        provider_subject) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    UPDATE_SESSION = "update session set holder = $2, data = $3, provider_session = $4, provider_subject = $5
        where hash = $1";
    FIND_SESSION = "select hash, holder, data, created_at, seen_at, ends_at, provider_session, provider_subject
        from session where hash = $1";
    /// What another server saw later stays.
    TOUCH_SESSION = "update session set seen_at = $2 where hash = $1 and seen_at < $2";
    DELETE_SESSION = "delete from session where hash = $1";
    DELETE_SESSIONS = "delete from session where holder = $1";
    OPEN_SESSIONS = "select hash, holder, data, created_at, seen_at, ends_at, provider_session, provider_subject
        from session where holder = $1 and ends_at > $2 and seen_at > $3 order by created_at, hash";
    DELETE_ONE = "delete from session where holder = $1 and hash = $2";
    DELETE_OTHERS = "delete from session where holder = $1 and hash <> $2";
    /// The provider's session is told: only what began in it ends.
    DELETE_OF_SESSION = "delete from session where provider_session = $1";
    /// Only the person is told. Sessions from before anything was marked end with the others.
    DELETE_OF_SUBJECT = "delete from session
        where provider_subject = $1 or (provider_subject is null and holder = $2)";
    /// Both are told. What began with this identity but in no session that the provider named may be that one.
    DELETE_OF_BOTH = "delete from session
        where (provider_subject = $1 and (provider_session is null or provider_session = $3))
            or (provider_subject is null and holder = $2)";
    /// Whoever comes second inserts nothing.
    SPEND_TOKEN = "insert into spent_logout_token (hash, ends_at) values ($1, $2) on conflict (hash) do nothing";
    FORGET_TOKENS = "delete from spent_logout_token where ends_at < $1";
}

#[derive(Debug, FromRow)]
pub(in crate::person) struct SessionRow {
    pub(in crate::person) hash: String,
    pub(in crate::person) holder: Option<Uuid>,
    pub(in crate::person) data: String,
    /// Unix milliseconds, as the next two.
    pub(in crate::person) created_at: i64,
    pub(in crate::person) seen_at: i64,
    pub(in crate::person) ends_at: i64,
    /// Marks of the provider's own session, and of the identity.
    pub(in crate::person) provider_session: Option<String>,
    pub(in crate::person) provider_subject: Option<String>,
}

pub(in crate::person) async fn insert_session(conn: Conn<'_>, row: &SessionRow) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT_SESSION.text())
        .bind(&row.hash)
        .bind(row.holder)
        .bind(&row.data)
        .bind(row.created_at)
        .bind(row.seen_at)
        .bind(row.ends_at)
        .bind(&row.provider_session)
        .bind(&row.provider_subject)
        .execute(c)
        .await
        .map(drop))
}

pub(in crate::person) async fn update_session(conn: Conn<'_>, row: &SessionRow) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(UPDATE_SESSION.text())
        .bind(&row.hash)
        .bind(row.holder)
        .bind(&row.data)
        .bind(&row.provider_session)
        .bind(&row.provider_subject)
        .execute(c)
        .await
        .map(drop))
}

pub(in crate::person) async fn find_session(conn: Conn<'_>, hash: &str) -> Result<Option<SessionRow>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND_SESSION.text()).bind(hash).fetch_optional(c).await)
}

pub(in crate::person) async fn touch_session(conn: Conn<'_>, hash: &str, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(TOUCH_SESSION.text()).bind(hash).bind(now).execute(c).await.map(drop))
}

pub(in crate::person) async fn delete_session(conn: Conn<'_>, hash: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DELETE_SESSION.text()).bind(hash).execute(c).await.map(drop))
}

/// Ends every session of somebody, on whichever browser.
pub(in crate::person) async fn delete_sessions(conn: Conn<'_>, holder: Holder) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DELETE_SESSIONS.text()).bind(holder.uuid()).execute(c).await.map(drop))
}

/// The sessions that have not ended, the oldest first.
pub(in crate::person) async fn open_sessions(
    conn: Conn<'_>,
    holder: Holder,
    now: i64,
    seen_after: i64,
) -> Result<Vec<SessionRow>, StoreError> {
    on!(conn, c => sqlx::query_as(OPEN_SESSIONS.text())
        .bind(holder.uuid())
        .bind(now)
        .bind(seen_after)
        .fetch_all(c)
        .await)
}

/// Ends one session of a person.
pub(in crate::person) async fn end_one(conn: Conn<'_>, person: PersonId, hash: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DELETE_ONE.text()).bind(person.uuid()).bind(hash).execute(c).await.map(drop))
}

/// Ends every session of a person but this.
pub(in crate::person) async fn end_others(conn: Conn<'_>, person: PersonId, this: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DELETE_OTHERS.text()).bind(person.uuid()).bind(this).execute(c).await.map(drop))
}

/// Whose sessions a provider says are over, by its marks of them.
#[derive(Clone, Copy, Debug)]
pub(in crate::person) enum Over<'a> {
    Session(&'a str),
    /// The mark of the identity, and whose it is.
    Subject(&'a str, Uuid),
    Both {
        session: &'a str,
        subject: &'a str,
        holder: Uuid,
    },
}

pub(in crate::person) async fn end_over(conn: Conn<'_>, over: Over<'_>) -> Result<(), StoreError> {
    on!(conn, c => match over {
        Over::Session(session) => sqlx::query(DELETE_OF_SESSION.text()).bind(session).execute(c).await,
        Over::Subject(subject, holder) => {
            sqlx::query(DELETE_OF_SUBJECT.text()).bind(subject).bind(holder).execute(c).await
        }
        Over::Both { session, subject, holder } => {
            sqlx::query(DELETE_OF_BOTH.text()).bind(subject).bind(holder).bind(session).execute(c).await
        }
    }
    .map(drop))
}

/// Says whether the token was not spent before.
pub(in crate::person) async fn spend_token(conn: Conn<'_>, hash: &str, ends_at: i64) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(SPEND_TOKEN.text())
        .bind(hash)
        .bind(ends_at)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

pub(in crate::person) async fn forget_tokens(conn: Conn<'_>, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(FORGET_TOKENS.text()).bind(now).execute(c).await.map(drop))
}
