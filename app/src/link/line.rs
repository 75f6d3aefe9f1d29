//! The line on the first page of editors.

use leptos::prelude::*;

use super::path;
use crate::{
    locale::Locale,
    words::{t, tr},
};

/// Leads to the links, and says how many pages wait for somebody because of them.
pub fn line(locale: Locale, organization: &str, pages: usize) -> impl IntoView + use<> {
    let href = path(organization).href(locale);
    let pages = i64::try_from(pages).unwrap_or(i64::MAX);
    let count = (pages > 0).then(|| {
        view! { " "<span class="tag tag--late">{tr(locale, "link-count", &[("pages", pages.into())])}</span> }
    });
    view! { <p><a href=href>{t(locale, "link-title")}</a>{count}</p> }
}
