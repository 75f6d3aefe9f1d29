//! My page as a whole: what needs somebody first, how little it asks of the database, and parts that cannot be read.

use server::{db::counted, person::Role};

use crate::{
    asking::{WRITING, ask, reference},
    client::Client,
    harness::TestApp,
    inventory_table::{execute, texts},
    page::{Page, text},
    team::{Team, asked},
};

const MINE: &str = "/en/my-page";
const MINUTE: i64 = 60 * 1000;

/// Somebody who has something of everything: two deadlines, an answer, a letter that came back.
async fn busy(app: &TestApp) -> (Client, String) {
    let owner = {
        let team = Team::of(app).await;
        asked(app, &team).await;
        team.owner
    };
    execute(&app.state.db, "update outbox set state = 'failed'").await;
    let track = "/en/applications/tracked/new?service=ST055";
    let sent = [("reference", "A-123"), ("sent-on", "2020-01-01"), ("remind-on", ""), ("notes", "Called Ada.")];
    owner.send(track, track, &sent).await.is(303);
    for (page, action) in [
        ("/en/my-page/save?service=ST016", "/en/my-page/save"),
        ("/en/my-page/subscribe?topic=jobs", "/en/my-page/subscribe"),
    ] {
        owner.send(page, action, &[]).await.is(303);
    }
    let facts = "/en/my-page/facts";
    owner.send(facts, facts, &[("residence", "on"), ("student", "yes")]).await.is(303);
    let address = ask(&owner, &WRITING).await;
    answer(app, reference(&address)).await;
    (owner, address)
}

async fn answer(app: &TestApp, reference: &str) {
    let (desk, _) = Client::staff(app, "olivier", "esdc-edsc", Role::Desk).await;
    let place = format!("/en/desk/esdc-edsc/request/{reference}");
    desk.send(&place, &place, &[("act", "claim")]).await.is(303);
    desk.send(&place, &place, &[("act", "reply"), ("answer", "Yes, it is.")]).await.is(303);
}

/// The words of a part.
fn part(page: &Page, id: &str) -> String {
    text(page.one(&format!("section[aria-labelledby={id}]")))
}

async fn mine(client: &Client) -> Page {
    client.get(MINE).await.is(200).page()
}

both! {
    async fn what_needs_somebody_stands_first(db) {
        let app = TestApp::over(&db).await;
        let (owner, question) = busy(&app).await;
        let page = mine(&owner).await;
        let ids: Vec<&str> = page.select("main section.mine h2").into_iter().filter_map(|one| one.attr("id")).collect();
        let order = ["needs", "questions", "applications", "tracked", "saved", "followed", "suggested", "messages", "known"];
        assert_eq!(ids, order);
        let tags: Vec<String> = page.select("section[aria-labelledby=needs] .tag").into_iter().map(text).collect();
        assert_eq!(tags, ["Asked of you", "New answer", "Email not delivered", "Answer is late"]);
        assert!(part(&page, "needs").contains("December 4, 2026"), "{}", part(&page, "needs"));
        app.state.clock.advance(6 * 24 * 60 * MINUTE);
        owner.sign_in("owner").await;
        assert!(part(&mine(&owner).await, "needs").contains("Due soon"));
        owner.get(&question).await.is(200);
        assert!(!part(&mine(&owner).await, "needs").contains("New answer"), "what was opened is not new");
        app.state.clock.advance(9 * 24 * 60 * MINUTE);
        owner.sign_in("owner").await;
        assert!(part(&mine(&owner).await, "needs").contains("The day has passed"));
    }

    async fn whoever_has_nothing_is_told_what_each_part_is_for(db) {
        let (client, _) = Client::signed_in(&TestApp::over(&db).await, "amina").await;
        let page = mine(&client).await;
        for id in ["needs", "questions", "applications", "saved", "followed", "suggested", "messages"] {
            assert!(part(&page, id).len() > 40, "{id}: {}", part(&page, id));
        }
        for id in ["questions", "applications", "saved", "followed", "suggested"] {
            assert!(page.has(&format!("section[aria-labelledby={id}] a")), "{id} leads nowhere");
        }
    }

    /// The session, and everything else: begin and commit are not counted, nor is the visit noted once a minute.
    async fn the_page_sends_few_statements(db) {
        let app = TestApp::over(&db).await;
        let (owner, _) = busy(&app).await;
        let (page, sent) = counted(owner.get(MINE)).await;
        assert!(page.is(200).page().has("section[aria-labelledby=tracked]"));
        assert_eq!(sent, 2, "the session, and everything else");
        app.state.clock.advance(2 * MINUTE);
        let (page, sent) = counted(owner.get(MINE)).await;
        page.is(200);
        assert!(sent <= 5, "{sent} statements");
    }

    async fn a_part_that_cannot_be_read_leaves_the_others_and_says_its_time(db) {
        let app = TestApp::over(&db).await;
        let (owner, _) = busy(&app).await;
        app.state.clock.advance(MINUTE);
        let before = mine(&owner).await;
        assert!(!before.has(".mine__state"));
        execute(&db, "alter table tracked rename to tracked_away").await;
        app.state.clock.advance(5 * MINUTE);
        let (page, sent) = counted(owner.get(MINE)).await;
        let page = page.is(200).page();
        assert!(sent > 5, "one statement fails, then each part is read by itself");
        let tracked = part(&page, "tracked");
        assert!(tracked.contains("as of Sunday, November 22") && tracked.contains("7:01"), "{tracked}");
        assert!(tracked.contains("Called Ada."), "as it was");
        assert_eq!(page.select(".mine__state").len(), 2, "it, and what it says among the needs");
        for id in ["questions", "applications", "saved", "followed", "suggested", "messages"] {
            assert_eq!(part(&page, id), part(&before, id), "{id} stands");
        }
        app.state.clock.advance(15 * MINUTE);
        assert!(part(&mine(&owner).await, "tracked").contains("Nothing in it is lost"), "no copy lasts for ever");
        execute(&db, "alter table tracked_away rename to tracked").await;
        assert!(!mine(&owner).await.has(".mine__state"), "mended, it is fresh");
    }

    async fn a_part_that_was_never_read_says_so_and_a_way_on(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        execute(&db, "alter table statement rename to statement_away").await;
        let page = mine(&amina).await;
        assert!(part(&page, "suggested").contains("Nothing in it is lost"));
        assert!(page.has("section[aria-labelledby=suggested] a[href='/en/my-page']"));
        assert!(!part(&page, "saved").contains("Nothing in it is lost"));
        let french = amina.get("/fr/mon-espace").await.is(200).page();
        assert!(part(&french, "suggested").contains("n’est perdu"));
    }

    /// What one has to show, nobody else is shown, and nothing of it stays when they go.
    async fn a_copy_belongs_to_one_person(db) {
        let app = TestApp::over(&db).await;
        let save = "/en/my-page/save?service=ST016";
        let (amina, _) = Client::signed_in(&app, "amina").await;
        amina.send(save, "/en/my-page/save", &[]).await.is(303);
        let name = "Apply for student grants and loans";
        assert!(part(&mine(&amina).await, "saved").contains(name));
        let (benoit, _) = Client::signed_in(&app, "benoit").await;
        execute(&db, "alter table saved rename to saved_away").await;
        assert!(!part(&mine(&benoit).await, "saved").contains(name));
        assert!(part(&mine(&amina).await, "saved").contains(name), "as it was");
        amina.send("/en/sign-out", "/en/sign-out", &[]).await.is(303);
        assert!(!amina.get(MINE).await.is(200).text().contains(name), "who signed out has no copy");
        amina.sign_in("amina").await;
        assert!(!part(&mine(&amina).await, "saved").contains(name), "nor has who signs in again");
    }

    /// Entries from before lists had columns of their own are summed up once.
    async fn older_histories_are_summed_up(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        asked(&app, &team).await;
        execute(&db, "update application set summed = 0, due_on = null, expected_at = null").await;
        assert!(!part(&mine(&team.owner).await, "needs").contains("December 4"));
        server::application::sum_up(&app.state).await.unwrap();
        assert!(part(&mine(&team.owner).await, "needs").contains("December 4"));
        assert_eq!(texts(&db, "select due_on from application where summed = 1").await, ["2026-12-04"]);
    }
}
