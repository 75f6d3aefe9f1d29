//! A letter that does not arrive: it goes where the person can also be reached, or stands with the desk until somebody
//! has told them. A real mail server refuses it, or reports later that it came back.

use server::{outbox::Post, person::Role, telling};

use crate::{
    asking::{QUESTION, ask, reference},
    bounce::{report, settle},
    client::Client,
    database::TestDb,
    harness::TestApp,
    http_subscription::prefer,
    inventory_table::{execute, texts},
    outbox::{MailServer, deliver},
};

pub const LIST: &str = "/en/desk/esdc-edsc/unreached";
pub const NEVER: [(&str, &str); 3] = [("question", QUESTION), ("way", "writing"), ("mail", "never@example.org")];
pub const ANSWER: &str = "Yes, it is the right form.";
pub const STANDING: &str = "select state from request_unreached order by state";

pub async fn officer(app: &TestApp, name: &str, organization: &str) -> Client {
    Client::staff(app, name, organization, Role::Desk).await.0
}

/// Everything that is due is sent, and what failed is gone on with, as the portal does all the time.
pub async fn go_on(app: &TestApp, post: &Post) {
    for _ in 0..2 {
        deliver(app, post).await;
        app.state.clock.advance(1000);
        telling::tell(&app.state).await.unwrap();
        app.state.clock.advance(1000);
    }
}

pub async fn reply(officer: &Client, address: &str) {
    let place = format!("/en/desk/esdc-edsc/request/{}", reference(address));
    officer.send(&place, &place, &[("act", "claim")]).await.is(303);
    officer.send(&place, &place, &[("act", "reply"), ("answer", ANSWER)]).await.is(303);
    officer.send(&place, &place, &[("act", "release")]).await.is(303);
}

pub async fn words(client: &Client, address: &str) -> String {
    client.get(address).await.is(200).page().words()
}

/// What stands in the outbox: the beginning of each key, and how it went.
async fn letters(db: &TestDb) -> Vec<String> {
    let sql = "select substr(key, 1, 13) || ' ' || state from outbox order by created_at, key";
    texts(db, sql).await
}

both! {
    /// Somebody who signed in gave the address of their account too: there it goes, once, and says so.
    async fn another_address_of_theirs_is_tried(db) {
        let mut server = MailServer::start();
        let (app, post) = server.app(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let officer = officer(&app, "olivier", "esdc-edsc").await;
        let address = ask(&amina, &NEVER).await;
        reply(&officer, &address).await;
        go_on(&app, &post).await;
        go_on(&app, &post).await;
        assert_eq!(texts(&db, STANDING).await, ["again", "open"], "the receipt is not true any more: a person looks");
        assert_eq!(letters(&db).await, ["request.recei failed", "request.reply failed", "request.again sent"]);
        let letter = server.took();
        assert_eq!(letter["to"][0], "amina@example.org", "never anywhere else");
        let said = letter["text"].as_str().unwrap();
        assert!(said.contains(ANSWER) && said.contains("We first wrote to another address"), "{said}");
        let page = words(&amina, &address).await;
        assert!(page.contains("We answered, by email Did not arrive"), "{page}");
        assert!(page.contains("We sent it to another address that you gave us"), "{page}");
    }

    async fn the_receipt_goes_there_too_while_it_is_true(db) {
        let mut server = MailServer::start();
        let (app, post) = server.app(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        ask(&amina, &NEVER).await;
        let (first, second) = tokio::join!(go_on(&app, &post), go_on(&app, &post));
        assert_eq!((first, second), ((), ()));
        assert_eq!(texts(&db, STANDING).await, ["again"], "two servers that look note it once");
        assert_eq!(texts(&db, "select kind from request_event where kind <> 'asked' order by kind").await, ["sent_again", "unreached"]);
        let letter = server.took();
        assert_eq!(letter["to"][0], "amina@example.org");
        assert!(letter["text"].as_str().unwrap().contains("Code:"));
    }

    /// Whoever reads on their page only is not written to anywhere else; nothing that failed changes what they said.
    async fn a_preference_holds(db) {
        let server = MailServer::start();
        let (app, post) = server.app(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        prefer(&amina, "page", "en").await;
        let said = "select delivery || ' ' || cast(at as text) from preference";
        let kept = texts(&db, said).await;
        assert_eq!(kept.len(), 1);
        ask(&amina, &NEVER).await;
        go_on(&app, &post).await;
        assert_eq!(letters(&db).await, ["request.recei failed"]);
        assert_eq!((texts(&db, STANDING).await, texts(&db, said).await), (vec!["open".to_owned()], kept));
    }

    /// The mail server took it, and reports later that it came back: the page may not go on saying that it was sent.
    async fn what_bounces_later_is_told(db) {
        let mut server = MailServer::start();
        let (app, post) = server.app(&db).await;
        let person = Client::new(&app);
        let fields = [("question", QUESTION), ("way", "writing"), ("mail", "amina@example.org"), ("answer-in", "fr")];
        let address = ask(&person, &fields).await;
        let officer = officer(&app, "olivier", "esdc-edsc").await;
        reply(&officer, &address).await;
        go_on(&app, &post).await;
        assert!(texts(&db, STANDING).await.is_empty());
        let letters = [server.took(), server.took()];
        let letter = letters.iter().map(|letter| letter["text"].as_str().unwrap()).find(|text| text.contains(ANSWER)).unwrap();
        settle(&app, &report("failed", "5.1.1", ("message/rfc822", letter))).await.unwrap();
        go_on(&app, &post).await;
        assert_eq!(texts(&db, STANDING).await, ["open"]);
        let french = address.replace("/en/talk-to-a-person/request", "/fr/parler-a-quelqu-un/question");
        let page = person.get(&french).await.is(200).page().words();
        assert!(page.contains("Notre courriel ne vous est pas parvenu"), "{page}");
        assert!(page.contains("Nous avons répondu, par courriel Non parvenu"), "{page}");
        // they read it on their page: nobody has to call them
        go_on(&app, &post).await;
        assert_eq!(texts(&db, STANDING).await, ["read"]);
        let place = format!("/en/desk/esdc-edsc/request/{}", reference(&address));
        assert!(words(&officer, &place).await.contains("They read it on their page"));
    }

    /// Whoever corrects the address gets what did not arrive.
    async fn an_address_that_is_corrected_is_tried(db) {
        let mut server = MailServer::start();
        let (app, post) = server.app(&db).await;
        let person = Client::new(&app);
        let address = ask(&person, &NEVER).await;
        reply(&officer(&app, "olivier", "esdc-edsc").await, &address).await;
        go_on(&app, &post).await;
        let change = format!("{address}/change");
        person.send(&change, &change, &[("way", "writing"), ("mail", "right@example.org")]).await.is(303);
        go_on(&app, &post).await;
        let letter = server.took();
        assert_eq!(letter["to"][0], "right@example.org");
        assert!(letter["text"].as_str().unwrap().contains(ANSWER));
        assert_eq!(letters(&db).await, ["request.recei failed", "request.reply failed", "request.again sent"]);
    }

    /// Staff send it once more, and this time it arrives; a call tells it as well.
    async fn what_arrives_after_all_is_taken_off_the_list(db) {
        let server = MailServer::start();
        let (app, post) = server.app(&db).await;
        let (arrives, called) = (ask(&Client::new(&app), &NEVER).await, ask(&Client::new(&app), &NEVER).await);
        go_on(&app, &post).await;
        assert_eq!(texts(&db, STANDING).await, ["open", "open"]);
        let record = format!("update outbox set state = 'sent', error = null where record = 'request {}'", reference(&arrives));
        execute(&db, record.leak()).await;
        let officer = officer(&app, "olivier", "esdc-edsc").await;
        let place = format!("/en/desk/esdc-edsc/request/{}", reference(&called));
        officer.send(&place, &place, &[("act", "claim")]).await.is(303);
        officer.send(&place, &place, &[("act", "called"), ("answer", ANSWER)]).await.is(303);
        go_on(&app, &post).await;
        assert_eq!(texts(&db, STANDING).await, ["arrived", "told"]);
        assert!(words(&officer, LIST).await.contains("Everybody was reached"));
    }

    /// A person who deletes their question takes everything of it along.
    async fn nothing_is_left_of_a_question_that_is_deleted(db) {
        let server = MailServer::start();
        let (app, post) = server.app(&db).await;
        let person = Client::new(&app);
        let address = ask(&person, &NEVER).await;
        go_on(&app, &post).await;
        person.send(&address, &address, &[("act", "delete")]).await.is(303);
        go_on(&app, &post).await;
        assert!(texts(&db, STANDING).await.is_empty() && letters(&db).await.is_empty());
    }
}
