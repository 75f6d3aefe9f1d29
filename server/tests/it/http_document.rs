//! Documents that a form asks for: a task of their own, given as files, or asked for once the application is sent.

use app::{application::Program, reference::Reference};
use axum::{body::Body, http::Method};
use server::{
    application::{FormError, read},
    person::Role,
    reminder::remind,
};

use crate::{
    checks::faults,
    client::{Client, multipart},
    harness::{Answer, TestApp},
    http_department::token,
    inventory_table::texts,
    page::text,
    team::{ORGANIZATION, PDF, Team, fill, kept, officer, save, with_folder},
};

const DAY: i64 = 24 * 60 * 60 * 1000;

/// A claim with work under contract, complete but for the contract: its address, and the page of the contract.
pub async fn begun(team: &Team) -> (String, String) {
    let draft = team.draft().await;
    fill(&team.owner, &draft).await;
    let costs = [("contracted", "yes"), ("contracts", "12000"), ("total", "97,200")];
    save(&team.owner, &draft, "costs", &costs).await.is(303);
    save(&team.owner, &draft, "costs", &costs).await.is(303);
    (draft.clone(), format!("{draft}/sections/contract"))
}

/// The state of a task.
async fn task(client: &Client, draft: &str, name: &str) -> Option<String> {
    let page = client.get(draft).await.is(200).page();
    let one = page.select(".tasks__one").into_iter().find(|one| text(*one).contains(name))?;
    Some(text(one))
}

async fn with_token(app: &TestApp, token: &str, address: &str) -> Answer {
    let bearer = format!("Bearer {token}");
    app.ask(Method::GET, address, &[("authorization", &bearer)], Body::empty()).await
}

both! {
    async fn is_a_task_of_its_own_where_its_condition_holds(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let draft = team.draft().await;
        fill(&team.owner, &draft).await;
        assert_eq!(task(&team.owner, &draft, "The contract").await, None);
        team.owner.get(&format!("{draft}/sections/contract")).await.is(404);
        let (draft, contract) = begun(&team).await;
        assert_eq!(task(&team.owner, &draft, "The contract").await.as_deref(), Some("The contract1 thing to do"));
        let send = format!("{draft}/send");
        let check = team.owner.get(&send).await.is(200).page();
        let missing = check.one(".error-summary a[href$='contract#contract-files']");
        assert!(text(missing).starts_with("The contract is missing: you signed it"), "{}", check.words());
        let page = team.owner.get(&contract).await.is(200);
        assert_eq!(faults(&page, &page.page()), Vec::<String>::new());
        assert!(page.page().words().contains("PDF, DOCX, JPG, PNG. 3 files at most, 10 MB each."), "{}", page.page().words());
        team.owner.send_files(&contract, &contract, &[], &[("signed.pdf", PDF)]).await.is(303);
        assert_eq!(task(&team.owner, &draft, "The contract").await.as_deref(), Some("The contractComplete"));
        assert!(team.owner.get(&send).await.page().words().contains("signed.pdf (PDF, 0.1 KB)"));
        // in the other language the same
        let french = team.owner.get(&draft.replace("/en/applications", "/fr/demandes")).await.is(200).page().words();
        assert!(french.contains("Le contrat"), "{french}");
    }

    async fn given_as_a_file_it_is_read_by_the_officer_and_the_department(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (draft, contract) = begun(&team).await;
        team.employee.send_files(&contract, &contract, &[], &[("signed.pdf", PDF)]).await.is(303);
        // a member who may only read sees it, and takes nothing away
        team.accountant.get(&format!("{draft}/files/1")).await.is(200);
        let key = team.accountant.get("/en/applications/new").await.page().fields("/en/applications/new")[0].1.clone();
        team.accountant.post(&contract, &[("key", &key), ("then", "remove-file-1")]).await.is(404);
        team.stranger.get(&format!("{draft}/files/1")).await.is(404);
        let officer = officer(&app).await;
        let case = format!("/en/officer/{ORGANIZATION}/{}", draft.rsplit('/').next().unwrap());
        officer.get(&format!("{case}/files/1")).await.is(404);
        let send = format!("{draft}/send");
        team.owner.send(&send, &send, &[]).await.is(303);
        officer.send(&case, &format!("{case}/take"), &[]).await.is(303);
        let seen = officer.get(&case).await.is(200).page();
        assert_eq!(text(seen.one(".enclosures__name")), "signed.pdf");
        assert!(seen.words().contains("signed.pdf (PDF, 0.1 KB)"), "{}", seen.words());
        assert_eq!(officer.get(&format!("{case}/files/1")).await.is(200).bytes, PDF);
        assert_eq!(texts(&db, "select reason from access where reason = 'file'").await.len(), 1);
        let (elsewhere, _) = Client::staff(&app, "petra", "ised-isde", Role::Officer).await;
        elsewhere.get(&format!("{case}/files/1")).await.is(404);
        let reference = Reference::parse(draft.rsplit('/').next().unwrap()).unwrap();
        let token = token(&app, ORGANIZATION).await;
        let one = with_token(&app, &token, &format!("/api/v1/applications/{reference}")).await.is(200).text();
        let one: serde_json::Value = serde_json::from_str(&one).unwrap();
        assert_eq!(one["answers"]["contract-files"], "1 signed.pdf");
        assert_eq!((&one["files"][0]["name"], &one["files"][0]["event"]), (&"signed.pdf".into(), &1.into()));
        let url = format!("/api/v1/applications/{reference}/files/1");
        assert_eq!(with_token(&app, &token, &url).await.is(200).bytes, PDF);
    }

    async fn what_follows_later_is_asked_for_once_it_is_sent(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (draft, contract) = begun(&team).await;
        // neither a file nor a word
        team.owner.send_files(&contract, &contract, &[], &[("", b"")]).await.is(303);
        assert_eq!(task(&team.owner, &draft, "The contract").await.as_deref(), Some("The contract1 thing to do"));
        // a way that is not offered is none
        save(&team.owner, &draft, "contract", &[("contract-files-way", "without")]).await.is(303);
        assert_eq!(task(&team.owner, &draft, "The contract").await.as_deref(), Some("The contract1 thing to do"));
        save(&team.owner, &draft, "contract", &[("contract-files-way", "later")]).await.is(303);
        let state = task(&team.owner, &draft, "The contract").await.unwrap();
        assert!(state.contains("You will send it here after the application"), "{state}");
        assert!(team.owner.get(&contract).await.page().has("input[value=later][checked]"));
        let send = format!("{draft}/send");
        team.owner.send(&send, &send, &[]).await.is(303);
        // sent again, in another tab
        team.owner.post(&send, &[("key", &team.owner.get("/en/applications/new").await.page().fields("/en/applications/new")[0].1)]).await.is(303);
        assert_eq!(texts(&db, "select kind from application_event").await, ["sent", "asked"]);
        let page = team.owner.get(&draft).await.is(200).page();
        let to_do = text(page.one(".to-do"));
        assert!(to_do.contains("The contract") && to_do.contains("December 22, 2026"), "{to_do}");
        let give = format!("{draft}/answer/2");
        team.owner.send_files(&give, &give, &[("text", "")], &[("signed.pdf", PDF)]).await.is(303);
        assert!(!team.owner.get(&draft).await.page().has(".to-do"));
        assert_eq!(kept(&app).len(), 1);
    }

    async fn what_is_mailed_says_where_and_is_reminded_of(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (draft, _) = begun(&team).await;
        save(&team.owner, &draft, "contract", &[("contract-files-way", "mail")]).await.is(303);
        let send = format!("{draft}/send");
        team.owner.send(&send, &send, &[]).await.is(303);
        let page = team.owner.get(&draft).await.is(200).page().words();
        assert!(page.contains("Mail a copy to the address on your last notice of assessment"), "{page}");
        assert!(texts(&db, "select key from outbox").await.is_empty(), "nobody is told of what they said themselves");
        app.state.clock.advance(28 * DAY);
        remind(&app.state).await.unwrap();
        let letters = texts(&db, "select key from outbox").await;
        assert!(!letters.is_empty() && letters.iter().all(|key| key.starts_with("application.due-soon")), "{letters:?}");
    }

    /// Half of the file was on its way when the connection broke, or the draft was sent in another tab.
    async fn half_a_file_is_none(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (draft, contract) = begun(&team).await;
        let fields = team.employee.get(&contract).await.is(200).page().fields(&contract);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let mut half = multipart(&fields, &[("a.pdf", PDF)]);
        half.truncate(half.len() - 60);
        team.employee.post_body(&contract, Body::from(half)).await.is(400);
        assert!(kept(&app).is_empty());
        save(&team.owner, &draft, "contract", &[("contract-files-way", "later")]).await.is(303);
        let send = format!("{draft}/send");
        team.owner.send(&send, &send, &[]).await.is(303);
        team.employee.post_files(&contract, &fields, &[("a.pdf", PDF)]).await.is(404);
        assert!(kept(&app).is_empty() && texts(&db, "select kind from draft_file").await.is_empty());
    }
}

/// A form of one document.
fn form(more: &str) -> Result<Program, FormError> {
    let words = "{ name = \"A\", lead = \"A\", objection = \"A\" }";
    let document = "{ name = \"A\", where = \"A\", missing = \"A\" }";
    let start = format!(
        "id = \"a\"\nservice = \"ST001\"\norganization = \"tc\"\nen = {words}\nfr = {words}\nphases = []\nsections = []\n\
         [[documents]]\nid = \"d\"\nen = {document}\nfr = {document}\n"
    );
    read("a.toml", &(start + more))
}

#[test]
fn a_document_says_how_it_may_come() {
    let mail = "mail = { en = \"A\", fr = \"A\" }\n";
    assert!(form(&format!("{mail}later-days = 30\nneed = \"if-you-have-it\"")).is_ok());
    for (wrong, said) in [
        ("need = \"perhaps\"", "a document is `needed`"),
        ("later-days = 0", "from 1 to 365"),
        (mail, "so many `later-days`"),
        ("accept = [\"exe\"]", "no file is of the kind `exe`"),
        ("when = { answer = \"b\", is = \"c\" }", "no question that comes before is called `b`"),
    ] {
        let error = form(wrong).unwrap_err();
        assert!(error.reason.contains(said), "{error}");
    }
}
