//! Earlier questions: shared when they are ticked, as they stood then, and never otherwise.

use server::person::Role;

use crate::{
    asking::{ASK, WRITING, ask, card, preview, reference, send, to_send},
    client::Client,
    harness::TestApp,
};

const DESK: &str = "/en/desk/esdc-edsc";
const FIRST: &str = "Where is my cheque from the autumn?";

async fn answer(officer: &Client, address: &str, words: &str) {
    let place = format!("{DESK}/request/{}", reference(address));
    officer.send(&place, &place, &[("act", "claim")]).await.is(303);
    officer.send(&place, &place, &[("act", "reply"), ("answer", words)]).await.is(303);
}

both! {
    async fn nothing_earlier_is_shared_until_it_is_ticked(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        assert!(!guest.get(ASK).await.is(200).page().has("input[name^=share-earlier-]"));
        let first = ask(&guest, &[("question", FIRST), WRITING[1], WRITING[2]]).await;
        let (officer, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        answer(&officer, &first, "It was sent on Monday.").await;
        let name = format!("share-earlier-{}", reference(&first));
        let page = guest.get(ASK).await.is(200).page();
        assert_eq!(page.one(&format!("#{name}")).attr("checked"), None);
        let without = preview(&guest, ASK, &WRITING).await.is(200).page();
        let with = preview(&guest, ASK, &[&WRITING[..], &[(name.as_str(), "yes")]].concat()).await.is(200).page();
        let (bare, shown) = (card(&without), card(&with));
        assert_eq!(bare.len() + 1, shown.len());
        let row = shown.iter().find(|(name, _)| name.contains(reference(&first))).unwrap();
        assert!(row.1.contains(FIRST) && row.1.contains("It was sent on Monday."), "{row:?}");
        let alone = send(&guest, &to_send(&without)).await.is(303).header("location").unwrap().to_owned();
        let both = send(&guest, &to_send(&with)).await.is(303).header("location").unwrap().to_owned();
        answer(&officer, &first, "A word that came later.").await;
        for (address, shown) in [(&alone, &bare), (&both, &shown)] {
            let place = format!("{DESK}/request/{}", reference(address));
            let seen = officer.get(&place).await.is(200);
            assert_eq!(&card(&seen.page()), shown, "the officer has the card that its person saw");
            assert!(!seen.text().contains("A word that came later."));
        }
        let seen = officer.get(&format!("{DESK}/request/{}", reference(&alone))).await.is(200);
        assert!(!seen.text().contains(FIRST) && !seen.text().contains(reference(&first)));
    }

    async fn nobody_ticks_what_somebody_else_asked(db) {
        let app = TestApp::over(&db).await;
        let first = ask(&Client::new(&app), &[("question", FIRST), WRITING[1], WRITING[2]]).await;
        let (other, _) = Client::signed_in(&app, "benoit").await;
        let name = format!("share-earlier-{}", reference(&first));
        let made_up = format!("share-earlier-{}", app::reference::Reference::from_random(7));
        for name in [&name, &made_up] {
            let screen = preview(&other, ASK, &[&WRITING[..], &[(name.as_str(), "yes")]].concat()).await.is(200);
            assert!(!screen.text().contains(FIRST));
            assert_eq!(card(&screen.page()).len(), 3);
        }
    }
}
