//! Talk to a person: the page knows which service one came from, and nothing else.

use app::{locale::Locale, path::Path};

use crate::harness::{ORIGIN, TestApp};

both! {
    async fn names_the_service_that_one_came_from(db) {
        let app = TestApp::over(&db).await;
        let catalogue = app.state.catalogue();
        for locale in Locale::ALL {
            let service = &catalogue.services(locale)[7];
            let (own, other) = (service.path().href(locale), service.path().href(locale.other()));
            for from in [format!("{ORIGIN}{own}"), format!("{ORIGIN}{own}?a=b"), format!("{ORIGIN}{other}")] {
                let answer = app.get_with(&Path::Talk.href(locale), &[("referer", &from)]).await.is(200);
                let page = answer.page();
                assert!(page.words().contains(service.name.get(locale).as_str()), "{from}");
                assert!(page.words().contains(service.id.as_str()), "{from}");
                assert!(page.links().contains(&own), "a way back to {own}");
                assert_eq!(answer.header("cache-control"), Some("no-store"));
                assert_eq!((answer.header("set-cookie"), answer.header("etag")), (None, None));
            }
        }
    }

    async fn looks_at_no_other_site(db) {
        let app = TestApp::over(&db).await;
        let path = app.state.catalogue().services(Locale::En)[7].path().href(Locale::En);
        let plain = app.get("/en/talk-to-a-person").await.is(200);
        for from in [
            format!("https://evil.example{path}"),
            format!("http://127.0.0.1:3000.evil.example{path}"),
            format!("http://127.0.0.1:30000{path}"),
            format!("{ORIGIN}@evil.example{path}"),
            format!("{ORIGIN}/de{path}"),
            format!("{ORIGIN}/en/services/nothing"),
            String::new(),
            "\u{e9}".to_owned(),
        ] {
            let answer = app.get_with("/en/talk-to-a-person", &[("referer", &from)]).await.is(200);
            assert!(answer.text() == plain.text(), "{from}");
        }
    }

    async fn has_numbers_that_can_be_called(db) {
        let app = TestApp::over(&db).await;
        for locale in Locale::ALL {
            let page = app.get(&Path::Talk.href(locale)).await.is(200).page();
            let numbers: Vec<_> = page.links().into_iter().filter(|href| href.starts_with("tel:")).collect();
            assert!(numbers.len() >= 4, "{numbers:?}");
            let plain =
                |number: &String| number[4..].trim_start_matches('+').bytes().all(|digit| digit.is_ascii_digit());
            assert!(numbers.iter().all(plain), "{numbers:?}");
        }
    }
}
