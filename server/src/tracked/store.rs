//! What is tracked. Every statement names whose it is.

use app::reference::Reference;
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError, Summary},
    keys::Sealed,
    on,
    person::{Holder, PersonId},
    statements,
};

statements! {
    /// `name` is the service, `day` when it was sent, `note` when to remind.
    pub SUMMARY = "select * from (select 'tracked' as source, id, reference, service as name,
            cast(null as text) as state, sent_on as day, remind_on as note, words as sealed, created_at as at,
            cast(null as bigint) as due
        from tracked where holder = $1 order by sent_on desc, id limit 200) as tracked";
    /// Their own, or that of a firm that they act for.
    FIND = "select t.id, t.reference, t.service, t.sent_on, t.remind_on, t.words, t.firm, f.reference as firm_reference,
            f.name as firm_name, m.role as role
        from tracked t left join firm f on f.id = t.firm
        left join firm_member m on m.firm = t.firm and m.holder = $1
        where t.reference = $2 and (t.holder = $1 or m.holder is not null)";
    INSERT = "insert into tracked (id, reference, holder, firm, acted_by, service, sent_on, remind_on, words, created_at,
            changed_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) on conflict (reference) do nothing";
    /// Of a firm’s it is noted who is on it.
    UPDATE = "update tracked set sent_on = $2, remind_on = $3, words = $4, changed_at = $5,
            acted_by = (select h.id from holder h where h.id = $6 and tracked.firm is not null)
        where id = $1";
    DELETE = "delete from tracked where id = $1";
    /// Of everybody who can be written to: whoever tracks it, or all who act for the firm.
    OF_PEOPLE = "select t.id, t.reference, t.service, t.sent_on, t.firm, h.id as holder
        from (select * from tracked w where w.id > $1 and (w.firm is not null or exists (select 1 from holder p
            where p.id = w.holder and p.kind = 'person' and p.mail is not null)) order by w.id limit 200) t
        left join holder h on h.kind = 'person' and h.mail is not null
            and (h.id = t.holder or h.id in (select m.holder from firm_member m where m.firm = t.firm))
        order by t.id, h.id";
    ADOPT = "update tracked set holder = $2 where holder = $1";
}

#[derive(Debug, FromRow)]
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) reference: String,
    pub(super) service: String,
    /// Days: `2026-10-05`.
    pub(super) sent_on: String,
    pub(super) remind_on: Option<String>,
    pub(super) words: Sealed,
}

/// The same as somebody may open it.
#[derive(Debug, FromRow)]
pub(super) struct Found {
    #[sqlx(flatten)]
    pub(super) row: Row,
    pub(super) firm: Option<Uuid>,
    pub(super) firm_reference: Option<String>,
    pub(super) firm_name: Option<String>,
    /// What whoever asked is to the firm.
    pub(super) role: Option<String>,
}

/// Whose it is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Owner {
    Own(Holder),
    /// A firm’s, and who adds it.
    Firm(Uuid, PersonId),
}

impl Owner {
    /// The holder, the firm, and who adds it.
    fn parts(self) -> (Option<Uuid>, Option<Uuid>, Option<Uuid>) {
        match self {
            Self::Own(holder) => (Some(holder.uuid()), None, None),
            Self::Firm(firm, person) => (None, Some(firm), Some(person.uuid())),
        }
    }
}

/// What is tracked, and somebody who can be written to of it.
#[derive(Debug, FromRow)]
pub(super) struct Followed {
    pub(super) id: Uuid,
    pub(super) reference: String,
    pub(super) service: String,
    /// A day: `2026-10-05`.
    pub(super) sent_on: String,
    pub(super) firm: Option<Uuid>,
    /// Nobody, where a firm has nobody who can be written to.
    pub(super) holder: Option<Uuid>,
}

impl Row {
    pub(super) fn of(row: &Summary) -> Option<Self> {
        let Summary { id, reference, name, day, note, sealed, .. } = row.clone();
        let (id, reference, service) = (id?, reference?, name?);
        Some(Self { id, reference, service, sent_on: day?, remind_on: note, words: sealed? })
    }
}

pub(super) async fn list(conn: Conn<'_>, holder: Holder) -> Result<Vec<Summary>, StoreError> {
    on!(conn, c => sqlx::query_as(SUMMARY.text()).bind(holder.uuid()).fetch_all(c).await)
}

pub(super) async fn find(conn: Conn<'_>, holder: Holder, one: Reference) -> Result<Option<Found>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND.text()).bind(holder.uuid()).bind(one.to_string()).fetch_optional(c).await)
}

/// Says whether the reference was free.
pub(super) async fn insert(conn: Conn<'_>, owner: Owner, row: Row, now: i64) -> Result<bool, StoreError> {
    let (holder, firm, person) = owner.parts();
    let rows = on!(conn, c => sqlx::query(INSERT.text())
        .bind(row.id)
        .bind(row.reference)
        .bind(holder)
        .bind(firm)
        .bind(person)
        .bind(row.service)
        .bind(row.sent_on)
        .bind(row.remind_on)
        .bind(row.words)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Of what was found for this holder.
pub(super) async fn update(conn: Conn<'_>, holder: Holder, row: Row, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(UPDATE.text())
        .bind(row.id)
        .bind(row.sent_on)
        .bind(row.remind_on)
        .bind(row.words)
        .bind(now)
        .bind(holder.uuid())
        .execute(c)
        .await
        .map(drop))
}

/// Of what was found for this holder.
pub(super) async fn delete(conn: Conn<'_>, found: &Found) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DELETE.text()).bind(found.row.id).execute(c).await.map(drop))
}

pub(super) async fn adopt(conn: Conn<'_>, from: Holder, to: Holder) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(ADOPT.text()).bind(from.uuid()).bind(to.uuid()).execute(c).await.map(drop))
}

/// For reminders: what comes after this one.
pub(super) async fn of_people(conn: Conn<'_>, after: Uuid) -> Result<Vec<Followed>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_PEOPLE.text()).bind(after).fetch_all(c).await)
}
