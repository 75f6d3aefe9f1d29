//! My page: what is saved and followed, by a guest and by a person, and what becomes of a guest's things.

use app::locale::Locale;
use server::person::Role;

use crate::{
    client::Client,
    harness::{Answer, TestApp},
    inventory_table::texts,
    page::text,
};

const MINE: &str = "/en/my-page";
const SAVE: &str = "/en/my-page/save";
const SUBSCRIBE: &str = "/en/my-page/subscribe";
const MERGE: &str = "/en/my-page/merge";

async fn save(client: &Client, id: &str) -> Answer {
    client.send(&format!("{SAVE}?service={id}"), SAVE, &[]).await
}

async fn follow(client: &Client, topic: &str) -> Answer {
    client.send(&format!("{SUBSCRIBE}?topic={topic}"), SUBSCRIBE, &[]).await
}

/// The names on the page, in their order.
async fn kept(client: &Client) -> Vec<String> {
    client.get(MINE).await.is(200).page().select(".kept__name").into_iter().map(text).collect()
}

both! {
    async fn for_nobody_it_says_what_it_is_for_and_keeps_nothing(db) {
        let client = Client::new(&TestApp::over(&db).await);
        for address in [MINE, "/fr/mon-espace", &format!("{SAVE}?service=ST016"), "/fr/mon-espace/s-abonner?theme=jobs"] {
            let answer = client.get(address).await.is(200);
            assert_eq!((answer.header("set-cookie"), answer.header("cache-control")), (None, Some("no-store")));
        }
        assert!(client.get(MINE).await.page().links().iter().any(|link| link.starts_with("/en/sign-in")));
        assert!(texts(&db, "select kind from holder").await.is_empty());
    }

    async fn a_guest_saves_and_follows_without_an_account(db) {
        let app = TestApp::over(&db).await;
        let client = Client::new(&app);
        let service = app.get(&app.service(Locale::En, "ST016")).await.page();
        assert!(service.links().contains("/en/my-page/save?service=ST016"), "the page of a service leads there");
        assert!(app.get("/en/topics/jobs").await.page().links().contains("/en/my-page/subscribe?topic=jobs"));
        let saved = save(&client, "ST016").await.is(303);
        assert_eq!(saved.header("location"), Some("/en/my-page?done=saved"));
        assert!(client.get("/en/my-page?done=saved").await.page().has(".notice"));
        follow(&client, "jobs").await.is(303);
        assert_eq!(kept(&client).await, ["Apply for student grants and loans", "Jobs and work"]);
        let french: Vec<String> =
            client.get("/fr/mon-espace").await.page().select(".kept__name").into_iter().map(text).collect();
        assert_eq!(french[0], "Demander une bourse ou un prêt d’études");
        assert!(kept(&Client::new(&app)).await.is_empty(), "nobody else sees it");
    }

    async fn staff_find_their_work(db) {
        let app = TestApp::over(&db).await;
        let (olivier, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        Client::staff(&app, "olivier", "cra-arc", Role::Officer).await;
        for (page, places) in [
            ("/en/my-page", ["/en/desk/esdc-edsc", "/en/officer/cra-arc"]),
            ("/fr/mon-espace", ["/fr/centre-de-reponse/esdc-edsc", "/fr/programme/cra-arc"]),
        ] {
            let links = olivier.get(page).await.is(200).page().links();
            assert!(places.iter().all(|place| links.contains(*place)), "{links:?}");
        }
        let (citizen, _) = Client::signed_in(&app, "amina").await;
        assert!(!citizen.get("/en/my-page").await.is(200).page().has("#work"));
    }

    async fn what_is_sent_twice_is_kept_once(db) {
        let app = TestApp::over(&db).await;
        let client = Client::new(&app);
        save(&client, "ST001").await.is(303);
        let form = client.get(&format!("{SAVE}?service=ST016")).await.page().fields(SAVE);
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        for _ in 0..3 {
            client.post(SAVE, &form).await.is(303);
        }
        assert_eq!(texts(&db, "select service from saved order by service").await, ["ST001", "ST016"]);
        let again = client.get(&format!("{SAVE}?service=ST016")).await.page();
        assert!(again.has(".notice") && again.fields(SAVE).is_empty(), "it is kept already");
        // who comes back to the form and presses once more wants it again
        client.send(MINE, "/en/my-page/remove", &[("service", "ST016")]).await.is(303);
        client.post(SAVE, &form).await.is(303);
        assert_eq!(texts(&db, "select service from saved order by service").await, ["ST001", "ST016"]);
    }

    /// The second press may come with the cookie that the first brought, or without.
    async fn a_first_form_may_be_pressed_twice(db) {
        let app = TestApp::over(&db).await;
        let client = Client::new(&app);
        let form = client.get(&format!("{SAVE}?service=ST016")).await.page().fields(SAVE);
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        for _ in 0..2 {
            client.post(SAVE, &form).await.is(303);
        }
        assert_eq!(kept(&client).await.len(), 1);
        assert_eq!(texts(&db, "select service from saved").await, ["ST016"]);
        let (other, _) = Client::signed_in(&app, "benoit").await;
        other.post(SAVE, &form).await.is(403);
    }

    async fn what_is_let_go_is_gone(db) {
        let (client, _) = Client::signed_in(&TestApp::over(&db).await, "amina").await;
        save(&client, "ST016").await.is(303);
        follow(&client, "jobs").await.is(303);
        let removed = client.send(MINE, "/en/my-page/remove", &[("service", "ST016")]).await.is(303);
        assert_eq!(removed.header("location"), Some("/en/my-page?done=removed"));
        client.send(MINE, "/en/my-page/unsubscribe", &[("topic", "jobs")]).await.is(303);
        assert!(kept(&client).await.is_empty());
    }

    async fn nobody_else_can_take_something_away(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (benoit, _) = Client::signed_in(&app, "benoit").await;
        save(&amina, "ST016").await.is(303);
        save(&benoit, "ST001").await.is(303);
        benoit.send(MINE, "/en/my-page/remove", &[("service", "ST016")]).await.is(303);
        assert_eq!(kept(&amina).await.len(), 1);
        amina.post("/en/my-page/remove", &[("service", "ST016")]).await.is(403);
    }

    async fn the_page_greets_by_name(db) {
        let (client, _) = Client::signed_in(&TestApp::over(&db).await, "amina").await;
        assert_eq!(client.get(MINE).await.page().heading(), "Hello, amina Example");
    }

    async fn a_full_page_says_so(db) {
        let app = TestApp::over(&db).await;
        let (client, person) = Client::signed_in(&app, "amina").await;
        let mut tx = db.begin_write().await.unwrap();
        for number in 0..200_i64 {
            let insert = "insert into saved (holder, service, at) values ($1, $2, 1)";
            server::on!(tx.conn(), c => sqlx::query(insert)
                .bind(person.uuid()).bind(format!("X{number}")).execute(c).await.map(drop)).unwrap();
        }
        tx.commit().await.unwrap();
        let asked = client.get(&format!("{SAVE}?service=ST016")).await.is(422).page();
        assert!(text(asked.one(".notice")).contains("200"));
        let key = client.get(MINE).await.page().fields("/en/my-page/suggestions")[0].1.clone();
        client.post(SAVE, &[("key", &key), ("service", "ST016")]).await.is(422);
        assert_eq!(kept(&client).await.len(), 200, "those that are offered no more stand there by their number");
    }

    async fn what_does_not_exist_cannot_be_kept(db) {
        let (client, _) = Client::signed_in(&TestApp::over(&db).await, "amina").await;
        for address in [SAVE, "/en/my-page/save?service=nothing", "/en/my-page/subscribe?topic=nothing"] {
            client.get(address).await.is(404);
        }
        client.post(SAVE, &[]).await.is(403);
    }

    async fn after_signing_in_the_person_is_asked_and_may_say_yes(db) {
        let app = TestApp::over(&db).await;
        let client = Client::new(&app);
        save(&client, "ST016").await.is(303);
        save(&client, "ST001").await.is(303);
        follow(&client, "jobs").await.is(303);
        client.send("/en/my-page/facts", "/en/my-page/facts", &[("student", "yes"), ("residence", "on")]).await.is(303);
        let (elsewhere, _) = Client::signed_in(&app, "amina").await;
        save(&elsewhere, "ST016").await.is(303);
        elsewhere.send("/en/my-page/facts", "/en/my-page/facts", &[("residence", "qc")]).await.is(303);

        client.sign_in("amina").await;
        assert_eq!(kept(&client).await.len(), 1, "nothing is merged before the person is asked");
        let asked = client.get(&format!("{MERGE}?return=/en/topics/jobs")).await.is(200).page();
        assert_eq!(asked.select("main form li").len(), 3, "what there is to merge");
        let merged = client.send(&format!("{MERGE}?return=/en/topics/jobs"), MERGE, &[("done", "merge")]).await.is(303);
        assert_eq!(merged.header("location"), Some("/en/topics/jobs"));
        assert_eq!(kept(&client).await.len(), 3, "nothing stands twice");
        let facts = client.get("/en/my-page/facts").await.page();
        assert_eq!(facts.one("option[selected]").attr("value"), Some("qc"), "what the person said stands");
        assert!(facts.has("#student[checked]"));
        assert_eq!(texts(&db, "select kind from holder").await, ["person"], "the guest is gone");
        assert_eq!(client.get(MERGE).await.is(303).header("location"), Some(MINE), "nobody is asked twice");
    }

    async fn after_signing_in_the_person_may_say_no(db) {
        let app = TestApp::over(&db).await;
        let client = Client::new(&app);
        save(&client, "ST016").await.is(303);
        client.sign_in("amina").await;
        client.send(MERGE, MERGE, &[("done", "forget")]).await.is(303);
        assert!(kept(&client).await.is_empty());
        assert_eq!(texts(&db, "select kind from holder").await, ["person"]);
        assert!(texts(&db, "select service from saved").await.is_empty());
    }

    async fn a_guest_cannot_merge(db) {
        let client = Client::new(&TestApp::over(&db).await);
        save(&client, "ST016").await.is(303);
        client.get(MERGE).await.is(303);
        let key = client.get(MINE).await.page().fields("/en/my-page/suggestions")[0].1.clone();
        client.post(MERGE, &[("key", &key), ("done", "forget")]).await.is(303);
        assert_eq!(kept(&client).await.len(), 1);
    }
}
