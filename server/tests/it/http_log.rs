//! The log says which route was asked for and how it went; never the address, the words or who asked.

use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};

use axum::{Router, routing::get};
use serde_json::Value;
use server::error::Error;
use tracing_subscriber::fmt::MakeWriter;

use crate::harness::TestApp;

/// A log that stays in memory.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Log {
    pub fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    fn lines(&self) -> Vec<Value> {
        let bytes = self.0.lock().unwrap().clone();
        String::from_utf8(bytes).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

/// Begins to log everything that this thread does.
pub fn log() -> (Log, tracing::subscriber::DefaultGuard) {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().json().with_max_level(tracing::Level::TRACE).with_writer(log.clone());
    (log, tracing::subscriber::set_default(subscriber.finish()))
}

both! {
    async fn holds_templates_and_no_person(db) {
        let app = TestApp::over(&db).await;
        let (log, _guard) = log();
        let secret =
            [("referer", "http://127.0.0.1:3000/en?who=s3cret"), ("cookie", "a=s3cret"), ("user-agent", "s3cret")];
        for address in [
            "/en?q=s3cret",
            "/en/topics/jobs?filter=s3cret",
            "/fr/services/s3cret",
            "/s3cret",
            "/en/talk-to-a-person?s3cret",
        ] {
            app.get_with(address, &secret).await;
        }
        app.post_form("/en/text-size", &[("size", "2"), ("back", "/en/s3cret")]).await.is(303);
        let lines = log.lines();
        let routes: Vec<&str> = lines.iter().filter_map(|line| line["fields"]["route"].as_str()).collect();
        assert_eq!(
            routes,
            ["/en", "/en/topics/{slug}", "/fr/services/{slug}", "none", "/en/talk-to-a-person", "/en/text-size"]
        );
        for line in &lines {
            assert!(!line.to_string().contains("s3cret"), "{line}");
        }
    }

    async fn the_id_of_a_request_stands_in_its_answer(db) {
        let app = TestApp::over(&db).await;
        let (log, _guard) = log();
        let answer = app.get("/en/about").await.is(200);
        let lines = log.lines();
        let line = lines.iter().find(|line| line["fields"]["route"] == "/en/{slug}").unwrap();
        assert_eq!(line["fields"]["id"].as_str(), answer.header("x-request-id"));
        assert_eq!((&line["fields"]["status"], &line["fields"]["method"]), (&200.into(), &"GET".into()));
        assert!(line["fields"]["micros"].is_u64());
    }

    /// A failure of ours is logged once, with the reference that the person reads.
    async fn a_failure_can_be_found_by_its_reference(db) {
        let broken = || async { Err::<(), _>(Error::Internal("the cellar is full".to_owned())) };
        let app = TestApp::over(&db).await.behind(Router::new().route("/en/broken", get(broken)));
        let (log, _guard) = log();
        let answer = app.get("/en/broken").await.is(500);
        let failures: Vec<Value> = log.lines().into_iter().filter(|line| line["level"] == "ERROR").collect();
        assert_eq!(failures.len(), 1, "{failures:?}");
        let fields = &failures[0]["fields"];
        assert_eq!(fields["error"], "the cellar is full");
        assert!(answer.page().words().contains(fields["reference"].as_str().unwrap()));
        assert_eq!(fields["id"].as_str(), answer.header("x-request-id"));
    }
}
