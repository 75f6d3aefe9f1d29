//! What a mail server reports of a letter that it had taken: the report goes to the program as a mail server hands it
//! over, and the letter stands with those that staff must see to.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use server::{
    outbox::{self, Fate},
    person::Role,
};
use tempfile::TempDir;
use uuid::Uuid;

use crate::{
    client::Client,
    harness::TestApp,
    inventory_table::texts,
    outbox::{MailServer, write},
};

const STANDING: &str = "select state || ' ' || coalesce(error, '-') from outbox";

/// A report as mail servers write them, with the letter or its head enclosed.
pub fn report(action: &str, status: &str, enclosed: (&str, &str)) -> String {
    let (kind, letter) = enclosed;
    let lines = [
        "From: MAILER-DAEMON@mx.example.org",
        "To: portal@example.org",
        "Subject: Undelivered Mail Returned to Sender",
        "MIME-Version: 1.0",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b/1\"",
        "",
        "--b/1",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Your letter to amina@example.org did not arrive.",
        "--b/1",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.example.org",
        "",
        "Final-Recipient: rfc822; amina@example.org",
        &format!("Action: {action}"),
        &format!("Status: {status}"),
        "Diagnostic-Code: smtp; 550 <amina@example.org>: no such person",
        "",
        "--b/1",
        &format!("Content-Type: {kind}"),
        "",
        letter,
        "--b/1--",
        "",
    ];
    lines.join("\r\n")
}

/// Takes a letter that a mail server took, and gives its words back.
async fn sent(app: &TestApp, post: &outbox::Post, server: &mut MailServer) -> String {
    write(app, "amina@example.org", "request 1").await;
    assert!(outbox::next(&app.state, post).await.unwrap());
    server.took()["text"].as_str().unwrap().to_owned()
}

pub async fn settle(app: &TestApp, message: &str) -> Option<(Uuid, Fate)> {
    let found = outbox::reported(message.as_bytes());
    if let Some((letter, fate)) = found {
        outbox::settle(&app.state.db, app.state.clock.millis(), letter, fate).await.unwrap();
    }
    found
}

both! {
    async fn what_bounced_stands_with_staff(db) {
        let mut server = MailServer::start();
        let (app, post) = server.app(&db).await;
        let letter = sent(&app, &post, &mut server).await;
        let late = report("delayed", "4.4.1", ("message/rfc822", &letter));
        assert_eq!(settle(&app, &late).await, None, "it is still on its way");
        assert_eq!(texts(&db, STANDING).await, ["sent -"]);
        assert!(settle(&app, &report("failed", "5.1.1", ("message/rfc822", &letter))).await.is_some());
        assert_eq!(texts(&db, STANDING).await, ["failed permanent-failure"]);
        let (admin, _) = Client::staff(&app, "ada", "", Role::Administrator).await;
        let page = admin.get("/en/admin").await.is(200).text();
        assert!(!page.contains("name=\"letter\""), "there is nothing left to send");
        assert!(page.contains("About 1") && !page.contains("amina@example.org"), "{page}");
    }

    async fn the_head_of_a_letter_is_enough(db) {
        let mut server = MailServer::start();
        let (app, post) = server.app(&db).await;
        let letter = sent(&app, &post, &mut server).await;
        let head = letter.split("\r\n\r\n").next().unwrap().to_owned() + "\r\n";
        settle(&app, &report("failed", "4.4.7", ("text/rfc822-headers", &head))).await;
        assert_eq!(texts(&db, STANDING).await, ["failed temporary-failure"]);
        // what is no letter of ours is left alone
        let other = head.replace("Message-ID: <", "Message-ID: <0");
        assert_eq!(settle(&app, &report("failed", "5.1.1", ("text/rfc822-headers", &other))).await, None);
    }
}

/// What the program says to a mail server, by its status.
#[test]
fn a_mail_server_is_answered() {
    let folder = TempDir::new().unwrap();
    let hand_over = |message: &str, database: &str| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_passerelle"));
        program.args(["mail", "receive"]).current_dir(folder.path()).env("DATABASE_URL", database);
        let mut started = program.stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        started.stdin.take().unwrap().write_all(message.as_bytes()).unwrap();
        started.wait().unwrap().code()
    };
    let letter = "Message-ID: <0198c0de-0000-7000-8000-000000000001@example.org>\r\n\r\nHello\r\n";
    let good = report("failed", "5.1.1", ("message/rfc822", letter));
    assert_eq!(hand_over(&good, "sqlite://portal.db?mode=rwc"), Some(0));
    assert_eq!(
        hand_over("From: a@example.org\r\n\r\nWhere is my passport?\r\n", "sqlite://portal.db?mode=rwc"),
        Some(67)
    );
    assert_eq!(hand_over("", "sqlite://portal.db?mode=rwc"), Some(67));
    assert_eq!(hand_over(&good, "sqlite:portal.db/inside.db"), Some(75));
}
