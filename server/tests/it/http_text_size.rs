//! The size of the text: set without script, kept in one cookie, and back to the page one came from, never elsewhere.

use app::locale::Locale;

use crate::harness::{ORIGIN, TestApp};

/// Where nobody may be sent.
const ELSEWHERE: [&str; 30] = [
    "//evil.example",
    "//evil.example/en",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/en/\\evil.example",
    "/en\\@evil.example",
    "https:evil.example",
    "https://evil.example",
    "https://evil.example/en",
    "http:/evil.example",
    "javascript:alert(1)",
    "data:text/html,a",
    "/%2f%2fevil.example",
    "%2f%2fevil.example",
    "/en/%2f%2fevil.example",
    "/en/..//evil.example",
    "/en//evil.example",
    "/en/../../evil.example",
    "@evil.example",
    "/@evil.example",
    "/en@evil.example",
    "/en\r\nLocation: https://evil.example",
    "/en\nset-cookie: a=b",
    "/en\t",
    "/en/\u{ff0f}\u{ff0f}evil.example",
    "\u{ff0f}\u{ff0f}evil.example",
    "/en?a=\\b",
    "/de",
    "evil.example",
];

both! {
    async fn the_choice_is_kept_and_leads_back(db) {
        let app = TestApp::over(&db).await;
        for (size, class) in [("2", "text-2"), ("3", "text-3")] {
            for back in ["/en/topics/jobs", "/fr/themes", "/en/topics/jobs?audience=business&filter=a%20b", "/en"] {
                let sent = app.post_form("/en/text-size", &[("size", size), ("back", back)]).await.is(303);
                assert_eq!(sent.header("location"), Some(back));
                let cookie = sent.header("set-cookie").unwrap();
                for part in ["Path=/", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age=31536000"] {
                    assert!(cookie.contains(part), "{cookie}");
                }
                let (pair, _) = cookie.split_once(';').unwrap();
                assert_eq!(pair, format!("__Host-text-size={size}"));
                let page = app.get_with(back, &[("cookie", pair)]).await.is(200).page();
                assert_eq!(page.one("html").attr("class"), Some(class));
            }
        }
        // sending it twice changes nothing
        let first = app.post_form("/fr/taille-du-texte", &[("size", "3"), ("back", "/fr")]).await.is(303);
        let second = app.post_form("/fr/taille-du-texte", &[("size", "3"), ("back", "/fr")]).await.is(303);
        assert_eq!(first.header("set-cookie"), second.header("set-cookie"));
    }

    async fn nobody_is_sent_elsewhere(db) {
        let app = TestApp::over(&db).await;
        for (address, home) in [("/en/text-size", "/en"), ("/fr/taille-du-texte", "/fr")] {
            let without = app.post_form(address, &[("size", "2")]).await.is(303);
            assert_eq!(without.header("location"), Some(home));
            for back in ELSEWHERE {
                let sent = app.post_form(address, &[("size", "2"), ("back", back)]).await.is(303);
                assert_eq!(sent.header("location"), Some(home), "{back:?}");
                assert_eq!(sent.headers.get_all("set-cookie").iter().count(), 1);
            }
        }
    }

    async fn the_usual_size_removes_the_cookie(db) {
        let app = TestApp::over(&db).await;
        let sent = app.post_form("/en/text-size", &[("size", "1"), ("back", "/en")]).await.is(303);
        let cookie = sent.header("set-cookie").unwrap();
        assert!(cookie.starts_with("__Host-text-size=") && cookie.contains("Max-Age=0;"), "{cookie}");
    }

    async fn asking_sets_nothing(db) {
        let app = TestApp::over(&db).await;
        for locale in Locale::ALL {
            let address = app::path::Path::TextSize.href(locale);
            let from = format!("{ORIGIN}/{}/services/x", locale.code());
            let answer = app.get_with(&address, &[("referer", &from), ("cookie", "__Host-text-size=3")]).await.is(200);
            assert_eq!(answer.header("set-cookie"), None);
            let page = answer.page();
            assert_eq!(page.one("input[name=back]").attr("value"), Some(from.strip_prefix(ORIGIN).unwrap()));
            assert_eq!(page.one("input[name=size][checked]").attr("value"), Some("3"));
            let form = page.one("main form");
            assert_eq!((form.attr("method"), form.attr("action")), (Some("post"), Some(address.as_str())));
            // its own address is nowhere to go back to, nor is another site
            for from in
                [format!("{ORIGIN}{address}"), "https://evil.example/en".to_owned(), format!("{ORIGIN}//evil.example")]
            {
                let page = app.get_with(&address, &[("referer", &from)]).await.is(200).page();
                assert!(!page.has("input[name=back]"), "{from}");
            }
        }
    }

    /// The page says what is true about cookies, whichever it is.
    async fn every_page_says_what_is_kept(db) {
        let app = TestApp::over(&db).await;
        let foot = async |cookie: &str| {
            crate::page::text(app.get_with("/en", &[("cookie", cookie)]).await.page().one("footer p:last-child"))
        };
        assert!(foot("a=b").await.starts_with("No cookie"));
        assert!(foot("__Host-text-size=2").await.starts_with("One cookie"));
    }
}
