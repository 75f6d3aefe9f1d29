//! The codes that people read out to whoever may grant powers.

use uuid::Uuid;

use crate::{
    db::{Conn, StoreError, Tx},
    on,
    person::PersonId,
    statements,
};

statements! {
    DELETE_CODES = "delete from grant_code where holder = $1";
    INSERT_CODE = "insert into grant_code (hash, holder, ends_at) values ($1, $2, $3)";
    TAKE_CODE = "delete from grant_code where hash = $1 and ends_at > $2 returning holder";
}

/// A person has one code at a time.
pub(super) async fn replace_code(tx: &mut Tx, person: PersonId, hash: &str, ends_at: i64) -> Result<(), StoreError> {
    on!(tx.conn(), c => sqlx::query(DELETE_CODES.text()).bind(person.uuid()).execute(c).await.map(drop))?;
    on!(tx.conn(), c => sqlx::query(INSERT_CODE.text())
        .bind(hash)
        .bind(person.uuid())
        .bind(ends_at)
        .execute(c)
        .await
        .map(drop))
}

/// Whose code it is. It is used up by this.
pub(super) async fn take_code(conn: Conn<'_>, hash: &str, now: i64) -> Result<Option<Uuid>, StoreError> {
    on!(conn, c => sqlx::query_scalar(TAKE_CODE.text()).bind(hash).bind(now).fetch_optional(c).await)
}
