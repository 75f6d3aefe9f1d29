//! What somebody answers to a letter about their question: it stands with the question, once, and nobody else can write
//! there.

use server::{
    handoff::{self, Taken},
    outbox::{self, Post},
    person::Role,
};

use crate::{
    asking::{QUESTION, WRITING, ask, reference},
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::texts,
    outbox::{MailServer, deliver},
    team::{PDF, kept},
};

const KINDS: &str = "select kind || ' ' || channel from request_event order by at, id";

/// A portal whose letters are answered at `answers@example.org`.
pub async fn portal(db: &TestDb, server: &MailServer) -> (TestApp, Post, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let (url, files) =
        (format!("smtp://127.0.0.1:{}", server.port()), folder.path().join("files").display().to_string());
    let variables = [
        ("PASSERELLE_SMTP_URL", url.as_str()),
        ("PASSERELLE_MAIL_REPLY", "answers@example.org"),
        ("PASSERELLE_FILES", files.as_str()),
    ];
    let app = TestApp::with(db, &variables).await;
    let post = Post::new(&app.state.config).unwrap();
    (app, post, folder)
}

/// Somebody who asked, the address of their question, and where their receipt is answered.
pub async fn asked(app: &TestApp, post: &Post, server: &mut MailServer) -> (Client, String, String) {
    let person = Client::new(app);
    let address = ask(&person, &WRITING).await;
    deliver(app, post).await;
    let letter = server.took();
    let letter = letter["text"].as_str().unwrap();
    assert!(letter.contains("Auto-Submitted: auto-generated"), "{letter}");
    let reply = letter.lines().find_map(|line| line.strip_prefix("Reply-To: ")).expect(letter).trim().to_owned();
    (person, address, reply)
}

/// A letter in answer, with more headers and files.
pub fn letter(to: &str, id: &str, (headers, text): (&str, &str), files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut lines = vec![
        "From: Amina <amina@example.org>".to_owned(),
        format!("To: {to}"),
        "Subject: Re: Your question".to_owned(),
        format!("Message-ID: <{id}@mail.example.org>"),
        "MIME-Version: 1.0".to_owned(),
    ];
    lines.extend(headers.split('|').filter(|line| !line.is_empty()).map(str::to_owned));
    lines.push("Content-Type: multipart/mixed; boundary=\"b/1\"\r\n\r\n--b/1".to_owned());
    lines.push(format!("Content-Type: text/plain; charset=utf-8\r\n\r\n{text}"));
    let mut bytes = lines.join("\r\n").into_bytes();
    for (name, content) in files {
        let head = format!(
            "\r\n--b/1\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n\r\n"
        );
        bytes.extend_from_slice(head.as_bytes());
        bytes.extend_from_slice(content);
    }
    bytes.extend_from_slice(b"\r\n--b/1--\r\n");
    bytes
}

pub async fn take(app: &TestApp, message: &[u8]) -> Taken {
    handoff::take(&app.state, outbox::arrived(message).unwrap(), message).await.unwrap()
}

both! {
    async fn an_answer_stands_with_the_question(db) {
        let mut server = MailServer::start();
        let (app, post, _folder) = portal(&db, &server).await;
        let (person, address, reply) = asked(&app, &post, &mut server).await;
        let (officer, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        let place = format!("/en/desk/esdc-edsc/request/{}", reference(&address));
        officer.send(&place, &place, &[("act", "claim")]).await.is(303);
        officer.send(&place, &place, &[("act", "resolve")]).await.is(303);
        app.state.clock.advance(1000);
        let text = "Here is the form.\r\nMy number is 046 454 286.\r\n\r\n> Your question is closed";
        let message = letter(&reply, "1", ("", text), &[("form.pdf", PDF), ("tool.exe", b"MZ\x90\0program")]);
        assert_eq!(take(&app, &message).await, Taken::Kept);
        let page = person.get(&address).await.is(200).page();
        let words = page.words();
        assert!(words.contains("You added, by email") && words.contains("Here is the form."), "{words}");
        assert!(words.contains("> Your question is closed"), "nothing of it is lost: {words}");
        assert!(words.contains("form.pdf") && words.contains("“tool.exe” is not a kind of file"), "{words}");
        assert!(!words.contains("046 454 286"), "a number that nobody should send is hidden: {words}");
        assert!(words.contains("Your question was opened again"), "{words}");
        assert_eq!(kept(&app).len(), 1);
        assert!(officer.get("/en/desk/esdc-edsc").await.is(200).page().links().contains(&place));
        assert!(officer.get(&place).await.is(200).page().words().contains("They added something, by email"));
        deliver(&app, &post).await;
        let told = server.took();
        assert_eq!(told["to"][0], "amina@example.org");
        let told = told["text"].as_str().unwrap();
        assert!(told.contains("tool.exe") && !told.contains("Here is the form"), "{told}");
        // handed over twice, or by two servers at once, it is one letter
        let (first, second) = tokio::join!(take(&app, &message), take(&app, &message));
        assert_eq!((first, second), (Taken::Kept, Taken::Kept));
        let kinds = texts(&db, KINDS).await;
        assert_eq!(kinds.iter().filter(|kind| *kind == "added mail").count(), 1, "{kinds:?}");
        assert_eq!(kept(&app).len(), 1, "the contents of the second are let go of");
    }

    /// Two that come at once, before either is kept.
    async fn one_letter_is_one_contact(db) {
        let mut server = MailServer::start();
        let (app, post, _folder) = portal(&db, &server).await;
        let (_, _, reply) = asked(&app, &post, &mut server).await;
        let message = letter(&reply, "1", ("", "Once."), &[("form.pdf", PDF)]);
        let (first, second, third) = tokio::join!(take(&app, &message), take(&app, &message), take(&app, &message));
        assert!([first, second, third].iter().all(|taken| *taken == Taken::Kept));
        assert_eq!(texts(&db, KINDS).await, ["asked web", "added mail"]);
        assert_eq!(kept(&app).len(), 1);
        let next = letter(&reply, "2", ("", "Once."), &[]);
        assert_eq!(take(&app, &next).await, Taken::Kept);
        assert_eq!(texts(&db, KINDS).await.len(), 3, "the same words in another letter are another contact");
    }

    /// A program that answers is in no conversation: two that answer each other would never stop.
    async fn what_programs_write_is_ignored(db) {
        let mut server = MailServer::start();
        let (app, post, _folder) = portal(&db, &server).await;
        let (_, _, reply) = asked(&app, &post, &mut server).await;
        let automatic = [
            "Auto-Submitted: auto-replied",
            "Auto-Submitted: auto-generated; owner-email=a@example.org",
            "Precedence: bulk",
            "Precedence: auto_reply",
            "X-Autoreply: yes",
            "List-Id: <news.example.org>",
            "Return-Path: <>",
        ];
        for (at, header) in automatic.into_iter().enumerate() {
            let message = letter(&reply, &at.to_string(), (header, "I am away."), &[("tool.exe", b"MZ")]);
            assert_eq!(take(&app, &message).await, Taken::Ignored, "{header}");
        }
        assert_eq!(texts(&db, KINDS).await, ["asked web"]);
        assert_eq!(texts(&db, "select key from outbox").await.len(), 1, "and nothing answers it");
        let written = letter(&reply, "by-hand", ("Auto-Submitted: no", "It is me."), &[]);
        assert_eq!(take(&app, &written).await, Taken::Kept);
    }

    /// The mark opens one question only, and a wrong one tells nothing.
    async fn nobody_writes_to_a_question_without_its_mark(db) {
        let mut server = MailServer::start();
        let (app, post, _folder) = portal(&db, &server).await;
        let (_, first, reply) = asked(&app, &post, &mut server).await;
        let (_, second, other) = asked(&app, &post, &mut server).await;
        let (first, second) = (reference(&first).to_lowercase(), reference(&second).to_lowercase());
        let swapped = reply.replace(&first, &second);
        let cut = reply.replace("@", "x@");
        let guessed = format!("answers+{first}.0000000000000000@example.org");
        let elsewhere = reply.replace("@example.org", "@example.com");
        let none = "answers@example.org".to_owned();
        for wrong in [&swapped, &cut, &guessed, &elsewhere, &none] {
            let message = letter(wrong, "1", ("", "Let me in."), &[]);
            assert_eq!(take(&app, &message).await, Taken::Nobody, "{wrong}");
        }
        assert_eq!(texts(&db, KINDS).await, ["asked web", "asked web"]);
        // a mail server may write the address in capitals, or in a header of its own
        let message = letter("undisclosed@example.org", "2", (&format!("Delivered-To: {}", other.to_uppercase()), "Mine."), &[]);
        assert_eq!(take(&app, &message).await, Taken::Kept);
    }

    /// A question that was deleted takes no letter, and says as much as one that never was.
    async fn what_is_deleted_is_not_written_to(db) {
        let mut server = MailServer::start();
        let (app, post, _folder) = portal(&db, &server).await;
        let (person, address, reply) = asked(&app, &post, &mut server).await;
        person.send(&address, &address, &[("act", "delete")]).await.is(303);
        let message = letter(&reply, "1", ("", QUESTION), &[("form.pdf", PDF)]);
        assert_eq!(take(&app, &message).await, Taken::Nobody);
        assert!(kept(&app).is_empty());
    }

    async fn what_is_too_long_is_refused(db) {
        let mut server = MailServer::start();
        let (app, post, _folder) = portal(&db, &server).await;
        let (_, _, reply) = asked(&app, &post, &mut server).await;
        let message = letter(&reply, "1", ("", &"word ".repeat(30_000)), &[]);
        assert_eq!(take(&app, &message).await, Taken::TooLong);
        let large = vec![b'a'; 11_000_000];
        let message = letter(&reply, "2", ("", "Too large."), &[("large.txt", &large)]);
        assert_eq!(take(&app, &message).await, Taken::Kept);
        assert_eq!(texts(&db, "select key from outbox where key like 'request.files%'").await.len(), 1);
        assert!(kept(&app).is_empty());
    }
}
