//! Who answered what a complaint is about.

use crate::{
    db::{Conn, StoreError},
    on,
    person::PersonId,
    statements,
};

statements! {
    ANSWERED_BY = "select count(*) from request_event e join request r on r.id = e.request
        where r.reference = $1 and e.by_staff = $2 and e.kind in ('replied', 'called', 'resolved')";
}

/// Whether one of the staff answered or closed a request.
pub(in crate::handoff) async fn answered_by(
    conn: Conn<'_>,
    reference: &str,
    staff: PersonId,
) -> Result<bool, StoreError> {
    let by = staff.uuid();
    let count: i64 =
        on!(conn, c => sqlx::query_scalar(ANSWERED_BY.text()).bind(reference).bind(by).fetch_one(c).await)?;
    Ok(count > 0)
}
