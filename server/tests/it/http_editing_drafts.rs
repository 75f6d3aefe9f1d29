//! Drafts: nobody overwrites another unknowingly, nothing typed is lost, and there is a way back.

use server::person::Role;

use crate::{
    client::Client,
    harness::{Answer, TestApp},
    inventory_table::texts,
};

const EDIT: &str = "/en/content/cic/services/ST033";
const REVIEW: &str = "/en/content/cic/services/ST033/review";
const HISTORY: &str = "/en/content/cic/services/ST033/history";

async fn editors(app: &TestApp) -> (Client, Client) {
    let (edith, _) = Client::staff(app, "edith", "cic", Role::Editor).await;
    let (rene, _) = Client::staff(app, "rene", "cic", Role::Editor).await;
    (edith, rene)
}

/// Sends the form of a page that was opened before, with these fields instead of its own.
async fn send(client: &Client, opened: &Answer, fields: &[(&str, &str)]) -> Answer {
    let mut sent = opened.page().fields(EDIT);
    sent.retain(|(name, _)| !fields.iter().any(|(given, _)| given == name));
    let own = sent.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let sent: Vec<(&str, &str)> = own.chain(fields.iter().copied()).collect();
    client.post(EDIT, &sent).await
}

both! {
    async fn who_was_overtaken_sees_both_texts(db) {
        let (edith, rene) = editors(&TestApp::over(&db).await).await;
        let (of_edith, of_rene) = (edith.get(EDIT).await, rene.get(EDIT).await);
        send(&edith, &of_edith, &[("summary-en", "By Edith"), ("do", "save")]).await.is(303);
        let overtaken = send(&rene, &of_rene, &[("summary-en", "By Rene"), ("do", "save")]).await.is(409);
        let words = overtaken.page().words();
        assert!(words.contains("By Edith"), "{words}");
        assert!(overtaken.page().fields(EDIT).contains(&("summary-en".to_owned(), "By Rene".to_owned())));
        assert!(texts(&db, "select changes from draft").await.concat().contains("By Edith"));
        // knowing it, Rene may go on
        send(&rene, &overtaken, &[("do", "save")]).await.is(303);
        let changes = texts(&db, "select changes from draft").await.concat();
        assert!(changes.contains("By Rene") && !changes.contains("By Edith"), "{changes}");
    }

    async fn a_second_click_and_the_back_button_lose_nothing(db) {
        let (edith, _) = editors(&TestApp::over(&db).await).await;
        let opened = edith.get(EDIT).await;
        let fields = [("name-en", "Once"), ("name-fr", "Une fois"), ("do", "save")];
        send(&edith, &opened, &fields).await.is(303);
        send(&edith, &opened, &fields).await.is(303);
        assert_eq!(texts(&db, "select version || '' from draft").await, ["1"]);
        let back = send(&edith, &opened, &[("name-en", "Twice"), ("do", "save")]).await.is(409);
        assert!(back.page().fields(EDIT).contains(&("name-en".to_owned(), "Twice".to_owned())));
    }

    async fn what_cannot_be_kept_stays_in_its_field(db) {
        let (edith, _) = editors(&TestApp::over(&db).await).await;
        let long = "a".repeat(201);
        for (name, value) in [("name-fr", ""), ("name-en", long.as_str()), ("steps-en", "Only a title")] {
            let refused = edith.send(EDIT, EDIT, &[(name, value), ("do", "save")]).await.is(422).page();
            assert!(refused.title().starts_with("Error: "), "{}", refused.title());
            assert_eq!(refused.one(&format!("#{name}")).attr("aria-invalid"), Some("true"));
            assert!(refused.fields(EDIT).contains(&(name.to_owned(), value.to_owned())));
        }
        edith.send(EDIT, EDIT, &[("do", "send")]).await.is(422);
        let french = edith.send(EDIT, "/en/content/cic/services/ST033", &[("name-en", "<b>Bold</b>"), ("language", "fr")]);
        assert!(french.await.is(200).text().contains("&lt;b&gt;Bold"));
        let turned = edith.send(EDIT, EDIT, &[("name-en", "Half a name"), ("turn", "fr")]).await.is(200).page();
        assert!(turned.fields(EDIT).contains(&("name-en".to_owned(), "Half a name".to_owned())));
        assert_eq!(turned.select("form.sheet .field__box")[0].attr("name"), Some("name-fr"));
        assert!(texts(&db, "select changes from draft").await.is_empty());
    }

    async fn a_review_sends_back_with_a_reason(db) {
        let (edith, rene) = editors(&TestApp::over(&db).await).await;
        edith.send(EDIT, EDIT, &[("aliases-en", "passport book"), ("do", "send")]).await.is(303);
        edith.get(EDIT).await.is(303);
        rene.send(REVIEW, REVIEW, &[("do", "reject")]).await.is(422);
        let pressed = rene.send(REVIEW, REVIEW, &[("reason", "Say which"), ("do", "publish")]).await.is(422).page();
        assert!(pressed.has("#reason-error") && crate::page::text(pressed.one("#reason")) == "Say which");
        let read = rene.get(REVIEW).await;
        rene.send(REVIEW, REVIEW, &[("reason", "Say which book"), ("do", "reject")]).await.is(303);
        assert!(edith.get(EDIT).await.is(200).page().words().contains("Say which book"));
        // changed and sent again: what Rene read before is not what would be published
        edith.send(EDIT, EDIT, &[("aliases-en", "blue book"), ("do", "send")]).await.is(303);
        let old = read.page().fields(REVIEW);
        let old: Vec<(&str, &str)> = old.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let overtaken = rene.post(REVIEW, &[&old[..], &[("do", "publish")]].concat()).await.is(409);
        assert!(overtaken.page().words().contains("blue book"));
        edith.send(REVIEW, REVIEW, &[("do", "recall")]).await.is(303);
        edith.send(EDIT, REVIEW, &[("do", "withdraw")]).await.is(303);
        assert_eq!(texts(&db, "select state from draft").await, ["withdrawn"]);
        assert!(!edith.get(EDIT).await.is(200).page().words().contains("blue book"));
    }

    async fn an_earlier_version_comes_back_as_a_draft(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app).await;
        let before = app.get("/en/services/renew-adult-passport").await.page().heading();
        for name in ["First", "Second"] {
            edith.send(EDIT, EDIT, &[("name-en", name), ("name-fr", name), ("do", "send")]).await.is(303);
            rene.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(303);
        }
        assert_eq!(edith.get(HISTORY).await.is(200).page().select(".work a").len(), 3);
        for (number, name) in [("0", before.as_str()), ("1", "First")] {
            let revision = format!("{HISTORY}/{number}");
            let words = edith.get(&revision).await.is(200).page().words();
            assert!(words.contains(name) && words.contains("Second"), "{words}");
        }
        edith.get(&format!("{HISTORY}/3")).await.is(404);
        let first = format!("{HISTORY}/1");
        let restored = edith.send(&first, &first, &[]).await.is(303);
        assert_eq!(restored.header("location"), Some(EDIT));
        edith.send(&first, &first, &[]).await.is(409);
        assert!(edith.get(EDIT).await.is(200).page().fields(EDIT).contains(&("name-en".to_owned(), "First".to_owned())));
        edith.send(EDIT, EDIT, &[("do", "send")]).await.is(303);
        rene.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(303);
        assert_eq!(app.get("/en/services/renew-adult-passport").await.page().heading(), "First");
    }

    async fn what_belongs_to_another_organization_is_not_there(db) {
        let app = TestApp::over(&db).await;
        let (edith, _) = editors(&app).await;
        edith.send(EDIT, EDIT, &[("name-en", "A"), ("name-fr", "A"), ("do", "send")]).await.is(303);
        let (emil, _) = Client::staff(&app, "emil", "esdc-edsc", Role::Editor).await;
        let (olivier, _) = Client::staff(&app, "olivier", "cic", Role::Desk).await;
        let own = "/en/content/esdc-edsc/services/ST001";
        let key = emil.get(own).await.is(200).page().fields(own);
        let key = &key.iter().find(|(name, _)| name == "key").unwrap().1;
        let fields = [("key", key.as_str()), ("version", "1"), ("name-en", "Mine"), ("name-fr", "À moi"), ("do", "publish")];
        let foreign = ["/en/content/cic/services/ST033", "/en/content/esdc-edsc/services/ST033", "/en/content/esdc-edsc/services/ST999"];
        for root in foreign {
            for place in ["", "/review", "/history", "/history/0"] {
                let address = format!("{root}{place}");
                emil.get(&address).await.is(404);
                if place != "/history" {
                    emil.post(&address, &fields).await.is(404);
                }
            }
        }
        emil.get("/en/content/esdc-edsc/collections/study-in-canada-x").await.is(404);
        emil.get("/en/content/esdc-edsc/pages/about").await.is(404);
        for address in ["/en/content/cic", EDIT, REVIEW, HISTORY] {
            olivier.get(address).await.is(404);
            emil.get(address).await.is(404);
            Client::new(&app).get(address).await.is(303);
        }
        assert_eq!(texts(&db, "select state from draft").await, ["review"]);
    }
}
