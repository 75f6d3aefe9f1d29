//! Whoever leads a desk gives a request to a colleague, or back to the queue.

use std::time::Duration;

use server::{
    audit::{Verdict, verify},
    person::Role,
};

use super::{DESK, HERE, NOTE, Shift, holders, kinds, promises, send};
use crate::{
    asking::{QUESTION, WRITING, ask, reference},
    client::Client,
    http_desk_queue::{heard, listen},
    inventory_table::texts,
    page::text,
};

both! {
    async fn what_is_given_to_a_colleague_is_theirs_until_they_answered(db) {
        let shift = Shift::over(&db).await;
        let before = promises(&db).await;
        shift.act(&shift.olivier, &[("act", "claim")]).await.is(303);
        let page = shift.rosalie.get(&shift.place).await.is(200).page();
        assert!(page.words().contains("With olivier Example") && page.links().contains(&format!("{}/assign", shift.place)));
        assert!(!shift.olivier.get(&shift.place).await.is(200).text().contains("/assign"), "an officer leads nobody");
        shift.app.state.clock.advance(60_000);
        let led = shift.give(&shift.id("marc")).await.is(303);
        assert_eq!(led.header("location"), Some(shift.place.as_str()));
        assert_eq!(holders(&db).await, ["marc -"], "the lease of the first is over");
        assert_eq!(promises(&db).await, before, "the clock goes on");
        assert_eq!(kinds(&db).await, ["asked", "claimed", "note", "reassigned"]);
        let kept = "select reason || ' ' || case when from_staff <> to_staff then 'another' else 'the same' end from request_assignment";
        assert_eq!(texts(&db, kept).await, ["lead another"]);
        // longer than a lease: nobody else can take it
        shift.later(45 * 60_000).await;
        let refused = shift.act(&shift.olivier, &[("act", "claim")]).await.is(409).page();
        assert!(refused.words().contains("Assigned to a colleague") && refused.words().contains("With marc Example"));
        let queue = shift.marc.get(DESK).await.is(200).page();
        assert!(text(queue.one(".panel--mine")).contains(reference(&shift.own)));
        let other = shift.olivier.get(DESK).await.is(200).page();
        assert!(text(other.one(".panel--others")).contains(reference(&shift.own)));
        let page = shift.marc.get(&shift.place).await.is(200).page();
        assert!(page.words().contains(NOTE) && page.words().contains("Assigned to you"));
        shift.act(&shift.marc, &[("act", "claim")]).await.is(303);
        shift.act(&shift.marc, &[("act", "reply"), ("answer", "Yes, it is.")]).await.is(303);
        assert_eq!(holders(&db).await, ["- marc"], "what was answered is assigned to nobody");
        assert!(matches!(verify(&db).await.unwrap(), Verdict::Whole(_)));
    }

    async fn the_person_reads_who_has_it_and_no_name(db) {
        let shift = Shift::over(&db).await;
        shift.act(&shift.olivier, &[("act", "claim")]).await.is(303);
        let before = shift.person.get(&shift.own).await.is(200).page();
        let with = |words: &str| words.split("With ").nth(1).unwrap()[..60].to_owned();
        shift.give(&shift.id("marc")).await.is(303);
        let page = shift.person.get(&shift.own).await.is(200).page();
        assert!(page.words().contains("Another person of the same organization has your question now"));
        assert_eq!(with(&page.words()), with(&before.words()), "with whom, since when");
        shift.give("queue").await.is(303);
        let page = shift.person.get(&shift.own).await.is(200).page();
        assert!(page.words().contains("Your question is back with the whole team"));
        for secret in ["marc", "olivier", "rosalie", NOTE] {
            assert!(!page.words().contains(secret), "{secret}");
        }
    }

    async fn the_first_keeps_what_they_typed(db) {
        let shift = Shift::over(&db).await;
        shift.act(&shift.olivier, &[("act", "claim")]).await.is(303);
        let opened = shift.opened(&shift.olivier, &shift.place).await;
        shift.give(&shift.id("marc")).await.is(303);
        let late = [("act", "reply"), ("answer", "My long answer."), ("note", "And my note.")];
        let page = send(&shift.olivier, &shift.place, &opened, &late).await.is(409).page();
        assert!(page.words().contains("My long answer.") && page.words().contains("And my note."));
        assert!(page.words().contains("A colleague has this request"));
        assert!(!kinds(&db).await.contains(&"replied".to_owned()));
        assert_eq!(holders(&db).await, ["marc -"]);
    }

    /// Two servers: whoever had it sees at once that a colleague has it.
    async fn the_open_queue_of_the_first_is_told(db) {
        let shift = Shift::over(&db).await;
        shift.act(&shift.olivier, &[("act", "claim")]).await.is(303);
        let mut stream = listen(&shift.olivier, &format!("{DESK}/events")).await;
        let (long, short) = (Duration::from_secs(5), Duration::from_secs(3));
        let named = reference(&shift.own);
        let in_panel = |said: &str, panel: &str| {
            said.split(panel).nth(1).is_some_and(|rest| rest.split("</section>").next().unwrap().contains(named))
        };
        while !in_panel(&heard(&mut stream, long).await.unwrap(), "panel--mine") {}
        shift.give(&shift.id("marc")).await.is(303);
        while !in_panel(&heard(&mut stream, short).await.unwrap(), "panel--others") {}
    }

    async fn what_is_wrong_stands_at_its_field_and_twice_is_once(db) {
        let shift = Shift::over(&db).await;
        let page = format!("{}/assign", shift.place);
        shift.act(&shift.olivier, &[("act", "claim")]).await.is(303);
        for (fields, wrong) in [
            ([("to", ""), ("note", NOTE)], "#to-error"),
            ([("to", "01920000000070008000000000000001"), ("note", NOTE)], "#to-error"),
            ([("to", shift.id("olivier").as_str()), ("note", NOTE)], "#to-error"),
            ([("to", "queue"), ("note", " ")], "#note-error"),
        ] {
            let again = shift.rosalie.send(&page, &page, &fields).await.is(422).page();
            assert!(again.has(wrong) && again.has(".error-summary"), "{fields:?}");
            assert_eq!(text(again.one("#note")).trim(), fields[1].1.trim());
        }
        let opened = shift.opened(&shift.rosalie, &page).await;
        let to = shift.id("marc");
        for click in ["first", "second"] {
            let led = send(&shift.rosalie, &page, &opened, &[("to", &to), ("note", NOTE)]).await.is(303);
            assert_eq!(led.header("location"), Some(shift.place.as_str()), "the {click} click");
        }
        let other = send(&shift.rosalie, &page, &opened, &[("to", "queue"), ("note", NOTE)]).await.is(409).page();
        assert_eq!(text(other.one("#note")), NOTE);
        assert_eq!(holders(&db).await, ["marc -"]);
        let french = send(&shift.rosalie, &page.replace("/en/desk", "/fr/centre-de-reponse").replace("/request/", "/demande/").replace("/assign", "/confier"), &opened, &[("language", "fr"), ("note", NOTE)]).await.is(200).page();
        assert!(french.heading().starts_with("Confier la demande") && text(french.one("#note")) == NOTE);
    }

    /// A complaint is read by other eyes.
    async fn nobody_gets_a_complaint_about_their_answer(db) {
        let shift = Shift::over(&db).await;
        shift.act(&shift.olivier, &[("act", "claim")]).await.is(303);
        shift.act(&shift.olivier, &[("act", "reply"), ("answer", "No.")]).await.is(303);
        let named = format!("share-earlier-{}", reference(&shift.own));
        let complaint = ask(&shift.person, &[&WRITING[..], &[("complaint", "yes"), (&named, "yes")]].concat()).await;
        let page = format!("{DESK}/request/{}/assign", reference(&complaint));
        let opened = shift.rosalie.get(&page).await.is(200).page();
        let listed = |name: &str| opened.has(&format!("#to option[value='{}']", shift.id(name)));
        assert!(!listed("olivier") && listed("marc") && listed("rosalie"));
        assert!(!opened.words().contains(QUESTION), "what was asked is not on this page");
        let fields = [("to", &*shift.id("olivier")), ("note", NOTE)];
        let refused = shift.rosalie.send(&page, &page, &fields).await.is(422).page();
        assert!(text(refused.one("#to-error")).contains("about an answer of this colleague"));
        // nor as a stand-in: it goes back to the queue
        let fields = [("to", &*shift.id("marc")), ("note", NOTE)];
        shift.rosalie.send(&page, &page, &fields).await.is(303);
        shift.away(&shift.marc, "marc", ["2026-11-22", "2026-11-22"], &shift.id("olivier")).await.is(303);
        server::shift::look(&shift.app.state).await.unwrap();
        let free = "select reference from request where assigned_to is null and state = 'waiting'";
        assert_eq!(texts(&db, free).await, [reference(&complaint)]);
    }

    async fn only_whoever_leads_this_desk_gives(db) {
        let shift = Shift::over(&db).await;
        let page = format!("{}/assign", shift.place);
        let (elsewhere, _) = Client::staff(&shift.app, "lea", "cic", Role::Lead).await;
        for other in [&shift.olivier, &elsewhere, &shift.person] {
            let key = other.get("/en/feedback/yes").await.is(200).page();
            let key = key.one("main input[name=key]").attr("value").unwrap().to_owned();
            let sent = [("key", key.as_str()), ("to", "queue"), ("note", NOTE), ("seen", "1")];
            let (read, wrote) = (other.get(&page).await.status.as_u16(), other.post(&page, &sent).await.status.as_u16());
            assert!(matches!((read, wrote), (404, 404) | (303, 303)), "{read} {wrote}");
        }
        // at their own desk there is no such request either
        elsewhere.get(&page.replace(HERE, "cic")).await.is(404);
        elsewhere.get("/en/desk/cic/team").await.is(200);
        assert_eq!((holders(&db).await, kinds(&db).await), (vec!["- -".to_owned()], vec!["asked".to_owned()]));
        // whoever leads has all that the staff have, and takes nothing away that is not there
        shift.act(&shift.rosalie, &[("act", "claim")]).await.is(303);
        shift.act(&shift.rosalie, &[("act", "transfer"), ("to", "cic"), ("handover", NOTE)]).await.is(303);
        shift.rosalie.get(&page).await.is(404);
        elsewhere.get(&page.replace(HERE, "cic")).await.is(200);
    }
}
