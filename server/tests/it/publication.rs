//! Postal addresses, and what the content of publications has to have.

use app::publication::{Fate, Left, address::postal_code};
use server::content::{Content, EMBEDDED};

#[test]
fn a_postal_code_is_of_its_province() {
    assert_eq!(postal_code("ON", "k1a-0b1").as_deref(), Some("K1A 0B1"));
    for (province, code) in [
        ("QC", "K1A 0B1"),
        ("ON", "K1A 0O1"),
        ("ON", "K1A0B"),
        ("ON", "K1A 0B12"),
        ("ZZ", "K1A 0B1"),
        ("ON", "K1Aé0B1"),
    ] {
        assert_eq!(postal_code(province, code), None, "{province} {code}");
    }
}

#[test]
fn no_more_is_promised_than_there_is() {
    for (left, copies, fate) in [(3, 3, Fate::InStock), (2, 3, Fate::Backordered), (-1, 1, Fate::Backordered)] {
        assert_eq!(Left::Copies(left).fate(copies), fate);
    }
    assert_eq!(Left::Made.fate(500), Fate::Made);
}

#[test]
fn wrong_content_is_refused_with_its_place() {
    let file = "publications.toml";
    let wrong = |from: &str, to: &str| {
        let files: Vec<(&str, String)> = EMBEDDED
            .iter()
            .map(|(path, text)| (*path, if *path == file { text.replacen(from, to, 1) } else { (*text).to_owned() }))
            .collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
        Content::read(&files).map(drop)
    };
    assert_eq!(wrong("P001", "P001"), Ok(()));
    for (from, to) in [
        ("P002", "P001"),
        ("organization = \"cic\"", "organization = \"nobody\""),
        ("\"ST023\"", "\"ST999\""),
        ("format = \"print\"", "format = \"smoke\""),
        ("language = \"ar\"", "language = \"xx\""),
        ("stock = 900", "stock = -1"),
        ("most = 20", "most = 0"),
        ("slug = \"guide-etude-citoyennete\"", "slug = \"premieres-semaines-au-canada\""),
    ] {
        let problems = wrong(from, to).unwrap_err();
        assert!(problems.0.iter().all(|problem| problem.file == file), "{to}: {problems}");
    }
}
