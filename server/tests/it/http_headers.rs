//! The headers of every kind of answer: what a page may load, who may keep it, who may frame it.

use app::locale::Locale;
use axum::{body::Body, http::Method};
use server::http::assets::BUNDLE;

use crate::{
    harness::{Answer, ORIGIN, TestApp},
    inventory_table::{LATER, SERVICES, only},
};

const POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// One answer of every kind.
async fn every_kind(app: &TestApp) -> Vec<Answer> {
    app.import(only(SERVICES)).await;
    app.import(only(LATER)).await;
    let ours = [("origin", ORIGIN), ("sec-fetch-site", "same-origin")];
    let known = app.get("/fr").await.header("etag").unwrap_or("\"none\"").to_owned();
    let mut answers = Vec::new();
    for address in ["/", "/en", "/fr/themes", "/en/talk-to-a-person", "/en/text-size"] {
        answers.push(app.get(address).await.is(200));
    }
    answers.push(app.get(&app.service(Locale::En, "101")).await.is(200));
    answers.push(app.get("/en/organizations?filter=a").await.is(200));
    answers.push(app.get_with("/fr", &[("if-none-match", &known)]).await.is(if known == "\"none\"" {
        200
    } else {
        304
    }));
    answers.push(app.get("/s/101").await.is(302));
    answers.push(app.post_form("/en/text-size", &[("size", "2")]).await.is(303));
    answers.push(app.get("/en/nowhere").await.is(404));
    answers.push(app.get("/nowhere").await.is(404));
    answers.push(app.post_form("/en", &[]).await.is(405));
    answers.push(app.post_form("/en/text-size", &[("size", "9")]).await.is(400));
    answers.push(app.post_from("/en/text-size", &[], &[("size", "2")]).await.is(403));
    answers.push(app.ask(Method::POST, "/en/text-size", &ours, Body::from("a".repeat(70_000))).await);
    for address in ["/healthz", "/readyz", "/robots.txt", "/sitemap.xml"] {
        answers.push(app.get(address).await.is(200));
    }
    answers.push(app.get("/pkg/nothing/nothing.css").await.is(404));
    answers
}

both! {
    async fn every_answer_is_guarded(db) {
        let app = TestApp::over(&db).await;
        for answer in every_kind(&app).await {
            let what = &answer.address;
            let policy = answer.header("content-security-policy").unwrap_or_else(|| panic!("{what} has no policy"));
            assert!(policy.starts_with(POLICY), "{what}: {policy}");
            assert!(!policy.contains("unsafe-inline") && !policy.contains('*'), "{what}: {policy}");
            assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{what}");
            assert_eq!(answer.header("referrer-policy"), Some("same-origin"), "{what}");
            assert_eq!(answer.header("cross-origin-opener-policy"), Some("same-origin"), "{what}");
            assert_eq!(answer.header("cross-origin-resource-policy"), Some("same-origin"), "{what}");
            assert!(answer.header("permissions-policy").unwrap().contains("camera=()"), "{what}");
            assert!(answer.header("cache-control").is_some(), "{what}");
            assert_eq!(answer.header("x-request-id").map(str::len), Some(32), "{what}");
            assert_eq!(answer.header("strict-transport-security"), None, "{what}: reached without TLS");
            assert_eq!(answer.header("server"), None, "{what}");
        }
    }

    async fn tls_is_kept_to_where_there_is_tls(db) {
        let app = TestApp::with(&db, &[("PASSERELLE_ORIGIN", "https://services.example.ca")]).await;
        for address in ["/", "/en", "/fr/rien", "/healthz"] {
            let sent = app.get(address).await;
            assert!(
                sent.header("strict-transport-security").is_some_and(|value| value.starts_with("max-age=")),
                "{address}"
            );
        }
        assert!(app.get("/en").await.text().contains("href=\"https://services.example.ca/en\""));
    }

    /// Nothing that a page could name makes a script run on a page that carries no island.
    async fn scripts_are_let_in_only_where_an_island_is(db) {
        let app = TestApp::over(&db).await;
        let (mut with, mut without) = (0, 0);
        for address in [
            "/",
            "/en",
            "/en/canadians",
            "/fr/themes",
            "/en/topics/jobs",
            "/en/topics/death",
            "/fr/organisations",
            "/en/about",
            "/en/talk-to-a-person",
            "/en/text-size",
            "/en/nowhere",
            "/en/services/renew-adult-passport",
        ] {
            let answer = app.get(address).await;
            let island = answer.page().has("leptos-island");
            let policy = answer.header("content-security-policy").unwrap();
            assert_eq!(island, policy.contains("script-src"), "{address}: {policy}");
            assert_eq!(answer.page().has("script:not([type='application/ld+json'])"), island && BUNDLE.island_options().is_some(), "{address}");
            match island {
                true => with += 1,
                false => without += 1,
            }
        }
        assert!(with > 0 && without > 0);
    }

    /// What is the same for everybody may be kept by everybody; nothing else by anybody.
    async fn only_what_is_the_same_for_everybody_is_kept(db) {
        let app = TestApp::over(&db).await;
        for address in ["/", "/en", "/fr/services/renouveler-passeport-adulte", "/en/topics/jobs", "/en/about"] {
            let answer = app.get(address).await.is(200);
            assert_eq!(answer.header("cache-control"), Some("public, max-age=0, must-revalidate"), "{address}");
        }
        for address in ["/en/talk-to-a-person", "/fr/taille-du-texte", "/en/nowhere", "/healthz", "/readyz"] {
            assert_eq!(app.get(address).await.header("cache-control"), Some("no-store"), "{address}");
        }
        let sent = app.post_form("/en/text-size", &[("size", "2")]).await.is(303);
        assert_eq!(sent.header("cache-control"), Some("no-store"));
    }

    async fn files_of_the_browser_never_change(db) {
        let app = TestApp::over(&db).await;
        if BUNDLE.island_options().is_none() {
            eprintln!("skipped: the bundle is not built, so there is no file to ask for");
            return;
        }
        for (name, kind) in [
            ("portal.css", "text/css"),
            ("portal.js", "text/javascript"),
            ("portal_bg.wasm", "application/wasm"),
            ("icon.svg", "image/svg+xml"),
        ] {
            let plain = app.get(&BUNDLE.address(name)).await.is(200);
            assert!(plain.header("content-type").unwrap().starts_with(kind), "{name}");
            assert_eq!(plain.header("cache-control"), Some("public, max-age=31536000, immutable"));
            for encoding in ["br", "gzip"] {
                let packed = app.get_with(&BUNDLE.address(name), &[("accept-encoding", encoding)]).await.is(200);
                assert_eq!(packed.header("content-encoding"), Some(encoding), "{name}");
                assert!(packed.bytes.len() < plain.bytes.len(), "{name}");
                assert_eq!(packed.header("vary"), Some("accept-encoding"));
            }
        }
    }
}
