//! A complaint: said with one tick, told to whoever leads the desk, answered by somebody whom it is not about.

use app::locale::Locale;
use server::person::Role;

use crate::{
    asking::{ASK, WRITING, ask, card, preview, reference, send, to_send},
    client::Client,
    harness::TestApp,
    inventory_table::texts,
};

const DESK: &str = "/en/desk/esdc-edsc";
const COMPLAINT: (&str, &str) = ("complaint", "yes");

async fn officer(app: &TestApp, name: &str) -> Client {
    Client::staff(app, name, "esdc-edsc", Role::Desk).await.0
}

fn place(address: &str) -> String {
    format!("{DESK}/request/{}", reference(address))
}

both! {
    async fn it_has_its_own_standard_and_a_way_further(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        let first = guest.get(ASK).await.is(200).page();
        assert!(first.has("#complaint:not([checked])") && first.words().contains("within 10 working days"));
        let plain = preview(&guest, ASK, &WRITING).await.is(200).page();
        let screen = preview(&guest, ASK, &[&WRITING[..], &[COMPLAINT]].concat()).await.is(200).page();
        let office = app.state.desks.complaints("esdc-edsc").further.address.en.clone();
        let office = office.as_str();
        assert!(screen.links().contains(office) && !plain.links().contains(office));
        let address = send(&guest, &to_send(&screen)).await.is(303).header("location").unwrap().to_owned();
        assert!(guest.get(&address).await.is(200).page().links().contains(office));
        let question = ask(&guest, &WRITING).await;
        let promised = async |address: &str| {
            let sql = format!("select cast(promised_at as text) from request where reference = '{}'", reference(address));
            texts(&db, sql.leak()).await[0].parse::<i64>().unwrap()
        };
        let more = promised(&address).await - promised(&question).await;
        assert!(more >= 8 * 24 * 60 * 60 * 1000, "ten working days, not two: {more}");
        let letters = texts(&db, "select key from outbox where key like 'request.complaint%'").await;
        assert_eq!(letters, [format!("request.complaint {}", reference(&address))]);
    }

    async fn staff_see_that_it_is_one_and_can_list_them(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        let question = place(&ask(&guest, &WRITING).await);
        let complaint = place(&ask(&guest, &[&WRITING[..], &[COMPLAINT]].concat()).await);
        let officer = officer(&app, "olivier").await;
        for locale in Locale::ALL {
            let home = app::desk::Filter { complaints: true, ..app::desk::Filter::default() };
            let list = app::desk::Place::Queue("esdc-edsc".to_owned(), home);
            let page = officer.get(&app::path::Path::Desk(list).href(locale)).await.is(200);
            assert!(page.text().contains(reference(&complaint)) && !page.text().contains(reference(&question)));
        }
        let all = officer.get(DESK).await.is(200).page();
        assert!(all.links().contains(&question) && all.links().contains(&complaint));
        assert_eq!(all.select(".queue .tag").len(), 1);
        let seen = officer.get(&complaint).await.is(200).page();
        assert!(card(&seen).iter().any(|(name, _)| name == "Complaint") && seen.has(".panel__head .tag--late"));
    }

    async fn whom_it_is_about_does_not_answer_it(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        let first = ask(&guest, &WRITING).await;
        let (one, other) = (officer(&app, "olivier").await, officer(&app, "marc").await);
        let there = place(&first);
        one.send(&there, &there, &[("act", "claim")]).await.is(303);
        one.send(&there, &there, &[("act", "reply"), ("answer", "No.")]).await.is(303);
        let named = format!("share-earlier-{}", reference(&first));
        let complaint = place(&ask(&guest, &[&WRITING[..], &[COMPLAINT, (&named, "yes")]].concat()).await);
        one.send(&complaint, &complaint, &[("act", "claim")]).await.is(303);
        let page = one.get(&complaint).await.is(200).page();
        assert!(!page.has("#answer") && page.words().contains("A colleague has to answer it"));
        for act in [&[("act", "reply"), ("answer", "Still no.")][..], &[("act", "called"), ("answer", "No.")], &[("act", "resolve")]] {
            let refused = one.send(&complaint, &complaint, act).await.is(409).page();
            assert!(refused.has(".notice"));
        }
        one.send(&complaint, &complaint, &[("act", "release")]).await.is(303);
        other.send(&complaint, &complaint, &[("act", "claim")]).await.is(303);
        other.send(&complaint, &complaint, &[("act", "reply"), ("answer", "Yes, we were wrong.")]).await.is(303);
        let kinds = texts(&db, "select kind from request_event where kind = 'replied'").await;
        assert_eq!(kinds.len(), 2);
    }
}
