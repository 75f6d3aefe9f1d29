//! What somebody who follows a request can save: the hour of a call for their calendar, and the files that came with it.

use app::handoff::calendar_file::calendar_file;
use axum::{
    extract::{self, State},
    http::header,
    response::{IntoResponse, Response},
};

use super::{
    follow::{ask_first, find},
    routes::App,
};
use crate::{error::Error, file, person::Visit, render::Asked};

pub(super) async fn give_call(
    State(state): App,
    asked: Asked,
    visit: Visit,
    extract::Path(reference): extract::Path<String>,
) -> Result<Response, Error> {
    let Some((found, ..)) = find(&state, &visit, &reference).await? else {
        return Ok(ask_first(&state, asked, &visit, &reference));
    };
    let standing = found.standing(&state, asked.locale);
    let text = calendar_file(asked.locale, &state.site.origin, &standing, state.clock.millis());
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"passerelle.ics\""),
    ];
    Ok((headers, text.ok_or(Error::NotFound)?).into_response())
}

pub(super) async fn give_file(
    State(state): App,
    asked: Asked,
    visit: Visit,
    extract::Path((reference, number)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let Some((found, ..)) = find(&state, &visit, &reference).await? else {
        return Ok(ask_first(&state, asked, &visit, &reference));
    };
    let mut tx = state.db.begin_read().await?;
    let kept = file::one_of_request(&state, &mut tx, found.id, &number).await?;
    drop(tx);
    file::give_out(&state, kept).await
}
