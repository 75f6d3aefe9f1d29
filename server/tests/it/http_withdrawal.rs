//! Files that were sent by mistake: gone for good, and everybody sees that they were there.

use crate::{
    http_document::begun,
    http_enclose::{OTHER, listed},
    http_thread::{KINDS, at_once, colleague, keys, opened, post, twice, words},
    inventory_table::texts,
    team::{ORGANIZATION, PDF, Team, asked, kept, officer, with_folder},
};

both! {
    async fn a_wrong_file_is_gone_for_good(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (give, one, officer, case) = asked(&app, &team).await;
        team.employee.send_files(&give, &give, &[("text", "")], &[("wrong.pdf", PDF)]).await.is(303);
        assert_eq!(kept(&app).len(), 1);
        let (file, withdraw) = (format!("{one}/files/1"), format!("{one}/files/1/withdraw"));
        assert!(words(&team.owner, &withdraw).await.contains("Nobody at the program has opened it."));
        officer.get(&format!("{case}/files/1")).await.is(200);
        assert!(words(&team.owner, &withdraw).await.contains("opened by an officer on Sunday, November 22, 2026"));
        assert!(words(&team.owner, &withdraw).await.contains("send the right file by December 4, 2026"));
        assert!(team.employee.get(&one).await.page().links().contains(&withdraw));
        assert!(!team.accountant.get(&one).await.page().links().contains(&withdraw));
        for client in [&team.accountant, &team.stranger, &officer] {
            client.get(&withdraw).await.is(404);
        }
        at_once((&team.owner, &team.employee), &withdraw, &[]).await;
        assert_eq!(texts(&db, KINDS).await, ["sent", "taken", "asked", "answered", "withdrawn"]);
        assert_eq!(kept(&app), Vec::<String>::new(), "its contents are gone");
        for (client, address) in [(&team.owner, &file), (&officer, &format!("{case}/files/1"))] {
            client.get(address).await.is(404);
        }
        for (client, page) in [(&team.owner, &one), (&officer, &case)] {
            let words = words(client, page).await;
            assert!(words.contains("“wrong.pdf” was taken back by") && words.contains("for Maple Robotics Inc."), "{words}");
            assert!(words.contains("opened by an officer on") && words.contains("Only its name is kept"), "{words}");
        }
        // it was all that was sent: it is asked again, and the clock stands
        let page = words(&team.owner, &one).await;
        assert!(page.contains("Waiting for you") && page.contains("Send it by December 4, 2026."), "{page}");
        team.owner.send_files(&give, &give, &[("text", "")], &[("right.pdf", PDF)]).await.is(303);
        assert!(words(&team.owner, &one).await.contains("Your answer is being read"));
        assert_eq!(team.owner.get(&withdraw).await.is(303).header("location"), Some(one.as_str()));
        let known = words(&team.employee, "/en/privacy/my-data").await;
        assert!(known.contains("wrong.pdf · deleted; only its name is kept"), "{known}");
    }

    async fn what_says_enough_stays_an_answer(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (give, one, officer, case) = asked(&app, &team).await;
        team.owner.send_files(&give, &give, &[("text", "Ada, 40 hours.")], &[("wrong.pdf", PDF)]).await.is(303);
        // the officer sees that it belongs elsewhere, and says so
        let remove = format!("{case}/files/1/withdraw");
        assert!(officer.get(&case).await.page().links().contains(&remove));
        let colleague = colleague(&app).await;
        assert_eq!(colleague.get(&remove).await.is(303).header("location"), Some(case.as_str()));
        officer.send(&remove, &remove, &[("text", "")]).await.is(422);
        twice(&officer, &remove, &[("text", "It is of another firm.")]).await;
        assert_eq!(texts(&db, KINDS).await, ["sent", "taken", "asked", "answered", "removed"]);
        assert_eq!(kept(&app), Vec::<String>::new());
        let page = words(&team.owner, &one).await;
        assert!(page.contains("Your answer is being read") && page.contains("It is of another firm."), "{page}");
        assert!(page.contains("The program deleted the file “wrong.pdf”") && !page.contains("paul"), "{page}");
        assert_eq!(keys(&db, "application.withdrawn").await, 4);
        let decide = format!("{case}/decide");
        officer.send(&decide, &decide, &[("outcome", "accepted"), ("reasons", "Good.")]).await.is(303);
        for none in ["2", "0"] {
            team.owner.get(&format!("{one}/files/{none}/withdraw")).await.is(404);
            officer.get(&format!("{case}/files/{none}/withdraw")).await.is(303);
        }
    }

    /// Nobody asked for it by an entry of the history, so one is added.
    async fn what_came_with_the_application_can_go_too(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (one, contract) = begun(&team).await;
        team.employee.send_files(&contract, &contract, &[], &[("wrong.pdf", PDF), ("side.pdf", OTHER)]).await.is(303);
        let (send, withdraw) = (format!("{one}/send"), |number: i64| format!("{one}/files/{number}/withdraw"));
        team.owner.get(&withdraw(1)).await.is(404);
        team.owner.send(&send, &send, &[]).await.is(303);
        let officer = officer(&app).await;
        let case = format!("/en/officer/{ORGANIZATION}/{}", one.rsplit('/').next().unwrap());
        officer.send(&case, &format!("{case}/take"), &[]).await.is(303);
        assert!(words(&team.owner, &withdraw(1)).await.contains("Nobody at the program has opened it."));
        officer.get(&format!("{case}/files/1")).await.is(200);
        let page = words(&team.owner, &withdraw(1)).await;
        assert!(page.contains("opened by an officer on") && !page.contains("you will be asked"), "another one stays: {page}");
        assert!(team.employee.get(&one).await.page().links().contains(&withdraw(1)));
        for client in [&team.accountant, &team.stranger, &officer] {
            client.get(&withdraw(1)).await.is(404);
        }
        at_once((&team.owner, &team.employee), &withdraw(1), &[]).await;
        assert_eq!(texts(&db, KINDS).await, ["sent", "taken", "withdrawn"]);
        // the last of what the form asks for: it is asked for
        let page = words(&team.owner, &withdraw(2)).await;
        assert!(page.contains("You sent nothing else for “The contract”") && page.contains("by November 29, 2026"), "{page}");
        at_once((&team.owner, &team.employee), &withdraw(2), &[]).await;
        assert_eq!(texts(&db, KINDS).await, ["sent", "taken", "withdrawn", "withdrawn", "asked"]);
        assert_eq!(kept(&app), Vec::<String>::new(), "its contents are gone");
        for (client, root) in [(&team.owner, &one), (&officer, &case)] {
            client.get(&format!("{root}/files/1")).await.is(404);
            let words = words(client, root).await;
            assert!(words.contains("“wrong.pdf” was taken back by") && words.contains("opened by an officer on"), "{words}");
            assert!(words.contains("wrong.pdf: withdrawn on November 22, 2026"), "no answer any more: {words}");
        }
        let page = words(&team.owner, &one).await;
        assert!(page.contains("Waiting for you") && page.contains("November 29, 2026"), "{page}");
        let give = format!("{one}/answer/5");
        team.owner.send_files(&give, &give, &[("text", "")], &[("right.pdf", PDF)]).await.is(303);
        assert_eq!(listed(&team.owner.get(&one).await.page()), ["right.pdf", "wrong.pdf", "side.pdf"]);
    }

    /// What the program asks for then is written in the language of the application, not of the officer.
    async fn an_officer_deletes_what_came_with_the_application(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (one, contract) = begun(&team).await;
        team.owner.send_files(&contract, &contract, &[], &[("wrong.pdf", PDF)]).await.is(303);
        let send = team.owner.get(&format!("{one}/send")).await.is(200).page().switch().to_owned();
        team.owner.send(&send, &send, &[]).await.is(303);
        let officer = officer(&app).await;
        let case = format!("/en/officer/{ORGANIZATION}/{}", one.rsplit('/').next().unwrap());
        officer.send(&case, &format!("{case}/take"), &[]).await.is(303);
        let remove = format!("{case}/files/1/withdraw");
        assert!(officer.get(&case).await.page().links().contains(&remove));
        twice(&officer, &remove, &[("text", "It is of another firm.")]).await;
        assert_eq!(texts(&db, KINDS).await, ["sent", "taken", "removed", "asked"]);
        assert!(kept(&app).is_empty());
        let page = words(&team.owner, &one).await;
        assert!(page.contains("Le contrat") && page.contains("November 29, 2026"), "{page}");
        assert_eq!((keys(&db, "application.withdrawn").await, keys(&db, "application.asked").await), (4, 0), "one letter says both");
    }

    async fn what_a_decision_rests_on_stays(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (give, one, officer, case) = asked(&app, &team).await;
        team.owner.send_files(&give, &give, &[("text", "")], &[("hours.pdf", PDF)]).await.is(303);
        let withdraw = format!("{one}/files/1/withdraw");
        let late = opened(&team.owner, &withdraw, &[]).await;
        let decide = format!("{case}/decide");
        officer.send(&decide, &decide, &[("outcome", "accepted"), ("reasons", "Good.")]).await.is(303);
        assert_eq!(post(&team.owner, &withdraw, &late).await.is(303).header("location"), Some(one.as_str()));
        assert!(!team.owner.get(&one).await.page().links().contains(&withdraw));
        team.owner.get(&format!("{one}/files/1")).await.is(200);
        assert_eq!(kept(&app).len(), 1);
    }
}
