//! Counts of what is done, of nobody; kept when the database is away, told only where nobody can be recognized.

use app::{catalogue::ChannelKind, locale::Locale, path::Path};
use axum::{body::Body, http::Method};
use server::measure::{flush, publish};

use crate::{
    database::TestDb,
    harness::TestApp,
    inventory_table::{execute, texts},
    page::text,
};

/// Milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Everything that was written, a line a count.
async fn counts(db: &TestDb) -> Vec<String> {
    const ALL: &str = "select day || ' ' || what || ' ' || service || ' ' || channel || ' ' || locale || ' ' || count
        from measure order by 1";
    texts(db, ALL).await
}

/// A service that starts online and that can be called.
fn service(app: &TestApp) -> (String, Path, Path) {
    let catalogue = app.state.catalogue();
    let found = catalogue.services(Locale::En).iter().find(|service| {
        let calls = |kind| service.channels.iter().filter(|channel| channel.kind == kind).count();
        service.address.fr.is_some() && calls(ChannelKind::Phone) > 0 && calls(ChannelKind::Tty) == 0
    });
    let service = found.unwrap();
    (service.id.as_str().to_owned(), service.path(), Path::Start(service.slugs.clone()))
}

both! {
    async fn visits_are_counted_kept_or_not(db) {
        for cache in ["48", "0"] {
            let app = TestApp::with(&db, &[("PASSERELLE_PAGE_CACHE", cache)]).await;
            let (_, page, _) = service(&app);
            for _ in 0..3 {
                app.get(&page.href(Locale::Fr)).await.is(200);
                // what nobody reads is not counted
                app.ask(Method::HEAD, &page.href(Locale::Fr), &[], Body::empty()).await.is(200);
                app.get_with(&page.href(Locale::Fr), &[("user-agent", "a bot")]).await.is(200);
                app.get_with(&page.href(Locale::Fr), &[("sec-purpose", "prefetch")]).await.is(200);
            }
            app.get("/en").await.is(200);
            app.get("/en/nowhere").await.is(404);
            flush(&app.state).await;
            // nothing is written twice
            flush(&app.state).await;
        }
        let id = service(&TestApp::over(&db).await).0;
        let expected = [
            format!("2026-11-22 call-shown {id} phone fr 6"),
            "2026-11-22 visit   en 2".to_owned(),
            format!("2026-11-22 visit {id}  fr 6"),
        ];
        assert_eq!(counts(&db).await, expected);
    }

    async fn starts_are_counted_and_sent_on(db) {
        let app = TestApp::over(&db).await;
        let (id, page, start) = service(&app);
        let sent = app.get(&start.href(Locale::Fr)).await.is(303);
        let shown = app.get(&page.href(Locale::Fr)).await.page();
        assert_eq!(sent.header("location").unwrap(), text(shown.one(".start-address__value")));
        assert_eq!((sent.header("cache-control"), sent.header("set-cookie")), (Some("no-store"), None));
        assert!(sent.header("x-robots-tag").unwrap().contains("noindex"));
        app.ask(Method::HEAD, &start.href(Locale::Fr), &[], Body::empty()).await.is(303);
        app.get("/en/services/nothing/start").await.is(404);
        flush(&app.state).await;
        assert!(counts(&db).await.contains(&format!("2026-11-22 start {id} online fr 1")));
    }

    async fn searches_are_counted_without_their_words(db) {
        let app = TestApp::over(&db).await;
        for query in ["", "?q=passport", "?q=passport&page=2", "?q=zzqx%21"] {
            app.get(&format!("/en/search{query}")).await.is(200);
        }
        // the page again, narrowed, leafed through: nobody missed anything more
        for query in ["zzqx", "zzqx&audience=business", "wwvk&audience=business", "wwvk&page=2"] {
            app.get(&format!("/en/search?q={query}")).await.is(200);
        }
        flush(&app.state).await;
        let lines = ["search   en 5", "visit   en 8", "zero-results   en 1"].map(|line| format!("2026-11-22 {line}"));
        assert_eq!(counts(&db).await, lines);
    }

    async fn counts_wait_for_the_database(db) {
        let (app, other) = (TestApp::over(&db.another().await).await, TestApp::over(&db).await);
        app.get("/en").await.is(200);
        flush(&app.state).await;
        app.state.db.close().await;
        app.get("/en").await.is(200);
        flush(&app.state).await;
        assert_eq!(counts(&db).await, ["2026-11-22 visit   en 1"]);
        // pages go on, the page of figures says what is wrong, and another server sees what was written
        let page = app.get("/en/usage").await.is(503).page();
        assert!(page.has(".notice") && !page.has("table"));
        app.get("/api/v1/measures.csv").await.is(503);
        other.get("/fr").await.is(200);
        other.state.clock.advance(DAY);
        flush(&other.state).await;
        assert_eq!(counts(&db).await, ["2026-11-22 visit   en 1", "2026-11-23 visit   fr 1"]);
    }

    /// What was read last is better than nothing.
    async fn figures_go_on_without_a_database(db) {
        let app = TestApp::over(&db.another().await).await;
        for _ in 0..7 {
            app.get("/en").await.is(200);
        }
        flush(&app.state).await;
        app.state.clock.advance(DAY);
        publish(&app.state).await;
        let before = app.get("/api/v1/measures.csv").await.is(200).text();
        assert!(before.contains("2026-11,visit,,,en,7"), "{before}");
        app.state.db.close().await;
        for up in [true, false] {
            app.state.clock.advance(DAY);
            app.state.database_answers(up);
            publish(&app.state).await;
            assert_eq!(app.get("/api/v1/measures.csv").await.is(200).text(), before);
            assert!(app.get("/en/usage").await.is(200).page().has("table"));
        }
    }

    /// Whoever asks again and again sees no single action.
    async fn a_day_is_told_when_it_is_over(db) {
        let app = TestApp::over(&db).await;
        for _ in 0..7 {
            app.get("/en").await.is(200);
        }
        flush(&app.state).await;
        let told = async || {
            publish(&app.state).await;
            let (page, file) = (app.get("/en/usage").await.is(200), app.get("/api/v1/measures.csv").await.is(200));
            (text(page.page().select("#portal + div tbody td")[0]), file.text().lines().count() - 1, page.page().words())
        };
        let (visits, lines, words) = told().await;
        assert_eq!((visits.as_str(), lines), ("0", 0));
        assert!(words.contains("November 21, 2026"), "{words}");
        app.state.clock.advance(DAY / 2);
        assert_eq!(told().await.1, 0, "what was counted at midnight may be on its way");
        app.state.clock.advance(60 * 1000);
        let (visits, lines, words) = told().await;
        assert_eq!((visits.as_str(), lines), ("7", 1));
        assert!(words.contains("November 22, 2026"), "{words}");
    }

    /// What the page and the file say, and what they keep to themselves.
    async fn few_are_not_told(db) {
        let app = TestApp::over(&db).await;
        let (id, page, start) = service(&app);
        for _ in 0..6 {
            app.get(&page.href(Locale::En)).await.is(200);
        }
        for _ in 0..4 {
            app.get(&start.href(Locale::En)).await.is(303);
        }
        flush(&app.state).await;
        app.state.clock.advance(DAY);
        publish(&app.state).await;
        let file = app.get("/api/v1/measures.csv").await.is(200);
        assert_eq!(file.header("content-type"), Some("text/csv; charset=utf-8"));
        let text_of_file = file.text();
        let lines: Vec<&str> = text_of_file.lines().collect();
        assert_eq!(lines[0], "month,measure,service_id,channel,language,count");
        assert!(lines.contains(&format!("2026-11,visit,{id},,en,6").as_str()), "{lines:?}");
        assert!(lines.contains(&format!("2026-11,start,{id},online,en,").as_str()), "{lines:?}");
        for locale in Locale::ALL {
            let shown = app.get(&Path::Measures.href(locale)).await.is(200).page();
            assert!(shown.links().contains(&page.href(locale)), "the service is listed");
            let row = shown.select("table tr").into_iter().find(|row| row.html().contains(&page.href(locale))).unwrap();
            let few = if locale == Locale::En { "fewer than 5" } else { "moins de 5" };
            assert!(text(row).contains(few) && text(row).contains('6'), "{}", text(row));
        }
        // a month later they are no longer recent
        app.state.clock.advance(30 * DAY);
        publish(&app.state).await;
        assert!(!app.get("/en/usage").await.is(200).page().links().contains(&page.href(Locale::En)));
    }

    async fn every_table_stands_under_its_heading(db) {
        let app = TestApp::over(&db).await;
        let page = app.get("/fr/utilisation").await.is(200).page();
        let tables = page.select("table");
        assert!(tables.len() > 1);
        for table in tables {
            let heading = page.one(&format!("h2#{}", table.attr("aria-labelledby").unwrap()));
            assert!(!text(heading).is_empty());
        }
    }

    /// The table grows by months, not by days, however many servers see to it.
    async fn old_days_become_months(db) {
        let (app, other) = (TestApp::over(&db).await, TestApp::over(&db.another().await).await);
        execute(&db, "insert into measure (day, what, service, channel, locale, count) values
            ('2025-09-01', 'visit', '', '', 'en', 3), ('2025-09-30', 'visit', '', '', 'en', 4),
            ('2025-09-30', 'visit', '', '', 'fr', 5), ('2025-10-01', 'visit', '', '', 'en', 8)").await;
        tokio::join!(publish(&app.state), publish(&other.state));
        let folded = ["2025-09 visit   en 7", "2025-09 visit   fr 5", "2025-10-01 visit   en 8"];
        assert_eq!(counts(&db).await, folded);
        let file = app.get("/api/v1/measures.csv").await.is(200).text();
        assert!(file.contains("2025-09,visit,,,en,7\n2025-09,visit,,,fr,5\n2025-10,visit,,,en,8\n"), "{file}");
        // what comes late, or was folded before, is added
        execute(&db, "insert into measure (day, what, service, channel, locale, count) values
            ('2025-09-15', 'visit', '', '', 'en', 2)").await;
        app.state.clock.advance(5 * DAY);
        publish(&app.state).await;
        assert_eq!(counts(&db).await, ["2025-09 visit   en 9", folded[1], folded[2]]);
    }
}
