//! How providers name a person: one or more identities.

use sqlx::FromRow;

use crate::{
    db::{Conn, StoreError, Tx},
    on,
    person::PersonId,
    statements,
};

statements! {
    NOTE_USE = "update identity set used_at = $3 where issuer = $1 and subject = $2";
    IDENTITIES = "select issuer, subject, created_at, used_at from identity where holder = $1
        order by created_at, issuer, subject";
    ADD_IDENTITY = "insert into identity (issuer, subject, holder, created_at, used_at) values ($1, $2, $3, $4, $4)
        on conflict (issuer, subject) do nothing";
    REMOVE_IDENTITY = "delete from identity where holder = $1 and issuer = $2 and subject = $3";
    RENAME_IDENTITY = "update identity set issuer = $3, subject = $4 where issuer = $1 and subject = $2";
    /// Two removals at once wait for each other, so that one identity stays. SQLite has one writer anyway.
    LOCK_PERSON = {
        sqlite: "select id from holder where id = $1",
        postgres: "select id from holder where id = $1 for update",
    };
}

/// An identity of a person. Times are Unix milliseconds.
#[derive(Clone, Debug, FromRow)]
pub(in crate::person) struct IdentityRow {
    pub(in crate::person) issuer: String,
    pub(in crate::person) subject: String,
    pub(in crate::person) created_at: i64,
    pub(in crate::person) used_at: Option<i64>,
}

pub(in crate::person) async fn note_use(
    conn: Conn<'_>,
    issuer: &str,
    subject: &str,
    now: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(NOTE_USE.text()).bind(issuer).bind(subject).bind(now).execute(c).await.map(drop))
}

/// The oldest first.
pub(in crate::person) async fn identities(conn: Conn<'_>, person: PersonId) -> Result<Vec<IdentityRow>, StoreError> {
    on!(conn, c => sqlx::query_as(IDENTITIES.text()).bind(person.uuid()).fetch_all(c).await)
}

/// Says whether it is new: it may be somebody's already.
pub(in crate::person) async fn add_identity(
    conn: Conn<'_>,
    person: PersonId,
    (issuer, subject): (&str, &str),
    now: i64,
) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(ADD_IDENTITY.text())
        .bind(issuer)
        .bind(subject)
        .bind(person.uuid())
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Gives an identity another name, which nobody has.
pub(in crate::person) async fn rename(conn: Conn<'_>, old: (&str, &str), new: (&str, &str)) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(RENAME_IDENTITY.text())
        .bind(old.0)
        .bind(old.1)
        .bind(new.0)
        .bind(new.1)
        .execute(c)
        .await
        .map(drop))
}

/// Removes one of several. The last one stays: nobody could sign in any more. Says whether it was removed.
pub(in crate::person) async fn remove_identity(
    tx: &mut Tx,
    person: PersonId,
    (issuer, subject): (&str, &str),
) -> Result<bool, StoreError> {
    let lock = LOCK_PERSON.on(tx.conn().engine());
    on!(tx.conn(), c => sqlx::query(lock).bind(person.uuid()).execute(c).await.map(drop))?;
    if identities(tx.conn(), person).await?.len() < 2 {
        return Ok(false);
    }
    on!(tx.conn(), c => sqlx::query(REMOVE_IDENTITY.text())
        .bind(person.uuid())
        .bind(issuer)
        .bind(subject)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}
