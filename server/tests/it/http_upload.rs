//! Every place of an application that takes files: what is not taken says why there and gives a way on, the other
//! answers are kept, and nothing is kept half.

use app::file::LARGEST;
use axum::body::Body;

use crate::{
    by_mail,
    checks::faults,
    client::{Client, multipart},
    database::TestDb,
    harness::TestApp,
    http_document::begun,
    http_enclose::{begin, listed},
    inventory_table::texts,
    outbox::MailServer,
    page::{Page, text},
    team::{PDF, Team, asked, kept, with_folder},
};

/// A place that takes files: its page, the question, and another answer on the same page.
pub struct Place {
    pub page: String,
    question: &'static str,
    other: Option<(&'static str, &'static str)>,
}

impl Place {
    fn fields(&self) -> Vec<(&'static str, &'static str)> {
        self.other.into_iter().collect()
    }

    /// What the page says of the files, once it is looked over; the other answer stands.
    pub fn said(&self, page: &Page) -> String {
        let Self { question, .. } = self;
        assert!(page.has(&format!(".error-summary a[href='#{question}']")), "{}", page.words());
        if let Some((field, value)) = self.other {
            assert!(page.fields(&self.page).iter().any(|(name, there)| name == field && there == value), "{field}");
        }
        text(page.one(&format!("#{question}-error")))
    }

    pub async fn send(&self, who: &Client, files: &[(&str, &[u8])]) -> crate::harness::Answer {
        who.send_files(&self.page, &self.page, &self.fields(), files).await
    }
}

/// A question of a form, a document, an answer to an officer, a message.
pub async fn places(app: &TestApp, team: &Team) -> [Place; 4] {
    let (_, photo) = begin(&team.owner).await;
    let (_, contract) = begun(team).await;
    let (give, one, ..) = asked(app, team).await;
    let words = Some(("text", "Ada, 40 hours."));
    [
        Place { page: photo, question: "photo", other: Some(("power", "40")) },
        Place { page: contract, question: "contract-files", other: None },
        Place { page: give, question: "files", other: words },
        Place { page: format!("{one}/message"), question: "files", other: words },
    ]
}

/// What is kept of files: their contents, and whatever names them.
pub async fn all_kept(app: &TestApp, db: &TestDb) -> Vec<String> {
    let mut all = kept(app);
    all.extend(texts(db, "select 'sent ' || kind from file").await);
    all.extend(texts(db, "select 'draft ' || question from draft_file").await);
    all.extend(texts(db, "select kind from application_event where kind in ('answered', 'message')").await);
    all
}

/// A packed file of these parts, each of which says that it unpacks to so many bytes.
fn packed(parts: &[&str], size: u32) -> Vec<u8> {
    let length = |part: &str| u16::try_from(part.len()).unwrap().to_le_bytes();
    let mut bytes = Vec::new();
    for part in parts {
        bytes.extend([b"PK\x03\x04".as_slice(), &[0; 22], &length(part), &[0; 2], part.as_bytes()].concat());
    }
    let list = u32::try_from(bytes.len()).unwrap().to_le_bytes();
    for part in parts {
        let sizes = [b"PK\x01\x02".as_slice(), &[0; 20], &size.to_le_bytes(), &length(part), &[0; 16]].concat();
        bytes.extend([&sizes, part.as_bytes()].concat());
    }
    bytes.extend([b"PK\x05\x06".as_slice(), &[0; 12], &list, &[0; 2]].concat());
    bytes
}

/// A name, contents, and what is said of them.
type Case = (&'static str, Vec<u8>, &'static str);

fn refused() -> Vec<Case> {
    let word = ["[Content_Types].xml", "word/document.xml"];
    let macros = [&word[..], &["word/vbaProject.bin"]].concat();
    let no = "of a kind that is taken here|a kind of file that we can read";
    vec![
        ("letter.pdf", b"MZ\x90\x00\x03\x00\x00\x00".to_vec(), no),
        ("run.csv", b"#!/bin/sh\nrm -rf /".to_vec(), no),
        ("page.txt", b"<!DOCTYPE html ><script>alert(1)</script>".to_vec(), no),
        ("drawn.png", b"<?xml version='1.0'?><svg onload='alert(1)'/>".to_vec(), no),
        // a picture that is a script as well
        ("both.jpg", b"GIF89a/*\x01\x00*/=1;alert(1)".to_vec(), no),
        ("all.zip", packed(&["a.exe"], 1000), no),
        ("all.pdf", packed(&["a.pdf"; 100], u32::MAX), no),
        ("all.gz", [b"\x1f\x8b\x08\x00".as_slice(), &[0; 64]].concat(), no),
        ("bomb.docx", packed(&word, 1_000_000_000), "would unpack to more"),
        ("many.docx", packed(&[&word[..], &["word/media/a.xml"; 3000]].concat(), 100_000), "would unpack to more"),
        ("macros.docx", packed(&macros, 10), "holds a program"),
        ("none.pdf", Vec::new(), "is empty"),
        ("large.pdf", [PDF, &vec![b'a'; LARGEST]].concat(), "is larger than"),
    ]
}

fn says(said: &str, (name, _, why): &Case) -> bool {
    said.contains(&format!("“{name}”")) && why.split('|').any(|why| said.contains(why))
}

/// Names as no browser gives them, and what is kept of them.
const NAMES: [(&str, &str); 10] = [
    ("../../../etc/passwd", "passwd.pdf"),
    ("C:\\Windows\\system32\\hours.pdf", "hours.pdf"),
    ("a\u{202e}fdp.exe", "afdp.exe.pdf"),
    ("CON.pdf", "_CON.pdf"),
    ("lpt1", "_lpt1.pdf"),
    ("hours.pdf:run.exe", "hours.pdf_run.exe.pdf"),
    ("a|b<c>?*.pdf", "a_b_c___.pdf"),
    ("late.pdf. . .", "late.pdf"),
    ("\u{200b}\u{feff}.pdf", "pdf.pdf"),
    ("%2e%2e%2fpasswd%00.pdf", "%2e%2e%2fpasswd%00.pdf"),
];

both! {
    async fn what_is_not_taken_says_why_and_nothing_of_it_is_kept(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        for place in places(&app, &team).await {
            let before = all_kept(&app, &db).await;
            for case in refused() {
                let answer = place.send(&team.owner, &[(case.0, &case.1)]).await.is(422);
                let page = answer.page();
                assert_eq!(faults(&answer, &page), Vec::<String>::new());
                assert!(says(&place.said(&page), &case), "{} {}: {}", place.page, case.0, page.words());
                assert!(page.words().contains("If it does not work,"), "there is a way on: {}", page.words());
                assert_eq!(all_kept(&app, &db).await, before, "{} {}", place.page, case.0);
            }
            // half of it came
            let fields = team.owner.get(&place.page).await.is(200).page().fields(&place.page);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let mut half = multipart(&fields, &[("whole.pdf", PDF), ("half.pdf", PDF)]);
            half.truncate(half.len() - 60);
            team.owner.post_body(&place.page, Body::from(half)).await.is(400);
            assert_eq!(all_kept(&app, &db).await, before, "{} half", place.page);
            // and the way that was shown leads on
            place.send(&team.owner, &[]).await.is(303);
        }
    }

    /// What is two things at once is only ever given out as the one that it is taken for, to be saved.
    async fn what_is_taken_has_a_safe_name_and_is_one_thing(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let [photo, contract, _, message] = places(&app, &team).await;
        let one = message.page.trim_end_matches("/message");
        for names in NAMES.chunks(5) {
            let files: Vec<(&str, &[u8])> = names.iter().map(|(given, _)| (*given, PDF)).collect();
            message.send(&team.owner, &files).await.is(303);
        }
        let wanted: Vec<&str> = NAMES.iter().map(|(_, kept)| *kept).collect();
        let mut there = listed(&team.owner.get(one).await.is(200).page());
        there.sort_by_key(|name| wanted.iter().position(|one| one == name));
        assert_eq!(there, wanted);
        let long = "é".repeat(2000) + ".pdf";
        let both = [PDF, b"<script>alert(1)</script>", &packed(&["a.exe"], 10)].concat();
        contract.send(&team.owner, &[(&long, &both)]).await.is(303);
        photo.send(&team.owner, &[(NAMES[3].0, &both)]).await.is(303);
        for (place, name) in [(&contract, "é".repeat(116) + ".pdf"), (&photo, "_CON.pdf".to_owned())] {
            assert_eq!(listed(&team.owner.get(&place.page).await.is(200).page()), [name]);
            let file = format!("{}/files/1", place.page.split("/sections").next().unwrap());
            let given = team.owner.get(&file).await.is(200);
            assert_eq!((given.header("content-type"), given.header("x-content-type-options")), (Some("application/pdf"), Some("nosniff")));
            assert!(given.header("content-disposition").unwrap().starts_with("attachment; filename="));
            assert_eq!(given.bytes, both);
        }
    }

    /// The same by mail: the letter is kept, and whoever wrote it is told which of its files are not.
    async fn a_letter_is_kept_without_them(db) {
        let mut server = MailServer::start();
        let (app, post, _folder) = by_mail::portal(&db, &server).await;
        let (person, address, reply) = by_mail::asked(&app, &post, &mut server).await;
        for case in refused() {
            let letter = by_mail::letter(&reply, case.0, ("", "Here it is."), &[(case.0, &case.1)]);
            assert_eq!(by_mail::take(&app, &letter).await, server::handoff::Taken::Kept, "{}", case.0);
            let words = person.get(&address).await.is(200).page().words();
            assert!(says(&words, &case), "{}: {words}", case.0);
            assert!(kept(&app).is_empty(), "{}", case.0);
        }
        assert!(texts(&db, "select kind from request_file").await.is_empty());
    }
}
