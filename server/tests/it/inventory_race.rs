//! Two imports at once, through connections of their own: one after the other, and no version is lost.

use server::{clock::Clock, inventory::import};

use crate::inventory_table::{LATER, NOW, SERVICES, contents, only, take, texts};

both! {
    async fn lets_one_of_two_first_imports_do_the_work(db) {
        let (one, other) = (db.another().await, db.another().await);
        let clock = Clock::fixed(NOW);
        let (first, second) = tokio::join!(
            import(&one, &clock, only(SERVICES), &[]),
            import(&other, &clock, only(SERVICES), &[]),
        );
        let mut published = [first.unwrap(), second.unwrap()].map(|report| (report.published, report.version));
        published.sort_unstable();
        assert_eq!(published, [(false, 1), (true, 1)]);
        assert_eq!(texts(&db, "select cast(count(*) as text) from service").await, ["11"]);
        assert_eq!(texts(&db, "select cast(count(*) as text) from import_run").await, ["2"]);
        one.close().await;
        other.close().await;
    }

    async fn gives_each_of_two_different_imports_its_version(db) {
        let clock = Clock::fixed(NOW);
        take(&db, &clock, only(SERVICES)).await;
        let (one, other) = (db.another().await, db.another().await);
        let (first, second) = tokio::join!(
            import(&one, &clock, only(LATER), &[]),
            import(&other, &clock, only(LATER), &[]),
        );
        let mut versions = [first.unwrap(), second.unwrap()].map(|report| (report.version, report.published));
        versions.sort_unstable();
        assert_eq!(versions, [(2, false), (2, true)]);
        let alone = contents(&db).await;
        let (first, second) = tokio::join!(
            import(&one, &clock, only(SERVICES), &[]),
            import(&other, &clock, only(LATER), &[]),
        );
        let mut versions = [first.unwrap().version, second.unwrap().version];
        versions.sort_unstable();
        // the one that says what is there already may come first: then it publishes nothing
        assert!(versions == [3, 4] || versions == [2, 3], "{versions:?}");
        let head = texts(&db, "select cast(version as text) from publication_head").await;
        assert_eq!(head, [versions[1].to_string()]);
        let told = texts(&db, "select cast(count(distinct version) as text) from publication").await;
        assert_eq!(told, head);
        assert_ne!(contents(&db).await, alone);
        one.close().await;
        other.close().await;
    }
}
