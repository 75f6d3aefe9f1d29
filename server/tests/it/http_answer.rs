//! Consistent answers: the public page, the desk and the interface for programs say the same under the same number, and a
//! contact is stamped with the version that it gave.

use server::{
    audit::{Verdict, verify},
    person::Role,
};

use crate::{
    asking::{ASK, WRITING, preview, reference, send, to_send},
    checks::faults,
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::texts,
    page::{Page, text},
};

pub const DESK: &str = "/en/desk/esdc-edsc";
pub const EDIT: &str = "/en/content/esdc-edsc/answers/A003";
pub const RECALL: &str = "/en/desk/esdc-edsc/answers/A003";
/// The Old Age Security pension: about it are A003 and A004.
const SERVICE: &str = "ST005";
pub const RIGHT: [(&str, &str); 6] = [
    ("text-en", "Not by itself: you have to apply, unless a letter says that you are enrolled."),
    ("text-fr", "Pas d’elle-même : il faut la demander, sauf si une lettre vous dit que vous êtes déjà inscrit."),
    ("wrong-since", "1"),
    ("mistake-en", "We said that the pension starts by itself for many people."),
    ("mistake-fr", "Nous avons dit que la pension commence d’elle-même pour bien des gens."),
    ("do", "send"),
];

pub async fn officer(app: &TestApp) -> Client {
    Client::staff(app, "olivier", "esdc-edsc", Role::Desk).await.0
}

/// Somebody asks about the pension, with these fields: where it lies at the desk, taken by the officer.
pub async fn asked(app: &TestApp, officer: &Client, fields: &[(&str, &str)]) -> (Client, String, String) {
    let person = Client::new(app);
    let about = app.service(app::locale::Locale::En, SERVICE);
    let asking = format!("{ASK}?page={about}");
    let screen = preview(&person, &asking, fields).await.is(200).page();
    let address = send(&person, &to_send(&screen)).await.is(303).header("location").unwrap().to_owned();
    let place = format!("{DESK}/request/{}", reference(&address));
    officer.send(&place, &place, &[("act", "claim")]).await.is(303);
    (person, address, place)
}

/// Answers with A003, as it stands on the page.
pub async fn give(officer: &Client, place: &str, act: &str) {
    let used = officer.send(place, place, &[("use", "A003")]).await.is(200).page();
    let mut fields = used.fields(place);
    fields.retain(|(name, _)| name != "act" && name != "use");
    fields.push(("act".to_owned(), act.to_owned()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    officer.post(place, &fields).await.is(303);
}

/// An editor writes the next version of A003, another one publishes it.
pub async fn correct(app: &TestApp, fields: &[(&str, &str)]) {
    let (edith, _) = Client::staff(app, "edith", "esdc-edsc", Role::Editor).await;
    let (rene, _) = Client::staff(app, "rene", "esdc-edsc", Role::Editor).await;
    edith.send(EDIT, EDIT, fields).await.is(303);
    rene.send(EDIT, EDIT, &[("do", "publish")]).await.is(303);
}

fn one<'p>(page: &'p Page, id: &str) -> Vec<(Option<&'p str>, String)> {
    let found = page.select(&format!("[data-answer={id}]"));
    found.iter().map(|part| (part.attr("data-version"), text(*part))).collect()
}

pub async fn told(db: &TestDb) -> Vec<String> {
    let sql = "select a.answer || ' ' || a.version || ' ' || e.kind || ' ' || e.channel
        from request_event_answer a join request_event e on e.id = a.event order by e.at, 1";
    texts(db, sql).await
}

both! {
    async fn everybody_is_answered_in_the_same_words(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        let (_, _, place) = asked(&app, &officer, &WRITING).await;
        let public = app.get(&app.service(app::locale::Locale::En, SERVICE)).await.is(200).page();
        let desk = officer.get(&place).await.is(200).page();
        let words = |page: &Page| {
            let (version, said) = one(page, "A003").remove(0);
            (version.map(str::to_owned), said.split("Answer A003").next().unwrap().trim().to_owned())
        };
        assert_eq!(words(&public), words(&desk));
        assert_eq!(words(&public).0.as_deref(), Some("1"));
        let own = app.get("/en/answers/A003").await.is(200).page();
        assert_eq!(one(&own, "A003")[0].0, Some("1"));
        let api = app.get("/api/v1/answers/A003?lang=en").await.is(200).text();
        assert!(api.contains("\"version\":1") && api.contains("Around age 64"), "{api}");
        app.get("/en/answers/A999").await.is(404);
        app.get("/api/v1/answers/A999").await.is(404);
        let all = app.get("/api/v1/answers?lang=fr").await.is(200).text();
        assert!(all.contains("\"total\":12") && all.contains("ST005"), "{all}");
    }

    async fn using_an_answer_keeps_what_was_typed_and_stamps_the_contact(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        let (person, address, place) = asked(&app, &officer, &[&WRITING[..], &[("answer-in", "fr")]].concat()).await;
        let typed = [("answer", "Bonjour."), ("note", "half a note"), ("use", "A003")];
        let used = officer.send(&place, &place, &typed).await.is(200).page();
        let answer = text(used.one("#answer"));
        assert!(answer.starts_with("Bonjour.") && answer.contains("Vers 64 ans"), "in their language: {answer}");
        assert_eq!(text(used.one("#note")), "half a note");
        assert!(used.has("#told-A003[checked]") && !used.has("#told-A004[checked]"));
        give(&officer, &place, "reply").await;
        assert_eq!(told(&db).await, ["A003 1 replied mail"]);
        assert!(person.get(&address).await.is(200).page().words().contains("Vers 64 ans"));
        let page = officer.get(&place).await.is(200).page();
        assert!(page.words().contains("Told already: Answer A003, version 1"), "{}", page.words());
        let source = format!("{place}/source?answer=A004");
        for _ in 0..2 {
            assert_eq!(officer.get(&source).await.is(303).header("location"), Some("/en/answers/A004"));
        }
        officer.get(&format!("{place}/source?service={SERVICE}")).await.is(303);
        let sources = texts(&db, "select kind || ' ' || record || ' ' || version from request_source order by 1").await;
        assert_eq!(sources, ["answer A004 1", "service ST005 0"]);
        let foreign = Client::staff(&app, "priya", "cra-arc", Role::Desk).await.0;
        foreign.get(&source).await.is(404);
    }

    async fn a_call_is_stamped_too(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        let public = app.get(&app.service(app::locale::Locale::En, SERVICE)).await.is(200).page();
        let call = format!("{DESK}/call");
        let page = format!("{call}?code={}", text(public.one(".foot .page-code")));
        assert_eq!(one(&officer.get(&page).await.is(200).page(), "A004").len(), 1);
        let said = [("asked", "When does it start?"), ("said", "At 65."), ("told-A004", "1")];
        officer.send(&page, &call, &said).await.is(303);
        assert_eq!(told(&db).await, ["A004 1 called phone"]);
    }

    async fn a_version_is_written_by_one_and_published_by_another(db) {
        let app = TestApp::over(&db).await;
        let (edith, _) = Client::staff(&app, "edith", "esdc-edsc", Role::Editor).await;
        let (rene, _) = Client::staff(&app, "rene", "esdc-edsc", Role::Editor).await;
        let (foreign, _) = Client::staff(&app, "priya", "cra-arc", Role::Editor).await;
        foreign.get("/en/content/cra-arc/answers/A003").await.is(404);
        let half = [("text-en", "It does not."), ("do", "send")];
        let page = edith.send(EDIT, EDIT, &half).await.is(422).page();
        assert!(page.has("#text-fr-error"), "people act on both languages");
        edith.send(EDIT, EDIT, &[("do", "send")]).await.is(422);
        edith.send(EDIT, EDIT, &[&RIGHT[..2], &[("wrong-since", "1"), ("do", "send")]].concat()).await.is(422);
        edith.send(EDIT, EDIT, &RIGHT).await.is(303);
        let own = edith.get(EDIT).await.is(200).page();
        let fields = own.fields(EDIT);
        let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(("do", "publish"));
        edith.post(EDIT, &fields).await.is(422);
        rene.send(EDIT, EDIT, &[("do", "reject")]).await.is(422);
        rene.send(EDIT, EDIT, &[("do", "reject"), ("reason", "Say by when.")]).await.is(303);
        assert!(edith.get(EDIT).await.is(200).page().words().contains("Say by when."));
        edith.send(EDIT, EDIT, &[("text-en", "Not by itself. Apply."), ("do", "send")]).await.is(303);
        rene.send(EDIT, EDIT, &[("do", "publish")]).await.is(303);
        let own = app.get("/en/answers/A003").await.is(200).page();
        assert_eq!(one(&own, "A003")[0].0, Some("2"));
        assert!(own.words().contains("Not by itself. Apply.") && own.words().contains("Wrong, corrected by version 2"));
        let service = app.get(&app.service(app::locale::Locale::Fr, SERVICE)).await.is(200).page();
        assert_eq!(one(&service, "A003")[0].0, Some("2"), "both languages at once");
        assert!(matches!(verify(&db).await.unwrap(), Verdict::Whole(_)));
    }

    async fn every_page_of_answers_is_in_order(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        let (edith, _) = Client::staff(&app, "edith", "esdc-edsc", Role::Editor).await;
        let (rene, _) = Client::staff(&app, "rene", "esdc-edsc", Role::Editor).await;
        let (_, _, place) = asked(&app, &officer, &WRITING).await;
        give(&officer, &place, "reply").await;
        edith.send(EDIT, EDIT, &RIGHT).await.is(303);
        let check = async |client: &Client, address: &str| {
            let answer = client.get(address).await.is(200);
            assert_eq!(faults(&answer, &answer.page()), Vec::<String>::new(), "{address}");
        };
        for address in [EDIT, "/fr/contenu/esdc-edsc/reponses/A003", "/en/content/esdc-edsc/answers"] {
            check(&edith, address).await;
            check(&rene, address).await;
        }
        rene.send(EDIT, EDIT, &[("do", "publish")]).await.is(303);
        for address in [RECALL, "/fr/centre-de-reponse/esdc-edsc/reponses/A003", "/fr/centre-de-reponse/esdc-edsc/reponses", &place] {
            check(&officer, address).await;
        }
        for address in ["/en/answers/A003", "/fr/reponses/A003", "/fr/reponses/A012"] {
            check(&Client::new(&app), address).await;
        }
    }
}
