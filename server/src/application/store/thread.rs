//! Who decided, and how long the last decisions took.

use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on, statements,
};

statements! {
    /// Whoever decided, or proposed it to a second officer, does not look at the objection, which came after that.
    DECIDED_BY = "select made_by from application_event
        where application = $1 and number < $2 and kind in ('proposed', 'accepted', 'refused')
        and made_by is not null";
    /// Of nobody: days alone.
    LATELY = "select took from application where program = $1 and took_phase = $2 and decided_at is not null
        order by decided_at desc limit 100";
}

/// Before the entry of this number.
pub(in crate::application) async fn decided_by(
    conn: Conn<'_>,
    (application, number): (Uuid, i64),
) -> Result<Vec<Uuid>, StoreError> {
    on!(conn, c => sqlx::query_scalar(DECIDED_BY.text()).bind(application).bind(number).fetch_all(c).await)
}

/// In days as the standard of the phase counts them, the last decision first.
pub(in crate::application) async fn lately(conn: Conn<'_>, program: &str, phase: &str) -> Result<Vec<i64>, StoreError> {
    on!(conn, c => sqlx::query_scalar(LATELY.text()).bind(program).bind(phase).fetch_all(c).await)
}
