//! A call of nobody: whoever holds its reference and its code says that it was theirs, and nobody else can.

use server::{
    audit::{Verdict, verify},
    person::Role,
};

use crate::{
    asking::{WRITING, ask, reference},
    checks::faults,
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::texts,
    page::text,
};

const CALL: &str = "/en/desk/esdc-edsc/call";
const FOLLOW: &str = "/en/talk-to-a-person/request";
const OWNERS: &str = "select h.kind from request r join holder h on h.id = r.holder";

/// A call that is written down: the officer, where it lies at the desk, its reference and its code.
async fn called(app: &TestApp) -> (Client, String, String, String) {
    let officer = Client::staff(app, "olivier", "esdc-edsc", Role::Desk).await.0;
    let said = [("asked", "Which form?"), ("said", "Form 5708, online.")];
    let place = officer.send(CALL, CALL, &said).await.is(303).header("location").unwrap().to_owned();
    let read = text(officer.get(&place).await.is(200).page().one(".staff .notice"));
    let code = read.split("code ").nth(1).unwrap()[..6].to_owned();
    let reference = reference(&place).to_owned();
    (officer, place, reference, code)
}

async fn open(client: &Client, reference: &str, code: &str) -> String {
    let typed = [("reference", reference), ("code", code)];
    client.send(FOLLOW, FOLLOW, &typed).await.is(303).header("location").unwrap().to_owned()
}

async fn owners(db: &TestDb) -> Vec<String> {
    texts(db, OWNERS).await
}

both! {
    async fn whoever_called_keeps_it_in_their_account(db) {
        let app = TestApp::over(&db).await;
        let (officer, place, reference, code) = called(&app).await;
        let (caller, _) = Client::signed_in(&app, "amina").await;
        let address = open(&caller, &reference, &code).await;
        let answer = caller.get(&address).await.is(200);
        assert_eq!(faults(&answer, &answer.page()), Vec::<String>::new());
        assert!(answer.page().words().contains("Was this your call?"));
        assert!(owners(&db).await.is_empty(), "opening it says nothing");
        let french = address.replace("/en/talk-to-a-person/request", "/fr/parler-a-quelqu-un/question");
        assert!(caller.get(&french).await.is(200).page().words().contains("Était-ce votre appel?"));
        caller.send(&address, &address, &[("act", "attach")]).await.is(303);
        assert_eq!(owners(&db).await, ["person"]);
        let page = caller.get(&address).await.is(200).page();
        assert!(page.words().contains("You said that this call was yours") && !page.words().contains("Was this your call?"));
        caller.send(&address, &address, &[("act", "attach")]).await.is(303);
        assert_eq!(texts(&db, "select kind from request_event where kind = 'attached'").await.len(), 1);
        // the desk learns that somebody did, and not who
        let desk = officer.get(&place).await.is(200);
        assert!(desk.page().words().contains("The caller keeps this call with their questions"));
        assert!(!desk.text().contains("amina"));
        // it goes with their account
        let known = caller.get("/en/my-page/what-we-know").await;
        if known.status == 200 {
            assert!(known.text().contains(&reference));
        }
        assert!(matches!(verify(&db).await.unwrap(), Verdict::Whole(_)));
    }

    async fn a_guest_keeps_it_and_is_asked_again_at_sign_in(db) {
        let app = TestApp::over(&db).await;
        let (_, _, reference, code) = called(&app).await;
        let guest = Client::new(&app);
        let address = open(&guest, &reference, &code).await;
        assert!(guest.get(&address).await.is(200).page().words().contains("we ask you first whether it goes to your account"));
        guest.send(&address, &address, &[("act", "attach")]).await.is(303);
        assert_eq!(owners(&db).await, ["guest"]);
        // somebody else with the code follows it, and cannot take it
        let (other, _) = Client::signed_in(&app, "benoit").await;
        let same = open(&other, &reference, &code).await;
        assert!(!other.get(&same).await.is(200).page().words().contains("Was this your call?"));
        other.send(&same, &same, &[("act", "attach")]).await.is(303);
        assert_eq!(owners(&db).await, ["guest"], "whoever said so first has it");
        assert_eq!(texts(&db, "select kind from request_event where kind = 'attached'").await.len(), 1);
    }

    async fn nobody_else_can(db) {
        let app = TestApp::over(&db).await;
        let (officer, place, reference, _) = called(&app).await;
        officer.send(&place, &place, &[("act", "claim")]).await.is(303);
        officer.send(&place, &place, &[("act", "attach")]).await.is(400);
        let address = format!("{FOLLOW}/{reference}");
        // without the code, whether staff or somebody who guessed the reference, one is asked for it
        let (stranger, _) = Client::signed_in(&app, "benoit").await;
        for client in [&officer, &stranger] {
            let key = client.get(FOLLOW).await.is(200).page();
            let key = key.one("main form[method=post] input[name=key]").attr("value").unwrap().to_owned();
            let answer = client.post(&address, &[("key", &key), ("act", "attach")]).await;
            assert!(!answer.text().contains("Form 5708"), "{}", answer.status);
        }
        assert!(owners(&db).await.is_empty());
        // what somebody asked online is theirs already
        let person = Client::new(&app);
        let own = ask(&person, &WRITING).await;
        assert!(!person.get(&own).await.is(200).page().words().contains("Was this your call?"));
        person.send(&own, &own, &[("act", "attach")]).await.is(303);
        assert!(texts(&db, "select kind from request_event where kind = 'attached'").await.is_empty());
    }
}
