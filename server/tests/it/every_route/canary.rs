//! A walk through every page while somebody else is signed in: nobody meets them, and no public page begins a session.

use std::{collections::BTreeSet, sync::Arc};

use axum::{Router, extract::State, http::header, response::IntoResponse, routing::get};
use server::{person::Visit, state::AppState};

use super::planted::{CANARIES, Planted};
use crate::{client::Client, harness::Answer, team::with_folder};

/// What a page says of somebody: `mine` was asked by them just before, `nobodys` by nobody.
fn leaks(address: &str, mine: &Answer, nobodys: &Answer) -> Vec<String> {
    let mut found = Vec::new();
    let text = nobodys.text();
    let met = CANARIES.iter().find(|canary| text.contains(*canary));
    found.extend(met.map(|canary| format!("{address} shows {canary} to nobody")));
    let public = mine.header("cache-control").is_some_and(|kept| !kept.contains("no-store"));
    found.extend((public && mine.bytes != nobodys.bytes).then(|| format!("{address} is not the same for everybody")));
    let cookies = [mine, nobodys].iter().filter(|answer| answer.headers.contains_key(header::SET_COOKIE)).count();
    found.extend((public && cookies > 0).then(|| format!("{address} is public and sets a cookie")));
    let begun = nobodys.headers.contains_key(header::SET_COOKIE) && nobodys.status.is_success();
    found.extend(begun.then(|| format!("{address} begins something for who only looks")));
    found
}

/// Follows every local link, from the two home pages and the pages of whoever signed in.
async fn walk(person: &Client, nobody: &Client, from: &[&str]) -> (usize, Vec<String>) {
    let mut waiting: Vec<String> = from.iter().map(|address| (*address).to_owned()).collect();
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut found = Vec::new();
    while let Some(address) = waiting.pop() {
        let mine = person.get(&address).await;
        let nobodys = nobody.copy().get(&address).await;
        found.extend(leaks(&address, &mine, &nobodys));
        // a page that is the same for both is read once
        let read = if mine.bytes == nobodys.bytes { vec![&mine] } else { vec![&mine, &nobodys] };
        for answer in read {
            let is_page = answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html"));
            if answer.status == 200 && is_page {
                waiting.extend(answer.page().local_links().into_iter().filter(|link| seen.insert(link.clone())));
            }
        }
    }
    (seen.len(), found)
}

both! {
    async fn nobody_meets_who_is_signed_in(db) {
        let (app, _folder) = with_folder(&db).await;
        let planted = Planted::over(&app).await;
        let (saved, save) = ("/en/my-page/save?service=ST055", "/en/my-page/save");
        planted.amina.send(saved, save, &[]).await.is(303);
        let from = ["/", "/en", "/fr", "/en/my-page", "/fr/mon-espace", "/en/applications", "/en/privacy/my-data"];
        let (pages, found) = walk(&planted.amina, &Client::new(&app), &from).await;
        assert!(pages > 300, "only {pages} pages");
        assert!(found.is_empty(), "{}", found.join("\n"));
        let own = planted.amina.get("/en/privacy/my-data").await.is(200).text();
        assert!(own.contains(CANARIES[0]), "what is looked for is not even there for its owner");
    }

    async fn a_page_that_shows_somebody_is_seen(db) {
        let (app, _folder) = with_folder(&db).await;
        let planted = Planted::over(&app).await;
        let kept = || [(header::CACHE_CONTROL, "public, max-age=60")];
        let leak = async move |State(_): State<Arc<AppState>>, visit: Visit| {
            let name = visit.person().map_or("nobody", |_| "zibeline");
            (kept(), name).into_response()
        };
        let shown = async move || (kept(), "zibeline");
        let begins = async move || ([(header::SET_COOKIE, "__Host-session=1")], kept(), "begun");
        let routes = Router::new()
            .route("/en/leak", get(leak))
            .route("/en/shown", get(shown))
            .route("/en/begins", get(begins));
        let behind = app.behind(routes);
        let mut amina = planted.amina.copy();
        amina.app = behind.clone();
        for page in ["/en/leak", "/en/shown", "/en/begins"] {
            let found = walk(&amina, &Client::new(&behind), &[page]).await.1;
            assert!(!found.is_empty(), "{page} is not seen");
        }
    }
}
