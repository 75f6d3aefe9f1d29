//! How somebody is told: what they say, when letters are due, and which places there are.

use app::subscription::{Area, Delivery, Kind, Postal, Subject};
use server::subscription::before;

use crate::{
    client::Client,
    database::TestDb,
    http_subscription::{FOLLOW, NAMES, PREFERENCE, begun, change, follow, letters, news, prefer, tell},
    inventory_table::{LATER, SERVICES, only, texts},
};

async fn row(db: &TestDb) -> Vec<String> {
    texts(db, "select delivery || ' ' || coalesce(language, 'unsaid') || ' ' || at from preference").await
}

#[test]
fn postal_codes_are_canadian() {
    for (text, read) in [("k1a", "K1A"), ("K1A 0B1", "K1A"), ("x0a", "X0A"), ("V6B-1A1", "V6B")] {
        assert_eq!(Postal::parse(text).map(|postal| postal.as_str().to_owned()).as_deref(), Some(read), "{text}");
    }
    for wrong in ["", "K1", "D1A", "W1A", "K1D", "KAA", "90210", "K1A 0B", "K1AA0B1", "É1A"] {
        assert_eq!(Postal::parse(wrong), None, "{wrong}");
    }
    let province = |text: &str| Area::parse(text).unwrap().province().code();
    assert_eq!([province("X0B"), province("X1A"), province("H2X"), province("qc")], ["nu", "nt", "qc", "qc"]);
    assert!(Subject::parse(Kind::Topic, "jobs' or 1=1").is_none() && Subject::parse(Kind::Place, "zz").is_none());
    let stored = Subject::parse(Kind::Place, "k1a 0b1").unwrap().stored();
    assert_eq!((stored.as_str(), Subject::read(&stored).unwrap().id()), ("place K1A", "K1A"));
}

both! {
    async fn nothing_but_the_person_changes_how_they_are_told(db) {
        let app = begun(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        follow(&amina, "service=ST033").await;
        prefer(&amina, "weekly", "fr").await;
        let before = row(&db).await;
        change(&app, &NAMES).await;
        tell(&app).await;
        app.import(only(SERVICES)).await;
        tell(&app).await;
        app.import(only(LATER)).await;
        tell(&app).await;
        app.state.clock.advance(8 * 24 * 60 * 60 * 1000);
        tell(&app).await;
        assert!(!letters(&app).await.is_empty());
        crate::inventory_table::execute(&db, "update outbox set state = 'failed', error = 'bounced'").await;
        amina.sign_in("amina").await;
        // an old form of following says something else: what was said before stays
        amina.send(&format!("{FOLLOW}?topic=jobs"), FOLLOW, &[("delivery", "at-once")]).await.is(303);
        assert_eq!(row(&db).await, before);
    }

    async fn whoever_never_said_is_asked_once_when_they_follow(db) {
        let app = begun(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let page = amina.get(&format!("{FOLLOW}?topic=jobs")).await.is(200).page();
        assert!(page.has("input[name=delivery][value=page][checked]"));
        amina.send(&format!("{FOLLOW}?topic=jobs"), FOLLOW, &[("delivery", "daily")]).await.is(303);
        assert!(row(&db).await[0].starts_with("daily unsaid"));
        let next = amina.get(&format!("{FOLLOW}?place=on")).await.is(200).page();
        assert!(!next.has("input[name=delivery]") && next.words().contains("once a day at most"));
        Client::new(&app).get(PREFERENCE).await.is(303);
    }

    /// Whoever asks for no letters any more gets none that waited.
    async fn what_waits_follows_what_is_said_now(db) {
        let app = begun(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        follow(&amina, "service=ST033").await;
        prefer(&amina, "weekly", "en").await;
        change(&app, &NAMES).await;
        tell(&app).await;
        assert!(letters(&app).await.is_empty());
        prefer(&amina, "page", "en").await;
        assert_eq!(news(&amina).await.len(), 1);
        app.state.clock.advance(8 * 24 * 60 * 60 * 1000);
        tell(&app).await;
        assert!(letters(&app).await.is_empty());
    }
}

#[test]
fn letters_of_the_day_keep_their_hour_across_a_change_of_clocks() {
    let zone = jiff::tz::TimeZone::get("America/Toronto").unwrap();
    let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap();
    let said =
        |rhythm, now: &str| jiff::Timestamp::from_millisecond(before(rhythm, at(now), &zone)).unwrap().to_string();
    // clocks go back on November 1, 2026: the day has twenty-five hours
    assert_eq!(said(Delivery::Daily, "2026-10-31T12:00:00Z"), "2026-10-31T12:00:00Z");
    assert_eq!(said(Delivery::Daily, "2026-11-01T12:59:59Z"), "2026-10-31T12:00:00Z");
    assert_eq!(said(Delivery::Daily, "2026-11-01T13:00:00Z"), "2026-11-01T13:00:00Z");
    // forward on March 14, 2027: twenty-three
    assert_eq!(said(Delivery::Daily, "2027-03-14T11:59:59Z"), "2027-03-13T13:00:00Z");
    assert_eq!(said(Delivery::Daily, "2027-03-14T12:00:00Z"), "2027-03-14T12:00:00Z");
    // Mondays
    assert_eq!(said(Delivery::Weekly, "2026-11-02T12:59:59Z"), "2026-10-26T12:00:00Z");
    assert_eq!(said(Delivery::Weekly, "2026-11-02T13:00:00Z"), "2026-11-02T13:00:00Z");
    assert_eq!(said(Delivery::Weekly, "2026-11-08T23:00:00Z"), "2026-11-02T13:00:00Z");
}
