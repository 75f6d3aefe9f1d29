//! What programs read of alerts: a feed for each scope, and messages of the Common Alerting Protocol, by its schema.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use atom_syndication::Feed;
use server::person::Role;

use crate::{
    client::Client,
    harness::{ORIGIN, TestApp},
    http_subscription::begun,
};

const NEW: &str = "/en/content/cic/alerts/new";
const SNOW: [(&str, &str); 9] = [
    ("severity", "danger"),
    ("title-en", "Snow & <ice>"),
    ("title-fr", "Neige & <glace>"),
    ("text-en", "Stay at home."),
    ("text-fr", "Restez à la maison."),
    ("starts", "2026-11-22 06:00"),
    ("ends", "2026-11-22 18:00"),
    ("place-on", "yes"),
    ("topic-health", "yes"),
];

async fn feed(app: &TestApp, address: &str) -> Feed {
    let answer = app.get(address).await.is(200);
    assert_eq!(answer.header("content-type"), Some("application/atom+xml; charset=utf-8"));
    answer.text().parse().unwrap()
}

/// Holds a message against the schema of the protocol, where that and the tool stand on this machine.
fn is_valid(xml: &str) -> bool {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/standards/cap-1.2/CAP-v1.2.xsd");
    let tool = Command::new("xmllint").arg("--version").stderr(Stdio::null()).status();
    if !schema.exists() || tool.is_err() {
        println!("not checked: xmllint or {} is not there", schema.display());
        return true;
    }
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), xml).unwrap();
    let order = Command::new("xmllint").args(["--nonet", "--noout", "--schema"]).arg(schema).arg(file.path()).output();
    let told = order.unwrap();
    println!("{}", String::from_utf8_lossy(&told.stderr));
    told.status.success()
}

/// The text of the first element of a name.
fn value<'a>(xml: &'a str, name: &str) -> &'a str {
    let (_, rest) = xml.split_once(&format!("<{name}>")).unwrap_or_else(|| panic!("{name}: {xml}"));
    rest.split_once(&format!("</{name}>")).unwrap().0
}

/// Writes the alert and publishes it: its address to editors, and that of its message.
async fn publish(app: &TestApp) -> (Client, String, String) {
    let (editor, _) = Client::staff(app, "edith", "cic", Role::Editor).await;
    let address = editor.send(NEW, NEW, &SNOW).await.is(303).header("location").unwrap().to_owned();
    let id = address.rsplit('/').next().unwrap().to_owned();
    let message = format!("/en/alerts/{id}/cap.xml");
    app.get(&message).await.is(404);
    editor.send(&address, &address, &[("act", "publish")]).await.is(303);
    (editor, address, message)
}

both! {
    async fn a_message_says_it_in_both_languages_and_a_second_one_takes_it_back(db) {
        let app = begun(&db).await;
        let (editor, address, message) = publish(&app).await;
        let answer = app.get(&message).await.is(200);
        assert_eq!(answer.header("content-type"), Some("application/cap+xml; charset=utf-8"));
        let first = answer.text();
        assert!(is_valid(&first), "{first}");
        let wrong = first.replace("<scope>Public", "<scope>Nobody");
        assert!(!is_valid(&wrong) || is_valid("no document at all"), "where the schema stands, it is read");
        let languages = first.matches("<language>").count();
        assert_eq!((languages, value(&first, "msgType"), value(&first, "severity")), (2, "Alert", "Severe"));
        assert_eq!((value(&first, "headline"), value(&first, "category")), ("Snow &amp; &lt;ice&gt;", "Health"));
        assert!(first.contains("<value>35</value>") && first.contains("<areaDesc>Ontario</areaDesc>"), "{first}");
        assert_eq!(value(&first, "expires"), "2026-11-22T18:00:00-05:00");
        let identifier = value(&first, "identifier").to_owned();
        let reference = [value(&first, "sender"), &identifier, value(&first, "sent")].join(",");
        app.state.clock.advance(20 * 60 * 1000);
        editor.send(&address, &address, &[("act", "end")]).await.is(303);
        let cancel = app.get(&message).await.is(200).text();
        assert!(is_valid(&cancel), "{cancel}");
        assert_eq!((value(&cancel, "msgType"), value(&cancel, "references")), ("Cancel", reference.as_str()));
        assert_ne!(value(&cancel, "identifier"), identifier);
    }

    async fn a_feed_tells_of_it_until_it_would_have_ended(db) {
        let app = begun(&db).await;
        assert!(feed(&app, "/en/alerts/feed.atom").await.entries.is_empty());
        let (editor, address, message) = publish(&app).await;
        let (english, french) = (feed(&app, "/en/alerts/feed.atom").await, feed(&app, "/fr/alertes/fil.atom").await);
        assert_eq!(english.entries[0].title.as_str(), "Snow & <ice>");
        assert_eq!(french.entries[0].title.as_str(), "Neige & <glace>");
        assert_eq!(english.entries[0].id, french.entries[0].id, "one alert");
        assert!(app.get("/en/alerts").await.page().links().contains("/en/alerts/feed.atom"));
        let links: Vec<_> = english.entries[0].links.iter().map(|link| link.href.as_str()).collect();
        assert!(links.contains(&format!("{ORIGIN}{message}").as_str()), "{links:?}");
        for (scope, expected) in [("topic=health", 1), ("topic=jobs", 0), ("place=on", 1), ("place=K1A", 1), ("place=qc", 0),
            ("organization=cic", 1), ("organization=cra-arc", 0), ("service=ST033", 0)] {
            assert_eq!(feed(&app, &format!("/en/alerts/feed.atom?{scope}")).await.entries.len(), expected, "{scope}");
        }
        app.get("/en/alerts/feed.atom?place=nowhere").await.is(404);
        app.state.clock.advance(20 * 60 * 1000);
        editor.send(&address, &address, &[("act", "end")]).await.is(303);
        let told = feed(&app, "/en/alerts/feed.atom").await;
        assert!(told.entries[0].updated > english.entries[0].updated);
        assert!(told.entries[0].summary.as_ref().unwrap().value.starts_with("This alert is over."));
        // when it would have ended anyway, nobody needs to hear of it any more
        app.state.clock.advance(12 * 60 * 60 * 1000);
        assert!(feed(&app, "/en/alerts/feed.atom").await.entries.is_empty());
    }
}
