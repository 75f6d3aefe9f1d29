//! A second officer confirms what a colleague proposed; until then nothing of it is told to anybody. Flags.

use server::person::Role;

use crate::{
    checks::faults,
    client::Client,
    harness::{Answer, TestApp},
    inventory_table::texts,
    team::{ORGANIZATION, PDF, Team, fill, officer, save, with_folder},
};

/// A claim that raises a flag, taken by an officer: its address, the officer, and the address of the case.
pub async fn flagged(app: &TestApp, team: &Team) -> (String, Client, String) {
    let draft = team.draft().await;
    fill(&team.owner, &draft).await;
    let costs = [
        ("salaries", "84000"),
        ("materials", "1200"),
        ("contracted", "yes"),
        ("contracts", "250000"),
        ("total", "335200"),
        ("people", "3"),
    ];
    // what is asked because of an answer is asked once that is saved
    for _ in 0..2 {
        save(&team.owner, &draft, "costs", &costs).await.is(303);
    }
    let contract = format!("{draft}/sections/contract");
    team.owner.send_files(&contract, &contract, &[], &[("signed.pdf", PDF)]).await.is(303);
    let send = format!("{draft}/send");
    team.owner.send(&send, &send, &[]).await.is(303);
    let officer = officer(app).await;
    let case = format!("/en/officer/{ORGANIZATION}/{}", draft.rsplit('/').next().unwrap());
    officer.send(&case, &format!("{case}/take"), &[]).await.is(303);
    (draft, officer, case)
}

const REASONS: &str = "The zibeline was never tested.";

pub async fn propose(officer: &Client, case: &str) {
    let decide = format!("{case}/decide");
    let page = officer.get(&decide).await.is(200).page();
    assert!(page.words().contains("A flag stands on this application"), "{}", page.words());
    officer.send(&decide, &decide, &[("outcome", "refused"), ("reasons", REASONS)]).await.is(303);
}

pub async fn second(app: &TestApp, name: &str) -> Client {
    Client::staff(app, name, ORGANIZATION, Role::Officer).await.0
}

/// The form of the second officer as it stands now, filled in.
pub async fn opened(client: &Client, check: &str, verdict: &str, words: &str) -> Vec<(String, String)> {
    let mut fields = client.get(check).await.is(200).page().fields(check);
    fields.retain(|(name, _)| !["verdict", "words"].contains(&name.as_str()));
    fields.push(("verdict".to_owned(), verdict.to_owned()));
    fields.push(("words".to_owned(), words.to_owned()));
    fields
}

pub async fn post(client: &Client, address: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    client.post(address, &fields).await
}

const DECISIONS: &str = "select kind from application_event where kind in ('accepted', 'refused')";

both! {
    async fn confirms_what_a_colleague_proposed(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (one, officer, case) = flagged(&app, &team).await;
        propose(&officer, &case).await;
        assert!(texts(&db, DECISIONS).await.is_empty());
        // whoever applied learns that it is checked, and nothing of what is proposed
        for address in [one.clone(), one.replace("/en/applications", "/fr/demandes"), "/en/applications".to_owned(),
            "/en/privacy/my-data".to_owned(), team.firm_page()] {
            let text = team.owner.get(&address).await.is(200).text();
            assert!(!text.contains("zibeline") && !text.contains("proposes") && !text.contains("propose de"), "{address}");
        }
        assert!(team.owner.get(&one).await.page().words().contains("With a second officer"));
        assert!(texts(&db, "select record from outbox").await.is_empty(), "no letter tells of it");
        // the one who proposed it cannot confirm it, and does nothing else meanwhile
        let check = format!("{case}/check");
        assert_eq!(officer.get(&check).await.is(303).header("location"), Some(case.as_str()));
        let petra = second(&app, "petra").await;
        let form = opened(&petra, &check, "confirm", "").await;
        let key = officer.get("/en/feedback/no").await.is(200).page().one("main input[name=key]").attr("value").unwrap().to_owned();
        let mut own = form.clone();
        own[0].1 = key;
        assert!(own[0].0 == "key" && form.iter().any(|(name, _)| name == "proposal"), "{form:?}");
        assert!([303, 409].contains(&post(&officer, &check, &own).await.status.as_u16()));
        assert!(texts(&db, DECISIONS).await.is_empty(), "nobody confirms their own proposal");
        assert_eq!(officer.get(&format!("{case}/decide")).await.is(303).header("location"), Some(case.as_str()));
        // sent twice, it is decided once
        let (first, again) = tokio::join!(post(&petra, &check, &form), post(&petra, &check, &form));
        assert_eq!((first.status.as_u16(), again.status.as_u16()), (303, 303));
        assert_eq!(texts(&db, DECISIONS).await, ["refused"]);
        let page = team.owner.get(&one).await.is(200).page();
        assert!(page.words().contains(REASONS) && !page.words().contains("petra"));
        let page = officer.get(&case).await.is(200).page();
        assert!(page.words().contains("proposed by paul Example, confirmed by petra Example"), "{}", page.words());
        let chain = "select act from audit_entry where act like 'application.%' order by number";
        let chain = texts(&db, chain).await;
        assert!(chain.ends_with(&["application.propose".to_owned(), "application.confirm".to_owned(), "application.check".to_owned()]), "{chain:?}");
    }

    async fn two_who_confirm_at_once_make_one_decision(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (_, officer, case) = flagged(&app, &team).await;
        propose(&officer, &case).await;
        let check = format!("{case}/check");
        let (petra, quinn) = (second(&app, "petra").await, second(&app, "quinn").await);
        let (one, two) = (opened(&petra, &check, "confirm", "").await, opened(&quinn, &check, "return", "No.").await);
        let (first, other) = tokio::join!(post(&petra, &check, &one), post(&quinn, &check, &two));
        for answer in [&first, &other] {
            assert!([303, 409].contains(&answer.status.as_u16()), "{}", answer.status);
        }
        let settled = "select kind from application_event where kind in ('accepted', 'refused', 'returned')";
        assert_eq!(texts(&db, settled).await.len(), 1);
        let (elsewhere, _) = Client::staff(&app, "rosa", "ised-isde", Role::Officer).await;
        elsewhere.get(&check.replace(ORGANIZATION, "ised-isde")).await.is(404);
        elsewhere.get(&check).await.is(404);
    }

    async fn goes_back_with_words_for_the_colleague_alone(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (one, officer, case) = flagged(&app, &team).await;
        propose(&officer, &case).await;
        let (check, petra) = (format!("{case}/check"), second(&app, "petra").await);
        let stale = opened(&petra, &check, "confirm", "").await;
        let empty = opened(&petra, &check, "return", " ").await;
        let refused = post(&petra, &check, &empty).await.is(422).page();
        assert!(refused.has("#words-error"), "it says why it goes back");
        let back = opened(&petra, &check, "return", "Ask about the ferret first.").await;
        post(&petra, &check, &back).await.is(303);
        assert!(officer.get(&case).await.is(200).text().contains("Ask about the ferret first."));
        let text = team.owner.get(&one).await.is(200).text();
        assert!(!text.contains("ferret") && !text.contains("zibeline"));
        // proposed anew, what was opened before confirms nothing
        propose(&officer, &case).await;
        post(&petra, &check, &stale).await;
        assert!(texts(&db, DECISIONS).await.is_empty());
        let now = opened(&petra, &check, "confirm", "").await;
        post(&petra, &check, &now).await.is(303);
        assert_eq!(texts(&db, DECISIONS).await, ["refused"]);
    }

    async fn a_flag_is_set_aside_with_a_reason(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (one, officer, case) = flagged(&app, &team).await;
        let list = format!("/en/officer/{ORGANIZATION}");
        assert!(officer.get(&list).await.page().words().contains("Contracts for 250,000 dollars or more"));
        assert!(officer.get(&format!("{list}?closer=flagged")).await.page().words().contains("One application"));
        // a flag begins the longer phase, and is nobody else's to see
        assert_eq!(texts(&db, "select kind from application_event order by number").await, ["sent", "review", "taken"]);
        let text = team.owner.get(&one).await.is(200).text();
        assert!(!text.contains("large-contracts") && !text.contains("look at whose work"));
        let flags = format!("{case}/flags");
        let mut form = officer.get(&flags).await.is(200).page().fields(&flags);
        form.retain(|(name, _)| name == "key");
        let short = [form.clone(), vec![("flag".to_owned(), "large-contracts".to_owned())]].concat();
        post(&officer, &flags, &short).await.is(422);
        let whole = [short, vec![("reason".to_owned(), "They are with a university.".to_owned())]].concat();
        let petra = second(&app, "petra").await;
        assert_eq!(petra.get(&flags).await.is(303).header("location"), Some(case.as_str()), "it is not hers");
        let (first, again) = tokio::join!(post(&officer, &flags, &whole), post(&officer, &flags, &whole));
        assert_eq!((first.status.as_u16(), again.status.as_u16()), (303, 303));
        let page = officer.get(&case).await.is(200).page();
        assert!(page.words().contains("They are with a university."), "{}", page.words());
        assert!(!officer.get(&list).await.page().words().contains("Contracts for 250,000"));
        // one officer decides now
        let decide = format!("{case}/decide");
        officer.send(&decide, &decide, &[("outcome", "accepted"), ("reasons", "All is well.")]).await.is(303);
        assert_eq!(texts(&db, DECISIONS).await, ["accepted"]);
        let figures = officer.get(&format!("{list}/figures")).await.is(200).page();
        assert!(figures.words().contains("One decision: too few"), "{}", figures.words());
        let (elsewhere, _) = Client::staff(&app, "rosa", "ised-isde", Role::Officer).await;
        assert!(!elsewhere.get("/en/officer/ised-isde/figures").await.is(200).text().contains("Contracts for"));
    }

    async fn every_page_is_in_order(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (_, officer, case) = flagged(&app, &team).await;
        let list = format!("/en/officer/{ORGANIZATION}");
        let mut pages = vec![list.clone(), format!("{list}?stage=work&with=me"), format!("{list}/figures"), case.clone(), format!("{case}/flags")];
        for address in pages.drain(..) {
            in_order(&officer, &address).await;
        }
        propose(&officer, &case).await;
        let petra = second(&app, "petra").await;
        in_order(&officer, &case).await;
        in_order(&petra, &case).await;
        in_order(&petra, &format!("{case}/check")).await;
    }
}

async fn in_order(client: &Client, address: &str) {
    let english = client.get(address).await.is(200);
    let french = client.get(english.page().switch()).await.is(200);
    assert_eq!(french.page().switch(), address);
    for answer in [&english, &french] {
        assert_eq!(faults(answer, &answer.page()), Vec::<String>::new());
        assert_eq!(answer.header("cache-control"), Some("no-store"));
    }
}
