//! The shift of a desk: who has what, who is away; nothing is lost on the way from one to another.

mod absence;
mod assign;
mod races;
mod team;

use server::person::{PersonId, Role};

use crate::{
    asking::{WRITING, ask, reference},
    client::Client,
    database::TestDb,
    harness::{Answer, TestApp},
    inventory_table::texts,
};

pub const HERE: &str = "esdc-edsc";
pub const DESK: &str = "/en/desk/esdc-edsc";
pub const TEAM: &str = "/en/desk/esdc-edsc/team";
pub const NOTE: &str = "Olivier is ill. She waits since Friday.";
pub const DAY: i64 = 24 * 60 * 60 * 1000;

/// A question, whoever asked it, two of the staff of its desk, and whoever leads them.
pub struct Shift {
    pub app: TestApp,
    pub person: Client,
    /// The address of the question for whoever asked, and at the desk.
    pub own: String,
    pub place: String,
    pub olivier: Client,
    pub marc: Client,
    pub rosalie: Client,
    ids: [PersonId; 3],
}

impl Shift {
    pub async fn over(db: &TestDb) -> Self {
        let app = TestApp::over(db).await;
        let person = Client::new(&app);
        let own = ask(&person, &WRITING).await;
        let (olivier, one) = Client::staff(&app, "olivier", HERE, Role::Desk).await;
        let (marc, two) = Client::staff(&app, "marc", HERE, Role::Desk).await;
        let (rosalie, three) = Client::staff(&app, "rosalie", HERE, Role::Lead).await;
        let place = format!("{DESK}/request/{}", reference(&own));
        Self { app, person, own, place, olivier, marc, rosalie, ids: [one, two, three] }
    }

    /// Their number in addresses and forms.
    pub fn id(&self, name: &str) -> String {
        let at = ["olivier", "marc", "rosalie"].iter().position(|known| *known == name).unwrap();
        self.ids[at].uuid().simple().to_string()
    }

    pub fn page_of(&self, name: &str) -> String {
        format!("{TEAM}/{}", self.id(name))
    }

    /// Presses a button of the page of the request.
    pub async fn act(&self, who: &Client, fields: &[(&str, &str)]) -> Answer {
        who.send(&self.place, &self.place, fields).await
    }

    /// The lead gives it to somebody, or to the queue.
    pub async fn give(&self, to: &str) -> Answer {
        let page = format!("{}/assign", self.place);
        self.rosalie.send(&page, &page, &[("to", to), ("note", NOTE)]).await
    }

    /// Somebody says when one of them is away.
    pub async fn away(&self, who: &Client, name: &str, days: [&str; 2], stand_in: &str) -> Answer {
        let page = self.page_of(name);
        let fields = [("act", "away"), ("first-day", days[0]), ("last-day", days[1]), ("stand-in", stand_in)];
        who.send(&page, &page, &fields).await
    }

    /// Time goes by, and everybody signs in again.
    pub async fn later(&self, millis: i64) {
        self.app.state.clock.advance(millis);
        for (client, name) in [(&self.olivier, "olivier"), (&self.marc, "marc"), (&self.rosalie, "rosalie")] {
            client.sign_in(name).await;
        }
    }

    /// What an open page of the request would send.
    pub async fn opened(&self, who: &Client, place: &str) -> Vec<(String, String)> {
        who.get(place).await.is(200).page().fields(place)
    }
}

/// Sends what an open page holds, with these fields instead.
pub async fn send(who: &Client, place: &str, opened: &[(String, String)], fields: &[(&str, &str)]) -> Answer {
    let kept = opened.iter().filter(|(name, _)| !fields.iter().any(|(given, _)| given == name));
    let kept = kept.map(|(name, value)| (name.as_str(), value.as_str()));
    who.post(place, &kept.chain(fields.iter().copied()).collect::<Vec<_>>()).await
}

/// Who has each request: by an assignment, and by a lease.
pub async fn holders(db: &TestDb) -> Vec<String> {
    let sql = "select coalesce((select subject from identity i where i.holder = r.assigned_to), '-') || ' '
            || coalesce((select subject from identity i where i.holder = r.claimed_by), '-')
        from request r order by r.reference";
    texts(db, sql).await
}

pub async fn kinds(db: &TestDb) -> Vec<String> {
    texts(db, "select kind from request_event order by at, id").await
}

pub async fn promises(db: &TestDb) -> Vec<String> {
    texts(db, "select promised_at || ' ' || created_at from request").await
}
