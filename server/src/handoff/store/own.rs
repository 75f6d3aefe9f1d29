//! What is somebody's: the questions that they asked, and those that they follow.

use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on,
    person::Holder,
    statements,
};

statements! {
    ADOPT = "insert into request_follower (request, holder, at, read_at)
        select request, $2, at, read_at from request_follower where holder = $1 on conflict (request, holder) do nothing";
    ADOPT_MADE = "update request set holder = $2 where holder = $1";
    /// A call of nobody until now, and only for whoever follows it: they typed its code.
    ATTACH = "update request set holder = $2
        where id = $1 and holder is null
            and exists (select 1 from request_event e
                where e.request = request.id and e.kind = 'asked' and e.channel = 'phone')
            and id in (select request from request_follower where holder = $2)";
    ASKED_BY = "select reference from request where holder = $1 order by created_at, id";
    /// Whoever follows it knows its code.
    DELETE = "delete from request
        where id = $1 and id in (select request from request_follower where holder = $2)";
    FORGET_OF = "delete from request where holder = $1";
}

/// What a guest asked becomes a person’s too.
pub(in crate::handoff) async fn adopt(conn: Conn<'_>, guest: Holder, person: Holder) -> Result<(), StoreError> {
    let (from, to) = (guest.uuid(), person.uuid());
    on!(conn, c => {
        sqlx::query(ADOPT.text()).bind(from).bind(to).execute(&mut *c).await?;
        sqlx::query(ADOPT_MADE.text()).bind(from).bind(to).execute(c).await.map(drop)
    })
}

/// Says whether it was nobody's.
pub(in crate::handoff) async fn attach(conn: Conn<'_>, request: Uuid, holder: Holder) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(ATTACH.text())
        .bind(request)
        .bind(holder.uuid())
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

pub(in crate::handoff) async fn forget_of(conn: Conn<'_>, holder: Holder) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(FORGET_OF.text()).bind(holder.uuid()).execute(c).await.map(drop))
}

pub(in crate::handoff) async fn asked_by(conn: Conn<'_>, holder: Holder) -> Result<Vec<String>, StoreError> {
    on!(conn, c => sqlx::query_scalar(ASKED_BY.text()).bind(holder.uuid()).fetch_all(c).await)
}

/// Deletes one with everything that happened to it.
pub(in crate::handoff) async fn delete(conn: Conn<'_>, request: Uuid, holder: Holder) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DELETE.text()).bind(request).bind(holder.uuid()).execute(c).await.map(drop))
}
