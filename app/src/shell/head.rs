//! `<head>`: title, description, the same page in the other language, style, and scripts only where needed.

use leptos::prelude::*;

use super::{Head, Listing, Script, Site, linked_data::linked_data};
use crate::{
    locale::Locale,
    words::{t, tr},
};

pub(super) fn head(site: &Site, locale: Locale, head: &Head) -> impl IntoView + use<> {
    let title = tr(locale, "common-title", &[("page", head.title.as_str().into())]);
    let options = site.options.clone().filter(|_| head.script == Script::Islands);
    let modules = head.modules.iter().filter(|_| site.options.is_some());
    let modules = modules.map(|name| [site.assets.as_str(), "/", name].concat());
    let icon = format!("{}/icon.svg", site.assets);
    let font = format!("{}/font.woff2", site.assets);
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{title}</title>
            <meta name="description" content=head.description.clone()/>
            <meta name="application-name" content=t(locale, "common-portal")/>
            <meta name="color-scheme" content="light dark"/>
            {listing(site, head, locale)}
            {head.feed.as_ref().map(|feed| {
                view! { <link rel="alternate" r#type="application/atom+xml" href=feed.href(locale)/> }
            })}
            <link rel="icon" type="image/svg+xml" href=icon/>
            <link rel="preload" href=font r#as="font" r#type="font/woff2" crossorigin="anonymous"/>
            <link rel="stylesheet" href=site.style.clone()/>
            {linked_data(site, locale, head).map(|data| view! {
                <script type="application/ld+json" inner_html=data></script>
            })}
            {modules.map(|module| view! { <script type="module" src=module></script> }).collect_view()}
            {options.map(|options| view! { <leptos::hydration::HydrationScripts options islands=true/> })}
        </head>
    }
}

/// Canonical address and both languages; or the wish not to be listed.
fn listing(site: &Site, head: &Head, locale: Locale) -> AnyView {
    match head.listing {
        Listing::Unlisted => view! { <meta name="robots" content="noindex"/> }.into_any(),
        Listing::Listed => {
            let address = |locale: Locale| format!("{}{}", site.origin, head.path.href(locale));
            view! {
                <link rel="canonical" href=address(locale)/>
                <link rel="alternate" hreflang="en" href=address(Locale::En)/>
                <link rel="alternate" hreflang="fr" href=address(Locale::Fr)/>
            }
            .into_any()
        }
    }
}
