//! Facts and suggestions, where people see and contest them.

use crate::{client::Client, harness::TestApp, inventory_table::texts, page::text};

const MINE: &str = "/en/my-page";
const FACTS: &str = "/en/my-page/facts";
const CONTEST: &str = "/en/my-page/suggestions";

async fn suggested(client: &Client) -> Vec<String> {
    let page = client.get(MINE).await.is(200).page();
    page.select(".suggested__name").into_iter().map(text).collect()
}

async fn state(client: &Client, facts: &[(&str, &str)]) {
    client.send(FACTS, FACTS, facts).await.is(303);
}

both! {
    async fn a_suggestion_explains_itself(db) {
        let client = Client::new(&TestApp::over(&db).await);
        assert!(suggested(&client).await.is_empty(), "nothing is known, so nothing is suggested");
        state(&client, &[("residence", "on"), ("student", "yes")]).await;
        let names = ["Apply for student grants and loans", "Apply for a Canada Apprentice Loan", "Ask for help repaying your student loan"];
        assert_eq!(suggested(&client).await, names);
        let page = client.get(MINE).await.page();
        let words = text(page.one(".suggested__item:first-child"));
        for part in ["Grants need not be paid back", "I live in Ontario", "I am a student", "Rule student-aid, version 1", "Employment and Social Development"] {
            assert!(words.contains(part), "{part}: {words}");
        }
    }

    async fn a_rule_may_suggest_a_collection(db) {
        let client = Client::new(&TestApp::over(&db).await);
        state(&client, &[("residence", "abroad"), ("student", "yes")]).await;
        assert!(suggested(&client).await.contains(&"Come to Canada to study".to_owned()));
        let links = client.get("/fr/mon-espace").await.is(200).page().links();
        assert!(links.contains("/fr/dossiers/venir-etudier-au-canada"), "{links:?}");
    }

    /// Each rule, with its source, names the facts without which it would not be there; each can be taken back there.
    async fn every_suggestion_can_be_explained_and_contested_where_it_stands(db) {
        let client = Client::new(&TestApp::over(&db).await);
        let all = ["newcomer", "student", "parent", "senior", "business-owner", "veteran", "indigenous", "disability", "job-seeker"];
        let facts: Vec<(&str, &str)> = all.iter().map(|kind| (*kind, "yes")).chain([("residence", "bc")]).collect();
        state(&client, &facts).await;
        let page = client.get(MINE).await.page();
        let count = page.select(".suggested__item").len();
        assert!(count >= 30, "{count}");
        for at in 1..=count {
            let part = |selector: &str| page.select(&format!(".suggested__item:nth-child({at}) {selector}"));
            assert!(!part(".suggested__name a[href]").is_empty() && part("button[name=refuse]").len() == 1);
            assert!(!part(".suggested__fact").is_empty());
            assert_eq!(part(".suggested__fact").len(), part("button[name=wrong]").len());
            assert_eq!(part(".hint a[href^='https://']").len(), 1, "where the rule comes from");
        }
    }

    /// Who takes a fact back goes on from there: what was done is said in that part, and has the focus.
    async fn what_was_done_is_said_where_it_was_done(db) {
        let client = Client::new(&TestApp::over(&db).await);
        state(&client, &[("student", "yes"), ("residence", "on")]).await;
        let answer = client.send(MINE, CONTEST, &[("wrong", "student")]).await.is(303);
        let page = client.get(answer.header("location").unwrap()).await.page();
        assert!(page.has("section[aria-labelledby=suggested] > .notice[autofocus][tabindex='-1']"));
        assert_eq!(page.select(".notice").len(), 1);
    }

    async fn a_wrong_fact_takes_its_suggestions_with_it(db) {
        let (client, _) = Client::signed_in(&TestApp::over(&db).await, "amina").await;
        state(&client, &[("residence", "on"), ("student", "yes"), ("veteran", "yes")]).await;
        assert_eq!(suggested(&client).await.len(), 5);
        client.send(MINE, CONTEST, &[("wrong", "student")]).await.is(303);
        assert_eq!(suggested(&client).await.len(), 2);
        assert!(!client.get(FACTS).await.page().has("#student[checked]"));
    }

    async fn what_is_not_for_somebody_stays_away(db) {
        let (client, _) = Client::signed_in(&TestApp::over(&db).await, "amina").await;
        state(&client, &[("residence", "on"), ("student", "yes"), ("veteran", "yes")]).await;
        client.send(MINE, CONTEST, &[("refuse", "student-aid")]).await.is(303);
        assert_eq!(suggested(&client).await.len(), 4);
        assert!(client.get(FACTS).await.page().has("#student[checked]"), "the fact stays");
        let key = client.get(MINE).await.page().fields(CONTEST)[0].1.clone();
        for field in [("refuse", "no-such-rule"), ("wrong", "no-such-fact"), ("switch", "half")] {
            client.post(CONTEST, &[("key", &key), field]).await.is(400);
        }
    }

    async fn off_means_off(db) {
        let (client, _) = Client::signed_in(&TestApp::over(&db).await, "amina").await;
        state(&client, &[("veteran", "yes")]).await;
        client.send(MINE, CONTEST, &[("switch", "off")]).await.is(303);
        assert!(suggested(&client).await.is_empty());
        assert!(texts(&db, "select mark from statement").await.is_empty(), "nothing is kept");
        let facts = client.get(FACTS).await.is(200).page();
        assert!(facts.fields(FACTS).is_empty(), "nothing is asked");
        let key = client.get(MINE).await.page().fields(CONTEST)[0].1.clone();
        client.post(FACTS, &[("key", &key), ("veteran", "yes")]).await.is(303);
        assert!(texts(&db, "select mark from statement").await.is_empty(), "nor from a page that was open still");
        client.post(CONTEST, &[("key", &key), ("refuse", "veteran-benefits")]).await.is(303);
        assert!(texts(&db, "select mark from statement").await.is_empty(), "nor that a suggestion was refused");
        client.send(MINE, CONTEST, &[("switch", "on")]).await.is(303);
        state(&client, &[("veteran", "yes")]).await;
        assert_eq!(suggested(&client).await.len(), 2);
    }

    async fn the_language_changes_in_the_form_and_nothing_is_kept_yet(db) {
        let client = Client::new(&TestApp::over(&db).await);
        let key = client.get(FACTS).await.page().fields(FACTS)[0].1.clone();
        let fields = [("key", key.as_str()), ("language", "fr"), ("residence", "qc"), ("parent", "yes")];
        let french = client.post("/fr/mon-espace/renseignements", &fields).await.is(200).page();
        assert_eq!(french.language(), "fr");
        assert_eq!(french.one("option[selected]").attr("value"), Some("qc"));
        assert!(french.has("#parent[checked]"));
        assert!(texts(&db, "select kind from holder").await.is_empty());
    }

    async fn nothing_stated_is_nothing_kept(db) {
        let client = Client::new(&TestApp::over(&db).await);
        assert_eq!(client.send(FACTS, FACTS, &[]).await.is(303).header("set-cookie"), None);
        let key = client.get(FACTS).await.page().fields(FACTS)[0].1.clone();
        client.post(FACTS, &[("key", &key), ("residence", "moon")]).await.is(400);
        assert!(texts(&db, "select kind from holder").await.is_empty());
    }

    /// Who reads the table learns neither what somebody stated nor of which kind it is.
    async fn the_table_gives_no_fact_away(db) {
        let app = TestApp::over(&db).await;
        for subject in ["amina", "benoit"] {
            let (client, _) = Client::signed_in(&app, subject).await;
            state(&client, &[("veteran", "yes")]).await;
        }
        let marks = texts(&db, "select mark from statement").await;
        assert_ne!(marks[0], marks[1], "the same fact of two people looks different");
        assert!(!marks.concat().contains("veteran"));
    }
}
