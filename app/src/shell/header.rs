//! The bar of the demonstration, the brand, the switch of language, the main navigation.

use leptos::prelude::*;

use super::{Head, Identity, Section, Site};
use crate::{catalogue::Audience, locale::Locale, my_page, path::Path, ui, words::t};

pub(super) fn header(site: &Site, locale: Locale, head: &Head) -> impl IntoView + use<> {
    let other = locale.other();
    let home = Path::Home.href(locale);
    view! {
        <header class="top">
            {notice(site, locale)}
            <div class="page">
                <div class="top__row">
                    <a class="brand" href=home>{ui::brand_mark()}<span>{name(site, locale)}</span></a>
                    <a class="top__language" href=head.href(other) lang=other.code() hreflang=other.code()>
                        {t(locale, "common-switch")}
                    </a>
                    <div class="top__tools">
                        {(head.path != Path::TextSize).then(|| view! {
                            <a class="top__tool" href=Path::TextSize.href(locale) rel="nofollow">
                                {t(locale, "common-text-size")}
                            </a>
                        })}
                        <a class="top__tool" href=Path::MyPage(my_page::Place::Home(None)).href(locale) rel="nofollow">
                            {t(locale, "common-my-page")}
                        </a>
                        <a class="top__talk" href=Path::Talk.href(locale)>{t(locale, "common-talk")}</a>
                    </div>
                </div>
                {navigation(locale, head.section)}
            </div>
        </header>
    }
}

pub(super) fn name(site: &Site, locale: Locale) -> String {
    match &site.identity {
        Identity::Demonstration => t(locale, "common-portal").to_owned(),
        Identity::Institution { name } => name.text(locale),
    }
}

fn notice(site: &Site, locale: Locale) -> Option<impl IntoView + use<>> {
    (site.identity == Identity::Demonstration).then(|| {
        view! { <p class="demo"><span class="page">{t(locale, "common-demonstration")}</span></p> }
    })
}

fn navigation(locale: Locale, here: Section) -> impl IntoView {
    let gateways = Audience::ALL
        .map(|audience| (Section::Gateway(audience), ui::gateway_name(locale, audience), Path::Gateway(audience)));
    let lists = [
        (Section::Topics, t(locale, "common-topics"), Path::Topics),
        (Section::Organizations, t(locale, "common-organizations"), Path::Organizations),
        (Section::AToZ, t(locale, "common-a-to-z"), Path::AToZ(None)),
        (Section::Search, t(locale, "search-title"), Path::Search),
    ];
    let links = gateways.into_iter().chain(lists).map(|(section, name, path)| {
        let current = (section == here).then_some("true");
        view! { <li><a class="nav__link" href=path.href(locale) aria-current=current>{name}</a></li> }
    });
    view! {
        <nav class="nav" aria-label=t(locale, "common-main-navigation")>
            <ul role="list" class="nav__list">{links.collect_view()}</ul>
        </nav>
    }
}
