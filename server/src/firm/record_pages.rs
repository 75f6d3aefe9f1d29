//! What was done in a firm, as a page and as a file, for those who manage it.

use std::sync::Arc;

use app::{
    firm::{
        Entry, Filter, KIND, PERSON,
        record_page::{RecordPage, SHOWN},
    },
    locale::Locale,
};
use axum::{
    extract::{Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use jiff::Timestamp;

use super::{
    members,
    own::{Managing, Own},
    record::{FILE, entries},
};
use crate::{
    error::Error,
    form::{Words, value},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

fn filter(query: &Words) -> Filter {
    Filter::parse(value(query, PERSON), value(query, KIND))
}

pub(super) async fn show(
    State(state): App,
    asked: Asked,
    Managing(Own { own, .. }): Managing,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let filter = filter(&query);
    let mut tx = state.db.begin_read().await?;
    let most = i64::try_from(SHOWN).unwrap_or(i64::MAX);
    let page = RecordPage {
        firm: own.reference,
        firm_name: own.known_as(),
        members: members(&state, &mut tx, &own).await?,
        entries: entries(&state, &mut tx, &own, &filter, most).await?,
        filter,
        zone: state.config.time_zone.clone(),
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn take(
    State(state): App,
    asked: Asked,
    Managing(Own { own, .. }): Managing,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let all = entries(&state, &mut tx, &own, &filter(&query), FILE).await?;
    let file = file(&all).map_err(|error| Error::Internal(error.to_string()))?;
    let name = match asked.locale {
        Locale::En => "record",
        Locale::Fr => "registre",
    };
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}-{}.csv\"", own.reference)),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, file).into_response())
}

/// Columns and codes are the same in every language.
fn file(entries: &[Entry]) -> Result<Vec<u8>, csv::Error> {
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(["at", "who", "act", "application", "whom", "role", "what"])?;
    for entry in entries {
        let at = Timestamp::from_millisecond(entry.at).unwrap_or_default().to_string();
        let (who, whom, what) = (plain(&entry.noted.who), plain(&entry.noted.whom), plain(&entry.noted.what));
        let role = entry.noted.role.clone();
        file.write_record([at, who, entry.act.code().to_owned(), entry.about.clone(), whom, role, what])?;
    }
    file.into_inner().map_err(|error| error.into_error().into())
}

/// What people chose must not be taken for a formula where the file is opened.
pub(super) fn plain(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}
