//! The sections of a collection: they move, come and go by buttons that save nothing, and hold what may stand there.

use server::person::Role;

use crate::{client::Client, harness::TestApp, inventory_table::texts, page::Page};

const EDIT: &str = "/en/content/ic/collections/start-a-business";
const REVIEW: &str = "/en/content/ic/collections/start-a-business/review";
const PUBLIC: [&str; 2] = ["/en/collections/start-a-business", "/fr/dossiers/demarrer-une-entreprise"];

async fn editors(app: &TestApp) -> (Client, Client) {
    let (anna, _) = Client::staff(app, "anna", "ic", Role::Editor).await;
    let (alan, _) = Client::staff(app, "alan", "ic", Role::Editor).await;
    (anna, alan)
}

/// The form of a page with these fields instead of its own.
fn with<'a>(opened: &'a [(String, String)], fields: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let own = opened.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let own = own.filter(|(name, _)| !fields.iter().any(|(given, _)| given == name));
    own.chain(fields.iter().copied()).collect()
}

fn value(page: &Page, field: &str) -> String {
    let fields = page.fields(EDIT);
    fields.into_iter().find(|(name, _)| name == field).unwrap_or_else(|| panic!("no field {field}")).1
}

/// Presses a button that saves nothing.
async fn press(client: &Client, page: &Page, fields: &[(&str, &str)]) -> Page {
    let opened = page.fields(EDIT);
    client.post(EDIT, &with(&opened, fields)).await.is(200).page()
}

both! {
    async fn sections_and_what_stands_in_them_move_by_buttons(db) {
        let app = TestApp::over(&db).await;
        let (anna, alan) = editors(&app).await;
        let titles = |page: &Page| page.select("main ol h2").iter().map(|title| crate::page::text(*title)).collect::<Vec<_>>();
        let before = titles(&app.get(PUBLIC[1]).await.page());
        let page = anna.get(EDIT).await.is(200).page();
        // over the edge of a section, out, and the section as a whole
        let page = press(&anna, &page, &[("move", "section-3-items 0 up"), ("name-en", "Half a name")]).await;
        assert_eq!((value(&page, "section-2-items"), value(&page, "section-3-items")), ("ST048 ST049".into(), "ST050".into()));
        assert_eq!(value(&page, "name-en"), "Half a name");
        let page = press(&anna, &page, &[("move", "section-6-items 1 out")]).await;
        assert_eq!(value(&page, "section-6-items"), "ST062 ST061");
        let first = value(&page, "section-1-title-fr");
        let page = press(&anna, &page, &[("move", "section-1 down")]).await;
        assert_eq!((value(&page, "section-2-title-fr"), value(&page, "section-1-items")), (first, "ST048 ST049".into()));
        let page = press(&anna, &page, &[("move", "section-4 out")]).await;
        assert_eq!(value(&page, "section-6-title-en"), "");
        assert_eq!(texts(&db, "select changes from draft").await, [""; 0], "nothing is kept before it is saved");
        let sent = page.fields(EDIT);
        anna.post(EDIT, &with(&sent, &[("name-en", "Start a business"), ("do", "send")])).await.is(303);
        alan.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(303);
        let after = titles(&app.get(PUBLIC[1]).await.page());
        let expected = [&before[1], &before[0], &before[2], &before[4], &before[5]];
        assert_eq!(after.len(), 5);
        assert!(after.iter().zip(expected).all(|(after, before)| after.ends_with(before.split_once(": ").map_or(before.as_str(), |(_, title)| title))), "{before:?} {after:?}");
        // the way back brings the section again
        let first = "/en/content/ic/collections/start-a-business/history/0";
        anna.send(first, first, &[]).await.is(303);
        anna.send(EDIT, EDIT, &[("do", "send")]).await.is(303);
        alan.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(303);
        assert_eq!(titles(&app.get(PUBLIC[1]).await.page()), before);
    }

    async fn a_section_is_added_whole_or_not_at_all(db) {
        let app = TestApp::over(&db).await;
        let (anna, alan) = editors(&app).await;
        let title = [("section-7-title-en", "Grow"), ("section-7-title-fr", "Grandir"), ("do", "save")];
        let refused = anna.send(EDIT, EDIT, &title).await.is(422).page();
        let wrong: Vec<String> = refused.select(".error-summary a").iter().map(|link| link.attr("href").unwrap().to_owned()).collect();
        assert_eq!(wrong, ["#section-7-text-en", "#section-7-text-fr", "#section-7-items"]);
        let text = [&title[..2], &[("section-7-text-en", "Hire."), ("section-7-text-fr", "Embauchez."), ("section-7-items", "ST065"), ("section-6-items", "ST062 ST061"), ("do", "send")]].concat();
        anna.send(EDIT, EDIT, &text).await.is(303);
        alan.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(303);
        for (address, words) in PUBLIC.iter().zip(["Hire.", "Embauchez."]) {
            assert!(app.get(address).await.page().words().contains(words));
        }
        assert_eq!(value(&anna.get(EDIT).await.page(), "section-8-items"), "", "there is room for one more");
        let first = "/en/content/ic/collections/start-a-business/history/0";
        anna.send(first, first, &[]).await.is(303);
        anna.send(EDIT, EDIT, &[("do", "send")]).await.is(303);
        alan.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(303);
        assert!(!app.get(PUBLIC[0]).await.page().words().contains("Hire."), "restored, it is gone");
    }

    async fn only_what_may_stand_there_is_added(db) {
        let app = TestApp::over(&db).await;
        let (anna, _) = editors(&app).await;
        let page = anna.get(EDIT).await.is(200).page();
        let opened = page.fields(EDIT);
        // of nobody who contributes; twice; not there at all; nothing typed
        for typed in ["ST033", "ST047", "ST999", "/en/services/nothing", ""] {
            let sent = with(&opened, &[("add-section-2-items", typed), ("move", "section-2-items add")]);
            let refused = anna.post(EDIT, &sent).await.is(422).page();
            assert!(refused.has("#section-2-items-error"), "{typed}");
            assert_eq!(value(&refused, "add-section-2-items"), typed);
        }
        for (items, status) in [("ST048 ST033", 422), ("ST048 ST047", 422), ("", 422), ("ST048 <b>", 422)] {
            anna.post(EDIT, &with(&opened, &[("section-2-items", items), ("do", "save")])).await.is(status);
        }
        // suggestions say why, and add themselves
        let button = page.select("#suggestions button")[0].attr("value").unwrap().to_owned();
        let id = button.rsplit(' ').next().unwrap().to_owned();
        assert!(page.select("#suggestions .work__entry").len() <= 6 && page.has("#suggestions .order__why li"));
        let added = press(&anna, &page, &[("move", &button)]).await;
        let section = button.split(' ').next().unwrap();
        assert!(value(&added, section).split(' ').any(|one| one == id));
        assert!(added.select("#suggestions button").iter().all(|other| !other.attr("value").unwrap().ends_with(&id)));
        // asked to contribute, they may stand there; the key Enter adds what was typed, and loses nothing
        let contributors = format!("{EDIT}/contributors");
        anna.send(&contributors, &contributors, &[("organization", "cic"), ("do", "give")]).await.is(303);
        let entered = press(&anna, &page, &[("add-section-2-items", "/fr/services/renouveler-passeport-adulte"), ("do", "save")]).await;
        assert_eq!(value(&entered, "section-2-items"), "ST048 ST033");
        assert_eq!(texts(&db, "select changes from draft").await, [""; 0]);
    }

    async fn a_text_that_waits_still_waits_where_it_moved(db) {
        let app = TestApp::over(&db).await;
        let (anna, alan) = editors(&app).await;
        let publish = async || alan.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(303);
        anna.send(EDIT, EDIT, &[("section-2-text-fr", "Un seul numéro."), ("do", "send")]).await.is(303);
        publish().await;
        assert!(anna.get(EDIT).await.page().has("#section-2-text-en-waits"));
        let page = anna.get(EDIT).await.page();
        let moved = press(&anna, &page, &[("move", "section-2 up")]).await.fields(EDIT);
        anna.post(EDIT, &with(&moved, &[("do", "send")])).await.is(303);
        publish().await;
        let page = anna.get(EDIT).await.page();
        assert!(page.has("#section-1-text-en-waits") && !page.has("#section-2-text-en-waits"));
        assert!(app.get(PUBLIC[0]).await.page().has(".notice--aged"), "stale English does not look current");
        // moved and changed in one language at once
        let moved = press(&anna, &page, &[("move", "section-4 down")]).await.fields(EDIT);
        anna.post(EDIT, &with(&moved, &[("section-5-title-fr", "Vos permis"), ("do", "send")])).await.is(303);
        publish().await;
        assert!(anna.get(EDIT).await.page().has("#section-5-title-en-waits"));
    }
}
