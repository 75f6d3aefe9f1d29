//! What is written down of a firm: what was done in it, and by which numbers it is known.

use crate::{harness::TestApp, inventory_table::texts, page::text, team::Team};

both! {
    async fn what_is_done_is_written_down(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let sent = team.sent().await;
        for _ in 0..3 {
            team.accountant.get(&sent).await.is(200);
        }
        let record = format!("{}/record", team.firm_page());
        team.employee.get(&record).await.is(404);
        let page = team.owner.get(&record).await.is(200).page();
        let rows: Vec<String> = page.select("tbody tr").into_iter().map(text).collect();
        let reference = sent.rsplit('/').next().unwrap();
        assert_eq!(rows.iter().filter(|row| row.contains("accountant Example") && row.contains("opened")).count(), 1);
        assert!(rows.iter().any(|row| row.contains("owner Example") && row.contains("sent an application") && row.contains(reference)));
        let filtered = team.owner.get(&format!("{record}?person=4&kind=opened")).await.is(200).page();
        assert_eq!(filtered.select("tbody tr").len(), 1);
        assert!(team.owner.get(&format!("{record}?person=4&kind=sent")).await.is(200).page().select("tbody tr").is_empty());
        let remove = format!("{}/remove/4", team.firm_page());
        team.owner.send(&remove, &remove, &[]).await.is(303);
        let gone = team.owner.get(&format!("{record}?person=0")).await.is(200).page();
        assert_eq!(gone.select("tbody tr").len(), 1, "{}", gone.words());
        let file = team.owner.get(&format!("{record}.csv?kind=removed")).await.is(200);
        assert_eq!(file.header("content-type"), Some("text/csv; charset=utf-8"));
        let lines: Vec<String> = file.text().lines().map(str::to_owned).collect();
        assert_eq!(lines[0], "at,who,act,application,whom,role,what");
        assert_eq!(lines[1], "2026-11-22T12:00:00Z,owner Example,removed,,accountant Example,,");
        // it stays, whoever reaches the database
        for sql in ["update firm_event set kind = 'x'", "delete from firm_event"] {
            let mut tx = db.begin_write().await.unwrap();
            let done = match &mut tx {
                server::db::Tx::Sqlite(tx) => sqlx::query(sql).execute(&mut **tx).await.map(drop),
                server::db::Tx::Postgres(tx) => sqlx::query(sql).execute(&mut **tx).await.map(drop),
            };
            assert!(done.unwrap_err().to_string().contains("never"), "{sql}");
        }
        // and who left sees on their own page that it does
        let known = team.accountant.get("/en/privacy/my-data").await.is(200).page().words();
        assert!(known.contains("The record of Maple Robotics Inc. holds one thing that you did."), "{known}");
    }

    async fn has_accounts_and_numbers(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let page = format!("{}/identifiers", team.firm_page());
        for (kind, number) in [("account", "123456741RC0001"), ("account", "XX0001"), ("account", "RC0000"), ("corporation", "12345"), ("other", ""), ("", "1")] {
            team.owner.send(&page, &page, &[("kind", kind), ("number", number)]).await.is(422);
        }
        for (kind, number) in [("account", "123 456 782 rt 0001"), ("account", "RT0001"), ("corporation", "1234567"), ("province", "1140000000")] {
            team.owner.send(&page, &page, &[("kind", kind), ("number", number)]).await.is(303);
        }
        let words = team.accountant.get(&team.firm_page()).await.is(200).page().words();
        for part in ["123456782 RT0001", "123456-7", "1140000000"] {
            assert!(words.contains(part), "{part}: {words}");
        }
        assert_eq!(texts(&db, "select kind from firm_identifier order by number").await, ["account", "corporation", "province"]);
        let key = team.owner.get(&page).await.is(200).page().fields(&page)[0].1.clone();
        team.owner.post(&page, &[("key", &key), ("remove", "2")]).await.is(303);
        assert_eq!(texts(&db, "select kind from firm_identifier order by number").await, ["account", "province"]);
    }
}
