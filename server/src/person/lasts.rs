//! How long the session of a request still lasts, so that its page can say so.
//!
//! A page is made far from where its session was read, by handlers that do not hand one to the other. So it is noted
//! beside the request, for the task that answers it and for no other.

use std::cell::Cell;

use app::person::Lasts;
use axum::{extract::Request, middleware::Next, response::Response};
use jiff::Timestamp;

use super::{kept::Kind, session::Limits};
use crate::state::AppState;

tokio::task_local! {
    static NOTED: Cell<Option<i64>>;
}

/// The layer around the sessions.
pub async fn keep_time(request: Request, next: Next) -> Response {
    NOTED.scope(Cell::new(None), next.run(request)).await
}

/// Notes when a session ends that was just read. That of a guest holds nothing that could be lost.
pub(super) fn note(kind: Kind, limits: Limits) {
    let ends_at = (kind == Kind::Person).then(|| limits.ends_at());
    // without the layer there is no page either
    let _ = NOTED.try_with(|noted| noted.set(ends_at));
}

/// The session has ended.
pub(super) fn forget() {
    let _ = NOTED.try_with(|noted| noted.set(None));
}

/// What remains of the session that this request read; nothing where it read none.
pub fn now(state: &AppState) -> Option<Lasts> {
    let ends_at = NOTED.try_with(Cell::get).ok().flatten()?;
    let left = (ends_at - state.clock.millis()).max(0);
    let until = Timestamp::from_millisecond(ends_at).unwrap_or_default().to_zoned(state.config.time_zone.clone());
    Some(Lasts { seconds: u32::try_from(left / 1000).unwrap_or(u32::MAX), until })
}
