//! A file of a translator that is not what was sent out is refused with its line and its reason, and changes nothing.

use server::person::Role;

use crate::{
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::texts,
    translator::{file, give_back, send_out, translated},
};

const EDIT: &str = "/en/content/cic/services/ST033";
const GOOD: [(&str, &str); 2] = [("need", "Deux photos"), ("steps", "Payer\nPar carte.")];

/// A draft that is out, and its file.
async fn sent(app: &TestApp) -> (Client, String) {
    let (edith, _) = Client::staff(app, "edith", "cic", Role::Editor).await;
    let english = [("need-en", "Two photos"), ("steps-en", "Pay\nBy card."), ("do", "save")];
    edith.send(EDIT, EDIT, &english).await.is(303);
    send_out(app, &edith, EDIT, "fr").await;
    let file = file(&edith, EDIT).await;
    (edith, file)
}

async fn draft(db: &TestDb) -> Vec<String> {
    texts(db, "select state || cast(version as text) || changes from draft").await
}

/// Each of these files is refused with these words, and nothing is kept of it.
async fn are_refused(db: &TestDb, editor: &Client, files: &[(Vec<u8>, &str)]) {
    let before = draft(db).await;
    for (file, words) in files {
        let (status, said) = give_back(editor, EDIT, file).await;
        assert!(status == 422 && said.contains(words), "{words}: {status} {said}");
        assert_eq!(draft(db).await, before, "{words}");
    }
}

both! {
    async fn segments_that_are_not_as_they_went_out_are_named(db) {
        let app = TestApp::over(&db).await;
        let (edith, file) = sent(&app).await;
        let good = translated(&file, &GOOD);
        let unit = &good[good.find("<unit id=\"need\"").unwrap()..good.find("<unit id=\"steps\"").unwrap()];
        let line = good[..good.find("<unit id=\"need\"").unwrap()].lines().count();
        let part = format!("Line {line}, What you need");
        let of = |text: &str| text.as_bytes().to_vec();
        are_refused(&db, &edith, &[
            (of(&good.replace("id=\"need\"", "id=\"lead\"")), "“lead” was not sent out"),
            (of(&good.replace(unit, "")), "What you need: it was sent out, and is not in the file"),
            (of(&good.replace(unit, &unit.repeat(2))), "it stands in the file twice"),
            (of(&good.replace("Two photos<", "Three photos<")), &format!("{part}: the source text is not what was sent out")),
            (of(&good.replace("Deux photos", " \n ")), &format!("{part}: the translation is empty")),
            (of(&file), "the translation is empty"),
            (of(&good.replace("Deux", "<ph id=\"1\"/>Deux")), "codes that the source does not have"),
            // what a field does not take is said of the field
            (of(&good.replace("Deux photos", &"photo ".repeat(1000))), &format!("{part}: Shorten this")),
            (of(&good.replace("Payer\nPar carte.", "Payer")), "Steps: Give each step a title"),
        ]).await;
        let (status, said) = give_back(&edith, EDIT, good.replace("Deux photos", "").replace("Payer\nPar carte.", "Payer").as_bytes()).await;
        assert!(status == 422 && said.contains("is empty") && said.contains("Give each step"), "all at once: {said}");
        // what tools of translators add is passed over
        let tool = good
            .replace("<xliff ", "<!-- by a tool --><x:xliff xmlns:x=\"urn:oasis:names:tc:xliff:document:2.0\" xmlns:t=\"urn:tool\" ")
            .replace("</xliff>", "</x:xliff>")
            .replace("<segment>", "<t:more><source>No</source></t:more><segment state=\"translated\">")
            .replace("Deux", "<mrk id=\"m1\" type=\"term\">Deux</mrk>");
        assert_eq!(give_back(&edith, EDIT, format!("\u{feff}{tool}").as_bytes()).await.0, 303);
    }

    async fn files_that_are_not_ours_or_no_files_are_refused(db) {
        let app = TestApp::over(&db).await;
        let (edith, file) = sent(&app).await;
        let good = translated(&file, &GOOD);
        let body = &good[good.find("<xliff").unwrap()..];
        let of = |text: &str| text.as_bytes().to_vec();
        let laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        let outside = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(good.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let latin: Vec<u8> = good.replace("Deux", "Été").chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect();
        are_refused(&db, &edith, &[
            (of(&[laughs, &body.replace("Deux photos", "&c;")].concat()), "declares a document type"),
            (of(&[outside, &body.replace("Deux photos", "&f;")].concat()), "declares a document type"),
            (of(&good.replace("Deux photos", "&lol;")), "names an entity"),
            (wide, "is not written in UTF-8"),
            (latin, "is not written in UTF-8"),
            (of(&good.replace("UTF-8", "ISO-8859-1")), "is not written in UTF-8"),
            (of(&good.replace("Deux photos", &"é".repeat(600_000))), "larger than 1 MB"),
            (of(&good.replace("</unit>", "")), "no well-formed XML"),
            (of(&good[..good.len() / 2]), "no well-formed XML"),
            (of(&body.replace("<target xml:space=\"preserve\">", &["<target>", &"<mrk id=\"m\">".repeat(100)].concat())), "no well-formed XML"),
            (of("<html><body>Deux photos</body></html>"), "not in XLIFF 2.0"),
            (of(&good.replace("version=\"2.0\"", "version=\"1.2\"")), "not in XLIFF 2.0"),
            (of("Deux photos"), "not in XLIFF 2.0"),
            (of(""), "Choose the file"),
            (of(&good.replace("fr-CA", "de")), "another language into another"),
            (of(&good.replace("service/ST033", "service/ST034")), "another service or collection"),
            (of(&good.replace("version-2", "version-1")), "an earlier sending"),
        ]).await;
        // in French it is said in French
        let page = "/fr/contenu/cic/services/ST033/traduction";
        let said = edith.send_files(page, &format!("{page}/fichier"), &[], &[("x", b"<html/>")]).await.is(422).page().words();
        assert!(said.contains("n’est pas en XLIFF"), "{said}");
        assert_eq!(give_back(&edith, EDIT, good.as_bytes()).await.0, 303);
    }
}
