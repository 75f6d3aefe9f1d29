//! Letters about requests that did not arrive, as far as a request is read with them.

use uuid::Uuid;

use super::Row;
use crate::{
    db::{Conn, StoreError},
    on, statements,
};

statements! {
    FIND_TO_TELL = "select id, reference, organization, card, state, promised_at, holder, claimed_by, lease_ends_at,
            assigned_to, created_at
        from request where id = $1 and id in (select request from request_unreached where state = 'open')";
    /// What arrived after all is not lost.
    LOST = "select event from request_unreached where request = $1 and event is not null and state <> 'arrived'";
}

/// A request of which a letter reached nobody.
pub(in crate::handoff) async fn find_to_tell(conn: Conn<'_>, request: Uuid) -> Result<Option<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND_TO_TELL.text()).bind(request).fetch_optional(c).await)
}

/// The events of a request whose letter did not arrive.
pub(in crate::handoff) async fn lost(conn: Conn<'_>, request: Uuid) -> Result<Vec<Uuid>, StoreError> {
    on!(conn, c => sqlx::query_scalar(LOST.text()).bind(request).fetch_all(c).await)
}
