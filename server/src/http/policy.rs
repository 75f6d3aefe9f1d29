//! The headers of every page: what it may load, where it may send, who may frame it.

use std::sync::Arc;

use app::shell::Script;
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

use crate::{
    render::{Public, Scripts},
    state::AppState,
};

/// Everything is denied first. `form-action 'self'` also stops a form that is redirected to another site. Tools that
/// look at a page from inside ask for `robots.txt` there, so our own address may be asked on every page.
const BASE: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The content policy of a build: one for pages without script, one for pages that carry an island.
pub struct Policies {
    plain: HeaderValue,
    islands: HeaderValue,
    secure: bool,
}

impl Policies {
    /// `hashes` are those of the loader of the islands, as a policy names them.
    pub fn new(hashes: &[String], secure: bool) -> Self {
        let islands = format!("{BASE}; script-src 'self' 'wasm-unsafe-eval' {}", hashes.join(" "));
        Self {
            plain: HeaderValue::from_static(BASE),
            // hashes are base64, so they can always stand in a header
            islands: HeaderValue::try_from(islands).unwrap_or(HeaderValue::from_static(BASE)),
            secure,
        }
    }

    fn apply(&self, headers: &mut HeaderMap, script: Script) {
        let policy = match script {
            Script::None => &self.plain,
            Script::Islands => &self.islands,
        };
        headers.insert(header::CONTENT_SECURITY_POLICY, policy.clone());
        let fixed: [(HeaderName, &'static str); 5] = [
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            // with no-referrer, Chromium sends `Origin: null` with our own forms
            (header::REFERRER_POLICY, "same-origin"),
            (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
            (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
            (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()"),
        ];
        for (name, value) in fixed {
            // a page whose address is a secret says itself that nobody is told it
            headers.entry(name).or_insert(HeaderValue::from_static(value));
        }
        if self.secure {
            let a_year = HeaderValue::from_static("max-age=63072000; includeSubDomains; preload");
            headers.insert(header::STRICT_TRANSPORT_SECURITY, a_year);
        }
    }
}

/// Puts the headers on every response. What is not the same for everybody is kept by nobody.
pub(super) async fn headers(State(state): State<Arc<AppState>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let script = response.extensions().get::<Scripts>().map_or(Script::None, |scripts| scripts.0);
    let public = response.extensions().get::<Public>().is_some();
    let headers = response.headers_mut();
    state.policies.apply(headers, script);
    if !headers.contains_key(header::CACHE_CONTROL) {
        let kept = if public { "public, max-age=0, must-revalidate" } else { "no-store" };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    }
    response
}
