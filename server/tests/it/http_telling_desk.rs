//! Whom no letter reaches stands with the desk, until somebody has told them, or could not by any way that they gave.

use server::{
    audit::{Verdict, verify},
    outbox, telling,
};

use crate::{
    asking::{QUESTION, ask, reference},
    client::Client,
    http_telling::{ANSWER, LIST, NEVER, STANDING, go_on, officer, reply, words},
    inventory_table::texts,
    outbox::MailServer,
};

const SAID: [(&str, &str); 2] = [("how", "phone"), ("said", "It is the right form: send it by March.")];
const HOUR: i64 = 60 * 60 * 1000;

fn one(address: &str) -> String {
    format!("{LIST}/{}", reference(address))
}

both! {
    /// No other way: the list of the desk, of which every page of it tells.
    async fn whoever_is_left_stands_with_the_desk(db) {
        let server = MailServer::start();
        let (app, post) = server.app(&db).await;
        let person = Client::new(&app);
        let address = ask(&person, &NEVER).await;
        let (olivier, marc) = (officer(&app, "olivier", "esdc-edsc").await, officer(&app, "marc", "esdc-edsc").await);
        assert!(!words(&olivier, "/en/desk/esdc-edsc").await.contains("to tell"));
        assert!(words(&olivier, LIST).await.contains("Everybody was reached"));
        reply(&olivier, &address).await;
        go_on(&app, &post).await;
        let page = words(&person, &address).await;
        assert!(page.contains("Our email to you did not arrive. What it said is on this page"), "{page}");
        assert!(page.contains("by email Did not arrive") && page.contains(ANSWER), "{page}");
        for place in ["/en/desk/esdc-edsc", "/en/desk/esdc-edsc/callbacks", "/en/desk/esdc-edsc/experts", "/en/desk/esdc-edsc/call"] {
            assert!(words(&olivier, place).await.contains("2 to tell"), "{place}");
        }
        let request = format!("/en/desk/esdc-edsc/request/{}", reference(&address));
        assert!(olivier.get(&request).await.is(200).page().links().contains(&one(&address)));
        let list = olivier.get(LIST).await.is(200).page();
        let shown = list.words();
        assert!(shown.contains("The answer to their question") && shown.contains("They gave no other way"), "{shown}");
        assert!(!shown.contains("never@example.org") && !shown.contains(QUESTION), "the reference, and nothing of the card");
        assert!(list.links().contains(&one(&address)));
        // a colleague who works on it is not disturbed
        marc.send(&request, &request, &[("act", "claim")]).await.is(303);
        assert!(words(&olivier, LIST).await.contains("A colleague has this request"));
        assert!(!olivier.get(&one(&address)).await.is(200).page().has("main textarea"));
        // what is elsewhere never was here
        let foreign = officer(&app, "nadia", "cic").await;
        foreign.get(&format!("/en/desk/cic/unreached/{}", reference(&address))).await.is(404);
        foreign.get(&one(&address)).await.is(404);
        assert!(!words(&foreign, "/en/desk/cic/unreached").await.contains(reference(&address)));
    }

    /// Until somebody has told them: with one button, in words that they read.
    async fn the_desk_tells_whoever_is_left(db) {
        let server = MailServer::start();
        let (app, post) = server.app(&db).await;
        let person = Client::new(&app);
        let address = ask(&person, &NEVER).await;
        let olivier = officer(&app, "olivier", "esdc-edsc").await;
        reply(&olivier, &address).await;
        go_on(&app, &post).await;
        let opened = olivier.get(&one(&address)).await.is(200).page();
        let mut fields = opened.fields(&one(&address));
        fields.retain(|(name, _)| name == "key" || name == "seen");
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let wrong = olivier.post(&one(&address), &fields).await.is(422).page();
        assert!(wrong.has("#how-error") && wrong.has("#said-error"));
        let sent = [&fields[..], &SAID[..]].concat();
        for click in ["first", "second"] {
            let led = olivier.post(&one(&address), &sent).await.is(303);
            assert_eq!(led.header("location"), Some(LIST), "the {click} click");
        }
        assert_eq!(texts(&db, STANDING).await, ["told", "told"]);
        assert!(words(&olivier, LIST).await.contains("Everybody was reached"));
        let page = words(&person, &address).await;
        assert!(page.contains("We told you, by phone") && page.contains(SAID[1].1), "{page}");
        assert!(!page.contains("What it said is on this page"), "{page}");
        assert_eq!(texts(&db, "select act from audit_entry where act = 'request.told'").await.len(), 1);
        assert!(matches!(verify(&db).await.unwrap(), Verdict::Whole(_)));
        let held = "select count(*) || '' from request where claimed_by is not null";
        assert_eq!(texts(&db, held).await, ["0"], "whoever only told them has it in hand no more");
    }

    /// Two officers read the same page: whoever comes second is told so, with their text.
    async fn nobody_is_told_twice(db) {
        let server = MailServer::start();
        let (app, post) = server.app(&db).await;
        let address = ask(&Client::new(&app), &NEVER).await;
        let (olivier, marc) = (officer(&app, "olivier", "esdc-edsc").await, officer(&app, "marc", "esdc-edsc").await);
        go_on(&app, &post).await;
        let place = one(&address);
        let said = [("how", "nohow"), ("said", "We tried.")];
        let (one, two) = (olivier.fill(&place, &place, &said).await, marc.fill(&place, &place, &said).await);
        let (first, second) = tokio::join!(olivier.submit(&one, &[]), marc.submit(&two, &[]));
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
        let refused = if first.status == 409 { first } else { second };
        assert!(refused.page().words().contains("We tried."));
        assert_eq!(texts(&db, STANDING).await, ["given_up"]);
        assert_eq!(texts(&db, "select kind from request_event where by_staff is not null").await, ["unreachable"]);
    }

    /// Sunday noon; the desk is closed on Sunday. Monday is the working day: on Tuesday its lead hears of it, once.
    async fn the_lead_hears_of_what_stands(db) {
        let server = MailServer::start();
        let (app, post) = server.app(&db).await;
        let address = ask(&Client::new(&app), &NEVER).await;
        go_on(&app, &post).await;
        let alarms = "select record from outbox where key like 'telling.alarm%'";
        for (hours, count) in [(24, 0), (24, 1), (24, 1)] {
            app.state.clock.advance(hours * HOUR);
            telling::tell(&app.state).await.unwrap();
            assert_eq!(texts(&db, alarms).await.len(), count);
        }
        let mut tx = app.state.db.begin_read().await.unwrap();
        let sql = "select id, letter from outbox where key like 'telling.alarm%'";
        let (id, sealed): (uuid::Uuid, Vec<u8>) =
            server::on!(tx.conn(), c => sqlx::query_as(sql).fetch_one(c).await).unwrap();
        let letter = outbox::open(&app.state, id, &sealed).unwrap();
        assert_eq!(letter.to, "desk-esdc@example.org");
        assert!(letter.subject.starts_with("Someone still has to be told") && letter.text.contains(reference(&address)));
        assert!(letter.text.contains("/en/desk/esdc-edsc/unreached") && !letter.text.contains(QUESTION));
    }
}
