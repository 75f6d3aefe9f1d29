//! The description of the interface for programs (OpenAPI 3.1), made from the handlers and the types they answer with.

use std::sync::LazyLock;

use utoipa::OpenApi;

use super::{
    answer::{ProblemDetails, json},
    answers, routes,
};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Passerelle: services of the government, as open data",
        version = "1",
        description = "What the public pages say, in English and in French. Anybody may read it, without a key. Texts \
            are in the language that `lang` names. An entity tag stands on every answer: send it back in \
            `If-None-Match` and nothing is sent twice.",
        license(name = "Open Government Licence – Canada", url = "https://open.canada.ca/en/open-government-licence-canada"),
        contact()
    ),
    servers((url = "/", description = "This portal")),
    components(schemas(ProblemDetails)),
    paths(
        routes::list_services,
        routes::show_service,
        routes::list_topics,
        routes::list_collections,
        routes::list_organizations,
        answers::list_answers,
        answers::show_answer,
        routes::download_csv,
        routes::download_json,
        routes::download_measures,
        routes::describe
    )
)]
struct Description;

/// The document, written once.
pub(super) fn document() -> &'static str {
    static TEXT: LazyLock<String> =
        LazyLock::new(|| json(&Description::openapi().merge_from(crate::department::Description::openapi())));
    &TEXT
}
