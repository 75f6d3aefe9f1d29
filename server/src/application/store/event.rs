//! Histories. Whoever reads or adds was shown that they may see the application.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on,
    person::PersonId,
    statements,
};

statements! {
    EVENTS = "select id, number, kind, at, noted_at, made_by, told, mark from application_event where application = $1
        order by number";
    /// What somebody wrote in what they may open at this moment (`$2`); and in their own applications, what others wrote
    /// for them.
    WRITTEN_BY = "select * from (select e.id, e.number, e.kind, e.at, e.noted_at, e.made_by, e.told, e.mark, a.reference
        from application_event e join application a on a.id = e.application
        where e.made_by = $1 and e.kind in ('answered', 'more-time', 'message', 'objected')
        and (a.holder = $1 and a.firm is null
            or exists (select 1 from firm_member m where m.firm = a.firm and m.holder = $1)
            or exists (select 1 from representative r where a.firm is null and r.holder = a.holder
                and r.representative = $1 and r.state = 'accepted' and r.ends_at > $2
                and (r.application is null or r.application = a.id)))
        union all
        select e.id, e.number, e.kind, e.at, e.noted_at, e.made_by, e.told, e.mark, a.reference
        from application a join application_event e on e.application = a.id
        where a.holder = $1 and a.firm is null and (e.made_by is null or e.made_by <> $1)
        and e.kind in ('answered', 'more-time', 'message', 'objected')
        ) as written order by at, id";
    INSERT_EVENT = "insert into application_event (id, application, number, kind, at, noted_at, made_by, told, mark)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
}

#[derive(Debug, FromRow)]
pub(in crate::application) struct EventRow {
    pub(in crate::application) id: Uuid,
    pub(in crate::application) number: i64,
    pub(in crate::application) kind: String,
    pub(in crate::application) at: i64,
    pub(in crate::application) noted_at: i64,
    pub(in crate::application) made_by: Option<Uuid>,
    pub(in crate::application) told: Sealed,
    /// Empty where the entry is older than the marks.
    pub(in crate::application) mark: String,
}

/// An entry that somebody wrote, and in which application.
#[derive(Debug, FromRow)]
pub(in crate::application) struct WrittenRow {
    #[sqlx(flatten)]
    pub(in crate::application) event: EventRow,
    pub(in crate::application) reference: String,
}

/// An entry of a history that is added.
#[derive(Debug)]
pub(in crate::application) struct NewEvent {
    pub(in crate::application) id: Uuid,
    pub(in crate::application) application: Uuid,
    pub(in crate::application) number: i64,
    pub(in crate::application) kind: &'static str,
    pub(in crate::application) at: i64,
    pub(in crate::application) noted_at: i64,
    pub(in crate::application) made_by: Option<Uuid>,
    pub(in crate::application) told: Sealed,
    pub(in crate::application) mark: String,
}

pub(in crate::application) async fn events(conn: Conn<'_>, application: Uuid) -> Result<Vec<EventRow>, StoreError> {
    on!(conn, c => sqlx::query_as(EVENTS.text()).bind(application).fetch_all(c).await)
}

pub(in crate::application) async fn written_by(
    conn: Conn<'_>,
    person: PersonId,
    now: i64,
) -> Result<Vec<WrittenRow>, StoreError> {
    on!(conn, c => sqlx::query_as(WRITTEN_BY.text()).bind(person.uuid()).bind(now).fetch_all(c).await)
}

pub(in crate::application) async fn insert_event(conn: Conn<'_>, new: NewEvent) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT_EVENT.text())
        .bind(new.id)
        .bind(new.application)
        .bind(new.number)
        .bind(new.kind)
        .bind(new.at)
        .bind(new.noted_at)
        .bind(new.made_by)
        .bind(new.told)
        .bind(new.mark)
        .execute(c)
        .await
        .map(drop))
}
