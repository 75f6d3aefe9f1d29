//! Quick hands at the desk: the next request, what single keys do, doing without them, an answer seen before it is sent.

use app::desk::Shortcut;
use server::person::Role;

use crate::{
    asking::{WRITING, ask, reference},
    checks::faults,
    client::Client,
    harness::TestApp,
    inventory_table::texts,
    page::text,
};

const DESK: &str = "/en/desk/esdc-edsc";
const SCRIPT: &str = include_str!("../../../style/assets/desk-keys.js");

async fn officer(app: &TestApp, name: &str) -> Client {
    Client::staff(app, name, "esdc-edsc", Role::Desk).await.0
}

/// What stands in the list that staff read is what the script does.
#[test]
fn the_list_and_the_script_agree() {
    let keys = SCRIPT.split("const KEYS = {").nth(1).unwrap().split("};").next().unwrap();
    let keys: Vec<&str> = keys.lines().filter_map(|line| line.trim().split_once(": ")).map(|(key, _)| key).collect();
    let listed: Vec<String> = Shortcut::ALL.iter().map(|one| one.key().to_owned()).collect();
    assert_eq!(keys.iter().map(|key| key.trim_matches('\'').to_owned()).collect::<Vec<_>>(), listed);
}

both! {
    async fn the_next_request_is_the_first_that_nobody_has(db) {
        let app = TestApp::over(&db).await;
        let (olivier, marc) = (officer(&app, "olivier").await, officer(&app, "marc").await);
        let next = async |after: &str| {
            olivier.get(&format!("{DESK}/next{after}")).await.is(303).header("location").unwrap().to_owned()
        };
        assert_eq!(next("").await, DESK, "there is nothing to do");
        let person = Client::new(&app);
        let mut places = Vec::new();
        for _ in 0..3 {
            places.push(format!("{DESK}/request/{}", reference(&ask(&person, &WRITING).await)));
        }
        // all are promised by the same hour
        places.sort();
        assert_eq!(next("").await, places[0]);
        assert_eq!(next(&format!("?after={}", reference(&places[0]))).await, places[1]);
        marc.send(&places[0], &places[0], &[("act", "claim")]).await.is(303);
        olivier.send(&places[1], &places[1], &[("act", "claim")]).await.is(303);
        assert_eq!(next("").await, places[2], "what is in hands is not next");
        assert!(olivier.get(&places[1]).await.is(200).page().links().contains(&format!("{DESK}/next?after={}", reference(&places[1]))));
        let foreign = Client::staff(&app, "priya", "cra-arc", Role::Desk).await.0;
        foreign.get(&format!("{DESK}/next")).await.is(404);
        assert_eq!(foreign.get("/en/desk/cra-arc/next").await.is(303).header("location"), Some("/en/desk/cra-arc"));
    }

    async fn the_choice_is_a_form_and_stays(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app, "olivier").await;
        for place in [format!("{DESK}/keys"), "/fr/centre-de-reponse/esdc-edsc/touches".to_owned()] {
            let answer = officer.get(&place).await.is(200);
            let page = answer.page();
            assert_eq!(faults(&answer, &page), Vec::<String>::new());
            let keys: Vec<String> = page.select("kbd").into_iter().map(text).collect();
            assert_eq!(keys, ["N", "T", "R", "M", "P", "V", "C", "A", "?"]);
            officer.send(&place, &place, &[("keys", "perhaps")]).await.is(400);
            let off = officer.send(&place, &place, &[("keys", "off")]).await.is(303);
            let cookie = off.header("set-cookie").unwrap();
            assert!(cookie.starts_with("__Host-keys=off; Path=/; Max-Age=31536000;"), "{cookie}");
            let both = format!("{}; __Host-keys=off", officer.cookie().unwrap());
            let page = app.get_with(&place, &[("cookie", &both)]).await.is(200).page();
            assert!(page.has("button[name=keys][value=on]"), "{place}");
            let on = officer.send(&place, &place, &[("keys", "on")]).await.is(303);
            assert!(on.header("set-cookie").unwrap().contains("Max-Age=0"), "what is usual needs no cookie");
        }
        let foreign = Client::staff(&app, "priya", "cra-arc", Role::Desk).await.0;
        foreign.get(&format!("{DESK}/keys")).await.is(404);
    }

    async fn an_answer_is_seen_before_it_is_sent(db) {
        let app = TestApp::over(&db).await;
        let person = Client::new(&app);
        let address = ask(&person, &[&WRITING[..], &[("answer-in", "fr")]].concat()).await;
        let officer = officer(&app, "olivier").await;
        let place = format!("{DESK}/request/{}", reference(&address));
        officer.send(&place, &place, &[("act", "claim")]).await.is(303);
        let kept = texts(&db, "select kind from request_event order by at, id").await;
        officer.send(&place, &place, &[("act", "preview"), ("answer", " ")]).await.is(422);
        let typed = [("act", "preview"), ("answer", "Oui, 046 454 286 suffit."), ("note", "half a note")];
        let page = officer.send(&place, &place, &typed).await.is(200).page();
        let seen = text(page.one(".preview"));
        for part in ["Une réponse à votre question", "Oui, ••• ••• ••• suffit.", "Emploi et Développement social Canada"] {
            assert!(seen.contains(part), "{part}: {seen}");
        }
        assert_eq!(page.one(".preview .said").attr("lang"), Some("fr-CA"));
        assert_eq!((text(page.one("#answer")), text(page.one("#note"))), ("Oui, 046 454 286 suffit.".to_owned(), "half a note".to_owned()));
        assert_eq!(texts(&db, "select kind from request_event order by at, id").await, kept, "nothing is kept by looking");
        let practice = "/en/desk/esdc-edsc/simulation";
        let link = officer.get(practice).await.is(200).page().select(".panel--waiting .queue__link")[0].attr("href").unwrap().to_owned();
        officer.send(&link, &link, &[("act", "claim")]).await.is(303);
        let page = officer.send(&link, &link, &[("act", "preview"), ("answer", "Practice.")]).await.is(200).page();
        assert!(text(page.one(".preview")).contains("Practice."));
    }
}
