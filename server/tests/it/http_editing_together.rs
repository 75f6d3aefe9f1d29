//! A collection that one organization owns and another contributes to: who may do what, and what waits for whom.

use server::{
    audit::{Verdict, verify},
    person::Role,
};

use crate::{client::Client, database::TestDb, harness::TestApp, inventory_table::texts};

/// As its owner edits it, and as somebody who contributes does.
const OWN: &str = "/en/content/ic/collections/start-a-business";
const SHARED: &str = "/en/content/cra-arc/collections/start-a-business";
const CONTRIBUTORS: &str = "/en/content/ic/collections/start-a-business/contributors";
const CONTRIBUTION: &str = "/en/content/ic/collections/start-a-business/contributions/cra-arc";
const REVIEW: &str = "/en/content/cra-arc/collections/start-a-business/review";
const PUBLIC: &str = "/fr/dossiers/demarrer-une-entreprise";

/// Two editors of the owner, and one who contributes once they are asked.
struct People {
    anna: Client,
    alan: Client,
    bea: Client,
}

impl People {
    async fn of(app: &TestApp) -> Self {
        let editor =
            async |name: &str, organization: &str| Client::staff(app, name, organization, Role::Editor).await.0;
        Self { anna: editor("anna", "ic").await, alan: editor("alan", "ic").await, bea: editor("bea", "cra-arc").await }
    }

    async fn share(&self) {
        let fields = [("organization", "cra-arc"), ("do", "give")];
        self.anna.send(CONTRIBUTORS, CONTRIBUTORS, &fields).await.is(303);
    }

    /// Takes the contribution back: the first form on the page that is not the one for giving.
    async fn end(&self) {
        let key = self
            .anna
            .get(CONTRIBUTORS)
            .await
            .is(200)
            .page()
            .one("main input[name=key]")
            .attr("value")
            .unwrap()
            .to_owned();
        let fields = [("key", key.as_str()), ("organization", "cra-arc"), ("do", "take")];
        self.anna.post(CONTRIBUTORS, &fields).await.is(303);
        self.anna.post(CONTRIBUTORS, &fields).await.is(303);
    }
}

/// The services of the third section, as the catalogue has them.
fn third(app: &TestApp) -> Vec<String> {
    let catalogue = app.state.catalogue();
    let found = catalogue.content.clusters.iter().find(|one| one.cluster.id == "start-a-business");
    found.unwrap().cluster.sections[2].items.clone()
}

const TURNED: (&str, &str) = ("section-3-items", "ST050 ST049");

async fn acts(db: &TestDb) -> Vec<String> {
    texts(db, "select act || ' ' || organization || ': ' || subject from audit_entry order by number").await
}

both! {
    async fn what_one_contributes_waits_for_the_other(db) {
        let app = TestApp::over(&db).await;
        let people = People::of(&app).await;
        let People { anna, alan, bea } = &people;
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
        let forged = anna.get(CONTRIBUTION).await.is(200).page().fields(CONTRIBUTION);
        let forged: Vec<(&str, &str)> = forged.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        colleague.post(REVIEW, &[&forged[..], &[("do", "publish")]].concat()).await.is(422);
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
        bea.send(SHARED, SHARED, &[("lead-en", "Payroll first."), ("lead-fr", "La paie d’abord."), ("do", "send")]).await.is(303);
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
        assert!(trail.contains("Published") && trail.contains("Sent back") && trail.contains("Contribution begun"), "{trail}");
        // the way back is the owner’s
        let first = format!("{OWN}/history/0");
        anna.send(&first, &first, &[]).await.is(303);
        anna.send(OWN, OWN, &[("do", "send")]).await.is(303);
        let review = format!("{OWN}/review");
        alan.send(&review, &review, &[("do", "publish")]).await.is(303);
        assert_eq!(third(&app), ["ST049", "ST050"]);
        let of_bea = "collection start-a-business cra-arc";
        assert_eq!(acts(&db).await, [
            format!("content.share ic: {of_bea}"),
            "content.send cra-arc: collection start-a-business".to_owned(),
            format!("content.comment ic: {of_bea}"),
            format!("content.reject ic: {of_bea}"),
            "content.send cra-arc: collection start-a-business".to_owned(),
            format!("content.publish ic: {of_bea}"),
            "content.restore ic: collection start-a-business".to_owned(),
            "content.send ic: collection start-a-business".to_owned(),
            "content.publish ic: collection start-a-business".to_owned(),
        ]);
        assert_eq!(verify(&db).await.unwrap(), Verdict::Whole(9));
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

    async fn two_drafts_at_once_lose_nothing_unknowingly(db) {
        let app = TestApp::over(&db).await;
        let people = People::of(&app).await;
        people.share().await;
        let People { anna, alan, bea } = &people;
        let review = format!("{OWN}/review");
        let early = anna.fill(OWN, OWN, &[("lead-en", "By Anna."), ("lead-fr", "Par Anna."), ("do", "send")]).await;
        bea.send(SHARED, SHARED, &[TURNED, ("lead-en", "By Bea."), ("lead-fr", "Par Bea."), ("do", "send")]).await.is(303);
        let read = alan.fill(CONTRIBUTION, CONTRIBUTION, &[("do", "publish")]).await;
        anna.submit(&early, &[]).await.is(303);
        alan.send(&review, &review, &[("do", "publish")]).await.is(303);
        // what Alan read stands beside something else now
        alan.submit(&read, &[]).await.is(409);
        let shown = alan.get(CONTRIBUTION).await.is(200).page();
        assert!(shown.words().contains("Something else was published in these fields") && !shown.has("button[value=publish]"));
        let forged = alan.fill(CONTRIBUTION, CONTRIBUTION, &[("do", "publish")]).await;
        alan.submit(&forged, &[]).await.is(409);
        assert!(app.get(PUBLIC).await.page().words().contains("Par Anna."), "nothing is overwritten unknowingly");
        anna.send(CONTRIBUTION, CONTRIBUTION, &[("reason", "See both"), ("do", "reject")]).await.is(303);
        let both = bea.get(SHARED).await.is(200).page();
        assert!(crate::page::text(both.one("#lead-en-published")).contains("By Anna."));
        assert!(both.fields(SHARED).contains(&("lead-en".to_owned(), "By Bea.".to_owned())));
        bea.send(SHARED, SHARED, &[("do", "send")]).await.is(303);
        alan.send(CONTRIBUTION, CONTRIBUTION, &[("do", "publish")]).await.is(303);
        assert!(app.get(PUBLIC).await.page().words().contains("Par Bea.") && third(&app) == ["ST050", "ST049"]);
    }

    async fn a_form_opened_before_a_publication_takes_nothing_back(db) {
        let app = TestApp::over(&db).await;
        let people = People::of(&app).await;
        people.share().await;
        let People { anna, alan, bea } = &people;
        let open = bea.fill(SHARED, SHARED, &[TURNED, ("do", "save")]).await;
        anna.send(OWN, OWN, &[("name-en", "Open a business"), ("name-fr", "Ouvrir une entreprise"), ("do", "send")]).await.is(303);
        let review = format!("{OWN}/review");
        alan.send(&review, &review, &[("do", "publish")]).await.is(303);
        let again = bea.submit(&open, &[]).await.is(409).page();
        let fields = again.fields(SHARED);
        assert!(fields.contains(&("name-en".to_owned(), "Open a business".to_owned())), "what Bea never touched follows");
        assert!(fields.contains(&(TURNED.0.to_owned(), TURNED.1.to_owned())), "what Bea changed stays");
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        bea.post(SHARED, &[&fields[..], &[("do", "send")]].concat()).await.is(303);
        anna.send(CONTRIBUTION, CONTRIBUTION, &[("do", "publish")]).await.is(303);
        assert_eq!(app.get(PUBLIC).await.page().heading(), "Ouvrir une entreprise");
        assert_eq!(third(&app), ["ST050", "ST049"]);
    }
}
