//! The tokens of departments.

use sqlx::FromRow;

use crate::{
    db::{Conn, StoreError},
    on, statements,
};

statements! {
    FIND = "select organization, program from api_token where hash = $1 and ends_at > $2";
    INSERT = "insert into api_token (hash, organization, program, created_at, ends_at) values ($1, $2, $3, $4, $5)";
}

/// On whose applications a token reports.
#[derive(Debug, FromRow)]
pub struct Grant {
    pub organization: String,
    pub program: String,
}

pub(super) async fn find(conn: Conn<'_>, hash: &str, now: i64) -> Result<Option<Grant>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND.text()).bind(hash).bind(now).fetch_optional(c).await)
}

pub(super) async fn insert(
    conn: Conn<'_>,
    hash: &str,
    grant: &Grant,
    now: i64,
    ends_at: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT.text())
        .bind(hash)
        .bind(&grant.organization)
        .bind(&grant.program)
        .bind(now)
        .bind(ends_at)
        .execute(c)
        .await
        .map(drop))
}
