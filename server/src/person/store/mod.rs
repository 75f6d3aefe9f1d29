//! Holders, their identities, and who saw what of them. Powers stand in `power.rs`, sessions in `session.rs`.

pub mod ended;
pub mod identity;
pub mod power;
pub mod session;
pub mod work;

use app::locale::Locale;
use sqlx::FromRow;
use uuid::Uuid;

use super::{Holder, Identity, PersonId, Staff, access::Shown};
use crate::{
    db::{Conn, StoreError, Tx},
    keys::Sealed,
    on, statements,
};

statements! {
    INSERT_HOLDER = "insert into holder (id, kind, name, mail, locale, personalized, created_at, seen_at)
        values ($1, $2, null, null, $3, 1, $4, $4)";
    FIND_IDENTITY = "select holder from identity where issuer = $1 and subject = $2";
    /// Two servers at once: the second finds what the first made.
    INSERT_IDENTITY = "insert into identity (issuer, subject, holder, created_at) values ($1, $2, $3, $4)
        on conflict (issuer, subject) do nothing";
    DELETE_HOLDER = "delete from holder where id = $1";
    /// Of several identities one may give no name or address: what another gave stays.
    UPDATE_PERSON = "update holder set seen_at = $4, locale = $5,
            name = coalesce($2, case when (select count(*) from identity where holder = $1) > 1 then name end),
            mail = coalesce($3, case when (select count(*) from identity where holder = $1) > 1 then mail end)
        where id = $1";
    FIND_PERSON = "select name, mail, locale, personalized, created_at from holder where id = $1 and kind = 'person'";
    /// Whoever comes second inserts nothing.
    SPEND_SIGN_IN = "insert into spent_sign_in (hash, ends_at) values ($1, $2) on conflict (hash) do nothing";
    FORGET_SPENT = "delete from spent_sign_in where ends_at < $1";
    INSERT_ACCESS = "insert into access (id, holder, record, seen_by, role, organization, reason, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// `note` is the language, `due` whether suggestions are wanted.
    pub SUMMARY = "select 'person' as source, id, cast(null as text) as reference, cast(null as text) as name,
            kind as state, cast(null as text) as day, locale as note, name as sealed, created_at as at,
            personalized as due
        from holder where id = $1";
    /// What was seen of somebody; of a question that they follow, whoever wrote it down; of an application of their
    /// firm, whoever sent it.
    ACCESSES = "select record, role, organization, reason, at from access where holder = $1
            or record in (select 'request ' || r.reference from request r
                join request_follower f on f.request = r.id where f.holder = $1)
            or record in (select 'application ' || a.reference from application a
                join firm_member m on m.firm = a.firm where m.holder = $1)
        order by at, id";
}

/// A person's row, still sealed.
#[derive(Debug, FromRow)]
pub struct PersonRow {
    pub name: Option<Sealed>,
    pub mail: Option<Sealed>,
    pub locale: String,
    pub personalized: i64,
    pub created_at: i64,
}

pub(in crate::person) async fn insert_guest(
    conn: Conn<'_>,
    id: Uuid,
    locale: Locale,
    now: i64,
) -> Result<(), StoreError> {
    insert_holder(conn, id, "guest", locale, now).await
}

async fn insert_holder(
    conn: Conn<'_>,
    id: Uuid,
    kind: &'static str,
    locale: Locale,
    now: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT_HOLDER.text())
        .bind(id)
        .bind(kind)
        .bind(locale.code())
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

pub(in crate::person) async fn find_identity(
    conn: Conn<'_>,
    issuer: &str,
    subject: &str,
) -> Result<Option<Uuid>, StoreError> {
    on!(conn, c => sqlx::query_scalar(FIND_IDENTITY.text()).bind(issuer).bind(subject).fetch_optional(c).await)
}

/// Makes a person; where another server was quicker, gives the one that it made.
pub(in crate::person) async fn insert_person(
    tx: &mut Tx,
    id: Uuid,
    who: &Identity,
    now: i64,
) -> Result<Uuid, StoreError> {
    insert_holder(tx.conn(), id, "person", who.locale, now).await?;
    let made = on!(tx.conn(), c => sqlx::query(INSERT_IDENTITY.text())
        .bind(&who.issuer)
        .bind(&who.subject)
        .bind(id)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    if made == 1 {
        return Ok(id);
    }
    delete_holder(tx.conn(), id).await?;
    find_identity(tx.conn(), &who.issuer, &who.subject).await?.ok_or(StoreError::RowNotFound)
}

/// Deletes somebody, and with them everything that is theirs.
pub async fn delete(tx: &mut Tx, holder: Holder) -> Result<(), StoreError> {
    delete_holder(tx.conn(), holder.uuid()).await
}

async fn delete_holder(conn: Conn<'_>, id: Uuid) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DELETE_HOLDER.text()).bind(id).execute(c).await.map(drop))
}

pub(in crate::person) async fn update_person(
    conn: Conn<'_>,
    id: Uuid,
    name: Option<Sealed>,
    mail: Option<Sealed>,
    (locale, now): (Locale, i64),
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(UPDATE_PERSON.text())
        .bind(id)
        .bind(name)
        .bind(mail)
        .bind(now)
        .bind(locale.code())
        .execute(c)
        .await
        .map(drop))
}

pub async fn find_person(conn: Conn<'_>, person: PersonId) -> Result<Option<PersonRow>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND_PERSON.text()).bind(person.uuid()).fetch_optional(c).await)
}

/// Says whether it was not spent before.
pub(in crate::person) async fn spend_sign_in(conn: Conn<'_>, hash: &str, ends_at: i64) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(SPEND_SIGN_IN.text())
        .bind(hash)
        .bind(ends_at)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

pub(in crate::person) async fn forget_spent(conn: Conn<'_>, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(FORGET_SPENT.text()).bind(now).execute(c).await.map(drop))
}

pub(in crate::person) async fn insert_access(
    conn: Conn<'_>,
    id: Uuid,
    staff: &Staff,
    shown: Shown<'_>,
    now: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT_ACCESS.text())
        .bind(id)
        .bind(shown.holder)
        .bind(shown.record)
        .bind(staff.person.uuid())
        .bind(staff.role.code())
        .bind(&staff.organization)
        .bind(shown.reason)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

/// Something of somebody that staff saw.
#[derive(Debug, FromRow)]
pub(in crate::person) struct AccessRow {
    pub(in crate::person) record: String,
    pub(in crate::person) role: String,
    pub(in crate::person) organization: String,
    pub(in crate::person) reason: String,
    pub(in crate::person) at: i64,
}

pub(in crate::person) async fn accesses(conn: Conn<'_>, holder: Holder) -> Result<Vec<AccessRow>, StoreError> {
    on!(conn, c => sqlx::query_as(ACCESSES.text()).bind(holder.uuid()).fetch_all(c).await)
}
