//! At the wire: what an officer's session is sent, less what the person saw before they sent it, is nothing. A word that
//! stands nowhere else is planted in every fact that was not shared, and in every part of a card; then the officer opens
//! every page, stream and file of the desk, in both languages.

use std::{collections::BTreeSet, time::Duration};

use server::person::Role;

use crate::{
    asking::{ASK, preview, reference, send, to_send},
    by_mail::{letter, portal, take},
    client::Client,
    http_desk_queue::{heard, listen},
    http_publication::{GUIDE, fields, send as order},
    outbox::{MailServer, deliver},
    page::text,
    team::{NEW, save},
};

const DESK: &str = "/en/desk/esdc-edsc";
const FOLLOW: &str = "/en/talk-to-a-person/request";
/// Of the account, of what was searched, typed, asked, answered and written elsewhere: shared by nobody.
const HIDDEN: [&str; 10] = [
    "zibkonto",
    "zibsuche",
    "31337",
    "31,337",
    "31\u{a0}337",
    "zibfrueher",
    "zibantwort",
    "zibbetreff",
    "zibabsender",
    "zibkopf",
];

/// What somebody sent, in the word that only its card has; and where it lies.
struct Sent {
    word: &'static str,
    organization: &'static str,
    address: String,
}

impl Sent {
    fn reference(&self) -> &str {
        reference(&self.address)
    }

    fn places(&self) -> [String; 2] {
        let (organization, reference) = (self.organization, self.reference());
        [
            format!("/en/desk/{organization}/request/{reference}"),
            format!("/fr/centre-de-reponse/{organization}/demande/{reference}"),
        ]
    }
}

async fn asked(
    client: &Client,
    page: &str,
    (word, organization): (&'static str, &'static str),
    more: &[(&str, &str)],
) -> Sent {
    let question = format!("{word}: is this right?");
    let fields =
        [("question", question.as_str()), ("way", "writing"), ("mail", "reach@example.org"), ("share-words", "")];
    let screen = preview(client, page, &[&fields[..], more].concat()).await.is(200).page();
    let address = send(client, &to_send(&screen)).await.is(303).header("location").unwrap().to_owned();
    Sent { word, organization, address: address.split('?').next().unwrap().to_owned() }
}

/// A step of a form, of which one answer is shared and one is not.
async fn from_step(person: &Client) -> Sent {
    let begun = person.send(NEW, NEW, &[("program", "research-claim"), ("for", "me")]).await.is(303);
    let draft = begun.header("location").unwrap().to_owned();
    let typed = [("salaries", "84317"), ("materials", "31337"), ("then", "ask")];
    let page = save(person, &draft, "costs", &typed).await.is(303).header("location").unwrap().to_owned();
    asked(person, &page, ("zibstep", "cra-arc"), &[("share-answer-salaries", "yes")]).await
}

/// A call, which its caller keeps in their account.
async fn called(officer: &Client, caller: &Client) -> Sent {
    let call = format!("{DESK}/call");
    let place = officer.send(&call, &call, &[("asked", "zibcall: which form?"), ("said", "5708.")]).await.is(303);
    let place = place.header("location").unwrap().to_owned();
    let code = text(officer.get(&place).await.is(200).page().one(".staff .notice"));
    let code = code.split("code ").nth(1).unwrap()[..6].to_owned();
    let typed = [("reference", reference(&place)), ("code", &code)];
    let address = caller.send(FOLLOW, FOLLOW, &typed).await.is(303).header("location").unwrap().to_owned();
    caller.send(&address, &address, &[("act", "attach")]).await.is(303);
    Sent { word: "zibcall", organization: "esdc-edsc", address }
}

async fn ordered(person: &Client) -> Sent {
    let mut all = fields("braille-en", "1");
    all.retain(|(name, _)| *name != "street");
    all.push(("street", "12 ziborder Street"));
    let screen = person.send(GUIDE, GUIDE, &[&all[..], &[("step", "preview")]].concat()).await.is(200).page();
    let address = order(person, &screen).await.is(303).header("location").unwrap().to_owned();
    Sent { word: "ziborder", organization: "esdc-edsc", address }
}

/// Everything that somebody plants: the parts of a card, each with its word.
async fn planted(officer: &Client, person: &Client) -> Vec<Sent> {
    let hidden = asked(person, ASK, ("zibfrueher", "esdc-edsc"), &[]).await;
    let shown = asked(person, ASK, ("zibearlier", "esdc-edsc"), &[]).await;
    let place = &hidden.places()[0];
    officer.send(place, place, &[("act", "claim")]).await.is(303);
    officer.send(place, place, &[("act", "reply"), ("answer", "zibantwort")]).await.is(303);
    // whoever withdraws and deletes it leaves nothing at the desk
    person.send(&hidden.address, &hidden.address, &[("act", "delete")]).await.is(303);
    let ticked = format!("share-earlier-{}", shown.reference());
    let search = format!("{ASK}?page=/en/search%3Fq%3Dzibsuche");
    let with = asked(person, &search, ("zibwith", "esdc-edsc"), &[(&ticked, "yes")]).await;
    let complaint = asked(person, ASK, ("zibcomplaint", "esdc-edsc"), &[("complaint", "yes")]).await;
    vec![shown, with, complaint, from_step(person).await, ordered(person).await, called(officer, person).await]
}

/// Every page and file of a desk that its pages lead to, as they went over the wire.
async fn walk(officer: &Client, all: &[Sent], organization: &str) -> Vec<(String, String)> {
    let roots = [format!("/en/desk/{organization}"), format!("/fr/centre-de-reponse/{organization}")];
    // what is answered stands in no list: it is opened by its reference
    let places = all.iter().filter(|one| one.organization == organization).flat_map(Sent::places);
    let mut waiting: Vec<String> = roots.iter().cloned().chain(places).collect();
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut sent = Vec::new();
    while let Some(address) = waiting.pop() {
        let answer = officer.get(&address).await;
        let is_page = answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html"));
        if answer.status == 200 && is_page {
            let ours = |link: &String| {
                roots.iter().any(|root| link.starts_with(root)) || link.ends_with(".csv") || link.ends_with(".json")
            };
            let links = answer.page().local_links().into_iter().filter(ours);
            waiting.extend(links.filter(|link| !link.contains("/simulation") && seen.insert(link.clone())));
        }
        sent.push((address, answer.text()));
    }
    sent
}

/// What is said on the streams of a queue and of a request.
async fn streams(officer: &Client, sent: &[Sent], organization: &str) -> Vec<(String, String)> {
    let mut said = Vec::new();
    let requests = sent.iter().filter(|one| one.organization == organization);
    let requests = requests.map(|one| format!("{}/events?seen=0", one.places()[0]));
    for address in requests
        .chain([format!("/en/desk/{organization}/events"), format!("/fr/centre-de-reponse/{organization}/evenements")])
    {
        let mut stream = listen(officer, &address).await;
        said.push((address, heard(&mut stream, Duration::from_secs(5)).await.unwrap()));
    }
    said
}

/// Of each card its own word is on its own page, and nothing that was not shared is anywhere.
async fn is_sent_what_was_shown(officer: &Client, all: &[Sent], organization: &str) {
    let sent = walk(officer, all, organization).await;
    assert!(sent.len() > 15, "only {} pages of {organization}", sent.len());
    let own = |one: &&Sent| one.organization == organization;
    for one in all.iter().filter(own) {
        for place in one.places() {
            let page = &sent.iter().find(|(address, _)| *address == place).unwrap().1;
            assert!(page.contains(one.word), "{place} shows what was shared");
        }
    }
    let said = streams(officer, all, organization).await;
    assert!(said.iter().any(|(_, words)| words.starts_with("event: request")), "streams say that something happened");
    let with = all.iter().find(|one| one.word == "zibwith").map(Sent::reference);
    for (address, words) in sent.iter().chain(&said) {
        for hidden in HIDDEN {
            assert!(!words.contains(hidden), "{hidden} on {address}");
        }
        let page_of = |reference: &str| address.contains(reference) && !address.contains("/ev");
        for one in all {
            let ticked = one.word == "zibearlier" && with.is_some_and(page_of);
            assert!(
                ticked || (own(&one) && page_of(one.reference())) || !words.contains(one.word),
                "{} on {address}",
                one.word
            );
        }
    }
}

both! {
    async fn an_officer_is_sent_what_was_shown_and_nothing_else(db) {
        let mut server = MailServer::start();
        let (app, post, _folder) = portal(&db, &server).await;
        let person = Client::signed_in(&app, "zibkonto").await.0;
        let officer = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await.0;
        let mut all = planted(&officer, &person).await;

        // a letter in answer: its words are shared, who wrote it and its headers are not
        let guest = Client::new(&app);
        for _ in 0..deliver(&app, &post).await {
            server.took();
        }
        let mail = asked(&guest, ASK, ("zibmail", "esdc-edsc"), &[]).await;
        deliver(&app, &post).await;
        let receipt = server.took()["text"].as_str().unwrap().to_owned();
        let reply = receipt.lines().find_map(|line| line.strip_prefix("Reply-To: ")).unwrap().trim().to_owned();
        let message = String::from_utf8(letter(&reply, "zibkopf", ("X-Own: zibkopf", "zibletter: here it is."), &[])).unwrap();
        let message = message.replace("Amina <amina@example.org>", "zibabsender <zibabsender@example.org>").replace("Re: Your question", "zibbetreff");
        app.state.clock.advance(1000);
        take(&app, message.as_bytes()).await;
        all.push(mail);

        for (organization, name) in [("esdc-edsc", "oriane"), ("cra-arc", "priya")] {
            let officer = Client::staff(&app, name, organization, Role::Desk).await.0;
            is_sent_what_was_shown(&officer, &all, organization).await;
        }
        let own = person.get("/en/privacy/my-data").await.is(200).text();
        assert!(own.contains("zibkonto"), "what is looked for is there for its owner");
    }
}
