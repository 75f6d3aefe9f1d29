//! What we know about somebody: all of it, to take away, and gone when they say so.

use std::collections::BTreeSet;

use serde_json::Value;
use server::{
    db::{Conn, Db},
    outbox::{Letter, Posting, post},
    person::{
        Role, Staff, Visit,
        access::{Shown, note},
    },
};
use sqlx::AssertSqlSafe;
use tower_sessions::Session;
use uuid::Uuid;

use crate::{client::Client, harness::TestApp, page::text};

const KNOWN: &str = "/en/privacy/my-data";
const DOWNLOAD: &str = "/en/privacy/my-data/download";
const COPY: &str = "/en/privacy/my-data/copy";
const DELETE: &str = "/en/privacy/my-data/delete";

/// Amina, of whom there is something in every place.
async fn amina(app: &TestApp) -> (Client, Uuid) {
    let (client, person) = Client::signed_in(app, "amina").await;
    client.send("/en/my-page/save?service=ST016", "/en/my-page/save", &[]).await.is(303);
    client.send("/en/my-page/subscribe?topic=jobs", "/en/my-page/subscribe", &[]).await.is(303);
    client.send("/en/my-page/facts", "/en/my-page/facts", &[("student", "yes")]).await.is(303);
    let (_, olivier) = Client::staff(app, "olivier", "esdc-edsc", Role::Desk).await;
    let session = Session::new(None, std::sync::Arc::new(server::person::Sessions::of(&app.state)), None);
    let visit = Visit::of(session).await.unwrap();
    let staff = Staff { person: olivier, role: Role::Desk, organization: "esdc-edsc".to_owned(), visit };
    let letter = Letter {
        to: "amina@example.org".to_owned(),
        subject: "We have your question".to_owned(),
        text: String::new(),
        stop: None,
        calendar: None,
    };
    let mut tx = app.state.db.begin_write().await.unwrap();
    let holder = Some(person.uuid());
    let shown = Shown { holder, record: "request 7K3M-Q2TX", reason: "call" };
    note(&mut tx, &app.state.clock, &staff, shown).await.unwrap();
    let posting = Posting { key: "receipt", holder, record: "request 7K3M-Q2TX", letter: &letter };
    post(&app.state, &mut tx, posting).await.unwrap();
    tx.commit().await.unwrap();
    (client, person.uuid())
}

const EVERYTHING: [&str; 10] = [
    "Name: amina Example",
    "Email: amina@example.org",
    "You can sign in at provider.example.",
    "I am a student",
    "Apply for student grants and loans",
    "Jobs and work",
    "On my page only",
    "Visit in a browser",
    "We have your question",
    "An information officer, Employment and Social Development Canada: 7K3M-Q2TX, to answer your call",
];

both! {
    async fn the_page_holds_everything_and_the_file_the_same(db) {
        let (client, _) = amina(&TestApp::over(&db).await).await;
        let page = client.get(KNOWN).await.is(200).page();
        let shown: Vec<String> = page.select(".known__text").into_iter().map(text).collect();
        assert_eq!(shown, EVERYTHING);
        assert_eq!(page.select("section.known dl").len(), 17, "each kind has its source, purpose and term");
        assert!(page.has("section.terms dl"), "and everything its term");

        let file = client.get(DOWNLOAD).await.is(200);
        assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"my-data.json\""));
        assert_eq!(file.header("cache-control"), Some("no-store"));
        let file: serde_json::Value = serde_json::from_str(&file.text()).unwrap();
        let kinds = file["known"].as_array().unwrap();
        let items = kinds.iter().flat_map(|kind| kind["items"].as_array().unwrap());
        let texts: Vec<&str> = items.map(|item| item["text"].as_str().unwrap()).collect();
        assert_eq!(texts, EVERYTHING);
        assert!(kinds.iter().all(|kind| ["source", "purpose", "retention"].iter().all(|name| kind[name].is_string())));
    }

    async fn the_file_has_the_shape_that_is_described(db) {
        let (client, _) = amina(&TestApp::over(&db).await).await;
        let schema = serde_json::from_str(include_str!("../../docs/my-data.schema.json")).unwrap();
        for address in [DOWNLOAD, "/fr/confidentialite/mes-renseignements/telecharger"] {
            let file = serde_json::from_str(&client.get(address).await.is(200).text()).unwrap();
            assert_eq!(differences(&schema, &file, "file"), Vec::<String>::new());
            assert_eq!(file["version"], 1);
            let letter = file["known"].as_array().unwrap().iter().find(|kind| kind["kind"] == "letters").unwrap();
            assert!(letter["items"][0]["until"].is_string(), "{letter}");
        }
        let wrong = serde_json::json!({ "version": "1", "more": 1 });
        assert_eq!(differences(&schema, &wrong, "file").len(), 6, "what differs is seen");
    }

    async fn the_file_to_read_is_whole_in_itself(db) {
        let (client, _) = amina(&TestApp::over(&db).await).await;
        for (address, name) in [(COPY, "my-data.html"), ("/fr/confidentialite/mes-renseignements/copie", "mes-renseignements.html")] {
            let file = client.get(address).await.is(200);
            assert_eq!(file.header("content-disposition"), Some(format!("attachment; filename=\"{name}\"").as_str()));
            assert_eq!(file.header("cache-control"), Some("no-store"));
            let text = file.text();
            assert!(text.starts_with("<!DOCTYPE html>"), "{text}");
            for outside in ["<script", "src=", "href=", "url(", "@import"] {
                assert!(!text.contains(outside), "{outside}: {text}");
            }
            assert!(text.contains("amina@example.org") && text.contains("7K3M-Q2TX") && text.contains("<style>"));
        }
    }

    async fn of_nobody_nothing_is_known(db) {
        let client = Client::new(&TestApp::over(&db).await);
        let page = client.get(KNOWN).await.is(200).page();
        assert!(!page.has(".known"));
        for address in [DOWNLOAD, COPY, DELETE] {
            assert_eq!(client.get(address).await.is(303).header("location"), Some(KNOWN));
        }
    }

    async fn nobody_sees_what_is_known_of_another(db) {
        let app = TestApp::over(&db).await;
        amina(&app).await;
        let (benoit, _) = Client::signed_in(&app, "benoit").await;
        for answer in [benoit.get(KNOWN).await, benoit.get(DOWNLOAD).await, app.get(KNOWN).await] {
            assert!(!answer.text().contains("amina") && !answer.text().contains("7K3M"));
        }
    }

    async fn deletion_leaves_nothing_but_a_number_in_the_audit(db) {
        let app = TestApp::over(&db).await;
        let (client, id) = amina(&app).await;
        let before = tables_with(&db, id).await;
        for table in ["holder", "identity", "session", "saved", "subscription", "preference", "statement", "access", "outbox"] {
            assert!(before.contains(table), "the search does not find her in {table}: {before:?}");
        }
        let asked = client.get(DELETE).await.is(200).page();
        assert!(asked.select("main form > ul").len() == 2, "what goes and what stays, before the button");
        let deleted = client.send(DELETE, DELETE, &[]).await.is(303);
        assert_eq!(deleted.header("location"), Some("/en/privacy/my-data?deleted"));
        assert_eq!(client.cookie(), None);
        assert!(client.get("/en/privacy/my-data?deleted").await.page().has(".notice"));
        assert_eq!(tables_with(&db, id).await, BTreeSet::from(["audit_entry".to_owned()]));
    }

    async fn a_guest_may_delete_too(db) {
        let client = Client::new(&TestApp::over(&db).await);
        client.send("/en/my-page/save?service=ST016", "/en/my-page/save", &[]).await.is(303);
        client.send(DELETE, DELETE, &[]).await.is(303);
        assert_eq!(client.cookie(), None);
        assert!(crate::inventory_table::texts(&db, "select kind from holder").await.is_empty());
    }

    async fn who_deletes_before_answering_leaves_no_guest_behind(db) {
        let app = TestApp::over(&db).await;
        let client = Client::new(&app);
        client.send("/en/my-page/save?service=ST016", "/en/my-page/save", &[]).await.is(303);
        client.sign_in("amina").await;
        client.send(DELETE, DELETE, &[]).await.is(303);
        assert!(crate::inventory_table::texts(&db, "select kind from holder").await.is_empty());
    }
}

/// Where a value is not as a schema says: of what our schema uses.
fn differences(schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let allowed = match &schema["type"] {
        Value::Array(kinds) => kinds.contains(&kind.into()),
        one => one == kind,
    };
    let mut found: Vec<String> = (!allowed).then(|| format!("{at} is {kind}")).into_iter().collect();
    let needed = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    found.extend(needed.filter(|name| value.get(name).is_none()).map(|name| format!("{at} has no {name}")));
    for (name, inner) in value.as_object().into_iter().flatten() {
        let at = format!("{at}.{name}");
        match schema["properties"].get(name) {
            Some(known) => found.extend(differences(known, inner, &at)),
            None => found.push(format!("{at} is not described")),
        }
    }
    let items = value.as_array().into_iter().flatten().enumerate();
    found.extend(items.flat_map(|(number, inner)| differences(&schema["items"], inner, &format!("{at}[{number}]"))));
    found
}

/// The tables in which an id stands, in whatever form.
async fn tables_with(db: &Db, id: Uuid) -> BTreeSet<String> {
    let sqlite = matches!(db, Db::Sqlite { .. });
    let list = match sqlite {
        true => {
            "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite%'"
        }
        false => "select relname::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
    };
    let hex = |text: String| text.bytes().map(|byte| format!("{byte:02X}")).collect::<String>();
    let (plain, long) = (id.simple().to_string(), id.to_string());
    let mut found = BTreeSet::new();
    for table in ask(db, list.to_owned()).await {
        let (row, needles) = match sqlite {
            true => {
                let columns = ask(db, format!("select 'hex(' || name || ')' from pragma_table_info('{table}')")).await;
                (columns.join(" || '|' || "), vec![plain.to_uppercase(), hex(plain.clone()), hex(long.clone())])
            }
            false => ("t::text".to_owned(), vec![plain.clone(), long.clone()]),
        };
        let holds = needles.iter().map(|needle| format!("{row} like '%{needle}%'")).collect::<Vec<_>>().join(" or ");
        let rows = ask(db, format!("select 'x' from {table} t where {holds} limit 1")).await;
        found.extend((!rows.is_empty()).then_some(table));
    }
    found
}

async fn ask(db: &Db, sql: String) -> Vec<String> {
    let mut tx = db.begin_read().await.unwrap();
    match tx.conn() {
        Conn::Sqlite(c) => sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(c).await.unwrap(),
        Conn::Postgres(c) => sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(c).await.unwrap(),
    }
}
