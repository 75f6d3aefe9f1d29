//! Files that a form does not take: each says why and gives a way on, and the other answers are kept.

use app::{
    application::{KeptFile, Program},
    file::LARGEST,
};
use server::application::{FormError, read};

use crate::{
    checks::faults,
    client::Client,
    harness::TestApp,
    http_enclose::{OTHER, begin, listed},
    inventory_table::texts,
    page::text,
    team::{PDF, kept, with_folder},
};

both! {
    async fn what_is_not_taken_says_why_and_the_rest_is_kept(db) {
        let (app, _folder) = with_folder(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let (_, page) = begin(&client).await;
        let large = [PDF, &vec![b'a'; 5_000_001]].concat();
        let larger = vec![b'a'; LARGEST + 1];
        let packed = [b"PK\x03\x04".as_slice(), &[0; 26], b"a.exe"].concat();
        let wrong: [(&str, &[u8], &str); 7] = [
            ("notes.txt", b"Forty horses", "“notes.txt” is not of a kind that is taken here (JPG, PNG, PDF)"),
            ("boat.jpg", b"MZ\x90\x00\x03\x00\x00\x00", "“boat.jpg” is not of a kind that is taken here"),
            ("boat.zip", &packed, "“boat.zip” is not of a kind that is taken here"),
            ("none.png", b"", "“none.png” is empty"),
            ("large.pdf", &large, "“large.pdf” is larger than 5 MB"),
            ("larger.txt", &larger, "“larger.txt” is larger than 5 MB"),
            ("..\u{202e}gpj.exe", b"#!/bin/sh", "is not of a kind that is taken here"),
        ];
        for (name, bytes, said) in wrong {
            let answer = client.send_files(&page, &page, &[("power", "40")], &[(name, bytes)]).await.is(422);
            let shown = answer.page();
            assert_eq!(faults(&answer, &shown), Vec::<String>::new());
            assert!(text(shown.one("#photo-error")).contains(said), "{}", shown.words());
            assert!(shown.has(".error-summary a[href='#photo']"));
            assert!(shown.words().contains("save this page without the file"), "{}", shown.words());
            assert_eq!(shown.one("#power").attr("value"), Some("40"));
            assert!(kept(&app).is_empty(), "{name}");
        }
        assert_eq!(client.get(&page).await.page().one("#power").attr("value"), Some("40"), "the answer is kept");
    }

    async fn what_is_good_is_kept_whatever_else_is_wrong(db) {
        let (app, _folder) = with_folder(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let (_, page) = begin(&client).await;
        let both = [PDF, b"<script>alert(1)</script><html>"].concat();
        // a document that is a page as well is only ever given out as what it is, to be saved
        client.send_files(&page, &page, &[], &[("a.pdf.html", &both)]).await.is(303);
        let given = client.get(&page.replace("sections/changes", "files/1")).await.is(200);
        assert_eq!(given.header("content-type"), Some("application/pdf"));
        assert!(given.header("content-disposition").unwrap().starts_with("attachment; filename=\"a.pdf.html.pdf\""));
        let one_more = [("2.pdf", PDF), ("3.pdf", OTHER)];
        let shown = client.send_files(&page, &page, &[("power", "a lot")], &one_more).await.is(422).page();
        assert!(text(shown.one("#photo-error")).contains("“3.pdf” is one too many: 2 files are taken here"), "{}", shown.words());
        assert_eq!(listed(&shown), ["a.pdf.html.pdf", "2.pdf"], "what is good is kept, whatever else is wrong");
        assert!(shown.has("#power-error"));
        assert_eq!(kept(&app).len(), 2);
    }

    async fn where_nothing_can_be_kept_the_other_answers_are(db) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("files");
        std::fs::write(&path, b"no folder").unwrap();
        let app = TestApp::with(&db, &[("PASSERELLE_FILES", &path.display().to_string())]).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let (_, page) = begin(&client).await;
        let shown = client.send_files(&page, &page, &[("power", "40")], &[("a.pdf", PDF)]).await.is(503).page();
        assert!(text(shown.one("#photo-error")).contains("Your other answers are kept"), "{}", shown.words());
        assert_eq!(client.get(&page).await.page().one("#power").attr("value"), Some("40"));
        assert!(texts(&db, "select kind from draft_file").await.is_empty());
    }
}

#[test]
fn an_answer_that_is_files_reads_as_it_was_written() {
    let files = [
        KeptFile { number: 3, kind: app::file::Kind::Pdf, size: 12, name: "hours of the team.pdf".to_owned() },
        KeptFile { number: 12, kind: app::file::Kind::Jpeg, size: 10_000_000, name: "été.jpg".to_owned() },
    ];
    assert_eq!(KeptFile::of(&KeptFile::answer(&files)), files);
    for none in ["", "later", "x pdf 1 a", "1 exe 1 a.exe"] {
        assert_eq!(KeptFile::of(none), []);
    }
}

/// A form of one section.
fn form(more: &str) -> Result<Program, FormError> {
    let words = "{ name = \"A\", lead = \"A\", objection = \"A\" }";
    let heading = "{ title = \"A\", lead = \"A\" }";
    let start = format!(
        "id = \"a\"\nservice = \"ST001\"\norganization = \"tc\"\nen = {words}\nfr = {words}\nphases = []\n\
         [[sections]]\nid = \"s\"\nen = {heading}\nfr = {heading}\n"
    );
    read("a.toml", &(start + more))
}

#[test]
fn a_form_asks_for_what_can_be_taken() {
    let question = |id: &str, more: &str| {
        let words = "{ label = \"A\", help = \"\", missing = \"A\" }";
        format!("[[sections.questions]]\nid = \"{id}\"\nkind = \"file\"\nen = {words}\nfr = {words}\n{more}\n")
    };
    assert!(form(&question("f", "accept = [\"pdf\"]\nmost = \"5\"\nmegabytes = 10")).is_ok());
    for (wrong, said) in [
        ("accept = [\"exe\"]", "no file is of the kind `exe`"),
        ("most = \"6\"", "from 1 to 5 files"),
        ("most = \"0\"", "from 1 to 5 files"),
        ("megabytes = 11", "from 1 to 10 megabytes"),
        ("reuse = true", "neither chosen nor known"),
    ] {
        let error = form(&question("f", wrong)).unwrap_err();
        assert!(error.reason.contains(said), "{error}");
    }
    let twice = form(&(question("f", "") + &question("g", ""))).unwrap_err();
    assert!(twice.reason.contains("asks for files twice"), "{twice}");
}
