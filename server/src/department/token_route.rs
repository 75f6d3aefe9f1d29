//! `POST /api/v1/token`: a token for the secret of a client (RFC 6749, section 4.4). Refusals are those of section 5.2.

use std::{collections::HashMap, sync::Arc};

use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::Serialize;
use url::form_urlencoded;
use utoipa::ToSchema;

use super::{
    answer::told,
    token::{LASTS, give, prove},
};
use crate::{db::StoreError, state::AppState};

/// A token, and how long it is good.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Token {
    access_token: String,
    /// Always `Bearer`.
    token_type: &'static str,
    /// Seconds.
    expires_in: i64,
    /// The organization and the program, separated by a space.
    scope: String,
}

/// Why no token is given: a code of RFC 6749, section 5.2.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TokenRefusal {
    /// `invalid_request`, `invalid_client`, `unsupported_grant_type` or `invalid_scope`.
    error: &'static str,
}

/// What a token is asked for with.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "only described")]
pub(super) struct TokenRequest {
    /// Always `client_credentials`.
    #[schema(pattern = "^client_credentials$", example = "client_credentials")]
    grant_type: String,
    /// Where the client proves itself here, and not by HTTP Basic.
    client_id: Option<String>,
    client_secret: Option<String>,
    /// At most what the client has: its organization and its program.
    scope: Option<String>,
}

/// Get a token, good for an hour.
#[utoipa::path(
    post, path = "/api/v1/token", operation_id = "get_token", tag = "applications",
    params(("Authorization" = Option<String>, Header, description = "`Basic`, the id of the client and its secret.")),
    request_body(content = TokenRequest, content_type = "application/x-www-form-urlencoded"),
    responses(
        (status = 200, description = "The token.", body = Token),
        (status = 400, description = "The request is not right.", body = TokenRefusal),
        (status = 401, description = "No such client, another secret, or one that ended.", body = TokenRefusal),
        (status = 503, description = "No token can be given now.", body = TokenRefusal),
    )
)]
pub(super) async fn get_token(State(state): State<Arc<AppState>>, headers: HeaderMap, body: Bytes) -> Response {
    let given = match Asked::read(&headers, &body) {
        Ok(asked) => asked.token(&state).await,
        Err(error) => Ok(Err(error)),
    };
    match given {
        Ok(Ok(token)) => told(StatusCode::OK, &token),
        Ok(Err(error)) => refuse(error),
        Err(error) => {
            tracing::error!(%error, "a token cannot be given");
            told(StatusCode::SERVICE_UNAVAILABLE, &TokenRefusal { error: "temporarily_unavailable" })
        }
    }
}

/// What came, as far as it is read.
struct Asked {
    client: String,
    secret: String,
    scope: String,
}

impl Asked {
    fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self, &'static str> {
        let mut fields = HashMap::new();
        // what has no value counts as left out, and what we do not know is passed over (RFC 6749, section 3.2)
        for (name, value) in form_urlencoded::parse(body).filter(|(name, value)| is_known(name) && !value.is_empty()) {
            // what stands twice could be read in two ways
            if fields.insert(name.into_owned(), value.into_owned()).is_some() {
                return Err("invalid_request");
            }
        }
        match fields.get("grant_type").map(String::as_str) {
            Some("client_credentials") => {}
            Some(_) => return Err("unsupported_grant_type"),
            None => return Err("invalid_request"),
        }
        let scope = fields.remove("scope").unwrap_or_default();
        let written = (fields.remove("client_id"), fields.remove("client_secret"));
        let (client, secret) = match (basic(headers), written) {
            (Some(shown), (None, None)) => shown,
            // RFC 6749, section 2.3: never in two ways
            (Some(_), _) => return Err("invalid_request"),
            (None, (Some(client), Some(secret))) => (client, secret),
            (None, _) => return Err("invalid_client"),
        };
        Ok(Self { client, secret, scope })
    }

    async fn token(self, state: &AppState) -> Result<Result<Token, &'static str>, StoreError> {
        let Some(client) = prove(state, &self.client, &self.secret).await? else { return Ok(Err("invalid_client")) };
        let had = [client.organization.as_str(), client.program.as_str()];
        if !self.scope.split_ascii_whitespace().all(|asked| had.contains(&asked)) {
            return Ok(Err("invalid_scope"));
        }
        let access_token = give(state, &client).await?;
        Ok(Ok(Token { access_token, token_type: "Bearer", expires_in: LASTS, scope: had.join(" ") }))
    }
}

fn is_known(name: &str) -> bool {
    ["grant_type", "client_id", "client_secret", "scope"].contains(&name)
}

/// The id and the secret. Ours hold nothing that a form would encode.
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let (scheme, shown) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let shown = STANDARD.decode(shown.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let (client, secret) = std::str::from_utf8(&shown).ok()?.split_once(':')?;
    Some((client.to_owned(), secret.to_owned()))
}

fn refuse(error: &'static str) -> Response {
    if error != "invalid_client" {
        return told(StatusCode::BAD_REQUEST, &TokenRefusal { error });
    }
    let mut response = told(StatusCode::UNAUTHORIZED, &TokenRefusal { error });
    response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Basic realm=\"passerelle\""));
    response
}
