//! Accounts and register numbers of firms.

use app::firm::identifier::Kind;
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    firm::Membership,
    keys::Sealed,
    on, statements,
};

statements! {
    IDENTIFIERS = "select id, number, kind, words from firm_identifier where firm = $1 order by number";
    /// One after the highest: whoever adds one holds the firm.
    INSERT_IDENTIFIER = "insert into firm_identifier (id, firm, number, kind, words, created_at)
        values ($1, $2, (select coalesce(max(number), 0) + 1 from firm_identifier where firm = $2), $3, $4, $5)";
    DELETE_IDENTIFIER = "delete from firm_identifier where firm = $1 and number = $2";
}

#[derive(Debug, FromRow)]
pub(in crate::firm) struct IdentifierRow {
    pub(in crate::firm) id: Uuid,
    pub(in crate::firm) number: i64,
    pub(in crate::firm) kind: String,
    pub(in crate::firm) words: Sealed,
}

pub(in crate::firm) async fn identifiers(conn: Conn<'_>, own: &Membership) -> Result<Vec<IdentifierRow>, StoreError> {
    on!(conn, c => sqlx::query_as(IDENTIFIERS.text()).bind(own.firm()).fetch_all(c).await)
}

pub(in crate::firm) async fn insert(
    conn: Conn<'_>,
    own: &Membership,
    (id, kind, words): (Uuid, Kind, Sealed),
    now: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT_IDENTIFIER.text())
        .bind(id)
        .bind(own.firm())
        .bind(kind.code())
        .bind(words)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

pub(in crate::firm) async fn delete(conn: Conn<'_>, own: &Membership, number: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DELETE_IDENTIFIER.text()).bind(own.firm()).bind(number).execute(c).await.map(drop))
}
