use leptos::prelude::*;

use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Identity, Site},
    ui,
    words::t,
};

/// The root of the site belongs to neither language: it asks, in both, and remembers nothing.
pub fn choice(site: &Site) -> Html {
    let title = format!("{} / {}", t(Locale::En, "home-choice-title"), t(Locale::Fr, "home-choice-title"));
    let notices = (site.identity == Identity::Demonstration).then(|| {
        Locale::ALL.map(|locale| view! { <p class="demo" lang=locale.code()>{t(locale, "common-demonstration")}</p> })
    });
    let homes = Locale::ALL.map(|locale| {
        let href = format!("{}{}", site.origin, Path::Home.href(locale));
        view! { <link rel="alternate" hreflang=locale.code() href=href/> }
    });
    let languages = Locale::ALL.map(language);
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title}</title>
                <meta name="description" content=t(Locale::En, "home-description")/>
                <meta name="color-scheme" content="light dark"/>
                <link rel="canonical" href=format!("{}/", site.origin)/>
                {homes.collect_view()}
                <link rel="icon" type="image/svg+xml" href=format!("{}/icon.svg", site.assets)/>
                <link rel="stylesheet" href=site.style.clone()/>
            </head>
            <body class="choice">
                <main class="choice__main" id="main">
                    <h1 class="brand choice__brand">{ui::brand_mark()}<span>{name(site, Locale::En)}</span></h1>
                    <div class="choice__languages">{languages.collect_view()}</div>
                    {notices.map(CollectView::collect_view)}
                </main>
            </body>
        </html>
    }
    .finish()
}

fn name(site: &Site, locale: Locale) -> String {
    match &site.identity {
        Identity::Demonstration => t(locale, "common-portal").to_owned(),
        Identity::Institution { name } => name.text(locale),
    }
}

fn language(locale: Locale) -> impl IntoView + use<> {
    view! {
        <div class="choice__language" lang=locale.code()>
            <p>{t(locale, "home-choice-lead")}</p>
            <a class="button" href=Path::Home.href(locale) hreflang=locale.code()>{t(locale, "home-choice-enter")}</a>
        </div>
    }
}
