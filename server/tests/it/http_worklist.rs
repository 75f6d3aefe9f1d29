//! The list of officers: with sixteen thousand applications too, narrowed by its address, and no history opened.

use std::time::{Duration, Instant};

use app::reference::Reference;
use server::{db::Db, person::Role};
use sqlx::AssertSqlSafe;

use crate::{
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::texts,
    team::{Team, officer},
};

const LIST: &str = "/en/officer/cra-arc";
const MANY: u64 = 16_000;

/// Applications that nobody opens: what stands in them is no sealed text.
async fn many(db: &TestDb) {
    let blob = |text: String| match **db {
        Db::Sqlite { .. } => format!("x'{text}'"),
        Db::Postgres(_) => format!("'\\x{text}'"),
    };
    let id = |number: u64| match **db {
        Db::Sqlite { .. } => format!("x'0192{number:028x}'"),
        Db::Postgres(_) => format!("'0192{number:028x}'"),
    };
    let answers = blob("01".repeat(3000));
    for first in (1_000..1_000 + MANY).step_by(500) {
        let row = |number: u64| {
            let (state, clock) = match number % 4 {
                0 => ("sent", 1_790_000_000_000 + number * 1_000_000),
                1 => ("taken", 1_795_000_000_000 + number * 1_000_000),
                2 => ("asked", 1_000_000_000_000_000 + number),
                _ => ("accepted", 2_900_000_000_000_000 + number),
            };
            let reference = Reference::from_random(number);
            format!(
                "({}, '{reference}', 'research-claim', 'cra-arc', {answers}, '{state}', 'en', 1, 1, {number}, {clock})",
                id(number)
            )
        };
        let rows: Vec<String> = (first..first + 500).map(row).collect();
        let sql = format!(
            "insert into application (id, reference, program, organization, answers, state, locale, created_at,
                changed_at, sent_at, clock_at) values {}",
            rows.join(", ")
        );
        let mut tx = db.begin_write().await.unwrap();
        server::on!(tx.conn(), c => sqlx::query(AssertSqlSafe(sql)).execute(c).await.map(drop)).unwrap();
        tx.commit().await.unwrap();
    }
}

/// The references of a page of the list.
fn listed(page: &crate::page::Page) -> Vec<String> {
    page.select(".worklist th a").into_iter().map(crate::page::text).collect()
}

both! {
    async fn stays_usable_with_sixteen_thousand(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        many(&db).await;
        officer.get(LIST).await.is(200);
        let begun = Instant::now();
        let mut page = officer.get(LIST).await.is(200).page();
        let took = begun.elapsed();
        eprintln!("the first page of {MANY}: {took:?}");
        assert!(took < Duration::from_secs(1), "{took:?}");
        let words = page.words();
        assert!(words.contains("12,000 applications") && words.contains("Decided (4,000)"), "{words}");
        assert!(words.contains("Waiting for whoever applied (4,000)") && words.contains("Nobody yet (12,000)"), "{words}");
        // fifty at a time, each once, the next to be decided first
        let mut seen = listed(&page);
        for _ in 0..4 {
            let next = page.one("a[rel=next]").attr("href").unwrap().to_owned();
            page = officer.get(&next).await.is(200).page();
            seen.extend(listed(&page));
        }
        assert_eq!(seen.len(), 250);
        assert_eq!(seen[0], Reference::from_random(1000).to_string(), "the soonest");
        // and back the same way, to the first page as it is without an edge
        for back in (0..4).rev() {
            let previous = page.one("a[rel=prev]").attr("href").unwrap().to_owned();
            page = officer.get(&previous).await.is(200).page();
            assert_eq!(listed(&page), seen[back * 50..back * 50 + 50]);
        }
        assert!(!page.has("a[rel=prev]"), "nothing stands before the first");
        let mut once = seen.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), seen.len());
        let begun = Instant::now();
        let file = officer.get(&format!("{LIST}/cases.csv?stage=waiting")).await.is(200);
        eprintln!("four thousand as a file: {:?}", begun.elapsed());
        assert_eq!(file.text().lines().count(), 4_001);
        assert!(file.header("content-type").unwrap().starts_with("text/csv"));
    }

    /// SQLite says from where it reads: the index holds everything, so no row with its answers is touched.
    async fn reads_the_index_alone(db) {
        if matches!(*db, Db::Postgres(_)) {
            return;
        }
        let all = server::application::store::worklist::ALL;
        for (name, index) in [("LIST", "application_worklist"), ("LIST_BACK", "application_worklist"), ("TALLY", "application_worklist"), ("BEFORE", "application_queue")] {
            let (_, pair) = all.iter().find(|(known, _)| *known == name).unwrap();
            let mut tx = db.begin_read().await.unwrap();
            let sql = format!("explain query plan {}", pair.sqlite);
            let plan: Vec<(i64, i64, i64, String)> =
                server::on!(tx.conn(), c => sqlx::query_as(AssertSqlSafe(sql.clone())).fetch_all(c).await).unwrap();
            let plan: String = plan.into_iter().map(|(_, _, _, detail)| detail + "; ").collect();
            assert!(plan.contains(&format!("COVERING INDEX {index}")), "{name}: {plan}");
            assert!(!name.starts_with("LIST") || !plan.contains("ORDER BY"), "sorted by the index: {plan}");
        }
    }

    async fn is_narrowed_by_its_address(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (one, officer, case) = team.taken(&app).await;
        let other = team.sent().await;
        let name = |address: &str| address.rsplit('/').next().unwrap().to_owned();
        let list = async |query: &str| listed(&officer.get(&format!("{LIST}{query}")).await.is(200).page());
        assert_eq!(list("").await.len(), 2);
        assert_eq!(list("?with=me").await, [name(&one)]);
        assert_eq!(list("?with=nobody").await, [name(&other)]);
        assert_eq!(list("?stage=new&turn=us").await, [name(&other)]);
        for nothing in ["?with=colleague", "?stage=decided", "?clock=late", "?turn=them", "?closer=flagged"] {
            assert!(list(nothing).await.is_empty(), "{nothing}");
        }
        assert_eq!(list("?program=research-claim&clock=in-time").await.len(), 2);
        // sixty days and one later both are late
        app.state.clock.advance(61 * 24 * 60 * 60 * 1000);
        officer.sign_in("paul").await;
        assert_eq!(list("?clock=late").await.len(), 2);
        officer.send(&format!("{case}/ask"), &format!("{case}/ask"), &[("name", "A"), ("why", "B"), ("due", "2027-03-04")]).await.is(303);
        assert_eq!(list("?turn=them&clock=stopped").await, [name(&one)]);
        let french = officer.get("/fr/programme/cra-arc?avec=me&tour=them").await.is(200).page();
        assert!(french.words().contains("Une demande"), "{}", french.words());
        assert_eq!(french.switch(), format!("{LIST}?with=me&turn=them"), "the choice is kept in the other language");
    }

    async fn leads_to_a_case_by_its_number(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (_, officer, case) = team.taken(&app).await;
        let reference = case.rsplit('/').next().unwrap();
        let found = officer.get(&format!("{LIST}?reference={}", reference.to_lowercase())).await.is(303);
        assert_eq!(found.header("location"), Some(case.as_str()));
        let unknown = Reference::from_random(7).to_string();
        let none = officer.get(&format!("{LIST}?reference={unknown}")).await.is(404).page();
        assert_eq!(none.one("#case").attr("value"), Some(unknown.as_str()));
        let (elsewhere, _) = Client::staff(&app, "petra", "ised-isde", Role::Officer).await;
        let hidden = elsewhere.get(&format!("/en/officer/ised-isde?reference={reference}")).await.is(404);
        assert!(hidden.text().contains("No application of this organization"));
        assert!(!elsewhere.get("/en/officer/ised-isde/cases.csv").await.is(200).text().contains(reference));
    }

    /// The queue is that of the list, and is spoken of only while nobody has it.
    async fn says_how_many_are_before(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let first = team.sent().await;
        app.state.clock.advance(1000);
        let second = team.sent().await;
        let words = async |address: &str| team.owner.get(address).await.is(200).page().words();
        assert!(words(&first).await.contains("No application is before yours"));
        assert!(words(&second).await.contains("One application is before yours"));
        let officer = officer(&app).await;
        let case = format!("{LIST}/{}", first.rsplit('/').next().unwrap());
        officer.send(&case, &format!("{case}/take"), &[]).await.is(303);
        assert!(!words(&first).await.contains("before yours"));
        assert!(words(&second).await.contains("No application is before yours"));
        many(&db).await;
        let page = words(&second).await;
        assert!(page.contains("applications are before yours") && page.contains("About"), "{page}");
        assert_eq!(texts(&db, "select kind from application_event where kind = 'taken'").await.len(), 1);
    }
}
