//! Both languages are read on another server while editors publish two hundred times: no reader sees one language new
//! and the other old, nor half a collection.

use std::time::{Duration, Instant};

use server::{catalogue, person::Role};

use crate::{client::Client, harness::TestApp};

const SERVICE: &str = "/en/content/esdc-edsc/services/ST001";
const COLLECTION: &str = "/en/content/esdc-edsc/collections/lose-your-job";
const GUIDE: [&str; 2] = ["/en/collections/lose-your-job", "/fr/dossiers/perdre-son-emploi"];
/// Between these stands the number of a publication: of the service, which is a part of the guide, and of the guide.
const OF_SERVICE: [char; 2] = ['⟦', '⟧'];
const OF_GUIDE: [char; 2] = ['⟪', '⟫'];
const TIMES: usize = 200;

/// The number of the publication that a page shows: everything that carries one carries the same.
async fn shown(app: &TestApp, address: &str, marks: [char; 2]) -> usize {
    let words = app.get(address).await.is(200).page().words();
    let mut numbers = words.split(marks).skip(1).step_by(2).map(|number| number.parse::<usize>().unwrap());
    let first = numbers.next().unwrap_or(0);
    assert!(numbers.all(|other| other == first), "{address} shows two publications at once: {words}");
    first
}

/// Reads one language, then the other, then the first again: what was seen once is never older afterwards.
async fn read(app: &TestApp, pages: [&str; 2], marks: [char; 2]) -> usize {
    let before = shown(app, pages[0], marks).await;
    let other = shown(app, pages[1], marks).await;
    let after = shown(app, pages[0], marks).await;
    assert!(before <= other && other <= after, "{pages:?}: {before}, {other}, {after}");
    after
}

async fn publish(edith: &Client, rene: &Client, edit: &str, number: usize) {
    let review = format!("{edit}/review");
    let [open, close] = if edit == SERVICE { OF_SERVICE } else { OF_GUIDE };
    let [name, text] = ["Name", "Text"].map(|word| format!("{word} {open}{number}{close}"));
    let mut fields = vec![("name-en", name.as_str()), ("name-fr", &name), ("do", "send")];
    if edit == COLLECTION {
        fields.extend([
            ("lead-en", text.as_str()),
            ("lead-fr", &text),
            ("section-2-title-en", &text),
            ("section-2-title-fr", &text),
        ]);
    } else {
        fields.extend([("summary-en", text.as_str()), ("summary-fr", &text)]);
    }
    edith.send(edit, edit, &fields).await.is(303);
    rene.send(&review, &review, &[("do", "publish")]).await.is(303);
}

both! {
    async fn no_reader_sees_half_a_publication(db) {
        let (app, other) = (TestApp::over(&db).await, TestApp::over(&db).await);
        let (edith, _) = Client::staff(&app, "edith", "esdc-edsc", Role::Editor).await;
        let (rene, _) = Client::staff(&app, "rene", "esdc-edsc", Role::Editor).await;
        let service = app.state.catalogue().service("ST001").unwrap().path();
        let pages = [service.href(app::locale::Locale::En), service.href(app::locale::Locale::Fr)];
        let watching = tokio::spawn(catalogue::watch(other.state.clone()));
        let reader = other.clone();
        let (of_service, done) = (pages.clone(), std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false)));
        let end = done.clone();
        let reading = tokio::spawn(async move {
            let (mut reads, mut last) = (0_u32, [0, 0]);
            while !end.load(std::sync::atomic::Ordering::Relaxed) {
                let seen = [read(&reader, [&of_service[0], &of_service[1]], OF_SERVICE).await, read(&reader, GUIDE, OF_GUIDE).await];
                assert!(seen[0] >= last[0] && seen[1] >= last[1], "{last:?}, then {seen:?}");
                (reads, last) = (reads + 1, seen);
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            reads
        });
        for number in 1..=TIMES {
            publish(&edith, &rene, if number % 2 == 0 { SERVICE } else { COLLECTION }, number).await;
        }
        let published = Instant::now();
        while read(&other, [&pages[0], &pages[1]], OF_SERVICE).await < TIMES {
            assert!(published.elapsed() < Duration::from_secs(2), "another server shows it too late");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        done.store(true, std::sync::atomic::Ordering::Relaxed);
        assert!(reading.await.unwrap() > 20, "somebody read meanwhile");
        watching.abort();
        assert_eq!(read(&other, GUIDE, OF_GUIDE).await, TIMES - 1);
    }
}
