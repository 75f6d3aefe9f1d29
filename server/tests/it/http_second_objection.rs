//! An answer to an objection is a decision: where the program has a second officer confirm those, it has this one too.

use axum::{body::Body, http::Method};

use crate::{
    checks::faults,
    client::Client,
    harness::TestApp,
    http_department::token,
    http_second::{flagged, opened, post, propose, second},
    http_thread::{keys, words},
    inventory_table::texts,
    mandate::last,
    team::{ORGANIZATION, Team, with_folder},
};

const ANSWERS: &str = "select kind from application_event where kind in ('upheld', 'changed')";
/// A word of the answer that nobody reads before it is confirmed.
const WHY: &str = "The kolibri was tested.";
const TOOK_PART: &str = "You took part in the first decision";

/// A form that somebody else had open, sent by this officer.
async fn send_as(client: &Client, check: &str, form: &[(String, String)]) {
    let page = client.get("/en/feedback/no").await.is(200).page();
    let mut own = form.to_vec();
    let key = own.iter_mut().find(|(name, _)| name == "key").unwrap();
    key.1 = page.one("main input[name=key]").attr("value").unwrap().to_owned();
    assert!([303, 409].contains(&post(client, check, &own).await.status.as_u16()));
}

/// Nothing of a proposal is told to anybody but officers.
async fn is_told_to_officers_only(app: &TestApp, team: &Team, one: &str) {
    let bearer = format!("Bearer {}", token(app, ORGANIZATION).await);
    let read = format!("/api/v1/applications/{}", last(one));
    let read = app.ask(Method::GET, &read, &[("authorization", &bearer)], Body::empty()).await.is(200);
    assert!(!read.text().contains("kolibri") && !read.text().contains("upheld"), "{}", read.text());
    let french = one.replace("/en/applications", "/fr/demandes");
    for address in [one, &french, "/en/applications", "/en/privacy/my-data", &team.firm_page()] {
        let text = team.owner.get(address).await.is(200).text();
        assert!(!text.contains("kolibri") && !text.contains("proposes") && !text.contains("propose de"), "{address}");
    }
    assert!(words(&team.owner, one).await.contains("Your objection is being looked at"));
}

/// Whoever took part before is led back, and what they send all the same changes nothing.
async fn is_kept_out(client: &Client, case: &str, form: &[(String, String)], said: &str) {
    let (check, objection) = (format!("{case}/check"), format!("{case}/objection"));
    assert_eq!(client.get(&check).await.is(303).header("location"), Some(case));
    assert_eq!(client.get(&objection).await.is(303).header("location"), Some(case));
    send_as(client, &check, form).await;
    let page = words(client, case).await;
    assert!(page.contains(said) && page.contains("waits for a second officer"), "{page}");
}

both! {
    async fn is_confirmed_by_somebody_who_took_no_part(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (one, paul, case) = flagged(&app, &team).await;
        propose(&paul, &case).await;
        let (check, objection, object) = (format!("{case}/check"), format!("{case}/objection"), format!("{one}/object"));
        let petra = second(&app, "petra").await;
        post(&petra, &check, &opened(&petra, &check, "confirm", "").await).await.is(303);
        team.owner.send(&object, &object, &[("text", "It was tested.")]).await.is(303);
        let (olga, rosa) = (second(&app, "olga").await, second(&app, "rosa").await);
        let answer = olga.get(&objection).await.is(200);
        assert_eq!(faults(&answer, &answer.page()), Vec::<String>::new());
        assert!(answer.page().words().contains("It stays as it was. A flag stands on this application"), "{}", answer.page().words());
        olga.send(&objection, &objection, &[("outcome", "upheld"), ("text", WHY)]).await.is(303);
        is_told_to_officers_only(&app, &team, &one).await;
        assert_eq!(keys(&db, "application.reviewed").await, 0);
        // neither whoever proposed it nor whoever decided before confirms it
        let form = opened(&rosa, &check, "confirm", "").await;
        for (client, said) in [(&olga, "You proposed a decision."), (&paul, TOOK_PART), (&petra, TOOK_PART)] {
            is_kept_out(client, &case, &form, said).await;
            assert!(texts(&db, ANSWERS).await.is_empty());
        }
        // sent back, it is proposed anew
        post(&rosa, &check, &opened(&rosa, &check, "return", "Read page 2.").await).await.is(303);
        assert!(!words(&team.owner, &one).await.contains("Read page 2."));
        olga.send(&objection, &objection, &[("outcome", "changed"), ("text", WHY)]).await.is(303);
        let form = opened(&rosa, &check, "confirm", "").await;
        let (first, again) = tokio::join!(post(&rosa, &check, &form), post(&rosa, &check, &form));
        assert_eq!((first.status.as_u16(), again.status.as_u16()), (303, 303));
        assert_eq!(texts(&db, ANSWERS).await, ["changed"]);
        let page = words(&team.owner, &one).await;
        assert!(page.contains(WHY) && page.contains("Decision changed") && !page.contains("rosa"), "{page}");
        assert_eq!(keys(&db, "application.reviewed").await, 4);
        let page = words(&paul, &case).await;
        assert!(page.contains("The decision was changed: proposed by olga Example, confirmed by rosa Example"), "{page}");
    }
}
