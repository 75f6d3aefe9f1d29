//! Many staff at two servers take from one queue at once: each request has one owner, and nobody else believes to be it.

use server::person::Role;
use tokio::task::JoinSet;

use super::rounds;
use crate::{
    asking::{WRITING, ask, reference},
    client::Client,
    harness::{Answer, TestApp},
    inventory_table::texts,
};

const ORGANIZATION: &str = "esdc-edsc";

/// What the button sends that takes a request.
fn fields(answer: &Answer) -> [(&'static str, String); 3] {
    let page = answer.page();
    let hidden = |name: &str| page.select(&format!("main input[name={name}]"))[0].attr("value").unwrap().to_owned();
    [("key", hidden("key")), ("seen", hidden("seen")), ("act", "claim".to_owned())]
}

/// Somebody takes all they can, beginning with whichever: how many they were told are theirs.
async fn take_all(officer: Client, places: Vec<String>, begin: usize) -> usize {
    let mut own = 0;
    for place in places.iter().cycle().skip(begin % places.len()).take(places.len()) {
        let fields = fields(&officer.get(place).await.is(200));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let status = officer.post(place, &fields).await.status.as_u16();
        assert!(matches!(status, 303 | 409), "{place}: {status}");
        own += usize::from(status == 303);
    }
    own
}

both_on_disk! {
    async fn each_request_has_one_owner(db) {
        let servers = [TestApp::over(&db).await, TestApp::over(&db.another().await).await];
        // two servers never make the same number: their clocks differ
        servers[1].state.clock.advance(1000);
        let mut places = Vec::new();
        for _ in 0..rounds(6, 20) {
            let address = ask(&Client::new(&servers[0]), &WRITING).await;
            places.push(format!("/en/desk/{ORGANIZATION}/request/{}", reference(&address)));
        }
        let mut staff = JoinSet::new();
        for number in 0..usize::try_from(rounds(8, 40)).unwrap() {
            let name = format!("officer {number}");
            let (officer, _) = Client::staff(&servers[number % 2], &name, ORGANIZATION, Role::Desk).await;
            staff.spawn(take_all(officer, places.clone(), number));
        }
        let owned: usize = staff.join_all().await.into_iter().sum();
        assert_eq!(owned, places.len(), "as many were told that it is theirs as there are requests");
        let held = texts(&db, "select reference from request where claimed_by is not null order by reference").await;
        assert_eq!(held.len(), places.len());
        let claims = texts(&db, "select kind from request_event where kind = 'claimed'").await;
        assert_eq!(claims.len(), places.len(), "and each was claimed once");
    }
}
