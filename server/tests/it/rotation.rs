//! Another key: added, everything sealed again under it while people write, the old one taken out.

use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf, time::Duration};

use server::{
    config::Config,
    keys::{self, KeyFileError, Keys},
};
use tempfile::TempDir;

use crate::{
    database::TestDb, every_route::planted::Planted, harness::TestApp, inventory_table::texts, page::text, team::save,
};

const FIRST: &str = "1 BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\n";

/// A portal whose keys stand in a file.
struct Keyed {
    app: TestApp,
    file: PathBuf,
    _folder: TempDir,
}

impl Keyed {
    async fn over(db: &TestDb) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("keys");
        fs::write(&file, FIRST).unwrap();
        let app = TestApp::sealed_with(db, config(db, &folder), |config, clock| {
            Keys::read_or_make(&config.database, clock).unwrap()
        });
        Self { app: app.await, file, _folder: folder }
    }

    fn add(&self) -> u8 {
        keys::add(&self.app.state.config.database, &self.app.state.clock).unwrap()
    }

    async fn reseal(&self) -> u64 {
        let state = &self.app.state;
        let done = keys::reseal(&state.db, &state.files, &state.keys, &state.clock).await.unwrap();
        assert!(done.iter().all(|place| place.shut == 0), "{done:?}");
        done.iter().map(|place| place.count).sum()
    }

    async fn needs(&self, number: u8) -> Vec<&'static str> {
        let state = &self.app.state;
        keys::needs(&state.db, &state.files, &state.keys, number).await.unwrap()
    }
}

fn config(db: &TestDb, folder: &TempDir) -> Config {
    let at = |name: &str| Some(folder.path().join(name).display().to_string());
    Config::read(&|name| match name {
        "DATABASE_URL" => Some(db.url().to_owned()),
        "PASSERELLE_KEYS_FILE" => at("keys"),
        "PASSERELLE_FILES" => at("files"),
        "PASSERELLE_MAIL_FOLDER" => at("mail"),
        _ => None,
    })
    .unwrap()
}

/// What three people read of what was sealed.
async fn read(planted: &Planted) -> Vec<String> {
    let mut all = Vec::new();
    for (client, address) in [
        (&planted.amina, "/en/privacy/my-data"),
        (&planted.amina, "/en/applications"),
        (&planted.owner, "/en/applications"),
        (&planted.owner, &format!("/en/applications/firms/{}", planted.firm)),
        (&planted.owner, "/en/privacy/my-data"),
    ] {
        let page = client.get(address).await.is(200).page();
        all.extend(page.select("main li, main h2, main h3").into_iter().map(text));
    }
    let question = format!("/en/talk-to-a-person/request/{}", planted.questions[0]);
    all.push(text(planted.amina.get(&question).await.is(200).page().one(".keep")));
    let sent = format!("/en/applications/{}", planted.applications[0]);
    all.push(text(planted.owner.get(&sent).await.is(200).page().one("main")));
    let file = planted.owner.get(&format!("{sent}/files/1")).await.is(200).bytes;
    all.push(String::from_utf8_lossy(&file).into_owned());
    // to read is written down too: how often grows with each look
    all.retain(|line| !line.contains("The record of"));
    all
}

/// Everything that is sealed needs the first key.
async fn needs_everywhere(keyed: &Keyed) {
    let places = keyed.needs(1).await;
    let all = [
        "holder.name",
        "holder.mail",
        "request.card",
        "request_event.words",
        "firm.number",
        "firm_identifier.words",
        "firm_invitation.words",
        "representative.words",
        "firm_event.told",
        "application.answers",
        "application_event.told",
        "file.name",
        "tracked.words",
        "file.contents",
    ];
    assert!(all.iter().all(|place| places.contains(place)), "{places:?}");
}

both! {
    async fn everything_opens_before_during_and_after(db) {
        let keyed = Keyed::over(&db).await;
        let planted = Planted::over(&keyed.app).await;
        let before = read(&planted).await;
        assert!(before.concat().contains("zibeline"));
        assert_eq!(keyed.add(), 2);
        assert_eq!(fs::metadata(&keyed.file).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(!keyed.needs(1).await.is_empty(), "with the old keys in memory it is not yet the newest");
        keyed.app.state.keys.read_again();
        assert_eq!(read(&planted).await, before, "the new key opens nothing yet, the old one everything");
        needs_everywhere(&keyed).await;
        let draft = format!("/en/applications/{}", planted.applications[2]);
        let writing = async {
            for round in 0..20 {
                save(&planted.amina, &draft, "project", &[("project-name", &format!("A zibeline {round}"))]).await.is(303);
                planted.amina.send("/en/my-page/facts", "/en/my-page/facts", &[("student", "yes")]).await.is(303);
            }
        };
        let (count, ()) = tokio::join!(keyed.reseal(), writing);
        assert!(count > 20, "only {count}");
        keyed.reseal().await;
        assert_eq!(keyed.needs(1).await, Vec::<&str>::new());
        assert_eq!(keyed.reseal().await, 0, "what is done is not done twice");
        let page = planted.amina.get(&format!("{draft}/sections/project")).await.is(200).text();
        assert!(page.contains("A zibeline 19"), "what was written meanwhile stays");
        assert_eq!(texts(&db, "select mark from statement").await.len(), 1, "the same fact has the same mark");

        keys::remove(&keyed.app.state.config.database, 1).unwrap();
        keyed.app.state.keys.read_again();
        let after = read(&planted).await;
        assert_eq!(after.last(), before.last());
        // what people wrote down on paper still opens their question
        let code = |all: &[String]| all[all.len() - 3].clone();
        assert!(code(&after).contains(&planted.questions[0]));
        assert_eq!(code(&after), code(&before));
    }

    /// Stopped at any moment, it leaves everything readable, and goes on where it was.
    async fn it_may_stop_at_any_moment(db) {
        let keyed = Keyed::over(&db).await;
        let planted = Planted::over(&keyed.app).await;
        let before = read(&planted).await;
        for wait in 0..12 {
            keyed.add();
            keyed.app.state.keys.read_again();
            let stopped = tokio::time::timeout(Duration::from_micros(500 << wait), keyed.reseal()).await;
            assert_eq!(read(&planted).await, before, "after {wait}: {stopped:?}");
        }
        keyed.reseal().await;
        for number in 1..13 {
            assert_eq!(keyed.needs(number).await, Vec::<&str>::new());
            keys::remove(&keyed.app.state.config.database, number).unwrap();
        }
        keyed.app.state.keys.read_again();
        assert_eq!(read(&planted).await, before);
    }

    /// A server that has not looked at the file yet meets what another sealed with the new key.
    async fn another_server_takes_up_a_key_that_it_does_not_know(db) {
        let keyed = Keyed::over(&db).await;
        let database = &keyed.app.state.config.database;
        let other = Keys::read_or_make(database, &keyed.app.state.clock).unwrap();
        keyed.add();
        other.read_again();
        let sealed = other.seal(&keyed.app.state.clock, "a", "text").unwrap();
        assert_eq!(sealed[0], 2);
        assert_eq!(keyed.app.state.keys.newest(), 1);
        assert_eq!(keyed.app.state.keys.open("a", &sealed).as_deref(), Ok("text"));
        assert_eq!(keyed.app.state.keys.newest(), 2);
        assert_eq!(keyed.app.state.keys.mark("a", "b"), other.mark("a", "b"));
    }

    /// Only a text under another key takes the place of one that was told.
    async fn a_history_is_still_never_changed(db) {
        let keyed = Keyed::over(&db).await;
        let _planted = Planted::over(&keyed.app).await;
        for change in [
            "update application_event set told = told",
            "update application_event set kind = 'paid'",
            "update file set name = name",
            "delete from application_event",
            "delete from file",
        ] {
            let mut tx = db.begin_write().await.unwrap();
            let done = server::on!(tx.conn(), c => sqlx::query(change).execute(c).await.map(drop));
            assert!(done.is_err(), "{change}");
        }
    }
}

#[test]
fn a_key_is_added_and_taken_out_whole() {
    crate::database::on_sqlite(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let (database, file) = (config(&db, &folder).database, folder.path().join("keys"));
        fs::write(&file, FIRST).unwrap();
        let clock = server::clock::Clock::System;
        let before = Keys::read_or_make(&database, &clock).unwrap();
        let busy = folder.path().join("keys.new");
        fs::write(&busy, "").unwrap();
        assert!(matches!(keys::add(&database, &clock), Err(KeyFileError::Busy(_))));
        fs::remove_file(busy).unwrap();
        assert_eq!(keys::add(&database, &clock).unwrap(), 2);
        assert_eq!(keys::add(&database, &clock).unwrap(), 3);
        assert!(matches!(keys::remove(&database, 3), Err(KeyFileError::Newest(3))));
        assert!(matches!(keys::remove(&database, 9), Err(KeyFileError::Unknown(9))));
        keys::remove(&database, 1).unwrap();
        let after = Keys::read_or_make(&database, &clock).unwrap();
        assert_eq!(after.mark("a", "b"), before.mark("a", "b"), "the key of marks outlives the key it came from");
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains(FIRST.trim()) && text.lines().count() == 3, "the key itself is gone: {text}");
    });
}
