//! The index from A to Z, as people meet it.

use app::locale::Locale;
use server::inventory::schema::Table;

use crate::{
    harness::TestApp,
    inventory_table::{Sheet, only},
    page::{Page, text},
};

fn entries(page: &Page) -> Vec<String> {
    page.select(".letters__entry > a").into_iter().map(text).collect()
}

/// An inventory with many services under C.
fn many() -> Vec<u8> {
    let sheet = (0..450).fold(Sheet::of(Table::Services), |sheet, at| {
        let id = format!("9{at:03}");
        let (en, fr) = (format!("Certificate number {at:03}"), format!("Certificat numéro {at:03}"));
        let name_fr = if at < 250 { fr } else { format!("É{fr}") };
        sheet.row(&[("service_id", &id), ("service_name_en", &en), ("service_name_fr", &name_fr)])
    });
    sheet.bytes()
}

both! {
    async fn shows_all_letters_and_links_those_that_hold_something(db) {
        let app = TestApp::over(&db).await;
        for (address, name) in [("/en/a-z", "Services from A to Z"), ("/fr/a-z", "Services de A à Z")] {
            let page = app.get(address).await.is(200).page();
            assert_eq!(page.heading(), name);
            assert_eq!(page.select(".alphabet li").len(), 27);
            let links = page.select("a.alphabet__letter");
            assert!(links.len() > 15, "{} letters", links.len());
            for link in links {
                let letter = app.get(link.attr("href").unwrap()).await.is(200).page();
                assert!(!entries(&letter).is_empty(), "nothing stands under {}", text(link));
                assert_eq!(text(letter.one(".alphabet__letter[aria-current]")), text(link));
            }
            for letter in page.select(".alphabet__letter--none") {
                assert!(letter.value().name() == "span" && text(letter).contains('('), "{}", letter.html());
            }
            assert!(!page.select(".service-card").is_empty());
        }
    }

    async fn an_entry_leads_to_its_service_and_says_its_name(db) {
        let app = TestApp::over(&db).await;
        let page = app.get("/en/a-z/s").await.is(200).page();
        let entry = page.select(".letters__entry").into_iter().find(|entry| text(*entry).starts_with("sick leave "));
        let entry = entry.expect("sick leave is in the index");
        assert_eq!(text(entry), "sick leave See: Apply for EI sickness benefits");
        assert!(entry.html().contains("href=\"/en/services/ei-sickness-benefits\""));
        let page = app.get("/fr/a-z/e").await.is(200).page();
        assert!(entries(&page).iter().any(|name| name.starts_with('É')), "{:?}", entries(&page));
    }

    async fn keeps_to_an_audience(db) {
        let app = TestApp::over(&db).await;
        let all = entries(&app.get("/en/a-z/c").await.is(200).page());
        let page = app.get("/en/a-z/c?audience=business").await.is(200).page();
        let narrowed = entries(&page);
        assert!(!narrowed.is_empty() && narrowed.len() < all.len());
        assert!(narrowed.iter().all(|name| all.contains(name)));
        assert!(page.has("meta[name=robots][content=noindex]"));
        assert_eq!(page.switch(), "/fr/a-z/c?public=entreprises");
        let kept = page.select("a.alphabet__letter");
        assert!(kept.iter().all(|link| link.attr("href").unwrap().ends_with("?audience=business")));
        // what is kept finished for one audience is shown to no other, whatever the address pretends
        assert_eq!(entries(&app.get("/en/a-z/c?audience=nobody").await.is(200).page()), all);
        assert_eq!(entries(&app.get("/en/a-z/c?audience=business&audience=x").await.is(200).page()), all);
        assert_eq!(entries(&app.get("/en/a-z/c").await.is(200).page()), all);
    }

    async fn a_capital_or_an_accent_leads_to_the_letter(db) {
        let app = TestApp::over(&db).await;
        for (asked, found) in [
            ("/en/a-z/E", "/en/a-z/e"),
            ("/fr/a-z/%C3%89", "/fr/a-z/e"),
            ("/en/a-z/C?audience=business&page=2", "/en/a-z/c?audience=business&page=2"),
        ] {
            assert_eq!(app.get(asked).await.is(301).header("location"), Some(found));
        }
        for nothing in ["/en/a-z/ab", "/fr/a-z/1", "/en/a-z/%CE%B1", "/en/a-z/e/e", "/fr/a-z/%F0%9F%92%A9"] {
            app.get(nothing).await.is(404);
        }
    }

    async fn two_hundred_stand_on_a_page(db) {
        let app = TestApp::over(&db).await;
        app.import(only(&many())).await;
        let mut seen = Vec::new();
        for (address, switch, most) in [
            ("/en/a-z/c", "/fr/a-z/c", 200),
            ("/en/a-z/c?page=2", "/fr/a-z/c?page=2", 200),
            ("/en/a-z/c?page=3", "/fr/a-z/c?page=3", 200),
            ("/en/a-z/c?page=4", "/fr/a-z/c?page=4", 0),
        ] {
            let page = app.get(address).await.is(200).page();
            let found = entries(&page);
            assert!(found.len() <= most && found.is_empty() == (most == 0), "{address}: {}", found.len());
            assert_eq!(page.switch(), switch);
            assert_eq!(page.select(".a-to-z__pages a").len(), 3);
            seen.extend(found);
        }
        for at in 0..450 {
            let name = format!("Certificate number {at:03}");
            assert_eq!(seen.iter().filter(|found| **found == name).count(), 1, "{name}");
        }
        // in French the letter has fewer pages: there is a way back, and the switch of language still fits
        let short = app.get("/fr/a-z/c?page=3").await.is(200).page();
        assert!(entries(&short).is_empty() && short.links().contains("/fr/a-z/c"));
        assert_eq!(short.switch(), "/en/a-z/c?page=3");
        for odd in ["0", "-1", "x", "", "99999999999999999999", "18446744073709551615"] {
            app.get(&format!("/en/a-z/c?page={odd}")).await.is(200);
        }
    }

    async fn a_publication_changes_it(db) {
        let app = TestApp::over(&db).await;
        let before = entries(&app.get("/en/a-z/c").await.is(200).page());
        app.import(only(&many())).await;
        let after = entries(&app.get("/en/a-z/c").await.is(200).page());
        assert!(!before.contains(&"Certificate number 000".to_owned()));
        assert!(after.contains(&"Certificate number 000".to_owned()));
    }

    async fn a_letter_without_entries_says_so(db) {
        let app = TestApp::over(&db).await;
        let mut empty = 0;
        for locale in Locale::ALL {
            let page = app.get(&format!("/{}/a-z", locale.code())).await.is(200).page();
            for letter in page.select(".alphabet__letter--none") {
                let slug = text(letter).chars().next().unwrap().to_lowercase().to_string().replace('0', "0-9");
                let page = app.get(&format!("/{}/a-z/{slug}", locale.code())).await.is(200).page();
                assert!(entries(&page).is_empty() && page.has(".a-to-z__none"), "{slug}");
                assert!(page.has("meta[name=robots][content=noindex]"));
                empty += 1;
            }
        }
        assert!(empty > 0, "every letter is full: this test sees nothing");
    }

    async fn other_pages_lead_to_it(db) {
        let app = TestApp::over(&db).await;
        for address in ["/en", "/en/topics", "/en/search?q=zzzzzzzz"] {
            assert!(app.get(address).await.is(200).page().links().contains("/en/a-z"), "{address}");
        }
        let lost = app.get("/fr/nulle-part").await.is(404).page();
        assert!(lost.select("main a").iter().any(|link| link.attr("href") == Some("/fr/a-z")));
    }
}
