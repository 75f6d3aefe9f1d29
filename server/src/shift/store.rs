//! Who works at a desk, who is away, and to whom requests are assigned.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on,
    person::{PersonId, Staff},
    statements,
};

statements! {
    /// Each with the absence that goes on or comes.
    MEMBERS = "select p.holder, h.name, (select min(i.subject) from identity i where i.holder = p.holder) as subject,
            (select max(i.used_at) from identity i where i.holder = p.holder) as used_at,
            cast(max(case when p.role = 'lead' then 1 else 0 end) as bigint) as leads,
            a.zone, a.starts_at, a.ends_at, a.stand_in
        from power p join holder h on h.id = p.holder
            left join absence a on a.holder = p.holder and a.organization = p.organization
                and a.ended_at is null and a.ends_at > $2
        where p.organization = $1 and p.role in ('desk', 'lead')
        group by p.holder, h.name, a.zone, a.starts_at, a.ends_at, a.stand_in order by p.holder limit 500";
    /// What is assigned, and what is in hand by a lease.
    IN_HAND = "select coalesce(assigned_to, claimed_by) as held_by, reference, service, created_at, promised_at
        from request where organization = $1 and state = 'waiting'
            and (assigned_to is not null or (claimed_by is not null and lease_ends_at > $2))
        order by promised_at, reference limit 1000";
    /// A lease that goes on ends with it. Nobody who is away gets anything.
    ASSIGN = "update request set assigned_to = $3, claimed_by = null, lease_ends_at = null, changed_at = $4
        where id = $1 and organization = $2 and state = 'waiting'
            and not exists (select 1 from absence a where a.holder = $3 and a.organization = $2
                and a.ended_at is null and a.starts_at <= $4 and a.ends_at > $4)";
    /// What somebody has in hand who is away, or works there no more: once, whichever server looks first.
    DUE = "select r.id, r.reference, r.organization, coalesce(r.assigned_to, r.claimed_by) as held_by, a.id as absence,
            a.stand_in
        from request r left join absence a on a.holder = coalesce(r.assigned_to, r.claimed_by)
            and a.organization = r.organization and a.ended_at is null and a.starts_at <= $1 and a.ends_at > $1
        where r.state = 'waiting'
            and (r.assigned_to is not null or (r.claimed_by is not null and r.lease_ends_at > $1))
            and (a.id is not null or not exists (select 1 from power p where p.organization = r.organization
                and p.holder = coalesce(r.assigned_to, r.claimed_by) and p.role in ('desk', 'lead')))
        order by r.organization, held_by, r.promised_at, r.id limit 1000";
    /// Whoever came back in between, answered or let it go keeps what they did.
    MOVE = "update request set assigned_to = $3, claimed_by = null, lease_ends_at = null, changed_at = $4
        where id = $1 and state = 'waiting' and coalesce(assigned_to, claimed_by) = $2
            and (assigned_to is not null or lease_ends_at > $4)
            and (cast($5 as uuid) is null
                or exists (select 1 from absence a where a.id = $5 and a.ended_at is null))";
    INSERT_ASSIGNMENT = "insert into request_assignment (event, request, from_staff, to_staff, reason, at)
        values ($1, $2, $3, $4, $5, $6)";
    ABSENCE = "select zone, starts_at, ends_at from absence where holder = $1 and organization = $2
        and ended_at is null and starts_at <= $3 and ends_at > $3";
    END = "update absence set ended_at = $3 where holder = $1 and organization = $2 and ended_at is null";
    /// Only one of two who say it at once is heard.
    ANNOUNCE = "insert into absence (id, holder, organization, zone, starts_at, ends_at, stand_in, made_by, made_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (holder, organization) where ended_at is null do nothing";
    ABSENCES_OF = "select organization, zone, starts_at, ends_at, made_at from absence where holder = $1 order by made_at, id";
    LEADS = "select p.holder from power p where p.organization = $1 and p.role = 'lead'
            and not exists (select 1 from absence a where a.holder = p.holder and a.organization = p.organization
                and a.ended_at is null and a.starts_at <= $2 and a.ends_at > $2)
        order by p.granted_at, p.holder limit 50";
}

/// One of the staff of a desk, the name still sealed.
#[derive(Debug, FromRow)]
pub(super) struct MemberRow {
    pub(super) holder: Uuid,
    pub(super) name: Option<Sealed>,
    /// How the provider names them.
    pub(super) subject: Option<String>,
    /// When they last signed in: Unix milliseconds. Nothing where they never did.
    pub(super) used_at: Option<i64>,
    /// 1 for whoever leads the desk.
    pub(super) leads: i64,
    pub(super) zone: Option<String>,
    /// Unix milliseconds, as the next.
    pub(super) starts_at: Option<i64>,
    pub(super) ends_at: Option<i64>,
    pub(super) stand_in: Option<Uuid>,
}

pub(super) async fn members(conn: Conn<'_>, organization: &str, now: i64) -> Result<Vec<MemberRow>, StoreError> {
    on!(conn, c => sqlx::query_as(MEMBERS.text()).bind(organization).bind(now).fetch_all(c).await)
}

/// A request that somebody has in hand: nothing of it is sealed.
#[derive(Debug, FromRow)]
pub(super) struct HeldRow {
    pub(super) held_by: Uuid,
    pub(super) reference: String,
    pub(super) service: Option<String>,
    pub(super) created_at: i64,
    pub(super) promised_at: i64,
}

pub(super) async fn in_hand(conn: Conn<'_>, staff: &Staff, now: i64) -> Result<Vec<HeldRow>, StoreError> {
    on!(conn, c => sqlx::query_as(IN_HAND.text()).bind(&staff.organization).bind(now).fetch_all(c).await)
}

/// Says whether it still waited, and whoever gets it is there.
pub(super) async fn assign(
    conn: Conn<'_>,
    (request, staff): (Uuid, &Staff),
    to: Option<PersonId>,
    now: i64,
) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(ASSIGN.text())
        .bind(request)
        .bind(&staff.organization)
        .bind(to.map(PersonId::uuid))
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// A request whose holder is not there: `absence` is nothing where they work there no more.
#[derive(Clone, Debug, FromRow)]
pub(super) struct Due {
    pub(super) id: Uuid,
    pub(super) reference: String,
    pub(super) organization: String,
    pub(super) held_by: Uuid,
    pub(super) absence: Option<Uuid>,
    pub(super) stand_in: Option<Uuid>,
}

/// For the job that moves them.
pub(super) async fn due(conn: Conn<'_>, now: i64) -> Result<Vec<Due>, StoreError> {
    on!(conn, c => sqlx::query_as(DUE.text()).bind(now).fetch_all(c).await)
}

/// Says whether it was not moved before.
pub(super) async fn go(conn: Conn<'_>, due: &Due, to: Option<PersonId>, now: i64) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(MOVE.text())
        .bind(due.id)
        .bind(due.held_by)
        .bind(to.map(PersonId::uuid))
        .bind(now)
        .bind(due.absence)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// How a request went from one to another, beside the event that tells of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Assignment {
    pub(super) event: Uuid,
    pub(super) request: Uuid,
    pub(super) from: Option<Uuid>,
    pub(super) to: Option<PersonId>,
    pub(super) reason: &'static str,
    pub(super) now: i64,
}

pub(super) async fn insert_assignment(conn: Conn<'_>, new: Assignment) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT_ASSIGNMENT.text())
        .bind(new.event)
        .bind(new.request)
        .bind(new.from)
        .bind(new.to.map(PersonId::uuid))
        .bind(new.reason)
        .bind(new.now)
        .execute(c)
        .await
        .map(drop))
}

/// The zone of an absence that goes on, its first moment, and the first one after it.
pub(super) async fn absence(
    conn: Conn<'_>,
    person: PersonId,
    organization: &str,
    now: i64,
) -> Result<Option<(String, i64, i64)>, StoreError> {
    on!(conn, c => sqlx::query_as(ABSENCE.text())
        .bind(person.uuid())
        .bind(organization)
        .bind(now)
        .fetch_optional(c)
        .await)
}

/// Says whether one was announced.
pub(super) async fn end(conn: Conn<'_>, person: PersonId, organization: &str, now: i64) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(END.text())
        .bind(person.uuid())
        .bind(organization)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected() > 0))
}

/// When somebody is away, from its first moment to the first one after it. Unix milliseconds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Announced<'a> {
    pub(super) id: Uuid,
    pub(super) person: PersonId,
    pub(super) zone: &'a str,
    pub(super) times: (i64, i64),
    pub(super) stand_in: Option<PersonId>,
    pub(super) now: i64,
}

/// Says whether nothing else was announced meanwhile.
pub(super) async fn announce(conn: Conn<'_>, staff: &Staff, new: Announced<'_>) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(ANNOUNCE.text())
        .bind(new.id)
        .bind(new.person.uuid())
        .bind(&staff.organization)
        .bind(new.zone)
        .bind(new.times.0)
        .bind(new.times.1)
        .bind(new.stand_in.map(PersonId::uuid))
        .bind(staff.person.uuid())
        .bind(new.now)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// An absence as whoever announced it is shown it.
#[derive(Debug, FromRow)]
pub(super) struct OwnRow {
    pub(super) organization: String,
    pub(super) zone: String,
    pub(super) starts_at: i64,
    pub(super) ends_at: i64,
    pub(super) made_at: i64,
}

pub(super) async fn absences_of(conn: Conn<'_>, person: PersonId) -> Result<Vec<OwnRow>, StoreError> {
    on!(conn, c => sqlx::query_as(ABSENCES_OF.text()).bind(person.uuid()).fetch_all(c).await)
}

/// Those who lead a desk and are there.
pub(super) async fn leads(conn: Conn<'_>, organization: &str, now: i64) -> Result<Vec<Uuid>, StoreError> {
    on!(conn, c => sqlx::query_scalar(LEADS.text()).bind(organization).bind(now).fetch_all(c).await)
}
