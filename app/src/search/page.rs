use leptos::prelude::*;

use super::{
    bar,
    narrowing::{Choice, choices},
    nothing::nothing,
};
use crate::{
    catalogue::{PlaceLink, ServiceLink},
    format::number,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    shell::{Head, Page, Script, Section},
    tongue::other_language,
    ui,
    words::{t, tr},
};

/// A service that was found.
#[derive(Clone, Debug)]
pub struct SearchResult {
    pub link: ServiceLink,
    /// Its name in the other language, where only that language's words led to it.
    pub there: Option<String>,
}

/// The results of a search, or the form alone while nothing was asked.
#[derive(Clone, Debug, Default)]
pub struct SearchPage {
    pub words: String,
    /// What follows the path, in each language: the switch of language keeps words, choices and page.
    pub query: Localized<String>,
    pub results: Vec<SearchResult>,
    /// How many there are in all, written for people.
    pub total: String,
    pub count: usize,
    /// The number of the first one shown.
    pub first: usize,
    /// The words as they were probably meant, and the address that asks for them.
    pub mended: Option<(String, String)>,
    pub audiences: Vec<Choice>,
    pub topics_of_results: Vec<Choice>,
    pub organizations: Vec<Choice>,
    /// Only those that can be done online from start to finish; the page knows its name.
    pub online: Option<Choice>,
    /// The same words without any choice.
    pub all: String,
    pub before: Option<String>,
    pub after: Option<String>,
    /// Where to go on when there is nothing.
    pub topics: Vec<PlaceLink>,
}

impl SearchPage {
    pub(super) fn is_narrowed(&self) -> bool {
        let taken = [&self.audiences, &self.topics_of_results, &self.organizations];
        taken.into_iter().flatten().chain(&self.online).any(|choice| choice.taken)
    }

    fn title(&self, locale: Locale) -> String {
        if self.words.is_empty() {
            return t(locale, "search-title").to_owned();
        }
        tr(locale, "search-title-words", &[("words", self.words.as_str().into())])
    }
}

impl Page for SearchPage {
    fn head(&self, locale: Locale) -> Head {
        let head = Head::new(Path::Search, self.title(locale), t(locale, "search-hint"));
        let mut head = head.section(Section::Search).unlisted().script(Script::Islands);
        head.query = self.query.clone();
        head
    }

    fn body(&self, locale: Locale) -> Html {
        let asked = !self.words.is_empty();
        view! {
            <div class="hero hero--place">
                <h1>{self.title(locale)}</h1>
                {bar(locale, &self.words)}
            </div>
            {(asked && self.count == 0).then(|| nothing(locale, self))}
            {(self.count > 0).then(|| found(locale, self))}
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

fn found(locale: Locale, page: &SearchPage) -> impl IntoView + use<> {
    let name = || t(locale, "search-online-full").to_owned();
    let online: Vec<_> = page.online.clone().map(|choice| Choice { name: name(), ..choice }).into_iter().collect();
    let count = [("n", page.count.into()), ("count", page.total.as_str().into())];
    view! {
        <div class="split split--results">
            <section class="split__head flow" aria-labelledby="results">
                <h2 id="results">{tr(locale, "search-count", &count)}</h2>
                {range(locale, page)}
                <p class="to-narrowing"><a href="#narrowing">{t(locale, "search-narrow")}</a></p>
                {mended(locale, page)}
                {results(locale, page)}
                {pages(locale, page)}
            </section>
            <aside class="split__first narrowing" aria-labelledby="narrowing">
                <h2 id="narrowing">{t(locale, "search-narrow")}</h2>
                {page.is_narrowed().then(|| view! { <p><a href=page.all.clone()>{t(locale, "search-all")}</a></p> })}
                {choices(locale, t(locale, "search-audience"), &page.audiences)}
                {choices(locale, t(locale, "search-online"), &online)}
                {choices(locale, t(locale, "common-topics"), &page.topics_of_results)}
                {choices(locale, t(locale, "common-organizations"), &page.organizations)}
            </aside>
        </div>
    }
}

/// Where in the results the page stands, if there are several.
fn range(locale: Locale, page: &SearchPage) -> impl IntoView + use<> {
    let last = number(locale, (page.first + page.results.len() - 1) as u64);
    let first = number(locale, page.first as u64);
    (page.before.is_some() || page.after.is_some()).then(|| {
        let of = [("first", first.into()), ("last", last.into()), ("count", page.total.as_str().into())];
        view! { <p class="hint">{tr(locale, "search-range", &of)}</p> }
    })
}

pub(super) fn mended(locale: Locale, page: &SearchPage) -> impl IntoView + use<> {
    page.mended.clone().map(|(words, href)| {
        view! { <p>{t(locale, "search-mended")}" "<a href=href rel="nofollow">{words}</a></p> }
    })
}

fn results(locale: Locale, page: &SearchPage) -> impl IntoView + use<> {
    let items: Vec<_> = page
        .results
        .iter()
        .cloned()
        .map(|SearchResult { link, there }| {
            let lang = other_language(locale, &link.summary);
            let code = locale.other().code();
            let there = there.map(|name| {
                view! { <p class="result__note">{t(locale, "search-there")}" "<span lang=code>{name}</span></p> }
            });
            view! {
                <li class="result">
                    <h3 class="result__name"><a href=link.href>{link.name}</a></h3>
                    <p class="result__summary" lang=lang>{link.summary}</p>
                    {there}
                    <p class="result__note">{link.organization}</p>
                </li>
            }
        })
        .collect();
    view! { <ol role="list" class="results" start=page.first.to_string()>{items}</ol> }
}

fn pages(locale: Locale, page: &SearchPage) -> impl IntoView + use<> {
    (page.before.is_some() || page.after.is_some()).then(|| {
        view! {
            <nav class="pages" aria-label=t(locale, "search-pages")>
                {page.before.clone().map(|href| view! { <a rel="prev" href=href>{t(locale, "search-before")}</a> })}
                {page.after.clone().map(|href| view! { <a rel="next" href=href>{t(locale, "search-after")}</a> })}
            </nav>
        }
    })
}
