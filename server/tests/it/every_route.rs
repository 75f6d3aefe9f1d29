//! Every route there is, asked by everybody: staff pages exist for nobody else, public pages know nobody.

mod canary;
mod contributed;
mod foreign;
mod pairs;
pub mod planted;

use std::collections::BTreeSet;

use app::reference::Reference;
use regex::Regex;
use server::{person::Role, router::router};

use crate::{client::Client, harness::TestApp};

const HERE: &str = "esdc-edsc";
const ELSEWHERE: &str = "cra-arc";
/// The first segments of the pages of staff, in both languages.
const STAFF: [(&str, Role); 8] = [
    ("desk", Role::Desk),
    ("centre-de-reponse", Role::Desk),
    ("officer", Role::Officer),
    ("programme", Role::Officer),
    ("content", Role::Editor),
    ("contenu", Role::Editor),
    ("admin", Role::Administrator),
    ("administration", Role::Administrator),
];

/// What stands for the parameters of a route: the organization of these tests, and things that nobody has.
fn fill(template: &str) -> String {
    let unknown = Reference::from_random(7).to_string();
    let parts = template.split('/').map(|part| match part {
        "{org}" => HERE,
        "{reference}" | "{firm}" | "{code}" => unknown.as_str(),
        part if part.starts_with("{*") => "nothing",
        part if part.starts_with('{') => "01920000-0000-7000-8000-000000000000",
        part => part,
    });
    parts.collect::<Vec<_>>().join("/")
}

/// The templates of all routes, as the router itself shows them.
fn templates(app: &TestApp) -> BTreeSet<String> {
    let shown = format!("{:?}", router(app.state.clone()));
    let route = Regex::new(r#"RouteId\(\d+\): "([^"]+)""#).unwrap();
    let found: BTreeSet<String> = route.captures_iter(&shown).map(|found| found[1].to_owned()).collect();
    assert!(found.contains("/en") && found.contains("/fr/recherche"), "the router shows no routes: {shown}");
    found.into_iter().filter(|template| !template.contains("__private")).collect()
}

/// What of a desk is for whoever leads it: a colleague’s page, and giving a request to one.
const LEADS: [&str; 3] = ["/{colleague}", "/assign", "/confier"];

fn role(template: &str) -> Option<Role> {
    let first = template.split('/').nth(2)?;
    if LEADS.iter().any(|end| template.ends_with(end)) {
        return Some(Role::Lead);
    }
    STAFF.into_iter().find(|(segment, _)| *segment == first).map(|(_, role)| role)
}

/// The routes of staff, and whom each is for.
fn of_staff(app: &TestApp) -> Vec<(String, Role)> {
    let all = templates(app);
    let named = all.iter().filter(|template| template.contains("{org}"));
    for template in named {
        assert!(role(template).is_some(), "{template}: who may open it?");
    }
    let found: Vec<_> =
        all.into_iter().filter_map(|template| role(&template).map(|role| (fill(&template), role))).collect();
    assert!(!found.is_empty());
    found
}

/// A key that is good in this browser.
async fn key(client: &Client) -> String {
    let page = client.get("/en/feedback/yes").await.is(200).page();
    page.one("main input[name=key]").attr("value").unwrap().to_owned()
}

/// Neither the page nor the form is there for this browser.
async fn is_shut(client: &Client, address: &str, who: &str) {
    let got = client.get(address).await;
    assert!(matches!(got.status.as_u16(), 404 | 405), "{who} opens {address}: {}", got.status);
    let sent = client.post(address, &[("key", &key(client).await)]).await;
    assert!(matches!(sent.status.as_u16(), 404 | 405), "{who} sends {address}: {}", sent.status);
}

both! {
    async fn staff_pages_are_for_those_with_the_power(db) {
        let app = TestApp::over(&db).await;
        let (citizen, _) = Client::signed_in(&app, "amina").await;
        let nobody = Client::new(&app);
        let mut elsewhere = Vec::new();
        let mut here = Vec::new();
        for role in Role::ALL {
            elsewhere.push(Client::staff(&app, &format!("elsewhere-{}", role.code()), ELSEWHERE, role).await.0);
            here.push((role, Client::staff(&app, &format!("here-{}", role.code()), HERE, role).await.0));
        }
        for (address, role) in of_staff(&app) {
            let led = nobody.get(&address).await;
            assert!(matches!(led.status.as_u16(), 303 | 405), "nobody opens {address}: {}", led.status);
            is_shut(&citizen, &address, "a citizen").await;
            for client in &elsewhere {
                is_shut(client, &address, "staff of another organization").await;
            }
            for (_, client) in here.iter().filter(|(power, _)| *power != role && (*power, role) != (Role::Lead, Role::Desk)) {
                is_shut(client, &address, "staff with another power").await;
            }
        }
    }

    async fn no_get_sets_a_cookie_or_falls_over(db) {
        let app = TestApp::over(&db).await;
        let nobody = Client::new(&app);
        for template in templates(&app) {
            let answer = nobody.get(&fill(&template)).await;
            assert!(!answer.status.is_server_error() || answer.status == 503, "{template}: {}", answer.status);
            let session = answer.headers.get_all("set-cookie").iter().any(|cookie| {
                cookie.to_str().unwrap().starts_with(server::person::SESSION_COOKIE)
            });
            assert!(!session, "{template} begins a session");
        }
    }

    /// What may be kept by others is the same for everybody.
    async fn public_pages_know_nobody(db) {
        let app = TestApp::over(&db).await;
        let (citizen, _) = Client::signed_in(&app, "amina").await;
        let nobody = Client::new(&app);
        let mut public = 0;
        for template in templates(&app) {
            let address = fill(&template);
            let mine = citizen.get(&address).await;
            if mine.header("cache-control").is_some_and(|kept| kept.contains("no-store")) {
                continue;
            }
            public += 1;
            assert_eq!(mine.header("set-cookie"), None, "{template}");
            assert_eq!(mine.bytes, nobody.get(&address).await.bytes, "{template} is not the same for everybody");
        }
        assert!(public > 20, "only {public} public routes");
    }
}
