//! Firms and their members. Invitations stand in `invitation.rs`, identifiers in `identifier.rs`, what was done in
//! `record.rs`.

pub mod identifier;
pub mod invitation;
pub mod list;
pub mod record;

use app::{
    firm::{Role, form::Names},
    reference::Reference,
};
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
    OF_PERSON = "select f.id, f.reference, f.name, f.legal_en, f.legal_fr, f.operating_en, f.operating_fr, f.number, m.role,
            m.number as member, m.created_at
        from firm_member m join firm f on f.id = m.firm where m.holder = $1 order by f.name, f.id";
    FIND = "select f.id, f.reference, f.name, f.legal_en, f.legal_fr, f.operating_en, f.operating_fr, f.number, m.role,
            m.number as member, m.created_at
        from firm_member m join firm f on f.id = m.firm where m.holder = $1 and f.reference = $2";
    MEMBERS = "select m.holder, m.number, m.role, h.name from firm_member m join holder h on h.id = m.holder
        where m.firm = $1 order by m.number";
    OWNERS = "select count(*) from firm_member where firm = $1 and role = 'owner'";
    /// Whoever changes who acts for a firm waits for whoever does already. SQLite has one writer at a time.
    LOCK = {
        sqlite: "select id from firm where id = $1",
        postgres: "select id from firm where id = $1 for update",
    };
    DELETE_MEMBER = "delete from firm_member where firm = $1 and number = $2";
    SET_ROLE = "update firm_member set role = $3 where firm = $1 and number = $2";
    /// Of two at once with the same number the second inserts nothing.
    INSERT = "insert into firm (id, reference, name, legal_en, legal_fr, operating_en, operating_fr, number, number_mark,
            created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing";
    FIND_MARK = "select id from firm where number_mark = $1";
    /// A firm that nobody acts for any more does not keep its number from whoever comes.
    FREE_MARK = "update firm set number_mark = null where number_mark = $1
        and not exists (select 1 from firm_member m where m.firm = firm.id)";
    NAMES = "select legal_en, legal_fr, operating_en, operating_fr from firm where id = $1";
    RENAME = "update firm set name = $2, legal_en = $3, legal_fr = $4, operating_en = $5, operating_fr = $6
        where id = $1";
    RENUMBER = "update firm set number = $2, number_mark = $3 where id = $1";
    NEXT_MEMBER = "update firm set last_member = last_member + 1 where id = $1 returning last_member";
    INSERT_MEMBER = "insert into firm_member (firm, holder, number, role, created_at) values ($1, $2, $3, $4, $5)
        on conflict (firm, holder) do nothing";
}

#[derive(Debug, FromRow)]
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) reference: String,
    pub(super) name: String,
    pub(super) number: Sealed,
    #[sqlx(flatten)]
    pub(super) names: NamesRow,
    pub(super) role: String,
    pub(super) member: i64,
    pub(super) created_at: i64,
}

#[derive(Debug, FromRow)]
pub(super) struct MemberRow {
    pub(super) holder: Uuid,
    pub(super) number: i64,
    pub(super) role: String,
    pub(super) name: Option<Sealed>,
}

#[derive(Debug, FromRow)]
pub(super) struct NamesRow {
    legal_en: Option<String>,
    legal_fr: Option<String>,
    operating_en: Option<String>,
    operating_fr: Option<String>,
}

impl From<NamesRow> for Names {
    fn from(row: NamesRow) -> Self {
        let NamesRow { legal_en, legal_fr, operating_en, operating_fr } = row;
        Self { legal_en, legal_fr, operating_en, operating_fr }
    }
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

pub(super) async fn owners(conn: Conn<'_>, own: &Membership) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(OWNERS.text()).bind(own.firm()).fetch_one(c).await)
}

pub(super) async fn lock(conn: Conn<'_>, firm: Uuid) -> Result<(), StoreError> {
    let text = LOCK.on(conn.engine());
    on!(conn, c => sqlx::query(text).bind(firm).fetch_optional(c).await.map(drop))
}

pub(super) async fn delete_member(conn: Conn<'_>, own: &Membership, number: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DELETE_MEMBER.text()).bind(own.firm()).bind(number).execute(c).await.map(drop))
}

pub(super) async fn set_role(conn: Conn<'_>, own: &Membership, number: i64, role: Role) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(SET_ROLE.text())
        .bind(own.firm())
        .bind(number)
        .bind(role.code())
        .execute(c)
        .await
        .map(drop))
}

/// Says whether the reference and the number were free.
pub(super) async fn insert(
    conn: Conn<'_>,
    id: Uuid,
    new: &New<'_>,
    (number, mark): (Sealed, String),
    now: i64,
) -> Result<bool, StoreError> {
    let names = new.names;
    let rows = on!(conn, c => sqlx::query(INSERT.text())
        .bind(id)
        .bind(new.reference.to_string())
        .bind(new.name)
        .bind(&names.legal_en)
        .bind(&names.legal_fr)
        .bind(&names.operating_en)
        .bind(&names.operating_fr)
        .bind(number)
        .bind(mark)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Says whether a firm that somebody acts for has this number.
pub(super) async fn is_taken(conn: Conn<'_>, mark: &str) -> Result<bool, StoreError> {
    on!(conn, c => {
        sqlx::query(FREE_MARK.text()).bind(mark).execute(&mut *c).await?;
        let found: Option<Uuid> = sqlx::query_scalar(FIND_MARK.text()).bind(mark).fetch_optional(c).await?;
        Ok(found.is_some())
    })
}

pub(super) async fn names(conn: Conn<'_>, own: &Membership) -> Result<Names, StoreError> {
    let row: NamesRow = on!(conn, c => sqlx::query_as(NAMES.text()).bind(own.firm()).fetch_one(c).await)?;
    Ok(row.into())
}

pub(super) async fn rename(conn: Conn<'_>, own: &Membership, (name, names): (&str, &Names)) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(RENAME.text())
        .bind(own.firm())
        .bind(name)
        .bind(&names.legal_en)
        .bind(&names.legal_fr)
        .bind(&names.operating_en)
        .bind(&names.operating_fr)
        .execute(c)
        .await
        .map(drop))
}

/// Says whether the number was free: whoever takes it at the same moment is waited for.
pub(super) async fn renumber(
    conn: Conn<'_>,
    own: &Membership,
    (number, mark): (Sealed, String),
) -> Result<bool, StoreError> {
    let done = on!(conn, c => sqlx::query(RENUMBER.text()).bind(own.firm()).bind(number).bind(mark).execute(c).await.map(drop));
    match done {
        Err(StoreError::Database(error)) if error.is_unique_violation() => Ok(false),
        done => done.map(|()| true),
    }
}

/// A number that no member of the firm ever had.
pub(super) async fn next_member(conn: Conn<'_>, firm: Uuid) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(NEXT_MEMBER.text()).bind(firm).fetch_one(c).await)
}

/// Says whether they did not act for it before.
pub(super) async fn insert_member(
    conn: Conn<'_>,
    firm: Uuid,
    person: PersonId,
    number: i64,
    (role, now): (Role, i64),
) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(INSERT_MEMBER.text())
        .bind(firm)
        .bind(person.uuid())
        .bind(number)
        .bind(role.code())
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}
