//! What belongs to somebody else is answered as what never existed: the same status, headers and page.

use std::{collections::BTreeMap, sync::LazyLock};

use app::reference::Reference;
use axum::{
    Router,
    body::Body,
    extract::Path,
    http::{Method, StatusCode},
    routing::get,
};
use futures_util::future::join_all;
use regex::Regex;
use serde_json::json;
use server::{error::Error, person::Role};

use super::{
    key,
    pairs::{Pair, pairs},
    planted::{CANARIES, CONTENT, DESK, PROGRAM, Planted, other_firm},
    templates,
};
use crate::{
    client::Client,
    database::TestDb,
    harness::{Answer, TestApp},
    http_department::token,
    inventory_table::texts,
    team::with_folder,
};

/// Everybody else: the name of each, and what they may do.
async fn others(app: &TestApp) -> Vec<(String, Option<(Role, &'static str)>, Client)> {
    let plain = |(name, client): (String, Client)| (name, None, client);
    let guest = Client::new(app);
    guest.send("/en/my-page/save?service=ST055", "/en/my-page/save", &[]).await.is(303);
    let citizen = Client::signed_in(app, "citizen").await.0;
    let mut all: Vec<_> = [("nobody", Client::new(app)), ("a guest", guest), ("a citizen", citizen)]
        .map(|(name, client)| plain((name.to_owned(), client)))
        .into();
    all.extend(other_firm(app).await.into_iter().map(plain));
    for role in [Role::Desk, Role::Lead, Role::Officer, Role::Editor] {
        for organization in [DESK, PROGRAM, CONTENT] {
            let name = format!("{}-{organization}", role.code());
            let client = Client::staff(app, &name, organization, role).await.0;
            all.push((name, Some((role, organization)), client));
        }
    }
    let admin = Client::staff(app, "administrator", "", Role::Administrator).await.0;
    all.push(("an administrator".to_owned(), None, admin));
    all
}

/// What differs from one request to the next, or is what was asked for, and what stands for it.
static DIFFERS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
    let any = [
        ("[0-9A-Z]{4}-[0-9A-Z]{4}", "REFERENCE"),
        ("value=\"[0-9a-f]{32}(\\.[A-Za-z0-9_-]+)?\"", "KEY"),
        ("(alerts|alertes|issues|problemes|templates|modeles|bulk|lot)/[0-9a-f]{32}", "ALERT"),
        ("(team|equipe)/[0-9a-f]{32}", "COLLEAGUE"),
        ("ST033|ST999|A012|A999|study-in-canada|nothing|esdc-edsc|cra-arc|cic|none", "NAME"),
    ];
    any.map(|(known, word)| (Regex::new(known).unwrap(), word)).into()
});

/// An answer without what differs.
fn plain(answer: &Answer, asked: &str) -> String {
    let named =
        |text: String| DIFFERS.iter().fold(text, |text, (known, word)| known.replace_all(&text, *word).into_owned());
    let other = ["x-request-id", "content-length", "date"];
    let headers = answer.headers.iter().filter(|(name, _)| !other.contains(&name.as_str()));
    let mut headers: Vec<String> =
        headers.map(|(name, value)| format!("{name}: {}", value.to_str().unwrap_or("?"))).collect();
    headers.sort();
    let text = answer.text().replace(asked, "ADDRESS");
    named(format!("{}\n{}\n{text}", answer.status, headers.join("\n")))
}

/// Everything that a form of ours could ask for at once.
const FIELDS: [(&str, &str); 24] = [
    ("act", "reply"),
    ("answer", "A"),
    ("asked", "A"),
    ("code", "AAAAAA"),
    ("do", "publish"),
    ("due", "2027-02-01"),
    ("kind", "account"),
    ("legal-en", "A"),
    ("mail", "a@example.org"),
    ("name", "A"),
    ("outcome", "accepted"),
    ("project-name", "A"),
    ("reason", "A"),
    ("reasons", "A"),
    ("role", "reader"),
    ("seen", "1"),
    ("sent-on", "2026-10-05"),
    ("step", "send"),
    ("text", "A"),
    ("to", "queue"),
    ("tongue", "en"),
    ("version", "1"),
    ("way", "writing"),
    ("why", "A"),
];

/// Whether a power is the one that opens something: whoever leads a desk has all that its staff have.
fn opens(power: Option<(Role, &'static str)>, staff: Option<(Role, &'static str)>) -> bool {
    match (power, staff) {
        (Some((Role::Lead, here)), Some((Role::Desk, there))) => here == there,
        _ => staff.is_some() && power == staff,
    }
}

/// What somebody is answered at an address, reading and sending.
async fn both_ways(client: &Client, address: &str, key: &str) -> [String; 2] {
    let read = client.copy().get(address).await;
    let sent = client.copy().post(address, &[&[("key", key)], &FIELDS[..]].concat()).await;
    [plain(&read, address), plain(&sent, address)]
}

/// What tells somebody that there is something they may not see. `key` is good in their browser.
async fn told((who, client): (&str, &Client), key: &str, pairs: &[&Pair<'_>]) -> Vec<String> {
    let mut nothing: BTreeMap<&str, [String; 2]> = BTreeMap::new();
    let mut told = Vec::new();
    for pair in pairs {
        if !nothing.contains_key(pair.made_up.as_str()) {
            nothing.insert(&pair.made_up, both_ways(client, &pair.made_up, key).await);
        }
        let found = both_ways(client, &pair.real, key).await;
        for (way, (real, none)) in ["opens", "sends"].iter().zip(found.iter().zip(&nothing[pair.made_up.as_str()])) {
            let first = real.lines().zip(none.lines()).find(|(real, none)| real != none);
            told.extend((real != none).then(|| format!("{who} {way} {}: {first:?}", pair.real)));
            let canary = CANARIES.iter().find(|canary| real.contains(*canary));
            told.extend(canary.map(|canary| format!("{who} {way} {} and reads {canary}", pair.real)));
        }
    }
    told
}

/// What is kept, as far as a form could change it.
async fn kept(db: &TestDb) -> Vec<String> {
    let mut rows = Vec::new();
    for sql in [
        "select reference || state || way || coalesce(cast(lease_ends_at as text), '') from request order by 1",
        "select cast(count(*) as text) from request where assigned_to is not null",
        "select cast(count(*) as text) from absence",
        "select kind || count(*) from request_event group by kind order by 1",
        "select reference || state || length(answers) from application order by 1",
        "select kind || count(*) from application_event group by kind order by 1",
        "select reference || sent_on || length(words) from tracked order by 1",
        "select role || count(*) from firm_member group by role order by 1",
        "select role || state || cast(letters as text) from firm_invitation order by 1",
        "select extent || state || cast(letters as text) from representative order by 1",
        "select kind || count(*) from firm_identifier group by kind order by 1",
        "select kind || count(*) from firm_event group by kind order by 1",
        "select name from firm order by 1",
        "select record || state || version || changes from draft order by 1",
        "select answer || state || version from answer_draft order by 1",
        "select standing || version || title_en from issue order by 1",
        "select purpose || version || name_en from template order by 1",
        "select answer || cast(version as text) from request_event_answer order by 1",
        "select cast(version as text) from publication_head",
        "select cast(count(*) as text) from preview",
        "select record || state || tries from outbox order by 1",
    ] {
        rows.extend(texts(db, sql).await);
    }
    rows
}

both! {
    async fn what_is_somebody_elses_is_as_if_it_never_was(db) {
        let (app, _folder) = with_folder(&db).await;
        let (planted, mut others) = (Planted::over(&app).await, others(&app).await);
        others.push(("a representative".to_owned(), None, planted.representative.copy()));
        planted.enclose().await;
        let templates = templates(&app);
        let all: Vec<Pair<'_>> = templates.iter().flat_map(|template| pairs(template, &planted)).collect();
        assert!(all.len() > 100, "only {} addresses", all.len());
        for (pair, owner) in all.iter().filter_map(|pair| pair.owner.map(|owner| (pair, owner))) {
            let own = owner.copy().get(&pair.real).await.status;
            assert_ne!(own, StatusCode::NOT_FOUND, "{} is not there for whoever may open it", pair.real);
        }
        let before = kept(&db).await;
        let found = join_all(others.iter().map(async |(who, power, client)| {
            let foreign: Vec<_> = all.iter().filter(|pair| !opens(*power, pair.staff)).collect();
            told((who, client), &key(&client.copy()).await, &foreign).await
        }));
        let found = found.await.concat();
        assert!(found.is_empty(), "{} leaks:\n{}", found.len(), found[..found.len().min(20)].join("\n"));
        assert_eq!(kept(&db).await, before, "somebody changed what is not theirs");
    }

    async fn a_page_that_tells_them_apart_is_seen(db) {
        let app = TestApp::over(&db).await;
        let real = Reference::from_random(1).to_string();
        let leak = async |Path(one): Path<String>| -> Result<String, Error> {
            if one == Reference::from_random(1).to_string() { Err(Error::Forbidden) } else { Err(Error::NotFound) }
        };
        let client = Client::new(&app.behind(Router::new().route("/en/leak/{one}", get(leak).post(leak))));
        let made_up = format!("/en/leak/{}", Reference::from_random(7));
        let pair = Pair { real: format!("/en/leak/{real}"), made_up, owner: None, staff: None };
        assert_eq!(told(("nobody", &client), "none", &[&pair]).await.len(), 2);
    }

    async fn a_department_learns_nothing_of_anothers_applications(db) {
        let (app, _folder) = with_folder(&db).await;
        let planted = Planted::over(&app).await;
        let token = token(&app, CONTENT).await;
        let bearer = format!("Bearer {token}");
        let unknown = Reference::from_random(7).to_string();
        let body = json!({ "kind": "received", "occurred_at": "2026-11-22T11:00:00Z" }).to_string();
        let mut answers = Vec::new();
        for (at, one) in planted.applications.iter().chain([&unknown]).enumerate() {
            let (address, key) = (format!("/api/v1/applications/{one}/events"), at.to_string());
            let headers = [("authorization", bearer.as_str()), ("idempotency-key", key.as_str())];
            let answer = app.ask(Method::POST, &address, &headers, Body::from(body.clone())).await.is(404);
            answers.push(plain(&answer, &address));
        }
        answers.dedup();
        assert_eq!(answers.len(), 1, "{answers:#?}");
    }

    /// Feedback is found by its reference alone: what was written is not on that page.
    async fn a_reference_alone_shows_no_words(db) {
        let (app, _folder) = with_folder(&db).await;
        let planted = Planted::over(&app).await;
        let page = Client::new(&app).get(&format!("/en/feedback/{}", planted.feedback)).await.is(200).text();
        assert!(!CANARIES.iter().any(|canary| page.contains(canary)), "{page}");
    }
}
