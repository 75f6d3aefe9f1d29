//! A flood of one kind of request is refused early, and leaves the others their turns.

use std::{sync::Arc, time::Duration};

use app::{locale::Locale, path::SUGGEST};
use axum::{Router, http::StatusCode, routing::get};
use serde_json::Value;
use server::state::AppState;
use tokio::{sync::Notify, task::JoinHandle};

use crate::harness::{Answer, TestApp};

/// A page and a form that do not answer before they are let go.
fn held(door: &Arc<Notify>) -> Router<Arc<AppState>> {
    let waits = || {
        let door = door.clone();
        move || {
            let door = door.clone();
            async move { door.notified().await }
        }
    };
    let page = get(waits()).post(waits());
    let quick = get(|| async { "here" }).post(|| async { "sent" });
    Router::new().route("/fr/attente/{at}", page).route("/fr/vite", quick)
}

fn flood<F: Future<Output = Answer> + Send + 'static>(many: u32, ask: impl Fn(u32) -> F) -> Vec<JoinHandle<Answer>> {
    (0..many).map(|at| tokio::spawn(ask(at))).collect()
}

/// What the last of them is told, once all turns are taken.
async fn refused(mut ask: impl AsyncFnMut() -> Answer) -> Answer {
    for _ in 0..500 {
        let answer = ask().await;
        if answer.status == StatusCode::SERVICE_UNAVAILABLE {
            return answer;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("nothing is refused");
}

fn is_told(answer: &Answer) {
    assert_eq!((answer.header("retry-after"), answer.header("content-language")), (Some("60"), Some("fr-CA")));
    let page = answer.page();
    assert!(page.language() == "fr" && page.words().contains("1-800-622-6232"), "{}", page.words());
    assert_eq!(page.switch(), "/en/vite");
}

both! {
    async fn a_flood_of_forms_leaves_the_pages(db) {
        let door = Arc::new(Notify::new());
        let app = TestApp::over(&db).await.behind(held(&door));
        let sent = app.clone();
        let flood = flood(128, |at| {
            let app = sent.clone();
            async move { app.post_form(&format!("/fr/attente/{at}"), &[]).await }
        });
        is_told(&refused(async || app.post_form("/fr/vite", &[]).await).await);
        assert_eq!(app.get("/fr/vite").await.is(200).text(), "here");
        flood.iter().for_each(|_| door.notify_one());
        for one in flood {
            one.await.unwrap().is(200);
        }
        app.post_form("/fr/vite", &[]).await.is(200);
    }

    async fn a_flood_of_readers_leaves_the_forms(db) {
        let door = Arc::new(Notify::new());
        let app = TestApp::over(&db).await.behind(held(&door));
        let asked = app.clone();
        let flood = flood(512, |at| {
            let app = asked.clone();
            async move { app.get(&format!("/fr/attente/{at}")).await }
        });
        is_told(&refused(async || app.get("/fr/vite?filtre=a").await).await);
        assert_eq!(app.post_form("/fr/vite", &[]).await.is(200).text(), "sent");
        flood.iter().for_each(|_| door.notify_one());
    }

    /// Programs are told in their own form, and take nothing from people.
    async fn a_flood_of_programs_is_refused(db) {
        let app = TestApp::over(&db).await;
        let suggest = format!("{SUGGEST}?q=tax&lang=");
        for (address, lang) in [("/api/v1/services?q=permis&lang=", Locale::Fr), (suggest.as_str(), Locale::En)] {
            let asked = app.clone();
            let flood = flood(600, |_| {
                let (app, address) = (asked.clone(), format!("{address}{}", lang.code()));
                async move { app.get(&address).await }
            });
            let mut answers = Vec::new();
            for one in flood {
                answers.push(one.await.unwrap());
            }
            let (busy, rest): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 503);
            assert!(rest.len() >= 256 && rest.iter().all(|answer| answer.status == 200), "{} are answered", rest.len());
            let refused = busy.first().unwrap_or_else(|| panic!("{address} answers everybody"));
            assert_eq!(refused.header("content-type"), Some("application/problem+json"));
            assert_eq!((refused.header("retry-after"), refused.header("cache-control")), (Some("60"), Some("no-store")));
            assert_eq!(refused.header("content-language"), Some(lang.tag()));
            let problem: Value = serde_json::from_str(&refused.text()).unwrap();
            assert_eq!((&problem["status"], &problem["type"]), (&Value::from(503), &Value::from("about:blank")));
            app.get(&format!("{address}{}", lang.code())).await.is(200);
        }
        app.get("/healthz").await.is(200);
    }
}
