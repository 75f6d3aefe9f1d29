//! What somebody follows, in a line each, and until when they read what was answered.

use uuid::Uuid;

use crate::{
    db::{Conn, StoreError, Summary},
    on,
    person::Holder,
    statements,
};

statements! {
    /// `note` is when something happened last, `due` when staff answered, where whoever follows it has not read that yet.
    pub SUMMARY = "select * from (select 'question' as source, r.id, r.reference, cast(null as text) as name, r.state,
            cast(null as text) as day, cast(r.changed_at as text) as note, cast(null as bytea) as sealed, r.created_at as at,
            (select max(e.at) from request_event e where e.request = r.id and e.at > f.read_at
                and e.by_staff is not null and e.kind in ('replied', 'called', 'resolved')) as due
        from request r join request_follower f on f.request = r.id where f.holder = $1
        order by r.created_at desc, r.id desc limit 100) as question";
    /// That a letter did not arrive is news too.
    IS_READ = "select count(*) from request_follower f where f.request = $1 and f.holder = $2
        and not exists (select 1 from request_event e where e.request = f.request and e.at > f.read_at
            and (e.by_staff is not null or e.kind = 'unreached'))";
    READ = "update request_follower set read_at = $3 where request = $1 and holder = $2";
}

pub(in crate::handoff) async fn followed_by(conn: Conn<'_>, holder: Holder) -> Result<Vec<Summary>, StoreError> {
    on!(conn, c => sqlx::query_as(SUMMARY.text()).bind(holder.uuid()).fetch_all(c).await)
}

/// Whether somebody who follows a request has read everything that staff did.
pub(in crate::handoff) async fn is_read(conn: Conn<'_>, request: Uuid, holder: Holder) -> Result<bool, StoreError> {
    let read: i64 =
        on!(conn, c => sqlx::query_scalar(IS_READ.text()).bind(request).bind(holder.uuid()).fetch_one(c).await)?;
    Ok(read > 0)
}

pub(in crate::handoff) async fn read(
    conn: Conn<'_>,
    request: Uuid,
    holder: Holder,
    now: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(READ.text()).bind(request).bind(holder.uuid()).bind(now).execute(c).await.map(drop))
}
