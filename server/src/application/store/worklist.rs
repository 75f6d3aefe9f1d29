//! The list of an organization's officers, and the queue of a program. Everything stands in one index: no history is
//! opened, and no answer.

use app::{officer::Side, reference::Reference};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on,
    person::Staff,
    statements,
};

statements! {
    /// `$4` and `$5` are the last of the page before, `$8` in whose hands, `$6` the states, each between two bars.
    LIST = "select reference, program, state, officer, sent_at, clock_at, flags, sampled from application
        where organization = $1 and clock_at >= $2 and clock_at < $3
            and (clock_at > $4 or (clock_at = $4 and reference > $5))
            and $6 like '%|' || state || '|%'
            and ($7 = '' or program = $7)
            and ($8 = '' or ($8 = 'nobody' and officer is null) or ($8 = 'me' and officer = $9)
                or ($8 = 'colleague' and officer is not null and officer <> $9))
            and ($10 = '' or ($10 = 'flagged' and flags <> '') or ($10 = 'sampled' and sampled = 1))
        order by clock_at, reference limit $11";
    /// The same on the way back, the nearest first.
    LIST_BACK = "select reference, program, state, officer, sent_at, clock_at, flags, sampled from application
        where organization = $1 and clock_at >= $2 and clock_at < $3
            and (clock_at < $4 or (clock_at = $4 and reference < $5))
            and $6 like '%|' || state || '|%'
            and ($7 = '' or program = $7)
            and ($8 = '' or ($8 = 'nobody' and officer is null) or ($8 = 'me' and officer = $9)
                or ($8 = 'colleague' and officer is not null and officer <> $9))
            and ($10 = '' or ($10 = 'flagged' and flags <> '') or ($10 = 'sampled' and sampled = 1))
        order by clock_at desc, reference desc limit $11";
    /// How many there are of each kind that the list can be narrowed to. `$3` and `$4` are when late and soon end.
    TALLY = "select program, state, hands, near, flagged, sampled, count(*) as count from (
            select program, state, sampled, cast(case when flags = '' then 0 else 1 end as bigint) as flagged,
                case when officer is null then 'nobody' when officer = $2 then 'me' else 'colleague' end as hands,
                case when clock_at < $3 then 'late' when clock_at < $4 then 'soon'
                    when clock_at < 1000000000000000 then 'in-time'
                    when clock_at < 2000000000000000 then 'stopped' else 'over' end as near
            from application where organization = $1 and clock_at < 4000000000000000) as one
        group by program, state, hands, near, flagged, sampled";
    /// What waits for the program, whatever its clock says: the most pressing first, which stands first among the codes.
    WAITING = "select reference, officer, waits from application where organization = $1 and waits <> ''
        order by case when waits like 'failed%' then 0 when waits like 'objection%' then 1
            when waits like 'more-time%' then 2 else 3 end, changed_at, id limit 100";
    /// What nobody has yet and stands before this one. The words are those of the index.
    BEFORE = "select count(*) from application where program = $1 and officer is null and state in ('sent', 'received', 'review')
        and (clock_at < $2 or (clock_at = $2 and reference < $3))";
}

/// What of the list is asked for.
#[derive(Debug)]
pub(in crate::application) struct Wanted<'a> {
    /// The first clock, and the one behind the last.
    pub(in crate::application) clocks: (i64, i64),
    /// From where on, and which way.
    pub(in crate::application) edge: (i64, &'a str),
    pub(in crate::application) side: Side,
    pub(in crate::application) states: String,
    pub(in crate::application) program: &'a str,
    pub(in crate::application) hands: &'a str,
    pub(in crate::application) closer: &'a str,
    pub(in crate::application) most: i64,
}

/// An application in the list: nothing of it is sealed.
#[derive(Debug, FromRow)]
pub(in crate::application) struct Listed {
    pub(in crate::application) reference: String,
    pub(in crate::application) program: String,
    pub(in crate::application) state: String,
    pub(in crate::application) officer: Option<Uuid>,
    pub(in crate::application) sent_at: i64,
    pub(in crate::application) clock_at: i64,
    pub(in crate::application) flags: String,
    pub(in crate::application) sampled: i64,
}

#[derive(Debug, FromRow)]
pub(in crate::application) struct Tallied {
    pub(in crate::application) program: String,
    pub(in crate::application) state: String,
    pub(in crate::application) hands: String,
    pub(in crate::application) near: String,
    pub(in crate::application) flagged: i64,
    pub(in crate::application) sampled: i64,
    pub(in crate::application) count: i64,
}

pub(in crate::application) async fn list(
    conn: Conn<'_>,
    staff: &Staff,
    wanted: &Wanted<'_>,
) -> Result<Vec<Listed>, StoreError> {
    let statement = match wanted.side {
        Side::After => LIST,
        Side::Before => LIST_BACK,
    };
    on!(conn, c => sqlx::query_as(statement.text())
        .bind(&staff.organization)
        .bind(wanted.clocks.0)
        .bind(wanted.clocks.1)
        .bind(wanted.edge.0)
        .bind(wanted.edge.1)
        .bind(&wanted.states)
        .bind(wanted.program)
        .bind(wanted.hands)
        .bind(staff.person.uuid())
        .bind(wanted.closer)
        .bind(wanted.most)
        .fetch_all(c)
        .await)
}

/// `late` and `soon` are when these end: Unix milliseconds.
pub(in crate::application) async fn tally(
    conn: Conn<'_>,
    staff: &Staff,
    (late, soon): (i64, i64),
) -> Result<Vec<Tallied>, StoreError> {
    on!(conn, c => sqlx::query_as(TALLY.text())
        .bind(&staff.organization)
        .bind(staff.person.uuid())
        .bind(late)
        .bind(soon)
        .fetch_all(c)
        .await)
}

/// How many stand before one that nobody has yet.
pub(in crate::application) async fn before(
    conn: Conn<'_>,
    program: &str,
    (clock, reference): (i64, Reference),
) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(BEFORE.text())
        .bind(program)
        .bind(clock)
        .bind(reference.to_string())
        .fetch_one(c)
        .await)
}

/// An application in which something waits for the program.
#[derive(Debug, FromRow)]
pub(in crate::application) struct WaitingRow {
    pub(in crate::application) reference: String,
    pub(in crate::application) officer: Option<Uuid>,
    pub(in crate::application) waits: String,
}

/// The most pressing, and of those the ones that wait longest: a hundred at most.
pub(in crate::application) async fn waiting(conn: Conn<'_>, staff: &Staff) -> Result<Vec<WaitingRow>, StoreError> {
    on!(conn, c => sqlx::query_as(WAITING.text()).bind(&staff.organization).fetch_all(c).await)
}
