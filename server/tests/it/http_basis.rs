//! On what an answer rests: what an officer ticked, told to its person with links, kept by the history, and seen apart from
//! what was only opened.

use server::{clock::Clock, person::Role};

use crate::{
    asking::WRITING,
    client::Client,
    database::TestDb,
    harness::TestApp,
    http_answer::{RIGHT, asked, correct, officer, told},
    inventory_table::{NOW, execute, only, real, take, texts},
    page::text,
};

const ORGANIZATION: &str = "esdc-edsc";
/// The pension, which was shared; and another service.
const PENSION: &str = "ST005";
const OTHER: &str = "ST001";

async fn letters(app: &TestApp) -> Vec<server::outbox::Letter> {
    let mut tx = app.state.db.begin_read().await.unwrap();
    let sql = "select id, letter from outbox where key like 'request.reply%' order by id";
    let rows: Vec<(uuid::Uuid, Vec<u8>)> = server::on!(tx.conn(), c => sqlx::query_as(sql).fetch_all(c).await).unwrap();
    drop(tx);
    rows.iter().map(|(id, sealed)| server::outbox::open(&app.state, *id, sealed).unwrap()).collect()
}

async fn rests(db: &TestDb) -> Vec<String> {
    let sql = "select s.service || ' ' || cast(s.edition as text) || ' ' || e.kind
        from request_event_source s join request_event e on e.id = s.event order by e.at, 1";
    texts(db, sql).await
}

both! {
    async fn what_was_ticked_is_told_and_what_was_opened_is_not(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        let (person, address, place) = asked(&app, &officer, &[&WRITING[..], &[("answer-in", "fr")]].concat()).await;
        let page = officer.get(&place).await.is(200).page();
        assert!(page.has(&format!("#rests-{PENSION}")) && !page.has("input[name^=rests-][checked]"), "nothing is ticked for them");
        assert!(!page.has("input[name^=told-][checked]"));
        officer.get(&format!("{place}/source?service={OTHER}")).await.is(303);
        officer.get(&format!("{place}/source?answer=A004")).await.is(303);
        let opened = officer.get(&place).await.is(200).page();
        assert!(opened.has(&format!("#rests-{OTHER}")), "what was opened can be ticked");
        let ticked = format!("rests-{PENSION}");
        officer.send(&place, &place, &[("act", "reply"), ("answer", "Vers 64 ans."), (&ticked, "0"), ("told-A003", "1")]).await.is(303);
        assert_eq!((rests(&db).await, told(&db).await), (vec!["ST005 0 replied".to_owned()], vec!["A003 1 replied mail".to_owned()]));

        let catalogue = app.state.catalogue();
        let service = catalogue.service(PENSION).unwrap();
        for (locale, title) in [(app::locale::Locale::En, "This answer rests on:"), (app::locale::Locale::Fr, "Cette réponse s’appuie sur")] {
            let address = if locale == app::locale::Locale::En { address.clone() } else { address.replace("/en/talk-to-a-person/request", "/fr/parler-a-quelqu-un/question") };
            let page = person.get(&address).await.is(200).page();
            let basis = page.one(".history .basis");
            assert!(text(basis).starts_with(title) && text(basis).contains(service.name.get(locale)), "{}", text(basis));
            let links = page.links();
            assert!(links.contains(&service.path().href(locale)), "{links:?}");
            assert!(!page.words().contains(catalogue.service(OTHER).unwrap().name.get(locale)), "what was only opened is staff’s");
        }
        let letter = &letters(&app).await[0];
        for part in ["Cette réponse s’appuie sur", service.name.fr.as_str(), &service.path().href(app::locale::Locale::Fr), "Réponse A003, version 1", "/fr/reponses/A003"] {
            assert!(letter.text.contains(part), "{part}: {}", letter.text);
        }
        let desk = officer.get(&place).await.is(200).page();
        let list = |id: &str| text(desk.one(&format!("ul[aria-labelledby={id}]")));
        assert!(list("answer-used").contains(service.name.get(app::locale::Locale::En)) && list("answer-used").contains("A003"));
        assert!(list("answer-opened").contains("A004") && list("answer-opened").contains(catalogue.service(OTHER).unwrap().name.get(app::locale::Locale::En)));
        assert!(!list("answer-opened").contains(service.name.get(app::locale::Locale::En)));
    }

    async fn what_was_ticked_stays_ticked_and_an_older_edition_is_refused(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        let (_, _, place) = asked(&app, &officer, &WRITING).await;
        let ticked = format!("rests-{PENSION}");
        let page = officer.send(&place, &place, &[("act", "reply"), ("answer", " "), (&ticked, "0")]).await.is(422).page();
        assert!(page.has(&format!("#rests-{PENSION}[checked]")), "it is kept with what was typed");
        for wrong in [(ticked.as_str(), "2019"), ("rests-ST999", "0")] {
            let page = officer.send(&place, &place, &[("act", "reply"), ("answer", "At 64."), wrong]).await.is(409).page();
            assert_eq!(text(page.one("#answer")), "At 64.");
        }
        assert!(rests(&db).await.is_empty());
        officer.send(&place, &place, &[("act", "called"), ("answer", "At 64."), (&ticked, "0")]).await.is(303);
        assert_eq!(rests(&db).await, ["ST005 0 called"]);
    }

    async fn what_is_not_published_any_more_is_named_by_its_id(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        let (person, address, place) = asked(&app, &officer, &WRITING).await;
        officer.send(&place, &place, &[("act", "reply"), ("answer", "At 64."), (&format!("rests-{PENSION}"), "0")]).await.is(303);
        execute(&db, "update request_event_source set service = 'SRV00001', edition = 2019").await;
        let page = person.get(&address).await.is(200).page();
        let basis = page.one(".history .basis");
        assert!(text(basis).contains("SRV00001 (inventory of 2019–2020)"), "{}", text(basis));
        assert!(page.select(".history .basis a").is_empty(), "there is no page to lead to");
    }

    /// A service of the real inventory is a source like any other, in the edition in which it stood then.
    async fn what_was_imported_can_be_used_too(db) {
        let Some(services) = real("gc-service-inventory/service_inventory.csv") else { return };
        take(&db, &Clock::fixed(NOW), only(&services)).await;
        let app = TestApp::over(&db).await;
        let imported = texts(&db, "select service_id from service where withdrawn_at is null order by service_id").await;
        let catalogue = app.state.catalogue();
        let service = imported.iter().find_map(|id| catalogue.service(id)).unwrap();
        let (officer, id) = (officer(&app).await, service.id.as_str());
        let (person, address, place) = asked(&app, &officer, &WRITING).await;
        officer.get(&format!("{place}/source?service={id}")).await.is(303);
        let ticked = format!("rests-{id}");
        let edition = officer.get(&place).await.is(200).page().one(&format!("#{ticked}")).attr("value").unwrap().to_owned();
        assert_eq!(edition, "2023", "the fiscal year begins in it");
        officer.send(&place, &place, &[("act", "reply"), ("answer", "It is free."), (&ticked, &edition)]).await.is(303);
        assert_eq!(rests(&db).await, [format!("{id} 2023 replied")]);
        let page = person.get(&address).await.is(200).page();
        let basis = page.one(".history .basis");
        assert!(text(basis).contains("inventory of 2023–2024"), "{}", text(basis));
        assert!(page.links().contains(&service.path().href(app::locale::Locale::En)));
        let letter = &letters(&app).await[0].text;
        assert!(letter.contains(service.name.en.as_str()) && letter.contains(&service.path().href(app::locale::Locale::En)), "{letter}");
    }

    async fn a_correction_reaches_them_all_the_same(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        let (_, _, place) = asked(&app, &officer, &WRITING).await;
        officer.send(&place, &place, &[("act", "reply"), ("answer", "At 64."), (&format!("rests-{PENSION}"), "0"), ("told-A003", "1")]).await.is(303);
        correct(&app, &RIGHT).await;
        let recall = format!("/en/desk/{ORGANIZATION}/answers/A003");
        officer.send(&recall, &recall, &[("act", "send")]).await.is(303);
        assert_eq!(told(&db).await, ["A003 1 replied mail", "A003 2 replied mail"]);
        let letters = letters(&app).await;
        assert!(letters[1].text.contains("Answer A003, version 2") && letters[1].text.contains("/en/answers/A003"), "{}", letters[1].text);
        let foreign = Client::staff(&app, "priya", "cra-arc", Role::Desk).await.0;
        foreign.get(&format!("{place}/source?service={OTHER}")).await.is(404);
    }
}
