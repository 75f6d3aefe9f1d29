//! What pages tell search engines in schema.org: it can be read, it is true, and no browser runs it.

use app::locale::Locale;
use serde_json::Value;

use crate::{
    harness::{ORIGIN, TestApp},
    inventory_table::{Sheet, only},
    page::Page,
};
use server::inventory::schema::Table;

/// The things of a page, each by its type; none where it says nothing.
fn things(page: &Page) -> Vec<Value> {
    let blocks = page.select("script[type='application/ld+json']");
    let Some(block) = blocks.first() else { return Vec::new() };
    assert_eq!(blocks.len(), 1);
    let data: Value = serde_json::from_str(&block.text().collect::<String>()).unwrap();
    assert_eq!(data["@context"], "https://schema.org");
    data["@graph"].as_array().unwrap().clone()
}

fn thing(page: &Page, kind: &str) -> Value {
    let found: Vec<Value> = things(page).into_iter().filter(|thing| thing["@type"] == kind).collect();
    assert_eq!(found.len(), 1, "{kind}");
    found[0].clone()
}

both! {
    async fn the_home_page_says_how_to_search(db) {
        let app = TestApp::over(&db).await;
        for (home, target) in [("/en", "/en/search?q={words}"), ("/fr", "/fr/recherche?q={words}")] {
            let site = thing(&app.get(home).await.is(200).page(), "WebSite");
            assert_eq!(site["url"], format!("{ORIGIN}{home}"));
            assert_eq!(site["potentialAction"]["target"]["urlTemplate"], format!("{ORIGIN}{target}"));
            assert_eq!(site["potentialAction"]["query-input"], "required name=words");
            app.get(&target.replace("{words}", "passport")).await.is(200);
        }
    }

    async fn every_service_says_what_it_is(db) {
        let app = TestApp::over(&db).await;
        let catalogue = app.state.catalogue();
        for locale in Locale::ALL {
            for service in catalogue.services(locale) {
                let page = app.get(&service.path().href(locale)).await.is(200).page();
                let said = thing(&page, "GovernmentService");
                assert_eq!(said["name"], *service.name.get(locale));
                assert_eq!(said["identifier"], service.id.as_str());
                assert_eq!(said["url"], format!("{ORIGIN}{}", service.path().href(locale)));
                assert_eq!(said["serviceOperator"]["name"], *service.organization.name.get(locale));
                assert_eq!(said["audience"].as_array().unwrap().len(), service.audiences.len());
                assert_eq!(said["availableChannel"][0]["serviceUrl"].as_str(), service.address.get(locale).as_deref());
            }
        }
    }

    /// The same way as people see it, then the page itself.
    async fn the_way_to_a_page_is_told(db) {
        let app = TestApp::over(&db).await;
        for address in ["/en/services/renew-adult-passport", "/fr/themes/emplois", "/en/about"] {
            let page = app.get(address).await.is(200).page();
            let said = thing(&page, "BreadcrumbList");
            let said: Vec<&str> =
                said["itemListElement"].as_array().unwrap().iter().map(|item| item["item"].as_str().unwrap()).collect();
            let links = page.select(".crumbs__link");
            let mut seen: Vec<String> =
                links.iter().map(|link| format!("{ORIGIN}{}", link.attr("href").unwrap())).collect();
            let here = format!("{ORIGIN}{address}");
            if seen.last() != Some(&here) {
                seen.push(here);
            }
            assert_eq!(said, seen, "{address}");
        }
        assert!(things(&app.get("/en/talk-to-a-person").await.is(200).page()).is_empty());
    }

    /// A name that would end the block stays inside of it.
    async fn a_name_cannot_leave_the_block(db) {
        let app = TestApp::over(&db).await;
        let name = "Permit </script><p id=\"out\">";
        let sheet = Sheet::of(Table::Services).row(&[("service_id", "9"), ("service_name_en", name)]);
        app.import(only(&sheet.bytes())).await;
        let page = app.get(&app.service(Locale::En, "9")).await.is(200).page();
        let said = thing(&page, "GovernmentService")["name"].as_str().unwrap().to_owned();
        assert!(!page.has("#out"), "the name became a part of the page");
        assert!(said.starts_with("Permit"), "{said}");
    }
}
