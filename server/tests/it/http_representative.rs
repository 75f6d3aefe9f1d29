//! Representatives: what somebody lets another do with their own applications, and that it is no more than that.

use crate::{
    client::Client,
    harness::TestApp,
    inventory_table::texts,
    mandate::{HOME, INVITE, draft, filled, invite, last, mandates, trust},
    team::{self, ORGANIZATION, PDF, officer, save, with_folder},
};

const DAY: i64 = 24 * 60 * 60 * 1000;

both! {
    async fn is_invited_by_mail_and_accepts(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        let one = draft(&amina).await;
        // what is wrong stands at its field, and what was typed stays
        let wrong = [("mail", "nobody"), ("extent", ""), ("of", "AAAA-AAAA"), ("last-day", "2028-11-23"), ("tongue", "")];
        let page = amina.send(INVITE, INVITE, &wrong).await.is(422).page();
        assert_eq!(page.select(".error-summary__list a").len(), 5, "{}", page.words());
        assert_eq!(page.one("#last-day").attr("value"), Some("2028-11-23"));
        assert!(page.words().contains("no later than November 21, 2028"), "{}", page.words());
        for day in ["2026-11-21", "soon"] {
            let late = [("mail", "tom@example.org"), ("extent", "read"), ("of", "all"), ("last-day", day)];
            amina.send(INVITE, INVITE, &late).await.is(422);
        }
        // a year stands there, and the application that somebody came from
        let page = amina.get(&format!("{INVITE}?application={}", last(&one))).await.is(200).page();
        assert_eq!(page.one("#last-day").attr("value"), Some("2027-11-22"));
        assert!(page.has(&format!("input[name=of][value='{}'][checked]", last(&one))));
        let link = invite(&app, &amina, ("tom@example.org", "read", last(&one))).await;
        assert!(!texts(&db, "select hash from representative").await.concat().contains(last(&link)), "only a hash is kept");
        Client::new(&app).get(&link).await.is(303);
        tom.get(&one).await.is(404);
        // nobody is their own representative
        assert!(amina.get(&link).await.is(200).page().words().contains("You sent this invitation yourself"));
        let key = amina.get(INVITE).await.page().fields(INVITE)[0].1.clone();
        amina.post(&link, &[("key", &key), ("answer", "accept")]).await.is(404);
        let words = tom.get(&link.replace("/en/representative/", "/fr/representant/")).await.is(200).page().words();
        for part in ["Agir pour amina Example?", "Lecture seulement", "30 juin 2027", "29 novembre 2026"] {
            assert!(words.contains(part), "{part}: {words}");
        }
        tom.send(&link, &link, &[("answer", "accept")]).await.is(303);
        assert!(tom.get(&one).await.is(200).page().words().contains("You are acting for amina Example"));
    }

    async fn is_seen_by_both_sides(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        let one = draft(&amina).await;
        trust(&app, &amina, &tom, ("read", last(&one))).await;
        let list = tom.get("/en/applications").await.is(200).page().words();
        assert!(list.contains("Applications of people for whom you act") && list.contains("amina Example"), "{list}");
        // and the person sees who it is, on every page that they would look at
        for page in [HOME, one.as_str(), "/en/my-page", "/en/privacy/my-data"] {
            let words = amina.get(page).await.is(200).page().words();
            assert!(words.contains("tom Example") && words.contains("June 30, 2027"), "{page}: {words}");
        }
        assert!(tom.get("/en/privacy/my-data").await.is(200).page().words().contains("For amina Example"));
        let told = amina.get("/en/privacy/my-data/download").await.is(200);
        assert!(told.text().contains("tom Example"), "it can be taken away");
    }

    async fn reads_or_acts_and_every_act_says_for_whom(db) {
        let (app, _folder) = with_folder(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        let one = filled(&amina).await;
        let send = format!("{one}/send");
        trust(&app, &amina, &tom, ("read", "all")).await;
        tom.get(&one).await.is(200);
        tom.get(&format!("{one}/sections/project")).await.is(404);
        assert!(tom.get(&send).await.is(200).page().fields(&send).is_empty(), "nothing to press");
        let key = tom.get(INVITE).await.page().fields(INVITE)[0].1.clone();
        tom.post(&send, &[("key", &key)]).await.is(404);
        // of two the wider holds
        trust(&app, &amina, &tom, ("act", last(&one))).await;
        save(&tom, &one, "project", &[("project-name", "Gripper II")]).await.is(303);
        tom.send(&send, &send, &[]).await.is(303);
        let officer = officer(&app).await;
        let case = format!("/en/officer/{ORGANIZATION}/{}", last(&one));
        officer.send(&case, &format!("{case}/take"), &[]).await.is(303);
        let ask = format!("{case}/ask");
        officer.send(&ask, &ask, &[("name", "Hours"), ("why", "To see them."), ("due", "2026-12-04")]).await.is(303);
        let give = format!("{one}/answer/3");
        tom.send_files(&give, &give, &[("text", "")], &[("hours.pdf", PDF)]).await.is(303);
        for (client, page) in [(&amina, &one), (&tom, &one), (&officer, &case)] {
            let words = client.get(page).await.is(200).page().words();
            for part in ["Sent by tom Example for amina Example", "Hours was sent by tom Example for amina Example"] {
                assert!(words.contains(part), "{page}: {part}: {words}");
            }
        }
        let file = format!("{one}/files/1");
        tom.get(&file).await.is(200);
        assert!(amina.get(HOME).await.is(200).page().words().contains("Last looked on November 22, 2026"));
    }

    async fn ends_with_one_press(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        let one = filled(&amina).await;
        let read = trust(&app, &amina, &tom, ("read", "all")).await;
        trust(&app, &amina, &tom, ("act", last(&one))).await;
        let (send, key) = (format!("{one}/send"), key_of(&tom).await);
        tom.get(&send).await.is(200);
        // the next request finds nothing, and the same press again is the same
        for page in mandates(&amina).await {
            amina.send(&one, &page, &[("act", "end")]).await.is(303);
            amina.post(&page, &[("key", &key_of(&amina).await), ("act", "end")]).await.is(303);
        }
        for page in [&one, &send] {
            tom.get(page).await.is(404);
        }
        assert_eq!(texts(&db, "select state from representative").await, ["revoked", "revoked"]);
        assert!(!tom.get("/en/applications").await.is(200).page().words().contains("amina"));
        tom.post(&read, &[("key", &key), ("act", "give-up")]).await.is(303);
        assert_eq!(texts(&db, "select state from representative").await, ["revoked", "revoked"], "it is over already");
        let acts = texts(&db, "select act from audit_entry where act like 'representative%' order by act").await;
        assert_eq!(acts, ["accept", "accept", "invite", "invite", "revoke", "revoke"].map(|act| format!("representative.{act}")));
    }

    /// The other applications of the same person, what they stated, what they ask, their page.
    async fn sees_nothing_else(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        let (one, other) = (draft(&amina).await, draft(&amina).await);
        save(&amina, &other, "contact", &[("contact-name", "Zibeline")]).await;
        trust(&app, &amina, &tom, ("act", last(&one))).await;
        tom.get(&one).await.is(200);
        for page in ["", "/send", "/sections/project"] {
            tom.get(&format!("{other}{page}")).await.is(404);
        }
        // nor is anything of the other offered as an answer here, to whoever represents
        let contact = format!("{one}/sections/contact");
        assert!(!tom.get(&contact).await.is(200).page().words().contains(last(&other)));
        // no step of the other goes to somebody else
        let ask = format!("/en/talk-to-a-person/ask?page={other}/sections/contact");
        assert!(!tom.get(&ask).await.is(200).page().has("#share-step"));
        // nor may they let others in, or begin for them
        let page = tom.get(INVITE).await.is(200).page();
        assert!(!page.has(&format!("input[value='{}']", last(&one))));
        assert!(!tom.get(&one).await.page().words().contains("Who else can open"));
        let begin = tom.get(team::NEW).await.is(200).page();
        assert_eq!(begin.select("input[name=for]").len(), 1, "for themselves alone");
    }

    async fn ends_by_itself_is_given_up_or_declined(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        let one = draft(&amina).await;
        let held = trust(&app, &amina, &tom, ("act", "all")).await;
        amina.post(&held, &[("key", &key_of(&amina).await), ("act", "give-up")]).await.is(404);
        tom.post(&held, &[("key", &key_of(&tom).await), ("act", "end")]).await.is(404);
        tom.send(HOME, &held, &[("act", "give-up")]).await.is(303);
        tom.get(&one).await.is(404);
        assert!(amina.get(HOME).await.is(200).page().words().contains("Given up"));
        let link = invite(&app, &amina, ("tom@example.org", "read", "all")).await;
        tom.send(&link, &link, &[("answer", "decline")]).await.is(200);
        assert!(amina.get(HOME).await.is(200).page().words().contains("Declined"));
        // on the last day it holds, in the hours of the institution, and not one more
        trust(&app, &amina, &tom, ("read", "all")).await;
        app.state.clock.advance(220 * DAY);
        tom.sign_in("tom").await;
        tom.get(&one).await.is(200);
        app.state.clock.advance(DAY);
        tom.sign_in("tom").await;
        tom.get(&one).await.is(404);
        amina.sign_in("amina").await;
        assert!(amina.get(HOME).await.is(200).page().words().contains("Ended on June 30, 2027"));
    }

    async fn is_invited_again_withdrawn_and_not_too_many(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        let first = invite(&app, &amina, ("tom@example.org", "read", "all")).await;
        let again = [("mail", "Tom@example.org"), ("extent", "act"), ("of", "all"), ("tongue", "fr")];
        assert!(amina.send(INVITE, INVITE, &again).await.is(422).page().words().contains("has an invitation that waits"));
        let one = amina.get(HOME).await.page().links().into_iter().find(|link| link.starts_with(HOME) && *link != *HOME && *link != *INVITE).unwrap();
        amina.send(&one, &one, &[("act", "again")]).await.is(303);
        tom.get(&first).await.is(404);
        assert_eq!(texts(&db, "select cast(letters as text) from representative").await, ["2"]);
        amina.send(&one, &one, &[("act", "withdraw")]).await.is(303);
        assert_eq!(texts(&db, "select state from representative").await, ["withdrawn"]);
        amina.post(&one, &[("key", &key_of(&amina).await), ("act", "again")]).await.is(404);
        tom.get(&one).await.is(404);
        for number in 0..20 {
            invite(&app, &amina, (&format!("one-{number}@example.org"), "read", "all")).await;
        }
        let more = [("mail", "one-too-many@example.org"), ("extent", "read"), ("of", "all")];
        assert!(amina.send(INVITE, INVITE, &more).await.is(422).page().words().contains("20 people act for you"));
    }
}

/// A key that is good in this browser.
async fn key_of(client: &Client) -> String {
    client.get(INVITE).await.is(200).page().fields(INVITE)[0].1.clone()
}
