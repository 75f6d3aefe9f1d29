//! Words that found nothing: told to editors, and only where they can be nobody’s.

use server::measure::{flush, missed_words, publish};

use crate::{
    database::TestDb,
    harness::TestApp,
    inventory_table::{execute, texts},
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

    async fn words_are_forgotten_after_a_year(db) {
        let app = TestApp::over(&db).await;
        execute(&db, "insert into missed_query (day, locale, words, count) values
            ('2025-09-30', 'en', 'old', 9), ('2025-10-01', 'en', 'new', 9)").await;
        publish(&app.state).await;
        assert_eq!(missed(&db).await, ["2025-10-01 en new 9"]);
    }
}
