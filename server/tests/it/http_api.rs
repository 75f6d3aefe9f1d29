//! The open data for programs: every service once, in both languages, with tags, and clear about what is wrong.

use std::collections::BTreeSet;

use app::locale::Locale;
use axum::{body::Body, http::Method};
use serde_json::Value;

use crate::{
    harness::{Answer, ORIGIN, TestApp},
    inventory_table::{LATER, SERVICES, STANDARDS, only, with_standards},
};

const LISTS: [&str; 4] = ["services", "topics", "collections", "organizations"];

pub fn json(answer: &Answer) -> Value {
    serde_json::from_str(&answer.text()).unwrap_or_else(|error| panic!("{}: {error}", answer.address))
}

/// Every item of a list, from its first answer to the last.
pub async fn everything(app: &TestApp, address: &str) -> Vec<Value> {
    let mut items = Vec::new();
    let mut next = Some(address.to_owned());
    while let Some(address) = next {
        let part = json(&app.get(&address).await.is(200));
        items.extend(part["items"].as_array().unwrap().clone());
        next = part["next"].as_str().map(|next| next.strip_prefix(ORIGIN).expect("a full address").to_owned());
        assert!(items.len() as u64 <= part["total"].as_u64().unwrap(), "{address} goes round");
    }
    items
}

pub fn texts(items: &[Value], key: &str) -> Vec<String> {
    items.iter().map(|item| item[key].as_str().unwrap().to_owned()).collect()
}

/// What a refusal says, and of which parameter.
async fn refused(app: &TestApp, address: &str, status: u16) -> (String, Option<String>) {
    let answer = app.get(address).await.is(status);
    assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{address}");
    assert_eq!(answer.header("cache-control"), Some("no-store"), "{address}");
    let problem = json(&answer);
    assert_eq!(problem["status"], status, "{address}");
    (problem["detail"].as_str().unwrap().to_owned(), problem["parameter"].as_str().map(str::to_owned))
}

both! {
    async fn going_on_gives_each_service_once(db) {
        let app = TestApp::over(&db).await;
        for locale in Locale::ALL {
            let items = everything(&app, &format!("/api/v1/services?lang={}", locale.code())).await;
            let ids: Vec<String> =
                app.state.catalogue().services(locale).iter().map(|one| one.id.as_str().to_owned()).collect();
            assert!(ids.len() > 40);
            assert_eq!(texts(&items, "id"), ids);
            for item in &items {
                let page = item["url"].as_str().unwrap().strip_prefix(ORIGIN).unwrap();
                assert!(page.starts_with(&format!("/{}/services/", locale.code())), "{page}");
            }
        }
        for list in LISTS {
            let items = everything(&app, &format!("/api/v1/{list}?lang=fr")).await;
            let key = match list {
                "topics" => "slug",
                "organizations" => "code",
                _ => "id",
            };
            let ids = texts(&items, key);
            assert!(!ids.is_empty() && ids.iter().collect::<BTreeSet<_>>().len() == ids.len(), "{list}: {ids:?}");
        }
    }

    async fn pages_and_cursors_give_the_same(db) {
        let app = TestApp::over(&db).await;
        let first = json(&app.get("/api/v1/services?lang=fr&audience=canadians").await.is(200));
        let next = first["next"].as_str().unwrap().strip_prefix(ORIGIN).unwrap();
        let by_cursor = json(&app.get(next).await.is(200));
        let by_page = json(&app.get("/api/v1/services?lang=fr&audience=canadians&page=2").await.is(200));
        assert_eq!(first["items"].as_array().unwrap().len(), 20);
        assert_eq!(by_cursor["items"], by_page["items"]);
        let beyond = json(&app.get("/api/v1/services?page=1000").await.is(200));
        assert_eq!((&beyond["items"], &beyond["next"]), (&Value::Array(Vec::new()), &Value::Null));
    }

    /// The cursor was given before an import; what it names may be gone, and others stand before it.
    async fn a_cursor_holds_when_services_come_and_go(db) {
        let app = TestApp::over(&db).await;
        let first = json(&app.get("/api/v1/services?lang=en").await.is(200));
        let next = first["next"].as_str().unwrap().strip_prefix(ORIGIN).unwrap().to_owned();
        let last = first["items"][19]["name"].as_str().unwrap().to_owned();
        app.import(only(SERVICES)).await;
        let catalogue = app.state.catalogue();
        let behind = catalogue.services(Locale::En).iter();
        let behind = behind.filter(|one| catalogue.compare(Locale::En, (&one.name.en, "~"), (&last, "~")).is_gt());
        let behind: Vec<String> = behind.map(|one| one.id.as_str().to_owned()).collect();
        assert!(!behind.is_empty());
        assert_eq!(texts(&everything(&app, &next).await, "id"), behind);
    }

    async fn filters_leave_what_they_name(db) {
        let app = TestApp::over(&db).await;
        let all = everything(&app, "/api/v1/services").await;
        let has = |item: &Value, key: &str, wanted: &str| {
            item[key].as_array().is_some_and(|list| list.iter().any(|one| one == wanted)) || item[key] == wanted
        };
        let organization = all[0]["organization"].as_str().unwrap();
        for (filter, key, wanted) in [
            ("audience=business", "audiences", "business"),
            ("topic=jobs", "topics", "jobs"),
            (&*format!("organization={organization}"), "organization", organization),
        ] {
            let left = everything(&app, &format!("/api/v1/services?{filter}")).await;
            let expected: Vec<&Value> = all.iter().filter(|item| has(item, key, wanted)).collect();
            assert!(!expected.is_empty() && expected.len() < all.len(), "{filter}");
            assert_eq!(left.iter().collect::<Vec<_>>(), expected, "{filter}");
        }
        assert!(everything(&app, "/api/v1/services?topic=nowhere").await.is_empty());
    }

    async fn words_find_the_best_first(db) {
        let app = TestApp::over(&db).await;
        let found = everything(&app, "/api/v1/services?lang=en&q=passport").await;
        assert!(found[0]["name"].as_str().unwrap().to_lowercase().contains("passport"), "{}", found[0]);
        let french = everything(&app, "/api/v1/services?lang=fr&q=travail").await;
        assert!(french.len() > 20, "one answer would show nothing about going on");
        assert_eq!(texts(&french, "id").iter().collect::<BTreeSet<_>>().len(), french.len());
    }

    async fn one_service_says_what_its_page_says(db) {
        let app = TestApp::over(&db).await;
        app.import(with_standards(SERVICES, STANDARDS)).await;
        let en = json(&app.get("/api/v1/services/101?lang=en").await.is(200));
        let fr = json(&app.get("/api/v1/services/101?lang=fr").await.is(200));
        assert_eq!(en["url"].as_str().unwrap(), format!("{ORIGIN}{}", app.service(Locale::En, "101")));
        assert_eq!(fr["url"], en["urls"]["fr"]);
        assert_eq!(fr["name"], en["names"]["fr"]);
        let catalogue = app.state.catalogue();
        let service = catalogue.service("101").unwrap();
        assert_eq!(en["standards"].as_array().unwrap().len(), service.standards.len());
        assert_eq!(en["official_url"].as_str(), service.address.en.as_deref());
        assert_eq!(en["fiscal_year"].as_str(), service.year.as_deref());
    }

    async fn a_tag_saves_what_is_known(db) {
        let app = TestApp::over(&db).await;
        let addresses = LISTS.map(|list| format!("/api/v1/{list}?lang=en"));
        let files = ["openapi.json", "catalogue.csv", "catalogue.json", "measures.csv"].map(|file| format!("/api/v1/{file}"));
        for address in addresses.iter().chain(&files) {
            let answer = app.get(address).await.is(200);
            let tag = answer.header("etag").unwrap();
            assert!(tag.starts_with('"'), "{address}: {tag} is weak");
            assert_eq!(answer.header("cache-control"), Some("public, max-age=0, must-revalidate"), "{address}");
            assert_eq!(answer.header("access-control-allow-origin"), Some("*"), "{address}");
            let again = app.get_with(address, &[("if-none-match", tag)]).await.is(304);
            assert!(again.bytes.is_empty() && again.header("etag") == Some(tag), "{address}");
            let head = app.ask(Method::HEAD, address, &[], Body::empty()).await.is(200);
            assert!(head.bytes.is_empty() && head.header("etag") == Some(tag), "{address}");
        }
        let before = app.get("/api/v1/services?lang=en").await;
        app.import(only(SERVICES)).await;
        let known = [("if-none-match", before.header("etag").unwrap())];
        app.get_with("/api/v1/services?lang=en", &known).await.is(200);
    }

    async fn the_language_is_asked_for_or_preferred(db) {
        let app = TestApp::over(&db).await;
        let french = [("accept-language", "fr-CA, en;q=0.5")];
        for (address, headers, tag, vary) in [
            ("/api/v1/topics?lang=fr", &[][..], "fr-CA", None),
            ("/api/v1/topics?lang=en", &french[..], "en-CA", None),
            ("/api/v1/topics", &french[..], "fr-CA", Some("accept-language")),
            ("/api/v1/topics", &[][..], "en-CA", Some("accept-language")),
        ] {
            let answer = app.get_with(address, headers).await.is(200);
            assert_eq!((answer.header("content-language"), answer.header("vary")), (Some(tag), vary), "{address}");
        }
        let topics = json(&app.get("/api/v1/topics?lang=fr").await);
        let jobs = topics["items"].as_array().unwrap().iter().find(|topic| topic["slug"] == "jobs").unwrap();
        assert_eq!(jobs["name"], "Emploi et travail");
        assert_eq!(jobs["same_as"], "https://www.canada.ca/en/services/jobs.html");
        assert_eq!(topics["items"].as_array().unwrap().len() as u64, topics["total"].as_u64().unwrap());
    }

    async fn what_is_wrong_is_said(db) {
        let app = TestApp::over(&db).await;
        app.import(only(SERVICES)).await;
        let ranked = json(&app.get("/api/v1/collections").await.is(200));
        assert_eq!(ranked["next"], Value::Null, "a second part would show more");
        for (query, parameter) in [
            ("lang=de", "lang"),
            ("page=0", "page"),
            ("page=two", "page"),
            ("page=100001", "page"),
            ("cursor=nothing", "cursor"),
            ("cursor=eyJyYW5rIjpbMSwiYSJdfQ", "cursor"),
            ("audience=everybody", "audience"),
            ("online=1", "online"),
            ("audiance=business", "audiance"),
            ("q=a&q=b", "q"),
        ] {
            let (detail, named) = refused(&app, &format!("/api/v1/services?{query}"), 400).await;
            assert_eq!(named.as_deref(), Some(parameter), "{query}");
            assert!(detail.contains(parameter), "{query}: {detail}");
        }
        refused(&app, "/api/v1/services/none", 404).await;
        refused(&app, "/api/v1/services/%FF", 404).await;
        refused(&app, "/api/v1/nothing", 404).await;
        refused(&app, "/api/v2/services", 404).await;
        let gone = BTreeSet::from_iter(texts(&everything(&app, "/api/v1/services?lang=fr").await, "id"));
        app.import(only(LATER)).await;
        let left = BTreeSet::from_iter(texts(&everything(&app, "/api/v1/services?lang=fr").await, "id"));
        let gone = gone.difference(&left).next().expect("the later file lacks a service").clone();
        let (detail, _) = refused(&app, &format!("/api/v1/services/{gone}?lang=fr"), 410).await;
        assert!(detail.starts_with("Le service «\u{a0}"), "{detail}");
    }

    async fn it_is_read_from_anywhere_and_only_read(db) {
        let app = TestApp::over(&db).await;
        let asking = [("origin", "https://example.org"), ("access-control-request-method", "GET")];
        let asked = app.ask(Method::OPTIONS, "/api/v1/services", &asking, Body::empty()).await.is(200);
        assert_eq!(asked.header("access-control-allow-origin"), Some("*"));
        assert_eq!(asked.header("access-control-allow-methods"), Some("GET,HEAD"));
        let sent = app.ask(Method::POST, "/api/v1/services", &[], Body::from("{}")).await.is(405);
        assert_eq!(sent.header("content-type"), Some("application/problem+json"));
        assert_eq!(sent.header("allow"), Some("GET,HEAD"));
    }
}
