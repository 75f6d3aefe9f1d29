//! All publications that can be ordered, each with its formats and languages.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Place, Publication, say};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui,
    words::t,
};

#[derive(Clone, Debug)]
pub struct ListPage {
    pub publications: Vec<Arc<Publication>>,
}

impl Page for ListPage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(Path::Publication(Place::All), t(locale, "publication-title"), t(locale, "publication-lead"))
    }

    fn body(&self, locale: Locale) -> Html {
        let items: Vec<_> = self.publications.iter().map(|what| item(locale, what)).collect();
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "publication-title")}</h1>
                <p class="hero__lead">{t(locale, "publication-lead")}</p>
            </div>
            <ul class="publications" role="list">{items}</ul>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

fn item(locale: Locale, what: &Publication) -> impl IntoView + use<> {
    let formats: Vec<_> = what.formats().into_iter().map(|format| say::format_name(locale, format)).collect();
    let facts = [
        (t(locale, "publication-formats"), formats.join(", ")),
        (t(locale, "publication-languages"), what.tongues(locale).join(", ")),
        (t(locale, "publication-owner"), what.owner.text(locale)),
    ];
    let facts = facts.map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> });
    view! {
        <li class="publications__one">
            <h2 class="places__name"><a href=what.path().href(locale)>{what.title.text(locale)}</a></h2>
            <p>{what.summary.text(locale)}</p>
            <dl class="publications__facts">{facts.collect_view()}</dl>
        </li>
    }
}

/// On the page of a service: what can be sent about it.
pub fn about_service(locale: Locale, publications: &[Arc<Publication>]) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = publications
        .iter()
        .map(|what| view! { <li><a href=what.path().href(locale)>{what.title.text(locale)}</a></li> })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section aria-labelledby="publications">
                <h2 id="publications">{t(locale, "publication-here")}</h2>
                <p>{t(locale, "publication-here-lead")}</p>
                <ul>{items}</ul>
            </section>
        }
    })
}
