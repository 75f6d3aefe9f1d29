//! A call: what the caller reads out leads to what they see, and what was said stands on their page at once.

use app::locale::Locale;
use server::person::Role;

use crate::{
    asking::{WRITING, ask, reference},
    client::Client,
    harness::TestApp,
    inventory_table::texts,
    page::text,
};

const CALL: &str = "/en/desk/esdc-edsc/call";
const SAID: [(&str, &str); 2] = [("asked", "Which form?"), ("said", "Form 5708, online.")];

async fn officer(app: &TestApp) -> Client {
    Client::staff(app, "olivier", "esdc-edsc", Role::Desk).await.0
}

both! {
    async fn the_code_at_the_foot_shows_the_page(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        let service = app.state.catalogue().services(Locale::En)[9].clone();
        let code = async |locale| text(app.get(&service.path().href(locale)).await.is(200).page().one(".foot .page-code"));
        let (en, fr) = (code(Locale::En).await, code(Locale::Fr).await);
        assert_eq!((&en, en.len()), (&fr, 5), "the same page in both languages");
        for typed in [en.clone(), en.to_lowercase(), format!("{}-{}", &en[..2], &en[2..])] {
            let page = officer.get(&format!("{CALL}?code={typed}")).await.is(200).page();
            assert!(page.links().contains(&service.path().href(Locale::En)), "{typed}");
            assert!(page.words().contains(service.id.as_str()));
        }
        for address in ["/en", "/en/topics/jobs", "/fr/organisations", "/en/canada", "/en/about", "/en/collections/retire"] {
            let code = text(app.get(address).await.is(200).page().one(".foot .page-code"));
            let page = officer.get(&format!("{}{CALL}?code={code}", "")).await.is(200).page();
            assert!(page.has(".seen__name"), "{address} {code}");
        }
        let page = officer.get(&format!("{CALL}?code=00000")).await.is(200).page();
        assert!(page.has("#find-error") && !page.has(".seen__name"));
        assert_eq!(page.one("#asked").attr("aria-describedby"), Some("asked-hint find-error"));
        assert!(!app.get("/en/feedback/no").await.is(200).page().has(".page-code"));
    }

    async fn a_call_stands_online_at_once(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        let service = app.state.catalogue().services(Locale::En)[9].clone();
        let code = text(app.get(&service.path().href(Locale::En)).await.page().one(".foot .page-code"));
        let opened = officer.get(&format!("{CALL}?code={code}")).await.is(200).page();
        let mut fields: Vec<(String, String)> = opened.fields(CALL);
        fields.retain(|(name, _)| !["asked", "said"].contains(&name.as_str()));
        fields.extend(SAID.map(|(name, value)| (name.to_owned(), value.to_owned())));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let (one, two) = tokio::join!(officer.post(CALL, &fields), officer.post(CALL, &fields));
        assert_eq!(one.clone().is(303).header("location"), two.is(303).header("location"), "a double click is one call");
        let place = one.header("location").unwrap();
        let page = officer.get(place).await.is(200).page();
        let said = text(page.one(".staff .notice"));
        let code = said.split("code ").nth(1).unwrap()[..6].to_owned();
        let caller = Client::new(&app);
        let follow = "/en/talk-to-a-person/request";
        let sent = caller.send(follow, follow, &[("reference", reference(place)), ("code", &code)]).await.is(303);
        let words = caller.get(sent.header("location").unwrap()).await.is(200).page().words();
        for part in ["You asked, by phone", "Which form?", "We talked, by phone", "Form 5708, online.", service.name.get(Locale::En)] {
            assert!(words.contains(part), "{part}: {words}");
        }
        assert_eq!(texts(&db, "select way || ' ' || state from request").await, ["phone resolved"]);
        // the code is not there for whoever looks later
        app.state.clock.advance(16 * 60 * 1000);
        assert!(!officer.get(place).await.is(200).text().contains(&code));
    }

    async fn what_is_left_to_do_waits(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        officer.send(CALL, CALL, &[SAID[0]]).await.is(422);
        let page = officer.send(CALL, CALL, &[SAID[0], ("said", "")]).await.is(422).page();
        assert!(page.has("#said-error") && text(page.one("#asked")) == "Which form?");
        officer.send(CALL, CALL, &[SAID[0], SAID[1], ("done", "")]).await.is(303);
        assert_eq!(texts(&db, "select state from request").await, ["waiting"]);
        assert!(officer.get("/en/desk/esdc-edsc").await.is(200).page().words().contains("After a call"));
    }

    async fn a_reference_leads_to_its_request(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        let address = ask(&Client::new(&app), &WRITING).await;
        let found = officer.get(&format!("{CALL}?code={}", reference(&address))).await.is(303);
        let place = found.header("location").unwrap().to_owned();
        assert_eq!(place, format!("/en/desk/esdc-edsc/request/{}", reference(&address)));
        officer.send(&place, &place, &[("act", "claim")]).await.is(303);
        let page = officer.get(&place).await.is(200).page();
        let value = |name: &str| page.select(&format!("main input[name={name}]"))[0].attr("value").unwrap().to_owned();
        let (key, seen) = (value("key"), value("seen"));
        officer.post(&place, &[("key", &key), ("seen", &seen), ("act", "called"), SAID[1]]).await.is(422);
        officer.post(&place, &[("key", &key), ("seen", &seen), ("act", "called"), ("answer", SAID[1].1)]).await.is(303);
        assert_eq!(texts(&db, "select channel from request_event where kind = 'called'").await, ["phone"]);
        let (foreign, _) = Client::staff(&app, "priya", "cra-arc", Role::Desk).await;
        let page = foreign.get(&format!("/en/desk/cra-arc/call?code={}", reference(&address))).await.is(200).page();
        assert!(page.has("#find-error"), "elsewhere there is no such reference");
    }
}
