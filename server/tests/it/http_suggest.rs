//! What is suggested while somebody types: the services that the letters may become, in the language of the page.

use app::{locale::Locale, path::SUGGEST, search::Suggestion};
use server::inventory::schema::Table;
use url::form_urlencoded::byte_serialize;

use crate::{
    harness::{Answer, TestApp},
    inventory_table::{Sheet, only},
};

async fn ask(app: &TestApp, locale: Locale, words: &str) -> Answer {
    let words: String = byte_serialize(words.as_bytes()).collect();
    app.get(&format!("{SUGGEST}?lang={}&q={words}", locale.code())).await
}

async fn suggested(app: &TestApp, locale: Locale, words: &str) -> Vec<Suggestion> {
    serde_json::from_str(&ask(app, locale, words).await.is(200).text()).unwrap()
}

both! {
    async fn the_beginning_of_a_name_leads_to_it(db) {
        let app = TestApp::over(&db).await;
        for locale in Locale::ALL {
            for service in app.state.catalogue().services(locale).iter().step_by(5) {
                let name = service.name.get(locale);
                let typed: String = name.chars().take(name.chars().count() - 2).collect();
                let found = suggested(&app, locale, &typed.to_uppercase()).await;
                let href = service.path().href(locale);
                assert!(found.iter().any(|one| one.href == href && one.name == *name), "{typed}: {found:?}");
                assert!(found.len() <= 8);
            }
        }
    }

    /// What begins as it was typed stands before what only holds the word.
    async fn the_words_of_people_lead_there_too(db) {
        let app = TestApp::over(&db).await;
        for (locale, typed, href) in [
            (Locale::En, "pass", "passport"),
            (Locale::En, "renew my pass", "/en/services/renew-adult-passport"),
            (Locale::En, "ei", "/en/services/employment-insurance-regular-benefits"),
            (Locale::Fr, "passep", "passeport"),
            (Locale::Fr, "assurance-e", "assurance-emploi"),
            (Locale::Fr, "peches", "permis-peche"),
        ] {
            let found = suggested(&app, locale, typed).await;
            assert!(found.iter().any(|one| one.href.contains(href)), "{typed}: {found:?}");
            assert!(found.iter().all(|one| one.href.starts_with(&format!("/{}/services/", locale.code()))));
        }
    }

    /// Letters say little of what is meant: of what begins so, most people mean what most people use. What is called
    /// so already comes first, and what only holds the word comes after.
    async fn what_more_people_use_comes_first(db) {
        let app = TestApp::over(&db).await;
        let services = [
            ("901", "Lantern repair", "Lanterne cassée", "12"),
            ("902", "Get a lantern", "Une lanterne", "900000"),
            ("903", "Lantern rental", "Lanterne louée", "700000"),
            ("904", "Lantern parade", "Lanterne peinte", "8000"),
            ("905", "Lantern", "Lanterne", "0"),
            ("906", "Give a lantern", "Quelle lanterne", "3000"),
        ];
        let sheet = services.iter().fold(Sheet::of(Table::Services), |sheet, (id, en, fr, applications)| {
            let use_of = [("num_applications_total", *applications), ("num_applications_online", *applications)];
            let names = [("service_id", *id), ("service_name_en", *en), ("service_name_fr", *fr)];
            sheet.row(&[names.as_slice(), &use_of].concat())
        });
        app.import(only(&sheet.bytes())).await;
        for (locale, typed, order) in [
            (Locale::En, "Lantern", ["905", "903", "904", "901", "902", "906"]),
            (Locale::Fr, "lanterne", ["905", "903", "904", "901", "902", "906"]),
        ] {
            let found = suggested(&app, locale, typed).await;
            let order = order.map(|id| app.service(locale, id));
            let hrefs = found.iter().take(order.len()).map(|one| &one.href);
            assert_eq!(hrefs.collect::<Vec<_>>(), order.iter().collect::<Vec<_>>(), "{typed}");
        }
    }

    async fn every_suggestion_is_there_once(db) {
        let app = TestApp::over(&db).await;
        for typed in ["ca", "tax", "apply for a pe", "permi"] {
            let found = suggested(&app, Locale::En, typed).await;
            assert!(!found.is_empty(), "{typed}");
            for (at, one) in found.iter().enumerate() {
                assert!(found[..at].iter().all(|other| other.href != one.href), "{typed}: {found:?}");
                assert!(app.get(&one.href).await.is(200).page().heading() == one.name);
                assert!(!one.organization.is_empty());
            }
        }
    }

    async fn nothing_typed_breaks_it(db) {
        let app = TestApp::over(&db).await;
        for typed in ["", " ", "%", "\"'()[]{}*?:^~\\", "zzzzzzzz", "\u{0}", "’", "é\u{301}", "a AND NOT OR", &"pension ".repeat(500)] {
            let found = suggested(&app, Locale::Fr, typed).await;
            assert!(found.len() <= 8, "{typed}");
        }
        assert!(suggested(&app, Locale::En, "").await.is_empty());
        for address in ["", "?", "?q=tax", "?lang=en", "?lang=de&q=tax", "?lang=en&q=%ff&lang=en"] {
            let status = app.get(&format!("{SUGGEST}{address}")).await.status;
            assert!(status.is_client_error(), "{address} answers {status}");
        }
    }

    async fn the_answer_may_be_kept_by_anybody_for_a_moment(db) {
        let app = TestApp::over(&db).await;
        let answer = ask(&app, Locale::En, "tax").await.is(200);
        assert_eq!(answer.header("content-type"), Some("application/json"));
        assert_eq!(answer.header("cache-control"), Some("public, max-age=60"));
        assert_eq!(answer.header("set-cookie"), None);
        let theirs = [("cookie", "a=b"), ("accept-language", "fr")];
        let other = app.get_with(&answer.address, &theirs).await.is(200);
        assert_eq!(other.text(), answer.text());
    }

    /// The form alone does the same, and promises nothing that only a script can do.
    async fn without_script_there_is_a_form(db) {
        let app = TestApp::over(&db).await;
        for (address, action) in
            [("/en", "/en/search"), ("/fr", "/fr/recherche"), ("/fr/recherche?q=passeport", "/fr/recherche")]
        {
            let page = app.get(address).await.is(200).page();
            let form = page.one("leptos-island form[role=search]");
            assert_eq!((form.attr("method"), form.attr("action")), (Some("get"), Some(action)));
            let words = page.one("form[role=search] input[name=q]");
            assert_eq!((words.attr("role"), words.attr("aria-expanded")), (None, None));
            assert!(page.one("[role=listbox]").attr("hidden").is_some() && !page.has("[role=option]"));
        }
        let kept = app.get("/en/search?q=a%20%22b%22").await.is(200).page();
        assert_eq!(kept.one("#q").attr("value"), Some("a \"b\""));
    }
}
