//! Powers that are taken away: at once, on every browser, by whoever may, and written down.

use server::{
    admin,
    person::{self, Revocation, Revoked, Role},
};

use crate::{
    checks::faults,
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::texts,
    team::{ORGANIZATION, Team},
};

const POWERS: &str = "/en/admin/powers";
const DESK: &str = "/en/desk/esdc-edsc";
const AUDIT: &str = "select actor || ' ' || act || ' ' || organization || ' ' || subject from audit_entry
    where act = 'power.revoke' order by number";

/// The fields of the form for one person, as the page holds them.
async fn fields(admin: &Client, person: &str) -> Vec<(String, String)> {
    let page = admin.get(POWERS).await.is(200).page();
    let all = page.fields(POWERS);
    let one = all.chunks(4).find(|form| form.iter().any(|(_, value)| value == person));
    one.unwrap_or_else(|| panic!("no power of {person}: {all:?}")).to_vec()
}

async fn post(client: &Client, fields: &[(String, String)], more: &[(&str, &str)]) -> crate::harness::Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    client.post(POWERS, &[&fields[..], more].concat()).await
}

async fn sessions(db: &TestDb) -> usize {
    texts(db, "select hash from session").await.len()
}

both! {
    async fn an_administrator_takes_a_power_away(db) {
        let app = TestApp::over(&db).await;
        let (admin, ada) = Client::staff(&app, "ada", "", Role::Administrator).await;
        let (officer, olivier) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        let elsewhere = Client::signed_in(&app, "olivier").await.0;
        officer.get(DESK).await.is(200);
        let number = olivier.uuid().simple().to_string();
        let form = fields(&admin, &number).await;
        let asked = post(&admin, &form, &[]).await.is(200).page();
        assert!(asked.heading().contains("olivier Example"), "{}", asked.heading());
        officer.get(DESK).await.is(200);
        assert_eq!(sessions(&db).await, 3, "a question changes nothing");
        for _ in 0..2 {
            let done = post(&admin, &form, &[("step", "revoke")]).await.is(303);
            assert_eq!(done.header("location"), Some("/en/admin/powers?revoked"));
        }
        assert!(admin.get("/en/admin/powers?revoked").await.is(200).page().has(".notice[role=status]"));
        for browser in [&officer, &elsewhere] {
            let led = browser.get(DESK).await.is(303);
            assert!(led.header("location").unwrap().starts_with("/en/sign-in"), "they are signed out");
        }
        assert_eq!(sessions(&db).await, 1);
        let entry = format!("{} power.revoke esdc-edsc desk {}", ada.actor(), olivier.actor());
        assert_eq!(texts(&db, AUDIT).await, [entry], "twice is once");
        officer.sign_in("olivier").await;
        officer.get(DESK).await.is(404);
    }

    async fn nobody_takes_away_their_own_and_nobody_else_may(db) {
        let app = TestApp::over(&db).await;
        let (admin, ada) = Client::staff(&app, "ada", "", Role::Administrator).await;
        let (other, _) = Client::staff(&app, "agathe", "", Role::Administrator).await;
        let form = fields(&other, &ada.uuid().simple().to_string()).await;
        let key = admin.get(POWERS).await.is(200).page().fields(POWERS)[0].1.clone();
        let own = [&[("key".to_owned(), key)], &form[1..]].concat();
        post(&admin, &own, &[("step", "revoke")]).await.is(400);
        admin.get(POWERS).await.is(200);
        for role in [Role::Desk, Role::Officer, Role::Editor] {
            let (staff, _) = Client::staff(&app, role.code(), "esdc-edsc", role).await;
            staff.get(POWERS).await.is(404);
            let code = staff.get("/en/sign-in/code").await.is(200).page();
            let own = [code.fields("/en/sign-in/code")[0].clone()];
            post(&staff, &[&own[..], &form[1..]].concat(), &[("step", "revoke")]).await.is(404);
        }
        assert!(texts(&db, AUDIT).await.is_empty());
        post(&other, &form, &[("step", "revoke")]).await.is(303);
        admin.get(POWERS).await.is(303);
    }

    /// What an officer has in hand would otherwise stay there for ever.
    async fn what_was_in_hand_goes_back(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (_, officer, case) = team.taken(&app).await;
        let mut tx = app.state.db.begin_write().await.unwrap();
        let paul = person::find_staff(&mut tx, "https://provider.example", "paul").await.unwrap().unwrap();
        let taken = Revocation { person: paul, role: Role::Officer, organization: ORGANIZATION, by: "operator" };
        assert_eq!(admin::revoke(&mut tx, &app.state.clock, taken).await.unwrap(), Revoked::Taken);
        assert_eq!(admin::revoke(&mut tx, &app.state.clock, taken).await.unwrap(), Revoked::Absent);
        tx.commit().await.unwrap();
        officer.get(&case).await.is(303);
        let (colleague, _) = Client::staff(&app, "pauline", ORGANIZATION, Role::Officer).await;
        colleague.send(&case, &format!("{case}/take"), &[]).await.is(303);
        colleague.get(&format!("{case}/decide")).await.is(200);
        let entry = format!("operator power.revoke {ORGANIZATION} officer {}", paul.actor());
        assert_eq!(texts(&db, AUDIT).await, [entry]);
    }

    async fn the_pages_are_in_order(db) {
        let app = TestApp::over(&db).await;
        let (admin, _) = Client::staff(&app, "ada", "", Role::Administrator).await;
        let (_, olivier) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        let form = fields(&admin, &olivier.uuid().simple().to_string()).await;
        let asked = post(&admin, &form, &[]).await.is(200);
        for answer in [asked, admin.get(POWERS).await, admin.get("/fr/administration/droits-d-acces").await] {
            let answer = answer.is(200);
            assert_eq!(faults(&answer, &answer.page()), Vec::<String>::new());
            assert_eq!(answer.header("cache-control"), Some("no-store"));
        }
    }
}
