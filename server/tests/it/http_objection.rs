//! After a decision, and on the way to it: pauses, objections, what went wrong, how long it really takes.

use serde_json::json;
use server::application::sum_up;

use crate::{
    client::Client,
    database::TestDb,
    harness::TestApp,
    http_department::{report, token},
    http_thread::{DAY, KINDS, at_once, colleague, keys, letters, opened, twice, words},
    inventory_table::{execute, texts},
    page::text,
    team::{ORGANIZATION, Team},
};

/// Decisions of the same program: eight, then one more.
macro_rules! copies {
    ($id:literal) => {
        [copies!($id, "(5), (8), (9), (10), (12), (20), (30), (41)"), copies!($id, "(55)")]
    };
    ($id:literal, $days:literal) => {
        concat!(
            "insert into application (id, reference, program, organization, firm, answers, state, locale, created_at,
                changed_at, sent_at, took, took_phase, decided_at)
            select ",
            $id,
            ", 'X' || column1, program, organization, null, answers, 'accepted', locale, created_at,
                changed_at, sent_at, column1, 'sent', column1 from application, (values ",
            $days,
            ") as days
            where took = 12 and reference not like 'X%'"
        )
    };
}
const COPIES_SQLITE: [&str; 2] = copies!("randomblob(16)");
const COPIES_POSTGRES: [&str; 2] = copies!("gen_random_uuid()");

/// Days later both sign in again.
async fn come_back(team: &Team, officer: &Client) {
    team.owner.sign_in("owner").await;
    officer.sign_in("paul").await;
}

async fn state_of(client: &Client, address: &str) -> String {
    text(client.get(address).await.is(200).page().select(".tag")[0])
}

/// A colleague answers the objection: the decision is changed, once.
async fn answer((app, db): (&TestApp, &TestDb), team: &Team, (one, officer, case): (&str, &Client, &str)) {
    let list = format!("/en/officer/{ORGANIZATION}");
    let (object, objection) = (format!("{one}/object"), format!("{case}/objection"));
    let other = colleague(app).await;
    assert!(words(&other, &objection).await.contains("Nobody knew whether it holds an egg."));
    other.send(&objection, &objection, &[("outcome", "accepted"), ("text", "Yes.")]).await.is(422);
    twice(&other, &objection, &[("outcome", "changed"), ("text", "There was uncertainty.")]).await;
    assert_eq!(state_of(&team.owner, one).await, "Decision changed");
    let page = words(&team.owner, one).await;
    assert!(page.contains("There was uncertainty.") && page.contains("No uncertainty."), "{page}");
    assert!(!page.contains("petra") && !page.contains("paul"), "names of staff are for staff");
    assert_eq!(keys(db, "application.reviewed").await, 4);
    assert_eq!(team.owner.get(&object).await.is(303).header("location"), Some(one), "once");
    assert!(!words(officer, &list).await.contains("An objection waits"));
    let known = words(&team.owner, &team.firm_page()).await;
    assert!(known.contains("Decision changed"), "{known}");
}

both! {
    async fn a_pause_says_why_and_for_whom(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (one, officer, case) = team.taken(&app).await;
        let pause = format!("{case}/pause");
        officer.send(&pause, &pause, &[("text", "We move.")]).await.is(422);
        officer.send(&pause, &pause, &[("outcome", "program"), ("text", "")]).await.is(422);
        twice(&officer, &pause, &[("outcome", "program"), ("text", "We move to another office.")]).await;
        assert_eq!(state_of(&team.owner, &one).await, "Paused by the program");
        let page = words(&team.owner, &one).await;
        assert!(page.contains("We move to another office.") && page.contains("January 21, 2027"), "{page}");
        // the program's own reason takes nothing from the time of whoever applied
        app.state.clock.advance(10 * DAY);
        come_back(&team, &officer).await;
        assert!(words(&team.owner, &one).await.contains("January 21, 2027"));
        assert_eq!(officer.get(&pause).await.is(303).header("location"), Some(case.as_str()), "it is paused");
        let resume = format!("{case}/resume");
        officer.send(&case, &resume, &[]).await.is(303);
        officer.send(&pause, &pause, &[("outcome", "other"), ("text", "A laboratory tests it.")]).await.is(303);
        assert_eq!(state_of(&team.owner, &one).await, "Waiting for somebody else");
        app.state.clock.advance(20 * DAY);
        come_back(&team, &officer).await;
        let page = words(&team.owner, &one).await;
        assert!(page.contains("10 days have passed. The clock is stopped until somebody else has answered"), "{page}");
        assert!(page.contains("February 10, 2027") && page.contains("another office"), "{page}");
        officer.send(&case, &resume, &[]).await.is(303);
        assert_eq!(state_of(&team.owner, &one).await, "Being looked at");
        assert!(words(&team.owner, &one).await.contains("February 10, 2027"));
        assert_eq!(texts(&db, KINDS).await, ["sent", "taken", "paused", "resumed", "paused", "resumed"]);
        assert_eq!((keys(&db, "application.paused").await, keys(&db, "application.resumed").await), (8, 8));
        let elsewhere = colleague(&app).await;
        assert_eq!(elsewhere.get(&pause).await.is(303).header("location"), Some(case.as_str()));
        team.owner.get(&pause).await.is(404);
    }

    async fn an_objection_is_for_somebody_who_did_not_decide(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (one, officer, case) = team.taken(&app).await;
        let (object, objection, list) = (format!("{one}/object"), format!("{case}/objection"), format!("/en/officer/{ORGANIZATION}"));
        assert_eq!(team.owner.get(&object).await.is(303).header("location"), Some(one.as_str()), "nothing is decided");
        let decide = format!("{case}/decide");
        officer.send(&decide, &decide, &[("outcome", "refused"), ("reasons", "No uncertainty.")]).await.is(303);
        assert!(team.owner.get(&one).await.page().links().contains(&object));
        for client in [&team.employee, &team.accountant, &team.stranger] {
            client.get(&object).await.is(404);
        }
        assert!(words(&team.owner, &object).await.contains("You can object until February 20, 2027."));
        team.owner.send(&object, &object, &[("text", "")]).await.is(422);
        let why = [("text", "Nobody knew whether it holds an egg.")];
        at_once((&team.owner, &team.filer), &object, &why).await;
        assert_eq!(texts(&db, KINDS).await, ["sent", "taken", "refused", "objected"]);
        assert_eq!(state_of(&team.owner, &one).await, "Your objection is being looked at");
        assert_eq!(state_of(&officer, &case).await, "Objected to");
        assert!(words(&officer, &list).await.contains("An objection waits for somebody who did not decide"));
        // the store refuses whoever decided, whatever they send
        assert_eq!(officer.get(&objection).await.is(303).header("location"), Some(case.as_str()));
        let key = &opened(&officer, &format!("{case}/reply"), &[]).await[0].1;
        officer.post(&objection, &[("key", key), ("outcome", "upheld"), ("text", "No.")]).await.is(303);
        assert_eq!(texts(&db, KINDS).await.last().unwrap(), "objected");
        answer((&app, &db), &team, (&one, &officer, &case)).await;
    }

    async fn who_objects_too_late_is_told_where_else(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (one, officer, case) = team.taken(&app).await;
        let decide = format!("{case}/decide");
        officer.send(&decide, &decide, &[("outcome", "accepted"), ("reasons", "For a part of it.")]).await.is(303);
        let object = format!("{one}/object");
        for (days, there) in [(90, true), (1, false)] {
            app.state.clock.advance(days * DAY);
            team.owner.sign_in("owner").await;
            assert_eq!(team.owner.get(&one).await.page().links().contains(&object), there, "{days}");
        }
        team.owner.get(&object).await.is(303);
        let form = [("key", opened(&team.owner, &format!("{one}/message"), &[]).await[0].1.clone())];
        team.owner.post(&object, &[("key", &form[0].1), ("text", "Late.")]).await.is(303);
        assert_eq!(texts(&db, KINDS).await, ["sent", "taken", "accepted"]);
        assert!(words(&team.owner, &one).await.contains("notice of objection"));
    }

    /// The claim is never shown as received, or as paid, until somebody put it right.
    async fn what_fails_later_is_told_and_stands_until_somebody_acted(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (one, officer, case) = team.taken(&app).await;
        let list = format!("/en/officer/{ORGANIZATION}");
        let decide = format!("{case}/decide");
        officer.send(&decide, &decide, &[("outcome", "accepted"), ("reasons", "Good.")]).await.is(303);
        app.state.clock.advance(DAY);
        let token = token(&app, ORGANIZATION).await;
        report(&app, &token, &one, "a", &json!({ "kind": "paid", "occurred_at": "2026-11-22T13:00:00Z" })).await.is(201);
        come_back(&team, &officer).await;
        assert_eq!(state_of(&team.owner, &one).await, "Paid");
        let text = json!({ "kind": "failed", "occurred_at": "2026-11-22T14:00:00Z",
            "text": { "en": "The bank returned it.", "fr": "La banque l’a retourné." } });
        for _ in 0..2 {
            report(&app, &token, &one, "b", &text).await.is(201);
        }
        assert_eq!(state_of(&team.owner, &one).await, "Held up on our side");
        let page = words(&team.owner, &one).await;
        assert!(page.contains("The bank returned it.") && page.contains("Do not apply again."), "{page}");
        assert_eq!(keys(&db, "application.failed").await, 4);
        let letter = letters(&app).await.into_iter().find(|letter| letter.subject.contains("went wrong")).unwrap();
        assert!(letter.text.contains("talk to a person") && !letter.text.contains("bank"), "{}", letter.text);
        // that somebody writes, or reads it, puts nothing right
        let message = format!("{one}/message");
        team.owner.send_files(&message, &message, &[("text", "Where is it?")], &[]).await.is(303);
        let said = words(&officer, &list).await;
        assert!(said.contains("Something went wrong: nobody has put it right · A message waits"), "{said}");
        assert_eq!(state_of(&team.owner, &one).await, "Held up on our side");
        let mend = format!("{case}/put-right");
        officer.send(&mend, &mend, &[("text", "")]).await.is(422);
        twice(&officer, &mend, &[("text", "Sent again to your new account.")]).await;
        assert_eq!(state_of(&team.owner, &one).await, "Paid");
        assert!(words(&team.owner, &one).await.contains("Sent again to your new account."));
        assert!(!words(&officer, &list).await.contains("Something went wrong"));
        assert_eq!(officer.get(&mend).await.is(303).header("location"), Some(case.as_str()));
        team.owner.get(&mend).await.is(404);
    }

    async fn how_long_it_takes_is_said_from_ten_decisions_on(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (one, officer, case) = team.taken(&app).await;
        assert!(words(&team.owner, &one).await.contains("Too few decisions so far"));
        let (decided, decide) = (team.sent().await, format!("{case}/decide"));
        app.state.clock.advance(12 * DAY);
        come_back(&team, &officer).await;
        officer.send(&decide, &decide, &[("outcome", "accepted"), ("reasons", "Good.")]).await.is(303);
        let took = "select took || ' ' || took_phase from application where decided_at is not null";
        assert_eq!(texts(&db, took).await, ["12 sent"]);
        // what was decided before there was a column for it is summed up once more
        execute(&db, "update application set took = null, took_phase = null, decided_at = null, summed = 0").await;
        sum_up(&app.state).await.unwrap();
        assert_eq!(texts(&db, took).await, ["12 sent"]);
        let copies = match *db {
            server::db::Db::Sqlite { .. } => COPIES_SQLITE,
            server::db::Db::Postgres { .. } => COPIES_POSTGRES,
        };
        for copies in copies {
            assert!(words(&team.owner, &decided).await.contains("Too few decisions so far"));
            execute(&db, copies).await;
        }
        let page = words(&team.owner, &decided).await;
        let said = "Of the last 10 decisions, half took 12 days or less, and nine in ten took 41 or less.";
        assert!(page.contains(said), "{page}");
    }
}
