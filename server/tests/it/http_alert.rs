//! Alerts: schools that close, snow, a disease: written in both languages or not at all, told to whoever they concern.

use server::{
    audit::{Verdict, verify},
    person::Role,
};

use crate::{
    client::Client,
    harness::TestApp,
    http_subscription::{begun, follow, letters, news, prefer, tell},
    inventory_table::texts,
};

const ALL: &str = "/en/content/cic/alerts";
const NEW: &str = "/en/content/cic/alerts/new";

/// Schools that close for snow, in a part of Montréal.
const SCHOOLS: [(&str, &str); 8] = [
    ("severity", "danger"),
    ("title-en", "Schools are closed on Monday"),
    ("title-fr", "Les écoles sont fermées lundi"),
    ("text-en", "Forty centimetres of snow are expected.\n\nStay at home if you can."),
    ("text-fr", "On attend quarante centimètres de neige.\n\nRestez à la maison si vous le pouvez."),
    ("starts", "2026-11-22 06:00"),
    ("ends", "2026-11-24 18:00"),
    ("postal", "H2X"),
];

const MEASLES: [(&str, &str); 8] = [
    ("severity", "warning"),
    ("title-en", "Measles in Ontario"),
    ("title-fr", "La rougeole en Ontario"),
    ("text-en", "Check that your vaccination is up to date."),
    ("text-fr", "Vérifiez que votre vaccination est à jour."),
    ("starts", "2026-11-22 00:00"),
    ("ends", "2026-12-22 00:00"),
    ("place-on", "yes"),
];

async fn editor(app: &TestApp) -> Client {
    Client::staff(app, "edith", "cic", Role::Editor).await.0
}

/// Writes an alert and publishes it: gives its address to editors.
async fn publish(editor: &Client, fields: &[(&str, &str)]) -> String {
    let written = editor.send(NEW, NEW, fields).await.is(303);
    let address = written.header("location").unwrap().to_owned();
    let fields = editor.get(&address).await.is(200).page().fields(&address);
    let once = |name: &str| fields.iter().find(|(known, _)| known == name).unwrap().1.clone();
    let (key, version) = (once("key"), once("version"));
    editor.post(&address, &[("key", &key), ("version", &version), ("act", "publish")]).await.is(303);
    address
}

async fn end(editor: &Client, address: &str) {
    editor.send(address, address, &[("act", "end")]).await.is(303);
}

both! {
    async fn an_alert_is_written_in_both_languages_or_not_at_all(db) {
        let app = begun(&db).await;
        let editor = editor(&app).await;
        assert!(editor.get("/en/content/cic").await.is(200).page().links().contains(ALL));
        for missing in ["title-fr", "text-en", "severity", "starts", "ends", "postal"] {
            let fields: Vec<_> = SCHOOLS.into_iter().filter(|(name, _)| *name != missing).collect();
            let refused = editor.send(NEW, NEW, &fields).await.is(422).page();
            assert!(refused.has(".error-summary"), "{missing}");
        }
        for (field, wrong) in [("starts", "tomorrow"), ("ends", "2026-11-21 06:00"), ("postal", "W1A"), ("services", "nothing")] {
            let mut fields: Vec<_> = SCHOOLS.into_iter().filter(|(name, _)| *name != field).collect();
            fields.push((field, wrong));
            let refused = editor.send(NEW, NEW, &fields).await.is(422).page();
            let summary = refused.select(".error-summary a");
            assert!(summary.iter().any(|link| link.attr("href") == Some(&format!("#{field}"))), "{field}");
        }
        assert!(texts(&db, "select state from alert").await.is_empty());
    }

    async fn whoever_follows_the_place_is_told_once_as_they_chose(db) {
        let app = begun(&db).await;
        let editor = editor(&app).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (benoit, _) = Client::signed_in(&app, "benoit").await;
        let (chantal, _) = Client::signed_in(&app, "chantal").await;
        follow(&amina, "place=H2X").await;
        follow(&amina, "place=qc").await;
        prefer(&amina, "at-once", "fr").await;
        follow(&benoit, "place=qc").await;
        prefer(&benoit, "weekly", "en").await;
        follow(&chantal, "place=on").await;
        prefer(&chantal, "at-once", "en").await;
        let address = publish(&editor, &SCHOOLS).await;
        tell(&app).await;
        let letters = letters(&app).await;
        assert_eq!(letters.len(), 1, "danger or not, nobody is written to in another way than they chose");
        assert!(letters[0].subject.contains("Les écoles sont fermées lundi"), "{}", letters[0].subject);
        assert!(letters[0].text.contains("H2X, Québec (lieu)") && letters[0].text.contains("/fr/alertes/"), "{}", letters[0].text);
        assert_eq!((news(&amina).await.len(), news(&benoit).await.len(), news(&chantal).await.len()), (1, 1, 0));
        end(&editor, &address).await;
        tell(&app).await;
        assert!(news(&amina).await[0].contains("This alert is over"));
        assert_eq!(verify(&db).await.unwrap(), Verdict::Whole(3));
        let acts = texts(&db, "select act from audit_entry order by number").await;
        assert_eq!(acts, ["alert.begin", "alert.publish", "alert.end"]);
    }

    async fn a_province_holds_its_postal_areas_and_topics_and_services_have_theirs(db) {
        let app = begun(&db).await;
        let editor = editor(&app).await;
        let mut clients = Vec::new();
        for what in ["place=K1A", "place=M5V", "place=H2X", "topic=health", "service=ST033", "organization=cic"] {
            let client = Client::new(&app);
            follow(&client, what).await;
            clients.push((what, client));
        }
        publish(&editor, &[&MEASLES[..], &[("topic-health", "yes"), ("services", "ST033")]].concat()).await;
        tell(&app).await;
        for (what, client) in &clients {
            let expected = usize::from(*what != "place=H2X");
            assert_eq!(news(client).await.len(), expected, "{what}");
        }
    }

    async fn the_public_reads_it_while_it_holds_and_is_told_when_it_is_over(db) {
        let app = begun(&db).await;
        let editor = editor(&app).await;
        assert!(app.get("/en/alerts").await.is(200).page().words().contains("There are no alerts right now"));
        let address = publish(&editor, &SCHOOLS).await;
        let shown = app.get("/en/alerts").await.is(200);
        assert!(shown.header("cache-control").unwrap().contains("public"));
        let links = shown.page().links();
        let one = links.iter().find(|link| link.starts_with("/en/alerts/")).unwrap().clone();
        let page = app.get(&one).await.is(200).page();
        assert_eq!(page.heading(), "Schools are closed on Monday");
        let french = app.get(page.switch()).await.is(200).page();
        assert!(french.words().contains("Restez à la maison") && french.words().contains("heure de l’Est"));
        let other = TestApp::over(&db).await;
        other.get(&one).await.is(200);
        end(&editor, &address).await;
        assert!(app.get("/en/alerts").await.is(200).page().words().contains("There are no alerts right now"));
        assert!(app.get(&one).await.is(200).page().words().contains("This alert is over"));
        app.get("/en/alerts/none").await.is(404);
    }

    async fn nobody_else_writes_or_ends_it(db) {
        let app = begun(&db).await;
        let editor = editor(&app).await;
        let address = publish(&editor, &SCHOOLS).await;
        let (other, _) = Client::staff(&app, "rene", "cra-arc", Role::Editor).await;
        other.get(&address).await.is(404);
        other.get(&address.replace("/cic/", "/cra-arc/")).await.is(404);
        let draft = editor.send(NEW, NEW, &MEASLES).await.is(303).header("location").unwrap().to_owned();
        app.get(&draft.replace("/content/cic", "")).await.is(404);
        // what was read before somebody else changed it is not published
        let old = editor.get(&draft).await.page().fields(&draft);
        let key = old.iter().find(|(name, _)| name == "key").unwrap().1.clone();
        editor.send(&draft, &draft, &[&MEASLES[..1], &[("title-en", "Measles"), ("act", "save")]].concat()).await.is(303);
        editor.post(&draft, &[("key", &key), ("version", "1"), ("act", "publish")]).await.is(409);
        assert_eq!(texts(&db, "select state from alert order by state").await, ["draft", "published"]);
    }
}
