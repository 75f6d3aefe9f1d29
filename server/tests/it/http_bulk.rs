//! One step with several applications: each has a transaction of its own and is done once, and what cannot be done is
//! said; giving a single one to a colleague, and putting it back.

use app::reference::Reference;
use server::{db::Engine, person::Role};

use crate::{
    checks::faults,
    client::Client,
    database::TestDb,
    harness::{Answer, TestApp},
    http_thread::{KINDS, colleague, keys, letters, post, words},
    inventory_table::{execute, texts},
    page::Page,
    team::{ORGANIZATION, Team, fill, officer},
};

pub const LIST: &str = "/en/officer/cra-arc";
pub const MANY: &str = "/en/officer/cra-arc/bulk";

pub fn name(address: &str) -> String {
    address.rsplit('/').next().unwrap().to_owned()
}

pub fn query(step: &str, cases: &[&str]) -> String {
    cases.iter().fold(format!("{MANY}?step={step}"), |text, one| format!("{text}&case-{}=1", name(one)))
}

/// The form of the page that checks a step, filled in.
pub async fn opened(client: &Client, address: &str, fields: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut sent = client.get(address).await.is(200).page().fields(MANY);
    sent.retain(|(name, _)| !fields.iter().any(|(given, _)| given == name));
    sent.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    sent
}

/// Does a step, and gives the page of what came of it.
pub async fn done(client: &Client, form: &[(String, String)]) -> Page {
    let sent = post(client, MANY, form).await.is(303);
    client.get(sent.header("location").unwrap()).await.is(200).page()
}

pub fn in_order(answer: &Answer) {
    assert_eq!(faults(answer, &answer.page()), Vec::<String>::new());
    assert_eq!(answer.header("cache-control"), Some("no-store"));
}

/// From now on the second application of a step cannot be settled: as if the program ended there.
async fn breaks_at_the_second(db: &TestDb) {
    match db.engine() {
        Engine::Sqlite => {
            execute(
                db,
                "create trigger broken before update on officer_bulk_case when new.position = 2
                begin select raise(abort, 'broken'); end",
            )
            .await;
        }
        Engine::Postgres => {
            execute(
                db,
                "create function broken() returns trigger language plpgsql as
                $$ begin raise exception 'broken'; end $$",
            )
            .await;
            execute(
                db,
                "create trigger broken before update on officer_bulk_case for each row
                when (new.position = 2) execute function broken()",
            )
            .await;
        }
    }
}

async fn is_whole_again(db: &TestDb) {
    match db.engine() {
        Engine::Sqlite => execute(db, "drop trigger broken").await,
        Engine::Postgres => execute(db, "drop trigger broken on officer_bulk_case").await,
    }
}

/// The page says what would happen, in both languages.
async fn says_what_would_happen(paul: &Client, address: &str) {
    let page = paul.get(address).await.is(200);
    in_order(&page);
    let said = page.page().words();
    assert!(said.contains("This can be done with 2 applications") && said.contains("no email goes out"), "{said}");
    let french = paul.get(page.page().switch()).await.is(200);
    in_order(&french);
    assert!(french.page().words().contains("Possible pour 2 demandes"));
}

/// Fifty at once, and only by their numbers.
async fn are_fifty_at_most(paul: &Client) {
    let fifty_one: String = (0..51).map(|one| format!("&case-{}=1", Reference::from_random(one))).collect();
    paul.get(&format!("{MANY}?step=take{fifty_one}")).await.is(400);
    paul.get(&format!("{MANY}?step=take&case-x=1")).await.is(400);
    paul.get(&format!("{MANY}?step=nothing")).await.is(400);
    assert!(words(paul, &format!("{MANY}?step=take")).await.contains("No application is ticked"));
}

/// A claim that was sent in French: its address.
async fn sent_in_french(team: &Team) -> String {
    let draft = team.draft().await;
    fill(&team.owner, &draft).await;
    let send = format!("/fr/demandes/{}/envoyer", name(&draft));
    team.owner.send(&send, &send, &[]).await.is(303);
    draft
}

both! {
    async fn many_are_taken_each_once(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let all = [team.sent().await, team.sent().await];
        let (paul, petra) = (officer(&app).await, colleague(&app).await);
        let list = paul.get(LIST).await.is(200);
        in_order(&list);
        assert!(!list.page().has("input[type=checkbox][checked]"));
        let ticked = paul.get(&format!("{LIST}?ticked=all")).await.is(200).page();
        assert_eq!(ticked.select("input[type=checkbox][checked]").len(), 2);
        assert_eq!(ticked.switch(), "/fr/programme/cra-arc?cochees=all");
        let address = query("take", &[&all[0], &all[1]]);
        says_what_would_happen(&paul, &address).await;
        assert_eq!(texts(&db, KINDS).await, ["sent", "sent"], "nothing yet");
        // a double click, and once more after it
        let form = opened(&paul, &address, &[]).await;
        let (one, two) = tokio::join!(post(&paul, MANY, &form), post(&paul, MANY, &form));
        assert_eq!((one.status.as_u16(), two.status.as_u16()), (303, 303));
        let result = one.header("location").unwrap().to_owned();
        assert_eq!(two.header("location"), Some(result.as_str()));
        post(&paul, MANY, &form).await.is(303);
        assert_eq!(texts(&db, KINDS).await, ["sent", "sent", "taken", "taken"]);
        assert_eq!(texts(&db, "select act from audit_entry where act = 'application.take'").await.len(), 2);
        assert!(letters(&app).await.is_empty(), "as for a single one");
        let answer = paul.get(&result).await.is(200);
        in_order(&answer);
        assert!(answer.page().words().contains("Done with 2 of 2"), "{}", answer.page().words());
        in_order(&paul.get(answer.page().switch()).await.is(200));
        // whose it is alone sees it
        let (elsewhere, _) = Client::staff(&app, "rosa", "ised-isde", Role::Officer).await;
        let there = result.replace(ORGANIZATION, "ised-isde");
        for (client, address) in [(&petra, &result), (&elsewhere, &result), (&elsewhere, &there)] {
            client.get(address).await.is(404);
        }
        are_fifty_at_most(&paul).await;
    }

    /// Each who applied reads it in their language; what was interrupted goes on, and nobody is asked twice.
    async fn many_are_asked_for_the_same_and_a_break_loses_nothing(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (english, draft) = (team.sent().await, sent_in_french(&team).await);
        let paul = officer(&app).await;
        done(&paul, &opened(&paul, &query("take", &[&english, &draft]), &[]).await).await;
        let address = query("ask", &[&english, &draft]);
        let page = paul.get(&address).await.is(200);
        in_order(&page);
        in_order(&paul.get(page.page().switch()).await.is(200));
        let one = [("name-en", "Payroll summary"), ("why-en", "It shows the hours."), ("due", "2027-03-04")];
        let form = opened(&paul, &address, &one).await;
        let refused = post(&paul, MANY, &form).await.is(422).page();
        assert!(refused.has(".error-summary a[href='#name-fr']") && refused.words().contains("It shows the hours."));
        let two = [("name-fr", "Sommaire de paie"), ("why-fr", "Il montre les heures.")];
        let form = opened(&paul, &address, &[&one[..], &two].concat()).await;
        breaks_at_the_second(&db).await;
        assert_eq!(post(&paul, MANY, &form).await.status.as_u16(), 500);
        assert_eq!(texts(&db, "select kind from application_event where kind = 'asked'").await.len(), 1);
        is_whole_again(&db).await;
        // the list tells of it, and its page
        let list = paul.get(LIST).await.is(200).page();
        assert!(list.words().contains("A step with several applications was interrupted"), "{}", list.words());
        let result = list.links().into_iter().find(|link| link.starts_with(&format!("{MANY}/"))).unwrap();
        assert!(words(&paul, &result).await.contains("One application still waits"));
        // by the same form, and by the button: once each
        let (again, pressed) = tokio::join!(post(&paul, MANY, &form), paul.send(&result, &result, &[]));
        assert_eq!((again.status.as_u16(), pressed.status.as_u16()), (303, 303));
        assert_eq!(texts(&db, "select kind from application_event where kind = 'asked'").await.len(), 2);
        assert_eq!(keys(&db, "application.asked").await, 8, "the letters of a single step, to the four of the firm");
        assert!(words(&paul, &result).await.contains("Done with 2 of 2"));
        assert!(words(&team.owner, &english).await.contains("Asked of you by March 4, 2027: Payroll summary"));
        assert!(words(&team.owner, &draft).await.contains("Sommaire de paie"));
        // something else under the same key is told apart
        let other = form.iter().map(|(name, value)| (name.clone(), if name == "due" { "2027-04-05".to_owned() } else { value.clone() }));
        post(&paul, MANY, &other.collect::<Vec<_>>()).await.is(409);
        assert_eq!(texts(&db, "select act from audit_entry where act = 'application.ask'").await.len(), 2);
    }
}
