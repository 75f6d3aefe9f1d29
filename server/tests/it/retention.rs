//! What is kept long enough goes, once, whole, and written down; a dry run says the same and changes nothing.

use std::collections::BTreeMap;

use app::retention::What;
use server::{
    audit::{self, Verdict},
    retention::{Holdings, Run, run},
};

use crate::{
    client::Client,
    database::TestDb,
    every_route::planted::Planted,
    harness::TestApp,
    inventory_table::texts,
    team::{kept, with_folder},
};

const DAY: i64 = 24 * 60 * 60 * 1000;

async fn removed(app: &TestApp, how: Run) -> BTreeMap<&'static str, i64> {
    let gone = run(Holdings::of(&app.state), how).await.unwrap();
    gone.into_iter().filter(|gone| gone.count > 0).map(|gone| (gone.what.code(), gone.count)).collect()
}

async fn decide(planted: &Planted) {
    let page = format!("/en/officer/cra-arc/{}/decide", planted.cases[0]);
    planted.officer.send(&page, &page, &[("outcome", "accepted"), ("reasons", "It held.")]).await.is(303);
}

/// Every row of every table that retention touches.
async fn rows(db: &TestDb) -> Vec<usize> {
    let mut counts = Vec::new();
    for count in [
        "select reference from application",
        "select kind from application_event",
        "select kind from file",
        "select hash from session",
        "select kind from holder",
        "select reference from request",
        "select key from form_receipt",
        "select record from access",
        "select key from outbox",
        "select act from audit_entry",
    ] {
        counts.push(texts(db, count).await.len());
    }
    counts
}

both! {
    async fn what_is_young_stays(db) {
        let (app, _folder) = with_folder(&db).await;
        let planted = Planted::over(&app).await;
        decide(&planted).await;
        let before = rows(&db).await;
        assert_eq!(removed(&app, Run::Real).await, BTreeMap::new());
        assert_eq!(rows(&db).await, before);
    }

    async fn what_is_old_goes_once_and_whole(db) {
        let (app, _folder) = with_folder(&db).await;
        let planted = Planted::over(&app).await;
        decide(&planted).await;
        crate::inventory_table::execute(&db, "update outbox set state = 'sent'").await;
        assert_eq!(kept(&app).len(), 1);
        app.state.clock.advance(2191 * DAY);
        let before = rows(&db).await;
        let said = removed(&app, Run::Dry).await;
        assert_eq!(rows(&db).await, before, "a dry run changes nothing");
        for what in ["session", "application", "form", "access"] {
            assert!(said.contains_key(what), "{what}: {said:?}");
        }
        let done = removed(&app, Run::Real).await;
        // a guest goes with their letters when their visits are gone, which a dry run leaves
        let same = |all: &BTreeMap<&'static str, i64>| {
            all.iter().filter(|(what, _)| !["guest", "letter"].contains(what)).map(|(what, count)| (*what, *count)).collect::<Vec<_>>()
        };
        assert_eq!(same(&done), same(&said));
        assert!(done.contains_key("guest"), "{done:?}");
        assert_eq!(removed(&app, Run::Real).await, BTreeMap::new(), "once");

        assert_eq!(texts(&db, "select reference from disposal").await, planted.cases);
        assert_eq!(texts(&db, "select kind from application_event").await, Vec::<String>::new(), "never half");
        assert_eq!(kept(&app), Vec::<String>::new(), "its file too");
        assert_eq!(texts(&db, "select reference from application").await, Vec::<String>::new(), "drafts too");
        let noted = texts(&db, "select subject from audit_entry where act = 'retention.remove'").await;
        assert_eq!(noted.len(), done.len() - 1, "{noted:?}");
        assert!(matches!(audit::verify(&db).await.unwrap(), Verdict::Whole(_)));
    }

    /// A question goes a year after its answer; one that waits is never forgotten.
    async fn questions_go_after_their_answer(db) {
        let (app, _folder) = with_folder(&db).await;
        let planted = Planted::over(&app).await;
        let question = format!("/en/desk/esdc-edsc/request/{}", planted.questions[0]);
        let page = planted.desk.get(&question).await.is(200).page();
        let mut fields = page.fields(&question);
        fields.extend([("act".to_owned(), "resolve".to_owned())]);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        planted.desk.post(&question, &fields).await.is(303);
        app.state.clock.advance(364 * DAY);
        removed(&app, Run::Real).await;
        assert_eq!(texts(&db, "select reference from request").await.len(), 2);
        app.state.clock.advance(2 * DAY);
        removed(&app, Run::Real).await;
        assert_eq!(texts(&db, "select reference from request").await, planted.questions[1..2]);
        assert_eq!(texts(&db, "select kind from request_event").await.len(), 1);
    }

    /// Whoever began without signing in has a month, everybody else a year.
    async fn drafts_go_when_nobody_goes_on(db) {
        let (app, _folder) = with_folder(&db).await;
        Planted::over(&app).await;
        let drafts = "select reference from application where sent_at is null order by reference";
        let all = texts(&db, drafts).await;
        let one = "update application set holder = null, firm = null where reference = (
            select min(reference) from application where sent_at is null)";
        crate::inventory_table::execute(&db, one).await;
        app.state.clock.advance(29 * DAY);
        removed(&app, Run::Real).await;
        assert_eq!(texts(&db, drafts).await, all);
        app.state.clock.advance(2 * DAY);
        assert_eq!(removed(&app, Run::Dry).await.get("guest-draft"), Some(&1));
        removed(&app, Run::Real).await;
        assert_eq!(texts(&db, drafts).await, all[1..]);
        app.state.clock.advance(335 * DAY);
        assert_eq!(removed(&app, Run::Real).await.get("draft"), Some(&2));
        assert!(texts(&db, drafts).await.is_empty());
    }

    async fn what_was_written_about_pages_goes(db) {
        let app = TestApp::over(&db).await;
        let insert = "insert into feedback (id, reference, page, locale, reason, text, at, status, changed_at)
            select id, 'ABCD-EFGH', '/en', 'en', 'other', 'Too long.', 0, 'received', seen_at from holder";
        Client::signed_in(&app, "amina").await;
        crate::inventory_table::execute(&db, insert).await;
        app.state.clock.advance(729 * DAY);
        assert!(!removed(&app, Run::Real).await.contains_key("feedback"));
        app.state.clock.advance(2 * DAY);
        assert_eq!(removed(&app, Run::Real).await.get("feedback"), Some(&1));
    }

    /// A guest whose letter reached nobody stays until staff have seen it.
    async fn a_letter_that_reached_nobody_keeps_its_guest(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        let fields = [("question", "Where?"), ("way", "writing"), ("mail", "a@example.org")];
        crate::asking::ask(&guest, &fields).await;
        crate::inventory_table::execute(&db, "update outbox set state = 'failed'").await;
        app.state.clock.advance(3 * DAY);
        assert!(!removed(&app, Run::Real).await.contains_key("guest"));
        app.state.clock.advance(200 * DAY);
        assert!(removed(&app, Run::Real).await.contains_key("failed-letter"));
        assert!(removed(&app, Run::Real).await.contains_key("guest"));
        assert_eq!(texts(&db, "select reference from request").await.len(), 1, "the question stays without them");
    }

    async fn two_servers_share_the_work(db) {
        let (app, _folder) = with_folder(&db).await;
        let planted = Planted::over(&app).await;
        decide(&planted).await;
        app.state.clock.advance(2191 * DAY);
        let said = removed(&app, Run::Dry).await;
        let (other, _other_folder) = with_folder(&db.another().await).await;
        other.state.clock.advance(2191 * DAY);
        let (one, two) = tokio::join!(removed(&app, Run::Real), removed(&other, Run::Real));
        for what in [What::Session, What::Application, What::Form, What::Access] {
            let count = |of: &BTreeMap<&'static str, i64>| of.get(what.code()).copied().unwrap_or(0);
            assert_eq!(count(&one) + count(&two), count(&said), "{}", what.code());
        }
        assert!(matches!(audit::verify(&db).await.unwrap(), Verdict::Whole(_)));
    }
}

#[test]
fn every_kind_has_a_term() {
    assert_eq!(server::retention::terms().unwrap().problems(), Vec::<String>::new());
}
