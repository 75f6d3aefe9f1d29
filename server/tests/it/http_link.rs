//! Links that lead out: what is found at each, by a real site; what editors see and do; what readers get instead.

mod site;

use std::sync::atomic::Ordering;

use server::{
    audit::{Verdict, verify},
    catalogue,
    link::{Job, keep_up, next},
    person::Role,
};

use site::{Site, untrusted};
use sqlx::AssertSqlSafe;

use crate::{
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::{execute, texts},
};

const HOUR: i64 = 60 * 60 * 1000;
const LINKS: &str = "/en/content/cic/links";
/// Where each address of the site stands, and with what.
const FOUND: &str = "select address || ' ' || state || ' ' || coalesce(status, 0) || ' ' || coalesce(moved_to, '')
    from link where due_at < 9000000000000 order by address";

/// Portal and catalogue in which these addresses stand where services start; nothing else is looked at.
async fn over(db: &TestDb, variables: &[(&str, &str)], addresses: &[(&str, &str, String)]) -> (TestApp, Job) {
    for (service, locale, address) in addresses {
        let values = format!("('service', '{service}', 'address', '{locale}', '{address}', '', 0)");
        let columns = "kind, record, field, locale, value, base_edition, changed_at";
        let sql = AssertSqlSafe(format!("insert into record_edit ({columns}) values {values}"));
        let mut tx = db.begin_write().await.unwrap();
        server::on!(tx.conn(), c => sqlx::query(sql).execute(c).await.map(drop)).unwrap();
        tx.commit().await.unwrap();
    }
    let app = TestApp::with(db, &[&[("PASSERELLE_LINKS", "anywhere")], variables].concat()).await;
    let job = Job::of(&app.state).unwrap();
    keep_up(&app.state, &job).await.unwrap();
    execute(db, "update link set due_at = 9000000000000 where address not like '%://127.0.0.1:%'").await;
    (app, job)
}

/// Looks until nothing is due, as time goes on.
async fn look(app: &TestApp, job: &Job) -> usize {
    let mut looks = 0;
    for _ in 0..40 {
        while next(&app.state, job).await.unwrap() {
            looks += 1;
        }
        app.state.clock.advance(6000);
    }
    looks
}

/// A service whose English link leads to a page that is gone, and whose French one to a page that moved.
async fn broken(db: &TestDb) -> (TestApp, Site, Job, String) {
    let site = Site::open().await;
    let gone = site.at("/gone");
    let (app, job) = over(db, &[], &[("ST033", "en", gone.clone()), ("ST033", "fr", site.at("/moved"))]).await;
    (app, site, job, gone)
}

/// A reader says that the link does not work.
async fn report(app: &TestApp, address: &str) {
    let page = app.service(app::locale::Locale::En, "ST033");
    let (form, text) = ("/en/feedback/no", format!("{address} is not there"));
    let said = [("page", page.as_str()), ("reason", "broken"), ("text", &text)];
    Client::new(app).send(form, form, &said).await.is(303);
}

both! {
    async fn what_is_wrong_is_told_apart(db) {
        let site = Site::open().await;
        let wrong = untrusted().await;
        let paths = ["/works", "/moved", "/away", "/old/deep/page", "/gone", "/lost", "/soft-en", "/soft-fr",
            "/about-404", "/circle", "/forbidden", "/busy", "/endless", "/kept/out", "/kept/open", "/a.secret", "/inside"];
        let mut addresses: Vec<(&str, &str, String)> = Vec::new();
        let services = ["ST002", "ST003", "ST005", "ST006", "ST033", "ST055", "ST001", "ST004", "ST007"];
        let places = services.iter().flat_map(|service| [(*service, "en"), (*service, "fr")]);
        for ((service, locale), path) in places.zip(paths) {
            addresses.push((service, locale, site.at(path)));
        }
        addresses.push(("ST007", "fr", wrong.clone()));
        let (app, job) = over(&db, &[], &addresses).await;
        assert_eq!(look(&app, &job).await, 18, "each once");
        let found = texts(&db, FOUND).await;
        let said = |path: &str| {
            let (address, line) = (site.at(path), found.iter().find(|line| line.starts_with(&format!("{} ", site.at(path)))));
            line.unwrap_or_else(|| panic!("{path}: {found:?}")).replace(&address, "").replace(&site.address, "")
        };
        for (path, expected) in [
            ("/works", " works 0 "), ("/moved", " moved 0 /works"), ("/away", " works 0 "),
            ("/old/deep/page", " missing 0 "), ("/gone", " gone 410 "), ("/lost", " gone 404 "),
            ("/soft-en", " missing 0 "), ("/soft-fr", " missing 0 "), ("/about-404", " works 0 "),
            ("/circle", " circles 0 "), ("/forbidden", " refuses 403 "), ("/busy", " refuses 429 "),
            ("/endless", " works 0 "), ("/kept/out", " refuses 0 "), ("/kept/open", " works 0 "),
            ("/a.secret", " refuses 0 "), ("/inside", " refuses 0 "),
        ] {
            assert_eq!(said(path), expected, "{path}");
        }
        assert!(found.iter().any(|line| line.starts_with(&format!("{wrong} certificate"))), "{found:?}");
        let asked = site.paths();
        assert!(!asked.iter().any(|one| one.ends_with("/kept/out") || one.ends_with("/a.secret")), "{asked:?}");
        assert_eq!(asked.iter().filter(|one| *one == "GET /robots.txt").count(), 1);
        assert_eq!(asked.iter().filter(|one| one.ends_with("/busy")).count(), 1, "who asks for less is asked no more");
        assert_eq!(site.most.load(Ordering::SeqCst), 1);
        let agents = site.agents.lock().unwrap();
        assert!(agents.iter().all(|agent| agent.starts_with("passerelle/") && agent.contains("http://127.0.0.1:3000")));
    }

    async fn silence_is_broken_after_three_looks_over_a_day(db) {
        let site = Site::open().await;
        // nobody listens there
        let silent = "http://127.0.0.1:1/page".to_owned();
        let addresses = [("ST033", "en", site.at("/flaps")), ("ST033", "fr", silent.clone())];
        let (app, job) = over(&db, &[], &addresses).await;
        let start = app.state.clock.millis();
        let mut states = Vec::new();
        for (half_days, down) in [(0, true), (1, false), (2, true), (3, true)] {
            site.down.store(down, Ordering::SeqCst);
            app.state.clock.advance(start + half_days * 12 * HOUR + HOUR - app.state.clock.millis());
            look(&app, &job).await;
            states.push(texts(&db, "select state from link where due_at < 9000000000000 order by address").await);
        }
        assert_eq!(states[1], ["new", "works"]);
        assert_eq!(states[2], ["silent", "works"]);
        assert_eq!(states[3], ["silent", "works"], "one that comes and goes is not broken");
        let since: i64 = texts(&db, "select cast(since as text) from link where state = 'silent'").await[0].parse().unwrap();
        assert!((start..start + 2 * HOUR).contains(&since), "since the first look that failed");
    }

    async fn a_private_address_is_never_asked_and_a_day_has_an_end(db) {
        let site = Site::open().await;
        let addresses = [("ST033", "en", site.at("/works")), ("ST033", "fr", site.at("/gone"))];
        let (app, job) = over(&db, &[("PASSERELLE_LINKS", "public")], &addresses).await;
        look(&app, &job).await;
        assert_eq!(texts(&db, "select distinct state from link where due_at < 9000000000000").await, ["refuses"]);
        assert!(site.paths().is_empty());
        let bounded = TestApp::with(&db, &[("PASSERELLE_LINKS", "anywhere"), ("PASSERELLE_LINKS_A_DAY", "1")]).await;
        bounded.state.clock.advance(30 * HOUR);
        let other = Job::of(&bounded.state).unwrap();
        assert_eq!(look(&bounded, &other).await, 1);
        // what somebody asked for comes all the same
        execute(&db, "update link set due_at = 0 where address like '%://127.0.0.1:%'").await;
        assert_eq!(look(&bounded, &other).await, 2);
    }

    async fn of_two_servers_one_looks(db) {
        let site = Site::open().await;
        let (app, job) = over(&db, &[], &[("ST033", "en", site.at("/works")), ("ST033", "fr", site.at("/gone"))]).await;
        let other = Job::of(&app.state).unwrap();
        assert!(next(&app.state, &job).await.unwrap());
        app.state.clock.advance(6000);
        assert!(!next(&app.state, &other).await.unwrap());
        // the first one stopped
        app.state.clock.advance(3 * 60 * 1000);
        assert!(next(&app.state, &other).await.unwrap());
        assert!(!next(&app.state, &job).await.unwrap());
    }

    async fn an_editor_sees_it_with_what_readers_report(db) {
        let (app, _site, job, gone) = broken(&db).await;
        let (editor, _) = Client::staff(&app, "edith", "cic", Role::Editor).await;
        report(&app, &gone).await;
        look(&app, &job).await;
        let home = editor.get("/en/content/cic").await.is(200).page();
        assert!(home.links().contains(LINKS) && home.words().contains("one page"), "{}", home.words());
        let shown = editor.get(LINKS).await.is(200).page();
        let words = shown.words();
        for told in ["Page gone", "Moved for good", "It answered 410.", "Since November 22, 2026", "A reader reported it too"] {
            assert!(words.contains(told), "{told}: {words}");
        }
        let french = editor.get(shown.switch()).await.is(200).page();
        assert!(french.words().contains("Page disparue") && french.words().contains("Depuis le 22 novembre 2026"));
        editor.send(LINKS, LINKS, &[("read", "service ST033")]).await.is(303);
        assert!(!editor.get(LINKS).await.page().words().contains("is not there"));
        assert_eq!(texts(&db, "select status from feedback").await, ["read"], "whoever wrote sees it");
    }

    async fn a_link_is_hidden_at_once_and_the_page_ends_in_what_works(db) {
        let (app, _site, job, gone) = broken(&db).await;
        let (editor, _) = Client::staff(&app, "edith", "cic", Role::Editor).await;
        let page = app.service(app::locale::Locale::En, "ST033");
        let starts = async |app: &TestApp| app.get(&page).await.is(200).page().links().iter().any(|link| link.ends_with("/start"));
        look(&app, &job).await;
        let hide = editor.get(LINKS).await.page().select("button[name=hide]")[0].attr("value").unwrap().to_owned();
        assert!(starts(&app).await);
        for _ in 0..2 {
            editor.send(LINKS, LINKS, &[("hide", &hide)]).await.is(303);
        }
        let instead = app.get(&page).await.is(200).page();
        assert!(!instead.links().contains(&gone));
        assert!(instead.select(".last-action .button")[0].attr("href").unwrap().starts_with("tel:"), "what works comes instead");
        // another server reads it when it looks at the version of the catalogue, every second
        let other = TestApp::over(&db).await;
        assert!(!starts(&app).await && !starts(&other).await);
        assert!(editor.get(LINKS).await.page().words().contains("Hidden from readers"));
        editor.send(LINKS, LINKS, &[("check", &hide)]).await.is(303);
        assert!(editor.get(LINKS).await.page().words().contains("It is being tried again"));
        look(&app, &job).await;
        assert!(!editor.get(LINKS).await.page().words().contains("It is being tried again"));
        editor.send(LINKS, LINKS, &[("show", &hide)]).await.is(303);
        catalogue::refresh(&other.state).await.unwrap();
        assert!(starts(&app).await && starts(&other).await);
        assert_eq!(verify(&db).await.unwrap(), Verdict::Whole(3));
        let acts = texts(&db, "select act from audit_entry order by number").await;
        assert_eq!(acts, ["link.hide", "link.check", "link.show"]);
    }

    async fn nobody_touches_what_another_organization_shows(db) {
        let (app, _site, _job, gone) = broken(&db).await;
        let (rene, _) = Client::staff(&app, "rene", "cra-arc", Role::Editor).await;
        let elsewhere = "/en/content/cra-arc/links";
        for name in ["hide", "check", "show"] {
            rene.send(elsewhere, elsewhere, &[(name, &format!("service ST033 {gone}"))]).await.is(404);
        }
        rene.send(elsewhere, elsewhere, &[("read", "service ST033")]).await.is(404);
        assert!(!rene.get(elsewhere).await.is(200).page().words().contains(&gone));
        assert!(texts(&db, "select record from link_hidden").await.is_empty());
    }
}
