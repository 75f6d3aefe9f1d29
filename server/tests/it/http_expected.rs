//! How long it really takes: counted from what happened, and said when there is too little of it.

use app::{
    handoff::{Expected, Waits, Way, expected},
    locale::Locale,
};
use server::person::Role;

use crate::{
    asking::{ASK, WRITING, ask, preview, reference},
    client::Client,
    harness::TestApp,
    page::text,
};

const HOUR: i64 = 60 * 60 * 1000;
const DAY: i64 = 24 * HOUR;

#[test]
fn half_and_eight_in_ten_waited_no_longer() {
    let ten: Vec<i64> = (1..=10).rev().map(|hours| hours * HOUR).collect();
    let found = expected(Way::Writing, ten.clone());
    assert_eq!(found.waits, Some(Waits { half: 5 * HOUR, most: 8 * HOUR }));
    assert!(found.words(Locale::En).contains("of the 10 questions"));
    assert!(found.words(Locale::En).contains("half were answered within 5 hours, and eight in ten within 8 hours"));
    assert!(found.words(Locale::Fr).contains("en 5 heures ou moins, et huit sur dix en 8 heures ou moins"));
    assert_eq!(expected(Way::Writing, ten[1..].to_vec()).waits, None, "nine are too few");
    for waits in [Vec::new(), vec![3]] {
        assert_eq!(
            expected(Way::Callback, waits.clone()),
            Expected { way: Way::Callback, count: waits.len(), waits: None }
        );
    }
    let odd = expected(Way::Callback, (1..=11).collect());
    assert_eq!(odd.waits, Some(Waits { half: 6, most: 9 }));
    assert!(odd.words(Locale::En).contains("half came within 1 minute of"), "never shorter than what happened");
    let long = expected(Way::InPerson, vec![2 * DAY + 1; 12]);
    assert!(long.words(Locale::Fr).contains("en 3 jours ou moins"), "{}", long.words(Locale::Fr));
}

/// What is said before sending.
async fn said(client: &Client, fields: &[(&str, &str)]) -> String {
    text(preview(client, ASK, fields).await.is(200).page().one(".expected"))
}

async fn answer(officer: &Client, address: &str) {
    let place = format!("/en/desk/esdc-edsc/request/{}", reference(address));
    officer.send(&place, &place, &[("act", "claim")]).await.is(303);
    officer.send(&place, &place, &[("act", "reply"), ("answer", "Yes.")]).await.is(303);
}

both! {
    async fn what_happened_is_said_before_sending_and_on_the_page(db) {
        // whoever answers stays signed in
        let variables = [("PASSERELLE_SESSION_IDLE", "1440"), ("PASSERELLE_SESSION_WHOLE", "1440")];
        let app = TestApp::with(&db, &variables).await;
        let (officer, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        let person = Client::new(&app);
        assert!(said(&person, &WRITING).await.contains("no such question was answered in the last 28 days"));
        for count in 1..=10_i64 {
            let address = ask(&person, &WRITING).await;
            app.state.clock.advance(count * 10 * 60 * 1000);
            answer(&officer, &address).await;
            if count == 1 {
                assert!(said(&person, &WRITING).await.contains("only one such question"));
                // a second answer is not a first one
                officer.send(&format!("/en/desk/esdc-edsc/request/{}", reference(&address)),
                    &format!("/en/desk/esdc-edsc/request/{}", reference(&address)),
                    &[("act", "reply"), ("answer", "And yes.")]).await.is(303);
            }
        }
        let words = "of the 10 questions that we answered in writing in the last 28 days, half were answered within 50 \
            minutes, and eight in ten within 2 hours";
        let before = said(&person, &WRITING).await;
        assert!(before.contains(words), "{before}");
        let waiting = ask(&person, &WRITING).await;
        assert_eq!(text(person.get(&waiting).await.is(200).page().one(".expected")), before);
        let promise = person.get(&waiting).await.is(200).page().words();
        assert!(promise.contains("This is our published standard"), "both stand there");
        let city = [WRITING[0], ("way", "in_person"), ("city", "Iqaluit")];
        assert!(said(&person, &city).await.contains("no such question"), "another way is another wait");
        app.state.clock.advance(28 * DAY + 1);
        assert!(said(&person, &WRITING).await.contains("no such question"), "what is old says nothing of today");
    }
}
