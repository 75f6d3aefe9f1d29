//! The words that people searched for in vain, for those who write the words of services.

use app::{
    editing::missed_page::{Missed, MissedPage},
    format::date,
    locale::Locale,
};
use axum::{extract::State, http::StatusCode, response::Response};

use super::routes::App;
use crate::{
    error::Error,
    measure::{self, MissedRow},
    person::Editor,
    render::{self, Asked},
};

/// Over how many days they are counted.
const DAYS: u16 = 30;
/// Nobody works through more at once.
const MOST: usize = 200;

pub(super) async fn missed(State(state): App, asked: Asked, Editor(staff): Editor) -> Result<Response, Error> {
    let rows = measure::missed(&state.db, &state.clock, DAYS).await?;
    let words = rows.into_iter().filter_map(|row| line(asked.locale, row)).take(MOST).collect();
    let page = MissedPage { organization: staff.organization, days: DAYS, words };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

fn line(locale: Locale, row: MissedRow) -> Option<Missed> {
    Some(Missed {
        locale: Locale::parse(&row.locale)?,
        words: row.words,
        searches: row.count.try_into().ok()?,
        last: date(locale, row.last.parse().ok()?),
    })
}
