//! “Did this page help?”: two clicks, no account, nothing lost, nothing twice.

use app::{
    feedback::{Answer as Helped, Place},
    locale::Locale,
    path::Path,
};

use crate::{
    harness::{Answer, ORIGIN, TestApp},
    inventory_table::{execute, texts},
    page::text,
};

const PAGE: &str = "/en/services/work-permit";
const NO: &str = "/en/feedback/no";
/// A key that no page made yet, in the form of one.
const FRESH: &str = "0123456789abcdef0123456789abcdef";

/// Opens the small page as a reader of `PAGE` does, and takes its key.
async fn key(app: &TestApp, address: &str) -> String {
    let page = app.get_with(address, &[("referer", &format!("{ORIGIN}{PAGE}?q=private"))]).await.is(200).page();
    assert_eq!(page.one("main input[name=page]").attr("value"), Some(PAGE), "only the page, not what was asked of it");
    page.one("main input[name=key]").attr("value").unwrap().to_owned()
}

async fn send(app: &TestApp, key: &str, reason: &str, text: &str) -> Answer {
    app.post_form(NO, &[("key", key), ("page", PAGE), ("reason", reason), ("text", text)]).await
}

const COUNTS: &str = "select what || ' ' || service || ' ' || locale || ' ' || count from measure order by 1";
const WRITTEN: &str = "select page || ' ' || locale || ' ' || reason || ' ' || text from feedback order by text";

both! {
    async fn is_asked_at_the_end_of_every_page(db) {
        let app = TestApp::over(&db).await;
        for locale in Locale::ALL {
            let service = app.state.catalogue().services(locale)[3].path().href(locale);
            for address in [Path::Home.href(locale), service, Path::Search.href(locale), Path::Talk.href(locale)] {
                let page = app.get(&address).await.is(200).page();
                for answer in [Helped::Yes, Helped::No] {
                    let small = Path::Feedback(Place::Answer(answer)).href(locale);
                    assert!(page.links().contains(&small), "{address} does not ask");
                }
                assert!(!page.has("form[method=post]"), "{address} holds a form that changes something");
            }
            for path in [Path::Feedback(Place::Answer(Helped::No)), Path::Feedback(Place::Follow), Path::TextSize] {
                assert!(!app.get(&path.href(locale)).await.is(200).page().has(".helped"), "{path:?}");
            }
        }
    }

    async fn asking_keeps_nothing(db) {
        let app = TestApp::over(&db).await;
        for address in ["/en/feedback/yes", "/fr/commentaires/non"] {
            let answer = app.get(address).await.is(200);
            assert_eq!((answer.header("cache-control"), answer.header("set-cookie")), (Some("no-store"), None));
            assert_ne!(key(&app, address).await, key(&app, address).await, "each page has its own key");
        }
        assert!(texts(&db, "select form from form_receipt").await.is_empty());
    }

    async fn yes_is_one_button(db) {
        let app = TestApp::over(&db).await;
        let key = key(&app, "/en/feedback/yes").await;
        let fields = [("key", key.as_str()), ("page", PAGE)];
        let sent = app.post_form("/en/feedback/yes", &fields).await.is(303);
        let thanks = sent.header("location").unwrap().to_owned();
        let page = app.get(&thanks).await.is(200).page();
        assert!(page.links().contains(PAGE), "a way back");
        // a second press of the button is the same answer
        assert_eq!(app.post_form("/en/feedback/yes", &fields).await.is(303).header("location"), Some(thanks.as_str()));
        let service = app.state.catalogue().service_at(&app::path::LocalPath::parse(PAGE).unwrap()).unwrap();
        assert_eq!(texts(&db, COUNTS).await, [format!("helped {} en 1", service.id.as_str())]);
        assert!(texts(&db, WRITTEN).await.is_empty());
    }

    async fn no_with_a_reason_is_only_counted(db) {
        let app = TestApp::over(&db).await;
        let fields = [("key", FRESH), ("reason", "outdated"), ("text", " \r\n ")];
        let sent = app.post_form("/fr/commentaires/non", &fields).await.is(303);
        assert_eq!(sent.header("location"), Some("/fr/commentaires/merci"));
        assert_eq!(texts(&db, COUNTS).await, ["not-helped-outdated  fr 1"]);
        assert!(texts(&db, WRITTEN).await.is_empty());
    }

    async fn what_is_written_gets_a_reference(db) {
        let app = TestApp::over(&db).await;
        let key = key(&app, NO).await;
        let sent = send(&app, &key, "unclear", "What is a <LMIA>?\r\nSay it.").await.is(303);
        let address = sent.header("location").unwrap().to_owned();
        assert_eq!(texts(&db, WRITTEN).await, [format!("{PAGE} en unclear What is a <LMIA>?\nSay it.")]);
        let answer = app.get(&address).await.is(200);
        let page = answer.page();
        let reference = text(page.one(".reference__value"));
        assert_eq!(address, format!("/en/feedback/{reference}"));
        assert!(page.words().contains("Received on November 22, 2026 (Eastern time)."), "{}", page.words());
        assert!(page.links().contains(PAGE));
        // whoever guesses a reference learns nothing from it
        assert!(!answer.text().contains("LMIA") && answer.header("cache-control") == Some("no-store"));
        let typed = format!("/fr/commentaires?reference={}", reference.to_lowercase().replace('-', "+"));
        let found = app.get(&typed).await.is(303);
        let french = found.header("location").unwrap();
        assert_eq!(app.get(french).await.is(200).page().language(), "fr");
        execute(&db, "update feedback set status = 'answered', answer = 'It is explained now.'").await;
        assert!(app.get(&address).await.is(200).page().words().contains("It is explained now."));
    }

    /// Late in the evening it is another day elsewhere.
    async fn the_day_is_that_of_the_institution(db) {
        let app = TestApp::over(&db).await;
        app.state.clock.advance(15 * 60 * 60 * 1000 + 40 * 60 * 1000);
        let sent = send(&app, FRESH, "other", "late").await.is(303);
        for (zone, english, french) in [
            ("America/Toronto", "November 22, 2026 (Eastern time)", "22 novembre 2026 (heure de l’Est)"),
            ("America/Vancouver", "November 22, 2026 (Pacific time)", "22 novembre 2026 (heure du Pacifique)"),
            ("America/St_Johns", "November 23, 2026 (Newfoundland time)", "23 novembre 2026 (heure de Terre-Neuve)"),
        ] {
            let app = TestApp::with(&db, &[("PASSERELLE_TIME_ZONE", zone)]).await;
            let page = app.get(sent.header("location").unwrap()).await.is(200).page();
            assert!(page.words().contains(english), "{}", page.words());
            let page = app.get(page.switch()).await.is(200).page();
            assert!(page.words().contains(french), "{}", page.words());
        }
    }

    async fn a_reference_that_is_wrong_is_told(db) {
        let app = TestApp::over(&db).await;
        for typed in ["", "7K3M", "AAAA-AAAA", "%3Cb%3E"] {
            let page = app.get(&format!("/en/feedback?reference={typed}")).await.is(422).page();
            assert!(page.title().starts_with("Error:") && page.has(".error-summary a[href='#reference']"), "{typed}");
        }
        app.get("/en/feedback/7K3M-0000").await.is(404);
        app.get("/en/feedback/nothing").await.is(404);
    }

    async fn the_same_form_twice_is_one_answer(db) {
        let app = TestApp::over(&db).await;
        let (one, two) = tokio::join!(send(&app, FRESH, "broken", "once"), send(&app, FRESH, "broken", "once"));
        assert_eq!(one.is(303).header("location"), two.is(303).header("location"));
        assert_eq!(texts(&db, WRITTEN).await.len(), 1);
        assert_eq!(texts(&db, COUNTS).await.len(), 1);
    }

    async fn something_else_under_the_same_key_is_not_lost(db) {
        let app = TestApp::over(&db).await;
        let sent = send(&app, FRESH, "broken", "once").await.is(303);
        let first = sent.header("location").unwrap();
        let page = send(&app, FRESH, "broken", "and another thing").await.is(409).page();
        assert!(page.links().contains(first), "it says what was sent before");
        assert_eq!(text(page.one("textarea")), "and another thing");
        let again = page.one("main input[name=key]").attr("value").unwrap().to_owned();
        send(&app, &again, "broken", "and another thing").await.is(303);
        assert_eq!(texts(&db, WRITTEN).await.len(), 2);
    }

    async fn what_cannot_be_accepted_is_shown_again(db) {
        let app = TestApp::over(&db).await;
        let page = send(&app, FRESH, "", "<b>kept</b>").await.is(422).page();
        assert!(page.title().starts_with("Error:"));
        let (summary, field) = (page.one(".error-summary a"), page.one("#reason-error"));
        assert!(text(field).contains(&text(summary)));
        assert!(page.has("#reason") && summary.attr("href") == Some("#reason"));
        assert_eq!(text(page.one("textarea")), "<b>kept</b>");
        assert_eq!(page.one("main input[name=key]").attr("value"), Some(FRESH));
        let page = send(&app, FRESH, "other", &"é".repeat(1001)).await.is(422).page();
        assert!(text(page.one("#text-error")).contains("1,001"));
        assert_eq!(page.one("input[name=reason][checked]").attr("value"), Some("other"));
        assert_eq!(text(page.one("textarea")).chars().count(), 1001);
        send(&app, FRESH, "other", &"é".repeat(1000)).await.is(303);
        assert_eq!(texts(&db, WRITTEN).await.len(), 1);
    }

    async fn the_language_changes_and_the_words_stay(db) {
        let app = TestApp::over(&db).await;
        let page = app.get(&format!("{NO}?page={PAGE}")).await.is(200).page();
        let switch = page.one("main button[name=language]");
        let other = switch.attr("formaction").unwrap();
        assert_eq!(other, "/fr/commentaires/non");
        assert_eq!(page.switch(), format!("{other}?page={PAGE}"));
        let fields = [("key", FRESH), ("page", PAGE), ("text", "half a"), ("language", "fr")];
        let page = app.post_form(other, &fields).await.is(200).page();
        assert_eq!((page.language(), text(page.one("textarea")).as_str()), ("fr", "half a"));
        assert!(!page.has(".error-summary"), "nothing is checked yet");
    }

    async fn another_site_cannot_answer(db) {
        let app = TestApp::over(&db).await;
        let fields = [("key", FRESH), ("reason", "other"), ("text", "not mine")];
        for headers in [&[][..], &[("origin", "https://evil.example")], &[("sec-fetch-site", "cross-site")]] {
            app.post_from(NO, headers, &fields).await.is(403);
        }
        for key in ["", "a", &"g".repeat(32), &"a".repeat(33)] {
            send(&app, key, "other", "no key").await.is(400);
        }
        for page in ["https://evil.example/en", "//evil.example", "/en/../x"] {
            let fields = [("key", FRESH), ("page", page), ("reason", "other"), ("text", "x")];
            app.post_form(NO, &fields).await.is(303);
        }
        assert_eq!(texts(&db, "select page from feedback").await, [""]);
    }

    /// The person is told, and has everything still in front of them.
    async fn without_a_database_nothing_is_lost(db) {
        let app = TestApp::over(&db).await;
        app.state.db.close().await;
        let key = key(&app, NO).await;
        let answer = send(&app, &key, "unclear", "still here").await.is(503);
        assert!(answer.header("retry-after").is_some());
        let page = answer.page();
        assert_eq!(text(page.one("textarea")), "still here");
        assert_eq!(page.one("input[name=reason][checked]").attr("value"), Some("unclear"));
        assert_eq!(page.one("main input[name=key]").attr("value"), Some(key.as_str()));
        assert!(page.has(".notice"));
    }
}
