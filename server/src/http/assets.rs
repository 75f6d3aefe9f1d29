//! The files that a browser downloads. Their folder is named by a hash of all of them, so they never change.

use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use leptos::config::LeptosOptions;

use super::finished::Accepted;

/// What `build.rs` found in `target/bundle`.
pub static BUNDLE: Bundle = include!(concat!(env!("OUT_DIR"), "/bundle.rs"));

/// All files of a build.
pub struct Bundle {
    folder: &'static str,
    files: &'static [Asset],
}

struct Asset {
    name: &'static str,
    plain: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

impl Bundle {
    /// The address of the folder.
    pub fn root(&self) -> String {
        format!("/pkg/{}", self.folder)
    }

    pub fn address(&self, name: &str) -> String {
        format!("{}/{name}", self.root())
    }

    /// What the loader of the islands needs, where there are islands. The folder is hashed, not the names: with
    /// hashed names the loader finds nothing.
    pub fn island_options(&self) -> Option<LeptosOptions> {
        let built = self.files.iter().any(|file| file.name == "portal_bg.wasm");
        built.then(|| {
            LeptosOptions::builder().output_name("portal").site_pkg_dir(format!("pkg/{}", self.folder)).build()
        })
    }
}

/// `GET /pkg/{folder}/{name}`
pub async fn asset(Path((folder, name)): Path<(String, String)>, headers: HeaderMap) -> Response {
    let found = BUNDLE.files.iter().find(|file| file.name == name).filter(|_| folder == BUNDLE.folder);
    let Some(file) = found else { return StatusCode::NOT_FOUND.into_response() };
    let (bytes, encoding) = match (Accepted::of(&headers), file.brotli, file.gzip) {
        (Accepted::Brotli, Some(bytes), _) => (bytes, Some("br")),
        (Accepted::Brotli | Accepted::Gzip, _, Some(bytes)) => (bytes, Some("gzip")),
        _ => (file.plain, None),
    };
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(file.name)));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, end)| end) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
