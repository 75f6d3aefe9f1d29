//! Finished pages: the same text in any encoding, nothing sent twice, nothing old after a publication.

use std::{collections::BTreeSet, time::Duration};

use app::locale::Locale;
use axum::{Extension, Router, body::Body, extract::RawQuery, http::Method, routing::get};
use server::{error::Error, render::Public};

use crate::{
    harness::{Answer, TestApp},
    inventory_table::{LATER, SERVICES, only},
};

const PAGES: [&str; 5] = ["/", "/en", "/fr/themes", "/en/topics/jobs", "/fr/services/renouveler-passeport-adulte"];
const ENCODINGS: [&str; 3] = ["br", "gzip", "identity"];

/// The part of the entity tag that names the page, whatever its encoding.
fn tag(answer: &Answer) -> String {
    let tag = answer.header("etag").unwrap_or_else(|| panic!("{} has no tag", answer.address));
    assert!(tag.starts_with('"') && tag.ends_with('"'), "{tag} is not a strong tag");
    tag.trim_matches('"').split('-').next().unwrap().to_owned()
}

both! {
    async fn every_encoding_says_the_same(db) {
        let (app, uncached) = (TestApp::over(&db).await, TestApp::with(&db, &[("PASSERELLE_PAGE_CACHE", "0")]).await);
        for address in PAGES {
            let rendered = uncached.get(address).await.is(200).text();
            for round in 0..2 {
                for encoding in ENCODINGS {
                    let answer = app.get_with(address, &[("accept-encoding", encoding)]).await.is(200);
                    assert_eq!(answer.header("content-encoding"), Some(encoding).filter(|one| *one != "identity"));
                    assert_eq!(answer.header("content-length"), Some(answer.bytes.len().to_string().as_str()));
                    assert_eq!(answer.header("vary"), Some("accept-encoding, cookie"));
                    assert!(answer.text() == rendered, "{address} in {encoding}, round {round}, is another page");
                }
            }
        }
    }

    /// What is long is unpacked piece by piece: again the same, and as long as was said.
    async fn a_long_text_is_the_same_in_any_encoding(db) {
        let text: &'static str = (0..100_000).map(|line| format!("<p>{line}</p>")).collect::<String>().leak();
        let long = move || async move { (Extension(Public), text) };
        let app = TestApp::over(&db).await.behind(Router::new().route("/en/about", get(long)));
        for encoding in ENCODINGS.into_iter().chain(ENCODINGS) {
            let answer = app.get_with("/en/about", &[("accept-encoding", encoding)]).await.is(200);
            assert_eq!(answer.header("content-length"), Some(answer.bytes.len().to_string().as_str()));
            assert!(answer.header("etag").is_some() && answer.text() == text, "{encoding}");
        }
    }

    async fn each_encoding_has_its_own_tag(db) {
        let app = TestApp::over(&db).await;
        let mut tags = BTreeSet::new();
        for encoding in ENCODINGS {
            tags.insert(app.get_with("/en", &[("accept-encoding", encoding)]).await.header("etag").unwrap().to_owned());
        }
        assert_eq!(tags.len(), 3);
    }

    async fn nothing_is_sent_that_is_known(db) {
        let app = TestApp::over(&db).await;
        for address in PAGES {
            for had in ENCODINGS {
                let known = app.get_with(address, &[("accept-encoding", had)]).await.header("etag").unwrap().to_owned();
                for (now, list) in
                    ENCODINGS.iter().zip([known.clone(), format!("W/{known}"), format!("\"other-p\", {known}")])
                {
                    let headers = [("accept-encoding", *now), ("if-none-match", list.as_str())];
                    let answer = app.get_with(address, &headers).await.is(304);
                    assert!(answer.bytes.is_empty());
                    assert_eq!(tag(&answer), known.trim_matches('"').split('-').next().unwrap());
                    assert!(
                        answer.header("content-security-policy").is_some() && answer.header("cache-control").is_some()
                    );
                }
            }
            app.get_with(address, &[("if-none-match", "\"0123456789-p\"")]).await.is(200);
        }
    }

    async fn head_says_what_get_would(db) {
        let app = TestApp::over(&db).await;
        for address in PAGES {
            // what only one of them would have filled must not differ either
            let head = app.ask(Method::HEAD, address, &[("accept-encoding", "gzip")], Body::empty()).await.is(200);
            let get = app.get_with(address, &[("accept-encoding", "gzip")]).await.is(200);
            assert!(head.bytes.is_empty());
            let all = |answer: &Answer| {
                let mut headers = answer.headers.clone();
                headers.remove("x-request-id");
                headers
            };
            assert_eq!(all(&head), all(&get), "{address}");
        }
        for (address, status) in [("/en/nowhere", 404), ("/en/talk-to-a-person", 200)] {
            let head = app.ask(Method::HEAD, address, &[], Body::empty()).await.is(status);
            assert!(head.bytes.is_empty(), "{address}");
        }
    }

    async fn a_publication_shows_at_once(db) {
        let app = TestApp::over(&db).await;
        let (home, about) = (app.get("/en").await, app.get("/en/about").await);
        app.import(only(SERVICES)).await;
        let berth = app.service(Locale::En, "101");
        assert_ne!(tag(&app.get("/en/about").await), tag(&about), "the page still speaks of the starter catalogue");
        let known = home.header("etag").unwrap();
        let now = app.get_with("/en", &[("if-none-match", known)]).await;
        assert_eq!(now.status == 304, now.bytes.is_empty());
        let before = app.get(&berth).await.is(200);
        app.import(only(LATER)).await;
        let after = app.get_with(&berth, &[("if-none-match", before.header("etag").unwrap())]).await.is(200);
        assert!(after.text().contains("or a week") && !before.text().contains("or a week"));
    }

    /// The size is part of what makes a page another; a cookie of somebody else's is not.
    async fn pages_of_another_size_are_other_pages(db) {
        let app = TestApp::over(&db).await;
        let usual = app.get("/en").await;
        let of = async |cookie: &str| app.get_with("/en", &[("cookie", cookie)]).await.is(200);
        assert_eq!(tag(&of("tracker=1; other=2").await), tag(&usual));
        assert_eq!(tag(&of("__Host-text-size=9").await), tag(&usual));
        let large = of("a=b; __Host-text-size=2").await;
        assert_ne!(tag(&large), tag(&usual));
        assert_eq!(large.page().one("html").attr("class"), Some("text-2"));
        assert_eq!(tag(&app.get("/en").await), tag(&usual));
    }

    /// A question that a page does not ask changes nothing of it, and takes no room.
    async fn unknown_questions_are_the_same_page(db) {
        let app = TestApp::over(&db).await;
        let plain = app.get("/en/topics/jobs").await;
        for query in ["?utm_source=a", "?filter=", "?audience=nobody", "?%ff=%ff"] {
            let asked = app.get(&format!("/en/topics/jobs{query}")).await.is(200);
            assert!(asked.text() == plain.text(), "{query}");
        }
        let business = app.get("/en/topics/jobs?audience=business").await.is(200);
        assert!(business.text() != plain.text());
    }

    /// Better what was true a moment ago than nothing; what was never made, or is gone, has no last copy.
    async fn a_page_that_fails_is_answered_by_its_last_copy(db) {
        let app = TestApp::over(&db).await;
        let (home, job) = (app.get("/en").await.is(200), app.get("/en/topics/jobs").await.is(200));
        let broken = || async { Err::<(), _>(Error::Internal("no page".to_owned())) };
        let routes = Router::new().route("/en", get(broken)).route("/fr", get(broken));
        let failing = app.behind(routes.route("/en/topics/jobs", get(|| async { Error::NotFound })));
        app.import(only(SERVICES)).await;
        assert!(failing.get("/en").await.is(200).text() == home.text());
        failing.get_with("/en", &[("if-none-match", home.header("etag").unwrap())]).await.is(304);
        failing.get("/fr").await.is(500);
        failing.get("/en/topics/jobs").await.is(404);
        let again = app.get("/en").await.is(200);
        assert!(again.text() != home.text(), "it is made again as soon as it can be");
        assert!(app.get("/en/topics/jobs").await.is(200).text() != job.text());
    }

    /// Many ask for a page that may not be kept, at one moment and with other questions: each gets the own answer.
    async fn nobody_gets_what_another_asked(db) {
        let echo = async |RawQuery(query): RawQuery| {
            tokio::time::sleep(Duration::from_millis(50)).await;
            query.unwrap_or_default()
        };
        let app = TestApp::over(&db).await.behind(Router::new().route("/en/about", get(echo)));
        let ask = |number: u32| {
            let app = app.clone();
            tokio::spawn(async move { (number, app.get(&format!("/en/about?asked={number}")).await.is(200).text()) })
        };
        let asked: Vec<_> = (0..32).map(ask).collect();
        for one in asked {
            let (number, text) = one.await.unwrap();
            assert_eq!(text, format!("asked={number}"));
        }
    }

    /// What one reader's search says is in nobody else's page.
    async fn searches_of_one_moment_stay_apart(db) {
        let app = TestApp::over(&db).await;
        let ask = |number: u32| {
            let app = app.clone();
            tokio::spawn(async move { (number, app.get(&format!("/en/search?q=tax+{number}")).await.is(200).page().heading()) })
        };
        let asked: Vec<_> = (100..132).map(ask).collect();
        for one in asked {
            let (number, heading) = one.await.unwrap();
            assert!(heading.contains(&number.to_string()), "{number}: {heading}");
        }
    }
}
