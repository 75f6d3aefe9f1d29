//! What editors say to each other about one field of a draft.

use server::person::Role;

use crate::{client::Client, harness::TestApp, inventory_table::texts};

const EDIT: &str = "/en/content/cic/services/ST033";
const REVIEW: &str = "/en/content/cic/services/ST033/review";
const COMMENTS: &str = "/en/content/cic/services/ST033/comments/cost-en";

async fn editors(app: &TestApp) -> (Client, Client) {
    let (edith, _) = Client::staff(app, "edith", "cic", Role::Editor).await;
    let (rene, _) = Client::staff(app, "rene", "cic", Role::Editor).await;
    (edith, rene)
}

both! {
    async fn a_comment_of_the_review_stands_at_the_field_until_it_is_done(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app).await;
        edith.send(EDIT, EDIT, &[("cost-en", "$200"), ("cost-fr", "200 $"), ("do", "send")]).await.is(303);
        let said = rene.send(REVIEW, COMMENTS, &[("comment", "With or without <b>tax</b>?"), ("do", "write")]).await.is(303);
        assert_eq!(said.header("location"), Some("/en/content/cic/services/ST033/review#cost-en"));
        let read = rene.get(REVIEW).await.is(200);
        assert!(read.text().contains("With or without &lt;b&gt;tax"), "{}", read.text());
        assert!(read.page().words().contains("You ·"));
        rene.send(REVIEW, REVIEW, &[("reason", "See the fee"), ("do", "reject")]).await.is(303);
        let home = edith.get("/en/content/cic").await.page().words();
        assert!(home.contains("1 comment"), "{home}");

        let opened = edith.get(EDIT).await.is(200).page();
        assert!(opened.one("#cost-en").attr("aria-describedby").unwrap().contains("cost-en-comments"));
        assert!(crate::page::text(opened.one("#cost-en-comments")).contains("A colleague ·"));
        assert!(!opened.has("#cost-fr-comments"));
        let answered = edith.send(COMMENTS, COMMENTS, &[("comment", "Without"), ("do", "write")]).await.is(303);
        assert_eq!(answered.header("location"), Some("/en/content/cic/services/ST033#cost-en"));
        edith.send(COMMENTS, COMMENTS, &[("do", "done")]).await.is(303);
        assert!(!edith.get(EDIT).await.page().has(".comments"), "nothing is left to do at the field");
        let thread = rene.get(COMMENTS).await.page().words();
        assert!(thread.contains("With or without") && thread.contains("Without") && thread.contains("Done"), "{thread}");
        assert!(!edith.get("/en/content/cic").await.page().words().contains("1 comment"));
        let acts = texts(&db, "select act from audit_entry order by number").await;
        assert_eq!(acts, ["content.send", "content.comment", "content.reject", "content.comment", "content.comment-done"]);
        // what was said goes with the draft: the next one begins without
        edith.send(EDIT, REVIEW, &[("do", "withdraw")]).await.is(303);
        edith.get(COMMENTS).await.is(404);
    }

    async fn a_comment_is_kept_once_and_nothing_typed_is_lost(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app).await;
        edith.get(COMMENTS).await.is(404);
        edith.send(EDIT, EDIT, &[("cost-en", "$200"), ("cost-fr", "200 $"), ("do", "save")]).await.is(303);
        let filled = rene.fill(COMMENTS, COMMENTS, &[("comment", "Since when?"), ("do", "write")]).await;
        rene.submit(&filled, &[]).await.is(303);
        rene.submit(&filled, &[]).await.is(303);
        assert_eq!(texts(&db, "select body from draft_comment").await, ["Since when?"]);
        let opened = rene.get(COMMENTS).await.page().fields(COMMENTS);
        let key = &opened.iter().find(|(name, _)| name == "key").unwrap().1;
        rene.post(COMMENTS, &[("key", key), ("comment", "One"), ("do", "write")]).await.is(303);
        let other = rene.post(COMMENTS, &[("key", key), ("comment", "Two"), ("do", "write")]).await.is(409).page();
        assert!(crate::page::text(other.one("#comment")).contains("Two"));
        for text in ["", &"a".repeat(1001)] {
            let refused = rene.send(COMMENTS, COMMENTS, &[("comment", text), ("do", "write")]).await.is(422).page();
            assert_eq!(refused.one(".error-summary a").attr("href"), Some("#comment"));
        }
        let french = rene.send(COMMENTS, COMMENTS, &[("comment", "Half a"), ("language", "fr")]).await.is(200).page();
        assert!(crate::page::text(french.one("#comment")).contains("Half a"));
        rene.get("/en/content/cic/services/ST033/comments/colour-en").await.is(404);
        rene.get("/fr/contenu/cic/services/ST033/commentaires/cost-en").await.is(200);
    }

    async fn another_organization_reads_and_says_nothing(db) {
        let app = TestApp::over(&db).await;
        let (edith, _) = editors(&app).await;
        let (emil, _) = Client::staff(&app, "emil", "esdc-edsc", Role::Editor).await;
        edith.send(EDIT, EDIT, &[("cost-en", "$200"), ("cost-fr", "200 $"), ("do", "save")]).await.is(303);
        let own = "/en/content/esdc-edsc/services/ST001";
        let key = emil.get(own).await.is(200).page().fields(own);
        let key = &key.iter().find(|(name, _)| name == "key").unwrap().1;
        for address in [COMMENTS, "/en/content/esdc-edsc/services/ST033/comments/cost-en"] {
            emil.get(address).await.is(404);
            emil.post(address, &[("key", key), ("comment", "Mine"), ("do", "write")]).await.is(404);
        }
        assert!(texts(&db, "select body from draft_comment").await.is_empty());
    }

    async fn what_one_can_do_something_about_stands_first(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app).await;
        let at = |id: &str| format!("/en/content/cic/services/{id}");
        // in this order, so that the order of time is another one than that of need
        for (client, id, act) in [(&rene, "ST033", "send"), (&edith, "ST034", "send"), (&edith, "ST035", "save"), (&edith, "ST036", "send")] {
            app.state.clock.advance(1000);
            let edit = at(id);
            client.send(&edit, &edit, &[("aliases-en", "A word"), ("do", act)]).await.is(303);
        }
        let review = format!("{}/review", at("ST036"));
        rene.send(&review, &review, &[("reason", "Say more"), ("do", "reject")]).await.is(303);
        let home = edith.get("/en/content/cic").await.is(200).page();
        let waits: Vec<String> = home.select(".work:not(.work--columns) a").iter().map(|link| link.attr("href").unwrap().to_owned()).collect();
        assert_eq!(waits, [format!("{}/review", at("ST033")), at("ST036"), at("ST035"), format!("{}/review", at("ST034"))]);
    }
}
