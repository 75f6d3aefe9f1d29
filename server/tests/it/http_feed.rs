//! Feeds: what changed last, and what is gone, for readers of feeds.

use app::locale::Locale;
use atom_syndication::Feed;

use crate::{
    harness::{NOW, ORIGIN, TestApp},
    inventory_table::{LATER, SERVICES, only},
};

async fn feed(app: &TestApp, address: &str) -> Feed {
    let answer = app.get(address).await.is(200);
    assert_eq!(answer.header("content-type"), Some("application/atom+xml; charset=utf-8"), "{address}");
    answer.text().parse().unwrap_or_else(|error| panic!("{address}: {error}"))
}

fn titles(feed: &Feed) -> Vec<&str> {
    feed.entries.iter().map(|entry| entry.title.as_str()).collect()
}

both! {
    async fn a_page_names_its_feed_and_the_feed_its_page(db) {
        let app = TestApp::over(&db).await;
        for address in ["/en", "/fr", "/en/topics/jobs", "/fr/themes/emplois", "/en/organizations/revenue-agency"] {
            let page = app.get(address).await.is(200).page();
            let here = page.one("link[type=\"application/atom+xml\"]").attr("href").unwrap();
            let feed = feed(&app, here).await;
            let link = |rel: &str| feed.links.iter().find(|link| link.rel == rel).unwrap().href.clone();
            assert_eq!((link("alternate"), link("self")), (format!("{ORIGIN}{address}"), format!("{ORIGIN}{here}")));
            assert_eq!(feed.lang.as_deref(), page.language().starts_with("en").then_some("en-CA").or(Some("fr-CA")));
            assert!(!feed.entries.is_empty() && feed.entries.len() <= 50, "{address}");
        }
        app.get("/en/topics/nowhere/feed.atom").await.is(404);
        app.get("/en/organizations/nowhere/feed.atom").await.is(404);
    }

    /// The last changes come first; what was withdrawn is said once, and then leads to the page that says so.
    async fn an_import_shows_what_it_changed(db) {
        let app = TestApp::over(&db).await;
        app.import(only(SERVICES)).await;
        let first = feed(&app, "/en/feed.atom").await;
        assert_eq!(first.updated.timestamp_millis(), NOW);
        app.import(only(LATER)).await;
        let later = feed(&app, "/en/feed.atom").await;
        assert!(later.updated > first.updated);
        let gone: Vec<_> = titles(&later).into_iter().filter(|title| title.starts_with("No longer offered: ")).collect();
        assert!(!gone.is_empty(), "{:?}", titles(&later));
        let entry = later.entries.iter().find(|entry| entry.title.as_str() == gone[0]).unwrap();
        app.get(entry.id.strip_prefix(ORIGIN).unwrap()).await.is(410);
        let changed = later.entries.iter().filter(|entry| entry.updated == later.updated).count();
        assert!(changed < later.entries.len(), "what did not change is not new");
        assert!(later.entries.is_sorted_by(|before, after| before.updated >= after.updated));
    }

    async fn every_entry_is_one_of_the_place(db) {
        let app = TestApp::over(&db).await;
        let catalogue = app.state.catalogue();
        for locale in Locale::ALL {
            for organization in catalogue.organizations.get(locale) {
                let page = organization.path().href(locale);
                let end = if locale == Locale::En { "feed.atom" } else { "fil.atom" };
                let feed = feed(&app, &format!("{page}/{end}")).await;
                for entry in &feed.entries {
                    let href = entry.id.strip_prefix(ORIGIN).unwrap();
                    let offered = catalogue.services(locale).iter().find(|one| one.path().href(locale) == href);
                    assert_eq!(offered.map(|one| &one.organization.code), Some(&organization.code), "{href}");
                }
            }
        }
    }
}
