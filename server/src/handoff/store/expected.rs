//! How long people waited for their first answer.

use crate::{
    db::{Conn, StoreError},
    on, statements,
};

statements! {
    /// Of a call, from the beginning of the window. What staff wrote down during a call was answered at once, and is of a
    /// way of its own.
    WAITS = "select case when e.at > coalesce(r.window_start, r.created_at)
            then e.at - coalesce(r.window_start, r.created_at) else 0 end
        from request_event e join request r on r.id = e.request
        where e.kind in ('replied', 'called') and e.at >= $1 and r.organization = $2 and r.way = $3
        and not exists (select 1 from request_event f where f.request = e.request and f.kind in ('replied', 'called')
            and (f.at < e.at or (f.at = e.at and f.id < e.id)))
        order by e.at desc limit 1000";
}

/// The waits of those that an organization answered this way since a moment, the last thousand at most. All in Unix
/// milliseconds.
pub(in crate::handoff) async fn waits(
    conn: Conn<'_>,
    since: i64,
    (organization, way): (&str, &str),
) -> Result<Vec<i64>, StoreError> {
    on!(conn, c => sqlx::query_scalar(WAITS.text()).bind(since).bind(organization).bind(way).fetch_all(c).await)
}
