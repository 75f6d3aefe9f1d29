//! No dead end: each page of a service ends in one action that works.

use app::{
    locale::Locale,
    path::{Path, segment},
};
use url::Url;

use crate::{
    harness::TestApp,
    page::{Page, text},
};

/// What is wrong with the end of a page.
pub fn dead_end(locale: Locale, page: &Page) -> Option<String> {
    let actions = page.select(".last-action a.button:not(.button--quiet)");
    let [action] = actions.as_slice() else { return Some(format!("{} actions", actions.len())) };
    let href = action.attr("href").unwrap_or_default();
    let works = match href.split_once(':') {
        Some(("https" | "http", _)) => is_elsewhere(href),
        Some(("tel", number)) => {
            number.trim_start_matches('+').bytes().all(|digit| digit.is_ascii_digit()) && number.len() > 2
        }
        _ if Some(href) == start(page).as_deref() => {
            let shown = page.select(".start-address__value");
            shown.first().is_some_and(|address| is_elsewhere(&text(*address)))
        }
        _ => href == Path::Talk.href(locale),
    };
    let last = page
        .select("main section, main .card")
        .last()
        .is_some_and(|last| last.value().classes().any(|class| class == "last-action"));
    match (works, last, text(*action).is_empty()) {
        (false, ..) => Some(format!("the action leads to {href}")),
        (_, false, _) => Some("something stands behind the action".to_owned()),
        (.., true) => Some("the action says nothing".to_owned()),
        _ => None,
    }
}

/// An address that a browser can go to.
fn is_elsewhere(address: &str) -> bool {
    Url::parse(address)
        .is_ok_and(|url| url.scheme().starts_with("http") && url.host_str().is_some_and(|host| host.contains('.')))
}

/// The counted way from the page of a service to its official address.
fn start(page: &Page) -> Option<String> {
    let way = page.select(".split__first a[rel=nofollow]").first()?.attr("href")?.to_owned();
    [segment::START.en, segment::START.fr].iter().any(|end| way.ends_with(&format!("/{end}"))).then_some(way)
}

/// Somebody can be reached from the end of every page, whatever its action is.
pub fn talks(locale: Locale, page: &Page) -> bool {
    let talk = Path::Talk.href(locale);
    page.select(".last-action a").iter().any(|link| link.attr("href") == Some(&talk))
}

both! {
    async fn every_service_ends_in_an_action(db) {
        let app = TestApp::over(&db).await;
        let talk = app.get(&Path::Talk.href(Locale::En)).await.is(200);
        assert!(talk.page().has("a[href^='tel:']"));
        for locale in Locale::ALL {
            for service in app.state.catalogue().services(locale) {
                let page = app.get(&service.path().href(locale)).await.is(200).page();
                assert_eq!(dead_end(locale, &page), None, "{}", service.path().href(locale));
                assert!(talks(locale, &page), "{}", service.path().href(locale));
                if let Some(way) = start(&page) {
                    let sent_on = app.get(&way).await.is(303);
                    assert_eq!(sent_on.header("location"), service.address.get(locale).as_deref());
                    assert_eq!(text(page.one(".start-address__value")), sent_on.header("location").unwrap());
                }
            }
        }
    }
}

#[test]
fn a_dead_end_is_seen() {
    let page = |end: &str| Page::read("/en/services/a", &format!("<!DOCTYPE html><main>{end}</main>"));
    let action = |href: &str| format!("<section class=last-action><a class=button href='{href}'>Start</a></section>");
    for href in
        ["", "#", "www.example.ca", "https://nowhere", "tel:", "tel:ND", "/fr/parler-a-quelqu-un", "mailto:a@b.ca"]
    {
        assert!(dead_end(Locale::En, &page(&action(href))).is_some(), "{href}");
    }
    let good = action("https://example.ca/a");
    assert_eq!(dead_end(Locale::En, &page(&good)), None);
    assert_eq!(dead_end(Locale::En, &page(&action("tel:+18006226232"))), None);
    assert!(dead_end(Locale::En, &page(&good.repeat(2))).is_some());
    assert!(dead_end(Locale::En, &page(&format!("{good}<section>more</section>"))).is_some());
    assert!(dead_end(Locale::En, &page("")).is_some());
}
