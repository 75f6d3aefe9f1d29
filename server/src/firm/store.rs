//! Firms and their members.

use app::{firm::Role, reference::Reference};
use sqlx::FromRow;
use uuid::Uuid;

use super::{Membership, New};
use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on,
    person::PersonId,
    statements,
};

statements! {
    OF_PERSON = "select f.id, f.reference, f.name, f.number, m.role from firm_member m join firm f on f.id = m.firm
        where m.holder = $1 order by f.name, f.id";
    FIND = "select f.id, f.reference, f.name, f.number, m.role from firm_member m join firm f on f.id = m.firm
        where m.holder = $1 and f.reference = $2";
    MEMBERS = "select holder, number, role from firm_member where firm = $1 order by number";
    DELETE_MEMBER = "delete from firm_member where firm = $1 and number = $2 and holder <> $3";
    INSERT = "insert into firm (id, reference, name, number, created_at) values ($1, $2, $3, $4, $5)
        on conflict (reference) do nothing";
    INSERT_MEMBER = "insert into firm_member (firm, holder, number, role, created_at) values ($1, $2, $3, $4, $5)
        on conflict (firm, holder) do nothing";
}

#[derive(Debug, FromRow)]
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) reference: String,
    pub(super) name: String,
    pub(super) number: Sealed,
    pub(super) role: String,
}

#[derive(Debug, FromRow)]
pub(super) struct MemberRow {
    pub(super) holder: Uuid,
    pub(super) number: i64,
    pub(super) role: String,
}

pub(super) async fn of_person(conn: Conn<'_>, person: PersonId) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_PERSON.text()).bind(person.uuid()).fetch_all(c).await)
}

pub(super) async fn find(conn: Conn<'_>, person: PersonId, firm: Reference) -> Result<Option<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND.text()).bind(person.uuid()).bind(firm.to_string()).fetch_optional(c).await)
}

pub(super) async fn members(conn: Conn<'_>, own: &Membership) -> Result<Vec<MemberRow>, StoreError> {
    on!(conn, c => sqlx::query_as(MEMBERS.text()).bind(own.firm()).fetch_all(c).await)
}

pub(super) async fn delete_member(conn: Conn<'_>, own: &Membership, number: i64) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(DELETE_MEMBER.text())
        .bind(own.firm())
        .bind(number)
        .bind(own.person.uuid())
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Says whether the reference was free.
pub(super) async fn insert(
    conn: Conn<'_>,
    id: Uuid,
    new: New<'_>,
    number: Sealed,
    now: i64,
) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(INSERT.text())
        .bind(id)
        .bind(new.reference.to_string())
        .bind(new.name)
        .bind(number)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

pub(super) async fn insert_member(
    conn: Conn<'_>,
    firm: Uuid,
    person: PersonId,
    number: i64,
    role: Role,
    now: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT_MEMBER.text())
        .bind(firm)
        .bind(person.uuid())
        .bind(number)
        .bind(role.code())
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}
