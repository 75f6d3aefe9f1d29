//! A collection that one organization owns and another contributes to: who may do what, and what waits for whom.

use server::{
    audit::{Verdict, verify},
    person::Role,
};

use crate::{client::Client, database::TestDb, harness::TestApp, inventory_table::texts};

/// As its owner edits it, and as somebody who contributes does.
pub const OWN: &str = "/en/content/ic/collections/start-a-business";
pub const SHARED: &str = "/en/content/cra-arc/collections/start-a-business";
const CONTRIBUTORS: &str = "/en/content/ic/collections/start-a-business/contributors";
pub const CONTRIBUTION: &str = "/en/content/ic/collections/start-a-business/contributions/cra-arc";
const REVIEW: &str = "/en/content/cra-arc/collections/start-a-business/review";
pub const PUBLIC: &str = "/fr/dossiers/demarrer-une-entreprise";

/// Two editors of the owner, and one who contributes once they are asked.
pub struct People {
    pub anna: Client,
    pub alan: Client,
    pub bea: Client,
}

impl People {
    pub async fn of(app: &TestApp) -> Self {
        let editor =
            async |name: &str, organization: &str| Client::staff(app, name, organization, Role::Editor).await.0;
        Self { anna: editor("anna", "ic").await, alan: editor("alan", "ic").await, bea: editor("bea", "cra-arc").await }
    }

    pub async fn share(&self) {
        let fields = [("organization", "cra-arc"), ("do", "give")];
        self.anna.send(CONTRIBUTORS, CONTRIBUTORS, &fields).await.is(303);
    }

    /// Takes the contribution back, by a finger that presses twice.
    async fn end(&self) {
        let key = self.anna.get(CONTRIBUTORS).await.is(200).page().select("main input[name=key]")[0]
            .attr("value")
            .unwrap()
            .to_owned();
        let fields = [("key", key.as_str()), ("organization", "cra-arc"), ("do", "take")];
        self.anna.post(CONTRIBUTORS, &fields).await.is(303);
        self.anna.post(CONTRIBUTORS, &fields).await.is(303);
    }
}

/// The services of the third section, as the catalogue has them.
pub fn third(app: &TestApp) -> Vec<String> {
    let catalogue = app.state.catalogue();
    let found = catalogue.content.clusters.iter().find(|one| one.cluster.id == "start-a-business");
    found.unwrap().cluster.sections[2].items.clone()
}

/// What the audit names: the record, and whose draft of it where that is not the owner’s.
const OF_ANNA: &str = "collection start-a-business";
const OF_BEA: &str = "collection start-a-business cra-arc";

pub const TURNED: (&str, &str) = ("section-3-items", "ST050 ST049");

async fn acts(db: &TestDb) -> Vec<String> {
    texts(db, "select act || ' ' || organization || ': ' || subject from audit_entry order by number").await
}

both! {
    async fn what_one_contributes_waits_for_the_other(db) {
        let app = TestApp::over(&db).await;
        let people = People::of(&app).await;
        let People { anna, bea, .. } = &people;
        bea.get(SHARED).await.is(404);
        people.share().await;
        assert!(bea.get("/en/content/cra-arc").await.is(200).page().links().contains(SHARED));
        let page = bea.send(SHARED, SHARED, &[("move", "section-3-items 1 up")]).await.is(200).page();
        assert!(page.fields(SHARED).contains(&(TURNED.0.to_owned(), TURNED.1.to_owned())));
        bea.send(SHARED, SHARED, &[TURNED, ("do", "send")]).await.is(303);
        // whoever contributes publishes nothing, by no button and no form
        for button in ["publish", "reject", "stop", "schedule"] {
            let fields = [("do", button), ("hour", "2027-03-01 08:00"), ("reason", "")];
            let fields = if button == "schedule" { &fields[..2] } else { &fields[..1] };
            bea.send(REVIEW, REVIEW, fields).await.is(422);
        }
        let (colleague, _) = Client::staff(&app, "bob", "cra-arc", Role::Editor).await;
        let looks = colleague.get(REVIEW).await.is(200).page();
        assert!(!looks.has("button[value=publish]") && !looks.has("button[value=recall]"));
        let key = looks.select("main input[name=key]")[0].attr("value").unwrap();
        colleague.post(REVIEW, &[("key", key), ("version", "1"), ("base", "0"), ("do", "publish")]).await.is(422);
        assert_eq!(third(&app), ["ST049", "ST050"], "it waits for the owner");
        assert!(anna.get("/en/content/ic").await.is(200).page().links().contains(CONTRIBUTION));
        let words = anna.get(CONTRIBUTION).await.page().words();
        assert!(words.contains("Canada Revenue Agency"), "{words}");
        // sent back with a reason, and a word at the field
        let field = format!("{CONTRIBUTION}/comments/section-3-items");
        anna.send(&field, &field, &[("comment", "Which comes first?"), ("do", "write")]).await.is(303);
        anna.send(CONTRIBUTION, CONTRIBUTION, &[("reason", "Say why"), ("do", "reject")]).await.is(303);
        let back = bea.get(SHARED).await.is(200).page().words();
        assert!(back.contains("Say why") && back.contains("Which comes first?"), "{back}");
        anna.get(CONTRIBUTION).await.is(404);
        bea.send(SHARED, SHARED, &[("do", "send")]).await.is(303);
        anna.get(CONTRIBUTION).await.is(200);
    }

    async fn what_is_published_of_it_is_undone_by_the_owner(db) {
        let app = TestApp::over(&db).await;
        let people = People::of(&app).await;
        let People { anna, alan, bea } = &people;
        people.share().await;
        bea.send(SHARED, SHARED, &[TURNED, ("lead-en", "Payroll first."), ("lead-fr", "La paie d’abord."), ("do", "send")]).await.is(303);
        // a second click and a second reviewer publish nothing twice
        let (once, late) = (anna.fill(CONTRIBUTION, CONTRIBUTION, &[("do", "publish")]).await, alan.fill(CONTRIBUTION, CONTRIBUTION, &[("do", "publish")]).await);
        for (client, form) in [(anna, &once), (anna, &once), (alan, &late)] {
            client.submit(form, &[]).await.is(303);
        }
        assert_eq!(third(&app), ["ST050", "ST049"]);
        assert!(app.get(PUBLIC).await.page().words().contains("La paie d’abord."));
        let history = alan.get(&format!("{OWN}/history")).await.is(200).page().words();
        assert!(history.contains("Contributed by Canada Revenue Agency"), "{history}");
        let trail = alan.get(CONTRIBUTORS).await.is(200).page().words();
        assert!(trail.contains("Published") && trail.contains("Contribution begun") && trail.contains("a person there"), "{trail}");
        // the way back is the owner’s
        let first = format!("{OWN}/history/0");
        anna.send(&first, &first, &[]).await.is(303);
        anna.send(OWN, OWN, &[("do", "send")]).await.is(303);
        let review = format!("{OWN}/review");
        alan.send(&review, &review, &[("do", "publish")]).await.is(303);
        assert_eq!(third(&app), ["ST049", "ST050"]);
        assert_eq!(acts(&db).await, [
            format!("content.share ic: {OF_BEA}"),
            format!("content.send cra-arc: {OF_ANNA}"),
            format!("content.publish ic: {OF_BEA}"),
            format!("content.restore ic: {OF_ANNA}"),
            format!("content.send ic: {OF_ANNA}"),
            format!("content.publish ic: {OF_ANNA}"),
        ]);
        assert_eq!(verify(&db).await.unwrap(), Verdict::Whole(6));
    }

    async fn whoever_contributes_touches_nothing_else(db) {
        let app = TestApp::over(&db).await;
        let people = People::of(&app).await;
        people.share().await;
        let bea = &people.bea;
        let key = bea.get(SHARED).await.is(200).page().fields(SHARED);
        let key: Vec<(&str, &str)> = key.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let fields = [&key[..], &[("do", "send"), ("name-en", "Mine"), ("organization", "cra-arc")]].concat();
        let foreign = [
            "/en/content/cra-arc/collections/lose-your-job",
            "/en/content/cra-arc/services/ST047",
            "/en/content/cra-arc/services/start-a-business",
            "/en/content/cra-arc/collections/start-a-business/contributors",
            "/en/content/cra-arc/collections/start-a-business/withdrawal",
            "/en/content/cra-arc/collections/start-a-business/contributions/ic",
            "/en/content/cra-arc/collections/start-a-business/contributions/cra-arc",
            OWN, CONTRIBUTORS, CONTRIBUTION,
            "/fr/contenu/cra-arc/dossiers/start-a-business/organisations-collaboratrices",
        ];
        for address in foreign {
            bea.get(address).await.is(404);
            bea.post(address, &fields).await.is(404);
        }
        // and only an editor does: no other power there contributes
        let (olivier, _) = Client::staff(&app, "olivier", "cra-arc", Role::Desk).await;
        olivier.get(SHARED).await.is(404);
        // no organization can give itself what is not its own, nor the owner name nobody
        let given = [("organization", "none"), ("do", "give")];
        people.anna.send(CONTRIBUTORS, CONTRIBUTORS, &given).await.is(422);
        assert_eq!(texts(&db, "select organization from collection_contributor").await, ["cra-arc"]);
    }

    async fn what_is_taken_back_ends_at_once(db) {
        let app = TestApp::over(&db).await;
        let people = People::of(&app).await;
        people.share().await;
        let bea = &people.bea;
        bea.send(SHARED, SHARED, &[TURNED, ("do", "send")]).await.is(303);
        let (save, recall) = (
            bea.send(REVIEW, REVIEW, &[("do", "recall")]).await.is(303),
            bea.fill(SHARED, SHARED, &[("name-en", "Late"), ("do", "save")]).await,
        );
        assert_eq!(save.header("location"), Some(SHARED));
        assert!(people.anna.get(CONTRIBUTORS).await.page().words().contains("has a draft"));
        people.end().await;
        bea.submit(&recall, &[]).await.is(404);
        for address in [SHARED, REVIEW, &format!("{SHARED}/history"), &format!("{SHARED}/comments/name-en")] {
            bea.get(address).await.is(404);
        }
        let told = bea.get("/en/content/cra-arc").await.is(200).page().words();
        assert!(told.contains("ended your contribution to “Start a business”") && told.contains("Your draft ended"), "{told}");
        assert_eq!(texts(&db, "select state from draft").await, ["withdrawn"]);
        // asked again, they begin anew, and the past stays known
        people.share().await;
        assert!(!bea.get("/en/content/cra-arc").await.page().words().contains("ended your contribution"));
        assert!(!bea.get(SHARED).await.is(200).page().fields(SHARED).contains(&("name-en".to_owned(), "Late".to_owned())));
        let rows = "select cast(count(*) as text) || ' ' || cast(count(taken_at) as text) from collection_contributor";
        assert_eq!(texts(&db, rows).await, ["2 1"]);
    }

    async fn what_comes_while_it_is_taken_back_is_kept_by_nobody(db) {
        let app = TestApp::over(&db).await;
        let people = People::of(&app).await;
        for _ in 0..4 {
            people.share().await;
            let form = people.bea.fill(SHARED, SHARED, &[("name-en", "Late"), ("name-fr", "Tard"), ("do", "save")]).await;
            let (kept, ()) = tokio::join!(people.bea.submit(&form, &[]), people.end());
            assert!(matches!(kept.status.as_u16(), 303 | 404), "{}", kept.status);
            let open = texts(&db, "select state from draft where state <> 'withdrawn'").await;
            assert!(open.is_empty(), "{open:?}");
        }
    }
}
