//! Words that found nothing: told to editors, and only where they can be nobody’s.

use server::{
    measure::{flush, missed_words, publish},
    person::Role,
};

use crate::{
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::{execute, texts},
    page::text,
};

/// Milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

async fn missed(db: &TestDb) -> Vec<String> {
    texts(db, "select day || ' ' || locale || ' ' || words || ' ' || count from missed_query order by 1").await
}

both! {
    async fn words_are_kept_once_several_missed_them(db) {
        let app = TestApp::over(&db).await;
        let miss = async |words: &str| {
            app.get(&format!("/en/search?q={words}")).await.is(200);
            app.state.clock.advance(6 * 60 * 1000);
            flush(&app.state).await;
        };
        miss("zzqx").await;
        miss("ZZQX+98761234512").await;
        assert!(missed(&db).await.is_empty(), "two are too few to be written down");
        miss("zzqx").await;
        assert_eq!(missed(&db).await, ["2026-11-22 en zzqx 3"]);
        miss("zzqx").await;
        assert_eq!(missed(&db).await, ["2026-11-22 en zzqx 4"]);
        assert_eq!(texts(&db, "select count || '' from measure where what = 'zero-results'").await, ["4"]);
        // a week later they are new words again
        app.state.clock.advance(7 * DAY);
        flush(&app.state).await;
        miss("zzqx").await;
        miss("zzqx").await;
        assert_eq!(missed(&db).await, ["2026-11-22 en zzqx 4"]);
    }

    async fn editors_read_the_words_that_are_missed(db) {
        let app = TestApp::over(&db).await;
        execute(&db, "insert into missed_query (day, locale, words, count) values
            ('2026-10-23', 'en', 'old words', 9), ('2026-10-24', 'fr', 'chèque', 3),
            ('2026-11-21', 'en', 'welfare', 4), ('2026-11-22', 'en', 'welfare', 2)").await;
        let read = async |days| {
            String::from_utf8(missed_words(&app.state.db, &app.state.clock, days).await.unwrap()).unwrap()
        };
        const HEAD: &str = "language,words,searches,last_day\n";
        assert_eq!(read(30).await, format!("{HEAD}en,welfare,6,2026-11-22\nfr,chèque,3,2026-10-24\n"));
        assert_eq!(read(1).await, format!("{HEAD}en,welfare,2,2026-11-22\n"));
    }

    async fn editors_find_them_beside_their_content(db) {
        let app = TestApp::over(&db).await;
        let (editor, _) = Client::staff(&app, "edith", "esdc-edsc", Role::Editor).await;
        let (officer, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        for (home, list, search) in [
            ("/en/content/esdc-edsc", "/en/content/esdc-edsc/missed-words", "/en/search?q=welfare+cheque"),
            ("/fr/contenu/esdc-edsc", "/fr/contenu/esdc-edsc/mots-sans-resultat", "/en/search?q=welfare+cheque"),
        ] {
            assert!(editor.get(home).await.is(200).page().links().contains(list));
            execute(&db, "delete from missed_query").await;
            let empty = editor.get(list).await.is(200).page();
            assert!(!empty.has("table"));
            execute(&db, "insert into missed_query (day, locale, words, count) values
                ('2026-10-23', 'en', 'old words', 9), ('2026-10-24', 'fr', 'chèque', 3),
                ('2026-11-21', 'en', 'welfare cheque', 4), ('2026-11-22', 'en', 'welfare cheque', 2)").await;
            let answer = editor.get(list).await.is(200);
            let page = answer.page();
            assert_eq!(crate::checks::faults(&answer, &page), Vec::<String>::new());
            let rows: Vec<String> = page.select("tbody th").into_iter().map(text).collect();
            assert_eq!(rows, ["welfare cheque", "chèque"], "the most frequent first, none older than thirty days");
            assert_eq!(page.select("tbody th a")[0].attr("lang"), Some("en"));
            assert!(page.links().contains(search) && page.words().contains('6'));
            officer.get(list).await.is(404);
            editor.get(&list.replace("esdc-edsc", "cra-arc")).await.is(404);
        }
    }

    async fn words_are_forgotten_after_a_year(db) {
        let app = TestApp::over(&db).await;
        execute(&db, "insert into missed_query (day, locale, words, count) values
            ('2025-09-30', 'en', 'old', 9), ('2025-10-01', 'en', 'new', 9)").await;
        publish(&app.state).await;
        assert_eq!(missed(&db).await, ["2025-10-01 en new 9"]);
    }
}
