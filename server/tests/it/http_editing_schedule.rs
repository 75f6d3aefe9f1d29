//! A reviewed draft is published at its hour, by whichever server comes first, as the reviewer saw it or not at all.

use app::editing::hour;
use app::{handoff::Zone, locale::Locale};
use server::{editing::carry_out_due, person::Role};

use crate::{
    client::Client,
    harness::TestApp,
    inventory_table::{execute, texts},
};

const EDIT: &str = "/en/content/cic/services/ST033";
const REVIEW: &str = "/en/content/cic/services/ST033/review";
const PUBLIC: [&str; 2] = ["/en/services/renew-adult-passport", "/fr/services/renouveler-passeport-adulte"];
const NAMES: [(&str, &str); 2] =
    [("name-en", "Renew your passport book"), ("name-fr", "Renouveler votre livret de passeport")];
const DAY: i64 = 24 * 60 * 60 * 1000;

async fn editors(app: &TestApp) -> (Client, Client) {
    let (edith, _) = Client::staff(app, "edith", "cic", Role::Editor).await;
    let (rene, _) = Client::staff(app, "rene", "cic", Role::Editor).await;
    (edith, rene)
}

/// `2027-01-15 08:00`, so many days from now, as an editor writes it.
fn in_days(app: &TestApp, days: i64) -> String {
    let zone = app.state.desks.of("cic").zone;
    let at = app.state.clock.now().to_zoned(zone.time_zone()).date();
    format!("{} 08:00", at.checked_add(jiff::Span::new().days(days)).unwrap())
}

async fn scheduled(app: &TestApp) -> (Client, Client) {
    let (edith, rene) = editors(app).await;
    edith.send(EDIT, EDIT, &[&NAMES[..], &[("do", "send")]].concat()).await.is(303);
    let hour = in_days(app, 2);
    rene.send(REVIEW, REVIEW, &[("hour", &hour), ("do", "schedule")]).await.is(303);
    (edith, rene)
}

both! {
    async fn an_hour_is_given_by_somebody_else_and_once(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app).await;
        edith.send(EDIT, EDIT, &[&NAMES[..], &[("do", "send")]].concat()).await.is(303);
        let hour = in_days(&app, 2);
        edith.send(REVIEW, REVIEW, &[("hour", &hour), ("do", "schedule")]).await.is(422);
        for (wrong, at) in [("soon", "Write the day"), ("2020-01-01 08:00", "is over already"), ("2099-01-01 08:00", "two years")] {
            let refused = rene.send(REVIEW, REVIEW, &[("hour", wrong), ("do", "schedule")]).await.is(422).page();
            assert!(crate::page::text(refused.one("#hour-error")).contains(at), "{wrong}");
            assert_eq!(refused.one("#hour").attr("value"), Some(wrong));
        }
        // an hour that was written is not what the other button does
        let unsent = rene.send(REVIEW, REVIEW, &[("hour", &hour), ("do", "publish")]).await.is(422).page();
        assert!(unsent.has("#hour-error"));
        let filled = rene.fill(REVIEW, REVIEW, &[("hour", &hour), ("do", "schedule")]).await;
        rene.submit(&filled, &[]).await.is(303);
        rene.submit(&filled, &[]).await.is(303);
        let words = edith.get(REVIEW).await.is(200).page().words();
        assert!(words.contains("8 am, Eastern time") && words.contains("A colleague reviewed it"), "{words}");
        edith.get(EDIT).await.is(303);
        assert!(rene.get("/fr/contenu/cic").await.is(200).page().words().contains("Publication prévue"));
        assert_eq!(texts(&db, "select act from audit_entry order by number").await, ["content.send", "content.schedule"]);
    }

    async fn both_languages_are_published_at_the_hour_and_once(db) {
        let app = TestApp::over(&db).await;
        scheduled(&app).await;
        carry_out_due(&app.state).await.unwrap();
        assert!(texts(&db, "select record from revision").await.is_empty(), "its hour has not come");
        app.state.clock.advance(3 * DAY);
        let other = TestApp::over(&db).await;
        other.state.clock.advance(3 * DAY);
        let (here, there) = tokio::join!(carry_out_due(&app.state), carry_out_due(&other.state));
        here.and(there).unwrap();
        carry_out_due(&app.state).await.unwrap();
        assert_eq!(texts(&db, "select number || '' from revision").await, ["1"]);
        server::catalogue::refresh(&app.state).await.unwrap();
        for (address, (_, name)) in PUBLIC.iter().zip(NAMES) {
            assert_eq!(app.get(address).await.page().heading(), name);
        }
        let last = texts(&db, "select actor || ' ' || act from audit_entry order by number desc limit 1").await;
        assert_eq!(last, ["job schedule content.publish"]);
        let read = texts(&db, "select act from audit_entry order by number").await;
        assert_eq!(read, ["content.send", "content.schedule", "content.publish"]);
    }

    async fn whoever_stops_it_keeps_it_from_being_published(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = scheduled(&app).await;
        let overtaken = rene.fill(REVIEW, REVIEW, &[("do", "publish")]).await;
        edith.send(REVIEW, REVIEW, &[("do", "stop")]).await.is(303);
        rene.submit(&overtaken, &[]).await.is(409);
        app.state.clock.advance(3 * DAY);
        carry_out_due(&app.state).await.unwrap();
        assert_eq!(texts(&db, "select state from draft where publish_at is null").await, ["review"]);
        assert!(texts(&db, "select record from revision").await.is_empty());
    }

    async fn what_the_reviewer_did_not_see_is_not_published_but_told(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = scheduled(&app).await;
        // as an import does: something else stands there now
        execute(&db, "insert into record_edit (kind, record, field, locale, value, base_edition, changed_at)
            values ('service', 'ST033', 'summary', 'en', 'Something else', '', 1)").await;
        execute(&db, "update publication_head set version = version + 1").await;
        app.state.clock.advance(3 * DAY);
        carry_out_due(&app.state).await.unwrap();
        carry_out_due(&app.state).await.unwrap();
        assert!(texts(&db, "select record from revision").await.is_empty());
        for client in [&edith, &rene] {
            client.sign_in(if std::ptr::eq(client, &edith) { "edith" } else { "rene" }).await;
        }
        assert!(edith.get("/en/content/cic").await.page().words().contains("Was not published at its hour"));
        let words = edith.get(EDIT).await.is(200).page().words();
        assert!(words.contains("something else was published here after the review"), "{words}");
        // sent again, it goes the usual way
        edith.send(EDIT, EDIT, &[("do", "send")]).await.is(303);
        rene.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(303);
        assert_eq!(app.get(PUBLIC[0]).await.page().heading(), NAMES[0].1);
    }
}

#[test]
fn an_hour_is_one_of_the_clocks_on_the_wall() {
    let now = "2026-10-01T12:00:00Z".parse().unwrap();
    let zone = Zone::Eastern;
    let at = |text: &str| hour::read(text, zone, now);
    let utc = |text: &str| text.parse::<jiff::Timestamp>().unwrap().as_millisecond();
    assert_eq!(at("2026-10-31 08:00"), Ok(utc("2026-10-31T12:00:00Z")));
    assert_eq!(at("2026-11-02T08:00"), Ok(utc("2026-11-02T13:00:00Z")));
    // clocks go back on November 1, forward on March 14
    let twice = at("2026-11-01 01:30");
    assert_eq!(twice, Ok(utc("2026-11-01T05:30:00Z")));
    assert!(hour::said(Locale::En, zone, twice.unwrap()).contains("the first time"));
    assert!(hour::said(Locale::Fr, zone, utc("2026-11-01T06:30:00Z")).contains("la seconde"));
    assert!(!hour::said(Locale::Fr, zone, utc("2026-11-01T07:30:00Z")).contains("fois"));
    assert_eq!(at("2027-03-14 02:30"), Err("editing-hour-skipped"));
    assert_eq!(at("2026-10-01 07:00"), Err("editing-hour-past"));
    assert_eq!(at("2028-12-01 07:00"), Err("editing-hour-far"));
    for wrong in ["", "2026-13-01 08:00", "2026-10-31", "8 am"] {
        assert_eq!(at(wrong), Err("editing-hour-wrong"), "{wrong}");
    }
}
