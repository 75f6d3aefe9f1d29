//! The list: a page of it, all of it as a file, and the way to a case by its number.

use std::sync::Arc;

use app::{
    application::Program,
    locale::Locale,
    officer::{
        Edge, Filter, Hands, Near, Place, REFERENCE, bulk,
        list_page::{ListPage, Row},
    },
    path::Path,
    reference::Reference,
};
use axum::{
    extract::{Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use super::untold::untold;
use crate::{
    application::{self, Length},
    db::Tx,
    error::Error,
    form::{Words, see, value},
    person::{Officer, Staff},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// The programs of an organization.
fn programs(state: &AppState, staff: &Staff) -> Vec<&'static Program> {
    state.programs.iter().filter(|program| program.organization == staff.organization).collect()
}

fn filter(locale: Locale, programs: &[&'static Program], query: &Words) -> Filter {
    let ids: Vec<&str> = programs.iter().map(|program| program.id).collect();
    Filter::parse(locale, &ids, |name| query.get(name).map(String::as_str))
}

/// The list holds nothing personal: references, programs, days.
pub(super) async fn show_all(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let unknown = match value(&query, REFERENCE.get(asked.locale)).trim() {
        "" => None,
        typed => match find(&state, &mut tx, &staff, typed).await? {
            Some(reference) => return Ok(see(address(&staff, reference, asked.locale))),
            None => Some(typed.to_owned()),
        },
    };
    let programs = programs(&state, &staff);
    let filter = filter(asked.locale, &programs, &query);
    let edge = Edge::parse(asked.locale, |name| query.get(name).map(String::as_str));
    let listed = application::list(&state, &mut tx, &staff, (filter, edge.as_ref()), Length::Page).await?;
    let page = ListPage {
        name: staff.known(&state).map(|organization| organization.name.clone()),
        tallies: application::tally(&state, &mut tx, &staff).await?,
        waiting: application::waiting(&mut tx, &staff).await?,
        untold: untold(&mut tx, &staff).await?,
        owed: application::payment::owed_count(&mut tx, &staff).await?,
        interrupted: application::bulk::interrupted(&mut tx, &staff).await?,
        ticked: bulk::Place::is_ticked(asked.locale, |name| query.get(name).map(String::as_str)),
        key: staff.visit.form_key(&state.clock),
        organization: staff.organization,
        programs,
        filter,
        edge: edge.filter(|_| !listed.is_first),
        rows: listed.rows,
        previous: listed.previous,
        next: listed.next,
        unknown,
    };
    let status = if page.unknown.is_some() { StatusCode::NOT_FOUND } else { StatusCode::OK };
    Ok(render::private(&state, asked, status, &page))
}

fn address(staff: &Staff, reference: Reference, locale: Locale) -> String {
    Path::Officer(Place::Case(staff.organization.clone(), reference)).href(locale)
}

/// A case of the organization, by the number that somebody typed.
async fn find(state: &AppState, tx: &mut Tx, staff: &Staff, typed: &str) -> Result<Option<Reference>, Error> {
    match application::case(state, tx, staff, typed).await {
        Ok(one) => Ok(Some(one.reference)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Everything that is listed, as a file.
pub(super) async fn take_all(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let filter = filter(asked.locale, &programs(&state, &staff), &query);
    let listed = application::list(&state, &mut tx, &staff, (filter, None), Length::File).await?;
    let file = file(&listed.rows).map_err(|error| Error::Internal(error.to_string()))?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, "attachment".to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, file).into_response())
}

/// Columns and codes are the same in every language.
fn file(rows: &[Row]) -> Result<Vec<u8>, csv::Error> {
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(["reference", "program", "state", "sent", "expected", "clock", "hands", "flags", "sampled"])?;
    for row in rows {
        let until = match row.until.near {
            Near::Late | Near::Soon | Near::InTime => day(row.until.at),
            Near::Stopped | Near::Over => String::new(),
        };
        // whose it is, not who asks
        let hands = if row.hands == Hands::Nobody { "nobody" } else { "officer" };
        file.write_record([
            row.reference.to_string().as_str(),
            row.program.id,
            row.state.code(),
            &day(row.sent),
            &until,
            row.until.near.code(),
            hands,
            &row.flags,
            if row.sampled { "yes" } else { "no" },
        ])?;
    }
    file.into_inner().map_err(|error| error.into_error().into())
}

fn day(at: i64) -> String {
    app::application::day_of(at).to_string()
}
