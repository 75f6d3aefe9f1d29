//! `GET /robots.txt` and `GET /sitemap.xml`.

use std::{fmt::Write, sync::Arc};

use app::{locale::Locale, path::Path};
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::pages::pages;
use crate::{error::Error, render::Public, state::AppState};

/// Everything may be read; pages that should not be listed say so themselves.
pub async fn robots(State(state): State<Arc<AppState>>) -> Response {
    let text = format!("User-agent: *\nAllow: /\n\nSitemap: {}/sitemap.xml\n", state.site.origin);
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "max-age=86400")], text)
        .into_response()
}

/// Sitemaps 0.9, with each page's other language.
pub async fn sitemap(State(state): State<Arc<AppState>>) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    let pages = pages(&catalogue, &*state.a_to_z.of(&catalogue).await?);
    let mut xml = String::with_capacity(pages.len() * 1000);
    xml.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" ");
    xml.push_str("xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for page in &pages {
        for locale in Locale::ALL {
            entry(&mut xml, &state.site.origin, page, locale);
        }
    }
    xml.push_str("</urlset>\n");
    let mut response =
        ([(header::CONTENT_TYPE, HeaderValue::from_static("application/xml; charset=utf-8"))], xml).into_response();
    response.extensions_mut().insert(Public);
    Ok(response)
}

/// One address and its twins. Addresses hold no character that XML would read as its own: slugs are plain ASCII.
fn entry(xml: &mut String, origin: &str, page: &Path, locale: Locale) {
    // writing into a string cannot fail
    let _ = writeln!(xml, "<url><loc>{origin}{}</loc>", page.href(locale));
    for twin in Locale::ALL {
        let (code, href) = (twin.code(), page.href(twin));
        let _ = writeln!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{origin}{href}\"/>");
    }
    xml.push_str("</url>\n");
}
