//! Something of everybody: what these people keep, nobody else may learn of.

use app::{firm::Role as Member, reference::Reference};
use server::person::Role;

use super::contributed::contribute;
use crate::{
    asking::{WRITING, ask, reference},
    client::Client,
    harness::TestApp,
    mandate::{self, HOME, INVITE, invite as invite_somebody, trust},
    team::{self, Team, save},
};

/// Words that stand in what is kept, and may stand on no page of anybody else.
pub const CANARIES: [&str; 5] = ["zibeline", "Maple Robotics", "Gripper", "an egg", "parchment"];

pub const DESK: &str = "esdc-edsc";
pub const PROGRAM: &str = "cra-arc";
pub const CONTENT: &str = "cic";
pub const SERVICE: &str = "ST033";

pub struct Planted {
    /// The references of questions, of a person and of a guest.
    pub questions: Vec<String>,
    /// The references of applications: a firm's that was sent and one that was not, a person's.
    pub applications: Vec<String>,
    /// Those that were sent.
    pub cases: Vec<String>,
    /// What an editor has a draft of.
    pub services: Vec<String>,
    /// What an editor is about to warn of.
    pub alerts: Vec<String>,
    /// What an officer is about to tell of.
    pub issues: Vec<String>,
    /// What officers keep to write it again.
    pub templates: Vec<String>,
    /// A step that an officer did with several applications.
    pub bulks: Vec<String>,
    /// Those who work at the desk, by their number.
    pub colleagues: Vec<String>,
    /// An answer that editors change, and every desk gives.
    pub answers: Vec<String>,
    pub firm: String,
    pub tracked: String,
    /// What amina offered somebody, who did not answer yet.
    pub mandate: String,
    pub feedback: String,
    /// Who may open them.
    pub amina: Client,
    pub guest: Client,
    /// Acts for amina, with another application than those here.
    pub representative: Client,
    pub owner: Client,
    pub desk: Client,
    pub lead: Client,
    pub officer: Client,
    pub editor: Client,
}

impl Planted {
    pub async fn over(app: &TestApp) -> Self {
        let team = Team::of(app).await;
        let (sent, officer, case) = team.taken(app).await;
        let (demand, give) = (format!("{case}/ask"), format!("{sent}/answer/3"));
        let wanted = [("name", "A parchment"), ("why", "To see the parchment"), ("due", "2027-01-04")];
        officer.send(&demand, &demand, &wanted).await.is(303);
        team.owner.send_files(&give, &give, &[("text", "")], &[("zibeline.pdf", team::PDF)]).await.is(303);
        officer.send(&demand, &demand, &wanted).await.is(303);
        invite(&team).await;
        let draft = team.draft().await;
        save(&team.owner, &draft, "project", &[("project-name", "Gripper")]).await.is(303);
        let (amina, _) = Client::signed_in(app, "zibeline").await;
        let (own, guest, editor) = (begin(&amina).await, Client::new(app), edit(app).await);
        let (desk, colleague) = Client::staff(app, "desk-here", DESK, Role::Desk).await;
        Self {
            questions: [question(&amina).await, question(&guest).await].to_vec(),
            applications: [&sent, &draft, &own].map(|one| reference(one).to_owned()).to_vec(),
            cases: [reference(&sent).to_owned()].to_vec(),
            services: [SERVICE.to_owned()].to_vec(),
            firm: team.firm.to_string(),
            tracked: track(&amina).await,
            mandate: offer(app, &amina).await,
            representative: represent(app, &amina).await,
            feedback: feedback(&amina).await,
            desk,
            lead: Client::staff(app, "lead-here", DESK, Role::Lead).await.0,
            colleagues: [colleague.uuid().simple().to_string()].to_vec(),
            alerts: [warn(&editor).await].to_vec(),
            issues: [tell(&officer).await].to_vec(),
            templates: [keep(&officer).await].to_vec(),
            bulks: [try_many(&officer, &case).await].to_vec(),
            answers: ["A012".to_owned()].to_vec(),
            editor,
            owner: team.owner,
            amina,
            guest,
            officer,
        }
    }

    /// The reference of what amina tracks, or offered.
    pub fn own(&self, name: &str) -> &str {
        if name == "tracked" { &self.tracked } else { &self.mandate }
    }

    /// Sends a file with each question, for those who look at files.
    pub async fn enclose(&self) {
        for (client, question) in [&self.amina, &self.guest].into_iter().zip(&self.questions) {
            let page = format!("/en/talk-to-a-person/request/{question}");
            let fields = [("act", "add"), ("text", "A picture of my zibeline")];
            client.send_files(&page, &page, &fields, &[("zibeline.pdf", team::PDF)]).await.is(303);
        }
    }
}

/// Somebody whom the firm asked, and who did not answer yet; and an account of the firm.
async fn invite(team: &Team) {
    let page = format!("{}/invitations", team.firm_page());
    let fields = [("mail", "zibeline@example.org"), ("role", "reader"), ("tongue", "en")];
    team.owner.send(&page, &page, &fields).await.is(303);
    let page = format!("{}/identifiers", team.firm_page());
    team.owner.send(&page, &page, &[("kind", "account"), ("number", "RC0001")]).await.is(303);
}

async fn begin(client: &Client) -> String {
    let begun = client.send(team::NEW, team::NEW, &[("program", "research-claim"), ("for", "me")]).await.is(303);
    let draft = begun.header("location").unwrap().to_owned();
    save(client, &draft, "project", &[("project-name", "A zibeline")]).await.is(303);
    draft
}

/// Somebody who may do everything with one application of hers, and nothing else.
async fn represent(app: &TestApp, amina: &Client) -> Client {
    let (representative, _) = Client::signed_in(app, "representative").await;
    let other = mandate::draft(amina).await;
    trust(app, amina, &representative, ("act", reference(&other))).await;
    representative.get(&other).await.is(200);
    representative
}

/// An invitation that nobody answered: its reference.
async fn offer(app: &TestApp, amina: &Client) -> String {
    invite_somebody(app, amina, ("zibeline@example.org", "act", "all")).await;
    let links = amina.get(HOME).await.is(200).page().links();
    let open = links.into_iter().find(|link| link.starts_with(HOME) && *link != *HOME && *link != *INVITE);
    reference(&open.unwrap()).to_owned()
}

async fn question(client: &Client) -> String {
    let fields = [&WRITING[1..2], &[("question", "Where is my zibeline?"), ("mail", "zibeline@example.org")]].concat();
    reference(&ask(client, &fields).await).to_owned()
}

async fn track(client: &Client) -> String {
    let page = "/en/applications/tracked/new?service=ST055";
    let fields = [("reference", "zibeline-1"), ("sent-on", "2026-10-05"), ("notes", "About the zibeline")];
    client.send(page, page, &fields).await.is(303);
    let links = client.get("/en/applications").await.is(200).page().links();
    let own = links.into_iter().filter(|link| link.starts_with("/en/applications/tracked/") && !link.contains("/new"));
    reference(&own.min_by_key(String::len).unwrap()).to_owned()
}

async fn feedback(client: &Client) -> String {
    let page = "/en/feedback/no";
    let said = client.send(page, page, &[("reason", "broken"), ("text", "My zibeline is missing")]).await.is(303);
    reference(said.header("location").unwrap()).to_owned()
}

/// A first revision, and a draft that waits for its review.
async fn edit(app: &TestApp) -> Client {
    let (edith, _) = Client::staff(app, "editor-here", CONTENT, Role::Editor).await;
    let (rene, _) = Client::staff(app, "reviewer-here", CONTENT, Role::Editor).await;
    let page = format!("/en/content/{CONTENT}/services/{SERVICE}");
    let review = format!("{page}/review");
    let names = [("name-en", "Renew a passport book"), ("name-fr", "Renouveler un livret de passeport")];
    edith.send(&page, &page, &[&names[..], &[("do", "send")]].concat()).await.is(303);
    rene.send(&review, &review, &[("do", "publish")]).await.is(303);
    let names = [("name-en", "A zibeline"), ("name-fr", "Une zibeline")];
    edith.send(&page, &page, &[&names[..], &[("do", "send")]].concat()).await.is(303);
    contribute(app, &edith).await;
    edith
}

/// A draft of an alert: gives its number.
async fn warn(editor: &Client) -> String {
    let page = format!("/en/content/{CONTENT}/alerts/new");
    let fields = [
        ("severity", "warning"),
        ("title-en", "A zibeline"),
        ("title-fr", "Une zibeline"),
        ("text-en", "It is loose."),
        ("text-fr", "Elle s’est échappée."),
        ("starts", "2026-11-22 06:00"),
        ("ends", "2026-11-24 18:00"),
        ("place-on", "yes"),
    ];
    let written = editor.send(&page, &page, &fields).await.is(303);
    reference(written.header("location").unwrap()).to_owned()
}

/// A draft of a problem: gives its number.
async fn tell(officer: &Client) -> String {
    let page = format!("/en/officer/{PROGRAM}/issues/new");
    let fields = [("program", "research-claim"), ("title-en", "A zibeline"), ("title-fr", "Une zibeline")];
    let written = officer.send(&page, &page, &fields).await.is(303);
    reference(written.header("location").unwrap()).to_owned()
}

/// A template: gives its number.
async fn keep(officer: &Client) -> String {
    let page = format!("/en/officer/{PROGRAM}/templates/new");
    let names = [
        ("name-en", "A zibeline"),
        ("name-fr", "Une zibeline"),
        ("text-en", "A zibeline"),
        ("text-fr", "Une zibeline"),
    ];
    let kept = officer.send(&page, &page, &[&names[..], &[("purpose", "message")]].concat()).await.is(303);
    reference(kept.header("location").unwrap()).to_owned()
}

/// A step with several applications that changes nothing, since they have it already: gives its number.
async fn try_many(officer: &Client, case: &str) -> String {
    let page = officer.get(case).await.is(200).page();
    let key = page.one("main input[name=key]").attr("value").unwrap().to_owned();
    let field = format!("case-{}", reference(case));
    let many = format!("/en/officer/{PROGRAM}/bulk");
    let done = officer.post(&many, &[("key", &key), ("step", "take"), (&field, "1")]).await.is(303);
    reference(done.header("location").unwrap()).to_owned()
}

/// Another firm, and those who act for it.
pub async fn other_firm(app: &TestApp) -> Vec<(String, Client)> {
    let (mut clients, mut members) = (Vec::new(), Vec::new());
    for (name, role) in [
        ("another owner", Member::Owner),
        ("a manager of another firm", Member::Manager),
        ("a member of another firm", Member::Preparer),
        ("an adviser of another firm", Member::Filer),
        ("an accountant of another firm", Member::Reader),
    ] {
        let (client, person) = Client::signed_in(app, name).await;
        clients.push((name.to_owned(), client));
        members.push((person, role));
    }
    team::make(&app.state, (Reference::from_random(3), "Another Inc.", "123456741"), &members).await;
    clients
}
