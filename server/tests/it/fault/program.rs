//! The program itself, on a port that stays the same from one life to the next.

use std::{
    net::TcpListener,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// Every program of a test has the same keys, and those of the tests themselves: what one seals, another opens.
const KEY: &str = "1 BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\n";
/// How long a program may take to begin, on a machine that has other things to do.
const BEGIN: Duration = Duration::from_secs(60);

pub struct Program {
    url: String,
    port: u16,
    folder: tempfile::TempDir,
    /// What runs it: a command that ends by becoming the program, with its arguments.
    around: Vec<String>,
    process: Option<Child>,
}

impl Program {
    /// Serves the database of an address.
    pub async fn start(url: &str) -> Self {
        Self::within(url, &[]).await
    }

    /// The same, begun by another command that becomes the program.
    pub async fn within(url: &str, around: &[&str]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("keys"), KEY).unwrap();
        let around = around.iter().map(|&word| word.to_owned()).collect();
        let mut program = Self { url: url.to_owned(), port, folder, around, process: None };
        program.begin().await;
        program
    }

    /// Begins it, and gives how long it took until it was ready.
    pub async fn begin(&mut self) -> Duration {
        let words = self.around.iter().map(String::as_str).chain([env!("CARGO_BIN_EXE_passerelle"), "serve"]);
        let words: Vec<&str> = words.collect();
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).env("DATABASE_URL", &self.url).env("PASSERELLE_LOG", "error");
        command.env("PASSERELLE_RATE", "0").env("PASSERELLE_ADDRESS", format!("127.0.0.1:{}", self.port));
        for (name, file) in [("KEYS_FILE", "keys"), ("FILES", "files"), ("MAIL_FOLDER", "mail")] {
            command.env(format!("PASSERELLE_{name}"), self.folder.path().join(file));
        }
        self.process = Some(command.stdout(Stdio::null()).spawn().unwrap());
        let begun = Instant::now();
        while begun.elapsed() < BEGIN {
            if self.status("/readyz").await == Some(200) {
                return begun.elapsed();
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("the program does not serve");
    }

    pub fn at(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The status of a page, if there is an answer.
    pub async fn status(&self, path: &str) -> Option<u16> {
        reqwest::get(self.at(path)).await.ok().map(|answer| answer.status().as_u16())
    }

    /// As a power switch does: nothing is said before.
    pub fn kill(&mut self) {
        let mut process = self.process.take().unwrap();
        process.kill().unwrap();
        process.wait().unwrap();
    }

    /// The next life begins by itself, without what ran this one.
    pub async fn begin_again_alone(&mut self) {
        self.kill();
        self.around.clear();
        self.begin().await;
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if self.process.is_some() {
            self.kill();
        }
    }
}
