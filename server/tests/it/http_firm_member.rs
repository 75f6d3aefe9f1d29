//! Who acts for a firm: other roles, leaving, and what nobody may leave behind.

use app::{firm::Role, reference::Reference};

use crate::{
    client::Client,
    harness::TestApp,
    http_firm::{NEW, every_role, roles},
    inventory_table::texts,
    team::{self, Team, make},
};

const DELETE: &str = "/en/privacy/my-data/delete";

both! {
    async fn whoever_manages_changes_those_below_an_owner(db) {
        let app = TestApp::over(&db).await;
        let (own, clients) = every_role(&app).await;
        let (owner, manager) = (&clients[0].1, &clients[1].1);
        let at = |number: i64| format!("{own}/members/{number}");
        manager.get(&at(1)).await.is(404);
        let key = manager.get(&at(4)).await.is(200).page().fields(&at(4))[0].1.clone();
        manager.post(&at(1), &[("key", &key), ("role", "reader")]).await.is(404);
        manager.post(&format!("{own}/remove/1"), &[("key", &key)]).await.is(404);
        manager.send(&at(4), &at(4), &[("role", "owner")]).await.is(422);
        manager.send(&at(4), &at(4), &[("role", "filer")]).await.is(303);
        assert_eq!(roles(&db).await, ["owner1", "manager2", "filer3", "filer4", "reader5"]);
        owner.send(&at(2), &at(2), &[("role", "owner")]).await.is(303);
        // it holds from the next request: two owners, of whom one goes
        manager.send(&at(1), &at(1), &[("role", "reader")]).await.is(303);
        owner.get(&at(2)).await.is(404);
        assert_eq!(roles(&db).await, ["reader1", "owner2", "filer3", "filer4", "reader5"]);
    }

    async fn is_never_without_an_owner(db) {
        let app = TestApp::over(&db).await;
        let (own, clients) = every_role(&app).await;
        let (owner, manager) = (&clients[0].1, &clients[1].1);
        let (leave, lower) = (format!("{own}/remove/1"), format!("{own}/members/1"));
        let page = owner.get(&leave).await.is(200).page();
        assert!(page.words().contains("A firm needs an owner"), "{}", page.words());
        assert!(!page.has("main form .actions button"));
        owner.send(&leave, &leave, &[]).await.is(409);
        let page = owner.send(&lower, &lower, &[("role", "reader")]).await.is(422).page();
        assert!(page.has(".error-summary__list a[href='#role']"));
        // who deletes everything is told first what to do
        let page = owner.get(DELETE).await.is(200).page();
        assert!(page.words().contains("Make somebody else an owner first"), "{}", page.words());
        assert!(!page.has("main form .actions button") && page.links().contains(&own));
        owner.send(DELETE, DELETE, &[]).await.is(409);
        assert_eq!(roles(&db).await.len(), 5);
        owner.send(&format!("{own}/members/2"), &format!("{own}/members/2"), &[("role", "owner")]).await.is(303);
        // the last two at once: one of them stays
        let theirs = format!("{own}/remove/2");
        let (one, two) = (owner.fill(&leave, &leave, &[]).await, manager.fill(&theirs, &theirs, &[]).await);
        let (one, two) = tokio::join!(owner.submit(&one, &[]), manager.submit(&two, &[]));
        let mut answers = [one.status.as_u16(), two.status.as_u16()];
        answers.sort_unstable();
        assert_eq!(answers, [303, 409]);
        assert_eq!(texts(&db, "select role from firm_member where role = 'owner'").await, ["owner"]);
    }

    /// Whoever is alone takes nobody’s way: the firm stays as what it sent, and its number is free.
    async fn goes_with_the_last_who_acts_for_it(db) {
        let app = TestApp::over(&db).await;
        let (owner, _) = Client::signed_in(&app, "owner").await;
        let made = owner.send(NEW, NEW, &[("legal-en", "Alone"), ("number", "123456782")]).await.is(303);
        let made = made.header("location").unwrap().to_owned();
        owner.send(DELETE, DELETE, &[]).await.is(303);
        assert_eq!(roles(&db).await, Vec::<String>::new());
        assert_eq!(texts(&db, "select kind from firm_event order by id").await, ["made", "left"]);
        let (next, _) = Client::signed_in(&app, "next").await;
        next.get(&made).await.is(404);
        next.send(NEW, NEW, &[("legal-en", "Next"), ("number", "123456782")]).await.is(303);
    }

    async fn an_adviser_reads_for_one_and_sends_for_another(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (accountant, person) = Client::signed_in(&app, "accountant").await;
        let (baker, owner) = Client::signed_in(&app, "baker").await;
        let bakery = Reference::from_random(6);
        make(&app.state, (bakery, "Boréale inc.", "555666775"), &[(owner, Role::Owner), (person, Role::Filer)]).await;
        let (maple, bread) = (team.draft().await, {
            let whom = bakery.to_string();
            let fields = [("program", "research-claim"), ("for", whom.as_str())];
            let begun = accountant.send(team::NEW, team::NEW, &fields).await.is(303);
            begun.header("location").unwrap().to_owned()
        });
        for (page, whom) in [(&maple, "Maple Robotics Inc."), (&bread, "Boréale inc.")] {
            let words = accountant.get(page).await.is(200).page().words();
            assert!(words.contains(&format!("You are acting for {whom}")), "{words}");
        }
        accountant.get(&format!("{maple}/sections/costs")).await.is(404);
        accountant.get(&format!("{bread}/sections/costs")).await.is(200);
        let all = accountant.get("/en/applications/firms").await.is(200).page().links();
        assert!(all.contains(&team.firm_page()) && all.contains(&format!("/en/applications/firms/{bakery}")));
        // neither firm sees the other through them
        baker.get(&maple).await.is(404);
        team.owner.get(&bread).await.is(404);
        let leave = format!("{}/remove/4", team.firm_page());
        let left = accountant.send(&leave, &leave, &[]).await.is(303);
        assert_eq!(left.header("location"), Some("/en/applications/firms?left"));
        accountant.get(&maple).await.is(404);
        accountant.get(&bread).await.is(200);
    }

    /// What was sent was sent by somebody who could, or not at all.
    async fn sends_or_is_taken_off(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let draft = team.draft().await;
        team::fill(&team.owner, &draft).await;
        let (send, remove) = (format!("{draft}/send"), format!("{}/remove/3", team.firm_page()));
        let key = team.filer.get(&send).await.is(200).page().fields(&send).remove(0).1;
        let fields = [("key", key.as_str())];
        let (sent, removed) = tokio::join!(team.filer.post(&send, &fields), team.owner.send(&remove, &remove, &[]));
        removed.is(303);
        let kept = texts(&db, "select kind from application_event").await.len();
        let noted = texts(&db, "select kind from firm_event where kind = 'sent'").await.len();
        let done = usize::from(sent.status == 303);
        assert_eq!((kept, noted), (done, done), "{}", sent.status);
        team.filer.get(&draft).await.is(404);
        team.owner.get(&draft).await.is(200);
    }
}
