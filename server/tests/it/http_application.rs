//! Applications: from the draft to the decision, by everybody who takes part; nobody else learns anything.

use app::locale::Locale;

use crate::{
    checks::faults,
    client::Client,
    harness::{Answer, TestApp},
    inventory_table::texts,
    page::text,
    team::{NEW, ORGANIZATION, Team, fill, save},
};

/// A form as it was opened, to be sent more than once.
async fn opened(client: &Client, page: &str, fields: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut sent = client.get(page).await.is(200).page().fields(page);
    sent.retain(|(name, _)| !fields.iter().any(|(given, _)| given == name));
    sent.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    sent
}

async fn post(client: &Client, address: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    client.post(address, &fields).await
}

async fn state_of(client: &Client, address: &str) -> String {
    text(client.get(address).await.is(200).page().select(".tag")[0])
}

both! {
    async fn goes_from_the_draft_to_the_decision(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (one, officer, case) = team.taken(&app).await;
        assert_eq!(state_of(&team.accountant, &one).await, "Being looked at");
        // the adviser reads, and sees for whom it was sent
        let page = team.accountant.get(&one).await.is(200).page();
        assert!(page.words().contains("Sent by owner Example for Maple Robotics Inc."), "{}", page.words());
        assert!(page.words().contains("January 21, 2027"), "60 days after November 22");
        let asked = [("name", "Payroll summary"), ("why", "It shows the hours."), ("due", "2026-12-04")];
        let ask = format!("{case}/ask");
        officer.send(&ask, &ask, &asked).await.is(303);
        assert_eq!(state_of(&team.owner, &one).await, "Waiting for you");
        let page = team.owner.get(&one).await.is(200).page();
        assert!(page.words().contains("Payroll summary") && page.words().contains("December 4, 2026"));
        let give = format!("{one}/answer/3");
        assert!(page.links().contains(&give), "{:?}", page.links());
        assert!(!team.accountant.get(&one).await.page().links().contains(&give), "who reads cannot answer");
        team.employee.send(&give, &give, &[("text", "Ada, 40 hours.")]).await.is(303);
        assert_eq!(state_of(&team.owner, &one).await, "Your answer is being read");
        assert!(officer.get(&case).await.is(200).page().words().contains("Ada, 40 hours."));
        let decide = format!("{case}/decide");
        officer.send(&decide, &decide, &[("outcome", "refused"), ("reasons", "No uncertainty.")]).await.is(303);
        let page = team.owner.get(&one).await.is(200).page();
        assert_eq!(state_of(&team.owner, &one).await, "Refused");
        assert!(page.words().contains("No uncertainty.") && page.words().contains("notice of objection"));
        for done in [&decide, &ask] {
            // the back button leads to where it stands
            assert_eq!(officer.get(done).await.is(303).header("location"), Some(case.as_str()));
        }
    }

    async fn is_sent_once(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let draft = team.draft().await;
        fill(&team.owner, &draft).await;
        let send = format!("{draft}/send");
        let (one, two) = (opened(&team.owner, &send, &[]).await, opened(&team.filer, &send, &[]).await);
        let (first, second, third) = tokio::join!(
            post(&team.owner, &send, &one),
            post(&team.owner, &send, &one),
            post(&team.filer, &send, &two)
        );
        for answer in [first, second, third] {
            assert_eq!(answer.is(303).header("location"), Some(draft.as_str()));
        }
        assert_eq!(texts(&db, "select kind from application_event").await, ["sent"]);
        team.owner.get(&format!("{draft}/sections/costs")).await.is(404);
        let late = [("key", one[0].1.as_str()), ("salaries", "1")];
        team.owner.post(&format!("{draft}/sections/costs"), &late).await.is(404);
    }

    async fn says_what_is_missing_and_where_it_is(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let draft = team.draft().await;
        save(&team.owner, &draft, "project", &[("project-name", "Gripper")]).await.is(303);
        let send = format!("{draft}/send");
        let page = team.owner.get(&send).await.is(200).page();
        assert!(page.words().contains("it is on the first time sheet of the project"));
        assert!(page.links().contains(&format!("{draft}/sections/project#project-start")));
        assert!(!page.has("main form[method=post]"), "it cannot be sent yet");
        let key = team.owner.get(&format!("{draft}/sections/costs")).await.page().fields(&format!("{draft}/sections/costs"));
        let refused = team.owner.post(&send, &[("key", &key[0].1)]).await.is(422).page();
        assert!(refused.title().starts_with("Error:") && refused.has(".error-summary"));
        assert!(texts(&db, "select kind from application_event").await.is_empty());
    }

    async fn keeps_what_is_typed(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let draft = team.draft().await;
        let page = format!("{draft}/sections/costs");
        let refused = team.owner.send(&page, &page, &[("salaries", "a lot"), ("people", "3")]).await.is(422).page();
        assert_eq!(refused.one("#salaries").attr("value"), Some("a lot"));
        assert_eq!(refused.one("#people").attr("value"), Some("3"));
        assert!(refused.has("#salaries-error") && refused.has(".error-summary a[href='#salaries']"));
        // the language changes in mid-form
        let french = refused.one("main button[name=language]").attr("formaction").unwrap().to_owned();
        let mut fields = opened(&team.owner, &page, &[("salaries", "half"), ("people", "4")]).await;
        fields.push(("language".to_owned(), "fr".to_owned()));
        let switched = post(&team.owner, &french, &fields).await.is(200).page();
        assert_eq!((switched.language(), switched.one("#salaries").attr("value")), ("fr", Some("half")));
        assert!(!switched.has(".error-summary"));
        // two tabs on two sections: neither undoes the other; a colleague goes on where one stopped
        save(&team.owner, &draft, "costs", &[("salaries", "84000")]).await.is(303);
        save(&team.employee, &draft, "project", &[("project-name", "Gripper")]).await.is(303);
        let page = team.filer.get(&format!("{draft}/send")).await.is(200).page();
        assert!(page.words().contains("$84,000") && page.words().contains("Gripper"));
        let sealed = texts(&db, "select hex(answers) from application");
        if matches!(*db, server::db::Db::Sqlite { .. }) {
            assert!(!sealed.await.concat().contains("47726970706572"), "answers are sealed");
        }
    }

    async fn a_draft_begins_once(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let whom = team.firm.to_string();
        let form = opened(&team.owner, NEW, &[("program", "research-claim"), ("for", &whom)]).await;
        let first = post(&team.owner, NEW, &form).await.is(303).header("location").unwrap().to_owned();
        assert_eq!(post(&team.owner, NEW, &form).await.is(303).header("location"), Some(first.as_str()));
        let other: Vec<_> = form.into_iter().map(|(name, value)| if name == "for" { (name, "me".to_owned()) } else { (name, value) }).collect();
        assert!(post(&team.owner, NEW, &other).await.is(409).page().links().contains(&first));
        let foreign = opened(&team.stranger, NEW, &[("program", "research-claim"), ("for", &whom)]).await;
        post(&team.stranger, NEW, &foreign).await.is(422);
        let reader = team.accountant.get(NEW).await.is(200);
        assert!(!reader.text().contains(&whom), "who reads cannot begin");
        assert_eq!(texts(&db, "select reference from application").await.len(), 1);
    }

    async fn nobody_else_learns_of_it(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let draft = team.draft().await;
        let (one, officer, case) = team.taken(&app).await;
        let ask = format!("{case}/ask");
        officer.send(&ask, &ask, &[("name", "A"), ("why", "B"), ("due", "2027-01-04")]).await.is(303);
        let own = [draft.clone(), format!("{draft}/sections/costs"), format!("{draft}/send"), one.clone(),
            format!("{one}/answer/3"), team.firm_page(), format!("{}/remove/4", team.firm_page())];
        let staff = [case.clone(), ask, format!("{case}/decide"), format!("/en/officer/{ORGANIZATION}")];
        for address in &own {
            team.owner.get(address).await.is(200);
            for client in [&team.stranger, &officer] {
                client.get(address).await.is(404);
                let key = client.get(NEW).await.is(200).page().fields(NEW)[0].1.clone();
                let refused = client.post(address, &[("key", &key), ("text", "x")]).await;
                assert!([404, 405].contains(&refused.status.as_u16()), "{address}: {}", refused.status);
            }
            Client::new(&app).get(address).await.is(303);
        }
        for address in &staff {
            for client in [&team.stranger, &team.owner] {
                client.get(address).await.is(404);
            }
        }
        let (elsewhere, _) = Client::staff(&app, "petra", "ised-isde", server::person::Role::Officer).await;
        elsewhere.get(&case.replace(ORGANIZATION, "ised-isde")).await.is(404);
        for address in [draft.clone(), format!("{draft}/sections/costs"), format!("{case}/ask")] {
            assert!(!elsewhere.get(&address).await.is(404).text().contains("Maple"));
        }
        assert!(!team.stranger.get("/en/applications").await.is(200).text().contains("Maple"));
    }

    async fn roles_hold(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let draft = team.draft().await;
        team.accountant.get(&draft).await.is(200);
        team.accountant.get(&format!("{draft}/sections/costs")).await.is(404);
        fill(&team.employee, &draft).await;
        let send = format!("{draft}/send");
        assert!(!team.employee.get(&send).await.is(200).page().has("main form[method=post]"), "an owner sends");
        let key = opened(&team.employee, &format!("{draft}/sections/costs"), &[]).await[0].1.clone();
        team.employee.post(&send, &[("key", &key)]).await.is(404);
        team.filer.send(&send, &send, &[]).await.is(303);
        let remove = format!("{}/remove/4", team.firm_page());
        team.filer.get(&remove).await.is(404);
        // who is taken off the firm has no access from the next request on
        team.owner.send(&remove, &remove, &[]).await.is(303);
        for address in [draft.as_str(), &team.firm_page(), &send] {
            team.accountant.get(address).await.is(404);
        }
        assert!(!team.accountant.get("/en/applications").await.is(200).text().contains("Maple"));
    }

    /// Not even by whoever reaches the database.
    async fn history_is_never_changed(db) {
        let app = TestApp::over(&db).await;
        Team::of(&app).await.sent().await;
        for sql in ["update application_event set kind = 'paid'", "delete from application_event"] {
            let mut tx = db.begin_write().await.unwrap();
            let done = match &mut tx {
                server::db::Tx::Sqlite(tx) => sqlx::query(sql).execute(&mut **tx).await.map(drop),
                server::db::Tx::Postgres(tx) => sqlx::query(sql).execute(&mut **tx).await.map(drop),
            };
            assert!(done.unwrap_err().to_string().contains("never"), "{sql}");
        }
        assert_eq!(texts(&db, "select kind from application_event").await, ["sent"]);
    }

    async fn each_look_of_staff_is_noted(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (_, officer, case) = team.taken(&app).await;
        officer.get(&case).await.is(200);
        let seen = "select role || ' ' || organization || ' ' || reason from access order by at, id";
        let seen = texts(&db, seen).await;
        assert_eq!((seen.len(), seen[0].as_str()), (2, "officer cra-arc case"));
        officer.get("/en/officer/cra-arc").await.is(200);
        assert_eq!(texts(&db, "select reason from access").await.len(), 2, "the list shows nothing personal");
    }

    async fn every_page_is_in_order(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let draft = team.draft().await;
        let (one, officer, case) = team.taken(&app).await;
        let (ask, decide) = (format!("{case}/ask"), format!("{case}/decide"));
        officer.send(&ask, &ask, &[("name", "A"), ("why", "B"), ("due", "2027-01-04")]).await.is(303);
        let own = [draft.clone(), format!("{draft}/sections/claimant"), format!("{draft}/send"), one.clone(),
            format!("{one}/answer/3"), team.firm_page(), format!("{}/remove/4", team.firm_page()),
            NEW.to_owned(), "/en/applications".to_owned()];
        let staff = [case, ask, decide, format!("/en/officer/{ORGANIZATION}")];
        let pages = own.iter().map(|page| (&team.owner, page)).chain(staff.iter().map(|page| (&officer, page)));
        for (client, address) in pages {
            let english = client.get(address).await.is(200);
            let french = client.get(english.page().switch()).await.is(200);
            assert_eq!(french.page().switch(), address.as_str());
            for answer in [&english, &french] {
                assert_eq!(faults(answer, &answer.page()), Vec::<String>::new());
                assert_eq!(answer.header("cache-control"), Some("no-store"));
                assert_eq!(answer.header("content-language"), Some(if answer.page().language() == "fr" { Locale::Fr } else { Locale::En }.tag()));
            }
        }
    }
}
