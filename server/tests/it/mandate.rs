//! Somebody who lets another act for them, in a test.

use server::outbox::{list, open};

use crate::{
    client::Client,
    harness::TestApp,
    team::{self, fill},
};

pub const HOME: &str = "/en/applications/representatives";
pub const INVITE: &str = "/en/applications/representatives/new";

/// The links in the letters to an address that wait to leave.
async fn links(app: &TestApp, mail: &str) -> Vec<String> {
    let listed = list(&app.state, app::outbox::Standing::Waiting).await.unwrap();
    let letters = listed.into_iter().map(|one| open(&app.state, one.id, &one.letter).unwrap());
    let own = letters.filter(|letter| letter.to == mail);
    own.filter_map(|letter| {
        letter.text.lines().find_map(|line| line.strip_prefix("http://127.0.0.1:3000").map(str::to_owned))
    })
    .collect()
}

/// Invites somebody: the link of the letter. `of` is a reference, or `all`.
pub async fn invite(app: &TestApp, person: &Client, (mail, extent, of): (&str, &str, &str)) -> String {
    let before = links(app, mail).await;
    let fields = [("mail", mail), ("extent", extent), ("of", of), ("last-day", "2027-06-30"), ("tongue", "en")];
    person.send(INVITE, INVITE, &fields).await.is(303);
    links(app, mail).await.into_iter().find(|link| !before.contains(link)).unwrap()
}

/// The same, and somebody accepts: the address of what came of it.
pub async fn trust(app: &TestApp, person: &Client, other: &Client, (extent, of): (&str, &str)) -> String {
    let before = mandates(person).await;
    let link = invite(app, person, ("somebody@example.org", extent, of)).await;
    other.send(&link, &link, &[("answer", "accept")]).await.is(303);
    mandates(person).await.into_iter().find(|one| !before.contains(one)).unwrap()
}

/// Where what holds for somebody, or of theirs, is ended.
pub async fn mandates(client: &Client) -> Vec<String> {
    let page = client.get(HOME).await.is(200).page();
    let forms = page.select("main form[method=post]").into_iter();
    forms.map(|form| form.attr("action").unwrap().to_owned()).collect()
}

/// A draft of one’s own: its address.
pub async fn draft(person: &Client) -> String {
    let begun = person.send(team::NEW, team::NEW, &[("program", "research-claim"), ("for", "me")]).await.is(303);
    begun.header("location").unwrap().to_owned()
}

/// The same, ready to be sent.
pub async fn filled(person: &Client) -> String {
    let draft = draft(person).await;
    fill(person, &draft).await;
    draft
}

/// The reference at the end of an address.
pub fn last(address: &str) -> &str {
    address.rsplit('/').next().unwrap()
}
