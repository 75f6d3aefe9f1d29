use leptos::prelude::*;

use crate::{locale::Locale, path::Path, words::t};

/// For those who know what a feed is; last on a page.
pub fn feed_link(locale: Locale, page: Path) -> impl IntoView {
    let href = Path::Feed(Box::new(page)).href(locale);
    view! { <p class="feed"><a href=href type="application/atom+xml">{t(locale, "feed-link")}</a></p> }
}
