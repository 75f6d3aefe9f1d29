//! From one desk to another: nothing is asked again, nothing is promised anew, and nobody reads what is not theirs.

use server::{
    audit::{Verdict, verify},
    person::Role,
};

use crate::{
    asking::{ASK, QUESTION, WRITING, ask, preview, reference, send, to_send},
    client::Client,
    database::TestDb,
    harness::{Answer, TestApp},
    inventory_table::texts,
    page::text,
};

const HERE: &str = "esdc-edsc";
const THERE: &str = "cic";
const NOTE: &str = "She asked us first, about a permit.";
const MINUTE: i64 = 60 * 1000;

async fn officer(app: &TestApp, name: &str, organization: &str) -> Client {
    Client::staff(app, name, organization, Role::Desk).await.0
}

fn place(organization: &str, address: &str) -> String {
    format!("/en/desk/{organization}/request/{}", reference(address))
}

async fn press(client: &Client, place: &str, fields: &[(&str, &str)]) -> Answer {
    client.send(place, place, fields).await
}

const PASS_ON: [(&str, &str); 3] = [("act", "transfer"), ("to", THERE), ("handover", NOTE)];

async fn promises(db: &TestDb) -> Vec<String> {
    texts(db, "select promised_at || ' ' || created_at from request").await
}

/// Somebody’s question about a service, sent from its page; the organization that has it now.
async fn asked_about(app: &TestApp, db: &TestDb, service: &str, language: &str) -> String {
    let about = app.service(app::locale::Locale::En, service);
    let person = Client::new(app);
    let fields = [&WRITING[..], &[("answer-in", language)]].concat();
    let screen = preview(&person, &format!("{ASK}?page={about}"), &fields).await.is(200).page();
    let sent = send(&person, &to_send(&screen)).await.is(303);
    let sql =
        format!("select organization from request where reference = '{}'", reference(sent.header("location").unwrap()));
    texts(db, sql.leak()).await.concat()
}

both! {
    async fn a_transfer_begins_nothing_again(db) {
        let app = TestApp::over(&db).await;
        let person = Client::new(&app);
        let address = ask(&person, &WRITING).await;
        let (olivier, nadia) = (officer(&app, "olivier", HERE).await, officer(&app, "nadia", THERE).await);
        let (here, there) = (place(HERE, &address), place(THERE, &address));
        let before = promises(&db).await;
        app.state.clock.advance(5 * MINUTE);
        nadia.get(&there).await.is(404);
        press(&olivier, &here, &[("act", "claim")]).await.is(303);
        let opened = olivier.get(&here).await.is(200).page();
        let fields = [&PASS_ON[..], &[("never-ours", "yes")]].concat();
        let mut sent = opened.fields(&here);
        sent.retain(|(name, _)| !fields.iter().any(|(given, _)| given == name));
        sent.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        for click in ["first", "second"] {
            let led = olivier.post(&here, &sent).await.is(303);
            assert_eq!(led.header("location"), Some("/en/desk/esdc-edsc"), "the {click} click");
        }
        assert_eq!(promises(&db).await, before, "the clock goes on");
        olivier.get(&here).await.is(404);
        olivier.post(&here, &[sent[0], ("act", "claim")]).await.is(404);
        let page = nadia.get(&there).await.is(200).page();
        assert!(page.words().contains(NOTE) && page.words().contains(QUESTION), "the note and the context are there");
        assert!(nadia.get("/en/desk/cic").await.is(200).page().links().contains(&there));
        let own = person.get(&address).await.is(200).page();
        assert!(own.words().contains("Your question was passed on to Immigration, Refugees and Citizenship Canada"));
        assert!(own.words().contains("7:05 am, Eastern time"), "since when: {}", own.words());
        assert!(!own.words().contains(NOTE), "what staff note is for staff");
        let moved = "select from_desk || ' ' || to_desk || ' ' || reason from request_transfer";
        assert_eq!(texts(&db, moved).await, ["esdc-edsc cic never_ours"]);
        let acts = texts(&db, "select act || ' ' || organization from audit_entry order by number").await;
        assert_eq!(acts[1..], ["request.claim esdc-edsc", "request.transfer esdc-edsc"]);
        assert_eq!(verify(&db).await.unwrap(), Verdict::Whole(3));
        press(&nadia, &there, &[("act", "claim")]).await.is(303);
        press(&nadia, &there, &[("act", "reply"), ("answer", "Yes, it is.")]).await.is(303);
        assert!(person.get(&address).await.is(200).page().words().contains("Yes, it is."));
    }

    async fn nothing_is_lost_on_the_way(db) {
        let app = TestApp::over(&db).await;
        let person = Client::new(&app);
        let address = ask(&person, &WRITING).await;
        let (olivier, marc) = (officer(&app, "olivier", HERE).await, officer(&app, "marc", HERE).await);
        let here = place(HERE, &address);
        press(&olivier, &here, &[("act", "claim")]).await.is(303);
        for (field, value, wrong) in [
            ("to", "", "#to-error"),
            ("to", HERE, "#to-error"),
            ("to", "nowhere", "#to-error"),
            ("handover", " ", "#handover-error"),
            ("answer", "Half an answer", "#answer-error"),
            ("note", "Half a note", "#note-error"),
        ] {
            let mut fields = PASS_ON.to_vec();
            fields.retain(|(name, _)| *name != field);
            fields.push((field, value));
            let page = press(&olivier, &here, &fields).await.is(422).page();
            assert!(page.has(wrong), "{field}: {value}");
            assert_eq!(text(page.one("#handover")).trim(), if field == "handover" { "" } else { NOTE });
        }
        // another button does not throw the note away
        let kept = press(&olivier, &here, &[("act", "release"), ("handover", NOTE)]).await.is(422).page();
        assert!(kept.has("#handover-error") && kept.has("details[open]"));
        let late = marc.get(&here).await.is(200).page();
        let key = late.one("main form.bench input[name=key]").attr("value").unwrap().to_owned();
        let fields = [&PASS_ON[..], &[("key", key.as_str()), ("seen", "2")]].concat();
        marc.post(&here, &fields).await.is(409);
        // what the person adds meanwhile is read first
        let opened = olivier.get(&here).await.is(200).page();
        let key = opened.one("main form.bench input[name=key]").attr("value").unwrap().to_owned();
        person.send(&address, &address, &[("act", "add"), ("text", "Forget it.")]).await.is(303);
        let fields = [&PASS_ON[..], &[("key", key.as_str()), ("seen", "2")]].concat();
        let page = olivier.post(&here, &fields).await.is(409).page();
        assert!(page.words().contains("Forget it.") && text(page.one("#handover")) == NOTE);
        assert_eq!(texts(&db, "select organization from request").await, [HERE]);
    }

    async fn a_question_goes_to_the_desk_of_its_service(db) {
        let app = TestApp::over(&db).await;
        for (service, desk) in [("ST031", THERE), ("ST055", "cra-arc"), ("ST001", HERE)] {
            assert_eq!(asked_about(&app, &db, service, "en").await, desk, "{service}");
            assert_eq!(asked_about(&app, &db, service, "fr").await, desk, "{service}");
        }
        // nobody of its own answers for this organization
        let other = app.state.catalogue();
        let other = other.services(app::locale::Locale::En);
        let other = other.iter().find(|service| service.organization.code == "hc-sc").unwrap();
        assert_eq!(asked_about(&app, &db, other.id.as_str(), "en").await, HERE);
    }

    async fn no_desk_gets_a_call_in_an_hour_in_which_it_is_closed(db) {
        let app = TestApp::over(&db).await;
        let (person, olivier) = (Client::new(&app), officer(&app, "olivier", HERE).await);
        let call = [("question", QUESTION), ("way", "callback"), ("number", "613-555-0142"), ("day", "2026-11-24")];
        let late = [&call[..], &[("hour", "18"), ("zone", "America/Toronto")]].concat();
        let address = ask(&person, &late).await;
        let here = place(HERE, &address);
        press(&olivier, &here, &[("act", "claim")]).await.is(303);
        let refused = press(&olivier, &here, &PASS_ON).await.is(422).page();
        assert!(text(refused.one("#to-error")).contains("is closed when the call was promised (Tuesday, November 24"));
        assert_eq!(text(refused.one("#handover")).trim(), NOTE);
        let until_eight = [PASS_ON[0], ("to", "cra-arc"), PASS_ON[2]];
        press(&olivier, &here, &until_eight).await.is(303);
        // whoever shares the page asks its desk, and so in its hours; whoever does not, asks the first one
        let about = app.service(app::locale::Locale::En, "ST031");
        let page = format!("{ASK}?page={about}");
        assert!(preview(&person, &page, &late).await.is(422).page().has("#hour-error"));
        preview(&person, &page, &[&late[..], &[("share-page", "")]].concat()).await.is(200);
    }
}
