//! In which language a page is asked for, and what the browser holds for us. The language comes from the address.

use app::{
    display::{Keys, TextSize},
    locale::Locale,
    shell::{Cookies, Session},
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Uri, header, request::Parts},
};

use crate::{
    error::Error,
    person::{SESSION_COOKIE, SIGN_IN_COOKIE},
    render::Asked,
};

/// The one cookie that a public page reads.
const SIZE_COOKIE: &str = "__Host-text-size";
/// Of staff who do without single keys.
const KEYS_COOKIE: &str = "__Host-keys";
/// How long a choice is remembered: a year.
const CHOICE_SECONDS: u32 = 365 * 24 * 60 * 60;

impl<S: Send + Sync> FromRequestParts<S> for Asked {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Error> {
        let locale = locale_of(&parts.uri).ok_or(Error::NotFound)?;
        Ok(Self { locale, cookies: cookies_of(&parts.headers) })
    }
}

/// The language of an address: its first segment.
pub(super) fn locale_of(uri: &Uri) -> Option<Locale> {
    uri.path().split('/').nth(1).and_then(Locale::parse)
}

/// What the browser holds. Whether its session still goes on is not asked here.
pub(super) fn cookies_of(headers: &HeaderMap) -> Cookies {
    let session = match (cookie(headers, SESSION_COOKIE), cookie(headers, SIGN_IN_COOKIE)) {
        (Some(_), _) => Session::Open,
        (None, Some(_)) => Session::Beginning,
        (None, None) => Session::None,
    };
    let keys = cookie(headers, KEYS_COOKIE).and_then(Keys::parse).unwrap_or_default();
    Cookies { size: size_of(headers), session, keys }
}

/// The size that the reader chose; anything else in the cookie is the usual one.
pub(super) fn size_of(headers: &HeaderMap) -> TextSize {
    cookie(headers, SIZE_COOKIE).and_then(TextSize::parse).unwrap_or_default()
}

/// A cookie that the browser brought.
pub fn cookie<'h>(headers: &'h HeaderMap, wanted: &str) -> Option<&'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == wanted)
        .map(|(_, value)| value)
}

/// The `Set-Cookie` that remembers a size, or forgets it when it is the usual one.
pub fn size_cookie(size: TextSize) -> String {
    let age = if size == TextSize::Usual { 0 } else { CHOICE_SECONDS };
    format!("{SIZE_COOKIE}={}; Path=/; Max-Age={age}; Secure; HttpOnly; SameSite=Lax", size.code())
}

/// The `Set-Cookie` that remembers that single keys do nothing, or forgets it.
pub fn keys_cookie(keys: Keys) -> String {
    let age = if keys == Keys::On { 0 } else { CHOICE_SECONDS };
    format!("{KEYS_COOKIE}={}; Path=/; Max-Age={age}; Secure; HttpOnly; SameSite=Lax", keys.code())
}

/// The language that the browser asks for, where the address says none.
pub fn preferred(headers: &HeaderMap) -> Locale {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut best = (Locale::En, 0.0);
    for item in asked.split(',') {
        let (tag, weight) = item.split_once(';').unwrap_or((item, ""));
        let Some(locale) = tag.trim().to_ascii_lowercase().get(..2).and_then(Locale::parse) else { continue };
        let weight = weight.trim().strip_prefix("q=").map_or(1.0, |weight| weight.trim().parse().unwrap_or(0.0));
        if weight > best.1 {
            best = (locale, weight);
        }
    }
    best.0
}
