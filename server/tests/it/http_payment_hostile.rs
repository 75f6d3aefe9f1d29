//! What a payer, or somebody who says that they are one, may do: nothing is believed that is not signed, nothing is
//! counted twice, and nothing that came is lost.

use serde_json::json;
use server::{form::Words, person::Role};

use crate::{
    checks::faults,
    client::Client,
    database::TestDb,
    harness::TestApp,
    http_department::token_for,
    http_log::log,
    http_thread::KINDS,
    inventory_table::{execute, texts},
    payer::{Manner, Payer, complete, go, notify, ordered, query, said, sent, states, tell, way},
    team::save,
};

const MINUTE: i64 = 60 * 1000;
const LIST: &str = "/en/officer/tc/payments";

async fn officer(app: &TestApp, organization: &str) -> Client {
    Client::staff(app, "paul", organization, Role::Officer).await.0
}

/// The officers of the program, and nobody else, see what is owed, and say that it is returned.
async fn is_returned_once(app: &TestApp, db: &TestDb) {
    officer(app, "cra-arc").await.get(LIST).await.is(404);
    let paul = officer(app, "tc").await;
    assert!(paul.get("/en/officer/tc").await.is(200).page().links().contains(LIST));
    let list = paul.get(LIST).await.is(200);
    assert_eq!(faults(&list, &list.page()), Vec::<String>::new());
    assert_eq!(list.page().select("main tbody tr").len(), 2);
    // returned by two at once, it is returned once
    let row = list.page().fields(LIST);
    let fields: Vec<(&str, &str)> = row.iter().map(|(name, value)| (name.as_str(), value.as_str())).take(2).collect();
    let (first, second) = tokio::join!(paul.post(LIST, &fields), paul.post(LIST, &fields));
    assert_eq!((first.status.as_u16(), second.status.as_u16()), (303, 303));
    assert_eq!(paul.get(LIST).await.page().select("main tbody tr").len(), 1);
    assert_eq!(texts(db, "select act from audit_entry where act = 'payment.return'").await.len(), 1);
    assert_eq!(texts(db, "select key from outbox").await.len(), 4);
}

/// What somebody may send who is not the payer, or a payer that is broken.
fn forgeries(order: &str) -> Vec<Words> {
    let mut forged =
        vec![Words::new(), said(&"0".repeat(32), "paid", &[]), said("x", "paid", &[]), said(order, "given", &[])];
    for (name, value) in
        [("signature", "AAAA"), ("signature", ""), ("amount", "1"), ("receipt", "R-2"), ("outcome", "paid ")]
    {
        let mut words = said(order, "paid", &[]);
        words.insert(name.to_owned(), value.to_owned());
        forged.push(words);
    }
    for receipt in ["", "<script>", "R 1", "R\n1", &"1".repeat(41)] {
        forged.push(said(order, "paid", &[("receipt", receipt)]));
    }
    forged.push(said(order, "paid", &[("amount", "-1")]));
    forged.push(said(order, "paid", &[("paid_at", "9999999999999")]));
    forged
}

/// Every payment stands in the history, for whoever applied, for officers and for the department.
async fn is_entered(app: &TestApp, db: &TestDb, (draft, page): (&str, &str)) {
    assert_eq!(texts(db, KINDS).await[4..], ["fee-returned"]);
    assert_eq!(texts(db, "select state from application").await, ["sent"], "money changes nothing of where it stands");
    for said in ["The fee was paid", "A payment is owed back", "A payment was returned", "$24.00, receipt R-1."] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let number = draft.rsplit('/').next().unwrap();
    let token = format!("Bearer {}", token_for(app, "tc", "boat-licence").await);
    let read = app.get_with(&format!("/api/v1/applications/{number}"), &[("authorization", &token)]).await.is(200);
    let read: serde_json::Value = serde_json::from_str(&read.text()).unwrap();
    let paid = &read["events"][1];
    assert_eq!((&paid["kind"], &paid["name"]), (&json!("fee-paid"), &json!("R-1")));
    assert_eq!((&paid["amount"], &paid["currency"]), (&json!(2400), &json!("CAD")));
    assert_eq!(read["events"][4]["kind"], json!("fee-returned"));
    let read = officer(app, "tc").await.get(&format!("/fr/programme/tc/{number}")).await.is(200).page().words();
    assert!(read.contains("Les frais ont été payés") && read.contains("reçu R-1."), "{read}");
}

/// A draft that was deleted meanwhile: the money stays noted, and is to be returned.
async fn is_owed_for_what_is_gone(app: &TestApp, client: &Client) {
    let gone = complete(client, "me").await;
    let (_, order) = ordered(client, &gone).await;
    execute(&app.state.db, "delete from application where sent_at is null").await;
    notify(app, &said(&order, "paid", &[("receipt", "R-9")])).await.is(204);
    let list = officer(app, "tc").await.get(LIST).await.is(200).page().words();
    assert!(list.contains("R-9") && list.contains("The draft it was paid for is gone"), "{list}");
}

both! {
    async fn what_came_and_was_not_needed_is_owed_back_until_it_is_returned(db) {
        let payer = Payer::start().await;
        let app = payer.app(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let draft = complete(&client, "me").await;
        let (_, one) = ordered(&client, &draft).await;
        app.state.clock.advance(61 * MINUTE);
        // an hour later nobody is signed in any more
        client.get(&format!("{draft}/payment")).await.is(303);
        client.sign_in("benoit").await;
        assert_eq!(way(&client, &draft).await, format!("{draft}/send"), "the order ended");
        let (_, two) = ordered(&client, &draft).await;
        assert_ne!(one, two);
        // the late one comes after all, and then the other, and the first one again with other receipts
        for (order, receipt) in [(&one, "R-1"), (&two, "R-2"), (&two, "R-2"), (&one, "R-3"), (&one, "R-3")] {
            notify(&app, &said(order, "paid", &[("receipt", receipt)])).await.is(204);
        }
        assert_eq!(sent(&db).await, 1);
        let mut all = states(&db).await;
        all.sort();
        assert_eq!(all, ["owed R-2", "owed R-3", "paid R-1"]);
        let page = client.get(&draft).await.is(200).page().words();
        assert_eq!(page.matches("It is owed back to you").count(), 2, "{page}");
        assert_eq!(texts(&db, "select key from outbox").await.len(), 3, "a letter for each receipt");
        assert_eq!(texts(&db, KINDS).await, ["sent", "fee-paid", "fee-owed", "fee-owed"], "each is an entry, once");
        is_returned_once(&app, &db).await;
        let page = client.get(&draft).await.is(200).page().words();
        assert!(page.contains("was returned on"), "{page}");
        is_entered(&app, &db, (&draft, &page)).await;
    }

    async fn what_changed_meanwhile_is_not_sent_behind_somebodys_back(db) {
        let payer = Payer::start().await;
        let app = payer.app(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let draft = complete(&client, "me").await;
        let (_, order) = ordered(&client, &draft).await;
        save(&client, &draft, "licence", &[("holder", "business")]).await.is(303);
        assert_eq!(way(&client, &draft).await, format!("{draft}/send"), "nobody pays for what cannot be sent");
        notify(&app, &said(&order, "paid", &[])).await.is(204);
        assert_eq!((sent(&db).await, states(&db).await), (0, vec!["kept R-1".to_owned()]), "something is missing now");
        let page = client.get(&format!("{draft}/payment")).await.is(200).page().words();
        assert!(page.contains("It is paid, and not sent") && page.contains("R-1"), "{page}");
        save(&client, &draft, "licence", &[("holder", "person")]).await.is(303);
        // the price is another one by now: what was paid is kept until it is sent
        execute(&db, "update payment set asked = 1000, paid = 1000").await;
        let page = client.get(&format!("{draft}/payment")).await.is(200).page().words();
        assert!(page.contains("another answer has changed what it costs"), "{page}");
        execute(&db, "update payment set asked = 2400, paid = 2400").await;
        let check = client.get(&format!("{draft}/send")).await.is(200).page().words();
        assert!(check.contains("It is paid already: you do not pay again"), "{check}");
        let send = format!("{draft}/send");
        assert_eq!(client.send(&send, &send, &[]).await.is(303).header("location"), Some(draft.as_str()));
        assert_eq!((sent(&db).await, states(&db).await), (1, vec!["paid R-1".to_owned()]));
        // another price once it is paid: the first is owed back when the second sends it
        let other = complete(&client, "me").await;
        let (_, cheap) = ordered(&client, &other).await;
        execute(&db, "update payment set asked = 1000 where state = 'open'").await;
        notify(&app, &said(&cheap, "paid", &[("amount", "1000"), ("receipt", "R-5")])).await.is(204);
        let (_, dear) = ordered(&client, &other).await;
        notify(&app, &said(&dear, "paid", &[("receipt", "R-6")])).await.is(204);
        assert_eq!((sent(&db).await, states(&db).await), (2, ["paid R-1", "owed R-5", "paid R-6"].map(str::to_owned).to_vec()));
        let told = texts(&db, "select key from outbox where key like 'application.owed %'").await;
        assert_eq!(told.len(), 1, "whoever paid is told that the first is owed back: {told:?}");
        assert_eq!(texts(&db, KINDS).await.iter().filter(|kind| *kind == "fee-owed").count(), 1);
        is_owed_for_what_is_gone(&app, &client).await;
    }

    async fn what_the_payer_did_not_sign_is_nothing(db) {
        let payer = Payer::start().await;
        let app = payer.app(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let (other, _) = Client::signed_in(&app, "amina").await;
        let draft = complete(&client, "me").await;
        let (address, order) = ordered(&client, &draft).await;
        let mut forged = forgeries(&order);
        // an order that the portal signed is no answer
        forged.push(url::Url::parse(&address).unwrap().query_pairs().into_owned().collect());
        for words in &forged {
            let refused = notify(&app, words).await.status.as_u16();
            assert!([400, 404].contains(&refused), "{words:?}: {refused}");
            let back = client.get(&format!("{draft}/payment/return?{}", query(words))).await.is(303);
            assert_eq!(back.header("location"), Some(format!("{draft}/payment?waiting").as_str()));
        }
        for body in ["", "{", "[]", "{\"order\": 1}"] {
            assert_eq!(tell(&app, body).await.status.as_u16(), 400);
        }
        // a payer that says nothing, or something that it did not sign, or does not answer
        for manner in [Manner::SaysNothing, Manner::Forges("receipt", "R-7"), Manner::Forges("order", "another")] {
            payer.is(manner);
            let page = client.get(&go(&app, &address).await.unwrap()).await.is(303).header("location").unwrap().to_owned();
            let page = client.get(&page).await.is(200).page().words();
            assert!(page.contains("We have not heard yet whether it is paid"), "{page}");
        }
        payer.is(Manner::Hangs);
        assert_eq!(go(&app, &address).await, Err(0));
        assert_eq!((sent(&db).await, states(&db).await), (0, vec!["open ".to_owned()]));
        // an answer about another one’s leads whoever shows it nowhere
        other.get(&format!("{draft}/payment")).await.is(404);
        let own = complete(&other, "me").await;
        let (log, _guard) = log();
        let words = said(&order, "paid", &[("receipt", "zibeline")]);
        let led = other.get(&format!("{own}/payment/return?{}", query(&words))).await.is(303);
        other.get(led.header("location").unwrap()).await.is(404);
        assert!(!log.text().contains("zibeline"), "{}", log.text());
        assert_eq!(states(&db).await, ["paid zibeline"]);
    }
}
