//! The open data as files, and the description of the interface for programs.

use std::collections::BTreeSet;

use app::locale::Locale;
use serde_json::Value;
use server::inventory::schema::Table;

use crate::{
    harness::TestApp,
    house_rules::source::all,
    http_api::{everything, json, texts},
    inventory_table::{SERVICES, STANDARDS, only, records, with_standards},
};

both! {
    async fn the_whole_catalogue_is_a_file(db) {
        let app = TestApp::over(&db).await;
        let json = json(&app.get("/api/v1/catalogue.json").await.is(200));
        let listed = everything(&app, "/api/v1/services?lang=en").await;
        let whole = json["services"].as_array().unwrap();
        assert_eq!(texts(whole, "id"), texts(&listed, "id"));
        assert_eq!(whole[0]["en"]["name"], listed[0]["name"]);
        assert_eq!(whole[0]["fr"]["name"], whole[0]["en"]["names"]["fr"]);
        let csv = app.get("/api/v1/catalogue.csv").await.is(200);
        assert_eq!(csv.header("content-type"), Some("text/csv; charset=utf-8"));
        let rows = records(&csv.bytes);
        assert_eq!(rows[0], records(SERVICES)[0]);
        assert_eq!(rows.len() - 1, listed.len(), "the starter catalogue stands in it too");
    }

    /// What departments reported goes out as it came in; what they do not publish stays inside.
    async fn the_csv_holds_what_was_reported(db) {
        let app = TestApp::over(&db).await;
        app.import(only(SERVICES)).await;
        let packed = app.get_with("/api/v1/catalogue.csv", &[("accept-encoding", "gzip, br")]).await.is(200);
        assert_eq!((packed.header("content-encoding"), packed.header("vary")), (Some("gzip"), Some("accept-encoding")));
        let plain = app.get("/api/v1/catalogue.csv").await.is(200);
        assert_eq!(packed.text().as_bytes(), plain.bytes);
        let (given, sent) = (records(&plain.bytes), records(SERVICES));
        let id = Table::Services.position("service_id").unwrap();
        let catalogue = app.state.catalogue();
        let public: Vec<_> = sent[1..].iter().filter(|row| catalogue.service(&row[id]).is_some()).collect();
        assert!(public.len() > 2 && public.len() < sent.len(), "{} of {}", public.len(), sent.len());
        assert_eq!(given[1..].iter().filter(|row| !row[id].starts_with("ST")).collect::<Vec<_>>(), public);
    }

    async fn it_goes_on_without_the_database(db) {
        let app = TestApp::over(&db).await;
        app.import(only(SERVICES)).await;
        let before = app.get("/api/v1/catalogue.csv").await.is(200);
        db.close().await;
        for file in ["services?q=permit", "services/101", "topics", "collections", "organizations", "catalogue.json"] {
            app.get(&format!("/api/v1/{file}")).await.is(200);
        }
        assert_eq!(app.get("/api/v1/catalogue.csv").await.is(200).bytes, before.bytes);
    }

    async fn the_description_names_every_address(db) {
        let app = TestApp::over(&db).await;
        let description = json(&app.get("/api/v1/openapi.json").await.is(200));
        assert!(description["openapi"].as_str().unwrap().starts_with("3.1."));
        let described: BTreeSet<&str> = description["paths"].as_object().unwrap().keys().map(String::as_str).collect();
        let files = ["server/src/api/routes.rs", "server/src/department/routes.rs"];
        let routes = all().iter().filter(|source| files.contains(&source.path.as_str()));
        let texts = routes.flat_map(|source| source.strings()).map(|word| word.text.as_str());
        let routed: BTreeSet<&str> = texts.filter(|text| text.starts_with("/api/v1/")).collect();
        assert!(routed.len() > 6);
        assert_eq!(described, routed);
        let read = |(_, item): &(&String, &Value)| item.get("get").is_some();
        for (path, item) in description["paths"].as_object().unwrap().iter().filter(read) {
            let catalogue = app.state.catalogue();
            let id = if path.contains("answers") { "A001" } else { catalogue.services(Locale::En)[0].id.as_str() };
            let given = if path.contains("applications") { 401 } else { 200 };
            app.get(&path.replace("{id}", id)).await.is(given);
            assert!(!item["get"]["summary"].as_str().unwrap_or_default().is_empty(), "{path} is not explained");
        }
        let text = description.to_string();
        for reference in text.split("\"$ref\":\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(description.pointer(reference).is_some(), "{reference} leads nowhere");
        }
    }

    async fn every_field_is_described(db) {
        let app = TestApp::over(&db).await;
        app.import(with_standards(SERVICES, STANDARDS)).await;
        let description = json(&app.get("/api/v1/openapi.json").await.is(200));
        let full = json(&app.get("/api/v1/services/101").await.is(200));
        let schema = &description["components"]["schemas"]["ServiceFull"];
        let mut parts: Vec<&Value> = schema["allOf"].as_array().unwrap().iter().collect();
        parts.push(&description["components"]["schemas"]["ServiceItem"]);
        let known = |field: &String| parts.iter().any(|part| part["properties"].get(field).is_some());
        let unknown: Vec<&String> = full.as_object().unwrap().keys().filter(|field| !known(field)).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }
}
