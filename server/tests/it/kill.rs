//! The program is killed while people send questions, ten times: whatever was acknowledged is there, once.

use std::{
    net::TcpListener,
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use reqwest::{Client, Response, redirect};

use crate::{asking::ASK, database::TestDb, inventory_table::texts, page::Page};

const KILLS: u64 = 10;
const SENDERS: u64 = 4;

/// The program itself, on a port that stays the same from one life to the next.
struct Program {
    url: String,
    port: u16,
    folder: tempfile::TempDir,
    process: Option<Child>,
}

impl Program {
    async fn start(db: &TestDb) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let folder = tempfile::tempdir().unwrap();
        let key = "1 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
        std::fs::write(folder.path().join("keys"), key).unwrap();
        let mut program = Self { url: db.url().to_owned(), port, folder, process: None };
        program.begin().await;
        program
    }

    async fn begin(&mut self) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
        command.arg("serve").env("DATABASE_URL", &self.url).env("PASSERELLE_RATE", "0").env("PASSERELLE_LOG", "error");
        command.env("PASSERELLE_ADDRESS", format!("127.0.0.1:{}", self.port));
        command.env("PASSERELLE_KEYS_FILE", self.folder.path().join("keys"));
        command.env("PASSERELLE_FILES", self.folder.path().join("files"));
        command.env("PASSERELLE_MAIL_FOLDER", self.folder.path().join("mail"));
        self.process = Some(command.stdout(Stdio::null()).spawn().unwrap());
        for _ in 0..600 {
            if reqwest::get(self.at("/readyz")).await.is_ok_and(|answer| answer.status() == 200) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the program does not serve");
    }

    fn at(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// As a power switch does: nothing is said before.
    fn kill(&mut self) {
        let mut process = self.process.take().unwrap();
        process.kill().unwrap();
        process.wait().unwrap();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if self.process.is_some() {
            self.kill();
        }
    }
}

/// Whether somebody who got no answer sends the same form again, as the page tells them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unanswered {
    SentAgain,
    /// Taken for sent: the negative control.
    Believed,
}

/// What all senders share.
struct Sending {
    address: String,
    /// What the second screen sends, but for the key and the question.
    fields: Vec<(String, String)>,
    number: AtomicU64,
    over: AtomicBool,
    acknowledged: Mutex<Vec<String>>,
    unanswered: Unanswered,
}

impl Sending {
    async fn post(&self, number: u64) -> reqwest::Result<Response> {
        let mut fields = self.fields.clone();
        fields.push(("key".to_owned(), format!("{number:032x}")));
        fields.push(("question".to_owned(), format!("question {number}")));
        let client = Client::builder().redirect(redirect::Policy::none()).no_proxy().build()?;
        client.post(&self.address).header("sec-fetch-site", "same-origin").form(&fields).send().await
    }

    async fn run(self: Arc<Self>) {
        while !self.over.load(Ordering::Relaxed) {
            let number = self.number.fetch_add(1, Ordering::Relaxed);
            loop {
                match self.post(number).await {
                    Ok(answer) => {
                        assert_eq!(answer.status(), 303, "question {number}");
                        self.acknowledged.lock().unwrap().push(format!("{number:032x}"));
                        break;
                    }
                    Err(_) if self.unanswered == Unanswered::Believed => {
                        self.acknowledged.lock().unwrap().push(format!("{number:032x}"));
                        tokio::time::sleep(Duration::from_millis(20)).await;
                        break;
                    }
                    Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
                }
            }
        }
    }
}

/// What a browser sends from the second screen.
async fn fields(program: &Program) -> Vec<(String, String)> {
    let page = reqwest::get(program.at(ASK)).await.unwrap().text().await.unwrap();
    let mut fields = Page::read(ASK, &page).fields(ASK);
    fields.retain(|(name, _)| !matches!(name.as_str(), "key" | "question" | "way" | "mail" | "step"));
    for (name, value) in [("way", "writing"), ("mail", "amina@example.org"), ("step", "send")] {
        fields.push((name.to_owned(), value.to_owned()));
    }
    fields
}

/// Kills the program while it is sent questions. Gives what was acknowledged, and what is there, both by key.
async fn ordeal(db: &TestDb, unanswered: Unanswered) -> (Vec<String>, Vec<String>) {
    let mut program = Program::start(db).await;
    let sending = Arc::new(Sending {
        address: program.at(ASK),
        fields: fields(&program).await,
        number: AtomicU64::new(1),
        over: AtomicBool::new(false),
        acknowledged: Mutex::default(),
        unanswered,
    });
    let senders: Vec<_> = (0..SENDERS).map(|_| tokio::spawn(sending.clone().run())).collect();
    for kill in 0..KILLS {
        tokio::time::sleep(Duration::from_millis(60 + 37 * kill)).await;
        program.kill();
        program.begin().await;
    }
    sending.over.store(true, Ordering::Relaxed);
    for sender in senders {
        sender.await.unwrap();
    }
    let mut acknowledged = sending.acknowledged.lock().unwrap().clone();
    acknowledged.sort();
    let there = texts(db, "select key from form_receipt order by key").await;
    assert_eq!(texts(db, "select count(*) || '' from request").await, [there.len().to_string()], "a receipt each");
    (acknowledged, there)
}

both! {
    async fn what_was_acknowledged_is_there_once(db) {
        let (acknowledged, there) = ordeal(&db, Unanswered::SentAgain).await;
        assert!(acknowledged.len() > 20, "only {} questions were sent", acknowledged.len());
        assert_eq!(acknowledged, there);
    }

    /// The kills do hit: who takes a question without an answer for sent is wrong.
    async fn what_was_not_acknowledged_may_be_lost(db) {
        let (believed, there) = ordeal(&db, Unanswered::Believed).await;
        assert!(there.len() < believed.len(), "no kill hit a question");
    }
}
