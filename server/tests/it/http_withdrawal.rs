//! Files that were sent by mistake: gone for good, and everybody sees that they were there.

use crate::{
    http_thread::{KINDS, at_once, colleague, keys, opened, post, twice, words},
    inventory_table::texts,
    team::{PDF, Team, asked, kept, with_folder},
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
