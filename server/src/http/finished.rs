//! A page as it goes over the wire: compressed once, with its headers, for as many readers as ask.

use std::{
    io::{Read, Write},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use arc_swap::ArcSwap;
use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::Response,
};
use bytes::Bytes;

use super::{
    plain::Plain,
    request::REQUEST_ID,
    tagged::{self, known, quoted},
};
use crate::measure::{self, Counter};

/// The window of brotli, as a power of two: larger than any page, small enough to be cheap in memory.
const WINDOW: u32 = 17;
/// At once, while somebody waits.
const QUICK: u32 = 5;
/// In the background, for all who come later.
const BEST: u32 = 11;

/// The best encoding that a client takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Accepted {
    Brotli,
    Gzip,
    Identity,
}

impl Accepted {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let mut gzip = false;
        for name in taken(headers) {
            match name {
                "br" => return Self::Brotli,
                "gzip" => gzip = true,
                _ => {}
            }
        }
        if gzip { Self::Gzip } else { Self::Identity }
    }
}

/// Whether a client takes gzip, for what is kept in that alone.
pub fn takes_gzip(headers: &HeaderMap) -> bool {
    taken(headers).any(|name| name == "gzip")
}

/// The encodings that a client takes.
fn taken(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let lists = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    lists.flat_map(|list| list.split(',')).filter_map(|item| {
        let (name, weight) = item.split_once(';').unwrap_or((item, ""));
        let refused = weight.trim().strip_prefix("q=").is_some_and(|q| q.trim().parse() == Ok(0.0_f32));
        (!refused).then(|| name.trim())
    })
}

/// A finished page. Plain text is not kept with it: few ask for it, and gzip gives it back.
pub(super) struct Finished {
    /// The template of its route, for the log.
    pub(super) route: Arc<str>,
    /// What each reader of it is counted in.
    counters: Vec<Counter>,
    /// Every header of an answer, so that one is only a copy; some values are set for each.
    headers: HeaderMap,
    /// The first half of the entity tag; the encoding follows it.
    tag: String,
    /// Bytes of plain text.
    length: usize,
    gzip: Bytes,
    brotli: ArcSwap<Brotli>,
    improving: AtomicBool,
}

/// The bytes that nearly everybody gets: made quickly at first, better later.
struct Brotli {
    tag: HeaderValue,
    bytes: Bytes,
}

impl Finished {
    /// Compresses a page. Costs about a millisecond of processor time.
    pub(super) fn new(
        route: Arc<str>,
        counters: Vec<Counter>,
        mut headers: HeaderMap,
        html: &[u8],
    ) -> std::io::Result<Self> {
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
        for name in [header::ETAG, header::CONTENT_ENCODING, header::CONTENT_LENGTH, REQUEST_ID] {
            headers.insert(name, HeaderValue::from_static(""));
        }
        let tag = tagged::tag(html);
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        gzip.write_all(html)?;
        let quick = Brotli { tag: entity_tag(&tag, "q"), bytes: brotli(html, QUICK)? };
        Ok(Self {
            route,
            counters,
            headers,
            tag,
            length: html.len(),
            gzip: Bytes::from(gzip.finish()?.into_boxed_slice()),
            brotli: ArcSwap::from_pointee(quick),
            improving: AtomicBool::new(false),
        })
    }

    /// Bytes that it keeps.
    pub(super) fn weight(&self) -> u32 {
        let kept = self.gzip.len() + self.brotli.load().bytes.len() + 2500;
        u32::try_from(kept).unwrap_or(u32::MAX)
    }

    /// Whether the caller is the one who should make it smaller; asked once.
    pub(super) fn take_improving(&self) -> bool {
        !self.improving.load(Ordering::Relaxed) && !self.improving.swap(true, Ordering::Relaxed)
    }

    /// The turn was another page's.
    pub(super) fn leave_improving(&self) {
        self.improving.store(false, Ordering::Relaxed);
    }

    /// Compresses as well as it can be: some tens of milliseconds of processor time.
    pub(super) fn improve(&self) -> std::io::Result<()> {
        let mut plain = Vec::with_capacity(self.length);
        flate2::read::GzDecoder::new(&self.gzip[..]).read_to_end(&mut plain)?;
        let bytes = brotli(&plain, BEST)?;
        self.brotli.store(Arc::new(Brotli { tag: entity_tag(&self.tag, "b"), bytes }));
        Ok(())
    }

    /// Answers a request that asks for this page, and counts it.
    pub(super) fn answer(&self, method: &Method, asked: &HeaderMap, plain: &Plain) -> std::io::Result<Response> {
        if measure::is_reader(method, asked) {
            for counter in &self.counters {
                counter.fetch_add(1, Ordering::Relaxed);
            }
        }
        let (accepted, brotli) = (Accepted::of(asked), self.brotli.load());
        let (encoding, tag, length) = match accepted {
            Accepted::Brotli => (Some("br"), brotli.tag.clone(), brotli.bytes.len()),
            Accepted::Gzip => (Some("gzip"), entity_tag(&self.tag, "g"), self.gzip.len()),
            Accepted::Identity => (None, entity_tag(&self.tag, "p"), self.length),
        };
        let mut response = Response::new(Body::empty());
        *response.headers_mut() = self.headers.clone();
        let headers = response.headers_mut();
        headers.insert(header::ETAG, tag);
        if self.is_known(asked) {
            for name in [header::CONTENT_TYPE, header::CONTENT_ENCODING, header::CONTENT_LENGTH] {
                headers.remove(name);
            }
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return Ok(response);
        }
        match encoding {
            Some(encoding) => headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding)),
            None => headers.remove(header::CONTENT_ENCODING),
        };
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
        if method != Method::HEAD {
            *response.body_mut() = match accepted {
                Accepted::Brotli => Body::from(brotli.bytes.clone()),
                Accepted::Gzip => Body::from(self.gzip.clone()),
                Accepted::Identity => plain.text(&self.tag, self.length, &self.gzip)?,
            };
        }
        Ok(response)
    }

    /// Whether the reader has this page already, in whichever encoding.
    fn is_known(&self, asked: &HeaderMap) -> bool {
        let is_this = |tag: &str| tag.split_once('-').is_some_and(|(page, _)| page == self.tag);
        known(asked).any(|tag| tag == "*" || is_this(tag))
    }
}

/// A strong tag: the page, and the encoding it stands in.
fn entity_tag(page: &str, mark: &str) -> HeaderValue {
    quoted(&format!("{page}-{mark}"))
}

fn brotli(bytes: &[u8], quality: u32) -> std::io::Result<Bytes> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, quality, WINDOW);
    writer.write_all(bytes)?;
    writer.flush()?;
    // what a page keeps is as long as its text, not as what it was written into
    Ok(Bytes::from(writer.into_inner().into_boxed_slice()))
}
