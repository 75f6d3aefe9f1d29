//! What a representative is told of, what they share for the person, and where what they wrote is shown.

use app::{locale::Locale, outbox::Standing};
use server::{
    outbox::{Letter, list, open},
    person::{Identity, Role},
};

use crate::{
    asking::{WRITING, card, preview, send, to_send},
    client::Client,
    harness::TestApp,
    http_thread::words,
    inventory_table::texts,
    mandate::{draft, filled, last, trust},
    team::{ORGANIZATION, officer, save, with_folder},
};

const KNOWN: &str = "/en/privacy/my-data";

/// The text of each letter about an application that waits for somebody.
async fn letters(app: &TestApp, mail: &str) -> Vec<String> {
    let listed = list(&app.state, Standing::Waiting).await.unwrap();
    let letters = listed.into_iter().map(|one| open(&app.state, one.id, &one.letter).unwrap());
    let about = |letter: &Letter| letter.to == mail && !letter.text.contains("/representative/");
    letters.filter(about).map(|letter| letter.text).collect()
}

both! {
    async fn gets_the_letters_in_their_own_language_while_consent_holds(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, (eve, _)) = (Client::new(&app), Client::signed_in(&app, "eve").await);
        tom.sign_in_as(Identity {
            issuer: "https://provider.example".to_owned(),
            subject: "tom".to_owned(),
            name: Some("Tom".to_owned()),
            mail: Some("tom@example.org".to_owned()),
            locale: Locale::Fr,
        }).await;
        let (one, other) = (filled(&amina).await, draft(&amina).await);
        let held = trust(&app, &amina, &tom, ("read", last(&one))).await;
        let all = trust(&app, &amina, &tom, ("act", "all")).await;
        trust(&app, &amina, &eve, ("act", last(&other))).await;
        let submit = format!("{one}/send");
        amina.send(&submit, &submit, &[]).await.is(303);
        let officer = officer(&app).await;
        let case = format!("/en/officer/{ORGANIZATION}/{}", last(&one));
        officer.send(&case, &format!("{case}/take"), &[]).await.is(303);
        let ask = format!("{case}/ask");
        officer.send(&ask, &ask, &[("name", "Hours"), ("why", "To see them."), ("due", "2026-12-04")]).await.is(303);
        let (own, theirs) = (letters(&app, "amina@example.org").await, letters(&app, "tom@example.org").await);
        assert_eq!((own.len(), theirs.len()), (1, 1), "two mandates, one letter: {theirs:?}");
        assert!(own[0].contains("Something is needed from you") && !own[0].contains("you act for"), "{}", own[0]);
        assert!(theirs[0].contains("Ouvrez une session") && theirs[0].contains("vous représentez"), "{}", theirs[0]);
        assert!(theirs[0].contains(&format!("/fr/demandes/{}", last(&one))) && !theirs[0].contains("amina"), "{}", theirs[0]);
        assert!(letters(&app, "eve@example.org").await.is_empty(), "of another application alone");
        // of two mandates one still holds; then none does
        for (at, end) in [(2, held), (2, all)] {
            amina.send(&end, &end, &[("act", "end")]).await.is(303);
            let reply = format!("{case}/reply");
            officer.send(&reply, &reply, &[("text", "We have read it.")]).await.is(303);
            assert_eq!(letters(&app, "tom@example.org").await.len(), at);
        }
        assert_eq!(letters(&app, "amina@example.org").await.len(), 3);
    }

    /// “Is this right so far?”, as one person for another.
    async fn shares_a_step_with_a_desk_for_the_person(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        let one = draft(&amina).await;
        let held = trust(&app, &amina, &tom, ("act", "all")).await;
        let typed = [("salaries", "84317"), ("materials", "21999"), ("then", "ask")];
        let ask = save(&tom, &one, "costs", &typed).await.is(303).header("location").unwrap().to_owned();
        assert!(tom.get(&ask).await.is(200).page().has("#share-step[checked]"));
        let fields = [&WRITING[..], &[("share-answer-salaries", "yes")]].concat();
        let screen = preview(&tom, &ask, &fields).await.is(200).page();
        let shown = card(&screen);
        assert!(shown.contains(&("Asked for somebody".to_owned(), "tom Example for amina Example".to_owned())), "{shown:?}");
        assert!(shown.iter().any(|(_, value)| value.contains("84,317")));
        assert!(!shown.iter().any(|(_, value)| value.contains("21,999")), "only what is ticked");
        let address = send(&tom, &to_send(&screen)).await.is(303).header("location").unwrap().to_owned();
        let (desk, _) = Client::staff(&app, "priya", ORGANIZATION, Role::Desk).await;
        let place = format!("/en/desk/{ORGANIZATION}/request/{}", last(address.split('?').next().unwrap()));
        assert_eq!(card(&desk.get(&place).await.is(200).page()), shown, "they see what was shown");
        // between the two screens consent ends: nothing of the step is sent
        let screen = preview(&tom, &ask, &fields).await.is(200).page();
        amina.send(&held, &held, &[("act", "end")]).await.is(303);
        let again = send(&tom, &to_send(&screen)).await;
        assert_ne!(again.status, 303);
        assert!(!again.text().contains("84,317"));
        assert!(!tom.get(&ask).await.is(200).page().has("#share-step"));
        assert_eq!(texts(&db, "select reference from request").await.len(), 1);
        // who only reads shares nothing
        trust(&app, &amina, &tom, ("read", "all")).await;
        assert!(!tom.get(&ask).await.is(200).page().has("#share-step"));
    }

    async fn what_they_wrote_is_shown_to_both(db) {
        let (app, _folder) = with_folder(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        let one = filled(&amina).await;
        let held = trust(&app, &amina, &tom, ("act", "all")).await;
        let submit = format!("{one}/send");
        tom.send(&submit, &submit, &[]).await.is(303);
        let message = format!("{one}/message");
        tom.send_files(&message, &message, &[("text", "The kolibri is hers.")], &[]).await.is(303);
        amina.send_files(&message, &message, &[("text", "And the zibeline.")], &[]).await.is(303);
        let said = "A message from tom Example for amina Example · The kolibri is hers.";
        let known = words(&amina, KNOWN).await;
        assert!(known.contains(said) && known.contains("And the zibeline."), "{known}");
        let known = words(&tom, KNOWN).await;
        assert!(known.contains(said) && !known.contains("zibeline"), "{known}");
        assert!(amina.get("/en/privacy/my-data/download").await.is(200).text().contains("kolibri"), "it can be taken away");
        // an officer's words are no writings of theirs
        let officer = officer(&app).await;
        let case = format!("/en/officer/{ORGANIZATION}/{}", last(&one));
        officer.send(&case, &format!("{case}/take"), &[]).await.is(303);
        let reply = format!("{case}/reply");
        officer.send(&reply, &reply, &[("text", "The condor is read.")]).await.is(303);
        assert!(!words(&amina, KNOWN).await.contains("condor"));
        amina.send(&held, &held, &[("act", "end")]).await.is(303);
        assert!(!words(&tom, KNOWN).await.contains("kolibri"), "what they may not open any more is shown to her alone");
        assert!(words(&amina, KNOWN).await.contains(said));
    }
}
