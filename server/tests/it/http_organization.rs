//! An organization that no inventory knows is added by an administrator and runs its services without code: a city with a
//! tax to pay and a warning of snow.

use server::person::Role;

use crate::{client::Client, harness::TestApp, inventory_table::texts};

const ALL: &str = "/en/admin/organizations";
const NEW: &str = "/en/admin/organizations/new";
const CITY: &str = "/en/admin/organizations/ville-boisclair";
const NAMES: [(&str, &str); 5] = [
    ("code", "ville-boisclair"),
    ("name-en", "City of Boisclair"),
    ("name-fr", "Ville de Boisclair"),
    ("website-en", "https://www.boisclair.example/en"),
    ("website-fr", "https://www.boisclair.example/"),
];
const SERVICE: [(&str, &str); 9] = [
    ("name-en", "Pay your property tax"),
    ("name-fr", "Payer vos taxes foncières"),
    ("summary-en", "Pay the yearly tax on your house or land."),
    ("summary-fr", "Payez la taxe annuelle sur votre maison ou votre terrain."),
    ("time-en", "Due on March 1"),
    ("time-fr", "À payer au plus tard le 1er mars"),
    ("audiences-canadians", "yes"),
    ("topics-money", "yes"),
    ("do", "send"),
];

async fn administrator(app: &TestApp) -> Client {
    Client::staff(app, "alex", "", Role::Administrator).await.0
}

both! {
    async fn a_city_is_added_and_runs_its_services(db) {
        let app = TestApp::over(&db).await;
        let admin = administrator(&app).await;
        let added = admin.send(NEW, NEW, &NAMES).await.is(303);
        admin.get(added.header("location").unwrap()).await.is(200);
        assert!(admin.get(ALL).await.is(200).page().links().contains(CITY));
        app.get("/en/organizations/city-of-boisclair").await.is(404);

        let (edith, _) = Client::staff(&app, "edith", "ville-boisclair", Role::Editor).await;
        let (rene, _) = Client::staff(&app, "rene", "ville-boisclair", Role::Editor).await;
        let begin = "/en/content/ville-boisclair/new-service";
        assert!(edith.get("/en/content/ville-boisclair").await.is(200).page().words().contains("City of Boisclair"));
        let begun = edith.send(begin, begin, &[("source", "en"), ("name", "Pay your property tax")]).await.is(303);
        let edit = begun.header("location").unwrap();
        edith.send(edit, edit, &SERVICE).await.is(303);
        let review = format!("{edit}/review");
        rene.send(&review, &review, &[("do", "publish")]).await.is(303);
        let page = app.get("/en/services/pay-your-property-tax").await.is(200).page();
        assert!(page.words().contains("City of Boisclair") && page.words().contains("Due on March 1"));
        let of_city = app.get("/fr/organisations/ville-de-boisclair").await.is(200).page();
        assert!(of_city.links().contains("/fr/services/payer-vos-taxes-foncieres"));
        assert!(app.get("/en/organizations").await.text().contains("City of Boisclair"));

        let alerts = "/en/content/ville-boisclair/alerts/new";
        let snow = [("severity", "warning"), ("reach", "organization"), ("title-en", "Snow tonight"), ("title-fr", "Neige cette nuit"), ("text-en", "Move your car."), ("text-fr", "Déplacez votre voiture."), ("starts", "2026-01-01 00:00"), ("ends", "2099-01-01 00:00"), ("act", "save")];
        let written = edith.send(alerts, alerts, &snow).await.is(303);
        let alert = written.header("location").unwrap();
        edith.send(alert, alert, &[("act", "publish")]).await.is(303);
        for (address, title) in [("/en/services/pay-your-property-tax", "Snow tonight"), ("/fr/organisations/ville-de-boisclair", "Neige cette nuit")] {
            assert!(app.get(address).await.is(200).page().words().contains(title), "{address}");
        }
        assert!(!app.get("/en/services/renew-adult-passport").await.page().words().contains("Snow tonight"));
    }

    async fn what_is_said_of_it_is_changed_once_and_kept_where_it_cannot_be(db) {
        let app = TestApp::over(&db).await;
        let admin = administrator(&app).await;
        for (field, wrong) in [("code", "Ville Boisclair"), ("code", "x"), ("name-fr", ""), ("website-en", "http://a.example/"), ("short-en", "CB")] {
            let refused = admin.send(NEW, NEW, &[&NAMES[..], &[(field, wrong)]].concat()).await.is(422).page();
            let at = if field == "short-en" { "#short-fr".to_owned() } else { format!("#{field}") };
            assert_eq!(refused.one(".error-summary a").attr("href"), Some(at.as_str()));
            assert_eq!(refused.one(&format!("#{field}")).attr("value"), Some(wrong));
        }
        let key = admin.get(NEW).await.page().fields(NEW).into_iter().find(|(name, _)| name == "key").unwrap().1;
        let form = [&NAMES[..], &[("key", key.as_str()), ("version", "0")]].concat();
        admin.post(NEW, &form).await.is(303);
        admin.post(NEW, &form).await.is(303);
        admin.post(NEW, &[&[("short-en", "B"), ("short-fr", "B")], &form[..]].concat()).await.is(409);
        let taken = admin.send(NEW, NEW, &[&NAMES[..], &[("code", "cic")]].concat()).await.is(422).page();
        assert_eq!(taken.one(".error-summary a").attr("href"), Some("#code"));
        let (first, second) = (admin.fill(CITY, CITY, &[("name-en", "Boisclair")]).await, admin.fill(CITY, CITY, &[("name-en", "Town")]).await);
        admin.submit(&first, &[]).await.is(303);
        let late = admin.submit(&second, &[]).await.is(409).page();
        assert_eq!(late.one("#name-en").attr("value"), Some("Town"));
        assert_eq!(texts(&db, "select name_en from added_organization").await, ["Boisclair"]);
        assert_eq!(texts(&db, "select kind || ' ' || change from publication order by version").await, ["organization added", "organization changed"]);
        assert_eq!(texts(&db, "select act from audit_entry order by number").await, ["organization.save", "organization.save"]);
    }

    async fn only_administrators_open_it(db) {
        let app = TestApp::over(&db).await;
        let admin = administrator(&app).await;
        admin.send(NEW, NEW, &NAMES).await.is(303);
        let (editor, _) = Client::staff(&app, "edith", "ville-boisclair", Role::Editor).await;
        for address in [ALL, NEW, CITY] {
            editor.get(address).await.is(404);
        }
        // what an import or the starter catalogue says is not changed here
        admin.get("/en/admin/organizations/cic").await.is(404);
    }
}
