//! The applications of a firm on its page: all of them in the order of need, part of them by the address, as a file.

use app::reference::Reference;
use server::db::{Engine, counted};
use sqlx::AssertSqlSafe;

use crate::{
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::texts,
    page::{Page, text},
    team::{self, Team, asked},
};

const TRACK: &str = "/en/applications/tracked/new";

fn names(page: &Page) -> Vec<String> {
    page.select(".matters__name").into_iter().map(text).filter(|name| !name.contains('@')).collect()
}

/// The rows of the list: those that say who is on them.
fn rows(page: &Page) -> Vec<String> {
    page.select("li.matters__one").into_iter().map(text).filter(|row| row.contains("On it:")).collect()
}

/// Follows something of the firm that was sent elsewhere.
async fn follow(client: &Client, team: &Team) -> crate::harness::Answer {
    let page = format!("{TRACK}?firm={}&service=ST055", team.firm);
    let fields =
        [("reference", "GRANT-7"), ("sent-on", "2026-10-05"), ("remind-on", "2026-11-25"), ("notes", "Ask Ada.")];
    client.send(&page, &page, &fields).await
}

/// So many applications of a firm, each a second younger.
async fn many(app: &TestApp, db: &TestDb, firm: Reference, count: u32) {
    let firm = texts_of(db, format!("select {} from firm where reference = '{firm}'", id(app))).await.remove(0);
    for at in 0..count {
        let quoted = |id: &str| match app.state.db.engine() {
            Engine::Sqlite => format!("x'{id}'"),
            Engine::Postgres => format!("cast('{id}' as uuid)"),
        };
        let empty = if app.state.db.engine() == Engine::Sqlite { "x'00'" } else { "'\\x00'" };
        let one = Reference::from_random(1_000 + u64::from(at));
        let sql = format!(
            "insert into application (id, reference, program, organization, firm, holder, officer, answers, state, locale,
                created_at, changed_at, sent_at)
             values ({}, '{one}', 'research-claim', 'cra-arc', {}, null, null, {empty}, 'received', 'en', 1, {at}, 1)",
            quoted(&format!("0192{at:028x}")),
            quoted(&firm)
        );
        run(db, sql).await;
    }
}

fn id(app: &TestApp) -> &'static str {
    if app.state.db.engine() == Engine::Sqlite { "lower(hex(id))" } else { "replace(cast(id as text), '-', '')" }
}

async fn texts_of(db: &TestDb, sql: String) -> Vec<String> {
    let mut tx = db.begin_read().await.unwrap();
    server::on!(tx.conn(), c => sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(c).await).unwrap()
}

async fn run(db: &TestDb, sql: String) {
    let mut tx = db.begin_write().await.unwrap();
    server::on!(tx.conn(), c => sqlx::query(AssertSqlSafe(sql)).execute(c).await.map(drop)).unwrap();
    tx.commit().await.unwrap();
}

both! {
    async fn holds_everything_and_who_is_on_it(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (_, one, ..) = asked(&app, &team).await;
        let draft = team.draft().await;
        team::save(&team.employee, &draft, "project", &[("project-name", "Gripper")]).await.is(303);
        follow(&team.employee, &team).await.is(303);
        let page = team.accountant.get(&team.firm_page()).await.is(200).page();
        let list = rows(&page);
        assert_eq!(list.len(), 3, "{list:#?}");
        assert!(list[0].contains(one.rsplit('/').next().unwrap()) && list[0].contains("On it: owner Example"), "what is asked comes first: {}", list[0]);
        assert!(list[1].contains("On it: employee Example"), "whoever did something last: {}", list[1]);
        assert!(list[2].contains("GRANT-7") && list[2].contains("employee Example"), "{}", list[2]);
        assert!(!page.links().iter().any(|link| link.contains("/tracked/")), "who reads changes nothing");
        let french = team.accountant.get(&team.firm_page().replace("/en/applications/firms/", "/fr/demandes/entreprises/")).await.is(200).page();
        assert!(french.words().contains("Dernière intervention\u{a0}: owner Example"), "{}", french.words());
        // and whoever leaves leaves it to the firm
        let leave = format!("{}/remove/2", team.firm_page());
        team.employee.send(&leave, &leave, &[]).await.is(303);
        assert!(team.owner.get(&team.firm_page()).await.page().words().contains("GRANT-7"));
    }

    async fn is_narrowed_by_the_address(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        asked(&app, &team).await;
        let draft = team.draft().await;
        team::save(&team.employee, &draft, "project", &[("project-name", "Gripper")]).await.is(303);
        follow(&team.owner, &team).await.is(303);
        let home = team.firm_page();
        for (query, count) in [
            ("state=asked", 1), ("state=draft", 1), ("state=elsewhere", 1), ("state=paid", 0), ("program=research-claim", 2),
            ("program=none", 0), ("on-it=2", 1), ("on-it=1", 3), ("on-it=99", 0), ("due=week", 1), ("due=month", 2), ("due=past", 0),
            ("due=any", 2), ("state=asked&on-it=1&due=month", 1), ("state=nonsense", 3), ("after=nonsense", 3),
        ] {
            let page = team.owner.get(&format!("{home}?{query}")).await.is(200).page();
            assert_eq!(rows(&page).len(), count, "{query}: {:?}", names(&page));
        }
        // the choice stands in the form, and in the file
        let page = team.owner.get(&format!("{home}?state=asked&due=month")).await.is(200).page();
        assert!(page.has("select[name=state] option[value=asked][selected]") && page.has("select[name=due] option[value=month][selected]"));
        let file = team.owner.get(&format!("{home}/applications.csv?state=elsewhere")).await.is(200);
        let lines: Vec<String> = file.text().lines().map(str::to_owned).collect();
        assert_eq!(lines[0], "reference,program,state,due,decision_expected,sent_elsewhere,their_reference,who,changed,fee_paid,fee_owed_back");
        assert_eq!(lines.len(), 2);
        assert!(lines[1].contains("elsewhere,2026-11-25,,2026-10-05,GRANT-7,owner Example"), "{}", lines[1]);
        team.stranger.get(&format!("{home}/applications.csv")).await.is(404);
    }

    /// Fifty a page, each once, whatever changes meanwhile; and few statements, however many there are.
    async fn comes_page_by_page_with_few_statements(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        many(&app, &db, team.firm, 120).await;
        follow(&team.owner, &team).await.is(303);
        let invite = format!("{}/invitations", team.firm_page());
        for mail in ["a@example.org", "b@example.org"] {
            team.owner.send(&invite, &invite, &[("mail", mail), ("role", "reader"), ("tongue", "en")]).await.is(303);
        }
        let (mut address, mut found, mut pages) = (team.firm_page(), Vec::new(), 0);
        loop {
            let (page, sent) = counted(team.owner.get(&address)).await;
            let page = page.is(200).page();
            assert!(sent <= 6, "{sent} statements");
            let shown: Vec<String> = page.select(".matters__reference, .matters__theirs").into_iter().map(text).collect();
            assert!(shown.len() <= 50);
            found.extend(shown);
            pages += 1;
            let next = page.links().into_iter().find(|link| link.starts_with("/en/") && link.contains("after="));
            let Some(next) = next else { break };
            address = next;
        }
        assert_eq!((pages, found.len()), (3, 121));
        found.sort();
        found.dedup();
        assert_eq!(found.len(), 121, "each once");
    }

    async fn what_is_followed_for_it_is_changed_by_those_who_write(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        follow(&team.owner, &team).await.is(303);
        for client in [&team.accountant, &team.stranger] {
            client.get(&format!("{TRACK}?firm={}&service=ST055", team.firm)).await.is(404);
        }
        let one = texts(&db, "select reference from tracked").await.remove(0);
        let one = format!("/en/applications/tracked/{one}");
        team.accountant.get(&one).await.is(404);
        team.stranger.get(&one).await.is(404);
        let changed = team.filer.send(&one, &one, &[("reference", "GRANT-8")]).await.is(303);
        assert_eq!(changed.header("location"), Some(team.firm_page().as_str()));
        assert!(team.owner.get(&team.firm_page()).await.page().words().contains("GRANT-8"));
        // it is nobody’s own
        for client in [&team.owner, &team.filer] {
            assert!(!client.get("/en/applications").await.page().words().contains("GRANT-8"));
        }
        let end = format!("{one}/remove");
        team.filer.send(&end, &end, &[]).await.is(303);
        assert!(texts(&db, "select reference from tracked").await.is_empty());
        let acts = texts(&db, "select kind from firm_event where kind like '%followed' order by at, id").await;
        assert_eq!(acts, ["followed", "unfollowed"]);
    }

    async fn an_application_is_begun_for_the_firm_one_comes_from(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let begin = team.owner.get(&team.firm_page()).await.page().links().into_iter().find(|link| link.contains("/new?for=")).unwrap();
        let page = team.owner.get(&begin).await.is(200).page();
        assert!(page.has(&format!("input[name=for][value='{}'][checked]", team.firm)));
        assert!(!team.stranger.get(&begin).await.is(200).page().has(&format!("input[value='{}']", team.firm)));
    }
}
