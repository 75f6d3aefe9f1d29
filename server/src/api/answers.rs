//! Answers: what people ask next, in the words, under the number and in the version that everybody is told.

use std::sync::Arc;

use app::{
    answer::{Answer, AnswerId, Place, Version},
    api::Problem,
    locale::Locale,
    path,
};
use axum::{
    extract::{Path, RawQuery, State, rejection::PathRejection},
    http::HeaderMap,
};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    answer::{Absent, Known, Later, Wrong, answer},
    list::{Here, List, Listed, Order, PAGE},
    query::{LanguageQuery, PlaceQuery, Query},
    routes::{Answer as Answered, App, PLACE, at},
};
use crate::{catalogue::Catalogue, state::AppState};

/// An answer.
#[derive(Serialize, ToSchema)]
pub(super) struct AnswerItem {
    /// Its number.
    #[schema(example = "A001")]
    id: String,
    /// The version that is in force, from 1. Whoever passes the answer on names it.
    #[schema(minimum = 1)]
    version: i64,
    question: String,
    /// Plain text; an empty line begins a paragraph.
    answer: String,
    /// Since when this version is in force.
    #[schema(format = "date-time")]
    since: String,
    /// Its page on this portal, in the language of the answer.
    #[schema(format = "uri")]
    url: String,
    /// The ids of the services that it is about, as far as they are published.
    services: Vec<String>,
    /// The code of the organization that answers for it.
    organization: String,
}

/// An answer, and what it said before.
#[derive(Serialize, ToSchema)]
pub(super) struct AnswerFull {
    #[serde(flatten)]
    item: AnswerItem,
    /// The versions before this one, the newest first.
    earlier: Vec<VersionItem>,
}

/// A version that was replaced.
#[derive(Serialize, ToSchema)]
struct VersionItem {
    version: i64,
    question: String,
    answer: String,
    /// Since when it was in force.
    #[schema(format = "date-time")]
    since: String,
    /// The version that corrects what was wrong in it; `null` where nothing was.
    corrected_by: Option<i64>,
}

impl AnswerItem {
    fn of(answer: &Answer, catalogue: &Catalogue, locale: Locale, origin: &str) -> Self {
        let page = path::Path::Answer(Place::One(answer.id.clone()));
        let services = catalogue.named(&answer.services);
        Self {
            id: answer.id.to_string(),
            version: answer.current.number,
            question: answer.current.question.text(locale),
            answer: answer.current.text.text(locale),
            since: since(&answer.current),
            url: format!("{origin}{}", page.href(locale)),
            services: services.iter().map(|service| service.id.as_str().to_owned()).collect(),
            organization: answer.organization.clone(),
        }
    }
}

impl VersionItem {
    fn of(answer: &Answer, version: &Version, locale: Locale) -> Self {
        Self {
            version: version.number,
            question: version.question.text(locale),
            answer: version.text.text(locale),
            since: since(version),
            corrected_by: answer.correction(version.number).map(|next| next.number),
        }
    }
}

fn since(version: &Version) -> String {
    Timestamp::from_millisecond(version.from).unwrap_or_default().to_string()
}

impl Listed for Arc<Answer> {
    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn name(&self, locale: Locale) -> &str {
        self.current.question.get(locale)
    }
}

/// Answers, twenty at a time, in the order of their numbers.
#[utoipa::path(
    get, path = "/api/v1/answers", operation_id = "list_answers", tag = "catalogue",
    params(LanguageQuery, PlaceQuery),
    responses((status = 200, description = "A part of the list.", body = List<AnswerItem>), Known, Wrong, Later)
)]
pub(super) async fn list_answers(State(state): App, RawQuery(text): RawQuery, headers: HeaderMap) -> Answered {
    let query = Query::read(text.as_deref(), &headers, &PLACE)?;
    let catalogue = state.catalogue();
    let here = Here { address: at(&state, "answers"), size: PAGE, order: Order::Given };
    let show = |one: &Arc<Answer>| item(&state, &catalogue, query.language.locale, one);
    let list = here.part(&query, &query.place()?, catalogue.answers.all(), show);
    Ok(answer(&headers, query.language, &list.map_err(|problem| query.refuse(problem))?))
}

fn item(state: &AppState, catalogue: &Catalogue, locale: Locale, answer: &Answer) -> AnswerItem {
    AnswerItem::of(answer, catalogue, locale, &state.site.origin)
}

/// One answer with its earlier versions.
#[utoipa::path(
    get, path = "/api/v1/answers/{id}", operation_id = "show_answer", tag = "catalogue",
    params(
        ("id" = String, Path, description = "The number of an answer.", pattern = "^A[0-9]{3,6}$", example = "A001"),
        LanguageQuery,
    ),
    responses((status = 200, description = "The answer.", body = AnswerFull), Known, Wrong, Absent, Later)
)]
pub(super) async fn show_answer(
    State(state): App,
    id: Result<Path<String>, PathRejection>,
    RawQuery(text): RawQuery,
    headers: HeaderMap,
) -> Answered {
    let query = Query::read(text.as_deref(), &headers, &[])?;
    let id = id.ok().and_then(|Path(id)| AnswerId::parse(&id));
    let catalogue = state.catalogue();
    let found = id.and_then(|id| catalogue.answers.get(&id)).ok_or_else(|| query.refuse(Problem::NoSuchAnswer))?;
    let locale = query.language.locale;
    let full = AnswerFull {
        item: item(&state, &catalogue, locale, found),
        earlier: found.earlier.iter().map(|version| VersionItem::of(found, version, locale)).collect(),
    };
    Ok(answer(&headers, query.language, &full))
}
