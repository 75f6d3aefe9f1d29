//! What a search answers: what people mean, in either language, with choices that lead on, and never an empty hand.

use app::locale::Locale;
use tokio::runtime::Handle;

use crate::{
    harness::TestApp,
    http_random::runner,
    page::{Page, text},
};

fn results(page: &Page) -> Vec<String> {
    page.select(".result__name").into_iter().map(text).collect()
}

fn href(page: &Page, link: &str) -> String {
    let found = page.select("main a").into_iter().find(|one| text(*one).contains(link));
    found.unwrap_or_else(|| panic!("no link says “{link}”")).attr("href").unwrap().to_owned()
}

both! {
    async fn people_find_by_their_own_words(db) {
        let app = TestApp::over(&db).await;
        for (address, first) in [
            ("/en/search?q=lost+my+job", "Apply for Employment Insurance regular benefits"),
            ("/en/search?q=EI", "Apply for Employment Insurance regular benefits"),
            ("/en/search?q=pasport+renewl", "Renew an adult passport"),
            ("/fr/recherche?q=chomage", "Demander des prestations régulières d’assurance-emploi"),
            ("/fr/recherche?q=renouvellement+d%27un+passeport", "Renouveler un passeport pour adulte"),
            ("/fr/recherche?q=renouvellement+d%E2%80%99un+passeport", "Renouveler un passeport pour adulte"),
        ] {
            let page = app.get(address).await.is(200).page();
            assert_eq!(results(&page).first().map(String::as_str), Some(first), "{address}");
        }
    }

    /// Who knows only the name in the other language is led to the service, and told why it is there.
    async fn the_other_languages_name_leads_too(db) {
        let app = TestApp::over(&db).await;
        let page = app.get("/en/search?q=ch%C3%B4mage").await.is(200).page();
        let first = page.select(".result").into_iter().next().map(text).unwrap();
        assert!(first.starts_with("Apply for Employment Insurance regular benefits"), "{first}");
        let there = text(page.select(".result [lang=fr]")[0]);
        assert_eq!(there, "Demander des prestations régulières d’assurance-emploi");
        let own = app.get("/fr/recherche?q=ch%C3%B4mage").await.is(200).page();
        assert!(!own.has(".result [lang]"));
    }

    async fn what_was_mistyped_is_offered_mended(db) {
        let app = TestApp::over(&db).await;
        let page = app.get("/en/search?q=pasport&audience=canadians").await.is(200).page();
        let mended = href(&page, "passport");
        assert!(mended.contains("audience=canadians"), "{mended} forgets what was chosen");
        assert!(!app.get(&mended).await.is(200).page().words().contains("Did you mean"));
    }

    /// A choice leaves as many as it says, keeps the words, and is taken back by the same link.
    async fn choices_leave_what_they_say(db) {
        let app = TestApp::over(&db).await;
        let all = app.get("/en/search?q=tax").await.is(200).page();
        for choice in all.select(".choice-link") {
            let (href, count) = (choice.attr("href").unwrap(), text(choice));
            let count: usize = count.rsplit(' ').next().unwrap().trim_matches(['(', ')']).parse().unwrap();
            let page = app.get(href).await.is(200).page();
            let heading = text(page.one("#results"));
            let says = if count == 1 { "One service".to_owned() } else { format!("{count} services") };
            assert_eq!(heading, says, "{href}");
            let taken = page.one(".choice-link--taken");
            let back = app.get(taken.attr("href").unwrap()).await.is(200).page();
            assert_eq!(results(&back), results(&all), "{href} is not taken back");
        }
    }

    async fn every_result_stands_on_one_of_the_pages(db) {
        let app = TestApp::over(&db).await;
        let (mut seen, mut address) = (Vec::new(), Some("/en/search?q=canada".to_owned()));
        while let Some(here) = address {
            let page = app.get(&here).await.is(200).page();
            assert!(results(&page).len() <= 20);
            seen.extend(results(&page));
            address = page.select("a[rel=next]").first().map(|next| next.attr("href").unwrap().to_owned());
        }
        let heading = text(app.get("/en/search?q=canada").await.page().one("#results"));
        assert_eq!(heading, format!("{} services", seen.len()));
        assert!(seen.len() > 20, "the words are too rare to show pages");
        seen.sort();
        seen.dedup();
        assert_eq!(heading, format!("{} services", seen.len()), "a service stands on two pages");
        let beyond = app.get("/en/search?q=canada&page=999").await.is(200).page();
        assert!(!results(&beyond).is_empty(), "a page beyond the last one shows the last one");
    }

    async fn the_other_language_keeps_words_and_choices(db) {
        let app = TestApp::over(&db).await;
        let page = app.get("/en/search?q=passeport&audience=canadians&topic=travel&page=1").await.is(200).page();
        assert_eq!(page.switch(), "/fr/recherche?q=passeport&public=canadiens&theme=voyages");
        assert!(page.has("meta[name=robots][content~=noindex]"));
    }

    async fn the_navigation_says_where_one_is(db) {
        let app = TestApp::over(&db).await;
        for address in ["/en/search", "/fr/recherche?q=passeport"] {
            let page = app.get(address).await.is(200).page();
            assert_eq!(page.one(".nav__link[aria-current]").attr("href").unwrap(), address.split('?').next().unwrap());
        }
    }

    async fn nothing_found_still_leads_on(db) {
        let app = TestApp::over(&db).await;
        for (address, person) in
            [("/en/search?q=xqzwv", "/en/talk-to-a-person"), ("/fr/recherche?q=xqzwv", "/fr/parler-a-quelqu-un")]
        {
            let page = app.get(address).await.is(200).page();
            assert!(results(&page).is_empty() && page.local_links().contains(person), "{address}");
            assert!(page.select("#topics ~ * a, [aria-labelledby=topics] a").len() >= 15, "{address} shows no topics");
        }
        let asked = app.get("/en/search").await.is(200).page();
        assert!(results(&asked).is_empty() && asked.has("form[role=search]"));
    }

    async fn what_was_typed_comes_back_as_text(db) {
        let app = TestApp::over(&db).await;
        let page = app.get("/en/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await.is(200);
        assert!(!page.text().contains("<script>alert"));
        assert_eq!(page.page().one("#q").attr("value"), Some("\"><script>alert(1)</script>"));
    }

    /// Whatever is typed, in any script, of any length.
    async fn no_words_make_it_fail(db) {
        let (app, handle) = (TestApp::over(&db).await, Handle::current());
        let engine = app.state.search.of(app.state.version()).await.unwrap();
        let run = move || {
            let _inside = handle.enter();
            let words = "(\\PC{0,40}|([a-zàéœ’'.&-]{1,12} ?){0,30}|(passport|l'|qu’|d’|assurance|EI|T4|ß|ﬁ|\u{200b}| ){0,12})";
            runner(300).run(&words, |words| {
                for locale in Locale::ALL {
                    let found = engine.find(locale, &words).unwrap();
                    let mut ids: Vec<_> = found.services.iter().map(|service| &service.id).collect();
                    ids.sort();
                    ids.dedup();
                    proptest::prop_assert_eq!(ids.len(), found.services.len(), "a service is found twice");
                }
                Ok(())
            })
        };
        tokio::task::spawn_blocking(run).await.unwrap().unwrap_or_else(|failure| panic!("{failure}"));
    }

    /// Nobody needs to know a department: who the reader is, a topic, the index and everyday words lead to one page.
    async fn one_service_is_reached_by_every_way(db) {
        let app = TestApp::over(&db).await;
        let en = "/en/services/work-permit";
        let fr = app.get(en).await.is(200).page().switch().to_owned();
        for (service, ways) in [
            (
                en,
                [
                    "/en/non-canadians",
                    "/en/topics/immigration-citizenship",
                    "/en/a-z/w",
                    "/en/search?q=allowed+to+work",
                ],
            ),
            (
                fr.as_str(),
                [
                    "/fr/non-canadiens",
                    "/fr/themes/immigration-citoyennete",
                    "/fr/a-z/p",
                    "/fr/recherche?q=permis+pour+travailler",
                ],
            ),
        ] {
            for way in ways {
                let links = app.get(way).await.is(200).page().local_links();
                assert!(links.contains(service), "{way} does not lead to {service}");
            }
        }
        let page = app.get("/fr/recherche?q=residence+permanente").await.is(200).page();
        let first = results(&page).into_iter().next().unwrap();
        assert!(first.contains("résidence permanente") || first.contains("résident permanent"), "{first}");
    }
}
