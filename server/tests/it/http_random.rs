//! Whatever is asked, the portal answers, and never with a failure of its own.

use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use tokio::runtime::Handle;

use crate::harness::TestApp;

/// The same every time, so that a red test stays red.
pub fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

/// Parts of our addresses, and what is none.
const KNOWN: [&str; 27] = [
    "en",
    "fr",
    "services",
    "topics",
    "themes",
    "canadians",
    "entreprises",
    "organizations",
    "collections",
    "dossiers",
    "search",
    "recherche",
    "canada",
    "text-size",
    "talk-to-a-person",
    "a-z",
    "e",
    "E",
    "0-9",
    "s",
    "pkg",
    "jobs",
    "renew-adult-passport",
    "healthz",
    "..",
    ".",
    "",
];

/// Addresses that look like ours and go wrong somewhere.
fn addresses() -> impl Strategy<Value = String> {
    let known = prop::sample::select(KNOWN.to_vec());
    let odd = "[a-zA-Z0-9%._~!$&'()*+,;=:@-]{0,12}";
    let segment = prop_oneof![4 => known.prop_map(str::to_owned), 1 => odd];
    let query = prop_oneof![
        2 => Just(String::new()),
        1 => "\\?(filter|filtre|audience|public|page|q|)=[a-z0-9%+&=;/?-]{0,30}",
        1 => "\\?[!-~&&[^#]]{0,40}",
    ];
    (prop::collection::vec(segment, 0..6), query)
        .prop_map(|(segments, query)| format!("/{}{query}", segments.join("/")))
}

fn headers() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let names =
        ["accept-language", "accept-encoding", "cookie", "referer", "if-none-match", "origin", "sec-fetch-site"];
    let value = prop_oneof!["[ -~]{0,30}", Just("__Host-text-size=3".to_owned()), Just("br;q=0, gzip".to_owned())];
    prop::collection::vec((prop::sample::select(names.to_vec()), value), 0..4)
}

both! {
    async fn nothing_that_is_asked_is_a_failure_of_ours(db) {
        let (app, handle) = (TestApp::over(&db).await, Handle::current());
        let run = move || {
            let asked = (addresses(), headers(), any::<bool>());
            runner(600).run(&asked, |(address, headers, form)| {
                prop_assume!(address.parse::<axum::http::Uri>().is_ok());
                let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
                let fields = [("size", "2"), ("back", address.as_str())];
                let answer = handle.block_on(async {
                    if form {
                        app.post_from(&address, &headers, &fields).await
                    } else {
                        app.get_with(&address, &headers).await
                    }
                });
                prop_assert!(!answer.status.is_server_error(), "{} {}", address, answer.status);
                let location = answer.header("location").unwrap_or("/en");
                prop_assert!(
                    location.starts_with("/en") || location.starts_with("/fr"),
                    "{} leads to {}",
                    address,
                    location
                );
                Ok(())
            })
        };
        tokio::task::spawn_blocking(run).await.unwrap().unwrap_or_else(|failure| panic!("{failure}"));
    }
}
