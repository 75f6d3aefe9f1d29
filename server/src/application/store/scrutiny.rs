//! Flags that were raised, the sample, and decisions that wait for a second officer.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on,
    person::Staff,
    statements,
};

statements! {
    RAISE = "insert into application_flag (id, application, flag, set_aside_at, set_aside_by, reason)
        values ($1, $2, $3, null, null, null) on conflict (application, flag) do nothing";
    STAND = "update application set flags = $2, sampled = $3 where id = $1";
    FLAGS = "select id, flag, set_aside_at, reason from application_flag where application = $1 order by id";
    SET_ASIDE = "update application_flag set set_aside_at = $2, set_aside_by = $3, reason = $4
        where id = $1 and set_aside_at is null";
    PROPOSE = "update application set proposed_by = $2 where id = $1 and proposed_by is null";
    /// Never whoever proposed it, and only one of two who try at once.
    SETTLE = "update application set proposed_by = null
        where id = $1 and proposed_by is not null and proposed_by <> $2";
    /// How often each flag was raised, set aside, and led to which decision.
    FIGURES = "select a.program, f.flag, count(*) as raised,
            cast(sum(case when f.set_aside_at is null then 0 else 1 end) as bigint) as aside,
            cast(sum(case when a.clock_at >= 2000000000000000 then 1 else 0 end) as bigint) as decided,
            cast(sum(case when a.state in ('refused', 'upheld') then 1 else 0 end) as bigint) as refused
        from application_flag f join application a on a.id = f.application where a.organization = $1
        group by a.program, f.flag order by a.program, f.flag";
    /// The same of everything that was decided.
    DECIDED = "select a.program, '' as flag, count(*) as raised, cast(0 as bigint) as aside, count(*) as decided,
            cast(sum(case when a.state in ('refused', 'upheld') then 1 else 0 end) as bigint) as refused
        from application a where a.organization = $1 and a.clock_at >= 2000000000000000
            and a.clock_at < 4000000000000000
        group by a.program order by a.program";
}

/// A flag of an application.
#[derive(Debug, FromRow)]
pub(in crate::application) struct FlagRow {
    pub(in crate::application) id: Uuid,
    pub(in crate::application) flag: String,
    pub(in crate::application) set_aside_at: Option<i64>,
    pub(in crate::application) reason: Option<Sealed>,
}

#[derive(Debug, FromRow)]
pub(in crate::application) struct FigureRow {
    pub(in crate::application) program: String,
    /// None: all that was decided.
    pub(in crate::application) flag: String,
    pub(in crate::application) raised: i64,
    pub(in crate::application) aside: i64,
    pub(in crate::application) decided: i64,
    pub(in crate::application) refused: i64,
}

pub(in crate::application) async fn raise(
    conn: Conn<'_>,
    id: Uuid,
    application: Uuid,
    flag: &str,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(RAISE.text()).bind(id).bind(application).bind(flag).execute(c).await.map(drop))
}

/// Which flags stand now, for lists; and whether it is of the sample.
pub(in crate::application) async fn stand(
    conn: Conn<'_>,
    application: Uuid,
    flags: &str,
    sampled: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(STAND.text()).bind(application).bind(flags).bind(sampled).execute(c).await.map(drop))
}

pub(in crate::application) async fn flags(conn: Conn<'_>, application: Uuid) -> Result<Vec<FlagRow>, StoreError> {
    on!(conn, c => sqlx::query_as(FLAGS.text()).bind(application).fetch_all(c).await)
}

/// A flag that is set aside, and why.
#[derive(Debug)]
pub(in crate::application) struct Aside {
    pub(in crate::application) flag: Uuid,
    pub(in crate::application) reason: Sealed,
    pub(in crate::application) now: i64,
}

/// Whoever does it holds the lock of the application.
pub(in crate::application) async fn set_aside(conn: Conn<'_>, staff: &Staff, aside: Aside) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(SET_ASIDE.text())
        .bind(aside.flag)
        .bind(aside.now)
        .bind(staff.person.uuid())
        .bind(aside.reason)
        .execute(c)
        .await
        .map(drop))
}

/// Says whether nothing was proposed before.
pub(in crate::application) async fn propose(conn: Conn<'_>, staff: &Staff, id: Uuid) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(PROPOSE.text())
        .bind(id)
        .bind(staff.person.uuid())
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Says whether somebody else proposed it, and nobody settled it yet.
pub(in crate::application) async fn settle(conn: Conn<'_>, staff: &Staff, id: Uuid) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(SETTLE.text())
        .bind(id)
        .bind(staff.person.uuid())
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Of each flag.
pub(in crate::application) async fn of_flags(conn: Conn<'_>, staff: &Staff) -> Result<Vec<FigureRow>, StoreError> {
    on!(conn, c => sqlx::query_as(FIGURES.text()).bind(&staff.organization).fetch_all(c).await)
}

/// Of everything that was decided.
pub(in crate::application) async fn of_decided(conn: Conn<'_>, staff: &Staff) -> Result<Vec<FigureRow>, StoreError> {
    on!(conn, c => sqlx::query_as(DECIDED.text()).bind(&staff.organization).fetch_all(c).await)
}
