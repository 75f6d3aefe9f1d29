//! Between the steps of an application: more time, and messages.

use server::{
    outbox::{Letter, list, open},
    person::Role,
    reminder::remind,
};

use crate::{
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::texts,
    team::{ORGANIZATION, PDF, Team, asked, kept, with_folder},
};

pub const DAY: i64 = 24 * 60 * 60 * 1000;
pub const KINDS: &str = "select kind from application_event order by number";

/// What is on its way.
pub async fn letters(app: &TestApp) -> Vec<Letter> {
    let listed = list(&app.state, app::outbox::Standing::Waiting).await.unwrap();
    listed.into_iter().map(|one| open(&app.state, one.id, &one.letter).unwrap()).collect()
}

pub async fn keys(db: &TestDb, named: &str) -> usize {
    let keys = texts(db, "select key from outbox order by key").await;
    keys.iter().filter(|key| key.starts_with(named)).count()
}

/// What a page says.
pub async fn words(client: &Client, address: &str) -> String {
    client.get(address).await.is(200).page().words()
}

/// A form as it was opened, to be sent more than once.
pub async fn opened(client: &Client, page: &str, fields: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut sent = client.get(page).await.is(200).page().fields(page);
    sent.retain(|(name, _)| !fields.iter().any(|(given, _)| given == name));
    sent.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    sent
}

pub async fn post(client: &Client, address: &str, fields: &[(String, String)]) -> crate::harness::Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    client.post(address, &fields).await
}

/// Sends a form twice under one key.
pub async fn twice(client: &Client, page: &str, fields: &[(&str, &str)]) {
    let form = opened(client, page, fields).await;
    for _ in 0..2 {
        post(client, page, &form).await.is(303);
    }
}

/// Two people send a form, one of them twice, all at once: one is kept, the others learn of it.
pub async fn at_once((one, two): (&Client, &Client), page: &str, fields: &[(&str, &str)]) {
    let (first, second) = (opened(one, page, fields).await, opened(two, page, fields).await);
    let (a, b, c) = tokio::join!(post(one, page, &first), post(one, page, &first), post(two, page, &second));
    for answer in [a, b, c] {
        assert!([303, 409].contains(&answer.status.as_u16()), "{}", answer.status);
    }
}

/// Somebody else of the same organization.
pub async fn colleague(app: &TestApp) -> Client {
    Client::staff(app, "petra", ORGANIZATION, Role::Officer).await.0
}

both! {
    async fn more_time_is_asked_once_and_given(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (give, one, officer, case) = asked(&app, &team).await;
        let more = format!("{give}/more-time");
        assert!(team.employee.get(&one).await.page().links().contains(&more));
        assert!(!team.accountant.get(&one).await.page().links().contains(&more), "who reads asks for nothing");
        let wanted = [("due", "2026-12-18"), ("text", "The books are away.")];
        at_once((&team.employee, &team.owner), &more, &wanted).await;
        assert_eq!(texts(&db, KINDS).await, ["sent", "taken", "asked", "more-time"], "one of them stands");
        let page = words(&team.owner, &one).await;
        assert!(page.contains("You asked for time until December 18, 2026") && page.contains("December 4, 2026"));
        assert_eq!(team.owner.get(&more).await.is(303).header("location"), Some(one.as_str()));
        // it stands first with the officers, and is answered by whoever has it
        let list = format!("/en/officer/{ORGANIZATION}");
        assert!(words(&officer, &list).await.contains("More time is wanted"));
        let time = format!("{case}/time/4");
        assert!(officer.get(&case).await.page().links().contains(&time));
        let stranger = colleague(&app).await;
        assert_eq!(stranger.get(&time).await.is(303).header("location"), Some(case.as_str()));
        officer.send(&time, &time, &[("outcome", "time-given"), ("due", "2026-12-01")]).await.is(422);
        officer.send(&time, &time, &[("outcome", "time-declined"), ("text", "")]).await.is(422);
        twice(&officer, &time, &[("outcome", "time-given"), ("due", "2026-12-15"), ("text", "")]).await;
        assert_eq!(texts(&db, KINDS).await.last().unwrap(), "time-given");
        let page = words(&team.owner, &one).await;
        assert!(page.contains("Send it by December 15, 2026.") && page.contains("More time given until December 15, 2026"));
        assert!(words(&team.owner, "/en/applications").await.contains("Send by December 15, 2026"));
        assert!(words(&team.owner, &team.firm_page()).await.contains("Send by December 15, 2026"));
        assert_eq!(texts(&db, "select due_on from application").await, ["2026-12-15"]);
        assert!(!words(&officer, &list).await.contains("More time is wanted"));
        assert_eq!(keys(&db, "application.time-given").await, 4);
    }

    async fn what_is_wrong_is_said_at_the_field(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (give, ..) = asked(&app, &team).await;
        let more = format!("{give}/more-time");
        for wrong in ["2026-12-04", "2026-11-30", "2028-01-01", "soon"] {
            let refused = team.employee.send(&more, &more, &[("due", wrong), ("text", "The books are away.")]).await;
            let refused = refused.is(422).page();
            assert_eq!(refused.one("#due").attr("value"), Some(wrong));
            assert!(refused.words().contains("The books are away.") && refused.has(".error-summary a[href='#due']"));
        }
        let refused = team.employee.send(&more, &more, &[("due", "2026-12-18"), ("text", " ")]).await.is(422).page();
        assert!(refused.has(".error-summary a[href='#text']"));
        assert_eq!(texts(&db, KINDS).await, ["sent", "taken", "asked"]);
    }

    /// A reminder of the day that held before keeps none of the day that holds now.
    async fn reminders_and_calendars_follow_the_day(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (give, _, officer, case) = asked(&app, &team).await;
        let due = format!("{give}/due.ics");
        let file = team.owner.get(&due).await.is(200);
        assert_eq!(file.header("content-type"), Some("text/calendar; charset=utf-8"));
        let line = |text: &str, name: &str| text.lines().find(|line| line.starts_with(name)).map(str::to_owned);
        let before = file.text();
        assert!(before.contains("DTSTART;VALUE=DATE:20261204") && before.contains("SEQUENCE:0"), "{before}");
        assert!(!before.contains("Payroll"), "others may look into the same calendar");
        team.accountant.get(&due).await.is(200);
        team.stranger.get(&due).await.is(404);
        app.state.clock.advance(9 * DAY);
        remind(&app.state).await.unwrap();
        assert_eq!(keys(&db, "application.due-soon").await, 4);
        team.owner.sign_in("owner").await;
        officer.sign_in("paul").await;
        let (more, time) = (format!("{give}/more-time"), format!("{case}/time/4"));
        team.owner.send(&more, &more, &[("due", "2026-12-18"), ("text", "Away.")]).await.is(303);
        officer.send(&time, &time, &[("outcome", "time-given"), ("due", "2026-12-18"), ("text", "")]).await.is(303);
        let after = team.owner.get(&due).await.is(200).text();
        assert!(after.contains("DTSTART;VALUE=DATE:20261218") && after.contains("SEQUENCE:1"), "{after}");
        assert_eq!(line(&before, "UID:"), line(&after, "UID:"));
        let letter = letters(&app).await.into_iter().find(|letter| letter.subject.contains("you have more time")).unwrap();
        assert!(letter.text.contains("December 18, 2026") && !letter.text.contains("Payroll"));
        let enclosed = letter.calendar.unwrap();
        assert_eq!((line(&enclosed, "UID:"), line(&enclosed, "SEQUENCE:")), (line(&after, "UID:"), line(&after, "SEQUENCE:")));
        for (days, soon, today) in [(3, 4, 0), (11, 8, 0), (3, 8, 4)] {
            app.state.clock.advance(days * DAY);
            remind(&app.state).await.unwrap();
            let told = (keys(&db, "application.due-soon").await, keys(&db, "application.due-today").await);
            assert_eq!(told, (soon, today), "after {days} more days");
        }
    }

    async fn what_is_given_or_decided_needs_no_more_time(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (give, one, officer, case) = asked(&app, &team).await;
        let more = format!("{give}/more-time");
        let late = opened(&team.owner, &more, &[("due", "2026-12-18"), ("text", "Away.")]).await;
        team.owner.send(&more, &more, &[("due", "2026-12-10"), ("text", "Away.")]).await.is(303);
        let time = format!("{case}/time/4");
        let answer = opened(&officer, &time, &[("outcome", "time-declined"), ("text", "The year ends.")]).await;
        post(&officer, &time, &answer).await.is(303);
        let page = words(&team.owner, &one).await;
        assert!(page.contains("stays due by December 4, 2026") && page.contains("The year ends."), "{page}");
        assert_eq!(keys(&db, "application.time-declined").await, 4);
        let decide = format!("{case}/decide");
        officer.send(&decide, &decide, &[("outcome", "accepted"), ("reasons", "Good.")]).await.is(303);
        assert_eq!(post(&team.owner, &more, &late).await.is(303).header("location"), Some(one.as_str()));
        assert_eq!(officer.get(&time).await.is(303).header("location"), Some(case.as_str()));
        for none in ["99", "1"] {
            let (own, staff) = (format!("{one}/answer/{none}/more-time"), format!("{case}/time/{none}"));
            assert_eq!(team.owner.get(&own).await.is(303).header("location"), Some(one.as_str()));
            assert_eq!(officer.get(&staff).await.is(303).header("location"), Some(case.as_str()));
            team.stranger.get(&own).await.is(404);
        }
        assert_eq!(texts(&db, KINDS).await, ["sent", "taken", "asked", "more-time", "time-declined", "accepted"]);
    }

    async fn either_side_writes(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (one, officer, case) = team.taken(&app).await;
        let (message, list) = (format!("{one}/message"), format!("/en/officer/{ORGANIZATION}"));
        team.owner.send_files(&message, &message, &[("text", " ")], &[]).await.is(422);
        let text = "My number is 046 454 286. When do you call?";
        let form = opened(&team.employee, &message, &[("text", text)]).await;
        let fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        for _ in 0..2 {
            team.employee.post_files(&message, &fields, &[("plan.pdf", PDF)]).await.is(303);
        }
        assert_eq!((texts(&db, KINDS).await.as_slice(), kept(&app).len()), (&["sent", "taken", "message"].map(str::to_owned)[..], 1));
        for (client, page) in [(&team.owner, &one), (&officer, &case)] {
            let words = words(client, page).await;
            assert!(words.contains("••• ••• •••. When do you call?") && words.contains("plan.pdf"), "{words}");
        }
        assert!(words(&officer, &list).await.contains("A message waits"));
        for client in [&team.accountant, &team.stranger] {
            client.get(&message).await.is(404);
        }
        let reply = format!("{case}/reply");
        assert!(words(&officer, &reply).await.contains("When do you call?"));
        assert_eq!(colleague(&app).await.get(&reply).await.is(303).header("location"), Some(case.as_str()));
        twice(&officer, &reply, &[("text", "On Friday. 046 454 286 is hidden.")]).await;
        let page = words(&team.owner, &one).await;
        assert!(page.contains("On Friday. ••• ••• ••• is hidden.") && page.contains("A message from the program"), "{page}");
        assert!(!words(&officer, &list).await.contains("A message waits"));
        assert_eq!(keys(&db, "application.reply").await, 4);
        let known = words(&team.employee, "/en/privacy/my-data").await;
        assert!(known.contains("A message from employee Example for Maple Robotics Inc. · My number is ••• ••• •••."), "{known}");
        assert!(!words(&team.owner, "/en/privacy/my-data").await.contains("My number is"), "theirs alone");
    }

    async fn what_needs_no_reply_is_marked_as_read(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (one, officer, case) = team.taken(&app).await;
        let (message, list) = (format!("{one}/message"), format!("/en/officer/{ORGANIZATION}"));
        team.owner.send_files(&message, &message, &[("text", "Thank you.")], &[]).await.is(303);
        officer.send(&case, &format!("{case}/read"), &[]).await.is(303);
        assert!(words(&team.owner, &one).await.contains("The program has read your message"));
        assert!(!words(&officer, &list).await.contains("A message waits"));
        assert_eq!(texts(&db, KINDS).await, ["sent", "taken", "message", "read"]);
        // a draft has nobody to write to
        let draft = team.draft().await;
        team.owner.get(&format!("{draft}/message")).await.is(404);
    }
}
