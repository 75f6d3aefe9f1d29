//! The list of pages on Canada, and any plain page.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Block, Group, Inline, PlainPage};
use crate::{
    catalogue::PlaceLink,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::{self, Crumb},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct CanadaPage {
    pub pages: Vec<PlaceLink>,
}

impl Page for CanadaPage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(Path::Canada, t(locale, "common-canada"), t(locale, "content-canada-lead"))
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "common-canada")}</h1>
                <p class="hero__lead">{t(locale, "content-canada-lead")}</p>
            </div>
            <h2 class="visually-hidden">{t(locale, "content-pages")}</h2>
            {ui::places(self.pages.clone())}
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

/// A plain page. `edition` says what data the portal shows, on the page that is about it.
#[derive(Clone, Debug)]
pub struct ContentPage {
    pub page: Arc<PlainPage>,
    pub edition: Option<Edition>,
}

/// What the catalogue was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edition {
    /// The starter catalogue: so many services.
    Starter { services: String },
    /// An imported inventory: its newest fiscal year, when it was imported (formatted), how many services.
    Imported { year: String, date: String, services: String },
}

impl Page for ContentPage {
    fn head(&self, locale: Locale) -> Head {
        let crumbs = match self.page.group {
            Group::Canada => vec![Crumb::new(t(locale, "common-canada"), Path::Canada)],
            Group::Portal => vec![Crumb::new(self.page.title.text(locale), self.page.path())],
        };
        Head::new(self.page.path(), self.page.title.text(locale), self.page.summary.text(locale)).crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let blocks: Vec<_> = self.page.body.get(locale).iter().map(block).collect();
        let edition = self.edition.as_ref().map(|edition| view! { <p>{edition_words(locale, edition)}</p> });
        view! {
            <div class="hero hero--place">
                <h1>{self.page.title.text(locale)}</h1>
                <p class="hero__lead">{self.page.summary.text(locale)}</p>
            </div>
            <div class="flow prose">{blocks}{edition}</div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

fn edition_words(locale: Locale, edition: &Edition) -> String {
    match edition {
        Edition::Starter { services } => {
            tr(locale, "content-edition-starter", &[("services", services.as_str().into())])
        }
        Edition::Imported { year, date, services } => tr(
            locale,
            "content-edition-imported",
            &[("year", year.as_str().into()), ("date", date.as_str().into()), ("services", services.as_str().into())],
        ),
    }
}

fn block(block: &Block) -> AnyView {
    match block {
        Block::Heading { level: 2, text } => view! { <h2>{inlines(text)}</h2> }.into_any(),
        Block::Heading { text, .. } => view! { <h3>{inlines(text)}</h3> }.into_any(),
        Block::Paragraph(text) => view! { <p>{inlines(text)}</p> }.into_any(),
        Block::List { ordered, items } => {
            let items: Vec<_> = items.iter().map(|item| view! { <li>{inlines(item)}</li> }).collect();
            if *ordered { view! { <ol>{items}</ol> }.into_any() } else { view! { <ul>{items}</ul> }.into_any() }
        }
    }
}

fn inlines(text: &[Inline]) -> Vec<AnyView> {
    text.iter()
        .map(|inline| match inline {
            Inline::Text(text) => text.clone().into_any(),
            Inline::Strong(text) => view! { <strong>{text.clone()}</strong> }.into_any(),
            Inline::Link { text, href } => view! { <a href=href.clone()>{text.clone()}</a> }.into_any(),
        })
        .collect()
}
