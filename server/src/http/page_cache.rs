//! Finished pages, answered before anything else happens. Filled once however many ask; bounded; emptied by a
//! publication. Never holds anything that was made for one person.

use std::sync::Arc;

use app::{display::TextSize, path::segment};
use axum::{
    body::{Body, to_bytes},
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, Method, StatusCode, Uri},
    middleware::Next,
    response::{IntoResponse, Response},
};
use moka::future::Cache;
use tokio::sync::Semaphore;

use super::{
    asked::{locale_of, size_of},
    finished::Finished,
};
use crate::{error::Error, measure::Counted, render::Public, state::AppState};

/// No page is larger; one that is would be a fault of ours.
const LARGEST: usize = 8 * 1024 * 1024;

/// What makes a page different from another. The version is in it, so that a page of the last catalogue is never
/// found after a publication, even one that was being rendered when it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    address: String,
    size: TextSize,
    version: i64,
}

pub struct PageCache {
    pages: Option<Cache<Key, Arc<Finished>>>,
    /// One page at a time is made smaller in the background, so that readers keep the other cores.
    improving: Arc<Semaphore>,
}

impl PageCache {
    /// `bytes` is how much it may keep; 0 keeps nothing.
    pub fn new(bytes: u64) -> Self {
        let weigh = |_: &Key, page: &Arc<Finished>| page.weight();
        let pages = (bytes > 0).then(|| Cache::builder().max_capacity(bytes).weigher(weigh).build());
        Self { pages, improving: Arc::new(Semaphore::new(1)) }
    }

    /// A publication: every page may have changed.
    pub fn forget(&self) {
        if let Some(pages) = &self.pages {
            pages.invalidate_all();
        }
    }

    /// The answer to a request whose page is kept, and the template of its route.
    pub(super) async fn finished(
        &self,
        state: &AppState,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
    ) -> Option<(Arc<str>, Response)> {
        if !matches!(*method, Method::GET | Method::HEAD) {
            return None;
        }
        let page = self.pages.as_ref()?.get(&key(uri, headers, state)?).await?;
        self.improve(&page);
        // a page that cannot be read back is rendered again
        let response = page.answer(method, headers).ok()?;
        Some((page.route.clone(), response))
    }

    fn improve(&self, page: &Arc<Finished>) {
        if !page.take_improving() {
            return;
        }
        let (page, turn) = (page.clone(), self.improving.clone());
        tokio::spawn(async move {
            let Ok(_turn) = turn.acquire().await else { return };
            // if it fails, the quicker bytes go on being sent
            let _ = tokio::task::spawn_blocking(move || page.improve()).await;
        });
    }
}

/// The layer: asks the router and keeps what may be kept. What is kept already was answered at the door, so only
/// those who ask at the same moment meet it here.
pub(super) async fn answer(State(state): State<Arc<AppState>>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD);
    let key = key(request.uri(), request.headers(), &state);
    let (Some(pages), Some(key), true) = (&state.pages.pages, key, safe) else {
        return next.run(request).await;
    };
    let (method, headers) = (request.method().clone(), request.headers().clone());
    let filled = pages.try_get_with(key, fill(state.clone(), next.clone(), again(&request))).await;
    match filled.map_err(|refused| refused.take()) {
        Ok(page) => {
            state.pages.improve(&page);
            page.answer(&method, &headers).unwrap_or_else(|error| Error::Internal(error.to_string()).into_response())
        }
        Err(Some(response)) => response,
        // another request asked at the same moment and took the answer that cannot be kept: ask for our own
        Err(None) => next.run(request).await,
    }
}

/// The same request once more: a GET has no body.
fn again(request: &Request) -> Request {
    let mut copy = Request::new(Body::empty());
    // a HEAD needs the page too, to say how long it is
    *copy.method_mut() = Method::GET;
    *copy.uri_mut() = request.uri().clone();
    *copy.headers_mut() = request.headers().clone();
    *copy.extensions_mut() = request.extensions().clone();
    copy
}

/// An answer that may not be kept; the first who waits takes it.
struct Refused(std::sync::Mutex<Option<Response>>);

impl Refused {
    fn take(&self) -> Option<Response> {
        self.0.lock().ok().and_then(|mut response| response.take())
    }
}

async fn fill(state: Arc<AppState>, next: Next, request: Request) -> Result<Arc<Finished>, Refused> {
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).into();
    let refuse = |response: Response| Refused(std::sync::Mutex::new(Some(response)));
    let response = next.run(request).await;
    if response.extensions().get::<Public>().is_none() || response.status() != StatusCode::OK {
        return Err(refuse(response));
    }
    let (parts, body) = response.into_parts();
    let counters = parts.extensions.get::<Counted>().map_or_else(Vec::new, |counted| state.measures.counters(counted));
    let failed = |error: String| refuse(Error::Internal(error).into_response());
    let html = to_bytes(body, LARGEST).await.map_err(|error| failed(error.to_string()))?;
    let finished = tokio::task::spawn_blocking(move || Finished::new(route, counters, parts.headers, &html)).await;
    match finished {
        Ok(Ok(finished)) => Ok(Arc::new(finished)),
        Ok(Err(error)) => Err(failed(error.to_string())),
        Err(error) => Err(failed(error.to_string())),
    }
}

/// The key of a page, or `None` for what is never kept: pages narrowed by words, and everything outside a language.
fn key(uri: &Uri, headers: &HeaderMap, state: &AppState) -> Option<Key> {
    let mut address = uri.path().to_owned();
    if let Some(locale) = locale_of(uri) {
        let audience = *segment::AUDIENCE.get(locale);
        for (name, value) in url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
            if name == *segment::FILTER.get(locale) && !value.is_empty() {
                return None;
            }
            if name == audience {
                address = format!("{}?{audience}={value}", uri.path());
            }
        }
    } else if !matches!(uri.path(), "/" | "/sitemap.xml") {
        return None;
    }
    // a longer address is none of ours: it is not worth keeping a key for
    (address.len() <= 300).then(|| Key { address, size: size_of(headers), version: state.version() })
}
