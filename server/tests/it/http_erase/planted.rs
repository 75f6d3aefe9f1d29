//! Somebody whose name, address and number stand in every field that they may fill in.

use std::path::PathBuf;

use app::{
    application::{QuestionKind, Section},
    locale::Locale,
};
use server::{
    outbox::{self, Post},
    person::{Identity, Role},
};

use super::{DELETE, MAIL, NAME, NUMBER, words};
use crate::{
    asking::{ASK, ask, reference},
    client::Client,
    database::TestDb,
    harness::TestApp,
    team::{self, PDF, fill, save},
};

pub struct Planted {
    pub app: TestApp,
    pub client: Client,
    pub desk: Client,
    question: String,
    folder: tempfile::TempDir,
}

impl Planted {
    pub async fn over(db: &TestDb) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).display().to_string();
        let variables = [("PASSERELLE_FILES", at("files")), ("PASSERELLE_MAIL_FOLDER", at("mail"))];
        let variables = variables.each_ref().map(|(name, value)| (*name, value.as_str()));
        let app = TestApp::with(db, &variables).await;
        let client = Client::new(&app);
        let who = Identity {
            issuer: "https://provider.example".to_owned(),
            subject: "248289761001".to_owned(),
            name: Some(NAME.to_owned()),
            mail: Some(MAIL.to_owned()),
            locale: Locale::En,
        };
        client.sign_in_as(who).await;
        let desk = Client::staff(&app, "desk", "esdc-edsc", Role::Desk).await.0;
        let mut planted = Self { app, client, desk, question: String::new(), folder };
        planted.keep().await;
        planted.ask().await;
        planted
    }

    async fn keep(&self) {
        let client = &self.client;
        client.send("/en/my-page/save?service=ST016", "/en/my-page/save", &[]).await.is(303);
        client.send("/en/my-page/subscribe?topic=jobs", "/en/my-page/subscribe", &[]).await.is(303);
        client.send("/en/my-page/facts", "/en/my-page/facts", &[("student", "yes")]).await.is(303);
        let page = "/en/applications/tracked/new?service=ST055";
        let fields = [("reference", NAME), ("sent-on", "2026-10-05"), ("notes", &words())];
        client.send(page, page, &fields).await.is(303);
        let draft = self.begin().await;
        let claim = self.app.state.programs.iter().find(|one| one.id == "research-claim").unwrap();
        // of a section that is answered several times, the first part is there from the beginning; a document is asked
        // for by an answer that nobody gives here
        let first = |section: &Section| section.repeat.as_ref().is_none_or(|part| part.number == 1);
        let there = |section: &&Section| section.document.is_none() && first(section);
        for section in claim.sections.iter().filter(there) {
            let written = words();
            let texts = section.questions.iter().filter_map(|question| match question.kind {
                QuestionKind::Text | QuestionKind::LongText => Some((question.id, written.as_str())),
                _ => None,
            });
            save(client, &draft, section.id, &texts.collect::<Vec<_>>()).await;
        }
    }

    async fn begin(&self) -> String {
        let begun = [("program", "research-claim"), ("for", "me")];
        self.client.send(team::NEW, team::NEW, &begun).await.is(303).header("location").unwrap().to_owned()
    }

    /// A question by each way that has fields of its own, answered and added to.
    async fn ask(&mut self) {
        let text = words();
        let own = [("question", text.as_str()), ("name", NAME), ("mail", MAIL), ("number", NUMBER)];
        for way in [("way", "writing"), ("way", "callback")] {
            let page = self.client.send(ASK, ASK, &[&own[..], &[way, ("step", "preview")]].concat()).await;
            if way.1 == "callback" && page.status != 200 {
                continue;
            }
            self.question = ask(&self.client, &[&own[..], &[way]].concat()).await;
            self.client.send(&self.question, &self.question, &[("text", &text), ("act", "add")]).await.is(303);
        }
        let case = format!("/en/desk/esdc-edsc/request/{}", reference(&self.question));
        let page = self.desk.get(&case).await.is(200).page();
        let mut fields = page.fields(&case);
        fields.retain(|(name, _)| !["answer", "note", "act"].contains(&name.as_str()));
        for (name, value) in [("answer", text.as_str()), ("note", ""), ("act", "reply")] {
            fields.push((name.to_owned(), value.to_owned()));
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.desk.post(&case, &fields).await.is(303);
    }

    /// An application that is sent, asked about, and answered with a file.
    pub async fn send(&self) -> String {
        let one = self.begin().await;
        fill(&self.client, &one).await;
        let text = words();
        save(
            &self.client,
            &one,
            "project",
            &[("project-name", NAME), ("project-start", "2025-04-01"), ("uncertainty", &text), ("work", &text)],
        )
        .await
        .is(303);
        let send = format!("{one}/send");
        self.client.send(&send, &send, &[]).await.is(303);
        let officer = team::officer(&self.app).await;
        let case = format!("/en/officer/{}/{}", team::ORGANIZATION, reference(&one));
        officer.send(&case, &format!("{case}/take"), &[]).await.is(303);
        let demand = format!("{case}/ask");
        officer.send(&demand, &demand, &[("name", "Payroll"), ("why", "Hours."), ("due", "2027-01-04")]).await.is(303);
        let give = format!("{one}/answer/3");
        let file = format!("{NAME}.pdf");
        let contents = [PDF, words().as_bytes()].concat();
        self.client.send_files(&give, &give, &[("text", &text)], &[(&file, &contents)]).await.is(303);
        one
    }

    /// Sends some letters into the folder; the last ones wait.
    pub async fn deliver(&self, most: usize) {
        let post = Post::new(&self.app.state.config).unwrap();
        for _ in 0..most {
            outbox::next(&self.app.state, &post).await.unwrap();
        }
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub async fn delete(&self) {
        self.client.send(DELETE, DELETE, &[]).await.is(303);
    }
}
