//! Whatever is asked, the portal answers, and never with a failure of its own.

use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use server::person::Role;
use tokio::runtime::Handle;

use crate::{client::Client, harness::TestApp};

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
    /// PostgreSQL keeps no character of value zero: what holds one is refused, and fails nowhere.
    async fn a_zero_is_no_failure_of_ours(db) {
        let app = TestApp::over(&db).await;
        let (editor, _) = Client::staff(&app, "edith", "cic", Role::Editor).await;
        for address in ["/en/desk/a%00", "/en/content/cic/services/%00", "/en/services/%00", "/s/%00", "/en/search?q=%00"] {
            let answer = editor.get(address).await;
            assert!(answer.status.is_client_error() || answer.status == 200, "{address}: {}", answer.status);
        }
        let feedback = "/en/feedback/no";
        editor.send(feedback, feedback, &[("reason", "broken"), ("text", "before\0after")]).await.is(400);
        let key = editor.get("/en/my-page/save?service=ST055").await.page().fields("/en/my-page/save")[0].1.clone();
        editor.post("/en/my-page/unsubscribe", &[("key", &key), ("topic", "\0")]).await.is(400);
        let (page, review) = ("/en/content/cic/services/ST033", [("name-en", "A\0"), ("name-fr", "B\0"), ("do", "send")]);
        editor.send(page, page, &review).await.is(400);
    }

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
