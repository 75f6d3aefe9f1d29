//! The pages of a firm call it as the register does now, in the language of whoever reads.

use crate::{harness::TestApp, inventory_table::execute, team::Team};

both! {
    async fn every_page_of_a_firm_has_the_name_that_the_register_has_now(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        execute(&db, "update firm set legal_fr = 'Robotique Érable inc.', operating_fr = 'Robérable' where name = 'Maple Robotics Inc.'").await;
        let home = team.firm_page();
        for page in ["members/2", "remove/2", "invitations", "identifiers", "number", "record"] {
            let address = format!("{home}/{page}");
            let english = team.owner.get(&address).await;
            let english = english.is(200).page();
            assert!(english.words().contains("Maple Robotics Inc."), "{address}: {}", english.words());
            let french = team.owner.get(english.switch()).await.is(200).page().words();
            assert!(french.contains("Robotique Érable inc. (Robérable)"), "{address}: {french}");
        }
    }
}
