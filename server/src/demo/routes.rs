//! The addresses of the demonstration's provider. Without a demonstration there is nothing at any of them.

use std::{collections::HashMap, sync::Arc};

use app::{
    demo::{Place, people_page::PeoplePage},
    locale::Locale,
};
use axum::{
    Form, Json, Router,
    extract::{self, Query, RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use serde_json::json;

use super::{
    Demonstration, payer,
    provider::{Asked as Wanted, CLIENT},
};
use crate::{
    error::Error,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;
type Words = HashMap<String, String>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let people = Place::People.href(locale);
    Router::new()
        .route(&Place::Payer.href(locale), get(payer::show))
        .route(&people, get(show_people))
        .route(&format!("{people}/{{subject}}"), get(choose))
}

fn demonstration(state: &AppState) -> Result<&Demonstration, Error> {
    state.demonstration.as_ref().ok_or(Error::NotFound)
}

/// What a provider says of itself.
pub async fn discover(State(state): App) -> Result<Response, Error> {
    let issuer = demonstration(&state)?.issuer();
    let origin = &state.config.http.origin;
    Ok(Json(json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{origin}{}", super::AUTHORIZE),
        "token_endpoint": format!("{origin}{}", super::TOKEN),
        "jwks_uri": format!("{origin}{}", super::KEYS),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA"],
        "token_endpoint_auth_methods_supported": ["none"],
        "code_challenge_methods_supported": ["S256"],
        "scopes_supported": ["openid", "profile", "email"],
        "ui_locales_supported": Locale::ALL.map(Locale::tag),
        "authorization_response_iss_parameter_supported": true,
    }))
    .into_response())
}

pub async fn keys(State(state): App) -> Result<Response, Error> {
    Ok(Json(demonstration(&state)?.keys()).into_response())
}

/// Leads to the page in the language that the portal asks for.
pub async fn authorize(
    State(state): App,
    Query(words): Query<Words>,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    wanted(demonstration(&state)?, &words)?;
    let language = words.get("ui_locales").and_then(|tags| Locale::parse(tags.get(..2)?)).unwrap_or(Locale::En);
    let address = format!("{}?{}", Place::People.href(language), query.unwrap_or_default());
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response())
}

/// What the portal asks. Anything that it does not is answered to nobody.
fn wanted(demonstration: &Demonstration, words: &Words) -> Result<Wanted, Error> {
    let word = |name: &str| words.get(name).cloned().unwrap_or_default();
    let asked = Wanted {
        redirect: word("redirect_uri"),
        state: word("state"),
        nonce: word("nonce"),
        challenge: word("code_challenge"),
    };
    let code = word("response_type") == "code" && word("code_challenge_method") == "S256";
    let ours = word("client_id") == CLIENT && demonstration.knows(&asked.redirect);
    if code && ours && !asked.challenge.is_empty() { Ok(asked) } else { Err(Error::BadRequest) }
}

async fn show_people(
    State(state): App,
    asked: Asked,
    Query(words): Query<Words>,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let demonstration = demonstration(&state)?;
    let wanted = wanted(demonstration, &words)?;
    let cancel = back(demonstration, &wanted, ("error", "access_denied"))?;
    let page = PeoplePage { query: query.unwrap_or_default(), cancel };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

async fn choose(
    State(state): App,
    extract::Path(subject): extract::Path<String>,
    Query(words): Query<Words>,
) -> Result<Response, Error> {
    let demonstration = demonstration(&state)?;
    let wanted = wanted(demonstration, &words)?;
    let code = demonstration.choose(&state.clock, &subject, &wanted).ok_or(Error::NotFound)?;
    let address = back(demonstration, &wanted, ("code", &code))?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response())
}

/// The way back to the portal.
fn back(demonstration: &Demonstration, wanted: &Wanted, answer: (&str, &str)) -> Result<String, Error> {
    let mut url = url::Url::parse(&wanted.redirect).map_err(|_| Error::BadRequest)?;
    url.query_pairs_mut()
        .append_pair(answer.0, answer.1)
        .append_pair("state", &wanted.state)
        .append_pair("iss", demonstration.issuer());
    Ok(url.into())
}

pub async fn exchange(State(state): App, Form(sent): Form<Words>) -> Result<Response, Error> {
    let demonstration = demonstration(&state)?;
    let word = |name: &str| sent.get(name).map_or("", String::as_str);
    let code = (word("grant_type") == "authorization_code" && word("client_id") == CLIENT).then(|| word("code"));
    let tokens =
        code.and_then(|code| demonstration.exchange(&state.clock, code, word("redirect_uri"), word("code_verifier")));
    Ok(match tokens {
        Some(tokens) => Json(tokens).into_response(),
        None => (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response(),
    })
}
