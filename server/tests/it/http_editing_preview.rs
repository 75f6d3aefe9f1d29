//! A draft is shown to whoever has a link to it, as its page would be, until the link is over, ended, or the draft is.

use server::person::Role;

use crate::{
    client::Client,
    harness::{Answer, TestApp},
    inventory_table::{execute, texts},
};

const EDIT: &str = "/en/content/cic/services/ST033";
const REVIEW: &str = "/en/content/cic/services/ST033/review";
const LINKS: &str = "/en/content/cic/services/ST033/preview";
const NAMES: [(&str, &str); 2] =
    [("name-en", "Renew your passport book"), ("name-fr", "Renouveler votre livret de passeport")];
const DAY: i64 = 24 * 60 * 60 * 1000;

async fn editors(app: &TestApp) -> (Client, Client) {
    let (edith, _) = Client::staff(app, "edith", "cic", Role::Editor).await;
    let (rene, _) = Client::staff(app, "rene", "cic", Role::Editor).await;
    (edith, rene)
}

/// Makes a link to the draft: its address in English.
async fn link(editor: &Client, links: &str) -> String {
    let made = editor.send(links, links, &[]).await.is(303);
    let page = editor.get(made.header("location").unwrap()).await.is(200).page();
    let address = page.one(".link__address").attr("href").unwrap().to_owned();
    address[address.find("/en/").unwrap()..].to_owned()
}

/// Of an answer, what does not differ from one request to the next.
fn plain(answer: &Answer, token: &str) -> String {
    let mut headers: Vec<String> = answer
        .headers
        .iter()
        .filter(|(name, _)| !["x-request-id", "content-length"].contains(&name.as_str()))
        .map(|(name, value)| format!("{name}: {value:?}"))
        .collect();
    headers.sort();
    let reference = regex::Regex::new("[0-9A-Z]{4}-[0-9A-Z]{4}").unwrap();
    let text = answer.text().replace(token, "TOKEN");
    format!("{}\n{headers:?}\n{}", answer.status, reference.replace_all(&text, "REFERENCE"))
}

/// Answered as what never was.
async fn is_gone(app: &TestApp, address: &str) {
    let (token, never) = (address.rsplit('/').next().unwrap(), "AGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6");
    for (real, made_up) in [
        (address.to_owned(), format!("/en/preview/{never}")),
        (format!("/fr/apercu/{token}"), format!("/fr/apercu/{never}")),
    ] {
        let (gone, unknown) = (app.get(&real).await.is(404), app.get(&made_up).await.is(404));
        assert_eq!(plain(&gone, token), plain(&unknown, never));
    }
}

both! {
    async fn whoever_has_a_link_sees_the_draft_in_both_languages(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app).await;
        edith.get(LINKS).await.is(303);
        edith.send(EDIT, EDIT, &[&NAMES[..], &[("need-fr", "Deux photos"), ("do", "save")]].concat()).await.is(303);
        let address = link(&edith, LINKS).await;
        let token = address.rsplit('/').next().unwrap();
        for (address, (_, name)) in [address.clone(), format!("/fr/apercu/{token}")].iter().zip(NAMES) {
            let answer = app.get(address).await.is(200);
            for (header, value) in [("cache-control", "no-store"), ("referrer-policy", "no-referrer"), ("x-robots-tag", "noindex")] {
                assert_eq!(answer.header(header), Some(value));
            }
            let page = answer.page();
            assert_eq!(page.heading(), name);
            assert_eq!(page.one("meta[name=robots]").attr("content"), Some("noindex"));
            assert!(!page.has("form") && !page.has("link[rel=canonical]") && !page.has(".helped") && !page.has(".page-code"));
            assert!(!page.has("script"), "nothing is told to search engines");
            let links = page.links();
            for kept in ["/my-page/save", "/mon-espace/garder", "follow", "suivre", "/start", "/commencer"] {
                assert!(!links.iter().any(|link| link.starts_with('/') && link.contains(kept)), "{kept}: {links:?}");
            }
            let other = if address.starts_with("/en") { format!("/fr/apercu/{token}") } else { format!("/en/preview/{token}") };
            assert_eq!(page.one(".top__language").attr("href"), Some(other.as_str()));
        }
        assert!(app.get(&address).await.page().has(".notice--aged"), "English would wait");
        assert_ne!(app.get("/en/services/renew-adult-passport").await.page().heading(), NAMES[0].1);
        let list = rene.get("/fr/contenu/cic/services/ST033/apercu").await.is(200).page().words();
        assert!(list.contains("Créé par edith Example"), "{list}");
        assert_eq!(texts(&db, "select act from audit_entry order by number").await, ["content.save", "content.preview"]);
    }

    async fn a_link_ends_with_its_days_its_draft_or_by_a_colleague(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app).await;
        edith.send(EDIT, EDIT, &[&NAMES[..], &[("do", "send")]].concat()).await.is(303);
        let first = link(&edith, LINKS).await;
        // a colleague ends it, pressing twice
        let id = rene.get(LINKS).await.page().one("button[name=end]").attr("value").unwrap().to_owned();
        let filled = rene.fill(LINKS, LINKS, &[("end", &id)]).await;
        rene.submit(&filled, &[]).await.is(303);
        rene.submit(&filled, &[]).await.is(303);
        is_gone(&app, &first).await;
        let second = link(&edith, LINKS).await;
        app.state.clock.advance(7 * DAY - 1);
        app.get(&second).await.is(200);
        app.state.clock.advance(1);
        is_gone(&app, &second).await;
        edith.sign_in("edith").await;
        rene.sign_in("rene").await;
        let words = edith.get(LINKS).await.is(200).page().words();
        assert!(words.contains("Its days are over") && words.contains("Ended on"), "{words}");
        let third = link(&edith, LINKS).await;
        app.get(&third).await.is(200);
        rene.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(303);
        is_gone(&app, &third).await;
        let ended = texts(&db, "select cast(count(*) as text) from audit_entry where act = 'content.preview-end'").await;
        assert_eq!(ended, ["1"]);
    }

    async fn a_link_is_made_once_and_shows_nothing_of_another_key_or_draft(db) {
        let app = TestApp::over(&db).await;
        let (edith, _) = editors(&app).await;
        edith.send(EDIT, EDIT, &[&NAMES[..], &[("do", "save")]].concat()).await.is(303);
        let filled = edith.fill(LINKS, LINKS, &[]).await;
        let (one, two) = tokio::join!(edith.submit(&filled, &[]), edith.submit(&filled, &[]));
        assert_eq!((one.status.as_u16(), two.status.as_u16()), (303, 303));
        assert_eq!(texts(&db, "select cast(count(*) as text) from preview").await, ["1"]);
        let made = edith.get(LINKS).await.page().one(".link__address").attr("href").unwrap().to_owned();
        let address = made[made.find("/en/").unwrap()..].to_owned();
        // one letter of it is another

        let (altered, at) = (address.clone(), address.len() - 3);
        let last = if altered[at..].starts_with('A') { "B" } else { "A" };
        is_gone(&app, &[&altered[..at], last, &altered[at + 1..]].concat()).await;
        // somebody of another organization ends nothing
        let (other, _) = Client::staff(&app, "olga", "esdc-edsc", Role::Editor).await;
        let theirs = "/en/content/esdc-edsc/services/ST001";
        other.send(theirs, theirs, &[("name-en", "A"), ("name-fr", "B"), ("do", "save")]).await.is(303);
        let id = edith.get(LINKS).await.page().one("button[name=end]").attr("value").unwrap().to_owned();
        let there = format!("{theirs}/preview");
        other.send(&there, &there, &[("end", &id)]).await.is(303);
        app.get(&address).await.is(200);
        edith.send(EDIT, REVIEW, &[("do", "withdraw")]).await.is(303);
        is_gone(&app, &address).await;
    }

    async fn a_collection_is_shown_as_its_draft_orders_it(db) {
        let app = TestApp::over(&db).await;
        let (edith, _) = Client::staff(&app, "edith", "esdc-edsc", Role::Editor).await;
        let edit = "/en/content/esdc-edsc/collections/lose-your-job";
        let fields = [("section-2-items", "ST015 ST013"), ("name-fr", "La perte d’un emploi"), ("do", "save")];
        edith.send(edit, edit, &fields).await.is(303);
        let address = link(&edith, &format!("{edit}/preview")).await;
        let page = app.get(&address.replace("/en/preview", "/fr/apercu")).await.is(200).page();
        assert_eq!(page.heading(), "La perte d’un emploi");
        assert!(!page.has(".keep-link") && app.get(&address).await.page().has(".notice--aged"));
        let shown = page.words();
        let at = |id: &str| shown.find(&app.state.catalogue().service(id).unwrap().name.fr).unwrap();
        assert!(at("ST015") < at("ST013"), "{shown}");
        // what is withdrawn from the portal is shown to nobody
        execute(&db, "update draft set state = 'withdrawn'").await;
        is_gone(&app, &address).await;
    }
}
