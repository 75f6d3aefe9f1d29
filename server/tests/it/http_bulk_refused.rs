//! What a step cannot be done with, alone or among many; giving an application to a colleague, and putting it back.

use app::reference::Reference;
use server::person::Role;

use crate::{
    client::Client,
    harness::TestApp,
    http_bulk::{LIST, MANY, done, in_order, name, opened, query},
    http_second::{flagged, propose},
    http_thread::{KINDS, colleague, post, words},
    inventory_table::{execute, texts},
    team::{ORGANIZATION, Team, with_folder},
};

const OUTCOMES: &str = "select coalesce(outcome, 'waits') from officer_bulk_case order by position";

both! {
    async fn what_cannot_be_done_is_left_and_said(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (decided, paul, case) = team.taken(&app).await;
        let decide = format!("{case}/decide");
        paul.send(&decide, &decide, &[("outcome", "accepted"), ("reasons", "It held.")]).await.is(303);
        let (theirs, changes, free) = (team.sent().await, team.sent().await, team.sent().await);
        let petra = colleague(&app).await;
        let unknown = Reference::from_random(7).to_string();
        let form = opened(&paul, &query("take", &[&theirs, &changes, &free]), &[]).await;
        // meanwhile a colleague takes one, and the firm writes about another
        let at = format!("{LIST}/{}", name(&theirs));
        petra.send(&at, &format!("{at}/take"), &[]).await.is(303);
        let message = format!("{changes}/message");
        team.owner.send_files(&message, &message, &[("text", "We moved.")], &[]).await.is(303);
        // forged beside them: what is decided, and what never was
        let forged = [(format!("case-{}", name(&decided)), "9".to_owned()), (format!("case-{unknown}"), "1".to_owned())];
        let page = done(&paul, &[form, forged.to_vec()].concat()).await;
        assert_eq!(texts(&db, OUTCOMES).await, ["colleague", "changed", "done", "decided", "unknown"]);
        let said = page.words();
        for words in ["Done with 1 of 5", "A colleague has it", "Something happened to it", "It is decided", "There is no such application"] {
            assert!(said.contains(words), "{words}: {said}");
        }
        assert!(!page.links().contains(&format!("{LIST}/{unknown}")));
        let check = words(&paul, &query("put-back", &[&decided, &theirs, &changes, &free])).await;
        assert!(check.contains("This can be done with one application") && check.contains("Nobody has it: take it first"), "{check}");
        // another organization’s is none
        let (elsewhere, _) = Client::staff(&app, "rosa", "ised-isde", Role::Officer).await;
        let there = |text: String| text.replace(ORGANIZATION, "ised-isde");
        let foreign = elsewhere.get(&there(query("take", &[&free]))).await.is(200).page().words();
        let none = elsewhere.get(&there(format!("{MANY}?step=take&case-{unknown}=1"))).await.is(200).page().words();
        assert_eq!(foreign.replace(&name(&free), ""), none.replace(&unknown, ""));
        // a power that is gone in between does nothing more
        let form = opened(&paul, &query("put-back", &[&free]), &[]).await;
        execute(&db, "delete from power where role = 'officer'").await;
        post(&paul, MANY, &form).await.is(404);
        assert_eq!(texts(&db, "select kind from application_event where kind = 'put-back'").await.len(), 0);
    }

    async fn what_is_proposed_waits_for_the_second_officer(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (one, paul, case) = flagged(&app, &team).await;
        let petra = colleague(&app).await;
        propose(&paul, &case).await;
        for (client, step) in [(&paul, "put-back"), (&paul, "give"), (&paul, "ask"), (&petra, "take"), (&petra, "give")] {
            let page = client.get(&query(step, &[&one])).await.is(200).page();
            assert!(page.words().contains("A second officer is looking at the decision"), "{step}");
            assert!(page.fields(MANY).is_empty(), "{step}: nothing to send");
        }
        assert!(paul.get(&format!("{case}/give")).await.is(303).header("location") == Some(case.as_str()));
    }

    async fn one_is_given_to_a_colleague_and_put_back(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (one, paul, case) = team.taken(&app).await;
        let give = format!("{case}/give");
        assert!(words(&paul, &give).await.contains("Nobody else is an officer"));
        let (petra, person) = Client::staff(&app, "petra", ORGANIZATION, Role::Officer).await;
        let petra_id = person.uuid().simple().to_string();
        assert_eq!(petra.get(&give).await.is(303).header("location"), Some(case.as_str()), "it is not hers to give");
        in_order(&paul.get(&give).await.is(200));
        for wrong in ["", "7K3M-Q2TX", "01920000000070008000000000000001"] {
            assert!(paul.send(&give, &give, &[("to", wrong)]).await.is(422).page().has(".error-summary a[href='#to']"));
        }
        let form = paul.fill(&give, &give, &[("to", &petra_id)]).await;
        for _ in 0..2 {
            paul.submit(&form, &[]).await.is(303);
        }
        assert_eq!(texts(&db, KINDS).await, ["sent", "taken", "given"]);
        assert!(words(&paul, &case).await.contains("Given to petra Example by paul Example"));
        let read = words(&team.owner, &one).await;
        assert!(read.contains("Another officer from the program has it now") && !read.contains("petra"), "{read}");
        // whoever gave it acts on it no more; whoever got it does
        let ask = format!("{case}/ask");
        assert_eq!(paul.get(&ask).await.is(303).header("location"), Some(case.as_str()));
        petra.get(&ask).await.is(200);
        let back = format!("{case}/put-back");
        petra.send(&case, &back, &[]).await.is(303);
        let read = words(&team.owner, &one).await;
        assert!(read.contains("Sent, waiting to be opened") && read.contains("No application is before yours"), "{read}");
        assert_eq!(texts(&db, "select state from application").await, ["sent"]);
        let page = petra.get(&case).await.is(200).page();
        assert!(page.fields(&back).is_empty() && !page.fields(&format!("{case}/take")).is_empty());
        let form = opened(&paul, &query("give", &[&one]), &[("to", &petra_id)]).await;
        let page = done(&paul, &form).await;
        assert!(page.words().contains("petra Example"), "{}", page.words());
        assert_eq!(texts(&db, KINDS).await, ["sent", "taken", "given", "put-back", "given"]);
        assert_eq!(texts(&db, "select state from application").await, ["taken"]);
        assert!(words(&paul, &query("give", &[&one])).await.contains("A colleague has it"));
    }
}
