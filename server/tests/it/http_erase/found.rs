//! Where they are met: in the rows, behind the keys, in files, in letters, on the pages of others.

use std::{collections::BTreeSet, path::Path};

use server::keys::store::COLUMNS;
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::{met, planted::Planted};
use crate::{client::Client, database::TestDb, every_row::every_row};

/// The tables in which they are met, as every row stands there.
pub async fn raw(db: &TestDb) -> BTreeSet<String> {
    let tables = every_row(db).await.into_iter();
    tables.filter(|(_, rows)| rows.iter().any(|row| met(row) || met(&bytes(row)))).map(|(table, _)| table).collect()
}

/// What stands in a text as hexadecimal digits.
fn bytes(row: &str) -> String {
    let runs = row.split("\\x").skip(1).map(|run| {
        let digits: Vec<u8> = run.bytes().take_while(u8::is_ascii_hexdigit).collect();
        let pairs = digits.chunks_exact(2).filter_map(|pair| std::str::from_utf8(pair).ok());
        pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect::<Vec<u8>>()
    });
    runs.map(|run| String::from_utf8_lossy(&run).into_owned()).collect()
}

/// The columns and the files that hold them once they are opened with the keys.
pub async fn opened(planted: &Planted) -> BTreeSet<&'static str> {
    let state = &planted.app.state;
    let mut found = BTreeSet::new();
    let mut open = |place: &'static str, id: Uuid, sealed: &[u8]| {
        let plain = state.keys.open_bytes(&format!("{place} {}", id.simple()), sealed).unwrap_or_default();
        found.extend(met(&String::from_utf8_lossy(&plain)).then_some(place));
    };
    for column in COLUMNS {
        let (table, name) = column.name.split_once('.').unwrap();
        let sql = format!("select id, {name} from {table} where {name} is not null");
        let mut tx = state.db.begin_read().await.unwrap();
        let rows: Vec<(Uuid, Vec<u8>)> =
            server::on!(tx.conn(), c => sqlx::query_as(AssertSqlSafe(sql)).fetch_all(c).await).unwrap();
        rows.iter().for_each(|(id, sealed)| open(column.name, *id, sealed));
    }
    for (name, bytes) in contents(&planted.file("files")) {
        open("file.contents", name.parse().unwrap(), &bytes);
    }
    found
}

/// The name and the bytes of everything in a folder.
pub fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let entries = entries.map(|entry| entry.unwrap());
    entries.map(|entry| (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap())).collect()
}

/// What everybody may see: pages, the index, the counts, what others know.
pub async fn others(planted: &Planted) -> String {
    let (other, _) = Client::signed_in(&planted.app, "benoit").await;
    let mut all = String::new();
    for address in [
        "/en",
        "/fr",
        "/en/topics/jobs",
        "/en/a-z",
        "/en/usage",
        "/api/v1/measures.csv",
        "/en/search?q=quetzal",
        "/api/v1/services?lang=en&q=quetzal",
        "/en/feed.atom",
        "/sitemap.xml",
        "/en/my-page",
        "/en/applications",
        "/en/privacy/my-data",
        "/en/privacy/my-data/copy",
    ] {
        let text = other.get(address).await.text();
        // what was searched for stands in the field of the search
        all += &text.replace("quetzal", "");
    }
    all + &planted.desk.get("/en/desk/esdc-edsc").await.is(200).text()
}

/// What of letters is not for the eyes of the addressee alone: their headers.
pub fn headers(planted: &Planted) -> String {
    let letters = contents(&planted.file("mail"));
    assert!(!letters.is_empty(), "no letter was written");
    let head = |bytes: Vec<u8>| {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let head = text.split("\r\n\r\n").next().unwrap_or_default().to_owned();
        head.lines().filter(|line| !line.starts_with("To: ")).collect::<Vec<_>>().join("\n")
    };
    letters.into_iter().map(|(name, bytes)| name + &head(bytes)).collect()
}
