//! How questions were answered: counted from events, told to staff as it is, to the public once and without small numbers.

use app::{admin, desk, locale::Locale, outcome::Place};
use server::{outcome::publish, person::Role};

use crate::{
    asking::{ASK, WRITING, preview, reference, send, to_send},
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::texts,
    page::text,
};

const FOLLOW: &str = "/en/talk-to-a-person/request";
const DAY: i64 = 24 * 60 * 60 * 1000;
const LONG: [(&str, &str); 2] = [("PASSERELLE_SESSION_IDLE", "1440"), ("PASSERELLE_SESSION_WHOLE", "1440")];

/// The first service of the desk of the tests.
fn service(app: &TestApp) -> String {
    let catalogue = app.state.catalogue();
    let mut own = catalogue.services(Locale::En).iter().filter(|one| one.organization.code == "esdc-edsc");
    own.next().unwrap().id.as_str().to_owned()
}

async fn ask(app: &TestApp, client: &Client, language: &str) -> String {
    let about = app.service(Locale::En, &service(app));
    let fields = [&WRITING[..], &[("answer-in", language)]].concat();
    let screen = preview(client, &format!("{ASK}?page={about}"), &fields).await.is(200).page();
    send(client, &to_send(&screen)).await.is(303).header("location").unwrap().to_owned()
}

async fn answer(officer: &Client, address: &str) {
    let place = format!("/en/desk/esdc-edsc/request/{}", reference(address));
    officer.send(&place, &place, &[("act", "claim")]).await.is(303);
    officer.send(&place, &place, &[("act", "reply"), ("answer", "Yes.")]).await.is(303);
}

async fn kinds(db: &TestDb) -> Vec<String> {
    texts(db, "select kind from request_event where by_staff is null order by at, id").await
}

both! {
    async fn whether_they_come_back_is_seen_only_where_they_allow_it(db) {
        let app = TestApp::with(&db, &LONG).await;
        let (officer, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        let person = Client::new(&app);
        let address = ask(&app, &person, "en").await;
        let tick = "main input[name=return]";
        assert!(!person.get(&address).await.is(200).page().has(tick), "nothing was answered yet");
        answer(&officer, &address).await;
        let page = person.get(&address).await.is(200).page();
        assert!(page.one(tick).attr("checked").is_none(), "never ticked for them");
        person.send(&address, &address, &[("act", "helped")]).await.is(303);
        assert_eq!(kinds(&db).await, ["asked", "helped"], "nothing is allowed by saying that it helped");
        // whoever was given the code may not say it for them
        let other = Client::new(&app);
        let code = text(person.get(&address).await.is(200).page().select(".reference__value")[1]);
        let given = [("reference", reference(&address)), ("code", code.as_str())];
        other.send(FOLLOW, FOLLOW, &given).await.is(303);
        let said = [("act", "not_helped")];
        person.send(&address, &address, &said).await.is(303);
        assert!(person.get(&address).await.is(200).page().has(tick));
        assert!(!other.get(&address).await.is(200).page().has(tick));
        other.send(&address, &address, &[("act", "helped"), ("return", "yes")]).await.is(303);
        assert_eq!(kinds(&db).await.last().unwrap(), "helped");
        person.send(&address, &address, &said).await.is(303);
        person.send(&address, &address, &[("act", "helped"), ("return", "yes")]).await.is(303);
        assert_eq!(kinds(&db).await.last().unwrap(), "return_allowed");
        let page = person.get(&address).await.is(200).page();
        assert!(page.has("button[value=return_refused]") && !page.has(tick));
        person.send(&address, &address, &[("act", "return_refused")]).await.is(303);
        person.send(&address, &address, &[("act", "return_refused")]).await.is(303);
        assert_eq!(kinds(&db).await.iter().filter(|kind| *kind == "return_refused").count(), 1);
        // what did not help after all is not looked after either
        person.send(&address, &address, &[("act", "not_helped")]).await.is(303);
        person.send(&address, &address, &[("act", "helped"), ("return", "yes")]).await.is(303);
        person.send(&address, &address, &[("act", "not_helped")]).await.is(303);
        assert_eq!(kinds(&db).await.last().unwrap(), "return_refused");
    }

    async fn staff_see_their_own_desk_as_it_is(db) {
        let app = TestApp::with(&db, &LONG).await;
        let (olivier, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        let (nadia, _) = Client::staff(&app, "nadia", "cic", Role::Desk).await;
        let (admin, _) = Client::staff(&app, "ada", "", Role::Administrator).await;
        let person = Client::new(&app);
        let first = ask(&app, &person, "en").await;
        let _second = ask(&app, &person, "fr").await;
        app.state.clock.advance(90 * 60 * 1000);
        answer(&olivier, &first).await;
        for locale in Locale::ALL {
            let here = desk::Place::Outcome("esdc-edsc".to_owned()).href(locale);
            let own = olivier.get(&here).await.is(200).page().words();
            let (half, wait) = [("50% (1 of 2)", "2 hours"), ("50\u{a0}% (1 sur 2)", "2 heures")][usize::from(locale == Locale::Fr)];
            assert!(own.contains(half) && own.contains(wait), "{own}");
            nadia.get(&here).await.is(404);
            person.get(&here).await.is(303);
            let theirs = desk::Place::Outcome("cic".to_owned()).href(locale);
            let none = ["Nobody asked anything", "Personne n’a posé"][usize::from(locale == Locale::Fr)];
            assert!(nadia.get(&theirs).await.is(200).page().words().contains(none));
            let all = admin::Place::Outcome.href(locale);
            assert!(admin.get(&all).await.is(200).page().words().contains(half));
            olivier.get(&all).await.is(404);
        }
        // a desk that passed one on still counts it, and so does the one that has it now
        let place = format!("/en/desk/esdc-edsc/request/{}", reference(&first));
        let fields = [("act", "transfer"), ("to", "cic"), ("handover", "For you."), ("never-ours", "yes")];
        olivier.send(&place, &place, &fields).await.is(303);
        for (client, organization) in [(&olivier, "esdc-edsc"), (&nadia, "cic")] {
            let shown = client.get(&format!("/en/desk/{organization}/figures")).await.is(200).page();
            let facts: Vec<String> = shown.select("dl.facts .facts__fact").into_iter().map(text).collect();
            let bounced = facts.iter().find(|fact| fact.contains("First sent to the wrong organization")).unwrap();
            assert!(bounced.contains("(1 of"), "{organization}: {bounced}");
        }
    }

    async fn the_public_is_told_of_a_quarter_once(db) {
        let app = TestApp::with(&db, &LONG).await;
        let (officer, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        assert!(app.get("/en/usage/answers").await.is(200).page().words().contains("No quarter has been published yet"));
        let person = Client::new(&app);
        for count in 0..21 {
            let address = ask(&app, &person, if count < 20 { "en" } else { "fr" }).await;
            answer(&officer, &address).await;
        }
        // the quarter ends on December 31
        app.state.clock.advance((39 + 56) * DAY);
        publish(&app.state).await.unwrap();
        assert!(texts(&db, "select quarter from outcome_quarter").await.is_empty(), "not yet");
        app.state.clock.advance(DAY);
        publish(&app.state).await.unwrap();
        assert_eq!(texts(&db, "select quarter from outcome_quarter").await, ["2026-Q4"]);
        let lines = texts(&db, "select lines from outcome_quarter").await;
        let file = app.get("/en/usage/answers.csv").await.is(200).text();
        assert!(file.contains("2026-Q4,all,,All questions,asked,exact,21"), "{file}");
        assert!(file.contains("2026-Q4,language,fr,In French,asked,fewer_than,10"), "{file}");
        assert!(file.contains("2026-Q4,language,en,In English,asked,withheld,"), "twenty of all leave one: {file}");
        assert!(!file.contains(",helped,exact") && file.contains("helped,fewer_than,10"));
        for (locale, few, days) in [
            (Locale::En, "fewer than 10", "October 1, 2026 to December 31, 2026"),
            (Locale::Fr, "moins de 10", "Du 1er octobre 2026 au 31 décembre 2026"),
        ] {
            let page = app.get(&Place::Home.href(locale)).await.is(200);
            assert_eq!(page.header("set-cookie"), None);
            assert!(page.page().words().contains(few) && page.page().words().contains(days), "{}", page.page().words());
            let file = app.get(&Place::File.href(locale)).await.is(200).text();
            assert_eq!(file.lines().next().unwrap(), "quarter,by,code,name,measure,mark,value");
        }
        // what happens afterwards changes nothing of what was told
        crate::inventory_table::execute(&db, "delete from request").await;
        publish(&app.state).await.unwrap();
        assert_eq!(texts(&db, "select lines from outcome_quarter").await, lines);
        assert_eq!(app.get("/en/usage/answers.csv").await.is(200).text(), file);
    }
}
