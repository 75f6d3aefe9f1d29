//! Narrowing a long list without script: the server hides what does not match, and the words stay.

use app::{locale::Locale, path::segment};

use crate::{
    harness::TestApp,
    page::{Page, text},
};

/// The names that the list shows, and those that it hides.
fn listed(page: &Page) -> (Vec<String>, Vec<String>) {
    let entries = page.select("#list li");
    let (hidden, shown): (Vec<_>, Vec<_>) = entries.into_iter().partition(|entry| entry.attr("hidden").is_some());
    let names = |list: Vec<_>| list.into_iter().map(text).collect();
    (names(shown), names(hidden))
}

both! {
    async fn hides_what_does_not_match(db) {
        let app = TestApp::over(&db).await;
        for (address, words, needle) in [
            ("/en/topics/jobs", "record", "record"),
            ("/fr/organisations", "immigration", "immigration"),
            ("/en/organizations", "revenue", "revenue"),
        ] {
            let locale = Locale::parse(&address[1..3]).unwrap();
            let (all, none) = listed(&app.get(address).await.is(200).page());
            assert!(all.len() >= 12 && none.is_empty(), "{address}: {} entries", all.len());
            let page = app.get(&format!("{address}?{}={words}", segment::FILTER.get(locale))).await.is(200).page();
            let (shown, hidden) = listed(&page);
            assert_eq!(shown.len() + hidden.len(), all.len());
            assert!(!shown.is_empty() && shown.iter().all(|name| name.to_lowercase().contains(needle)), "{shown:?}");
            assert!(!hidden.iter().any(|name| name.to_lowercase().contains(needle)), "{hidden:?}");
            assert!(
                page.select("#list section:not([hidden])")
                    .iter()
                    .all(|group| group.html().contains("<li class=\"letters__entry\"><a"))
            );
            let said = text(page.one("[role=status]"));
            assert!(shown.len() == 1 || said.contains(&shown.len().to_string()), "{said}");
        }
    }

    async fn letters_with_accents_are_the_same(db) {
        let app = TestApp::over(&db).await;
        let shown =
            async |words: &str| listed(&app.get(&format!("/fr/organisations?filtre={words}")).await.is(200).page()).0;
        let found = shown("%C3%A9lections").await;
        assert!(!found.is_empty());
        for words in ["elections", "ELECTIONS", "%C3%89LECTIONS", "e%CC%81lections", "++elections++"] {
            assert_eq!(shown(words).await, found, "{words}");
        }
        // every word must be there, in any order
        assert_eq!(shown("canada+elections").await, shown("elections+canada").await);
        assert!(shown("elections+zzz").await.is_empty());
    }

    async fn the_words_stay(db) {
        let app = TestApp::over(&db).await;
        let page = app.get("/en/topics/jobs?audience=canadians&filter=a%20%22b%22%20%C3%A9%26").await.is(200).page();
        let form = page.one("form.filter");
        assert_eq!((form.attr("method"), form.attr("action")), (Some("get"), Some("/en/topics/jobs")));
        assert_eq!(page.one("#filter").attr("value"), Some("a \"b\" é&"));
        assert_eq!(page.one("form.filter input[type=hidden]").attr("value"), Some("canadians"));
        let other = page.switch().to_owned();
        assert!(other.starts_with("/fr/themes/emplois?public=canadiens&filtre="), "{other}");
        let page = app.get(&other).await.is(200).page();
        assert_eq!(page.one("#filter").attr("value"), Some("a \"b\" é&"));
        assert!(page.switch().starts_with("/en/topics/jobs?audience=canadians&filter="));
        assert!(page.has("meta[name=robots][content=noindex]") && page.alternates().is_empty());
    }

    async fn says_that_nothing_matches(db) {
        let app = TestApp::over(&db).await;
        let page = app.get("/en/organizations?filter=zzzz").await.is(200).page();
        assert!(listed(&page).0.is_empty());
        assert!(text(page.one("[role=status]")).starts_with("Nothing"));
        // a page narrowed by words is kept by nobody else's
        let all = app.get("/en/organizations").await.is(200).page();
        assert!(listed(&all).1.is_empty());
    }
}
