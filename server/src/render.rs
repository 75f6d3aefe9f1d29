//! The only file that turns a view into a response.

use std::sync::Arc;

use app::{
    html::{Finish, Html},
    locale::Locale,
    person::Lasts,
    shell::{self, Cookies, Page, Script, Session, Site},
};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use sha2::{Digest, Sha256};

use crate::{alert, measure::Counted, person, state::AppState};

/// Marks a response that is the same for everybody, so that it may be kept finished.
#[derive(Clone, Copy, Debug)]
pub struct Public;

/// Which policy a page needs.
#[derive(Clone, Copy, Debug)]
pub struct Scripts(pub Script);

/// How a page is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    pub locale: Locale,
    pub cookies: Cookies,
}

/// A page that is the same for everybody.
pub fn public(state: &AppState, asked: Asked, page: &dyn Page) -> Response {
    // it is kept finished for others too: whose session asked first must not show
    let asked = Asked { cookies: Cookies { session: Session::None, ..asked.cookies }, ..asked };
    let mut response = show(state, asked, StatusCode::OK, page, None);
    response.extensions_mut().insert(Public);
    Counted::visit(asked.locale).on(response)
}

/// A page for one person, one moment or one request: nothing keeps it.
pub fn private(state: &AppState, asked: Asked, status: StatusCode, page: &dyn Page) -> Response {
    show(state, asked, status, page, person::lasts(state))
}

fn show(state: &AppState, asked: Asked, status: StatusCode, page: &dyn Page, lasts: Option<Lasts>) -> Response {
    let head = page.head(asked.locale);
    let script = if lasts.is_some() { Script::Islands } else { head.script };
    let banner = alert::above(state, &head.path);
    let html = html(|| shell::document(&state.site, asked.locale, asked.cookies, (page, head), (lasts, banner)));
    let mut response = document(status, html);
    response.headers_mut().insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(asked.locale.tag()));
    response.extensions_mut().insert(Scripts(script));
    response
}

/// The choice of language, which belongs to no language.
pub fn choice(state: &AppState) -> Response {
    let mut response = document(StatusCode::OK, html(|| app::home::choice(&state.site)));
    response.headers_mut().insert(header::CONTENT_LANGUAGE, HeaderValue::from_static("en-CA, fr-CA"));
    response.extensions_mut().insert(Public);
    response
}

/// A part of a page that is open already.
pub fn part(view: impl FnOnce() -> Html) -> String {
    html(view)
}

/// A file that somebody takes away: whole in itself.
pub fn file(view: impl FnOnce() -> Html) -> String {
    html(view)
}

fn document(status: StatusCode, html: String) -> Response {
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))];
    (status, kind, html).into_response()
}

/// Renders a view to text.
fn html(view: impl FnOnce() -> Html) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(view);
    owner.cleanup();
    without_placeholders(html.as_str())
}

/// The placeholders of Leptos (`<!>`) become comments: the same tree to a browser, and valid to a checker. In a
/// title, where a browser reads no comments, they are left out.
fn without_placeholders(html: &str) -> String {
    let mut text = String::with_capacity(html.len() * 3 / 2);
    let mut end = 0;
    for at in memchr::memmem::find_iter(html.as_bytes(), "<!>") {
        text.push_str(&html[end..at]);
        end = at + "<!>".len();
        if !html[end..].starts_with("</title>") {
            text.push_str("<!---->");
        }
    }
    text.push_str(&html[end..]);
    text
}

/// The hashes of the scripts that wake islands, as a policy names them. They are the same for a whole build.
pub fn loader_hashes(site: &Site) -> Vec<String> {
    let Some(options) = site.options.clone() else { return Vec::new() };
    let html = html(move || view! { <leptos::hydration::HydrationScripts options islands=true/> }.finish());
    scripts(&html).map(|text| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))).collect()
}

/// The text of each inline script.
fn scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script").skip(1).filter_map(|rest| {
        let (_, rest) = rest.split_once('>')?;
        rest.split_once("</script>").map(|(text, _)| text)
    })
}
