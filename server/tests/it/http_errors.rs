//! What people read when something fails: in the language of the address, with a reference and a way on.

use std::{sync::Arc, time::Duration};

use app::{locale::Locale, path::Path};
use axum::{Router, body::Body, http::Method, routing::get};
use regex::Regex;
use server::{error::Error, state::AppState};
use tokio::sync::Notify;

use crate::{
    harness::{Answer, ORIGIN, TestApp},
    page::Page,
};

const OURS: [(&str, &str); 2] = [("origin", ORIGIN), ("sec-fetch-site", "same-origin")];

/// The page of a failure, which must be in this language.
#[track_caller]
fn failure(answer: &Answer, status: u16, locale: Locale) -> Page {
    assert_eq!(answer.status, status, "{}", answer.address);
    assert_eq!(answer.header("content-language"), Some(locale.tag()), "{}", answer.address);
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let page = answer.page();
    assert_eq!(page.language(), locale.code());
    let reference = Regex::new("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}").unwrap();
    assert!(reference.is_match(&page.words()), "{}: no reference: {}", answer.address, page.words());
    for way in [Path::Home, Path::Topics, Path::Organizations, Path::Talk] {
        assert!(page.links().contains(&way.href(locale)), "{}: no way to {way:?}", answer.address);
    }
    assert!(page.has("meta[name=robots][content=noindex]"));
    assert!(page.switch().starts_with(&format!("/{}", locale.other().code())));
    page
}

both! {
    async fn says_that_nothing_is_there(db) {
        let app = TestApp::over(&db).await;
        for (address, locale) in [
            ("/en/nowhere", Locale::En),
            ("/fr/nulle-part", Locale::Fr),
            ("/en/services/nothing", Locale::En),
            ("/fr/services/rien", Locale::Fr),
            ("/en/topics/nothing", Locale::En),
            ("/fr/organisations/rien", Locale::Fr),
            ("/en/collections/nothing", Locale::En),
            ("/en/canadians/nothing", Locale::En),
            ("/fr/a/b/c", Locale::Fr),
        ] {
            let page = failure(&app.get(address).await, 404, locale);
            assert_eq!(page.switch(), format!("/{}{}", locale.other().code(), &address[3..]));
        }
    }

    async fn asks_the_browser_for_a_language_where_the_address_has_none(db) {
        let app = TestApp::over(&db).await;
        for (accepted, locale) in [
            ("fr-CA,fr;q=0.9,en;q=0.5", Locale::Fr),
            ("en-CA,en;q=0.9,fr;q=0.5", Locale::En),
            ("de,fr;q=0.8,en;q=0.3", Locale::Fr),
            ("en;q=0.2,fr;q=0.8", Locale::Fr),
            ("de", Locale::En),
            ("", Locale::En),
        ] {
            failure(&app.get_with("/nowhere", &[("accept-language", accepted)]).await, 404, locale);
            failure(&app.get_with("/de/dienste", &[("accept-language", accepted)]).await, 404, locale);
        }
        let unasked = app.get("/nowhere").await;
        failure(&unasked, 404, Locale::En);
    }

    async fn says_what_a_page_cannot_do(db) {
        let app = TestApp::over(&db).await;
        for (address, locale) in [("/en", Locale::En), ("/fr/themes", Locale::Fr)] {
            let answer = app.post_form(address, &[]).await;
            failure(&answer, 405, locale);
            assert!(answer.header("allow").unwrap().contains("GET"));
        }
        let answer = app.ask(Method::DELETE, "/fr/taille-du-texte", &OURS, Body::empty()).await;
        failure(&answer, 405, Locale::Fr);
        assert!(answer.header("allow").unwrap().contains("POST"));
    }

    async fn refuses_what_another_site_sends(db) {
        let app = TestApp::over(&db).await;
        let foreign: [&[(&str, &str)]; 5] = [
            &[("origin", "https://evil.example")],
            &[("origin", "null")],
            &[("sec-fetch-site", "cross-site"), ("origin", ORIGIN)],
            &[("sec-fetch-site", "same-site")],
            &[],
        ];
        for headers in foreign {
            let answer = app.post_from("/fr/taille-du-texte", headers, &[("size", "2")]).await;
            failure(&answer, 403, Locale::Fr);
            assert_eq!(answer.header("set-cookie"), None, "{headers:?}");
        }
    }

    async fn refuses_what_it_cannot_read(db) {
        let app = TestApp::over(&db).await;
        failure(&app.post_form("/en/text-size", &[("size", "9")]).await, 400, Locale::En);
        failure(&app.post_form("/fr/taille-du-texte", &[]).await, 422, Locale::Fr);
        let large = "a".repeat(70_000);
        failure(&app.post_form("/fr/taille-du-texte", &[("size", "2"), ("back", &large)]).await, 413, Locale::Fr);
        let text = [OURS[0], OURS[1], ("content-type", "text/plain")];
        failure(&app.ask(Method::POST, "/en/text-size", &text, Body::from("size=2")).await, 415, Locale::En);
    }

    async fn says_that_it_failed_and_not_why(db) {
        let app = TestApp::over(&db).await;
        let broken = || async { Err::<(), _>(Error::Internal("the secret of the house".to_owned())) };
        let app = app.behind(Router::new().route("/en/broken", get(broken)).route("/fr/brise", get(broken)));
        for (address, locale) in [("/en/broken", Locale::En), ("/fr/brise", Locale::Fr)] {
            let answer = app.get(address).await;
            let page = failure(&answer, 500, locale);
            assert!(!answer.text().contains("secret"));
            assert!(page.words().contains("1-800-622-6232"), "a number at once: {}", page.words());
        }
    }

    async fn says_that_it_is_too_busy(db) {
        let door = Arc::new(Notify::new());
        let waits = {
            let door = door.clone();
            move || {
                let door = door.clone();
                async move { door.notified().await }
            }
        };
        let routes: Router<Arc<AppState>> =
            Router::new().route("/fr/attente/{at}", get(waits)).route("/en", get(|| async {}));
        let app = TestApp::over(&db).await.behind(routes);
        let hold = |at: u32| {
            let app = app.clone();
            tokio::spawn(async move { app.get(&format!("/fr/attente/{at}")).await.status })
        };
        let mut held = Vec::new();
        let answer = loop {
            // on a slow machine the first may have been let go before the last came
            held.extend((0..512).map(hold));
            tokio::time::sleep(Duration::from_millis(50)).await;
            let answer = app.get("/fr").await;
            if answer.status == 503 {
                break answer;
            }
        };
        let page = failure(&answer, 503, Locale::Fr);
        assert_eq!(answer.header("retry-after"), Some("60"));
        assert!(page.words().contains("1-800-622-6232"));
        held.iter().for_each(|_| door.notify_one());
    }
}
