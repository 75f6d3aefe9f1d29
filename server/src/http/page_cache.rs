//! Finished pages, answered before anything else happens. Filled once however many ask; bounded; emptied by a
//! publication. A page that then fails to be made is answered by its last copy. Never holds anything that was made
//! for one person.

use std::sync::{Arc, Mutex, PoisonError};

use app::{
    catalogue::Audience,
    display::TextSize,
    locale::Localized,
    path::segment,
    person::{SIGN_IN, SIGN_OUT},
};
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
    plain::Plain,
};
use crate::{error::Error, measure::Counted, render::Public, state::AppState};

/// What makes a page different from another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    address: String,
    audience: Option<Audience>,
    page: Option<usize>,
    size: TextSize,
}

/// The version stands beside it, so that a page of the last catalogue is never found after a publication, even one
/// that was being rendered when it came.
type Versioned = (Key, i64);

pub struct PageCache {
    kept: Option<Kept>,
    /// One page at a time is made smaller in the background, so that readers keep the other cores.
    improving: Arc<Semaphore>,
}

struct Kept {
    pages: Cache<Versioned, Arc<Finished>>,
    /// The last copy of each page, of any version: mostly the same ones.
    last: Cache<Key, Arc<Finished>>,
    plain: Plain,
}

impl PageCache {
    /// `bytes` is how much it may keep; 0 keeps nothing. Half as much again after a publication, for last copies; an
    /// eighth for plain text.
    pub fn new(bytes: u64) -> Self {
        let kept = (bytes > 0).then(|| Kept {
            pages: Cache::builder().max_capacity(bytes).weigher(|_, page: &Arc<Finished>| page.weight()).build(),
            last: Cache::builder().max_capacity(bytes / 2).weigher(|_, page: &Arc<Finished>| page.weight()).build(),
            plain: Plain::new(bytes / 8),
        });
        Self { kept, improving: Arc::new(Semaphore::new(1)) }
    }

    /// A publication: every page may have changed.
    pub fn forget(&self) {
        if let Some(kept) = &self.kept {
            kept.pages.invalidate_all();
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
        let (key, kept) = (key(uri, headers)?, self.kept.as_ref()?);
        let page = kept.pages.get(&(key, state.version())).await?;
        self.improve(&page);
        // a page that cannot be read back is rendered again
        let response = page.answer(method, headers, &kept.plain).ok()?;
        Some((page.route.clone(), response))
    }

    fn improve(&self, page: &Arc<Finished>) {
        if !page.take_improving() {
            return;
        }
        let Ok(turn) = self.improving.clone().try_acquire_owned() else {
            // the next reader tries again: pages that wait would be kept beyond the bound
            page.leave_improving();
            return;
        };
        let page = page.clone();
        tokio::task::spawn_blocking(move || {
            // if it fails, the quicker bytes go on being sent
            let _ = page.improve();
            drop(turn);
        });
    }
}

impl Kept {
    /// What is answered where a page was not finished: its last copy if it failed to be made, else what came.
    async fn or_last(&self, key: &Key, method: &Method, headers: &HeaderMap, response: Response) -> Response {
        if response.status().is_client_error() {
            // the page is gone
            self.last.invalidate(key).await;
        }
        if !response.status().is_server_error() {
            return response;
        }
        let Some(last) = self.last.get(key).await else { return response };
        tracing::warn!(status = response.status().as_u16(), route = &*last.route, "the last copy of a page is sent");
        last.answer(method, headers, &self.plain).unwrap_or(response)
    }
}

/// The layer: asks the router and keeps what may be kept. What is kept already was answered at the door, so only
/// those who ask at the same moment meet it here.
pub(super) async fn answer(State(state): State<Arc<AppState>>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD);
    let key = key(request.uri(), request.headers());
    let (Some(kept), Some(key), true) = (&state.pages.kept, key, safe) else {
        return next.run(request).await;
    };
    let (method, headers) = (request.method().clone(), request.headers().clone());
    let own = Own::default();
    let fill = fill(state.clone(), next.clone(), again(&request), own.clone());
    let response = match kept.pages.try_get_with((key.clone(), state.version()), fill).await {
        Ok(page) => {
            kept.last.insert(key, page.clone()).await;
            state.pages.improve(&page);
            let failed = |error: std::io::Error| Error::Internal(error.to_string()).into_response();
            return page.answer(&method, &headers, &kept.plain).unwrap_or_else(failed);
        }
        // what may not be kept is nobody else's: who only waited asks again
        Err(_) => match own.take() {
            Some(response) => response,
            None => next.run(request).await,
        },
    };
    kept.or_last(&key, &method, &headers, response).await
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

/// The answer to one request, where it may not be kept.
#[derive(Clone, Default)]
struct Own(Arc<Mutex<Option<Response>>>);

impl Own {
    fn put(&self, response: Response) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(response);
    }

    fn take(&self) -> Option<Response> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Says to all who wait that there is nothing to keep.
struct Refused;

async fn fill(state: Arc<AppState>, next: Next, request: Request, own: Own) -> Result<Arc<Finished>, Refused> {
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).into();
    let refuse = |response: Response| {
        own.put(response);
        Refused
    };
    let response = next.run(request).await;
    if response.extensions().get::<Public>().is_none() || response.status() != StatusCode::OK {
        return Err(refuse(response));
    }
    let (parts, body) = response.into_parts();
    let counters = parts.extensions.get::<Counted>().map_or_else(Vec::new, |counted| state.measures.counters(counted));
    let failed = |error: String| {
        tracing::error!(%error, "a page cannot be finished");
        refuse(Error::Internal(error).into_response())
    };
    // what we made stands in memory already
    let html = to_bytes(body, usize::MAX).await.map_err(|error| failed(error.to_string()))?;
    let finished = tokio::task::spawn_blocking(move || Finished::new(route, counters, parts.headers, &html)).await;
    match finished {
        Ok(Ok(finished)) => Ok(Arc::new(finished)),
        Ok(Err(error)) => Err(failed(error.to_string())),
        Err(error) => Err(failed(error.to_string())),
    }
}

/// Pages that are made for one reader or one moment; their queries are in no key.
const NEVER: [Localized<&str>; 7] =
    [segment::SEARCH, segment::TALK, segment::FEEDBACK, segment::TEXT_SIZE, segment::MEASURES, SIGN_IN, SIGN_OUT];

/// The key of a page, or `None` for what is never kept: pages narrowed by words, those for one reader, and everything
/// outside a language.
fn key(uri: &Uri, headers: &HeaderMap) -> Option<Key> {
    let address = uri.path().to_owned();
    let (mut audience, mut page) = (None, None);
    if let Some(locale) = locale_of(uri) {
        let place = address.split('/').nth(2).unwrap_or_default();
        if NEVER.iter().any(|segment| *segment.get(locale) == place) {
            return None;
        }
        // what a page does not understand it leaves out, and of two it reads the last one
        for (name, value) in url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
            if name == *segment::FILTER.get(locale) && !value.is_empty() {
                return None;
            } else if name == *segment::AUDIENCE.get(locale) {
                audience = Audience::parse_slug(locale, &value);
            } else if name == segment::PAGE && place == *segment::A_TO_Z.get(locale) {
                page = value.parse().ok();
            }
        }
    } else if address != "/" && !address.starts_with("/sitemap") {
        return None;
    }
    let key = Key { address, audience, page, size: size_of(headers) };
    // a longer address is none of ours: it is not worth keeping a key for
    (key.address.len() <= 300).then_some(key)
}
