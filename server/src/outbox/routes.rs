//! The page on which a demonstration shows the letters that nobody sends. Anywhere else there is no such page.

use std::sync::Arc;

use app::{
    format::date,
    locale::Locale,
    outbox::{
        Place, Standing,
        letters_page::{LettersPage, Shown},
    },
    path::Path,
};
use axum::{Router, extract::State, http::StatusCode, response::Response, routing::get};
use jiff::{Timestamp, tz::TimeZone};

use super::{list, open};
use crate::{
    config::SignIn,
    error::Error,
    render::{self, Asked},
    state::AppState,
};

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    Router::new().route(&Path::Outbox(Place::Home).href(locale), get(letters))
}

async fn letters(State(state): State<Arc<AppState>>, asked: Asked) -> Result<Response, Error> {
    if !matches!(state.config.sign_in, SignIn::Demonstration) || !state.config.mail.is_folder() {
        return Err(Error::NotFound);
    }
    let mut letters = Vec::new();
    for listed in list(&state, Standing::Sent).await? {
        let Ok(letter) = open(&state, listed.id, &listed.letter) else { continue };
        let day = Timestamp::from_millisecond(listed.created_at).unwrap_or_default().to_zoned(TimeZone::UTC).date();
        let at = date(asked.locale, day);
        letters.push(Shown { to: letter.to, subject: letter.subject, text: letter.text, at });
    }
    Ok(render::private(&state, asked, StatusCode::OK, &LettersPage { letters }))
}
