//! The desk: the same card and nothing more, one pair of hands, an answer in the person's language.

use app::locale::Locale;
use server::{
    audit::{Verdict, verify},
    person::Role,
};

use crate::{
    asking::{QUESTION, WRITING, ask, card, reference},
    client::Client,
    harness::{Answer, TestApp},
    inventory_table::{execute, texts},
    page::{Page, text},
};

const DESK: &str = "/en/desk/esdc-edsc";
const ORGANIZATION: &str = "esdc-edsc";
const MINUTE: i64 = 60 * 1000;

async fn officer(app: &TestApp, name: &str) -> Client {
    Client::staff(app, name, ORGANIZATION, Role::Desk).await.0
}

/// Somebody who asked, an officer, and where the request lies at the desk.
async fn three(app: &TestApp, fields: &[(&str, &str)]) -> (Client, String, Client, String) {
    let person = Client::new(app);
    let address = ask(&person, fields).await;
    let place = format!("{DESK}/request/{}", reference(&address));
    (person, address, officer(app, "olivier").await, place)
}

async fn act(client: &Client, place: &str, act: &str) -> Answer {
    client.send(place, place, &[("act", act)]).await
}

/// The hidden fields of the page of a request.
async fn opened(client: &Client, place: &str) -> (String, String) {
    let page = client.get(place).await.is(200).page();
    let hidden = |name: &str| page.select(&format!("main input[name={name}]"))[0].attr("value").unwrap().to_owned();
    (hidden("key"), hidden("seen"))
}

async fn write(client: &Client, place: &str, act: &str, (field, text): (&str, &str)) -> Answer {
    let (key, seen) = opened(client, place).await;
    client.post(place, &[("key", &key), ("seen", &seen), ("act", act), (field, text)]).await
}

both! {
    async fn staff_see_the_same_card_and_nothing_more(db) {
        let app = TestApp::over(&db).await;
        let fields = [&WRITING[..], &[("name", "Amina")]].concat();
        let (person, address, officer, place) = three(&app, &fields).await;
        let own = person.get(&address).await.is(200).page();
        let seen = officer.get(&place).await.is(200);
        assert_eq!(card(&seen.page()), card(&own));
        let guest = texts(&db, "select lower(hex(id)) from holder where kind = 'guest'");
        let guest = if db.engine() == server::db::Engine::Sqlite { guest.await.concat() } else { String::new() };
        let secret = text(own.select(".keep .reference__value")[1]);
        for more in [guest.as_str(), secret.as_str(), "guest"].into_iter().filter(|more| !more.is_empty()) {
            assert!(!seen.text().contains(more), "{more} is not on the card");
        }
        let queue = officer.get(DESK).await.is(200);
        for personal in ["Amina", "amina@example.org", QUESTION] {
            assert!(!queue.text().contains(personal), "the queue says nothing personal");
        }
        assert!(queue.page().links().contains(&place));
        let noted = texts(&db, "select record || ' ' || reason || ' ' || role || ' ' || organization from access").await;
        assert_eq!(noted, [format!("request {} request desk esdc-edsc", reference(&address))]);
    }

    async fn another_organization_finds_nothing(db) {
        let app = TestApp::over(&db).await;
        let (person, address, _, place) = three(&app, &WRITING).await;
        let (foreign, _) = Client::staff(&app, "priya", "cra-arc", Role::Desk).await;
        let (editor, _) = Client::staff(&app, "edith", ORGANIZATION, Role::Editor).await;
        let there = format!("/en/desk/cra-arc/request/{}", reference(&address));
        foreign.get("/en/desk/cra-arc").await.is(200);
        for (client, place) in [(&foreign, DESK), (&foreign, &place), (&foreign, &there), (&editor, DESK), (&editor, &place)] {
            client.get(place).await.is(404);
        }
        let key = foreign.get("/en/desk/cra-arc/call").await.is(200).page();
        let key = key.one("main form[method=post] input[name=key]").attr("value").unwrap().to_owned();
        for place in [&place, &there] {
            foreign.post(place, &[("key", &key), ("act", "claim")]).await.is(404);
        }
        assert_eq!(person.get(&place).await.is(303).header("location").map(|to| to.starts_with("/en/sign-in")), Some(true));
        assert!(texts(&db, "select record from access").await.is_empty());
    }

    async fn two_officers_cannot_hold_one(db) {
        let app = TestApp::over(&db).await;
        let (_, _, one, place) = three(&app, &WRITING).await;
        let other = officer(&app, "marc").await;
        let (a, b) = (opened(&one, &place).await, opened(&other, &place).await);
        let (a, b) = ([("key", a.0.as_str()), ("seen", &a.1), ("act", "claim")], [("key", b.0.as_str()), ("seen", &b.1), ("act", "claim")]);
        let (first, second) = tokio::join!(one.post(&place, &a), other.post(&place, &b));
        let mut found = [first.status.as_u16(), second.status.as_u16()];
        found.sort_unstable();
        assert_eq!(found, [303, 409]);
        let (holder, late, kept) = if first.status == 303 { (&one, &other, b) } else { (&other, &one, a) };
        let note = |words| [kept[0], kept[1], ("act", "note"), ("note", words)];
        let page = late.get(&place).await.is(200).page();
        assert!(page.words().contains("With a colleague") && !page.has("#answer"), "there is nothing to answer with");
        let refused = late.post(&place, &note("kept for later")).await.is(409).page();
        assert!(refused.words().contains("was not sent"));
        // everything that its holder does extends the lease
        app.state.clock.advance(29 * MINUTE);
        write(holder, &place, "note", ("note", "at it")).await.is(303);
        late.get(DESK).await.is(200);
        app.state.clock.advance(29 * MINUTE);
        late.get(DESK).await.is(200);
        act(holder, &place, "extend").await.is(303);
        app.state.clock.advance(15 * MINUTE);
        late.post(&place, &note("too early")).await.is(409);
        app.state.clock.advance(16 * MINUTE);
        act(late, &place, "claim").await.is(303);
        assert_eq!(texts(&db, "select kind from request_event order by at, id").await, ["asked", "claimed", "note", "claimed"]);
    }

    async fn an_answer_is_sent_in_the_language_of_the_person(db) {
        let app = TestApp::over(&db).await;
        let (person, address, officer, place) = three(&app, &[&WRITING[..], &[("answer-in", "fr")]].concat()).await;
        act(&officer, &place, "claim").await.is(303);
        write(&officer, &place, "note", ("note", "Ask the program first")).await.is(303);
        write(&officer, &place, "reply", ("answer", "  ")).await.is(422);
        write(&officer, &place, "reply", ("answer", "Oui, 046 454 286 n’est pas nécessaire.")).await.is(303);
        let page = person.get(&address).await.is(200).page();
        assert!(page.heading().contains("answered") && page.words().contains("Oui, ••• ••• ••• n’est pas nécessaire."));
        assert!(page.words().contains("by email") && !page.words().contains("Ask the program first"));
        let mut tx = app.state.db.begin_read().await.unwrap();
        let sql = "select id, letter from outbox where key like 'request.reply%'";
        let (id, sealed): (uuid::Uuid, Vec<u8>) = server::on!(tx.conn(), c => sqlx::query_as(sql).fetch_one(c).await).unwrap();
        drop(tx);
        let letter = server::outbox::open(&app.state, id, &sealed).unwrap();
        assert!(letter.to == "amina@example.org" && letter.subject.contains("Une réponse"), "{letter:?}");
        assert!(letter.text.contains("Emploi et Développement social Canada"));
        act(&officer, &place, "resolve").await.is(303);
        assert!(person.get(&address).await.is(200).page().heading().contains("closed"));
        let acts = texts(&db, "select act from audit_entry order by number").await;
        assert_eq!(acts, ["request.ask", "request.claim", "request.note", "request.reply", "request.resolve"]);
        assert_eq!(verify(&db).await.unwrap(), Verdict::Whole(5));
    }

    /// What the person added meanwhile is read before the answer is sent.
    async fn an_answer_to_an_older_page_waits(db) {
        let app = TestApp::over(&db).await;
        let (person, address, officer, place) = three(&app, &WRITING).await;
        act(&officer, &place, "claim").await.is(303);
        let opened = officer.get(&place).await.is(200).page();
        let value = |name: &str| opened.select(&format!("main input[name={name}]"))[0].attr("value").unwrap().to_owned();
        let (key, seen) = (value("key"), value("seen"));
        person.send(&address, &address, &[("act", "add"), ("text", "Forget it, I found it.")]).await.is(303);
        let sent = [("key", key.as_str()), ("seen", &seen), ("act", "reply"), ("answer", "Here is how.")];
        let page = officer.post(&place, &sent).await.is(409).page();
        assert!(page.words().contains("Forget it, I found it.") && text(page.one("#answer")) == "Here is how.");
        write(&officer, &place, "reply", ("answer", "Good.")).await.is(303);
        let again = write(&officer, &place, "reply", ("answer", "Good!")).await;
        assert_eq!(again.status, 303, "a new page is a new answer");
        assert_eq!(texts(&db, "select kind from request_event where kind = 'replied'").await.len(), 2);
    }

    /// Whichever button is pressed, and whoever was quicker.
    async fn what_was_typed_stays(db) {
        let app = TestApp::over(&db).await;
        let (_, _, officer, place) = three(&app, &WRITING).await;
        act(&officer, &place, "claim").await.is(303);
        let typed = [("answer", "Half an answer"), ("note", "Half a note")];
        let press = async |act: &str| officer.send(&place, &place, &[&typed[..], &[("act", act)]].concat()).await;
        let kept = |page: &Page| [text(page.one("#answer")), text(page.one("#note"))];
        assert_eq!(kept(&press("extend").await.is(200).page()), ["Half an answer", "Half a note"]);
        let noted = press("note").await.is(200).page();
        assert_eq!(kept(&noted), ["Half an answer", ""]);
        assert!(noted.words().contains("Note for staff") && noted.words().contains("They asked, online"));
        for act in ["release", "resolve"] {
            let refused = press(act).await.is(422).page();
            assert_eq!(kept(&refused), ["Half an answer", "Half a note"], "{act}");
            assert!(refused.has("#answer-error") && refused.has("#note-error"), "{act}");
        }
        assert_eq!(texts(&db, "select kind from request_event order by at, id").await, ["asked", "claimed", "note"]);
        let (key, seen) = opened(&officer, &place).await;
        app.state.clock.advance(20 * MINUTE);
        officer.get(DESK).await.is(200);
        app.state.clock.advance(11 * MINUTE);
        act(&self::officer(&app, "marc").await, &place, "claim").await.is(303);
        let late = [("key", key.as_str()), ("seen", &seen), ("act", "reply"), typed[0]];
        let page = officer.post(&place, &late).await.is(409).page();
        assert!(!page.has("#answer") && text(page.one(".notice")).contains("Half an answer"), "it can be read and copied");
    }

    async fn the_oldest_promise_stands_first(db) {
        let app = TestApp::over(&db).await;
        let (person, _, officer, written) = three(&app, &WRITING).await;
        let when = [("question", QUESTION), ("way", "callback"), ("number", "613-555-0142"), ("day", "2026-11-23"), ("hour", "9")];
        let called = format!("{DESK}/request/{}", reference(&ask(&person, &when).await));
        app.state.clock.advance(24 * 60 * MINUTE);
        officer.sign_in("olivier").await;
        let queue = officer.get(DESK).await.is(200).page();
        let links: Vec<_> = queue.select(".queue__link").iter().map(|link| link.attr("href").unwrap().to_owned()).collect();
        assert_eq!(links, [called.clone(), written]);
        assert!(queue.words().contains("9 am to 10 am, Eastern time") && queue.words().contains("3 h left"), "{}", queue.words());
        app.state.clock.advance(4 * 60 * MINUTE);
        officer.sign_in("olivier").await;
        assert!(officer.get(DESK).await.is(200).page().words().contains("Late by 60 min")
            || officer.get(DESK).await.is(200).page().words().contains("Late by 1"));
        act(&officer, &called, "claim").await.is(303);
        let mine = officer.get(DESK).await.is(200).page();
        assert_eq!(mine.one("section[aria-labelledby=mine] .queue__link").attr("href"), Some(called.as_str()));
    }

    async fn every_page_is_in_order(db) {
        let app = TestApp::over(&db).await;
        let (_, _, officer, place) = three(&app, &WRITING).await;
        act(&officer, &place, "claim").await.is(303);
        execute(&db, "update request set service = 'ST001'").await;
        for locale in Locale::ALL {
            let home = app::path::Path::Desk(app::desk::Place::Home(ORGANIZATION.to_owned())).href(locale);
            let mut links = officer.get(&home).await.is(200).page().links();
            links.retain(|link| link.starts_with(&home) && !link.contains('?'));
            // the next request has no page of its own
            links.retain(|link| !link.ends_with("/next") && !link.ends_with("/suivante"));
            assert_eq!(links.len(), 12, "{links:?}");
            for place in links {
                let answer = officer.get(&place).await.is(200);
                assert_eq!(crate::checks::faults(&answer, &answer.page()), Vec::<String>::new());
                assert_eq!(answer.header("cache-control"), Some("no-store"));
            }
        }
    }
}
