use leptos::prelude::*;

use super::Place;
use crate::{catalogue::Service, locale::Locale, path::Path, ui::Crumb, words::t};

/// The way to save a service. A link, so that a page that is kept finished holds no form.
pub fn save_link(locale: Locale, service: &Service) -> impl IntoView + use<> {
    let href = Path::MyPage(Place::Save(Some(service.id.clone()))).href(locale);
    view! { <p class="keep-link"><a href=href rel="nofollow">{t(locale, "my-page-save-link")}</a></p> }
}

/// The way back to the page, above the pages that belong to it.
pub fn crumb(locale: Locale) -> Crumb {
    Crumb::new(t(locale, "my-page-title"), Path::MyPage(Place::Home(None)))
}
