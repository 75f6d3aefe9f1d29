//! Sessions, the tokens of their forms, and powers.

use std::sync::Arc;

use app::locale::Locale;
use axum::{Router, routing::get};
use server::{
    error::Error,
    person::{Desk, Holder, Person, Role, Visit},
    state::AppState,
};

use crate::{
    client::Client,
    harness::{ORIGIN, TestApp},
    inventory_table::texts,
};

const HOUR: i64 = 60 * 60 * 1000;
const HOME: &str = "/en/who";
const DESK: &str = "/en/desk/esdc-edsc";

/// Pages that say who asks. `POST` remembers a guest.
fn routes() -> Router<Arc<AppState>> {
    let who = async |visit: Visit| match visit.holder() {
        None => "nobody",
        Some(Holder::Guest(_)) => "guest",
        Some(Holder::Person(_)) => "person",
    };
    let keep = async |state: axum::extract::State<Arc<AppState>>, mut visit: Visit| {
        visit.remember(&state, Locale::En).await.map(|_| "kept")
    };
    let leave = async |mut visit: Visit| visit.end().await.map(|()| "left");
    let form = async |state: axum::extract::State<Arc<AppState>>, visit: Visit| visit.form_key(&state.clock);
    Router::new()
        .route(HOME, get(who).post(keep))
        .route("/en/form", get(form))
        .route("/en/leave", axum::routing::post(leave))
        .route("/en/mine", get(async |_: Person| "mine"))
        .route("/en/desk/{org}", get(async |desk: Desk| desk.0.organization))
        .fallback(async || Error::NotFound)
}

async fn app(db: &crate::database::TestDb) -> TestApp {
    TestApp::over(db).await.behind(routes())
}

async fn who(client: &Client) -> String {
    client.get(HOME).await.text()
}

async fn key(client: &Client) -> String {
    client.get("/en/form").await.text()
}

both! {
    async fn a_guest_begins_with_the_first_thing_that_is_kept(db) {
        let client = Client::new(&app(&db).await);
        let first = client.get(HOME).await;
        assert_eq!((first.text().as_str(), first.header("set-cookie")), ("nobody", None));
        let kept = client.post(HOME, &[("key", &key(&client).await)]).await.is(200);
        let cookie = kept.header("set-cookie").unwrap();
        for part in ["__Host-session=", "HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        assert!(!cookie.contains("Max-Age") && !cookie.contains("Domain"), "{cookie}");
        assert_eq!(who(&client).await, "guest");
        assert_eq!(texts(&db, "select kind from holder").await, ["guest"]);
    }

    async fn the_table_does_not_give_sessions_away(db) {
        let (client, _) = Client::signed_in(&app(&db).await, "amina").await;
        let id = client.cookie().unwrap().split_once('=').unwrap().1.to_owned();
        let row = texts(&db, "select hash || ' ' || data from session").await.concat();
        assert!(!row.contains(&id), "{row}");
    }

    async fn a_session_ends_without_visits_and_in_the_end(db) {
        let app = app(&db).await;
        let (idle, _) = Client::signed_in(&app, "amina").await;
        let (busy, _) = Client::signed_in(&app, "benoit").await;
        for _ in 0..29 {
            app.state.clock.advance(HOUR * 2 / 5);
            assert_eq!(who(&busy).await, "person");
        }
        assert_eq!(who(&idle).await, "nobody", "nobody was there for half an hour");
        app.state.clock.advance(HOUR * 2 / 5);
        assert_eq!(who(&busy).await, "nobody", "twelve hours are over");
    }

    async fn who_leaves_is_forgotten_by_the_server_too(db) {
        let (client, _) = Client::signed_in(&app(&db).await, "amina").await;
        let cookie = client.cookie().unwrap();
        let left = client.post("/en/leave", &[("key", &key(&client).await)]).await.is(200);
        let told = left.header("set-cookie").unwrap();
        for part in ["__Host-session=;", "Max-Age=0", "Secure", "Path=/"] {
            assert!(told.contains(part), "a browser keeps the cookie: {told}");
        }
        assert_eq!(client.cookie(), None);
        let old = client.app.get_with(HOME, &[("cookie", &cookie)]).await;
        assert_eq!(old.text(), "nobody");
    }

    async fn a_form_needs_the_token_of_its_session(db) {
        let app = app(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (benoit, _) = Client::signed_in(&app, "benoit").await;
        let plain = "0123456789abcdef0123456789abcdef";
        let foreign = key(&benoit).await;
        for token in ["", plain, &format!("{plain}."), &format!("{plain}.AAAA"), &foreign] {
            amina.post(HOME, &[("key", token)]).await.is(403);
        }
        amina.post(HOME, &[]).await.is(403);
        let own = key(&amina).await;
        let cookie = amina.cookie().unwrap();
        let elsewhere = [("origin", "https://elsewhere.example"), ("cookie", cookie.as_str())];
        app.post_from(HOME, &elsewhere, &[("key", &own)]).await.is(403);
        let headers = [("origin", ORIGIN), ("cookie", cookie.as_str()), ("content-type", "text/plain")];
        let body = axum::body::Body::from(format!("key={own}"));
        app.ask(axum::http::Method::POST, HOME, &headers, body).await.is(400);
        amina.post(HOME, &[("key", &own)]).await.is(200);
    }

    async fn who_signs_in_comes_back_to_the_page(db) {
        let app = app(&db).await;
        let nobody = Client::new(&app);
        let led = nobody.get("/en/mine?page=2").await.is(303);
        assert_eq!(led.header("location"), Some("/en/sign-in?return=/en/mine%3Fpage%3D2"));
        let (client, _) = Client::signed_in(&app, "amina").await;
        assert_eq!(client.get("/en/mine").await.text(), "mine");
    }

    async fn a_power_holds_for_one_organization(db) {
        let app = app(&db).await;
        let (officer, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        assert_eq!(officer.get(DESK).await.is(200).text(), "esdc-edsc");
        let (editor, _) = Client::staff(&app, "edith", "esdc-edsc", Role::Editor).await;
        let (citizen, _) = Client::signed_in(&app, "amina").await;
        for (client, address) in [(&officer, "/en/desk/cra-arc"), (&editor, DESK), (&citizen, DESK)] {
            let refused = client.get(address).await.is(404);
            let nothing = client.get("/en/desk/no-such-organization").await.is(404);
            assert_eq!(refused.page().heading(), nothing.page().heading());
        }
        Client::new(&app).get(DESK).await.is(303);
    }

    async fn the_same_person_is_known_again(db) {
        let app = app(&db).await;
        let (_, first) = Client::signed_in(&app, "amina").await;
        let (_, second) = Client::signed_in(&app, "amina").await;
        let (_, other) = Client::signed_in(&app, "benoit").await;
        assert_eq!(first, second);
        assert_ne!(first, other);
        let row = texts(&db, "select count(*) || '' from holder").await;
        assert_eq!(row, ["2"]);
    }
}
