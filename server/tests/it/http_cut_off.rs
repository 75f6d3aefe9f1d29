//! Somebody may not act any more while something of theirs is on its way: the next byte is refused, no file is kept, and
//! nothing is kept half. A member of a firm who is removed, and a representative whose consent ends.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use axum::{
    body::{Body, HttpBody},
    http::Request,
    response::Response,
};
use futures_util::{StreamExt, stream};
use tokio::{
    sync::Barrier,
    task::{JoinHandle, yield_now},
};
use tower::ServiceExt;

use crate::{
    client::{Client, multipart},
    harness::{Answer, TestApp},
    http_document::begun,
    http_enclose::begin,
    http_upload::all_kept,
    mandate::{filled, last, trust},
    team::{ORGANIZATION, PDF, Team, asked, officer, with_folder},
};

/// Larger than what is given at once.
const LONG: usize = 1_000_000;
/// Pieces that are taken before it is noticed that they may not be: those on their way in between.
const ON_THE_WAY: usize = 8;

/// Sends a file whole and half of another, waits until everybody is so far, and until the end; then it sends on and on.
async fn half_sent(who: &Client, page: &str, step: &Arc<Barrier>, taken: &Arc<AtomicUsize>) -> JoinHandle<Answer> {
    let fields = who.get(page).await.is(200).page().fields(page);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut first = multipart(&fields, &[("whole.pdf", PDF), ("half.pdf", &[PDF, b"more"].concat())]);
    first.truncate(first.len() - 60);
    let (step, taken) = (step.clone(), taken.clone());
    let pieces = stream::unfold(0, move |at| {
        let (first, step, taken) = (first.clone(), step.clone(), taken.clone());
        async move {
            let piece = match at {
                0 => first,
                _ => {
                    if at == 1 {
                        step.wait().await;
                        step.wait().await;
                    }
                    taken.fetch_add(1, Ordering::Relaxed);
                    yield_now().await;
                    vec![b'x'; 8 * 1024]
                }
            };
            Some((Ok::<_, std::convert::Infallible>(piece), at + 1))
        }
    });
    let (client, page, body) = (who.copy(), page.to_owned(), Body::from_stream(pieces));
    tokio::spawn(async move { client.post_body(&page, body).await })
}

/// What is answered, with its body as it comes.
async fn opened(who: &Client, address: &str) -> Response {
    let request = Request::get(address).header("cookie", who.cookie().unwrap()).body(Body::empty()).unwrap();
    let response = who.app.front().oneshot(request).await.unwrap();
    assert_eq!(response.status(), 200, "{address}");
    response
}

/// Uploads to `places` are half sent and `file` is half given out when `end` ends what `who` may do.
async fn cut_off(who: &Client, places: &[String], file: &str, end: impl AsyncFnOnce()) {
    let (step, taken) = (Arc::new(Barrier::new(places.len() + 1)), Arc::new(AtomicUsize::new(0)));
    let mut sending = Vec::new();
    for place in places {
        sending.push((place, half_sent(who, place, &step, &taken).await));
    }
    let mut given = opened(who, file).await.into_body().into_data_stream();
    let first = given.next().await.unwrap().unwrap();
    assert!(!first.is_empty() && first.len() < LONG);
    // a page is whole when it begins to leave: no stream of it goes on
    let page = places.last().unwrap().rsplit_once('/').unwrap().0;
    assert!(opened(who, page).await.body().size_hint().exact().is_some(), "{page}");
    step.wait().await;
    end().await;
    step.wait().await;
    assert!(given.next().await.unwrap().is_err(), "the next byte of the file is refused");
    assert!(given.next().await.is_none());
    for (place, sent) in sending {
        assert_eq!(sent.await.unwrap().status, 404, "{place}");
        who.get(place).await.is(404);
    }
    let taken = taken.load(Ordering::Relaxed);
    assert!(taken <= ON_THE_WAY * places.len(), "{taken} pieces were taken of somebody who may send none");
    who.get(file).await.is(404);
}

/// A file of `LONG` bytes under a message.
async fn with_file(app: &TestApp, who: &Client, one: &str) -> String {
    let (message, long) = (format!("{one}/message"), [PDF, &vec![b'a'; LONG]].concat());
    who.send_files(&message, &message, &[("text", "Here it is.")], &[("long.pdf", &long)]).await.is(303);
    assert_eq!(app.state.files.path().read_dir().unwrap().count(), 1);
    format!("{one}/files/1")
}

both! {
    async fn an_accountant_is_removed_with_uploads_half_sent(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (give, one, ..) = asked(&app, &team).await;
        let (draft, contract) = begun(&team).await;
        let file = with_file(&app, &team.owner, &one).await;
        let before = all_kept(&app, &db).await;
        let places = [contract, give.clone(), format!("{one}/message")];
        let remove = format!("{}/remove/3", team.firm_page());
        let end = async || { team.owner.send(&remove, &remove, &[]).await.is(303); };
        cut_off(&team.filer, &places, &file, end).await;
        assert_eq!(all_kept(&app, &db).await, before);
        // everybody else goes on
        team.owner.get(&draft).await.is(200);
        team.employee.send_files(&give, &give, &[("text", "")], &[("hours.pdf", PDF)]).await.is(303);
    }

    async fn consent_ends_with_uploads_half_sent(db) {
        let (app, _folder) = with_folder(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        let one = filled(&amina).await;
        let held = trust(&app, &amina, &tom, ("act", "all")).await;
        let send = format!("{one}/send");
        tom.send(&send, &send, &[]).await.is(303);
        let officer = officer(&app).await;
        let case = format!("/en/officer/{ORGANIZATION}/{}", last(&one));
        officer.send(&case, &format!("{case}/take"), &[]).await.is(303);
        let ask = format!("{case}/ask");
        officer.send(&ask, &ask, &[("name", "Hours"), ("why", "To see them."), ("due", "2026-12-04")]).await.is(303);
        let (_, photo) = begin(&amina).await;
        let file = with_file(&app, &amina, &one).await;
        let before = all_kept(&app, &db).await;
        let places = [photo.clone(), format!("{one}/answer/3"), format!("{one}/message")];
        let end = async || { amina.send(&held, &held, &[("act", "end")]).await.is(303); };
        cut_off(&tom, &places, &file, end).await;
        assert_eq!(all_kept(&app, &db).await, before);
        // whose it is goes on
        amina.send_files(&photo, &photo, &[], &[("boat.pdf", PDF)]).await.is(303);
    }
}
