//! A file that somebody sent with a request: given out to its desk, and noted together.

use app::reference::Reference;
use axum::{
    extract::{self, State},
    response::Response,
};

use super::routes::App;
use crate::{
    error::Error,
    file,
    handoff::Request,
    person::{
        Desk,
        access::{self, Shown},
    },
};

pub(super) async fn give_out(
    State(state): App,
    Desk(staff): Desk,
    extract::Path((_, reference, number)): extract::Path<(String, String, String)>,
) -> Result<Response, Error> {
    let reference = Reference::parse(&reference).ok_or(Error::NotFound)?;
    let mut tx = state.db.begin_write().await?;
    let request = Request::at_desk(&state, &mut tx, reference, &staff).await?.ok_or(Error::NotFound)?;
    let kept = file::one_of_request(&state, &mut tx, request.id, &number).await?;
    let shown = Shown { holder: request.holder, record: &request.subject(), reason: "file" };
    access::note(&mut tx, &state.clock, &staff, shown).await?;
    tx.commit().await?;
    file::give_out(&state, kept).await
}
