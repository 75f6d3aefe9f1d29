//! What staff keep to names services by the ids of an inventory too; what names a service that went away is listed.

use app::{desk::experts_page::ExpertsPage, locale::Locale, shell::Page};
use jiff::civil::date;
use server::{
    desk::{About, Knowledge},
    person::Role,
};

use crate::{
    client::Client,
    harness::TestApp,
    inventory_table::{LATER, SERVICES, only},
};

const EXPERTS: &str = "/en/desk/esdc-edsc/experts";

/// One instruction about services.
fn about(ids: &str) -> Knowledge {
    let text = format!(
        "[[instruction]]\nfrom = 2026-01-01\nservices = [{ids}]\ntitle = {{ en = \"One\", fr = \"Une\" }}\ntext = {{ en = \"Keep to it.\", fr = \"À suivre.\" }}\n"
    );
    Knowledge::parse("expert = []", &text).unwrap()
}

both! {
    async fn a_service_of_an_inventory_can_be_named(db) {
        let app = TestApp::over(&db).await;
        app.import(only(SERVICES)).await;
        let catalogue = app.state.catalogue();
        let service = catalogue.services(Locale::En).iter().find(|one| one.year.is_some()).unwrap().clone();
        let id = service.id.as_str().to_owned();
        let knowledge = about(&format!("\"{id}\""));
        let holds = |catalogue: &_, service: Option<&str>| {
            let about = About { service, organization: "esdc-edsc" };
            knowledge.instructions(catalogue, about, date(2026, 11, 22)).len()
        };
        assert_eq!((holds(&catalogue, Some(&id)), holds(&catalogue, Some("ST001")), holds(&catalogue, None)), (1, 0, 0));
        assert!(knowledge.orphans(&catalogue).is_empty());
        // the next edition has another set of services: what went away is listed, and still stands beside older requests
        let gone = about("\"SRV99999\"");
        let about = About { service: Some("SRV99999"), organization: "esdc-edsc" };
        assert_eq!(gone.orphans(&catalogue)[0].1, ["SRV99999"]);
        assert_eq!(gone.instructions(&catalogue, about, date(2026, 11, 22)).len(), 1);
        app.import(only(LATER)).await;
        let later = app.state.catalogue();
        assert_eq!(knowledge.orphans(&later).is_empty(), later.service(&id).is_some());
        assert_eq!(holds(&later, Some(&id)), 1);
    }

    async fn staff_see_what_names_a_service_that_went_away(db) {
        let app = TestApp::over(&db).await;
        let officer = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await.0;
        assert!(!officer.get(EXPERTS).await.is(200).page().has("#orphans"), "all are there in the starter catalogue");
        let orphans = about("\"ST001\", \"SRV99999\"").orphans(&app.state.catalogue());
        let page = ExpertsPage { organization: "esdc-edsc".to_owned(), unreached: 0, groups: Vec::new(), orphans };
        for (locale, words) in [(Locale::En, ["Keep to it.", "Not in the catalogue: SRV99999"]), (Locale::Fr, ["À suivre.", "Absent du catalogue\u{a0}: SRV99999"])] {
            let html = server::render::part(|| page.body(locale));
            for words in words {
                assert!(html.contains(words), "{words}: {html}");
            }
        }
    }
}
