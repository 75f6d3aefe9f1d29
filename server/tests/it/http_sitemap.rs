//! What search engines are told: every page once, with its twin, and nothing that is not there.

use std::collections::{BTreeMap, BTreeSet};

use app::{
    locale::Locale,
    path::{Path, Slugs},
};
use scraper::{Html, Selector};
use server::sitemap::file::{Files, Largest, root};

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

fn services(many: usize) -> Vec<Path> {
    let slugs = |number| Slugs::new(format!("service-{number}"), format!("le-service-{number}"));
    (0..many).map(|number| Path::Service(slugs(number))).collect()
}

/// The files that the index names, in its order.
fn index(xml: &str) -> Vec<String> {
    assert!(xml.contains("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"), "{xml}");
    Html::parse_document(xml).select(&selector("sitemap > loc")).map(|loc| loc.text().collect()).collect()
}

#[test]
fn what_one_file_may_hold_stays_one() {
    let pages = services(25_000);
    let xml = root(Files::new(ORIGIN, &pages, Largest::default()));
    assert_eq!(xml.matches("<loc>").count(), 50_000);
    assert!(!xml.contains("sitemapindex"));
    assert!(root(Files::new(ORIGIN, &[], Largest::default())).ends_with("</urlset>\n"));
}

#[test]
fn one_service_more_needs_an_index() {
    let pages = services(25_001);
    let of = || Files::new(ORIGIN, &pages, Largest::default());
    let named = index(&root(of()));
    assert_eq!(named, [1, 2].map(|number| format!("{ORIGIN}/sitemap-{number}.xml")));
    let files: Vec<String> = of().collect();
    assert_eq!(files.iter().map(|xml| xml.matches("<loc>").count()).collect::<Vec<_>>(), [50_000, 2]);
    let last = entries(&files[1]);
    assert_eq!(last.keys().collect::<Vec<_>>(), ["/en/services/service-25000", "/fr/services/le-service-25000"]);
}

/// Long addresses fill a file before there are too many.
#[test]
fn no_file_is_larger_than_allowed() {
    let pages = services(1000);
    let largest = Largest { bytes: 20_000, ..Largest::default() };
    let files: Vec<String> = Files::new(ORIGIN, &pages, largest).collect();
    assert!(files.len() > 10 && files.iter().all(|xml| xml.len() <= largest.bytes));
    let listed: BTreeMap<_, _> = files.iter().flat_map(|xml| entries(xml)).collect();
    assert_eq!(listed.len(), 2000);
    assert_eq!(index(&root(Files::new(ORIGIN, &pages, largest))).len(), files.len());
}

both! {
    async fn only_files_that_are_there_have_an_address(db) {
        let app = TestApp::over(&db).await;
        let whole = app.get("/sitemap.xml").await.is(200);
        let first = app.get("/sitemap-1.xml").await.is(200);
        assert_eq!(first.header("content-type"), whole.header("content-type"));
        assert!(first.text() == whole.text());
        for name in ["0.xml", "2.xml", "01.xml", "+1.xml", "1", "1.txt", "x.xml", "99999999999999999999.xml"] {
            app.get(&format!("/sitemap-{name}")).await.is(404);
        }
    }

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
