//! Editors: from a draft through the review to what the public reads, in both languages at once.

use server::{
    audit::{Verdict, verify},
    catalogue,
    person::Role,
};

use crate::{
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::{LATER, SERVICES, only, texts},
};

const EDIT: &str = "/en/content/cic/services/ST033";
const REVIEW: &str = "/en/content/cic/services/ST033/review";
const PUBLIC: [&str; 2] = ["/en/services/renew-adult-passport", "/fr/services/renouveler-passeport-adulte"];
const NAMES: [(&str, &str); 2] =
    [("name-en", "Renew your passport book"), ("name-fr", "Renouveler votre livret de passeport")];

/// Two editors of one organization.
async fn editors(app: &TestApp, organization: &str) -> (Client, Client) {
    let (edith, _) = Client::staff(app, "edith", organization, Role::Editor).await;
    let (rene, _) = Client::staff(app, "rene", organization, Role::Editor).await;
    (edith, rene)
}

/// Sends a change to review, and publishes it.
async fn change((edith, rene): &(Client, Client), edit: &str, fields: &[(&str, &str)]) {
    let review = format!("{edit}/review");
    edith.send(edit, edit, &[fields, &[("do", "send")]].concat()).await.is(303);
    rene.send(&review, &review, &[("do", "publish")]).await.is(303);
}

async fn count(db: &TestDb, sql: &'static str) -> String {
    texts(db, sql).await.concat()
}

both! {
    async fn both_languages_are_published_once_somebody_else_read_them(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app, "cic").await;
        let before = app.get(PUBLIC[0]).await.page().heading();
        let sent = edith.send(EDIT, EDIT, &[&NAMES[..], &[("do", "send")]].concat()).await.is(303);
        assert_eq!(sent.header("location"), Some(REVIEW));
        assert_eq!(app.get(PUBLIC[0]).await.page().heading(), before, "nothing is published yet");
        edith.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(422);
        let read = rene.get(REVIEW).await.is(200).page();
        assert!(read.words().contains(NAMES[0].1) && read.words().contains(NAMES[1].1) && read.words().contains(&before));
        assert!(rene.get("/en/content/cic").await.is(200).page().links().contains(REVIEW));
        rene.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(303);
        for (address, (_, name)) in PUBLIC.iter().zip(NAMES) {
            let page = app.get(address).await.is(200).page();
            assert_eq!(page.heading(), name);
            assert!(!page.has(".notice--aged"));
        }
        for address in ["/en/a-z/r", "/en/search?q=passport+book", "/api/v1/services/ST033?lang=en"] {
            assert!(app.get(address).await.is(200).text().contains(NAMES[0].1), "{address}");
        }
        let acts = texts(&db, "select act from audit_entry order by number").await;
        assert_eq!(acts, ["content.send", "content.publish"]);
        assert_eq!(verify(&db).await.unwrap(), Verdict::Whole(2));
    }

    async fn published_twice_is_published_once(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app, "cic").await;
        edith.send(EDIT, EDIT, &[&NAMES[..], &[("do", "send")]].concat()).await.is(303);
        let opened = rene.get(REVIEW).await.page().fields(REVIEW);
        let mut fields: Vec<(&str, &str)> = opened.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(("do", "publish"));
        let again = rene.get(REVIEW).await.page().fields(REVIEW);
        let other: Vec<(&str, &str)> = again.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let first = rene.post(REVIEW, &fields).await.is(303);
        let second = rene.post(REVIEW, &fields).await.is(303);
        assert_eq!(first.header("location"), second.header("location"));
        rene.post(REVIEW, &[&other[..], &[("do", "publish")]].concat()).await.is(303);
        assert_eq!(count(&db, "select count(*) || '' from revision").await, "1");
        assert_eq!(count(&db, "select version || '' from publication_head").await, "1");
        assert_eq!(count(&db, "select kind || record || change from publication").await, "serviceST033changed");
    }

    async fn what_people_act_on_is_published_in_both_languages_or_not_at_all(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app, "cic").await;
        for (slot, other) in [("cost-en", "cost-fr"), ("who-fr", "who-en"), ("time-en", "time-fr"), ("phone-1-number-fr", "phone-1-number-en")] {
            let refused = edith.send(EDIT, EDIT, &[(slot, "1-800-555-0100"), ("do", "send")]).await.is(422).page();
            let field = format!("#{other}");
            assert_eq!(refused.one(".error-summary a").attr("href"), Some(field.as_str()));
            assert_eq!(refused.one(&field).attr("aria-invalid"), Some("true"));
            assert!(refused.fields(EDIT).contains(&(slot.to_owned(), "1-800-555-0100".to_owned())), "{slot} is kept");
        }
        // a draft may wait half done; even in review it is not published
        edith.send(EDIT, EDIT, &[("cost-en", "$200"), ("do", "save")]).await.is(303);
        crate::inventory_table::execute(&db, "update draft set state = 'review'").await;
        rene.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(422);
        assert_eq!(count(&db, "select count(*) || '' from record_edit").await, "0");
    }

    async fn a_page_says_that_its_language_waits(db) {
        let app = TestApp::over(&db).await;
        let both = editors(&app, "cic").await;
        let aged = async || {
            let [en, fr] = [app.get(PUBLIC[0]).await.page(), app.get(PUBLIC[1]).await.page()];
            [en.has(".notice--aged"), fr.has(".notice--aged")]
        };
        change(&both, EDIT, &[("need-fr", "Votre dernier passeport\nDeux photos")]).await;
        assert_eq!(aged().await, [true, false]);
        assert!(both.0.get(EDIT).await.page().has("#need-en-waits"));
        change(&both, EDIT, &[("need-en", "Your last passport\nTwo photos")]).await;
        assert_eq!(aged().await, [false, false]);
        // each language has its own words
        change(&both, EDIT, &[("aliases-en", "passport book")]).await;
        assert_eq!(aged().await, [false, false]);
    }

    async fn the_lines_of_a_service_change_together(db) {
        let app = TestApp::over(&db).await;
        let both = editors(&app, "cic").await;
        let number = "1-800-555-0100";
        let wrong = [("phone-1-number-en", "call us"), ("phone-1-number-fr", "call us"), ("do", "save")];
        both.0.send(EDIT, EDIT, &wrong).await.is(422);
        change(&both, EDIT, &[("phone-1-number-en", number), ("phone-1-number-fr", number)]).await;
        for address in PUBLIC {
            let links = app.get(address).await.page().links();
            assert!(links.contains("tel:+18005550100") && !links.contains("tel:+18005676868"), "{links:?}");
            assert!(links.contains("tel:+18662557655"), "the other lines stay");
        }
    }

    async fn the_order_of_a_collection_changes_by_buttons(db) {
        let app = TestApp::over(&db).await;
        let both = editors(&app, "esdc-edsc").await;
        let edit = "/en/content/esdc-edsc/collections/lose-your-job";
        let moved = both.0.send(edit, edit, &[("move", "section-2-items 1 up"), ("name-en", "Losing a job")]).await.is(200);
        let fields = moved.page().fields(edit);
        let order = fields.iter().find(|(name, _)| name == "section-2-items").unwrap().1.clone();
        assert_eq!(order, "ST015 ST013");
        assert!(fields.contains(&("name-en".to_owned(), "Losing a job".to_owned())), "what was typed is kept");
        assert_eq!(count(&db, "select count(*) || '' from draft").await, "0", "nothing is kept before it is saved");
        both.0.send(edit, edit, &[("section-2-items", "ST033 ST013"), ("do", "save")]).await.is(422);
        change(&both, edit, &[("section-2-items", &order), ("name-en", "Losing a job"), ("name-fr", "La perte d’un emploi")]).await;
        let page = app.get("/fr/dossiers/perdre-son-emploi").await.is(200).page();
        assert_eq!(page.heading(), "La perte d’un emploi");
        let cluster = app.state.catalogue().content.clusters.iter().find(|one| one.cluster.id == "lose-your-job").unwrap().cluster.clone();
        assert_eq!(cluster.sections[1].items, ["ST015", "ST013"]);
    }

    async fn another_server_shows_it_within_two_seconds(db) {
        let (app, other) = (TestApp::over(&db).await, TestApp::over(&db).await);
        let watching = tokio::spawn(catalogue::watch(other.state.clone()));
        assert_ne!(other.get(PUBLIC[1]).await.page().heading(), NAMES[1].1);
        change(&editors(&app, "cic").await, EDIT, &NAMES).await;
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
        for (address, (_, name)) in PUBLIC.iter().zip(NAMES) {
            assert_eq!(other.get(address).await.page().heading(), name);
        }
        watching.abort();
    }

    async fn an_import_never_touches_what_editors_published(db) {
        let app = TestApp::over(&db).await;
        app.import(only(SERVICES)).await;
        let service = app.state.catalogue().service("101").unwrap().clone();
        let edit = format!("/en/content/{}/services/101", service.organization.code);
        let both = editors(&app, &service.organization.code).await;
        change(&both, &edit, &NAMES).await;
        app.import(only(LATER)).await;
        for locale in app::locale::Locale::ALL {
            let page = app.get(&service.path().href(locale)).await.is(200).page();
            assert!(NAMES.iter().any(|(_, name)| page.heading() == *name), "{}", page.heading());
        }
    }
}
