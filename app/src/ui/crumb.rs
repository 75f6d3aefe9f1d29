use leptos::prelude::*;

use crate::{locale::Locale, path::Path, words::t};

/// One place on the way to a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crumb {
    pub name: String,
    pub path: Path,
}

impl Crumb {
    pub fn new(name: impl Into<String>, path: Path) -> Self {
        Self { name: name.into(), path }
    }
}

/// The way to a page, from the home page on. The page itself is its title and is not repeated.
pub fn crumbs(locale: Locale, crumbs: &[Crumb]) -> Option<impl IntoView + use<>> {
    if crumbs.is_empty() {
        return None;
    }
    let home = Crumb::new(t(locale, "common-home"), Path::Home);
    let links: Vec<_> = std::iter::once(&home)
        .chain(crumbs)
        .map(|crumb| {
            let href = crumb.path.href(locale);
            view! { <li class="crumbs__place"><a class="crumbs__link" href=href>{crumb.name.clone()}</a></li> }
        })
        .collect();
    Some(view! {
        <nav class="crumbs" aria-label=t(locale, "common-breadcrumb")><ol role="list">{links}</ol></nav>
    })
}
