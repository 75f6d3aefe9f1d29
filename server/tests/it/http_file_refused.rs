//! Files that are not taken: each says why and gives a way on, and nothing of them is kept.

use app::{
    file::{Kind, LARGEST, kept_name},
    locale::Locale,
};

use crate::{
    checks::faults,
    harness::TestApp,
    inventory_table::texts,
    page::text,
    team::{PDF, Team, asked, kept, with_folder},
};

const TEXT: &str = "Ada, 40 hours.\nGrace, 38.";

fn packed(parts: &[&str]) -> Vec<u8> {
    let header = |part: &&str| [b"PK\x03\x04".as_slice(), &[0; 26], part.as_bytes()].concat();
    parts.iter().map(header).collect::<Vec<_>>().concat()
}

both! {
    async fn says_why_at_the_field_and_keeps_the_text(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (give, ..) = asked(&app, &team).await;
        let large = vec![b'a'; LARGEST + 1];
        let macros = packed(&["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]);
        let wrong: [(&str, &[u8], &str); 8] = [
            ("letter.pdf", b"MZ\x90\x00\x03\x00\x00\x00", "“letter.pdf” is not a kind of file that we can read"),
            ("page.txt", b"<!DOCTYPE html ><script>alert(1)</script>", "“page.txt” is not a kind of file"),
            ("picture.png", b"<?xml version='1.0'?><svg/>", "“picture.png” is not a kind of file"),
            ("run.csv", b"#!/bin/sh\nrm -rf /", "“run.csv” is not a kind of file"),
            ("all.pdf", &packed(&["a.exe"]), "“all.pdf” is not a kind of file"),
            ("none.pdf", b"", "“none.pdf” is empty"),
            ("big.txt", &large, "“big.txt” is larger than 10 MB"),
            ("letter.docx", &macros, "“letter.docx” holds a program"),
        ];
        for (name, bytes, said) in wrong {
            let files = [("good.pdf", PDF), (name, bytes)];
            let answer = team.owner.send_files(&give, &give, &[("text", TEXT)], &files).await.is(422);
            let page = answer.page();
            assert_eq!(faults(&answer, &page), Vec::<String>::new());
            assert!(text(page.one("#files-error")).contains(said), "{}", page.words());
            assert!(page.has(".error-summary a[href='#files']"));
            assert!(page.words().contains(&format!("had chosen: good.pdf, {name}")), "{}", page.words());
            let form = page.fields(&give);
            assert!(form.iter().any(|(field, value)| field == "text" && value.replace("\r\n", "\n") == TEXT));
            assert_eq!(kept(&app), Vec::<String>::new(), "{name}");
        }
        assert!(texts(&db, "select kind from file").await.is_empty());
        assert!(texts(&db, "select kind from application_event where kind = 'answered'").await.is_empty());
    }

    async fn says_each_that_is_one_too_many(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (give, ..) = asked(&app, &team).await;
        let names = ["1.pdf", "2.pdf", "3.pdf", "4.pdf", "5.pdf", "6.pdf", "7.pdf"];
        let files = names.map(|name| (name, PDF));
        let page = team.owner.send_files(&give, &give, &[], &files).await.is(422).page();
        let errors: Vec<String> = page.select(".error-summary li").into_iter().map(text).collect();
        assert!(errors.len() == 2 && errors[1].starts_with("“7.pdf” is one too many: 5 files"), "{errors:?}");
        // neither words nor files
        let page = team.owner.send_files(&give, &give, &[("text", " ")], &[("", b"")]).await.is(422).page();
        assert!(text(page.one("#text-error")).contains("or attach it"));
        assert_eq!(kept(&app), Vec::<String>::new());
        // the other language checks nothing, and says what has to be chosen once more
        let french = page.one("main button[name=language]").attr("formaction").unwrap().to_owned();
        let page = team.owner.send_files(&give, &give, &[("text", TEXT), ("language", "fr")], &[("1.pdf", PDF)]).await;
        assert!(french.starts_with("/fr/") && page.is(200).page().words().contains("had chosen: 1.pdf"));
        assert_eq!(kept(&app), Vec::<String>::new());
    }

    async fn the_key_comes_first_and_is_ours(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (give, ..) = asked(&app, &team).await;
        let fields = team.owner.get(&give).await.is(200).page().fields(&give);
        let key = fields[0].1.as_str();
        let foreign = team.stranger.get("/en/applications/new").await.page().fields("/en/applications/new");
        let file: [(&str, &[u8]); 1] = [("a.pdf", PDF)];
        team.owner.post_files(&give, &[("text", TEXT), ("key", key)], &file).await.is(400);
        team.owner.post_files(&give, &[("text", TEXT)], &file).await.is(400);
        team.owner.post_files(&give, &[("key", &foreign[0].1), ("text", TEXT)], &file).await.is(403);
        team.owner.post_files(&give, &[("key", ""), ("text", TEXT)], &file).await.is(403);
        team.owner.post(&give, &[("key", key), ("text", TEXT)]).await.is(400);
        team.stranger.post_files(&give, &[("key", &foreign[0].1), ("text", TEXT)], &file).await.is(404);
        assert_eq!(kept(&app), Vec::<String>::new());
        team.owner.post_files(&give, &[("key", key), ("text", TEXT)], &file).await.is(303);
    }

    async fn where_nothing_can_be_kept_the_person_is_told(db) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("files");
        std::fs::write(&path, b"no folder").unwrap();
        let app = TestApp::with(&db, &[("PASSERELLE_FILES", &path.display().to_string())]).await;
        let team = Team::of(&app).await;
        let (give, ..) = asked(&app, &team).await;
        let page = team.owner.send_files(&give, &give, &[("text", TEXT)], &[("a.pdf", PDF)]).await.is(503).page();
        assert!(text(page.one("#files-error")).contains("Nothing was sent"), "{}", page.words());
        assert!(page.fields(&give).iter().any(|(field, _)| field == "text"));
        team.owner.send(&give, &give, &[("text", TEXT)]).await.is(303);
    }
}

#[test]
fn a_name_is_safe_and_says_what_the_file_is() {
    let long = "é".repeat(300);
    for (given, kind, kept) in [
        ("report.pdf", Kind::Pdf, "report.pdf"),
        ("Photo.JPEG", Kind::Jpeg, "Photo.JPEG"),
        ("../../../etc/passwd", Kind::Text, "passwd.txt"),
        ("C:\\Users\\ada\\hours.xlsx", Kind::Excel, "hours.xlsx"),
        ("..", Kind::Pdf, "document.pdf"),
        ("", Kind::Pdf, "document.pdf"),
        (".pdf", Kind::Pdf, "pdf.pdf"),
        ("a\u{202e}fdp.exe", Kind::Pdf, "afdp.exe.pdf"),
        ("a\r\nSet-Cookie: b.pdf", Kind::Pdf, "aSet-Cookie_ b.pdf"),
        ("AUX.tar", Kind::Text, "_AUX.tar.txt"),
        ("company.pdf", Kind::Pdf, "company.pdf"),
        ("com.pdf", Kind::Pdf, "com.pdf"),
        ("a \u{200b}  b.pdf", Kind::Pdf, "a b.pdf"),
        ("invoice.pdf.exe", Kind::Pdf, "invoice.pdf.exe.pdf"),
        ("page.html", Kind::Text, "page.html.txt"),
    ] {
        assert_eq!(kept_name(Locale::En, given, kind), kept);
    }
    let short = kept_name(Locale::En, &format!("{long}.pdf"), Kind::Pdf);
    assert!(short.chars().count() == 120 && short.ends_with("é.pdf"));
}
