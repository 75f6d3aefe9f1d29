//! The applications of a firm, those elsewhere too, in the order of need. What their histories come to stands beside
//! them: no history is opened for a list.

use app::firm::After;
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    firm::Membership,
    keys::Sealed,
    on,
    person::PersonId,
    statements,
};

statements! {
    /// `$2` is a state, `$3` a program, `$5` a member where `$4` is 1, `$6` the last day that counts; an empty one
    /// narrows nothing. `$7` to `$11` are the place of the line before, `$12` how many. What needs the firm comes first.
    LIST = "select * from (
            select 'application' as source, a.id, a.reference, a.program as subject, a.state, a.due_on as day,
                cast(null as text) as remind_on, cast(null as bytea) as words, a.expected_at, a.changed_at,
                h.id as who_id, h.name as who,
                cast(case a.state when 'asked' then 0 when 'draft' then 1 when 'paid' then 3 when 'refused' then 3
                    when 'upheld' then 3 else 2 end as bigint) as need,
                coalesce(a.due_on, '9999-12-31') as by_day, coalesce(a.expected_at, 9007199254740991) as by_time,
                -a.changed_at as newest
            from application a left join holder h on h.id = coalesce(a.acted_by, a.holder)
            where a.firm = $1 and ($2 = '' or a.state = $2) and ($3 = '' or a.program = $3)
                and ($4 = 0 or a.holder = $5 or a.acted_by = $5) and ($6 = '' or a.due_on <= $6)
            union all
            select 'tracked' as source, t.id, t.reference, t.service as subject, 'elsewhere' as state, t.sent_on as day,
                t.remind_on, t.words, cast(null as bigint) as expected_at, t.changed_at, h.id as who_id, h.name as who,
                cast(2 as bigint) as need, coalesce(t.remind_on, '9999-12-31') as by_day,
                9007199254740991 as by_time, -t.changed_at as newest
            from tracked t left join holder h on h.id = t.acted_by
            where t.firm = $1 and ($2 = '' or $2 = 'elsewhere') and $3 = '' and ($4 = 0 or t.acted_by = $5)
                and ($6 = '' or t.remind_on <= $6)
        ) as list
        where (need, by_day, by_time, newest, id) > ($7, $8, $9, $10, $11)
        order by need, by_day, by_time, newest, id limit $12";
}

/// A line, still sealed.
#[derive(Debug, FromRow)]
pub(in crate::firm) struct ListRow {
    /// `application` or `tracked`.
    pub(in crate::firm) source: String,
    pub(in crate::firm) id: Uuid,
    pub(in crate::firm) reference: String,
    /// The program, or the service.
    pub(in crate::firm) subject: String,
    pub(in crate::firm) state: String,
    pub(in crate::firm) day: Option<String>,
    pub(in crate::firm) remind_on: Option<String>,
    pub(in crate::firm) words: Option<Sealed>,
    pub(in crate::firm) expected_at: Option<i64>,
    pub(in crate::firm) changed_at: i64,
    /// Who is on it.
    pub(in crate::firm) who_id: Option<Uuid>,
    pub(in crate::firm) who: Option<Sealed>,
    pub(in crate::firm) need: i64,
    pub(in crate::firm) by_day: String,
    pub(in crate::firm) by_time: i64,
    pub(in crate::firm) newest: i64,
}

/// What is looked at.
#[derive(Clone, Copy, Debug)]
pub(in crate::firm) struct Narrow<'a> {
    pub(in crate::firm) state: &'a str,
    pub(in crate::firm) program: &'a str,
    pub(in crate::firm) on_it: Option<PersonId>,
    /// `2026-12-04`
    pub(in crate::firm) until: &'a str,
    pub(in crate::firm) after: Option<&'a After>,
}

pub(in crate::firm) async fn list(
    conn: Conn<'_>,
    own: &Membership,
    narrow: Narrow<'_>,
    most: i64,
) -> Result<Vec<ListRow>, StoreError> {
    let by_one = i64::from(narrow.on_it.is_some());
    let after = narrow.after;
    on!(conn, c => sqlx::query_as(LIST.text())
        .bind(own.firm())
        .bind(narrow.state)
        .bind(narrow.program)
        .bind(by_one)
        .bind(narrow.on_it.unwrap_or(own.person).uuid())
        .bind(narrow.until)
        .bind(after.map_or(-1, |after| after.need))
        .bind(after.map_or("", |after| after.day.as_str()))
        .bind(after.map_or(0, |after| after.expected))
        .bind(after.map_or(i64::MIN, |after| after.newest))
        .bind(after.map_or(Uuid::nil(), |after| Uuid::from_u128(after.id)))
        .bind(most)
        .fetch_all(c)
        .await)
}
