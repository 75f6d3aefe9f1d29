//! Practice: every act of the desk, on people who are made up, and nothing of it anywhere else.

use std::collections::{BTreeMap, BTreeSet};

use app::{
    desk::{Place, practice_of},
    locale::Locale,
    path::Path,
};
use server::person::Role;

use crate::{
    asking::{WRITING, ask, reference},
    client::Client,
    every_row::every_row,
    harness::{Answer, TestApp},
    page::{Page, text},
};

const HOME: &str = "/en/desk/esdc-edsc/simulation";
const CALL: &str = "/en/desk/esdc-edsc/simulation/call";
const LEASE: i64 = 30 * 60 * 1000;

async fn officer(app: &TestApp, name: &str) -> Client {
    Client::staff(app, name, "esdc-edsc", Role::Desk).await.0
}

/// The addresses of the requests in a list.
fn listed(page: &Page) -> Vec<String> {
    page.select("main .queue__link").into_iter().map(|link| link.attr("href").unwrap().to_owned()).collect()
}

/// The first request that nobody has in hand.
async fn free(officer: &Client) -> String {
    let page = officer.get(HOME).await.is(200).page();
    page.select("main .panel--waiting .queue__link")[0].attr("href").unwrap().to_owned()
}

fn assert_unchanged(before: &BTreeMap<String, Vec<String>>, after: &BTreeMap<String, Vec<String>>) {
    for (table, rows) in before {
        assert_eq!(rows, &after[table], "{table} changed");
    }
}

async fn press(officer: &Client, place: &str, fields: &[(&str, &str)]) -> Answer {
    officer.send(place, place, fields).await
}

fn banner(page: &Page, locale: Locale) {
    let words = ["Practice: nobody here is real", "Exercice\u{a0}: personne ici n’est réel"];
    let said = words[usize::from(locale == Locale::Fr)];
    assert!(text(page.one("main .practice")).contains(said), "{}", page.words());
    assert!(page.title().starts_with(said.split('\u{a0}').next().unwrap().split(':').next().unwrap()));
}

both! {
    async fn every_act_is_practiced_and_nothing_of_it_stands_anywhere(db) {
        let app = TestApp::over(&db).await;
        let olivier = officer(&app, "olivier").await;
        let person = Client::new(&app);
        ask(&person, &WRITING).await;
        let before = every_row(&db).await;
        assert!(before["request"].len() == 1 && before.len() > 40, "{:?}", before.keys());
        // taken, noted, kept, let go, answered, closed, opened again
        let one = free(&olivier).await;
        for fields in [
            &[("act", "claim")][..],
            &[("act", "extend")],
            &[("act", "note"), ("note", "She called twice.")],
            &[("act", "release")],
            &[("act", "claim")],
            &[("act", "reply"), ("answer", "Apply today, without it.")],
            &[("act", "called"), ("answer", "I called as well.")],
            &[("act", "resolve")],
            &[("act", "reopen")],
        ] {
            press(&olivier, &one, fields).await.is(303);
        }
        let done = olivier.get(&one).await.is(200).page();
        for words in ["She called twice.", "Apply today, without it.", "I called as well."] {
            assert!(done.words().contains(words), "{words}");
        }
        assert_unchanged(&before, &every_row(&db).await);
    }

    async fn passing_on_and_calls_are_practiced_and_stand_nowhere(db) {
        let app = TestApp::over(&db).await;
        let olivier = officer(&app, "olivier").await;
        let person = Client::new(&app);
        let real = ask(&person, &WRITING).await;
        let before = every_row(&db).await;
        let one = free(&olivier).await;
        // passed on: it is gone, and the second click leads where the first did
        let other = listed(&olivier.get(HOME).await.is(200).page()).into_iter().find(|place| *place != one).unwrap();
        press(&olivier, &one, &[("act", "claim")]).await.is(303);
        let page = olivier.get(&one).await.is(200).page();
        let key = page.one("form.bench input[name=key]").attr("value").unwrap().to_owned();
        let seen = page.one("form.bench input[name=seen]").attr("value").unwrap().to_owned();
        let fields = [("key", key.as_str()), ("seen", &seen), ("act", "transfer"), ("to", "cic"), ("handover", "Yours.")];
        for _ in 0..2 {
            assert_eq!(olivier.post(&one, &fields).await.is(303).header("location"), Some(HOME));
        }
        olivier.get(&one).await.is(404);
        olivier.get(&other).await.is(200);
        // a call, and what is asked next
        let call = [("asked", "Where do I apply?"), ("said", "At the office."), ("done", "yes")];
        let logged = olivier.send(CALL, CALL, &call).await.is(303).header("location").unwrap().to_owned();
        assert!(logged.starts_with(HOME) && olivier.get(&logged).await.is(200).page().words().contains("At the office."));
        let found = olivier.get(&format!("{CALL}?code={}", reference(&logged))).await.is(303);
        assert_eq!(found.header("location"), Some(logged.as_str()));
        olivier.get(&format!("{HOME}/callbacks")).await.is(200);
        assert_unchanged(&before, &every_row(&db).await);
        // the one is not there where the other is
        let number = reference(&logged);
        for address in [format!("/en/desk/esdc-edsc/request/{number}"), format!("{HOME}/request/{}", reference(&real))] {
            olivier.get(&address).await.is(404);
            let body = [("key", key.as_str()), ("act", "claim")];
            olivier.post(&address, &body).await.is(404);
        }
        let follow = "/en/talk-to-a-person/request";
        person.send(follow, follow, &[("reference", number), ("code", "AAAAAA")]).await.is(422);
        assert!(!olivier.get("/en/desk/esdc-edsc").await.is(200).text().contains(number));
        assert!(!olivier.get(HOME).await.is(200).text().contains(reference(&real)));
    }

    async fn a_practice_belongs_to_one_and_begins_anew(db) {
        let app = TestApp::over(&db).await;
        let (olivier, marc) = (officer(&app, "olivier").await, officer(&app, "marc").await);
        let nadia = Client::staff(&app, "nadia", "cic", Role::Desk).await.0;
        let all = listed(&olivier.get(HOME).await.is(200).page());
        assert!(all.len() >= 12, "{all:?}");
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        assert_eq!(listed(&olivier.get(HOME).await.is(200).page()), all, "the same as long as it lasts");
        marc.get(&all[0]).await.is(404);
        nadia.get(HOME).await.is(404);
        nadia.get(&all[0]).await.is(404);
        Client::new(&app).get(HOME).await.is(303);
        assert!(listed(&marc.get(HOME).await.is(200).page()).iter().all(|one| !all.contains(one)));
        olivier.post(HOME, &[]).await.is(403);
        olivier.send(HOME, HOME, &[]).await.is(303);
        assert!(listed(&olivier.get(HOME).await.is(200).page()).iter().all(|one| !all.contains(one)), "others ask now");
    }

    async fn refusals_are_those_of_the_desk(db) {
        // whoever practices stays signed in
        let variables = [("PASSERELLE_SESSION_IDLE", "1440"), ("PASSERELLE_SESSION_WHOLE", "1440")];
        let app = TestApp::with(&db, &variables).await;
        let olivier = officer(&app, "olivier").await;
        let page = olivier.get(HOME).await.is(200).page();
        let taken = page.one("main .panel--others .queue__link").attr("href").unwrap().to_owned();
        let held = olivier.get(&taken).await.is(200).page();
        let key = held.one("form.bench input[name=key]").attr("value").unwrap().to_owned();
        olivier.post(&taken, &[("key", &key), ("seen", "1"), ("act", "claim")]).await.is(409);
        app.state.clock.advance(LEASE + 1);
        press(&olivier, &taken, &[("act", "claim")]).await.is(303);
        let unsent = press(&olivier, &taken, &[("act", "release"), ("answer", "Half")]).await.is(422).page();
        assert!(unsent.has("#answer-error"));
        press(&olivier, &taken, &[("act", "reply"), ("answer", " ")]).await.is(422);
        press(&olivier, &taken, &[("act", "fly")]).await.is(400);
        let old = olivier.get(&taken).await.is(200).page();
        let key = old.one("form.bench input[name=key]").attr("value").unwrap().to_owned();
        press(&olivier, &taken, &[("act", "note"), ("note", "From another tab.")]).await.is(303);
        let fields = [("key", key.as_str()), ("seen", "2"), ("act", "reply"), ("answer", "From the first.")];
        let newer = olivier.post(&taken, &fields).await.is(409).page();
        assert!(text(newer.one("#answer")).contains("From the first."), "kept");
        // numbers that nobody should type are hidden, as at the desk
        press(&olivier, &taken, &[("act", "note"), ("note", "Her SIN is 046 454 286.")]).await.is(303);
        assert!(!olivier.get(&taken).await.is(200).text().contains("454 286"));
    }

    async fn every_page_says_what_it_is(db) {
        let app = TestApp::over(&db).await;
        let olivier = officer(&app, "olivier").await;
        for locale in Locale::ALL {
            let desk = || practice_of("esdc-edsc");
            let home = Path::Desk(Place::Home(desk())).href(locale);
            let request = listed(&olivier.get(&home).await.is(200).page())[0].clone();
            let calls = [Place::Callbacks(desk()), Place::Call(desk(), None)].map(|place| Path::Desk(place).href(locale));
            for address in [home, request].iter().chain(&calls) {
                let page = olivier.get(address).await.is(200);
                assert!(page.header("cache-control").unwrap().contains("no-store"));
                banner(&page.page(), locale);
                assert!(!page.text().contains("data-events"), "nothing is listened to");
                let leads = page.page().links().into_iter().filter(|link| link.contains("/esdc-edsc")).collect::<Vec<_>>();
                let real = leads.iter().filter(|link| !link.contains("/simulation"));
                assert_eq!(real.count(), 1, "the way back alone: {leads:?}");
            }
            let real = olivier.get(&Path::Desk(Place::Home("esdc-edsc".to_owned())).href(locale)).await.is(200).page();
            assert!(!real.has(".practice") && real.links().iter().any(|link| link.ends_with("/simulation")));
        }
    }
}

/// Nothing in the folder names what could write: whoever adds it has to come here first.
#[test]
fn the_practice_has_no_way_to_what_is_real() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/desk/practice");
    let forbidden = [
        "db::",
        ".db",
        "Tx",
        "begin_read",
        "begin_write",
        "outbox",
        "audit",
        "store",
        "keys",
        "live",
        "measure",
        "access",
        "act::perform",
    ];
    let mut read = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let source = std::fs::read_to_string(&path).unwrap();
        let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
        for (line, number) in code.zip(1..) {
            let met = forbidden.iter().find(|word| line.contains(**word));
            assert!(met.is_none(), "{}: {number}: {met:?}: {line}", path.display());
        }
        read += 1;
    }
    assert!(read >= 6);
}
