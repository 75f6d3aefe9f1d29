//! The links of letters that stop something (RFC 8058): whoever holds a letter holds a token that was sealed for its
//! person. It opens no page of theirs and works signed out. A GET changes nothing.

use std::sync::Arc;

use app::{
    locale::Locale,
    path::Path,
    subscription::{
        Kind, Place, Preference, Subject,
        stop_page::{Followed, LETTERS, STOP, SUBJECT, StopPage},
    },
};
use axum::{
    body::Bytes,
    extract::{self, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use super::{
    store::{follow, message},
    view,
};
use crate::{
    error::Error,
    form::{Words, see, value},
    person::{Holder, PersonId, Visit},
    render::{self, Asked},
    state::AppState,
};

/// For what tokens are sealed.
const PLACE: &str = "subscription.stop";

/// What a link stops.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    Subject(Subject),
    /// All letters.
    Letters,
}

/// The token of a link.
pub(super) fn token(state: &AppState, person: PersonId, stop: &Stop) -> Result<String, Error> {
    let what = match stop {
        Stop::Subject(subject) => subject.stored(),
        Stop::Letters => LETTERS.to_owned(),
    };
    let text = format!("{} {what}", person.uuid().simple());
    let sealed = state.keys.seal(&state.clock, PLACE, &text).map_err(|error| Error::Internal(error.to_string()))?;
    Ok(URL_SAFE_NO_PAD.encode(sealed))
}

/// The address that a mail program asks.
pub(super) fn address(state: &AppState, locale: Locale, token: &str) -> String {
    [state.site.origin.as_str(), &Path::Subscription(Place::Stop(token.to_owned())).href(locale)].concat()
}

/// Who stops what. A token that we did not seal names nobody.
fn open(state: &AppState, token: &str) -> Result<(PersonId, Stop), Error> {
    let sealed = URL_SAFE_NO_PAD.decode(token).map_err(|_| Error::NotFound)?;
    let text = state.keys.open(PLACE, &sealed).map_err(|_| Error::NotFound)?;
    let (person, what) = text.split_once(' ').ok_or(Error::NotFound)?;
    let person = Uuid::try_parse(person).map_err(|_| Error::NotFound)?;
    let stop = match what {
        LETTERS => Stop::Letters,
        subject => Stop::Subject(Subject::read(subject).ok_or(Error::NotFound)?),
    };
    Ok((PersonId::of_row(person), stop))
}

pub(super) async fn ask_stop(
    State(state): State<Arc<AppState>>,
    asked: Asked,
    visit: Visit,
    extract::Path(token): extract::Path<String>,
) -> Result<Response, Error> {
    let (person, stop) = open(&state, &token)?;
    let mut tx = state.db.begin_read().await?;
    let said = follow::preference(tx.conn(), person).await?.unwrap_or(Preference::UNSAID);
    let subject = match stop {
        Stop::Letters => None,
        Stop::Subject(subject) => {
            let rows = follow::followed(tx.conn(), Holder::Person(person)).await?;
            let same = |kind: &str, id: &str| Kind::parse(kind) == Some(subject.kind()) && id == subject.id();
            let followed = rows.iter().any(|row| same(&row.kind, &row.subject));
            let standing = if followed { Followed::Yes } else { Followed::No };
            Some((view::named(&state.catalogue(), &subject), standing))
        }
    };
    let page = StopPage { token, subject, delivery: said.delivery, key: visit.form_key(&state.clock) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// Stops, for a mail program and for the buttons of the page alike: the token is the proof. Done twice it is the same.
async fn stop(locale: Locale, state: Arc<AppState>, token: String, sent: Words) -> Response {
    match carry_out(&state, &token, &sent).await {
        // a mail program follows no redirection
        Ok(()) if value(&sent, STOP).is_empty() => {
            ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], "OK\n").into_response()
        }
        Ok(()) => see(Path::Subscription(Place::Stop(token)).href(locale)),
        Err(Error::NotFound) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!(%error, "letters cannot be stopped");
            (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "60")]).into_response()
        }
    }
}

/// The handler of one language, for the router.
pub async fn stop_in(
    locale: Locale,
    State(state): State<Arc<AppState>>,
    extract::Path(token): extract::Path<String>,
    body: Bytes,
) -> Response {
    // a mail program may send its one field in either shape of a form; without a button of ours it is one click
    let sent = url::form_urlencoded::parse(&body).into_owned().collect();
    stop(locale, state, token, sent).await
}

async fn carry_out(state: &AppState, token: &str, sent: &Words) -> Result<(), Error> {
    let (person, named) = open(state, token)?;
    let pressed = match value(sent, STOP) {
        LETTERS => Stop::Letters,
        SUBJECT | "" => named,
        _ => return Err(Error::NotFound),
    };
    let mut tx = state.db.begin_write().await?;
    match pressed {
        Stop::Subject(subject) => follow::let_go(tx.conn(), Holder::Person(person), &subject).await?,
        Stop::Letters => {
            follow::stop_letters(tx.conn(), person, state.clock.millis()).await?;
            message::reset(tx.conn(), person, app::subscription::Delivery::Page).await?;
        }
    }
    Ok(tx.commit().await?)
}
