//! Two drafts of one collection at once: of its owner, and of an organization that contributes.

use crate::{
    harness::TestApp,
    http_editing_together::{CONTRIBUTION, OWN, PUBLIC, People, SHARED, TURNED, third},
};

both! {
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
