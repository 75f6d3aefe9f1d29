//! What is somebody's: the questions that they asked, and those that they follow.

use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on,
    person::Holder,
    statements,
};

statements! {
    ADOPT = "insert into request_follower (request, holder, at)
        select request, $2, at from request_follower where holder = $1 on conflict (request, holder) do nothing";
    ADOPT_MADE = "update request set holder = $2 where holder = $1";
    FOLLOWED_BY = "select r.reference, r.state, r.created_at, r.changed_at from request r
        join request_follower f on f.request = r.id where f.holder = $1 order by r.created_at desc, r.id desc limit 100";
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

/// The reference, the state, when it was asked and when something happened last, of those that somebody follows.
pub(in crate::handoff) async fn followed_by(
    conn: Conn<'_>,
    holder: Holder,
) -> Result<Vec<(String, String, i64, i64)>, StoreError> {
    on!(conn, c => sqlx::query_as(FOLLOWED_BY.text()).bind(holder.uuid()).fetch_all(c).await)
}
