use leptos::prelude::*;

use super::{Kind, Place, Subject};
use crate::{locale::Locale, path::Path, words::t};

/// The way to follow what a page is about. A link, so that a page that is kept finished holds no form.
pub fn follow_link(locale: Locale, kind: Kind, id: &str) -> Option<impl IntoView + use<>> {
    let href = Path::Subscription(Place::Follow(Some(Subject::parse(kind, id)?))).href(locale);
    let words = match kind {
        Kind::Service => t(locale, "subscription-link-service"),
        Kind::Topic => t(locale, "subscription-link-topic"),
        Kind::Collection => t(locale, "subscription-link-collection"),
        Kind::Organization => t(locale, "subscription-link-organization"),
        Kind::Place => t(locale, "subscription-link-place"),
    };
    Some(view! { <p class="keep-link"><a href=href rel="nofollow">{words}</a></p> })
}
