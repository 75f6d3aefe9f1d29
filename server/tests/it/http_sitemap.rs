//! What search engines are told: every page once, with its twin, and nothing that is not there.

use std::collections::{BTreeMap, BTreeSet};

use app::locale::Locale;
use scraper::{Html, Selector};

use crate::{
    harness::{ORIGIN, TestApp},
    inventory_table::{SERVICES, only},
};

/// Each address and the twins it names, from the root of the site.
fn entries(xml: &str) -> BTreeMap<String, BTreeSet<String>> {
    // the words of the format stand in HTML too, so the same reader finds them
    let document = Html::parse_document(&xml.replace("xhtml:link", "a").replace("/>", "></a>"));
    let (url, loc, twin) = (selector("url"), selector("loc"), selector("a[rel=alternate][hreflang]"));
    let local = |address: &str| address.strip_prefix(ORIGIN).expect("an address of ours").to_owned();
    let read = |entry: scraper::ElementRef<'_>| {
        let here = local(&entry.select(&loc).next().unwrap().text().collect::<String>());
        (here, entry.select(&twin).map(|link| local(link.attr("href").unwrap())).collect())
    };
    document.select(&url).map(read).collect()
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap()
}

both! {
    async fn robots_are_told_where_the_pages_are(db) {
        let answer = TestApp::over(&db).await.get("/robots.txt").await.is(200);
        assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
        assert!(answer.text().contains(&format!("Sitemap: {ORIGIN}/sitemap.xml\n")));
    }

    async fn every_listed_page_is_there_and_names_its_twin(db) {
        let app = TestApp::over(&db).await;
        let answer = app.get("/sitemap.xml").await.is(200);
        assert_eq!(answer.header("content-type"), Some("application/xml; charset=utf-8"));
        let entries = entries(&answer.text());
        for locale in Locale::ALL {
            for service in app.state.catalogue().services(locale) {
                assert!(entries.contains_key(&service.path().href(locale)), "{:?} is missing", service.id);
            }
        }
        for (address, twins) in &entries {
            assert!(twins.contains(address) && twins.len() == 2, "{address} names {twins:?}");
            assert!(twins.iter().all(|twin| entries[twin] == *twins), "the twins of {address} do not agree");
            let page = app.get(address).await.is(200).text();
            assert!(!page.contains("noindex"), "{address} does not want to be listed");
        }
    }

    async fn an_import_changes_what_is_listed(db) {
        let app = TestApp::over(&db).await;
        let before = entries(&app.get("/sitemap.xml").await.text());
        app.import(only(SERVICES)).await;
        let after = entries(&app.get("/sitemap.xml").await.text());
        assert_ne!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    }
}
