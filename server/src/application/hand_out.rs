//! What is taken away from an application: its files, and a last day for a calendar.

use std::sync::Arc;

use app::{
    application::{due_file::due_file, open as still_open},
    firm::Act,
};
use axum::{
    extract::{self, State},
    http::header,
    response::{IntoResponse, Response},
};

use super::open::{find, may_still_read};
use crate::{
    error::Error,
    file,
    firm::{self, Done as Noted},
    person::{Holder, Person, Somebody},
    render::Asked,
    state::AppState,
};

type App = State<Arc<AppState>>;

/// The last day of what is asked, for a calendar.
pub(super) async fn give_due(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path((reference, number)): extract::Path<(String, i64)>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let one = find(&state, &mut tx, Holder::Person(person.id), &reference).await?;
    let event = still_open(&one.events).into_iter().find(|event| event.number == number).ok_or(Error::NotFound)?;
    let origin = (state.site.origin.as_str(), one.reference);
    let text = due_file(asked.locale, origin, (&one.events, &event), state.clock.millis()).ok_or(Error::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"passerelle.ics\""),
    ];
    Ok((headers, text).into_response())
}

/// Gives out a file that was sent, or is kept with a draft, to everybody who may see the application, as long as they
/// may.
pub(super) async fn give_out(
    State(state): App,
    Somebody { holder, .. }: Somebody,
    extract::Path((reference, number)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let one = find(&state, &mut tx, holder, &reference).await?;
    let kept = match one.sent_at {
        Some(_) => file::one(&state, &mut tx, one.id, &number).await?,
        None => file::one_of_draft(&state, &mut tx, one.id, &number).await?,
    };
    drop(tx);
    if let Some((firm, person)) = one.of_firm.zip(holder.as_person()) {
        let (about, what) = (one.reference.to_string(), kept.shown_name().to_owned());
        let mut tx = state.db.begin_write().await?;
        let done = Noted { about: &about, what: &what, ..Noted::of(Act::Downloaded) };
        firm::note(&state, &mut tx, (firm, person), done).await?;
        tx.commit().await?;
    }
    let at = state.clone();
    let still = move || {
        let (state, reference) = (at.clone(), reference.clone());
        Box::pin(async move { may_still_read(&state, holder, &reference).await }) as file::Asking<'static>
    };
    file::give_out_while(&state, kept, still).await
}
