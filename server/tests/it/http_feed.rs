//! Feeds: what changed last, and what is gone, for readers of feeds.

use app::locale::Locale;
use atom_syndication::Feed;
use server::inventory::schema::Table;

use crate::{
    harness::{NOW, ORIGIN, TestApp},
    inventory_table::{LATER, SERVICES, Sheet, only},
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

    /// Who follows a topic is told of what goes, too; the feeds of other places are not.
    async fn a_topic_tells_what_is_gone(db) {
        let app = TestApp::over(&db).await;
        let library = [("service_id", "901"), ("service_name_en", "Harbour library"), ("service_name_fr", "Bibliothèque du havre")];
        let stays = [("service_id", "902"), ("service_name_en", "Museum library"), ("service_name_fr", "Bibliothèque du musée")];
        app.import(only(&Sheet::of(Table::Services).row(&library).row(&stays).bytes())).await;
        let offered = feed(&app, "/en/topics/science/feed.atom").await;
        assert!(titles(&offered).contains(&"Harbour library"), "{:?}", titles(&offered));
        app.import(only(&Sheet::of(Table::Services).row(&stays).bytes())).await;
        for (address, title) in [
            ("/en/topics/science/feed.atom", "No longer offered: Harbour library"),
            ("/fr/themes/sciences/fil.atom", "N’est plus offert\u{a0}: Bibliothèque du havre"),
        ] {
            let feed = feed(&app, address).await;
            let entry = feed.entries.iter().find(|entry| entry.title.as_str() == title);
            let entry = entry.unwrap_or_else(|| panic!("{address}: {:?}", titles(&feed)));
            assert!(!entry.categories.is_empty());
            app.get(entry.id.strip_prefix(ORIGIN).unwrap()).await.is(410);
        }
        let elsewhere = feed(&app, "/en/topics/jobs/feed.atom").await;
        assert!(!titles(&elsewhere).iter().any(|title| title.contains("Harbour library")));
    }

    /// However much stands in a place, its feed tells the last fifty changes.
    async fn a_feed_tells_the_last_changes_only(db) {
        let app = TestApp::over(&db).await;
        let ids: Vec<String> = (0..70).map(|number| format!("9{number:03}")).collect();
        let names: Vec<String> = (0..70).map(|number| format!("Berth {number}")).collect();
        let sheet = |late: &str| {
            let rows = ids.iter().zip(&names);
            rows.fold(Sheet::of(Table::Services), |sheet, (id, name)| {
                let said = if id == late { "Changed since." } else { "A berth." };
                sheet.row(&[("service_id", id), ("service_name_en", name), ("service_description_en", said)])
            })
            .bytes()
        };
        app.import(only(&sheet(""))).await;
        app.import(only(&sheet("9066"))).await;
        let feed = feed(&app, "/en/feed.atom").await;
        assert_eq!(feed.entries.len(), 50);
        assert_eq!(titles(&feed)[0], "Berth 66");
        assert!(feed.entries[0].updated > feed.entries[1].updated);
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
