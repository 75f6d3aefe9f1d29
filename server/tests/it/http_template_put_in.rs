//! Where templates are put in besides asking: reasons and pauses in the language of whoever applied, what goes back to a
//! colleague in the language in which the officer works.

use crate::{
    client::Client,
    http_second::{flagged, opened, post, propose, second},
    http_thread::words,
    inventory_table::{execute, texts},
    page::Page,
    team::{Team, with_folder},
};

const NEW: &str = "/en/officer/cra-arc/templates/new";

/// Keeps a template for a purpose: its number.
async fn kept(officer: &Client, purpose: &str) -> String {
    let fields = [
        ("purpose", purpose),
        ("name-en", "A template"),
        ("name-fr", "Un modèle"),
        ("text-en", "About {reference}, see {program}."),
        ("text-fr", "Au sujet de {numero}, voir {programme}."),
    ];
    let kept = officer.send(NEW, NEW, &fields).await.is(303);
    kept.header("location").unwrap().rsplit('/').next().unwrap().to_owned()
}

fn text(page: &Page, field: &str) -> String {
    page.one(field).text().collect::<String>().trim().to_owned()
}

/// How what the template comes to begins for this case, in English and in French.
fn filled(case: &str) -> [String; 2] {
    let number = case.rsplit('/').next().unwrap();
    [format!("About {number}, see "), format!("Au sujet de {number}, voir ")]
}

async fn used(db: &crate::database::TestDb) -> usize {
    texts(db, "select subject from audit_entry where act = 'template.use'").await.len()
}

/// Sent back in the language of the page, whatever that of the application.
async fn goes_back(petra: &Client, (check, template): (&str, &str), expected: [&str; 2]) {
    let at_work = check.replace("/en/officer/", "/fr/programme/").replace("/check", "/verifier");
    for (page, expected) in [check, at_work.as_str()].into_iter().zip(expected) {
        let mut form = petra.get(page).await.is(200).page().fields(page);
        form.retain(|(name, _)| !["verdict", "words", "template"].contains(&name.as_str()));
        let more = [("verdict", "return"), ("words", "Non."), ("template", template), ("insert", "yes")];
        form.extend(more.map(|(name, value)| (name.to_owned(), value.to_owned())));
        let put = post(petra, page, &form).await.is(200).page();
        let said = text(&put, "#words");
        assert!(said.starts_with("Non.\n\n") && said.contains(expected), "{said}");
        assert!(put.has("input[name=verdict][value=return][checked]"));
    }
}

both! {
    async fn reasons_speak_the_language_of_whoever_applied_and_what_goes_back_that_of_the_page(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (claim, officer, case) = flagged(&app, &team).await;
        let (reasons, back) = (kept(&officer, "reasons").await, kept(&officer, "return").await);
        execute(&db, "update application set locale = 'fr'").await;
        let decide = format!("{case}/decide");
        let typed = [("outcome", "refused"), ("reasons", "Constats."), ("template", reasons.as_str()), ("insert", "yes")];
        let put = officer.send(&decide, &decide, &typed).await.is(200).page();
        let [english, expected] = filled(&case);
        let said = text(&put, "#reasons");
        assert!(said.starts_with(&format!("Constats.\n\n{expected}")), "{said}");
        assert!(put.has("input[name=outcome][value=refused][checked]"), "what was chosen stays");
        assert!(!put.has(".error-summary") && texts(&db, "select kind from application_event where kind = 'proposed'").await.is_empty());
        // another kind of template is none here
        let other = officer.send(&decide, &decide, &[("template", &back), ("insert", "yes"), ("reasons", "Constats.")]).await;
        assert_eq!(text(&other.is(200).page(), "#reasons"), "Constats.");
        let fields = put.fields(&decide);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        officer.post(&decide, &fields).await.is(303);
        assert_eq!(used(&db).await, 1);
        let (petra, check) = (second(&app, "petra").await, format!("{case}/check"));
        goes_back(&petra, (&check, &back), [&english, &expected]).await;
        let form = opened(&petra, &check, "return", &english).await;
        post(&petra, &check, &form).await.is(303);
        assert!(words(&officer, &case).await.contains(english.trim()));
        assert!(!words(&team.owner, &claim).await.contains("Au sujet de"), "nobody reads what was proposed");
        // proposed anew and confirmed, the reasons are read as they were sent
        propose(&officer, &case).await;
        let form = opened(&petra, &check, "confirm", "").await;
        post(&petra, &check, &form).await.is(303);
        assert!(words(&team.owner, &claim).await.contains("The zibeline was never tested."));
    }

    async fn a_pause_begins_with_one_in_both_languages(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (claim, officer, case) = team.taken(&app).await;
        let pause = kept(&officer, "pause").await;
        let address = format!("{case}/pause");
        for (locale, expected) in ["en", "fr"].into_iter().zip(filled(&case)) {
            match locale {
                "en" => execute(&db, "update application set locale = 'en'").await,
                _ => execute(&db, "update application set locale = 'fr'").await,
            }
            let typed = [("outcome", "other"), ("text", ""), ("template", pause.as_str()), ("insert", "yes")];
            let put = officer.send(&address, &address, &typed).await.is(200).page();
            let said = text(&put, "#text");
            assert!(said.starts_with(&expected), "{said}");
            assert!(put.has("input[name=outcome][value=other][checked]"));
            let fields = put.fields(&address);
            let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            officer.post(&address, &fields).await.is(303);
            officer.post(&address, &fields).await.is(303);
            assert!(words(&team.owner, &claim).await.contains(&said), "it is read as it was sent");
            officer.send(&case, &format!("{case}/resume"), &[]).await.is(303);
        }
        assert_eq!(used(&db).await, 2, "each once");
        assert_eq!(texts(&db, "select kind from application_event where kind = 'paused'").await.len(), 2);
    }
}
