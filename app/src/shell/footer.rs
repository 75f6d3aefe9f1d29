//! The foot of every page: the portal's own pages, and what is true about cookies.

use leptos::prelude::*;

use super::{Cookies, Head, Session};
use crate::{
    alert,
    display::TextSize,
    feedback::Place,
    handoff::PageCode,
    locale::{Locale, Localized},
    path::Path,
    words::t,
};

/// The portal's own pages. Their slugs are those of `server/content/pages`; a test follows each link.
const PORTAL_PAGES: [(&str, Localized<&str>); 4] = [
    ("common-about", Localized::new("about", "a-propos")),
    ("common-accessibility", Localized::new("accessibility", "accessibilite")),
    ("common-privacy", Localized::new("privacy", "confidentialite")),
    ("common-open-data", Localized::new("open-data", "donnees-ouvertes")),
];

pub(super) fn footer(locale: Locale, cookies: Cookies, head: &Head) -> impl IntoView + use<> {
    let own = PORTAL_PAGES.map(|(id, slugs)| (id, Path::PortalPage(slugs.map(|slug| (*slug).to_owned()))));
    let lists = [
        ("common-collections", Path::Collections),
        ("alert-title", Path::Alert(alert::Place::All)),
        ("common-canada", Path::Canada),
        ("measure-title", Path::Measures),
        ("feedback-follow", Path::Feedback(Place::Follow)),
    ];
    let links = lists.into_iter().chain(own).map(|(id, path)| {
        let current = (path == head.path).then_some("page");
        view! { <li><a class="foot__link" href=path.href(locale) aria-current=current>{t(locale, id)}</a></li> }
    });
    // what a caller reads out, so that whoever answers sees the same page
    let code = PageCode::of(&head.path).map(|code| {
        view! { <p>{t(locale, "common-page-code")}" "<strong class="page-code">{code.to_string()}</strong></p> }
    });
    view! {
        <footer class="foot">
            <div class="page">
                <nav aria-label=t(locale, "common-foot-navigation")>
                    <ul role="list" class="foot__list">{links.collect_view()}</ul>
                </nav>
                {code}
                <p>{t(locale, held(cookies))}</p>
            </div>
        </footer>
    }
}

/// What the browser holds and what each is for: said only where it is true.
const fn held(cookies: Cookies) -> &'static str {
    match (cookies.session, cookies.size) {
        (Session::None, TextSize::Usual) => "common-no-cookie",
        (Session::None, TextSize::Large | TextSize::Largest) => "common-size-cookie",
        (Session::Beginning, TextSize::Usual) => "common-sign-in-cookie",
        (Session::Beginning, TextSize::Large | TextSize::Largest) => "common-sign-in-both-cookies",
        (Session::Open, TextSize::Usual) => "common-session-cookie",
        (Session::Open, TextSize::Large | TextSize::Largest) => "common-both-cookies",
    }
}
