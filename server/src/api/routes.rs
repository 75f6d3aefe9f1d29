//! `GET /api/v1/…`: open data for programs.

use std::{borrow::Cow, sync::Arc};

use app::{api::Problem, catalogue::Service};
use axum::{
    Router,
    extract::{Path, RawQuery, State, rejection::PathRejection},
    http::{HeaderMap, Method, header},
    middleware,
    response::Response,
    routing::{any, get},
};
use tower_http::cors::{self, CorsLayer};

use super::{
    answer::{Absent, Gone, Known, Later, Refusal, Wrong, answer, document},
    answers,
    busy::{limit, turns},
    download::Whole,
    full::ServiceFull,
    list::{Here, List, Order, PAGE, WHOLE},
    openapi,
    place::{CollectionItem, OrganizationItem, TopicItem},
    query::{FilterQuery, LanguageQuery, PlaceQuery, Query},
    service::ServiceItem,
};
use crate::{catalogue::Catalogue, measure, search::Narrowed, state::AppState};

pub(super) type App = State<Arc<AppState>>;
pub(super) type Answer = Result<Response, Refusal>;

/// The parameters of every list.
pub(super) const PLACE: [&str; 2] = ["page", "cursor"];
const PLACE_AND_FILTER: [&str; 7] = ["page", "cursor", "q", "audience", "topic", "organization", "online"];

/// Every address of the interface. Anybody may read it from a page of theirs: nothing in it is anybody's.
pub fn routes() -> Router<Arc<AppState>> {
    let anybody = CorsLayer::new()
        .allow_origin(cors::Any)
        .allow_methods([Method::GET, Method::HEAD])
        .allow_headers(cors::Any)
        .expose_headers([header::ETAG, header::CONTENT_LANGUAGE])
        .vary([]);
    Router::new()
        .route("/api/v1/services", get(list_services))
        .route("/api/v1/services/{id}", get(show_service))
        .route("/api/v1/topics", get(list_topics))
        .route("/api/v1/collections", get(list_collections))
        .route("/api/v1/organizations", get(list_organizations))
        .route("/api/v1/answers", get(answers::list_answers))
        .route("/api/v1/answers/{id}", get(answers::show_answer))
        .route("/api/v1/catalogue.csv", get(download_csv))
        .route("/api/v1/catalogue.json", get(download_json))
        .route("/api/v1/measures.csv", get(download_measures))
        .route("/api/v1/openapi.json", get(describe))
        .route("/api/{*rest}", any(refuse_address))
        .method_not_allowed_fallback(refuse_method)
        .layer(middleware::from_fn_with_state(turns(), limit))
        .layer(anybody)
}

async fn refuse_address(headers: HeaderMap) -> Refusal {
    Refusal::of(Problem::Nothing, &headers)
}

async fn refuse_method(headers: HeaderMap) -> Refusal {
    Refusal::of(Problem::Method, &headers)
}

/// Services, twenty at a time.
#[utoipa::path(
    get, path = "/api/v1/services", operation_id = "list_services", tag = "catalogue",
    params(LanguageQuery, PlaceQuery, FilterQuery),
    responses((status = 200, description = "A part of the list.", body = List<ServiceItem>), Known, Wrong, Later)
)]
pub(super) async fn list_services(State(state): App, RawQuery(text): RawQuery, headers: HeaderMap) -> Answer {
    let query = Query::read(text.as_deref(), &headers, &PLACE_AND_FILTER)?;
    let place = query.place()?;
    let catalogue = state.catalogue();
    let filter = query.filter(&catalogue)?;
    let (services, order) = match &filter.q {
        Some(words) => (find(&state, &query, words).await?.into(), Order::Given),
        None => (Cow::Borrowed(catalogue.services(query.language.locale)), Order::Names(&catalogue)),
    };
    let narrowed = filter.narrowed();
    let services = if narrowed == Narrowed::default() { services } else { Cow::Owned(narrowed.leaves(&services)) };
    let here = Here { address: at(&state, "services"), size: PAGE, order };
    let show = |service: &Arc<Service>| ServiceItem::of(service, query.language.locale, &state.site.origin);
    let list = here.part(&query, &place, &services, show).map_err(|problem| query.refuse(problem))?;
    Ok(answer(&headers, query.language, &list))
}

/// What matches words, the best first.
async fn find(state: &AppState, query: &Query, words: &str) -> Result<Vec<Arc<Service>>, Refusal> {
    let (locale, words) = (query.language.locale, words.to_owned());
    let found = state.search.ask(state.version(), move |engine| engine.find(locale, &words)).await;
    found.map(|found| found.services).map_err(|error| {
        tracing::error!(%error, "a search failed");
        query.refuse(Problem::Later)
    })
}

/// Everything about one service.
#[utoipa::path(
    get, path = "/api/v1/services/{id}", operation_id = "show_service", tag = "catalogue",
    params(
        ("id" = String, Path, description = "The id of a service.", pattern = "^[A-Za-z0-9_-]{1,40}$", example = "SRV02975"),
        LanguageQuery,
    ),
    responses((status = 200, description = "The service.", body = ServiceFull), Known, Wrong, Absent, Gone, Later)
)]
pub(super) async fn show_service(
    State(state): App,
    id: Result<Path<String>, PathRejection>,
    RawQuery(text): RawQuery,
    headers: HeaderMap,
) -> Answer {
    let query = Query::read(text.as_deref(), &headers, &[])?;
    let Path(id) = id.map_err(|_| query.refuse(Problem::NoSuchService))?;
    let catalogue = state.catalogue();
    let Some(service) = catalogue.service(&id) else { return Err(query.refuse(absent(&catalogue, &id))) };
    let full = ServiceFull::of(service, &catalogue, query.language.locale, &state.site.origin);
    Ok(answer(&headers, query.language, &full))
}

fn absent(catalogue: &Catalogue, id: &str) -> Problem {
    catalogue.withdrawn(id).map_or(Problem::NoSuchService, |record| Problem::Withdrawn(record.name.clone()))
}

/// Topics, in the order in which the portal shows them.
#[utoipa::path(
    get, path = "/api/v1/topics", operation_id = "list_topics", tag = "catalogue",
    params(LanguageQuery, PlaceQuery),
    responses((status = 200, description = "A part of the list.", body = List<TopicItem>), Known, Wrong, Later)
)]
pub(super) async fn list_topics(State(state): App, RawQuery(text): RawQuery, headers: HeaderMap) -> Answer {
    let query = Query::read(text.as_deref(), &headers, &PLACE)?;
    let catalogue = state.catalogue();
    let here = Here { address: at(&state, "topics"), size: WHOLE, order: Order::Given };
    let show = |lead: &_| TopicItem::of(lead, &catalogue, query.language.locale, &state.site.origin);
    let list = here.part(&query, &query.place()?, &catalogue.content.topics, show);
    Ok(answer(&headers, query.language, &list.map_err(|problem| query.refuse(problem))?))
}

/// Collections and step-by-step guides, twenty at a time.
#[utoipa::path(
    get, path = "/api/v1/collections", operation_id = "list_collections", tag = "catalogue",
    params(LanguageQuery, PlaceQuery),
    responses((status = 200, description = "A part of the list.", body = List<CollectionItem>), Known, Wrong, Later)
)]
pub(super) async fn list_collections(State(state): App, RawQuery(text): RawQuery, headers: HeaderMap) -> Answer {
    let query = Query::read(text.as_deref(), &headers, &PLACE)?;
    let catalogue = state.catalogue();
    let here = Here { address: at(&state, "collections"), size: PAGE, order: Order::Given };
    let show = |lead: &_| CollectionItem::of(lead, &catalogue, query.language.locale, &state.site.origin);
    let list = here.part(&query, &query.place()?, &catalogue.content.clusters, show);
    Ok(answer(&headers, query.language, &list.map_err(|problem| query.refuse(problem))?))
}

/// Organizations that have services, twenty at a time, by name.
#[utoipa::path(
    get, path = "/api/v1/organizations", operation_id = "list_organizations", tag = "catalogue",
    params(LanguageQuery, PlaceQuery),
    responses((status = 200, description = "A part of the list.", body = List<OrganizationItem>), Known, Wrong, Later)
)]
pub(super) async fn list_organizations(State(state): App, RawQuery(text): RawQuery, headers: HeaderMap) -> Answer {
    let query = Query::read(text.as_deref(), &headers, &PLACE)?;
    let locale = query.language.locale;
    let catalogue = state.catalogue();
    let here = Here { address: at(&state, "organizations"), size: PAGE, order: Order::Names(&catalogue) };
    let show = |organization: &Arc<_>| OrganizationItem::of(organization, &catalogue, locale, &state.site.origin);
    let list = here.part(&query, &query.place()?, catalogue.organizations.get(locale), show);
    Ok(answer(&headers, query.language, &list.map_err(|problem| query.refuse(problem))?))
}

/// Every published service in the columns of the federal inventory, as departments reported them.
#[utoipa::path(
    get, path = "/api/v1/catalogue.csv", operation_id = "download_csv", tag = "catalogue",
    responses((status = 200, description = "The file.", body = String, content_type = "text/csv"), Known, Wrong, Later)
)]
pub(super) async fn download_csv(State(state): App, RawQuery(text): RawQuery, headers: HeaderMap) -> Answer {
    let query = Query::read(text.as_deref(), &headers, &[])?;
    let csv = state.downloads.csv(state.version()).await.ok_or_else(|| query.refuse(Problem::Later))?;
    Ok(csv.answer(&headers, "text/csv; charset=utf-8", "attachment; filename=\"catalogue.csv\""))
}

/// Everything about every published service, in both languages.
#[utoipa::path(
    get, path = "/api/v1/catalogue.json", operation_id = "download_json", tag = "catalogue",
    responses((status = 200, description = "The file.", body = Whole), Known, Wrong, Later)
)]
pub(super) async fn download_json(State(state): App, RawQuery(text): RawQuery, headers: HeaderMap) -> Answer {
    let query = Query::read(text.as_deref(), &headers, &[])?;
    let json = state.downloads.json(state.catalogue(), &state.site.origin).await.map_err(|error| {
        tracing::error!(%error, "the JSON of the catalogue cannot be made");
        query.refuse(Problem::Later)
    })?;
    Ok(json.answer(&headers, "application/json", "attachment; filename=\"catalogue.json\""))
}

/// How much the portal is used: the counts of each month until the end of yesterday, of nobody in particular. A count
/// from 1 to 4 is left empty.
#[utoipa::path(
    get, path = "/api/v1/measures.csv", operation_id = "download_measures", tag = "measures",
    responses((status = 200, description = "The file.", body = String, content_type = "text/csv"), Known, Wrong, Later)
)]
pub(super) async fn download_measures(State(state): App, RawQuery(text): RawQuery, headers: HeaderMap) -> Answer {
    let query = Query::read(text.as_deref(), &headers, &[])?;
    let reading = measure::reading(&state).await.ok_or_else(|| query.refuse(Problem::Later))?;
    let csv = state.downloads.measures(reading).await.map_err(|error| {
        tracing::error!(%error, "the file of measures cannot be made");
        query.refuse(Problem::Later)
    })?;
    Ok(csv.answer(&headers, "text/csv; charset=utf-8", "attachment; filename=\"measures.csv\""))
}

/// This description.
#[utoipa::path(
    get, path = "/api/v1/openapi.json", operation_id = "describe", tag = "catalogue",
    responses((status = 200, description = "The description.", body = serde_json::Value), Known, Later)
)]
pub(super) async fn describe(headers: HeaderMap) -> Response {
    document(&headers, openapi::document().to_owned())
}

pub(super) fn at(state: &AppState, name: &str) -> String {
    format!("{}/api/v1/{name}", state.site.origin)
}
