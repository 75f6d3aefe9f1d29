//! Forms as people fill them in: parts, questions that depend on others, what is known already, what is noticed before
//! sending, and the last day.

use crate::{
    checks::faults,
    client::Client,
    harness::TestApp,
    inventory_table::texts,
    page::text,
    team::{NEW, Team, fill, officer, save},
};

const FACTS: &str = "/en/my-page/facts";

/// A draft of somebody for themselves.
async fn begin(client: &Client, program: &str) -> String {
    let begun = client.send(NEW, NEW, &[("program", program), ("for", "me")]).await.is(303);
    begun.header("location").unwrap().to_owned()
}

async fn fill_benefit(client: &Client, draft: &str) {
    let eligible = [("lives-with-disability", "yes"), ("credit", "yes"), ("status", "citizen")];
    save(client, draft, "eligibility", &eligible).await.is(303);
    let you = [
        ("name", "Benoit"),
        ("born", "1980"),
        ("born-month", "May"),
        ("born-day", "4"),
        ("province", "nb"),
        ("address", "12 Main Street"),
        ("address-city", "Moncton"),
        ("address-province", "NB"),
        ("address-postal", "e1c4z6"),
    ];
    save(client, draft, "you", &you).await.is(303);
    let household = [("return-filed", "yes"), ("partner", "no")];
    save(client, draft, "household", &household).await.is(303);
    save(client, draft, "household", &[("income", "14 250,35 $")]).await.is(303);
}

both! {
    async fn every_form_can_be_filled_in_and_sent(db) {
        let app = TestApp::over(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let draft = begin(&client, "disability-benefit").await;
        fill_benefit(&client, &draft).await;
        let send = format!("{draft}/send");
        let page = client.get(&send).await.is(200).page();
        for shown in ["$14,250.35", "May 4, 1980", "New Brunswick", "E1C 4Z6"] {
            assert!(page.words().contains(shown), "{shown}: {}", page.words());
        }
        // as it was typed, where it can be changed
        let typed = client.get(&format!("{draft}/sections/household")).await.page();
        assert_eq!(typed.one("#income").attr("value"), Some("14 250,35 $"));
        client.send(&send, &send, &[]).await.is(303);
        let boat = begin(&client, "boat-licence").await;
        let licence = [("licence-number", "ON1234567"), ("ends-on", "2026-12-31"), ("holder", "person")];
        save(&client, &boat, "licence", &licence).await.is(303);
        let send = format!("{boat}/send");
        client.send(&send, &send, &[]).await.is(303);
        // five business days from a Sunday in November
        let page = client.get(&boat).await.is(200).page();
        assert!(page.words().contains("5 business days") && page.words().contains("November 27, 2026"), "{}", page.words());
        assert_eq!(texts(&db, "select kind from application_event").await, ["sent", "sent"]);
    }

    /// What an answer brings is asked on the same page; what it takes away is kept, named, and not sent.
    async fn a_question_is_asked_when_its_condition_holds(db) {
        let app = TestApp::over(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let draft = begin(&client, "disability-benefit").await;
        fill_benefit(&client, &draft).await;
        let (page, send) = (format!("{draft}/sections/household"), format!("{draft}/send"));
        assert!(!client.get(&page).await.is(200).page().has("#partner-name"));
        let more = save(&client, &draft, "household", &[("partner", "yes")]).await.is(303);
        assert_eq!(more.header("location"), Some(format!("{page}#partner-name").as_str()));
        assert!(client.get(&send).await.page().words().contains("The name of your partner is missing"));
        save(&client, &draft, "household", &[("partner-name", "Samira"), ("partner-income", "0")]).await.is(303);
        // a page that was opened before the partner was asked about leaves what it does not show
        let key = client.get(&page).await.page().fields(&page)[0].1.clone();
        client.post(&page, &[("key", &key), ("income", "1")]).await.is(303);
        assert!(client.get(&send).await.page().words().contains("Samira"));
        save(&client, &draft, "household", &[("partner", "no")]).await.is(303);
        let checked = client.get(&send).await.is(200).page();
        assert!(checked.has("#left-out") && !checked.words().contains("Samira"), "{}", checked.words());
        save(&client, &draft, "household", &[("partner", "yes")]).await.is(303);
        assert!(client.get(&send).await.page().words().contains("Samira"), "it comes back");
        save(&client, &draft, "household", &[("partner", "no")]).await.is(303);
        client.send(&send, &send, &[]).await.is(303);
        assert!(!client.get(&draft).await.is(200).text().contains("Samira"));
    }

    async fn parts_are_added_and_taken_away(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let draft = team.draft().await;
        let first = format!("{draft}/sections/project");
        let add = [("project-name", "Gripper"), ("then", "add")];
        let second = team.owner.send(&first, &first, &add).await.is(303).header("location").unwrap().to_owned();
        assert_eq!(second, format!("{draft}/sections/project-2"));
        // pressed twice it is one part
        let form = team.owner.get(&draft).await.is(200).page().fields(&second);
        let mut form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        form.push(("then", "add"));
        let third = team.owner.post(&second, &form).await.is(303).header("location").unwrap().to_owned();
        assert_eq!(team.owner.post(&second, &form).await.is(303).header("location"), Some(third.as_str()));
        assert_eq!(third, format!("{draft}/sections/project-3"));
        save(&team.owner, &draft, "project-2", &[("project-name-2", "Wheel")]).await.is(303);
        save(&team.employee, &draft, "project-3", &[("project-name-3", "Arm")]).await.is(303);
        team.owner.get(&format!("{draft}/sections/project-4")).await.is(404);
        let own = team.accountant.get(NEW).await.page().fields(NEW)[0].1.clone();
        team.accountant.post(&second, &[("key", &own), ("then", "remove-now")]).await.is(404);
        // taking away is asked once more, and loses nothing before
        let sure = team.owner.send(&second, &second, &[("then", "remove")]).await.is(200).page();
        assert!(sure.words().contains("Remove “Project 2”?") && sure.one("#project-name-2").attr("value") == Some("Wheel"));
        team.owner.send(&second, &second, &[("then", "remove-now")]).await.is(303);
        team.owner.get(&second).await.is(404);
        let page = team.owner.get(&format!("{draft}/send")).await.is(200).page();
        assert!(page.words().contains("Project 3") && page.words().contains("Arm") && !page.words().contains("Wheel"));
        // the next one does not take the number of the one that is gone, nor its answers
        let page = team.owner.get(&draft).await.page();
        let fields = page.fields(&third);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let fourth = team.owner.post(&third, &[fields.as_slice(), &[("then", "add")]].concat()).await.is(303);
        assert_eq!(fourth.header("location"), Some(format!("{draft}/sections/project-4").as_str()));
    }

    async fn what_is_noticed_needs_a_reason(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let draft = team.draft().await;
        fill(&team.owner, &draft).await;
        save(&team.owner, &draft, "costs", &[("salaries", "0")]).await.is(303);
        let send = format!("{draft}/send");
        let page = team.owner.get(&send).await.is(200).page();
        assert!(page.words().contains("The total is not the sum") && !page.has("main form[method=post]"));
        save(&team.owner, &draft, "costs", &[("total", "$1,200.00")]).await.is(303);
        let refused = team.owner.send(&send, &send, &[("no-salaries", " ")]).await.is(422).page();
        assert!(refused.has(".error-summary a[href='#no-salaries']"), "{}", refused.words());
        team.owner.send(&send, &send, &[("no-salaries", &"x".repeat(901))]).await.is(422);
        assert!(texts(&db, "select kind from application_event").await.is_empty());
        team.owner.send(&send, &send, &[("no-salaries", "The owners did the work.")]).await.is(303);
        let officer = officer(&app).await;
        let case = format!("/en/officer/cra-arc/{}", draft.rsplit('/').next().unwrap());
        assert!(officer.get(&case).await.is(200).page().words().contains("The owners did the work."));
    }

    /// Nothing is kept, and nothing sent, that was not on a page that somebody saved.
    async fn what_is_known_is_offered_and_not_assumed(db) {
        let app = TestApp::over(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        client.send(FACTS, FACTS, &[("residence", "nb"), ("disability", "yes")]).await.is(303);
        let draft = begin(&client, "disability-benefit").await;
        let you = format!("{draft}/sections/you");
        let page = client.get(&you).await.is(200).page();
        assert!(page.has("#province-nb[checked]") && page.words().contains("This is what you stated about yourself"));
        assert!(client.get(&format!("{draft}/send")).await.page().words().contains("Say where you live"), "it is not kept yet");
        fill_benefit(&client, &draft).await;
        // the answer of one form is offered in another, and used by a button
        let boat = begin(&client, "boat-licence").await;
        save(&client, &boat, "changes", &[("changed-address", "yes")]).await.is(303);
        let changes = format!("{boat}/sections/changes");
        let page = client.get(&changes).await.is(200).page();
        assert!(page.has("button[name=use][value=address]") && page.words().contains("12 Main Street"), "{}", page.words());
        assert_eq!(page.one("#address").attr("value"), Some(""));
        let used = client.send(&changes, &changes, &[("use", "address"), ("power", "x")]).await.is(200).page();
        assert_eq!(used.one("#address").attr("value"), Some("12 Main Street"));
        assert_eq!(used.one("#address-postal").attr("value"), Some("E1C 4Z6"));
        assert!(client.get(&format!("{boat}/send")).await.page().words().contains("The new address is missing"));
        // and to nobody else
        let (other, _) = Client::signed_in(&app, "camille").await;
        let boat = begin(&other, "boat-licence").await;
        save(&other, &boat, "changes", &[("changed-address", "yes")]).await.is(303);
        assert!(!other.get(&format!("{boat}/sections/changes")).await.is(200).page().has("button[name=use]"));
    }

    async fn the_last_day_is_said_and_reminded_of(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let draft = team.draft().await;
        let due = "select coalesce(due_on, '') from application";
        assert_eq!(texts(&db, due).await, [""]);
        save(&team.owner, &draft, "claimant", &[("year-end", "2025-05-31")]).await.is(303);
        assert_eq!(texts(&db, due).await, ["2026-11-30"]);
        assert!(team.owner.get(&draft).await.page().words().contains("The last day to send it is November 30, 2026."));
        for _ in 0..2 {
            server::reminder::remind(&app.state).await.unwrap();
        }
        let letters = "select key from outbox where key like 'application.draft-%'";
        let written = texts(&db, letters).await;
        assert!(!written.is_empty() && written.iter().all(|key| key.starts_with("application.draft-soon ")), "{written:?}");
        let one_each = written.len();
        // sent, nobody is reminded
        fill(&team.owner, &draft).await;
        save(&team.owner, &draft, "claimant", &[("year-end", "2025-05-31")]).await.is(303);
        save(&team.owner, &draft, "project", &[("project-start", "2025-04-01")]).await.is(303);
        let send = format!("{draft}/send");
        team.owner.send(&send, &send, &[]).await.is(303);
        server::reminder::remind(&app.state).await.unwrap();
        assert_eq!(texts(&db, letters).await.len(), one_each);
        let late = team.draft().await;
        save(&team.owner, &late, "claimant", &[("year-end", "2020-05-31")]).await.is(303);
        assert!(team.owner.get(&format!("{late}/send")).await.page().words().contains("You can send it late"));
    }

    async fn each_kind_of_field_says_what_is_wrong(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let draft = team.draft().await;
        let long = "x".repeat(2501);
        let wrong: [(&str, &str, &str, &str); 9] = [
            ("contact", "contact-telephone", "12", "ten digits"),
            ("contact", "contact-mail", "nobody", "an email address"),
            ("contact", "place", "12 Main", "add the city"),
            ("costs", "salaries", "a lot", "an amount in dollars"),
            ("costs", "people", "0", "must be 1 or more"),
            ("project", "project-start", "03/04/2025", "could be the month"),
            ("project", "project-start", "2099-01-01", "today or a day before"),
            ("project", "uncertainty", &long, "2,500 characters"),
            ("claimant", "year-end", "1999-12-31", "January 1, 2000 or later"),
        ];
        for (section, field, typed, said) in wrong {
            let answer = save(&team.owner, &draft, section, &[(field, typed)]).await.is(422);
            let page = answer.page();
            let summary = page.select(".error-summary a");
            assert!(text(summary[0]).contains(said), "{field}: {}", text(summary[0]));
            let at = summary[0].attr("href").unwrap();
            assert!(page.has(at) && page.has(&format!("{at}[aria-invalid=true]")), "{field}: {at}");
            let shown = page.one(&format!("#{field}"));
            assert!(shown.attr("value") == Some(typed) || text(shown).contains(typed), "{field} keeps what is typed");
            assert_eq!(faults(&answer, &page), Vec::<String>::new());
        }
    }
}
