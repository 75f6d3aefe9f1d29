//! A correction: who was told a wrong version is found, told again in their language, and nobody twice.

use server::{outbox, person::Role};

use crate::{
    asking::{QUESTION, WRITING, reference},
    client::Client,
    harness::TestApp,
    http_answer::{DESK, RECALL, RIGHT, asked, correct, give, officer, told},
};

const CALLBACK: [(&str, &str); 5] =
    [("question", QUESTION), ("way", "callback"), ("number", "613-555-0142"), ("day", "2026-11-23"), ("hour", "9")];

/// The letters that correct something: to whom, and in which language.
async fn corrections(app: &TestApp) -> Vec<String> {
    let sql = "select id, letter from outbox where key like 'request.reply%'";
    let mut tx = app.state.db.begin_read().await.unwrap();
    let rows: Vec<(uuid::Uuid, Vec<u8>)> = server::on!(tx.conn(), c => sqlx::query_as(sql).fetch_all(c).await).unwrap();
    drop(tx);
    let letters = rows.iter().map(|(id, sealed)| outbox::open(&app.state, *id, sealed).unwrap());
    let said = |letter: outbox::Letter| {
        let found = ["What is right", "Ce qui est juste"].into_iter().find(|words| letter.text.contains(words));
        found.map(|words| format!("{} {words}", letter.to))
    };
    let mut found: Vec<String> = letters.filter_map(said).collect();
    found.sort();
    found
}

both! {
    /// Somebody opens the page while the answer is still wrong, and sends it afterwards.
    async fn a_reply_with_a_version_that_was_corrected_waits(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        let (_, _, place) = asked(&app, &officer, &WRITING).await;
        let used = officer.send(&place, &place, &[("use", "A003")]).await.is(200).page();
        let mut stale = used.fields(&place);
        stale.push(("act".to_owned(), "reply".to_owned()));
        let stale: Vec<(&str, &str)> = stale.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        correct(&app, &RIGHT).await;
        officer.post(&place, &stale).await.is(409);
        give(&officer, &place, "reply").await;
        assert_eq!(told(&db).await, ["A003 2 replied mail"]);
    }

    /// The log says which version was given, to whom, how; everybody is told again, once.
    async fn whoever_was_told_a_wrong_version_is_told_again(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        let (_, _, english) = asked(&app, &officer, &WRITING).await;
        let french = [("question", QUESTION), ("mail", "luc@example.org"), ("answer-in", "fr"), ("way", "writing")];
        let (luc, address, in_french) = asked(&app, &officer, &french).await;
        let (_, _, by_phone) = asked(&app, &officer, &CALLBACK).await;
        for (place, act) in [(&english, "reply"), (&in_french, "reply"), (&by_phone, "called")] {
            give(&officer, place, act).await;
        }
        correct(&app, &RIGHT).await;
        let list = officer.get(&format!("{DESK}/answers")).await.is(200).page();
        assert!(list.words().contains("Still to be told: 3"), "{}", list.words());
        let page = officer.get(RECALL).await.is(200).page();
        assert_eq!(page.select("tbody tr").len(), 3);
        let words = page.words();
        let said = ["Letters to send: 2", "People to call: 1", "We said that the pension", "Nous avons dit que la pension"];
        assert!(said.iter().all(|said| words.contains(said)), "{words}");
        let form = async || officer.fill(RECALL, RECALL, &[("act", "send")]).await;
        let (one, two) = (form().await, form().await);
        let (one, two) = tokio::join!(officer.submit(&one, &[]), officer.submit(&two, &[]));
        assert!(one.status == 303 && two.status == 303);
        let called = reference(&by_phone).to_owned();
        officer.send(RECALL, RECALL, &[("called", called.as_str())]).await.is(303);
        let page = officer.get(RECALL).await.is(200).page();
        assert!(!page.words().contains("Letters to send") && !page.words().contains("People to call"));
        let mut again: Vec<_> = told(&db).await.into_iter().filter(|row| row.starts_with("A003 2")).collect();
        again.sort();
        assert_eq!(again, ["A003 2 called phone", "A003 2 replied mail", "A003 2 replied mail"]);
        assert!(luc.get(&address).await.is(200).page().words().contains("Ce qui était faux"));
        assert_eq!(corrections(&app).await, ["amina@example.org What is right", "luc@example.org Ce qui est juste"]);
        // another desk learns how many, and no reference
        let (foreign, _) = Client::staff(&app, "priya", "cra-arc", Role::Desk).await;
        let page = foreign.get("/en/desk/cra-arc/answers/A003").await.is(200).page();
        assert!(page.words().contains("told wrongly 3, still to be told 0") && !page.words().contains(&called));
    }
}
