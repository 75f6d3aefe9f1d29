//! Paying before an application is sent: once, whoever says so first, and what is said where it did not come to that.

use server::person::Role;

use crate::{
    checks::faults,
    client::Client,
    harness::TestApp,
    inventory_table::texts,
    payer::{Payer, complete, go, notify, ordered, query, said, sent, states, way},
    team::Team,
};

/// Where somebody who signed in takes over what they began as a guest.
const MERGE: &str = "/en/my-page/merge";

both! {
    async fn somebody_pays_elsewhere_and_comes_back_with_a_receipt(db) {
        let payer = Payer::start().await;
        let app = payer.app(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let draft = complete(&client, "me").await;
        let check = client.get(&format!("{draft}/send")).await.is(200).page().words();
        assert!(check.contains("Go on and pay $24.00") && check.contains("You pay at 127.0.0.1"), "{check}");
        let (address, _) = ordered(&client, &draft).await;
        for page in [format!("{draft}/payment"), format!("{draft}/payment").replace("/en/applications", "/fr/demandes").replace("payment", "paiement")] {
            let shown = client.get(&page).await.is(200);
            assert_eq!(faults(&shown, &shown.page()), Vec::<String>::new());
        }
        assert_eq!(sent(&db).await, 0, "nothing is sent before it is paid");
        assert_eq!(go(&app, &address.replace("amount=2400", "amount=1")).await, Err(403), "the portal signed the amount");
        let back = go(&app, &address).await.unwrap();
        // whoever signed out meanwhile has paid all the same
        let page = app.get(&back).await.is(303).header("location").unwrap().to_owned();
        assert_eq!(page, format!("{draft}/payment"));
        assert_eq!(sent(&db).await, 1);
        assert_eq!(client.get(&page).await.is(303).header("location"), Some(draft.as_str()));
        let shown = client.get(&draft).await.is(200);
        assert_eq!(faults(&shown, &shown.page()), Vec::<String>::new());
        for words in ["R-1", "$24.00", "November 22, 2026"] {
            assert!(shown.page().words().contains(words), "{words}: {}", shown.page().words());
        }
        // the same way back once more, and its server says it too
        client.get(&back).await.is(303);
        assert_eq!((sent(&db).await, states(&db).await), (1, vec!["paid R-1".to_owned()]));
        assert_eq!(texts(&db, "select key from outbox").await.len(), 1, "one letter");
        let (officer, _) = Client::staff(&app, "paul", "tc", Role::Officer).await;
        let case = format!("/en/officer/tc/{}", draft.rsplit('/').next().unwrap());
        assert!(officer.get(&case).await.is(200).page().words().contains("R-1"));
        let known = client.get("/en/privacy/my-data").await.is(200).page().words();
        assert!(known.contains("$24.00 was paid, receipt R-1"), "{known}");
    }

    async fn it_is_sent_once_whoever_says_so_first(db) {
        let payer = Payer::start().await;
        let app = payer.app(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let draft = complete(&client, "me").await;
        let (address, order) = ordered(&client, &draft).await;
        assert_eq!(ordered(&client, &draft).await.0, address, "pressed twice it is one order");
        let words = said(&order, "paid", &[("tax", "276")]);
        let back = format!("{draft}/payment/return?{}", query(&words));
        // the browser is closed, or comes back in two tabs
        let all = tokio::join!(notify(&app, &words), notify(&app, &words), client.get(&back));
        assert_eq!((all.0.status.as_u16(), all.1.status.as_u16(), all.2.status.as_u16()), (204, 204, 303));
        assert_eq!((sent(&db).await, states(&db).await), (1, vec!["paid R-1".to_owned()]));
        // what comes late changes nothing
        notify(&app, &said(&order, "cancelled", &[])).await.is(204);
        notify(&app, &said(&order, "expired", &[])).await.is(204);
        assert_eq!((sent(&db).await, states(&db).await), (1, vec!["paid R-1".to_owned()]));
        let page = client.get(&draft).await.is(200).page().words();
        assert!(page.contains("Tax in it") && page.contains("$2.76"), "{page}");
        // another tab that stands before the button
        client.get(&format!("{draft}/payment")).await.is(303);
    }

    async fn what_does_not_pay_sends_nothing_and_says_so(db) {
        let payer = Payer::start().await;
        let app = payer.app(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        for (outcome, more, told) in [
            ("cancelled", ("amount", "0"), "You did not pay, and nothing was sent"),
            ("expired", ("amount", "0"), "You did not pay in time"),
            ("paid", ("amount", "2399"), "is not the amount that was asked"),
            ("paid", ("currency", "USD"), "24.00 USD"),
        ] {
            let draft = complete(&client, "me").await;
            let (_, order) = ordered(&client, &draft).await;
            let receipt = format!("R-{}", &order[20..]);
            let back = format!("{draft}/payment/return?{}", query(&said(&order, outcome, &[more, ("receipt", &receipt)])));
            client.get(&back).await.is(303);
            let page = client.get(&format!("{draft}/payment")).await.is(200);
            assert_eq!(faults(&page, &page.page()), Vec::<String>::new());
            assert!(page.page().words().contains(told), "{told}: {}", page.page().words());
            assert_eq!(way(&client, &draft).await, format!("{draft}/send"));
            let before = sent(&db).await;
            // and it can be paid then
            let (_, order) = ordered(&client, &draft).await;
            notify(&app, &said(&order, "paid", &[("receipt", &format!("P-{}", &order[20..]))])).await.is(204);
            assert_eq!(client.get(&format!("{draft}/payment")).await.is(303).header("location"), Some(draft.as_str()));
            assert_eq!(sent(&db).await, before + 1);
        }
    }

    async fn two_of_a_firm_who_pay_at_once_send_it_once(db) {
        let payer = Payer::start().await;
        let app = payer.app(&db).await;
        let team = Team::of(&app).await;
        let draft = complete(&team.owner, &team.firm.to_string()).await;
        let (_, one) = ordered(&team.owner, &draft).await;
        let (_, two) = ordered(&team.filer, &draft).await;
        assert_ne!(one, two, "it is sent by who paid");
        let page = team.filer.get(&format!("{draft}/payment")).await.is(200).page().words();
        assert!(page.contains("Somebody else who works on this application went to pay"), "{page}");
        team.employee.get(&format!("{draft}/payment")).await.is(404);
        let (first, second) = (said(&one, "paid", &[]), said(&two, "paid", &[("receipt", "R-2")]));
        let (one, two) = tokio::join!(notify(&app, &first), notify(&app, &second));
        assert_eq!((one.status.as_u16(), two.status.as_u16()), (204, 204));
        let mut ends = texts(&db, "select state from payment").await;
        ends.sort();
        assert_eq!((sent(&db).await, ends), (1, vec!["owed".to_owned(), "paid".to_owned()]));
    }

    async fn a_guest_signs_in_before_they_pay(db) {
        let payer = Payer::start().await;
        let app = payer.app(&db).await;
        let client = Client::new(&app);
        let draft = complete(&client, "me").await;
        client.get(&format!("{draft}/payment")).await.is(303);
        client.sign_in("benoit").await;
        client.send(MERGE, MERGE, &[("done", "merge")]).await.is(303);
        let (_, order) = ordered(&client, &draft).await;
        notify(&app, &said(&order, "paid", &[])).await.is(204);
        assert_eq!(sent(&db).await, 1);
        assert!(client.get(&draft).await.is(200).page().words().contains("R-1"));
    }

    async fn without_a_payer_the_program_asks_for_it_itself(db) {
        let app = TestApp::over(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let draft = complete(&client, "me").await;
        let send = format!("{draft}/send");
        let page = client.get(&send).await.is(200).page().words();
        assert!(page.contains("The fee is $24.00. It cannot be paid here"), "{page}");
        assert_eq!(client.send(&send, &send, &[]).await.is(303).header("location"), Some(draft.as_str()));
        assert_eq!(notify(&app, &said(&"0".repeat(32), "paid", &[])).await.status.as_u16(), 400);
        let page = client.get(&draft).await.is(200).page().words();
        assert!(page.contains("The program tells you how to pay it"), "{page}");
        let (officer, _) = Client::staff(&app, "paul", "tc", Role::Officer).await;
        let case = officer.get(&format!("/en/officer/tc/{}", draft.rsplit('/').next().unwrap())).await.is(200).page();
        assert!(case.words().contains("It was not paid in this portal"), "{}", case.words());
    }
}
