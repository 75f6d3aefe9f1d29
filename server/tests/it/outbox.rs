//! Letters: once, later, or never, and then staff are told. The mail server is a real one from a package.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};

use server::{
    outbox::{self, Letter, Post, Posting},
    person::Role,
};

use crate::{
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::{execute, texts},
};

const MINUTE: i64 = 60 * 1000;
const STANDING: &str = "select record || ' ' || state || ' ' || tries from outbox order by record";

/// A mail server on a port of its own, which says what it takes.
pub struct MailServer {
    process: Child,
    said: BufReader<ChildStdout>,
    port: u16,
}

impl MailServer {
    pub fn start() -> Self {
        Self::at(0)
    }

    /// One that comes back where it was.
    pub fn at(port: u16) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../end2end");
        let mut program = Command::new("node");
        program.arg("support/smtp.mjs").arg(port.to_string()).current_dir(folder).stdout(Stdio::piped());
        let mut process = program.spawn().expect("node is installed by `make test`");
        let mut said = BufReader::new(process.stdout.take().unwrap());
        let mut port = String::new();
        said.read_line(&mut port).unwrap();
        Self { process, said, port: port.trim().parse().expect("the packages of end2end are installed") }
    }

    pub const fn port(&self) -> u16 {
        self.port
    }

    /// The next letter that it took.
    pub fn took(&mut self) -> serde_json::Value {
        let mut line = String::new();
        self.said.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap()
    }

    pub async fn app(&self, db: &TestDb) -> (TestApp, Post) {
        let url = format!("smtp://127.0.0.1:{}", self.port);
        let app = TestApp::with(db, &[("PASSERELLE_SMTP_URL", &url)]).await;
        let post = Post::new(&app.state.config).unwrap();
        (app, post)
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub async fn write(app: &TestApp, to: &str, record: &str) {
    let letter = Letter {
        to: to.to_owned(),
        subject: "Votre question a été reçue".to_owned(),
        text: "Nous répondrons d’ici jeudi.\n".to_owned(),
        stop: None,
        calendar: None,
    };
    let posting = Posting { key: record, holder: None, record, letter: &letter };
    let mut tx = app.state.db.begin_write().await.unwrap();
    outbox::post(&app.state, &mut tx, posting).await.unwrap();
    tx.commit().await.unwrap();
}

/// Sends everything that is due.
pub async fn deliver(app: &TestApp, post: &Post) -> usize {
    let mut count = 0;
    while outbox::next(&app.state, post).await.unwrap() {
        count += 1;
    }
    count
}

both! {
    async fn a_letter_leaves_once(db) {
        let mut server = MailServer::start();
        let (app, post) = server.app(&db).await;
        write(&app, "amina@example.org", "request 1").await;
        write(&app, "amina@example.org", "request 1").await;
        assert_eq!(deliver(&app, &post).await, 1, "one key is one letter");
        let letter = server.took();
        assert_eq!(letter["to"][0], "amina@example.org");
        let text = letter["text"].as_str().unwrap();
        assert!(text.contains("Message-ID: <") && text.contains("@127.0.0.1>"), "{text}");
        assert_eq!(texts(&db, STANDING).await, ["request 1 sent 1"]);
        assert_eq!(texts(&db, "select length(letter) || '' from outbox").await, ["0"], "what was sent is not kept");
    }

    async fn what_is_taken_back_is_not_sent(db) {
        let server = MailServer::start();
        let (app, post) = server.app(&db).await;
        let letter = Letter { to: "a@example.org".to_owned(), subject: String::new(), text: String::new(), stop: None, calendar: None };
        let mut tx = app.state.db.begin_write().await.unwrap();
        let posting = Posting { key: "a", holder: None, record: "a", letter: &letter };
        outbox::post(&app.state, &mut tx, posting).await.unwrap();
        drop(tx);
        assert_eq!(deliver(&app, &post).await, 0);
    }

    async fn what_is_refused_for_now_is_tried_again_and_then_told(db) {
        let server = MailServer::start();
        let (app, post) = server.app(&db).await;
        write(&app, "later@example.org", "request 1").await;
        for (tries, pause) in [1, 5, 30, 120, 720].into_iter().enumerate() {
            assert_eq!(deliver(&app, &post).await, 1);
            assert_eq!(texts(&db, STANDING).await, [format!("request 1 waiting {}", tries + 1)]);
            app.state.clock.advance(pause * MINUTE - 1);
            assert_eq!(deliver(&app, &post).await, 0, "too early");
            app.state.clock.advance(1);
        }
        assert_eq!(deliver(&app, &post).await, 1);
        assert_eq!(texts(&db, STANDING).await, ["request 1 failed 6"]);
    }

    async fn what_reaches_nobody_is_a_list_that_staff_empty(db) {
        let server = MailServer::start();
        let (app, post) = server.app(&db).await;
        write(&app, "never@example.org", "request 1").await;
        write(&app, "no address", "request 2").await;
        deliver(&app, &post).await;
        assert_eq!(texts(&db, STANDING).await, ["request 1 failed 1", "request 2 failed 1"]);
        let said = texts(&db, "select error from outbox order by record").await;
        assert!(said[0].contains("not taken"), "{said:?}");
        assert!(!said.concat().contains('@'), "the server repeated an address, and it was kept: {said:?}");

        let (admin, _) = Client::staff(&app, "ada", "", Role::Administrator).await;
        let page = admin.get("/en/admin").await.is(200);
        assert!(!page.text().contains("never@example.org"), "no address stands in a list");
        let page = page.page();
        assert!(page.words().contains("About 1") && page.words().contains("About 2"));
        let (key, id) = (page.select("input[name=key]")[0], page.select("input[name=letter]")[0]);
        let fields = [("key", key.attr("value").unwrap()), ("letter", id.attr("value").unwrap())];
        admin.post("/en/admin/letters", &fields).await.is(303);
        admin.post("/en/admin/letters", &fields).await.is(303);
        assert_eq!(texts(&db, "select act from audit_entry").await, ["letter.again"], "twice is once");
        assert_eq!(deliver(&app, &post).await, 1);

        let (citizen, _) = Client::signed_in(&app, "amina").await;
        citizen.get("/en/admin").await.is(404);
        citizen.post("/en/admin/letters", &fields).await.is(403);
    }

    /// Whoever took a letter and fell over leaves it to the next, after a while.
    async fn a_letter_survives_who_took_it(db) {
        let mut server = MailServer::start();
        let (app, post) = server.app(&db).await;
        write(&app, "amina@example.org", "request 1").await;
        execute(&db, "update outbox set tries = 1, due_at = due_at + 600000").await;
        assert_eq!(deliver(&app, &post).await, 0, "somebody has it");
        app.state.clock.advance(10 * MINUTE);
        assert_eq!(deliver(&app, &post).await, 1);
        assert_eq!(server.took()["to"][0], "amina@example.org");
        assert_eq!(texts(&db, STANDING).await, ["request 1 sent 2"]);
    }

    async fn without_a_mail_server_letters_go_into_a_folder(db) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mail").display().to_string();
        let app = TestApp::with(&db, &[("PASSERELLE_MAIL_FOLDER", &path)]).await;
        let post = Post::new(&app.state.config).unwrap();
        write(&app, "amina@example.org", "request 1").await;
        assert_eq!(deliver(&app, &post).await, 1);
        assert_eq!(std::fs::read_dir(path).unwrap().count(), 1);
        // shown in a demonstration only
        app.get("/en/mail").await.is(404);
    }
}
