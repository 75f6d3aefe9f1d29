//! The page that a reader came from, when it is one of ours.

use app::path::LocalPath;
use axum::http::{HeaderMap, header};

/// Reads the same-origin Referer. Anything else is nobody's business and is not looked at.
pub fn came_from(headers: &HeaderMap, origin: &str) -> Option<LocalPath> {
    let referer = headers.get(header::REFERER)?.to_str().ok()?;
    let rest = referer.strip_prefix(origin).or_else(|| {
        // a reader may have opened the portal by another name of this machine; the browser says that it is ours
        let same = headers.get("sec-fetch-site").is_some_and(|site| site == "same-origin");
        let (_, rest) = referer.split_once("://").filter(|_| same)?;
        rest.find('/').map(|at| &rest[at..])
    })?;
    LocalPath::parse(rest)
}
