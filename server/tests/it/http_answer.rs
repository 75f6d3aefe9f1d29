//! Consistent answers: the public page and the desk say the same under the same number; who was told a wrong one is
//! found, told again in their language, and nobody twice.

use server::{
    audit::{Verdict, verify},
    outbox,
    person::Role,
};

use crate::{
    asking::{ASK, QUESTION, WRITING, preview, reference, send, to_send},
    checks::faults,
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::texts,
    page::{Page, text},
};

const DESK: &str = "/en/desk/esdc-edsc";
const EDIT: &str = "/en/content/esdc-edsc/answers/A003";
const RECALL: &str = "/en/desk/esdc-edsc/answers/A003";
/// The Old Age Security pension: about it are A003 and A004.
const SERVICE: &str = "ST005";
const RIGHT: [(&str, &str); 6] = [
    ("text-en", "Not by itself: you have to apply, unless a letter says that you are enrolled."),
    ("text-fr", "Pas d’elle-même : il faut la demander, sauf si une lettre vous dit que vous êtes déjà inscrit."),
    ("wrong-since", "1"),
    ("mistake-en", "We said that the pension starts by itself for many people."),
    ("mistake-fr", "Nous avons dit que la pension commence d’elle-même pour bien des gens."),
    ("do", "send"),
];

async fn officer(app: &TestApp) -> Client {
    Client::staff(app, "olivier", "esdc-edsc", Role::Desk).await.0
}

/// Somebody asks about the pension, with these fields: where it lies at the desk, taken by the officer.
async fn asked(app: &TestApp, officer: &Client, fields: &[(&str, &str)]) -> (Client, String, String) {
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
async fn give(officer: &Client, place: &str, act: &str) {
    let used = officer.send(place, place, &[("use", "A003")]).await.is(200).page();
    let mut fields = used.fields(place);
    fields.retain(|(name, _)| name != "act" && name != "use");
    fields.push(("act".to_owned(), act.to_owned()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    officer.post(place, &fields).await.is(303);
}

/// An editor writes the next version of A003, another one publishes it.
async fn correct(app: &TestApp, fields: &[(&str, &str)]) {
    let (edith, _) = Client::staff(app, "edith", "esdc-edsc", Role::Editor).await;
    let (rene, _) = Client::staff(app, "rene", "esdc-edsc", Role::Editor).await;
    edith.send(EDIT, EDIT, fields).await.is(303);
    rene.send(EDIT, EDIT, &[("do", "publish")]).await.is(303);
}

fn one<'p>(page: &'p Page, id: &str) -> Vec<(Option<&'p str>, String)> {
    let found = page.select(&format!("[data-answer={id}]"));
    found.iter().map(|part| (part.attr("data-version"), text(*part))).collect()
}

async fn told(db: &TestDb) -> Vec<String> {
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

    /// The log says which version was given, to whom, how; everybody is told again, once.
    async fn whoever_was_told_a_wrong_version_is_told_again(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app).await;
        let (_, _, english) = asked(&app, &officer, &WRITING).await;
        let french = [&WRITING[..1], &[("question", QUESTION), ("mail", "luc@example.org"), ("answer-in", "fr"), ("way", "writing")]].concat();
        let (luc, address, in_french) = asked(&app, &officer, &french).await;
        let when = [("question", QUESTION), ("way", "callback"), ("number", "613-555-0142"), ("day", "2026-11-23"), ("hour", "9")];
        let (_, _, by_phone) = asked(&app, &officer, &when).await;
        let (_, _, later) = asked(&app, &officer, &WRITING).await;
        for (place, act) in [(&english, "reply"), (&in_french, "reply"), (&by_phone, "called")] {
            give(&officer, place, act).await;
        }
        // somebody opens the page while the answer is still wrong, and sends it afterwards
        let used = officer.send(&later, &later, &[("use", "A003")]).await.is(200).page();
        let stale: Vec<(String, String)> = used.fields(&later);
        correct(&app, &RIGHT).await;
        let mut stale: Vec<(&str, &str)> = stale.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        stale.push(("act", "reply"));
        officer.post(&later, &stale).await.is(409);
        give(&officer, &later, "reply").await;

        let list = officer.get(&format!("{DESK}/answers")).await.is(200).page();
        assert!(list.words().contains("Still to be told: 3"), "{}", list.words());
        let page = officer.get(RECALL).await.is(200).page();
        assert_eq!(page.select("tbody tr").len(), 4);
        let words = page.words();
        let said = ["Letters to send: 2", "People to call: 1", "We said that the pension", "Nous avons dit que la pension"];
        assert!(said.iter().all(|said| words.contains(said)), "{words}");
        let (one, two) = tokio::join!(
            officer.send(RECALL, RECALL, &[("act", "send")]),
            officer.send(RECALL, RECALL, &[("act", "send")]),
        );
        assert!(one.status == 303 && two.status == 303);
        let called = reference(&by_phone).to_owned();
        officer.send(RECALL, RECALL, &[("called", called.as_str())]).await.is(303);
        let page = officer.get(RECALL).await.is(200).page();
        assert!(!page.words().contains("Letters to send") && !page.words().contains("People to call"));
        assert_eq!(told(&db).await.iter().filter(|row| row.starts_with("A003 2")).count(), 4);
        assert_eq!(told(&db).await.iter().filter(|row| *row == "A003 2 called phone").count(), 1);
        assert!(luc.get(&address).await.is(200).page().words().contains("Ce qui était faux"));
        let sql = "select id, letter from outbox where key like 'request.reply%' order by created_at, id";
        let mut tx = app.state.db.begin_read().await.unwrap();
        let rows: Vec<(uuid::Uuid, Vec<u8>)> = server::on!(tx.conn(), c => sqlx::query_as(sql).fetch_all(c).await).unwrap();
        drop(tx);
        let letters = rows.iter().map(|(id, sealed)| outbox::open(&app.state, *id, sealed).unwrap());
        let right: Vec<_> = letters.filter(|letter| letter.text.contains("version 2")).collect();
        assert_eq!(right.len(), 2);
        assert!(right.iter().any(|letter| letter.to == "luc@example.org" && letter.text.contains("Ce qui est juste")));
        // another desk learns how many, and no reference
        let (foreign, _) = Client::staff(&app, "priya", "cra-arc", Role::Desk).await;
        let page = foreign.get("/en/desk/cra-arc/answers/A003").await.is(200).page();
        assert!(page.words().contains("told wrongly 3, still to be told 0") && !page.words().contains(&called));
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
