//! The real inventory in the portal, where it stands beside the repository; our own made one in its place otherwise.

use app::locale::Locale;
use server::inventory::{Files, schema::Table};

use crate::{
    harness::TestApp,
    http_crawl::{assert_both_ways, assert_titles_differ, crawl},
    http_services::{dead_end, talks},
    inventory_table::{LATER, ORGANIZATIONS, SERVICES, STANDARDS, Sheet, only, real, with_standards},
    page::{Page, text},
};

/// Values of the inventory that say that nothing is known. A page says so in words.
const CODES: [&str; 4] = ["ND", "NA", "N/A", "S.O."];

/// Codes that stand alone where a value should be.
fn codes(page: &Page) -> Vec<String> {
    let leaves = page.select("main dd, main p, main li, main span, main h1, main h2, main h3").into_iter().map(text);
    let shown = |text: &String| {
        CODES.contains(&text.as_str()) || text.split([' ', '\u{a0}']).any(|word| matches!(word, "ND" | "ND." | "ND,"))
    };
    leaves.filter(shown).collect()
}

/// What is wrong with the page of a service, beside what would be with any page.
fn wrong(address: &str, page: &Page) -> Vec<String> {
    let Some(locale) = ["/en/services/", "/fr/services/"].iter().find(|root| address.starts_with(**root)) else {
        return Vec::new();
    };
    let locale = Locale::parse(&locale[1..3]).unwrap();
    let mut found: Vec<String> = dead_end(locale, page).map(|what| format!("{address}: {what}")).into_iter().collect();
    if !talks(locale, page) {
        found.push(format!("{address}: nobody to talk to"));
    }
    found.extend(codes(page).into_iter().map(|code| format!("{address}: shows “{code}”")));
    found
}

/// Every page is in order, and every service has its place and is found by links alone.
async fn assert_in_order(app: &TestApp) {
    let visited = crawl(app, wrong).await;
    assert_both_ways(&visited);
    assert_titles_differ(&visited);
    for locale in Locale::ALL {
        for service in app.state.catalogue().services(locale) {
            let address = service.path().href(locale);
            assert!(visited.contains_key(&address), "no link leads to {address}");
            assert!(!service.audiences.is_empty() && !service.topics.is_empty(), "{address} stands nowhere");
        }
    }
}

both! {
    async fn every_real_page_is_in_order(db) {
        let Some(services) = real("gc-service-inventory/service_inventory.csv") else { return };
        let Some(standards) = real("gc-service-inventory/service_standards.csv") else { return };
        let Some(organizations) = real("gc-organizations/gc_concordance.csv") else { return };
        let app = TestApp::with(&db, &[("PASSERELLE_PAGE_CACHE", "0")]).await;
        app.import(Files { organizations: Some(&organizations), ..with_standards(&services, &standards) }).await;
        let catalogue = app.state.catalogue();
        // 1,597 rows are for the public; one service has two of them, one a fiscal year
        let imported = catalogue.services(Locale::En).iter().filter(|service| service.year.is_some());
        assert_eq!(imported.count(), 1596);
        assert_in_order(&app).await;
    }

    async fn every_made_page_is_in_order(db) {
        let app = TestApp::over(&db).await;
        app.import(Files { organizations: Some(ORGANIZATIONS), ..with_standards(SERVICES, STANDARDS) }).await;
        assert!(app.get(&app.service(Locale::En, "101")).await.is(200).page().heading().contains("berth"));
        assert_in_order(&app).await;
    }

    async fn says_what_was_withdrawn(db) {
        let app = TestApp::over(&db).await;
        let (earlier, later) = (
            real("gc-service-inventory/service_inventory_asof-2025-03-01.csv").unwrap_or_else(|| SERVICES.to_vec()),
            real("gc-service-inventory/service_inventory.csv").unwrap_or_else(|| LATER.to_vec()),
        );
        app.import(only(&earlier)).await;
        let before = app.state.catalogue();
        app.import(only(&later)).await;
        let after = app.state.catalogue();
        let mut gone = 0;
        for service in before.services(Locale::En).iter().filter(|service| after.service(service.id.as_str()).is_none())
        {
            gone += 1;
            for locale in Locale::ALL {
                let answer = app.get(&service.path().href(locale)).await.is(410);
                assert!(answer.page().words().contains(&spaced(service.name.get(locale))), "{}", answer.text());
                assert_eq!(answer.page().language(), locale.code());
            }
        }
        assert!(gone > 0, "nothing was withdrawn");
    }

    async fn shows_the_public_nothing_that_is_not_for_it(db) {
        let app = TestApp::over(&db).await;
        let services = real("gc-service-inventory/service_inventory.csv").unwrap_or_else(|| SERVICES.to_vec());
        app.import(only(&services)).await;
        let inside =
            "select slug from slug where kind = 'service' and record in (select service_id from service_edition
            where columns like '%\"service_scope\":\"%' and columns not like '%EXTERN%') order by slug";
        let slugs = crate::inventory_table::texts(&db, inside).await;
        assert!(!slugs.is_empty());
        for slug in slugs {
            let found =
                (app.get(&format!("/en/services/{slug}")).await, app.get(&format!("/fr/services/{slug}")).await);
            assert!(found.0.status == 404 && found.1.status == 404, "{slug}");
        }
    }

    async fn leads_from_the_address_that_a_service_had(db) {
        let app = TestApp::over(&db).await;
        app.import(only(SERVICES)).await;
        let former = "insert into slug (kind, locale, slug, record) values ('service', 'fr', 'autrefois', '101')";
        crate::inventory_table::execute(&db, former).await;
        app.import(only(LATER)).await;
        let now = app.service(Locale::Fr, "101");
        assert_eq!(app.get("/fr/services/autrefois").await.is(301).header("location"), Some(now.as_str()));
        // it never was one in English
        app.get("/en/services/autrefois").await.is(404);
    }

    async fn begins_a_long_description_and_then_shows_it_whole(db) {
        let app = TestApp::over(&db).await;
        let (long, short) = ("très long ".repeat(60), "A sentence that is long enough to say something by itself, and stops. More.");
        let row = [("service_id", "901"), ("service_description_fr", long.as_str()), ("service_description_en", short)];
        app.import(only(&Sheet::of(Table::Services).row(&row).bytes())).await;
        let (fr, en) = (app.service(Locale::Fr, "901"), app.service(Locale::En, "901"));
        let (fr, en) = (app.get(&fr).await.is(200).page(), app.get(&en).await.is(200).page());
        let lead = text(fr.one(".lead"));
        let begun = lead.strip_suffix("\u{a0}…").unwrap();
        assert!(begun.ends_with("long") && long.starts_with(begun) && begun.chars().count() <= 320, "{lead}");
        assert!(fr.words().contains(long.trim()), "the whole is not there");
        assert_eq!(text(en.one(".lead")), "A sentence that is long enough to say something by itself, and stops.");
        assert_eq!(fr.one("meta[name=description]").attr("content"), Some(lead.as_str()));
    }
}

fn spaced(name: &str) -> String {
    name.split([' ', '\n', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
