//! Somebody is away: what they had goes to the stand-in or back to the queue, and comes to them no more.

use server::{desk, shift};

use super::{DAY, DESK, HERE, Shift, TEAM, holders, kinds, promises, send};
use crate::{
    asking::reference,
    inventory_table::{execute, texts},
    page::text,
};

const HOUR: i64 = 60 * 60 * 1000;
const TIMES: &str = "select starts_at || ' ' || ends_at from absence where ended_at is null";

both! {
    /// The test begins on November 22 at 7 in the morning, at the desk.
    async fn from_the_first_minute_on_the_stand_in_has_it(db) {
        let shift = Shift::over(&db).await;
        let before = promises(&db).await;
        shift.give(&shift.id("olivier")).await.is(303);
        shift.away(&shift.olivier, "olivier", ["2026-11-23", "2026-11-24"], &shift.id("marc")).await.is(303);
        shift.later(17 * HOUR - 1).await;
        shift::look(&shift.app.state).await.unwrap();
        assert_eq!(holders(&db).await, ["olivier -"], "not before midnight");
        shift.later(1).await;
        let (one, two) = tokio::join!(shift::look(&shift.app.state), shift::look(&shift.app.state));
        one.unwrap();
        two.unwrap();
        assert_eq!(holders(&db).await, ["marc -"]);
        assert_eq!(kinds(&db).await, ["asked", "note", "reassigned", "reassigned"], "once, whichever server looked first");
        assert_eq!(texts(&db, "select reason from request_assignment order by at").await, ["lead", "absence"]);
        assert_eq!(promises(&db).await, before);
        let acts = texts(&db, "select actor || ' ' || act from audit_entry order by number desc limit 1").await;
        assert_eq!(acts, ["job shift request.assign"]);
        // the last day is over at midnight
        shift.later(2 * DAY - 1).await;
        assert!(shift.olivier.get(DESK).await.is(200).page().words().contains("You are away until the end of Tuesday, November 24, 2026"));
        shift.later(1).await;
        assert!(!shift.olivier.get(DESK).await.is(200).page().words().contains("You are away"));
    }

    async fn without_a_stand_in_it_goes_back_to_its_old_place(db) {
        let shift = Shift::over(&db).await;
        shift.act(&shift.olivier, &[("act", "claim")]).await.is(303);
        execute(&db, "update request set promised_at = promised_at - 1").await;
        crate::asking::ask(&shift.person, &crate::asking::WRITING).await;
        shift.away(&shift.rosalie, "olivier", ["2026-11-22", "2026-11-22"], "").await.is(303);
        shift::look(&shift.app.state).await.unwrap();
        let queue = shift.marc.get(DESK).await.is(200).page();
        let first = queue.select(".panel--waiting .queue__link")[0].attr("href").unwrap();
        assert_eq!(reference(first), reference(&shift.own), "asked first, promised first");
        // nobody stands in for somebody while both are away
        shift.give(&shift.id("rosalie")).await.is(303);
        shift.away(&shift.rosalie, "rosalie", ["2026-11-22", "2026-11-22"], &shift.id("olivier")).await.is(303);
        shift::look(&shift.app.state).await.unwrap();
        assert!(holders(&db).await.iter().all(|holder| holder == "- -"));
    }

    async fn who_is_away_gets_nothing_and_is_asked_first(db) {
        let shift = Shift::over(&db).await;
        shift.away(&shift.olivier, "olivier", ["2026-11-22", "2026-11-23"], "").await.is(303);
        let assign = format!("{}/assign", shift.place);
        let page = shift.rosalie.get(&assign).await.is(200).page();
        assert!(!page.has(&format!("#to option[value='{}']", shift.id("olivier"))));
        let refused = shift.give(&shift.id("olivier")).await.is(422).page();
        assert!(text(refused.one("#to-error")).contains("is away"));
        let page = shift.olivier.get(&shift.place).await.is(200).page();
        assert!(page.words().contains("away until the end of Monday, November 23, 2026. Are you back?"));
        assert!(!page.has("button[value=claim]"));
        let fields = [("act", "reply"), ("answer", "From my holiday.")];
        let asked = shift.act(&shift.olivier, &fields).await.is(409).page();
        assert!(asked.words().contains("From my holiday.") && asked.has("button[value=back]"));
        shift.act(&shift.olivier, &[("act", "claim")]).await.is(409);
        assert_eq!(holders(&db).await, ["- -"]);
        shift.act(&shift.olivier, &[("act", "back")]).await.is(303);
        assert_eq!(holders(&db).await, ["- olivier"]);
        assert!(texts(&db, TIMES).await.is_empty(), "they are back");
        shift.act(&shift.olivier, &[("act", "reply"), ("answer", "Here I am.")]).await.is(303);
    }

    async fn coming_back_is_one_button(db) {
        let shift = Shift::over(&db).await;
        shift.away(&shift.olivier, "olivier", ["2026-11-22", "2026-11-23"], "").await.is(303);
        let page = shift.page_of("olivier");
        let notice = shift.olivier.get(DESK).await.is(200).page().fields(&page);
        for click in ["first", "second"] {
            let led = send(&shift.olivier, &page, &notice, &[("act", "back")]).await.is(303);
            assert_eq!(led.header("location"), Some(DESK), "the {click} click");
        }
        shift.give(&shift.id("olivier")).await.is(303);
        let ended = texts(&db, "select act from audit_entry where act like 'absence%' order by number").await;
        assert_eq!(ended, ["absence.announce", "absence.end"]);
    }

    async fn days_are_those_of_the_desk_when_clocks_change(db) {
        let shift = Shift::over(&db).await;
        let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap().as_millisecond();
        for (day, [from, to]) in [
            ("2027-03-14", ["2027-03-14T05:00:00Z", "2027-03-15T04:00:00Z"]),
            ("2027-11-07", ["2027-11-07T04:00:00Z", "2027-11-08T05:00:00Z"]),
        ] {
            shift.away(&shift.olivier, "olivier", [day, day], "").await.is(303);
            assert_eq!(texts(&db, TIMES).await, [format!("{} {}", at(from), at(to))]);
        }
        let ended = "select cast(count(*) as text) from absence where ended_at is not null";
        assert_eq!(texts(&db, ended).await, ["1"], "one takes the place of the other");
    }

    async fn what_is_wrong_stands_at_its_field(db) {
        let shift = Shift::over(&db).await;
        for (days, stand_in, wrong) in [
            (["2026-11-21", "2026-11-23"], "", "#first-day-error"),
            (["soon", "2026-11-23"], "", "#first-day-error"),
            (["2026-11-24", "2026-11-23"], "", "#last-day-error"),
            (["2026-11-24", "2028-11-23"], "", "#last-day-error"),
            (["2026-11-24", "2026-11-25"], shift.id("olivier").as_str(), "#stand-in-error"),
        ] {
            let page = shift.away(&shift.olivier, "olivier", days, stand_in).await.is(422).page();
            assert!(page.has(wrong) && page.has(".error-summary"), "{days:?}");
            assert_eq!(page.one("#first-day").attr("value"), Some(days[0]));
        }
        assert!(texts(&db, TIMES).await.is_empty());
    }

    /// Not even that there is such a colleague.
    async fn an_absence_is_theirs_and_their_leads(db) {
        let shift = Shift::over(&db).await;
        let (other, _) = crate::client::Client::staff(&shift.app, "lea", "cic", server::person::Role::Lead).await;
        for (who, page) in [
            (&shift.marc, shift.page_of("olivier")),
            (&shift.marc, format!("{TEAM}/01920000000070008000000000000001")),
            (&other, shift.page_of("olivier")),
            (&other, shift.page_of("olivier").replace(HERE, "cic")),
        ] {
            who.get(&page).await.is(404);
            let key = who.get("/en/feedback/yes").await.is(200).page();
            let key = key.one("main input[name=key]").attr("value").unwrap().to_owned();
            let sent = [("key", key.as_str()), ("act", "away"), ("first-day", "2026-11-22"), ("last-day", "2026-11-22")];
            who.post(&page, &sent).await.is(404);
        }
        assert!(texts(&db, TIMES).await.is_empty());
        shift.away(&shift.rosalie, "olivier", ["2026-11-22", "2026-11-22"], "").await.is(303);
        let copy = shift.olivier.get("/en/privacy/my-data").await.is(200).page();
        assert!(copy.words().contains("Away from Sunday, November 22, 2026 to Sunday, November 22, 2026"));
    }

    async fn what_somebody_has_who_works_here_no_more_goes_back(db) {
        let shift = Shift::over(&db).await;
        shift.give(&shift.id("olivier")).await.is(303);
        execute(&db, "delete from power where holder in (select holder from identity where subject = 'olivier')").await;
        shift::look(&shift.app.state).await.unwrap();
        assert_eq!(holders(&db).await, ["- -"]);
        assert_eq!(texts(&db, "select reason from request_assignment order by event").await, ["lead", "power"]);
        assert_eq!(kinds(&db).await.last().map(String::as_str), Some("returned"));
    }

    /// Letters go to those who lead and are there; else to the address of the desk.
    async fn the_letters_of_a_lead_reach_who_leads(db) {
        let shift = Shift::over(&db).await;
        let to = async || {
            let sql = "select id, letter from outbox where key like 'desk.alarm%' order by created_at desc, id desc limit 1";
            let mut tx = shift.app.state.db.begin_read().await.unwrap();
            let (id, sealed): (uuid::Uuid, Vec<u8>) = server::on!(tx.conn(), c => sqlx::query_as(sql).fetch_one(c).await).unwrap();
            drop(tx);
            server::outbox::open(&shift.app.state, id, &sealed).unwrap().to
        };
        let promise_soon = format!("update request set promised_at = {}", shift.app.state.clock.millis() + HOUR);
        execute(&db, promise_soon.leak()).await;
        desk::warn(&shift.app.state).await.unwrap();
        assert_eq!(to().await, "rosalie@example.org");
        shift.away(&shift.rosalie, "rosalie", ["2026-11-22", "2026-11-22"], "").await.is(303);
        execute(&db, "update request set promised_at = promised_at + 1").await;
        shift.app.state.clock.advance(1);
        desk::warn(&shift.app.state).await.unwrap();
        assert_eq!(to().await, "desk-esdc@example.org");
    }
}
