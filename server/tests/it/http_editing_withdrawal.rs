//! An organization withdraws what it offers: another editor decides, its address leads on or says so, followers are
//! told, and there is a way back.

use server::{editing::carry_out_due, person::Role};

use crate::{
    client::Client,
    harness::TestApp,
    http_subscription::{begun, follow, news, tell},
    inventory_table::{SERVICES, execute, only, texts},
};

const END: &str = "/en/content/cic/services/ST033/withdrawal";
const PUBLIC: [&str; 2] = ["/en/services/renew-adult-passport", "/fr/services/renouveler-passeport-adulte"];
const DAY: i64 = 24 * 60 * 60 * 1000;

async fn editors(app: &TestApp, organization: &str) -> (Client, Client) {
    let (edith, _) = Client::staff(app, "edith", organization, Role::Editor).await;
    let (rene, _) = Client::staff(app, "rene", organization, Role::Editor).await;
    (edith, rene)
}

/// The address of another service of the same organization.
fn other(app: &TestApp) -> [String; 2] {
    let catalogue = app.state.catalogue();
    let service = catalogue.service("ST034").unwrap();
    app::locale::Locale::ALL.map(|locale| service.path().href(locale))
}

both! {
    async fn a_withdrawn_service_leads_to_what_stands_instead(db) {
        let app = begun(&db).await;
        let (edith, rene) = editors(&app, "cic").await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        follow(&amina, "service=ST033").await;
        let instead = other(&app);
        edith.send(END, END, &[("instead", &instead[1]), ("do", "ask")]).await.is(303);
        rene.send(END, END, &[("do", "approve")]).await.is(303);
        for (address, instead) in PUBLIC.iter().zip(&instead) {
            let moved = app.get(address).await.is(301);
            assert_eq!(moved.header("location"), Some(instead.as_str()));
        }
        app.get("/s/ST033").await.is(302);
        assert!(!app.get("/en/a-z/r").await.text().contains(PUBLIC[0]));
        assert!(!app.get("/sitemap.xml").await.text().contains(PUBLIC[0]));
        assert_eq!(texts(&db, "select record || ' ' || change from publication").await, ["ST033 withdrawn"]);
        tell(&app).await;
        let told = news(&amina).await.concat();
        assert!(told.contains("no longer offered") && told.contains(&app.state.catalogue().service("ST034").unwrap().name.en), "{told}");

        // the way back
        edith.get("/en/content/cic/services/ST033").await.is(404);
        assert!(edith.get("/en/content/cic").await.page().links().contains(END));
        edith.send(END, END, &[("do", "return")]).await.is(303);
        app.get(PUBLIC[0]).await.is(200);
        assert_eq!(texts(&db, "select state from withdrawal").await, ["returned"]);
        let acts = texts(&db, "select act from audit_entry order by number").await;
        assert_eq!(acts, ["content.end-ask", "content.end-approve", "content.return"]);
    }

    async fn a_withdrawal_is_asked_once_and_decided_by_somebody_else(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app, "cic").await;
        let instead = other(&app);
        for (wrong, id) in [("/en/services/no-such-thing", "#instead"), (PUBLIC[1], "#instead")] {
            let refused = edith.send(END, END, &[("instead", wrong), ("do", "ask")]).await.is(422).page();
            assert_eq!(refused.one(".error-summary a").attr("href"), Some(id));
            assert_eq!(refused.one("#instead").attr("value"), Some(wrong));
        }
        let whole = format!("https://portal.example{}", instead[1]);
        let filled = edith.fill(END, END, &[("instead", &whole), ("do", "ask")]).await;
        edith.submit(&filled, &[]).await.is(303);
        edith.submit(&filled, &[]).await.is(303);
        assert_eq!(texts(&db, "select state || ' ' || instead from withdrawal").await, ["asked service ST034"]);
        app.get(PUBLIC[0]).await.is(200);
        let key = edith.get(END).await.page().fields(END);
        let key: Vec<(&str, &str)> = key.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        edith.post(END, &[&key[..], &[("do", "approve")]].concat()).await.is(422);
        assert!(rene.get("/en/content/cic").await.page().words().contains("Yours to review"));
        assert!(rene.get(END).await.page().links().contains(instead[0].as_str()));
        let stale = edith.fill(END, END, &[("do", "stop")]).await;
        rene.send(END, END, &[("do", "approve")]).await.is(303);
        edith.submit(&stale, &[]).await.is(409);
        app.get(PUBLIC[0]).await.is(301);
        assert_eq!(texts(&db, "select state from withdrawal").await, ["done"]);
    }

    async fn what_goes_at_an_hour_goes_once_and_can_be_stopped(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app, "cic").await;
        for stopped in [true, false] {
            edith.send(END, END, &[("hour", "2026-12-01 08:00"), ("do", "ask")]).await.is(303);
            rene.send(END, END, &[("do", "approve")]).await.is(303);
            let words = edith.get(END).await.page().words();
            assert!(words.contains("Tuesday, December 1, 2026, 8 am, Eastern time"), "{words}");
            if stopped {
                edith.send(END, END, &[("do", "stop")]).await.is(303);
            }
        }
        carry_out_due(&app.state).await.unwrap();
        app.get(PUBLIC[0]).await.is(200);
        app.state.clock.advance(30 * DAY);
        let other = TestApp::over(&db).await;
        other.state.clock.advance(30 * DAY);
        let (here, there) = tokio::join!(carry_out_due(&app.state), carry_out_due(&other.state));
        here.and(there).unwrap();
        carry_out_due(&app.state).await.unwrap();
        assert_eq!(texts(&db, "select count(*) || '' from publication").await, ["1"]);
        server::catalogue::refresh(&app.state).await.unwrap();
        for address in PUBLIC {
            app.get(address).await.is(410);
        }
        assert_eq!(texts(&db, "select state from withdrawal order by asked_at, id").await, ["stopped", "done"]);
    }

    async fn a_collection_and_an_imported_service_go_too(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app, "esdc-edsc").await;
        let end = "/en/content/esdc-edsc/collections/lose-your-job/withdrawal";
        edith.send(end, end, &[("do", "ask")]).await.is(303);
        rene.send(end, end, &[("do", "approve")]).await.is(303);
        app.get("/fr/dossiers/perdre-son-emploi").await.is(410);
        assert!(!app.get("/en/collections").await.is(200).text().contains("/en/collections/lose-your-job"));
        let french = "/fr/contenu/esdc-edsc/dossiers/lose-your-job/retrait";
        rene.send(french, french, &[("do", "return")]).await.is(303);
        app.get("/fr/dossiers/perdre-son-emploi").await.is(200);

        app.import(only(SERVICES)).await;
        let service = app.state.catalogue().service("101").unwrap().clone();
        let (edith, rene) = editors(&app, &service.organization.code).await;
        let end = format!("/en/content/{}/services/101/withdrawal", service.organization.code);
        let page = service.path().href(app::locale::Locale::En);
        edith.send(&end, &end, &[("do", "ask")]).await.is(303);
        rene.send(&end, &end, &[("do", "approve")]).await.is(303);
        app.get(&page).await.is(410);
        // an inventory that comes again does not bring it back
        app.import(only(SERVICES)).await;
        app.get(&page).await.is(410);
    }

    async fn another_organization_withdraws_nothing_of_ours(db) {
        let app = TestApp::over(&db).await;
        let (edith, _) = editors(&app, "cic").await;
        let (emil, _) = Client::staff(&app, "emil", "esdc-edsc", Role::Editor).await;
        edith.send(END, END, &[("do", "ask")]).await.is(303);
        execute(&db, "update withdrawal set state = 'approved'").await;
        let own = "/en/content/esdc-edsc/services/ST001/withdrawal";
        let key = emil.get(own).await.is(200).page().fields(own);
        let key = &key.iter().find(|(name, _)| name == "key").unwrap().1;
        for address in [END, "/en/content/esdc-edsc/services/ST033/withdrawal"] {
            emil.get(address).await.is(404);
            for act in ["ask", "approve", "stop", "return"] {
                emil.post(address, &[("key", key), ("version", "1"), ("do", act)]).await.is(404);
            }
        }
        assert_eq!(texts(&db, "select state || version from withdrawal").await, ["approved1"]);
    }
}
