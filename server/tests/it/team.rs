//! A firm in a test, with the people who act for it, and the way through the form of a claim.

use app::{
    firm::{Role, form::Names},
    reference::Reference,
};
use server::{
    firm::{self, Made, New},
    person::{PersonId, Role as Power},
    state::AppState,
};

use crate::{
    client::Client,
    harness::{Answer, TestApp},
};

pub const ORGANIZATION: &str = "cra-arc";
pub const NEW: &str = "/en/applications/new";

pub struct Team {
    pub owner: Client,
    pub employee: Client,
    pub filer: Client,
    /// Reads only.
    pub accountant: Client,
    /// Signed in, and of another firm.
    pub stranger: Client,
    pub firm: Reference,
}

impl Team {
    pub async fn of(app: &TestApp) -> Self {
        let (owner, one) = Client::signed_in(app, "owner").await;
        let (employee, two) = Client::signed_in(app, "employee").await;
        let (filer, three) = Client::signed_in(app, "filer").await;
        let (accountant, four) = Client::signed_in(app, "accountant").await;
        let (stranger, five) = Client::signed_in(app, "stranger").await;
        let firm = Reference::from_random(1);
        let members = [(one, Role::Owner), (two, Role::Preparer), (three, Role::Filer), (four, Role::Reader)];
        make(&app.state, (firm, "Maple Robotics Inc.", "123456782"), &members).await;
        make(&app.state, (Reference::from_random(2), "Other Inc.", "987654324"), &[(five, Role::Owner)]).await;
        Self { owner, employee, filer, accountant, stranger, firm }
    }

    pub fn firm_page(&self) -> String {
        format!("/en/applications/firms/{}", self.firm)
    }

    /// A draft of the firm: its address.
    pub async fn draft(&self) -> String {
        let whom = self.firm.to_string();
        let begun = self.owner.send(NEW, NEW, &[("program", "research-claim"), ("for", &whom)]).await.is(303);
        begun.header("location").unwrap().to_owned()
    }

    /// A claim that the firm has sent: its address.
    pub async fn sent(&self) -> String {
        let draft = self.draft().await;
        fill(&self.owner, &draft).await;
        let send = format!("{draft}/send");
        assert_eq!(self.owner.send(&send, &send, &[]).await.is(303).header("location"), Some(draft.as_str()));
        draft
    }

    /// The same, taken by an officer: its address, and the officer with the address of the case.
    pub async fn taken(&self, app: &TestApp) -> (String, Client, String) {
        let sent = self.sent().await;
        let officer = officer(app).await;
        let case = format!("/en/officer/{ORGANIZATION}/{}", sent.rsplit('/').next().unwrap());
        officer.send(&case, &format!("{case}/take"), &[]).await.is(303);
        (sent, officer, case)
    }
}

/// A firm: its reference, its name and its business number.
pub async fn make(state: &AppState, (reference, name, number): (Reference, &str, &str), members: &[(PersonId, Role)]) {
    let names = Names { legal_en: Some(name.to_owned()), ..Names::default() };
    let mut tx = state.db.begin_write().await.unwrap();
    let made = firm::make(state, &mut tx, New { reference, name, names: &names, number, members }).await.unwrap();
    assert!(matches!(made, Made::New(_)), "{made:?}");
    tx.commit().await.unwrap();
}

/// The first bytes of a document, and some more.
pub const PDF: &[u8] = b"%PDF-1.7\nhours of the team";

/// A claim of which an officer asked for something: where it is answered, the claim, and the officer with the case.
pub async fn asked(app: &TestApp, team: &Team) -> (String, String, Client, String) {
    let (one, officer, case) = team.taken(app).await;
    let (ask, due) = (format!("{case}/ask"), "2026-12-04");
    officer
        .send(&ask, &ask, &[("name", "Payroll summary"), ("why", "It shows the hours."), ("due", due)])
        .await
        .is(303);
    (format!("{one}/answer/3"), one, officer, case)
}

/// A portal that keeps files in a folder of its own.
pub async fn with_folder(db: &server::db::Db) -> (TestApp, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("files").display().to_string();
    (TestApp::with(db, &[("PASSERELLE_FILES", &path)]).await, folder)
}

/// The names of the files that are kept.
pub fn kept(app: &TestApp) -> Vec<String> {
    let Ok(found) = std::fs::read_dir(app.state.files.path()) else { return Vec::new() };
    let mut names: Vec<String> = found.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

pub async fn officer(app: &TestApp) -> Client {
    Client::staff(app, "paul", ORGANIZATION, Power::Officer).await.0
}

/// An answer to each question of a claim that must be answered, by section.
const CLAIM: [(&str, &[(&str, &str)]); 5] = [
    (
        "claimant",
        &[("business-number", "123 456 782 RC0001"), ("kind-of-business", "private"), ("year-end", "2026-03-31")],
    ),
    (
        "project",
        &[
            ("project-name", "Gripper"),
            ("project-start", "2025-04-01"),
            ("uncertainty", "Whether it holds an egg."),
            ("work", "We dropped many eggs."),
        ],
    ),
    (
        "costs",
        &[("salaries", "84,000"), ("materials", "$1,200"), ("contracted", "no"), ("total", "85,200"), ("people", "3")],
    ),
    (
        "contact",
        &[
            ("contact-name", "Ada"),
            ("contact-telephone", "613-555-0123"),
            ("place", "12 Main Street"),
            ("place-city", "Moncton"),
            ("place-province", "New Brunswick"),
            ("place-postal", "E1C 4Z6"),
        ],
    ),
    ("agreement", &[("agreed", "yes")]),
];

/// Answers every question that must be answered.
pub async fn fill(client: &Client, draft: &str) {
    for (section, answers) in CLAIM {
        save(client, draft, section, answers).await.is(303);
    }
}

pub async fn save(client: &Client, draft: &str, section: &str, answers: &[(&str, &str)]) -> Answer {
    let page = format!("{draft}/sections/{section}");
    client.send(&page, &page, answers).await
}
