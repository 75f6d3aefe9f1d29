//! A letter that comes in shows on pages that are open at the desk: on this server within a second, on another within two.

use std::time::{Duration, Instant};

use axum::body::BodyDataStream;
use server::{handoff::Taken, person::Role};

use crate::{
    asking::reference,
    by_mail::{asked, letter, portal, take},
    client::Client,
    harness::TestApp,
    http_desk_queue::{heard, listen},
    inventory_table::{execute, texts},
    outbox::MailServer,
};

const DESK: &str = "/en/desk/esdc-edsc";
const WRITTEN: &str = "Zibeline: here is what you asked for.";
const SOON: Duration = Duration::from_secs(1);

/// What is said of a change, and how long it took since then.
async fn told(stream: &mut BodyDataStream, event: &str, since: Instant) -> (String, Duration) {
    loop {
        let said = heard(stream, Duration::from_secs(5)).await.unwrap();
        if said.starts_with(event) {
            return (said, since.elapsed());
        }
    }
}

both! {
    async fn a_letter_shows_on_open_pages_of_every_server(db) {
        let mut server = MailServer::start();
        let (app, post, _folder) = portal(&db, &server).await;
        let other = TestApp::over(&db).await;
        let (_, address, reply) = asked(&app, &post, &mut server).await;
        let (olivier, marc) = (Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await.0, Client::staff(&other, "marc", "esdc-edsc", Role::Desk).await.0);
        let place = format!("{DESK}/request/{}", reference(&address));
        olivier.send(&place, &place, &[("act", "claim")]).await.is(303);
        let page = olivier.get(&place).await.is(200).page();
        let events = page.one("[data-events]").attr("data-events").unwrap().to_owned();
        assert_eq!(events, format!("{place}/events?seen=2"));
        let mut here = listen(&olivier, &events).await;
        let mut there = listen(&marc, &events).await;
        let mut queue = listen(&marc, &format!("{DESK}/events")).await;
        told(&mut queue, "event: queue", Instant::now()).await;
        heard(&mut here, Duration::from_secs(5)).await.unwrap();
        heard(&mut there, Duration::from_secs(5)).await.unwrap();

        app.state.clock.advance(1000);
        let message = letter(&reply, "1", ("", WRITTEN), &[]);
        assert_eq!(take(&app, &message).await, Taken::Kept);
        let since = Instant::now();
        let ((said, first), (also, second), (_, listed)) = tokio::join!(
            told(&mut here, "event: request", since),
            told(&mut there, "event: request", since),
            told(&mut queue, "event: queue", since),
        );
        println!("a letter shows after {first:?} here, {second:?} on another server, {listed:?} in its queue");
        assert!(first < SOON && second < 2 * SOON && listed < 2 * SOON, "{first:?} {second:?} {listed:?}");
        for said in [said, also] {
            assert!(said.contains("They added something, by email"), "{said}");
            assert!(!said.contains("Zibeline") && !said.contains("amina"), "its words are read on the page, and that is noted: {said}");
        }
        // whoever opens the page reads it; the next page listens from there on
        let read = olivier.get(&place).await.is(200).page();
        assert!(read.words().contains(WRITTEN));
        assert_eq!(read.one("[data-events]").attr("data-events"), Some(format!("{place}/events?seen=3").as_str()));
    }

    async fn nobody_listens_to_what_is_not_at_their_desk(db) {
        let app = TestApp::over(&db).await;
        let address = crate::asking::ask(&Client::new(&app), &crate::asking::WRITING).await;
        let place = format!("{DESK}/request/{}/events", reference(&address));
        let (olivier, priya) = (Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await.0, Client::staff(&app, "priya", "cra-arc", Role::Desk).await.0);
        priya.get(&place).await.is(404);
        priya.get(&place.replace("esdc-edsc", "cra-arc")).await.is(404);
        olivier.get(&place).await.is(406);
        olivier.get(&place.replace(reference(&address), "7K3M-Q2TX")).await.is(404);
        let mut stream = listen(&olivier, &place).await;
        heard(&mut stream, Duration::from_secs(5)).await.unwrap();
        // it is passed on: nothing more is said of it here
        execute(&db, "update request set organization = 'cra-arc'").await;
        app.state.clock.advance(1000);
        let said = heard(&mut stream, Duration::from_secs(8)).await.unwrap();
        assert!(!said.contains("event: request"), "{said}");
        assert!(texts(&db, "select record from access").await.is_empty(), "nothing was shown");
    }
}
