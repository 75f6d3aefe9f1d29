//! On which pages an alert stands, and who may put one on every page.

use app::locale::Locale;
use server::{catalogue, person::Role};

use crate::{client::Client, harness::TestApp, http_subscription::begun, inventory_table::texts};

const NEW: &str = "/en/content/cic/alerts/new";
const TITLE: (&str, &str) = ("The roads are closed", "Les routes sont fermées");
const HOUR: i64 = 60 * 60 * 1000;

/// An alert that holds now.
const ROADS: [(&str, &str); 7] = [
    ("severity", "danger"),
    ("title-en", TITLE.0),
    ("title-fr", TITLE.1),
    ("text-en", "Stay where you are."),
    ("text-fr", "Restez où vous êtes."),
    ("starts", "2026-11-22 06:00"),
    ("ends", "2026-11-22 18:00"),
];

async fn write(editor: &Client, more: &[(&str, &str)]) -> String {
    let written = editor.send(NEW, NEW, &[&ROADS[..], more].concat()).await.is(303);
    written.header("location").unwrap().to_owned()
}

async fn on_call(app: &TestApp) -> Client {
    let (client, person) = Client::staff(app, "oncall", "cic", Role::Editor).await;
    let mut tx = app.state.db.begin_write().await.unwrap();
    let now = app.state.clock.millis();
    server::person::store::power::insert_power(tx.conn(), person, "cic", Role::OnCall, now).await.unwrap();
    tx.commit().await.unwrap();
    client
}

/// Whether a page warns of it, in its language.
async fn warns(app: &TestApp, address: &str) -> bool {
    let title = if address.starts_with("/fr") { TITLE.1 } else { TITLE.0 };
    let page = app.get(address).await.page();
    page.select("main > section.notice").iter().any(|notice| crate::page::text(*notice).contains(title))
}

both! {
    async fn only_whoever_is_on_call_warns_on_every_page(db) {
        let app = begun(&db).await;
        let (edith, _) = Client::staff(&app, "edith", "cic", Role::Editor).await;
        let chantal = on_call(&app).await;
        let everywhere = "#reach-everywhere, input[name=reach][value=everywhere]";
        assert!(!edith.get(NEW).await.is(200).page().has(everywhere));
        assert!(chantal.get(NEW).await.is(200).page().has(everywhere));
        let refused = edith.send(NEW, NEW, &[&ROADS[..], &[("reach", "everywhere")]].concat()).await.is(422).page();
        assert!(refused.has(".error-summary a[href=\"#reach\"]"), "{}", refused.words());
        let address = write(&chantal, &[("reach", "everywhere")]).await;
        let denied = edith.send(&address, &address, &[("act", "publish")]).await.is(409).page();
        assert!(denied.words().contains("Only an editor who is on call"));
        assert_eq!(texts(&db, "select state from alert").await, ["draft"]);

        chantal.send(&address, &address, &[("act", "publish")]).await.is(303);
        let service = app.service(Locale::Fr, "ST033");
        let pages = ["/en", "/fr", "/en/topics", "/fr/parler-a-quelqu-un", "/en/a-z", "/en/sign-in", "/en/nothing-here", &service];
        for page in pages {
            assert!(warns(&app, page).await, "{page}");
        }
        let other = TestApp::over(&db).await;
        assert!(warns(&other, "/fr").await);
        edith.send(&address, &address, &[("act", "end")]).await.is(409);
        assert!(warns(&app, "/en").await);
        chantal.send(&address, &address, &[("act", "end")]).await.is(303);
        catalogue::refresh(&other.state).await.unwrap();
        for page in pages {
            assert!(!warns(&app, page).await && !warns(&other, page).await, "{page}");
        }
    }

    async fn an_alert_stands_on_the_pages_that_it_concerns_while_it_holds(db) {
        let app = begun(&db).await;
        let (edith, _) = Client::staff(&app, "edith", "cic", Role::Editor).await;
        let later = [("starts", "2026-11-22 09:00"), ("topic-health", "yes"), ("services", "ST055")];
        let fields: Vec<_> = ROADS.into_iter().filter(|(name, _)| *name != "starts").chain(later).collect();
        let address = edith.send(NEW, NEW, &fields).await.is(303).header("location").unwrap().to_owned();
        edith.send(&address, &address, &[("act", "publish")]).await.is(303);
        let service = app.service(Locale::En, "ST055");
        let (concerned, others) = (["/en/topics/health", "/fr/themes/sante", service.as_str()], ["/en", "/en/topics/jobs"]);
        // it begins at nine, two hours from now
        assert!(!warns(&app, "/en/topics/health").await);
        app.state.clock.advance(3 * HOUR);
        app.state.pages.forget();
        for page in concerned {
            assert!(warns(&app, page).await, "{page}");
        }
        for page in others {
            assert!(!warns(&app, page).await, "{page}");
        }
        app.state.clock.advance(12 * HOUR);
        app.state.pages.forget();
        for page in concerned {
            assert!(!warns(&app, page).await, "{page}");
        }
    }

    async fn that_of_an_organization_stands_with_all_that_it_offers(db) {
        let app = begun(&db).await;
        let (edith, _) = Client::staff(&app, "edith", "cic", Role::Editor).await;
        let whole = write(&edith, &[("reach", "organization")]).await;
        edith.send(&whole, &whole, &[("act", "publish")]).await.is(303);
        let (own, other) = (app.service(Locale::En, "ST033"), app.service(Locale::En, "ST055"));
        let catalogue = app.state.catalogue();
        let organization = catalogue.organization_by_code("cic").unwrap().path().href(Locale::En);
        assert!(warns(&app, &own).await && warns(&app, &organization).await);
        assert!(!warns(&app, "/en/topics/health").await && !warns(&app, &other).await);
    }
}
