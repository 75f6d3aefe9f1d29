//! An application that is begun without an account: kept for this browser, brought to another by its code, and a
//! person's once they signed in and said so.

use crate::{
    asking::reference,
    client::Client,
    harness::TestApp,
    inventory_table::texts,
    page::text,
    team::{NEW, fill, save},
};

const MERGE: &str = "/en/my-page/merge";
const FOLLOW: &str = "/en/talk-to-a-person/request";
const DRAFTS: &str = "select a.reference || ' ' || h.kind from application a join holder h on h.id = a.holder";

/// A draft of somebody without an account: its address.
async fn draft(client: &Client) -> String {
    let begun = client.send(NEW, NEW, &[("program", "research-claim"), ("for", "me")]).await.is(303);
    begun.header("location").unwrap().to_owned()
}

/// The code beside its reference.
async fn code(client: &Client, draft: &str) -> String {
    text(client.get(draft).await.is(200).page().select("section[aria-labelledby=come-back] dd")[1])
}

both! {
    async fn nobody_needs_an_account_to_begin(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        assert_eq!(guest.get("/en/applications").await.is(200).header("set-cookie"), None);
        let new = guest.get(NEW).await.is(200);
        assert_eq!(new.header("set-cookie"), None, "a page sets nothing");
        let draft = draft(&guest).await;
        save(&guest, &draft, "costs", &[("salaries", "84000")]).await.is(303);
        assert!(guest.get("/en/my-page").await.is(200).text().contains(reference(&draft)));
        assert!(guest.get("/en/applications").await.is(200).text().contains(reference(&draft)));
        assert!(guest.get("/en/privacy/my-data").await.is(200).text().contains(reference(&draft)));
        for other in [Client::new(&app), Client::signed_in(&app, "benoit").await.0] {
            for page in [draft.clone(), format!("{draft}/sections/costs")] {
                assert!([303, 404].contains(&other.get(&page).await.status.as_u16()), "{page} is somebody else’s");
            }
        }
        let send = format!("{draft}/send");
        fill(&guest, &draft).await;
        let wall = guest.get(&send).await.is(303);
        assert!(wall.header("location").unwrap().starts_with("/en/sign-in"), "only sending it needs somebody who answers for it");
    }

    /// The second press may come before the cookie that the first brought.
    async fn the_first_form_may_be_pressed_twice(db) {
        let app = TestApp::over(&db).await;
        let (first, second) = (Client::new(&app), Client::new(&app));
        let form = first.get(NEW).await.is(200).page().fields(NEW);
        let mut form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        form.retain(|(name, _)| !["program", "for"].contains(name));
        form.extend([("program", "research-claim"), ("for", "me")]);
        let draft = first.post(NEW, &form).await.is(303).header("location").unwrap().to_owned();
        assert_eq!(second.post(NEW, &form).await.is(303).header("location"), Some(draft.as_str()));
        second.get(&draft).await.is(200);
        assert_eq!(texts(&db, DRAFTS).await.len(), 1);
    }

    async fn whoever_signs_in_goes_on_with_it_once_they_said_so(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        let draft = draft(&guest).await;
        fill(&guest, &draft).await;
        guest.sign_in("amina").await;
        guest.get(&draft).await.is(404);
        let asked = guest.get(&format!("{MERGE}?return={draft}/send")).await.is(200).page();
        assert!(asked.words().contains("one application you began"));
        let merged = guest.send(&format!("{MERGE}?return={draft}/send"), MERGE, &[("done", "merge")]).await.is(303);
        let send = merged.header("location").unwrap().to_owned();
        assert!(!guest.get(&draft).await.is(200).page().has("#come-back"), "it has a holder with a name");
        guest.send(&send, &send, &[]).await.is(303);
        assert_eq!(texts(&db, DRAFTS).await, [format!("{} person", reference(&draft))]);
    }

    async fn a_shared_computer_keeps_none_of_it(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        let one = draft(&guest).await;
        guest.sign_in("amina").await;
        guest.send(MERGE, MERGE, &[("done", "forget")]).await.is(303);
        guest.get(&one).await.is(404);
        assert!(texts(&db, "select reference from application").await.is_empty());
        let other = Client::new(&app);
        draft(&other).await;
        let delete = "/en/privacy/my-data/delete";
        other.send(delete, delete, &[]).await.is(303);
        assert!(texts(&db, "select reference from application").await.is_empty());
    }

    async fn its_code_brings_it_to_another_browser(db) {
        let app = TestApp::over(&db).await;
        let (guest, other) = (Client::new(&app), Client::new(&app));
        let draft = draft(&guest).await;
        let code = code(&guest, &draft).await;
        let wrong = [("reference", reference(&draft)), ("code", "AAAAAA")];
        other.send(FOLLOW, FOLLOW, &wrong).await.is(422);
        other.get(&draft).await.is(303);
        let right = [("reference", reference(&draft)), ("code", code.as_str())];
        assert_eq!(other.send(FOLLOW, FOLLOW, &right).await.is(303).header("location"), Some(draft.as_str()));
        other.get(&draft).await.is(200);
        guest.get(&draft).await.is(404);
        let (amina, _) = Client::signed_in(&app, "amina").await;
        amina.send(FOLLOW, FOLLOW, &right).await.is(303);
        amina.get(&draft).await.is(200);
        other.send(FOLLOW, FOLLOW, &right).await.is(422);
    }
}
