//! What histories come to, written beside them, so that lists open none.

use app::{application::Took, reference::Reference};
use uuid::Uuid;

use super::Row;
use crate::{
    db::{Conn, StoreError, Summary, Tx},
    on,
    person::{Holder, PersonId},
    statements,
};

statements! {
    /// `name` is the program, `note` the firm, `day` when something must be given, `due` when a decision is expected.
    pub OWN = "select * from (select 'application' as source, a.id, a.reference, a.program as name, a.state,
            a.due_on as day, cast(null as text) as note, cast(null as bytea) as sealed, a.changed_at as at,
            a.expected_at as due
        from application a where a.holder = $1 and a.firm is null
        order by a.changed_at desc, a.id limit 500) as own";
    /// The same of the firms of a person.
    pub OF_FIRMS = "select * from (select 'application' as source, a.id, a.reference, a.program as name, a.state,
            a.due_on as day,
            f.name || coalesce(' (' || coalesce(f.operating_en, f.operating_fr) || ')', '') as note, cast(null as bytea) as sealed, a.changed_at as at, a.expected_at as due
        from firm_member m join firm f on f.id = m.firm join application a on a.firm = m.firm
        where m.holder = $1 order by a.changed_at desc, a.id limit 500) as of_firms";
    /// Only a guest has more to give away than a person: drafts that are theirs alone, and what they follow by the letter
    /// of a department.
    ADOPT = "update application set holder = $2 where holder = $1 and firm is null
        and (sent_at is null or from_department = 1)";
    COUNT_DRAFTS = "select count(*) from application where holder = $1 and firm is null and sent_at is null";
    /// A draft of a guest, or of one who is gone: whoever has its code goes on with it. The same of what came from a
    /// department.
    BRING = "update application set holder = $2 where reference = $1 and firm is null
        and (sent_at is null or from_department = 1)
        and (holder is null or holder in (select id from holder where kind = 'guest'))";
    STAND = "update application set state = $2, due_on = $3, expected_at = $4, summed = 1, changed_at = $5,
        clock_at = $6, decided_at = $7, took = $8, took_phase = $9, waits = $10
        where id = $1";
    /// Those whose history nobody summed up yet, after this one.
    UNSUMMED = "select a.*, f.name as firm_name, f.reference as firm_reference, cast(null as text) as role
        from application a left join firm f on f.id = a.firm
        where a.summed = 0 and a.sent_at is not null and a.id > $1 order by a.id limit 100";
}

/// What a history comes to.
#[derive(Debug)]
pub(in crate::application) struct Sum {
    pub(in crate::application) state: &'static str,
    /// A day: `2026-12-04`.
    pub(in crate::application) due: Option<String>,
    /// Unix milliseconds.
    pub(in crate::application) expected: Option<i64>,
    /// Where it stands in the list of officers.
    pub(in crate::application) clock: i64,
    /// How long the decision took, once there is one.
    pub(in crate::application) took: Option<Took>,
    /// What waits for the program: the codes, a blank between them.
    pub(in crate::application) waits: String,
}

pub(in crate::application) async fn of_holder(tx: &mut Tx, holder: Holder) -> Result<Vec<Summary>, StoreError> {
    let mut all = Vec::new();
    for statement in [OWN, OF_FIRMS] {
        let found: Vec<Summary> =
            on!(tx.conn(), c => sqlx::query_as(statement.text()).bind(holder.uuid()).fetch_all(c).await)?;
        all.extend(found);
    }
    Ok(all)
}

pub(in crate::application) async fn unsummed(conn: Conn<'_>, after: Uuid) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(UNSUMMED.text()).bind(after).fetch_all(c).await)
}

pub(in crate::application) async fn stand(conn: Conn<'_>, id: Uuid, sum: Sum, changed: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(STAND.text())
        .bind(id)
        .bind(sum.state)
        .bind(sum.due)
        .bind(sum.expected)
        .bind(changed)
        .bind(sum.clock)
        .bind(sum.took.map(|took| took.at))
        .bind(sum.took.map(|took| took.days))
        .bind(sum.took.map(|took| took.phase.code()))
        .bind(sum.waits)
        .execute(c)
        .await
        .map(drop))
}

/// What a guest began becomes a person's.
pub(in crate::application) async fn adopt(conn: Conn<'_>, guest: Holder, person: PersonId) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(ADOPT.text()).bind(guest.uuid()).bind(person.uuid()).execute(c).await.map(drop))
}

pub(in crate::application) async fn count_drafts(conn: Conn<'_>, holder: Holder) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(COUNT_DRAFTS.text()).bind(holder.uuid()).fetch_one(c).await)
}

/// Says whether there was such a draft.
pub(in crate::application) async fn bring(conn: Conn<'_>, one: Reference, holder: Holder) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(BRING.text())
        .bind(one.to_string())
        .bind(holder.uuid())
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}
