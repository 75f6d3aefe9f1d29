//! The log of problems: written by officers in both languages, read by everybody, never rewritten.

use server::{
    audit::{Verdict, verify},
    person::Role,
};

use crate::{
    client::Client,
    database::TestDb,
    harness::TestApp,
    http_subscription::{begun, follow, letters, news, prefer, tell},
    inventory_table::texts,
};

pub const ALL: &str = "/en/officer/cra-arc/issues";
const NEW: &str = "/en/officer/cra-arc/issues/new";
const PUBLIC: &str = "/en/issues/research-claim";
const SERVICE: &str = "ST055";

const SLOW: [(&str, &str); 7] = [
    ("program", "research-claim"),
    ("title-en", "Large files are refused"),
    ("title-fr", "Les gros fichiers sont refusés"),
    ("text-en", "Files over ten megabytes are turned back.\n\nSend them in two parts."),
    ("text-fr", "Les fichiers de plus de dix mégaoctets sont refusés.\n\nEnvoyez-les en deux parties."),
    ("owner-en", "Claims intake team"),
    ("owner-fr", "Équipe de réception des demandes"),
];

pub fn entry(standing: &'static str) -> [(&'static str, &'static str); 4] {
    let changed =
        [("changed-en", "The limit is twenty megabytes."), ("changed-fr", "La limite est de vingt mégaoctets.")];
    [("act", "enter"), ("standing", standing), changed[0], changed[1]]
}

pub async fn officer(app: &TestApp) -> Client {
    Client::staff(app, "paula", "cra-arc", Role::Officer).await.0
}

/// Writes a draft: gives its address to officers.
pub async fn written(officer: &Client) -> String {
    let written = officer.send(NEW, NEW, &SLOW).await.is(303);
    written.header("location").unwrap().to_owned()
}

/// The same, published.
pub async fn published(officer: &Client) -> String {
    let address = written(officer).await;
    officer.send(&address, &address, &[("act", "publish")]).await.is(303);
    address
}

pub fn public(address: &str) -> String {
    format!("{PUBLIC}/{}", address.rsplit('/').next().unwrap())
}

pub async fn rows(db: &TestDb, table: &str) -> usize {
    let sql: &'static str = match table {
        "entry" => "select standing from issue_entry",
        _ => "select cast(at as text) from issue_concern",
    };
    texts(db, sql).await.len()
}

both! {
    async fn is_public_in_both_languages_or_not_at_all(db) {
        let app = begun(&db).await;
        let paula = officer(&app).await;
        assert!(paula.get("/en/officer/cra-arc").await.is(200).page().links().contains(ALL));
        assert!(app.get(PUBLIC).await.is(200).page().words().contains("No problem is open right now"));
        // a draft may lack a language, what is public may not
        let draft = paula.send(NEW, NEW, &SLOW[..2]).await.is(303).header("location").unwrap().to_owned();
        let refused = paula.send(&draft, &draft, &[("act", "publish")]).await.is(422).page();
        let errors = refused.select(".error-summary a").into_iter().filter_map(|link| link.attr("href"));
        assert_eq!(errors.collect::<Vec<_>>(), ["#title-fr", "#text-en", "#text-fr", "#owner-en", "#owner-fr"]);
        app.get(&public(&draft)).await.is(404);
        let form = paula.fill(&draft, &draft, &[&SLOW[1..], &[("act", "publish")]].concat()).await;
        // an impatient finger publishes once
        for answer in [paula.submit(&form, &[]).await, paula.submit(&form, &[]).await] {
            assert_eq!(answer.is(303).header("location"), Some(draft.as_str()));
        }
        let page = app.get(&public(&draft)).await.is(200);
        assert!(page.header("cache-control").unwrap().contains("public"));
        let page = page.page();
        assert!(page.words().contains("Fewer than 10 applicants") && page.words().contains("Claims intake team"));
        let french = app.get(page.switch()).await.is(200).page().words();
        assert!(french.contains("Envoyez-les en deux parties") && french.contains("À résoudre"), "{french}");
        let service = app.get(&app.service(app::locale::Locale::En, SERVICE)).await.is(200).page();
        assert!(service.links().contains(&public(&draft)) && service.links().contains(PUBLIC));
    }

    /// An entry needs both languages, and what was said before stays.
    async fn is_never_rewritten(db) {
        let app = begun(&db).await;
        let paula = officer(&app).await;
        let draft = published(&paula).await;
        let half = [&entry("work")[..3], &[("title-en", "Files over 20 MB are refused")]].concat();
        paula.send(&draft, &draft, &half).await.is(422);
        paula.send(&draft, &draft, &[&half[..], &entry("work")[3..]].concat()).await.is(303);
        let page = app.get(&public(&draft)).await.is(200).page();
        let words = page.words();
        assert_eq!(page.heading(), "Files over 20 MB are refused");
        assert!(words.contains("Being worked on") && words.contains("The limit is twenty megabytes"), "{words}");
        assert!(words.contains("What it said before") && words.contains("Large files are refused"), "{words}");
        let other = TestApp::over(&db).await;
        assert_eq!(other.get(&public(&draft)).await.is(200).page().heading(), "Files over 20 MB are refused");
        assert_eq!(rows(&db, "entry").await, 2);
        for sql in ["update issue_entry set changed_en = 'x'", "delete from issue_entry"] {
            let mut tx = db.begin_write().await.unwrap();
            let done = server::on!(tx.conn(), c => sqlx::query(sql).execute(c).await.map(drop));
            assert!(done.is_err(), "{sql}");
        }
        let acts = texts(&db, "select act from audit_entry order by number").await;
        assert_eq!(acts, ["issue.begin", "issue.enter", "issue.enter"]);
        assert_eq!(verify(&db).await.unwrap(), Verdict::Whole(3));
    }

    async fn of_two_who_change_it_one_is_told(db) {
        let app = begun(&db).await;
        let paula = officer(&app).await;
        let (paul, _) = Client::staff(&app, "paul", "cra-arc", Role::Officer).await;
        let address = published(&paula).await;
        let one = paula.fill(&address, &address, &entry("work")).await;
        let other = paul.fill(&address, &address, &[&entry("solved")[..2], &[("changed-en", "Paul was here"), ("changed-fr", "Paul")]].concat()).await;
        let (one, other) = tokio::join!(paula.submit(&one, &[]), paul.submit(&other, &[]));
        let mut statuses = [one.status.as_u16(), other.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
        assert_eq!(rows(&db, "entry").await, 2);
        let late = if one.status == 409 { one } else { other };
        let page = late.page();
        assert!(page.words().contains("A colleague changed this"), "{}", page.words());
        let kept = page.one("#changed-en").text().collect::<String>();
        assert!(kept.contains("Paul was here") || kept.contains("twenty megabytes"), "{kept}");
        // what was read now can be sent
        let (client, action) = if kept.contains("Paul") { (&paul, &address) } else { (&paula, &address) };
        let fields = page.fields(action);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        client.post(action, &[&fields[..], &[("act", "enter")]].concat()).await.is(303);
        assert_eq!(rows(&db, "entry").await, 3);
    }

    async fn whoever_follows_the_service_is_told_once_of_it_and_once_that_it_is_solved(db) {
        let app = begun(&db).await;
        let paula = officer(&app).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        follow(&amina, &format!("service={SERVICE}")).await;
        prefer(&amina, "at-once", "fr").await;
        let address = published(&paula).await;
        tell(&app).await;
        for standing in ["work", "solved", "open", "solved"] {
            paula.send(&address, &address, &entry(standing)).await.is(303);
            tell(&app).await;
        }
        let told = news(&amina).await;
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].contains("This problem is solved: Large files are refused"), "{told:?}");
        assert!(told[1].contains("A program tells of a problem: Large files are refused"), "{told:?}");
        let letters = letters(&app).await;
        assert_eq!(letters.len(), 2);
        let french = public(&address).replace("/en/issues", "/fr/problemes");
        assert!(letters[0].subject.contains("Les gros fichiers sont refusés") && letters[0].text.contains(&french), "{}", letters[0].text);
        assert!(amina.get("/en/my-page/messages").await.page().links().contains(&public(&address)));
    }
}
