//! The figures: for everybody, for a desk, for the administration.

use std::{collections::BTreeMap, sync::Arc};

use app::{
    admin, desk,
    format::date,
    locale::Locale,
    outcome::{
        DAYS, Line, Place, lines,
        page::{Figures, OutcomePage, Quarter},
        staff_page::{Of, StaffOutcomePage},
    },
};
use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::{
    file::file,
    quarter::{Told, told},
    read::count,
    store::Period,
};
use crate::{
    error::Error,
    handoff::organization_name,
    measure::Counted,
    person::{Administrator, Desk},
    render::{self, Asked},
    state::AppState,
    telling,
};

type App = State<Arc<AppState>>;

const DAY: i64 = 24 * 60 * 60 * 1000;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let download = async move |state| give(state, locale).await;
    Router::new()
        .route(&Place::Home.href(locale), get(show))
        .route(&Place::File.href(locale), get(download))
        .route(&desk::Place::Outcome("{org}".to_owned()).href(locale), get(show_desk))
        .route(&admin::Place::Outcome.href(locale), get(show_all))
}

async fn show(State(state): App, asked: Asked) -> Result<Response, Error> {
    let last = told(&state).await?.into_iter().next();
    let quarter = last.map(|last| {
        let (from, to) = last.quarter.days();
        let sheet = sheet(&state, asked.locale, last.lines);
        Quarter { from: date(asked.locale, from), to: date(asked.locale, to), sheet }
    });
    let page = OutcomePage { quarter };
    Ok(Counted::visit(asked.locale).on(render::private(&state, asked, StatusCode::OK, &page)))
}

/// The lines with the names of their services, as far as these are still known.
fn sheet(state: &AppState, locale: Locale, lines: Vec<Line>) -> Figures {
    let catalogue = state.catalogue();
    let ids = lines.iter().filter(|line| line.by == "service").map(|line| line.code.clone());
    let named = ids.filter_map(|id| catalogue.service(&id).map(|service| (id, service.name.text(locale))));
    let services: BTreeMap<String, String> = named.collect();
    Figures { lines, services }
}

/// Every quarter that was told.
async fn give(State(state): App, locale: Locale) -> Result<Response, Error> {
    let told: Vec<Told> = told(&state).await?;
    let all = told.iter().flat_map(|told| told.lines.iter().cloned()).collect();
    let named = sheet(&state, locale, all);
    let file = file(&told, |by, code| named.named(locale, by, code));
    let file = file.map_err(|error| Error::Internal(error.to_string()))?;
    let name = Place::File.href(locale).rsplit('/').next().unwrap_or_default().to_owned();
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, file).into_response())
}

/// The last days, today included.
fn recent(state: &AppState) -> Period {
    let now = state.clock.millis();
    Period { from: now - DAYS * DAY, until: now + 1 }
}

async fn show_desk(State(state): App, asked: Asked, Desk(staff): Desk) -> Result<Response, Error> {
    let tally = count(&state, recent(&state), Some(&staff.organization)).await?;
    let name = organization_name(&state, asked.locale, &staff.organization);
    let unreached = telling::count(&mut state.db.begin_read().await?, &staff).await?;
    let of = Of::Desk { code: staff.organization.clone(), name, unreached };
    let page = StaffOutcomePage { of, sheet: sheet(&state, asked.locale, lines(&tally)) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

async fn show_all(State(state): App, asked: Asked, _: Administrator) -> Result<Response, Error> {
    let tally = count(&state, recent(&state), None).await?;
    let page = StaffOutcomePage { of: Of::All, sheet: sheet(&state, asked.locale, lines(&tally)) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}
