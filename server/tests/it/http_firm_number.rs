//! Another business number for a firm; what somebody finds who has left one; names in the language of the reader.

use app::{
    firm::{Role, form::Names},
    reference::Reference,
};
use server::firm::{self, New};

use crate::{client::Client, harness::TestApp, inventory_table::texts, team::Team};

both! {
    async fn a_number_changes_with_a_reason(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let sent = team.sent().await;
        let page = format!("{}/number", team.firm_page());
        for client in [&team.accountant, &team.employee, &team.stranger] {
            client.get(&page).await.is(404);
        }
        for (number, why, wrong) in [("123456789", "", 2), ("555666775", " ", 1), ("987654324", "It was typed wrong.", 1)] {
            let page = team.owner.send(&page, &page, &[("number", number), ("why", why)]).await.is(422).page();
            assert_eq!(page.select(".error-summary__list a").len(), wrong, "{number}: {}", page.words());
        }
        let good = [("number", "555 666 775"), ("why", "It was typed wrong.")];
        team.owner.send(&page, &page, &good).await.is(303);
        assert!(team.owner.get(&team.firm_page()).await.page().words().contains("555666775"));
        // what was sent keeps the number that it was sent with
        assert!(team.owner.get(&sent).await.is(200).page().words().contains("123456782"));
        let record = team.owner.get(&format!("{}/record?kind=renumbered", team.firm_page())).await.is(200).page().words();
        assert!(record.contains("123456782 → 555666775: It was typed wrong."), "{record}");
        assert_eq!(texts(&db, "select act from audit_entry where act = 'firm.renumber'").await.len(), 1);
        // the old one is free, the new one is not
        let (second, _) = Client::signed_in(&app, "second").await;
        let new = crate::http_firm::NEW;
        second.send(new, new, &[("legal-en", "Mine"), ("number", "555666775")]).await.is(422);
        second.send(new, new, &[("legal-en", "Mine"), ("number", "123456782")]).await.is(303);
    }

    /// Two firms at once, one number: one of them has it.
    async fn a_number_belongs_to_one(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let other = format!("/en/applications/firms/{}/number", Reference::from_random(2));
        let page = format!("{}/number", team.firm_page());
        let fields = [("number", "555666775"), ("why", "We are one firm now.")];
        let (one, two) = tokio::join!(team.owner.send(&page, &page, &fields), team.stranger.send(&other, &other, &fields));
        let mut answers = [one.status.as_u16(), two.status.as_u16()];
        answers.sort_unstable();
        assert_eq!(answers, [303, 422]);
    }

    /// By a second click, or the way back: they are told, and nobody else is.
    async fn who_left_is_told_so(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let leave = format!("{}/remove/4", team.firm_page());
        let fields = team.accountant.get(&leave).await.is(200).page().fields(&leave);
        let sent = [("key", fields[0].1.as_str())];
        for _ in 0..2 {
            let left = team.accountant.post(&leave, &sent).await.is(303);
            assert_eq!(left.header("location"), Some("/en/applications/firms?left"));
        }
        let back = team.accountant.get(&leave).await.is(303).header("location").unwrap().to_owned();
        assert!(team.accountant.get(&back).await.is(200).page().words().contains("You left the firm."));
        team.accountant.get(&team.firm_page()).await.is(404);
        // who was taken off, and who never was there, find nothing
        let remove = format!("{}/remove/2", team.firm_page());
        team.owner.send(&remove, &remove, &[]).await.is(303);
        for client in [&team.employee, &team.stranger] {
            client.get(&leave).await.is(404);
            let page = "/en/applications/representatives/new";
            let key = client.get(page).await.is(200).page().fields(page).remove(0).1;
            client.post(&leave, &[("key", &key)]).await.is(404);
        }
    }

    async fn names_stand_in_the_language_of_the_reader(db) {
        let app = TestApp::over(&db).await;
        let (owner, person) = Client::signed_in(&app, "owner").await;
        let names = Names { legal_en: Some("Northern Bakery".to_owned()), legal_fr: Some("Boulangerie du Nord".to_owned()), ..Names::default() };
        let new = New { reference: Reference::from_random(4), name: "Northern Bakery", names: &names, number: "555666775", members: &[(person, Role::Owner)] };
        let mut tx = app.state.db.begin_write().await.unwrap();
        firm::make(&app.state, &mut tx, new).await.unwrap();
        tx.commit().await.unwrap();
        for (pages, name, other) in [
            (["/en/applications", "/en/applications/firms", "/en/applications/new"], "Northern Bakery", "Boulangerie"),
            (["/fr/demandes", "/fr/demandes/entreprises", "/fr/demandes/nouvelle"], "Boulangerie du Nord", "Northern"),
        ] {
            for page in pages {
                let words = owner.get(page).await.is(200).page().words();
                assert!(words.contains(name) && !words.contains(other), "{page}: {words}");
            }
        }
    }
}
