//! Whether a request is somebody who reads, as far as the request itself says. Nothing of it is kept.

use axum::http::{HeaderMap, Method, header};

/// Parts of the names by which robots say what they are.
const ROBOTS: [&str; 4] = ["bot", "crawl", "spider", "slurp"];

/// A page that is asked for, and not only for its headers, ahead of time or by a robot.
pub fn is_reader(method: &Method, headers: &HeaderMap) -> bool {
    let said = |name: &str| headers.get(name).map_or(&b""[..], |value| value.as_bytes());
    let ahead = ["sec-purpose", "purpose"].iter().any(|name| holds(said(name), "prefetch"));
    let agent = said(header::USER_AGENT.as_str());
    *method == Method::GET && !ahead && !ROBOTS.iter().any(|robot| holds(agent, robot))
}

/// Every page that is answered asks this, so it looks only where the first letter stands.
fn holds(text: &[u8], word: &str) -> bool {
    let word = word.as_bytes();
    memchr::memchr2_iter(word[0], word[0].to_ascii_uppercase(), text)
        .any(|at| text.get(at..at + word.len()).is_some_and(|part| part.eq_ignore_ascii_case(word)))
}
