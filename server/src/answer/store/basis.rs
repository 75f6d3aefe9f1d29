//! On what each contact rests, and what was opened beside a request.

use app::answer::Consulted;
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on,
    person::Staff,
    statements,
};

statements! {
    REST_ON = "insert into request_event_source (event, service, edition) values ($1, $2, $3)
        on conflict (event, service) do nothing";
    RESTS = "select a.event, 'answer' as kind, a.answer as record, a.version
        from request_event_answer a join request_event e on e.id = a.event where e.request = $1
        union all select s.event, 'service' as kind, s.service as record, s.edition as version
        from request_event_source s join request_event e on e.id = s.event where e.request = $1
        order by kind, record, version";
    OPENED = "select distinct s.kind, s.record, s.version from request_source s join request r on r.id = s.request
        where r.id = $1 and r.organization = $2 order by s.kind, s.record, s.version";
}

pub(in crate::answer) async fn rest_on(conn: Conn<'_>, event: Uuid, consulted: &Consulted) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(REST_ON.text())
        .bind(event)
        .bind(&consulted.service)
        .bind(consulted.edition.number())
        .execute(c)
        .await
        .map(drop))
}

/// The version of an answer or the edition of a service, on which a contact rests.
#[derive(Debug, FromRow)]
pub(in crate::answer) struct Row {
    pub(in crate::answer) event: Uuid,
    pub(in crate::answer) kind: String,
    pub(in crate::answer) record: String,
    pub(in crate::answer) version: i64,
}

pub(in crate::answer) async fn rests(conn: Conn<'_>, request: Uuid) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(RESTS.text()).bind(request).fetch_all(c).await)
}

/// What anybody of this desk opened: its kind, id and version.
pub(in crate::answer) async fn opened(
    conn: Conn<'_>,
    request: Uuid,
    staff: &Staff,
) -> Result<Vec<(String, String, i64)>, StoreError> {
    let organization = &staff.organization;
    on!(conn, c => sqlx::query_as(OPENED.text()).bind(request).bind(organization).fetch_all(c).await)
}
