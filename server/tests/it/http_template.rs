//! Templates: kept in both languages, each save a version; put into a form in the language of whoever applied.

use server::{
    audit::{Verdict, verify},
    person::Role,
};

use crate::{
    client::Client,
    harness::TestApp,
    inventory_table::{execute, texts},
    team::Team,
};

const ALL: &str = "/en/officer/cra-arc/templates";
const NEW: &str = "/en/officer/cra-arc/templates/new";

const CONTRACT: [(&str, &str); 5] = [
    ("purpose", "ask"),
    ("name-en", "A contract"),
    ("name-fr", "Un contrat"),
    ("text-en", "For {reference} we need {document} by {due}."),
    ("text-fr", "Pour {numero}, il nous faut {document} d’ici le {echeance}."),
];

/// Keeps a template: gives its address.
pub async fn kept(officer: &Client) -> String {
    let kept = officer.send(NEW, NEW, &CONTRACT).await.is(303);
    kept.header("location").unwrap().to_owned()
}

async fn officer(app: &TestApp) -> Client {
    Client::staff(app, "paula", "cra-arc", Role::Officer).await.0
}

both! {
    async fn is_kept_in_both_languages_and_knows_few_placeholders(db) {
        let app = TestApp::over(&db).await;
        let paula = officer(&app).await;
        assert!(paula.get("/en/officer/cra-arc").await.is(200).page().links().contains(ALL));
        let refuse = async |field: &'static str, value: &'static str, says: &str| {
            let mut fields: Vec<_> = CONTRACT.into_iter().filter(|(name, _)| *name != field).collect();
            fields.push((field, value));
            let page = paula.send(NEW, NEW, &fields).await.is(422).page();
            let error = page.one(&format!("#{field}-error")).text().collect::<String>();
            assert!(error.contains(says), "{field}: {error}");
        };
        refuse("text-fr", "", "Write the text in French").await;
        refuse("name-en", "", "Write the name in English").await;
        refuse("text-en", "Dear {name}", "{name} stands for nothing here").await;
        refuse("text-en", "By {due", "{due stands for nothing here").await;
        // each language has its own names
        refuse("text-fr", "Pour {reference}", "{numero}, {programme}, {echeance}, {document}").await;
        let pause: Vec<_> = [("purpose", "pause")].into_iter().chain(CONTRACT[1..].iter().copied()).collect();
        let page = paula.send(NEW, NEW, &pause).await.is(422).page();
        assert!(page.words().contains("{document} stands for nothing here"), "no document is asked for in a pause");
        assert!(texts(&db, "select purpose from template").await.is_empty());
    }

    async fn each_save_is_a_version(db) {
        let app = TestApp::over(&db).await;
        let paula = officer(&app).await;
        let (paul, _) = Client::staff(&app, "paul", "cra-arc", Role::Officer).await;
        let begun = paula.fill(NEW, NEW, &CONTRACT).await;
        let addresses = [paula.submit(&begun, &[]).await, paula.submit(&begun, &[]).await];
        let address = addresses[0].header("location").unwrap().to_owned();
        assert_eq!(addresses[1].header("location"), Some(address.as_str()), "pressed twice");
        let one = paula.fill(&address, &address, &[("text-en", "Send {document}.")]).await;
        let other = paul.fill(&address, &address, &[("text-en", "Give {document}.")]).await;
        let (one, other) = tokio::join!(paula.submit(&one, &[]), paul.submit(&other, &[]));
        let mut statuses = [one.status.as_u16(), other.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409], "of two who save one is told");
        let late = if one.status == 409 { one } else { other }.page();
        assert!(late.words().contains("A colleague saved another version"), "{}", late.words());
        assert!(late.one("#text-en").text().collect::<String>().contains("{document}."), "what was written is still there");
        let words = paula.get(&address).await.is(200).page().words();
        assert!(words.contains("Version 2, saved by") && words.contains("Version 1, saved by"), "{words}");
        assert!(words.contains("For {reference} we need"), "what it said before is still there");
        for sql in ["update template_version set text_en = 'x'", "delete from template_version"] {
            let mut tx = db.begin_write().await.unwrap();
            let done = server::on!(tx.conn(), c => sqlx::query(sql).execute(c).await.map(drop));
            assert!(done.is_err(), "{sql}");
        }
        let (elsewhere, _) = Client::staff(&app, "petra", "ised-isde", Role::Officer).await;
        elsewhere.get(&address).await.is(404);
        elsewhere.get(&address.replace("cra-arc", "ised-isde")).await.is(404);
        assert!(!elsewhere.get("/en/officer/ised-isde/templates").await.is(200).page().words().contains("A contract"));
    }

    async fn is_put_into_a_form_and_the_audit_says_which(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (claim, officer, case) = team.taken(&app).await;
        let template = kept(&officer).await;
        let id = template.rsplit('/').next().unwrap();
        let ask = format!("{case}/ask");
        let typed = [("name", "the contract"), ("due", "2027-03-04"), ("why", "You named a lab.")];
        let put = officer.send(&ask, &ask, &[&typed[..], &[("template", id), ("insert", "yes")]].concat()).await.is(200).page();
        let text = put.one("#why").text().collect::<String>();
        let reference = case.rsplit('/').next().unwrap();
        let filled = format!("You named a lab.\n\nFor {reference} we need the contract by March 4, 2027.");
        assert_eq!(text.trim(), filled);
        assert_eq!(put.one("#name").attr("value"), Some("the contract"), "what was typed beside it stays");
        assert!(texts(&db, "select kind from application_event where kind = 'asked'").await.is_empty());
        // changed before it is sent; twice is once
        let fields = put.fields(&ask);
        let mut fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let edited = format!("{filled} Thank you.");
        fields.retain(|(name, _)| *name != "why");
        fields.push(("why", &edited));
        officer.post(&ask, &fields).await.is(303);
        officer.post(&ask, &fields).await.is(303);
        let history = team.owner.get(&claim).await.is(200).page().words();
        assert!(history.contains("by March 4, 2027. Thank you."), "{history}");
        let used = texts(&db, "select subject from audit_entry where act = 'template.use'").await;
        assert_eq!(used, [format!("application {reference} template {id} version 1")]);
        assert!(matches!(verify(&db).await.unwrap(), Verdict::Whole(_)));
    }

    async fn is_put_in_in_the_language_of_whoever_applied(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (_, officer, case) = team.taken(&app).await;
        let id = kept(&officer).await.rsplit('/').next().unwrap().to_owned();
        execute(&db, "update application set locale = 'fr'").await;
        let ask = format!("{case}/ask");
        let put = officer.send(&ask, &ask, &[("template", &id), ("insert", "yes")]).await.is(200).page();
        assert!(put.words().contains("in French"), "{}", put.words());
        let text = put.one("#why").text().collect::<String>();
        assert!(text.contains("il nous faut {document} d’ici le {echeance}"), "what is not known yet waits: {text}");
        let sent = [("why", text.trim()), ("name", "le contrat"), ("due", "2027-03-04"), ("used", "")];
        officer.send(&ask, &ask, &sent).await.is(303);
        let told = officer.get(&case).await.is(200).page().words();
        assert!(told.contains("il nous faut le contrat d’ici le 4 mars 2027"), "{told}");
        // one of another kind, of another organization, or put away changes nothing
        let (petra, _) = Client::staff(&app, "petra", "ised-isde", Role::Officer).await;
        let theirs = "/en/officer/ised-isde/templates/new";
        let foreign = petra.send(theirs, theirs, &CONTRACT).await.is(303).header("location").unwrap().to_owned();
        let foreign = foreign.rsplit('/').next().unwrap();
        let pause = format!("{case}/pause");
        for id in [id.as_str(), foreign] {
            let put = officer.send(&pause, &pause, &[("template", id), ("insert", "yes"), ("text", "Typed.")]).await.is(200).page();
            assert_eq!(put.one("#text").text().collect::<String>().trim(), "Typed.");
        }
        officer.send(&format!("{ALL}/{id}"), &format!("{ALL}/{id}"), &[("offered", "no")]).await.is(303);
        assert!(!officer.get(&ask).await.is(200).page().has("#template"), "put away");
    }
}
