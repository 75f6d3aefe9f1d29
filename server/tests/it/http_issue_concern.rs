//! Whom a problem concerns: counted, and not shown.

use app::{firm::Role as Member, reference::Reference};
use server::person::Role;

use crate::{
    client::Client,
    harness::TestApp,
    http_issue::{ALL, entry, officer, public, published, rows, written},
    http_subscription::begun,
    inventory_table::texts,
    team::{self, Team},
};

/// A claim of a firm of so many, each of whom may open it: its address and they.
async fn claim(app: &TestApp, members: usize) -> (String, Vec<Client>) {
    let (mut clients, mut people) = (Vec::new(), Vec::new());
    for number in 0..members {
        let (client, person) = Client::signed_in(app, &format!("member-{number}")).await;
        clients.push(client);
        people.push((person, if number == 0 { Member::Owner } else { Member::Reader }));
    }
    let firm = Reference::from_random(11);
    team::make(&app.state, (firm, "Maple Robotics Inc.", "123456782"), &people).await;
    let whom = firm.to_string();
    let begun = clients[0].send(team::NEW, team::NEW, &[("program", "research-claim"), ("for", &whom)]).await.is(303);
    let draft = begun.header("location").unwrap().to_owned();
    team::fill(&clients[0], &draft).await;
    let send = format!("{draft}/send");
    clients[0].send(&send, &send, &[]).await.is(303);
    (draft, clients)
}

/// The button of somebody whom it concerns.
async fn press(client: &Client, claim: &str, what: (&str, &str)) {
    client.send(claim, &format!("{claim}/issues"), &[what]).await.is(303);
}

/// A key that is good in this browser.
async fn key(client: &Client) -> String {
    let page = client.get("/en/feedback/yes").await.is(200).page();
    page.one("main input[name=key]").attr("value").unwrap().to_owned()
}

both! {
    async fn whom_it_concerns_is_counted_and_not_shown(db) {
        let app = begun(&db).await;
        let paula = officer(&app).await;
        let (claim, members) = claim(&app, 10).await;
        let address = published(&paula).await;
        let id = address.rsplit('/').next().unwrap();
        let public = public(&address);
        for member in &members[..9] {
            press(member, &claim, ("too", id)).await;
        }
        // twice, and twice at once, is once
        press(&members[0], &claim, ("too", id)).await;
        let form = members[8].fill(&claim, &format!("{claim}/issues"), &[("too", id)]).await;
        tokio::join!(members[8].submit(&form, &[]), members[8].submit(&form, &[]));
        assert_eq!(rows(&db, "concern").await, 9);
        assert!(app.get(&public).await.page().words().contains("Fewer than 10 applicants"));
        assert!(paula.get(ALL).await.page().words().contains("9 applicants say"));
        assert!(members[0].get(&claim).await.page().words().contains("You said that this concerns you too"));
        let head = "select cast(version as text) from publication_head";
        let before = texts(&db, head).await;
        press(&members[9], &claim, ("too", id)).await;
        assert_ne!(texts(&db, head).await, before, "a step is reached");
        assert!(app.get(&public).await.page().words().contains("At least 10 applicants"));
        let known = members[0].get("/en/privacy/my-data").await.page().words();
        assert!(known.contains("You said that this concerns you: Large files are refused"), "{known}");
    }

    async fn it_is_taken_back_and_nobody_is_kept_once_it_is_closed(db) {
        let app = begun(&db).await;
        let paula = officer(&app).await;
        let (claim, members) = claim(&app, 10).await;
        assert!(!members[0].get(&claim).await.is(200).page().has("#issues"));
        let address = published(&paula).await;
        let (id, public) = (address.rsplit('/').next().unwrap(), public(&address));
        for member in &members {
            press(member, &claim, ("too", id)).await;
        }
        assert!(app.get(&public).await.page().words().contains("At least 10 applicants"));
        press(&members[9], &claim, ("take-back", id)).await;
        assert_eq!(rows(&db, "concern").await, 9);
        assert!(!members[9].get(&claim).await.page().words().contains("You said that this concerns you too"));
        paula.send(&address, &address, &entry("work")).await.is(303);
        assert!(app.get(&public).await.page().words().contains("Fewer than 10 applicants"), "right again");
        paula.send(&address, &address, &entry("solved")).await.is(303);
        assert_eq!(rows(&db, "concern").await, 0, "nobody is kept once it is closed");
        members[1].post(&format!("{claim}/issues"), &[("key", &key(&members[1]).await), ("too", id)]).await.is(303);
        assert_eq!(rows(&db, "concern").await, 0);
    }

    async fn nobody_else_writes_it_or_says_so(db) {
        let app = begun(&db).await;
        let (paula, team) = (officer(&app).await, Team::of(&app).await);
        let draft = written(&paula).await;
        let (elsewhere, _) = Client::staff(&app, "petra", "ised-isde", Role::Officer).await;
        elsewhere.get(&draft).await.is(404);
        elsewhere.get(&draft.replace("cra-arc", "ised-isde")).await.is(404);
        app.get(&public(&draft)).await.is(404);
        paula.send(&draft, &draft, &[("act", "publish")]).await.is(303);
        app.get(&public(&draft).replace("research-claim", "boat-licence")).await.is(404);
        let (id, unsent, sent) = (draft.rsplit('/').next().unwrap(), team.draft().await, team.sent().await);
        let page = team.owner.get(&unsent).await.is(200).page();
        assert!(page.links().contains(&public(&draft)), "before it is sent too");
        assert!(!page.has("button[name=too]"), "said by whoever sent something");
        team.owner.post(&format!("{unsent}/issues"), &[("key", &key(&team.owner).await), ("too", id)]).await.is(404);
        team.stranger.post(&format!("{sent}/issues"), &[("key", &key(&team.stranger).await), ("too", id)]).await.is(404);
        assert_eq!(rows(&db, "concern").await, 0);
    }
}
