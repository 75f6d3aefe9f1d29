//! An answer that is made for each request, with a strong tag: who has it already gets 304 and no body.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use sha2::{Digest, Sha256};

/// Answers with these bytes, or that they are known.
pub fn tagged(asked: &HeaderMap, kind: &'static str, bytes: impl Into<Body> + AsRef<[u8]>) -> Response {
    let tag = tag(&bytes);
    if knows(asked, &tag) {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response.headers_mut().insert(header::ETAG, quoted(&tag));
        return response;
    }
    let mut response = Response::new(bytes.into());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response.headers_mut().insert(header::ETAG, quoted(&tag));
    response
}

/// What tells these bytes from all others.
pub fn tag(bytes: impl AsRef<[u8]>) -> String {
    Sha256::digest(bytes).iter().take(10).map(|byte| format!("{byte:02x}")).collect()
}

/// A strong entity tag. `tag` is of letters, digits and `-`, which can always stand in a header.
pub fn quoted(tag: &str) -> HeaderValue {
    HeaderValue::try_from(format!("\"{tag}\"")).unwrap_or(HeaderValue::from_static("\"\""))
}

/// Whether the client says that it has what this tag names.
pub fn knows(asked: &HeaderMap, tag: &str) -> bool {
    known(asked).any(|known| known == "*" || known == tag)
}

/// The tags of what a client says that it has, strong or weak.
pub(super) fn known(asked: &HeaderMap) -> impl Iterator<Item = &str> {
    let lists = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    lists.flat_map(|list| list.split(',')).map(|known| {
        let known = known.trim();
        known.strip_prefix("W/").unwrap_or(known).trim_matches('"')
    })
}
