//! Histories. Whoever reads or adds was shown that they may see the application.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on, statements,
};

statements! {
    EVENTS = "select id, number, kind, at, noted_at, made_by, told, mark from application_event where application = $1 order by number";
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
