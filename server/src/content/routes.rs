//! Plain pages: on Canada, and on the portal itself.

use std::sync::Arc;

use app::{
    catalogue::PlaceLink,
    content::{
        Group, PlainPage,
        page::{CanadaPage, ContentPage, Edition},
    },
    format,
    locale::Locale,
    path::segment,
};
use axum::{
    Router,
    extract::{Path, State},
    response::Response,
    routing::get,
};
use jiff::{Timestamp, tz::TimeZone};

use crate::{
    catalogue::{Catalogue, Source},
    error::Error,
    render::{self, Asked},
    state::AppState,
};

/// The page that says where the data come from.
const ABOUT: &str = "about";

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let code = locale.code();
    let canada = segment::CANADA.get(locale);
    Router::new()
        .route(&format!("/{code}/{canada}"), get(canada_page))
        .route(&format!("/{code}/{canada}/{{slug}}"), get(canada_plain))
        .route(&format!("/{code}/{{slug}}"), get(portal_plain))
}

async fn canada_page(State(state): State<Arc<AppState>>, asked: Asked) -> Response {
    let pages = state.content.pages.iter().filter(|page| page.group == Group::Canada).map(|page| PlaceLink {
        name: page.title.text(asked.locale),
        lead: page.summary.text(asked.locale),
        href: page.path().href(asked.locale),
    });
    render::public(&state, asked, &CanadaPage { pages: pages.collect() })
}

async fn canada_plain(state: State<Arc<AppState>>, asked: Asked, slug: Path<String>) -> Result<Response, Error> {
    plain(&state, asked, Group::Canada, &slug)
}

async fn portal_plain(state: State<Arc<AppState>>, asked: Asked, slug: Path<String>) -> Result<Response, Error> {
    plain(&state, asked, Group::Portal, &slug)
}

fn plain(state: &AppState, asked: Asked, group: Group, slug: &str) -> Result<Response, Error> {
    let here = |page: &&Arc<PlainPage>| page.group == group && page.slugs.get(asked.locale) == slug;
    let page = state.content.pages.iter().find(here).ok_or(Error::NotFound)?.clone();
    let edition = (page.id == ABOUT).then(|| edition(asked.locale, &state.catalogue()));
    Ok(render::public(state, asked, &ContentPage { page, edition }))
}

fn edition(locale: Locale, catalogue: &Catalogue) -> Edition {
    let count = u64::try_from(catalogue.services(locale).len()).unwrap_or(u64::MAX);
    let services = format::number(locale, count);
    match &catalogue.source {
        Source::Starter => Edition::Starter { services },
        Source::Imported { edition, at } => {
            let day = Timestamp::from_millisecond(*at).unwrap_or(Timestamp::UNIX_EPOCH);
            let date = format::date(locale, day.to_zoned(TimeZone::UTC).date());
            Edition::Imported { year: edition.replace('-', "\u{2013}"), date, services }
        }
    }
}
