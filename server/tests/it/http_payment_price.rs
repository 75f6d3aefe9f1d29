//! An answer that changes what an application costs after somebody paid for it.

use server::{application::read, config::Config};

use crate::{
    client::Client,
    harness::TestApp,
    http_thread::letters,
    inventory_table::texts,
    payer::{Payer, complete, notify, ordered, said, sent, states},
    team::save,
};

/// The renewal of a licence, which costs businesses more.
const FORM: &str = include_str!("../../content/forms/boat-licence.toml");

both! {
    async fn a_price_that_changes_after_payment_is_told_once(db) {
        let payer = Payer::start().await;
        let dearer = FORM.replace("amount = \"24\"", "by = \"holder\"\namounts = { person = \"24\", business = \"40\" }");
        let known = payer.variables();
        let config = Config::read(&|name| {
            known.iter().find(|(one, _)| *one == name).map(|(_, value)| (*value).to_owned())
        });
        let programs = vec![read("boat-licence.toml", &dearer).unwrap()].leak();
        let app = TestApp::altered(&db, config.unwrap(), |state| state.programs = programs).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let draft = complete(&client, "me").await;
        let (_, order) = ordered(&client, &draft).await;
        let holder = async |holder: &str| save(&client, &draft, "licence", &[("holder", holder)]).await.is(303);
        // what it costs changes while it is paid: it is kept, and not sent
        holder("business").await;
        notify(&app, &said(&order, "paid", &[])).await.is(204);
        holder("person").await;
        assert_eq!(states(&db).await, ["kept R-1"]);
        let told = "select key from outbox where key like 'application.repriced %'";
        assert!(texts(&db, told).await.is_empty(), "the price that was paid needs no letter");
        for other in ["business", "person", "business", "business"] {
            holder(other).await;
        }
        assert_eq!(texts(&db, told).await.len(), 1, "once for each price");
        let letters = letters(&app).await;
        let letter = letters.iter().find(|letter| letter.subject.contains("costs another amount now")).unwrap();
        for words in ["Its fee is $40.00 now", "$24.00 was paid before, receipt R-1", "owed back to you"] {
            assert!(letter.text.contains(words), "{words}: {}", letter.text);
        }
        save(&client, &draft, "licence", &[("holder", "business"), ("business-number", "123456782")]).await.is(303);
        let (_, second) = ordered(&client, &draft).await;
        notify(&app, &said(&second, "paid", &[("amount", "4000"), ("receipt", "R-2")])).await.is(204);
        assert_eq!((sent(&db).await, states(&db).await), (1, ["owed R-1", "paid R-2"].map(str::to_owned).to_vec()));
        let page = client.get(&draft).await.is(200).page().words();
        assert!(page.contains("$24.00, receipt R-1.") && page.contains("$40.00, receipt R-2."), "{page}");
    }
}
