//! A draft goes out to be translated, and comes back whole; nothing waits afterwards.

use server::person::Role;

use crate::{
    client::Client,
    harness::TestApp,
    inventory_table::texts,
    translator::{file, give_back, in_days, send_out, translated},
};

const EDIT: &str = "/en/content/cic/services/ST033";
const PAGE: &str = "/en/content/cic/services/ST033/translation";
const FILE: &str = "/en/content/cic/services/ST033/translation/file";
const REVIEW: &str = "/en/content/cic/services/ST033/review";
const PUBLIC: [&str; 2] = ["/en/services/renew-adult-passport", "/fr/services/renouveler-passeport-adulte"];
const DAY: i64 = 24 * 60 * 60 * 1000;

async fn editors(app: &TestApp) -> (Client, Client) {
    let (edith, _) = Client::staff(app, "edith", "cic", Role::Editor).await;
    let (rene, _) = Client::staff(app, "rene", "cic", Role::Editor).await;
    (edith, rene)
}

async fn aged(app: &TestApp) -> [bool; 2] {
    [app.get(PUBLIC[0]).await.page().has(".notice--aged"), app.get(PUBLIC[1]).await.page().has(".notice--aged")]
}

both! {
    async fn what_went_out_comes_back_and_is_published_in_both_languages(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app).await;
        let nothing = edith.get(PAGE).await.is(200).page();
        assert!(nothing.words().contains("Nothing is to be translated") && !nothing.has("main form"));
        let english = [("need-en", "Two photos <b>&amp;\nYour last passport"), ("cost-en", "A fee of $200"), ("do", "save")];
        edith.send(EDIT, EDIT, &english).await.is(303);
        let overtaken = rene.fill(EDIT, EDIT, &[("name-en", "A"), ("do", "save")]).await;
        let refused = edith.send(PAGE, PAGE, &[("to", "en"), ("who", ""), ("due", "2020-01-01"), ("do", "send")]).await.is(422).page();
        assert!(["#to-error", "#who-error", "#due-error"].iter().all(|at| refused.has(at)));
        send_out(&app, &edith, EDIT, "fr").await;
        rene.submit(&overtaken, &[]).await.is(409);
        assert_eq!(edith.get(EDIT).await.is(303).header("location"), Some(PAGE));
        let out = rene.get(PAGE).await.is(200).page().words();
        assert!(out.contains("With Translation Bureau since") && out.contains("10 words"), "{out}");
        let sent = file(&rene, EDIT).await;
        for part in ["version=\"2.0\" srcLang=\"en-CA\" trgLang=\"fr-CA\"", "original=\"service/ST033\"", "Two photos &lt;b&gt;&amp;amp;\nYour last passport</source>", "passport = passeport", "fee = frais"] {
            assert!(sent.contains(part), "{part}: {sent}");
        }
        assert_eq!(sent.matches("<unit ").count(), 2, "{sent}");
        let back = translated(&sent, &[("need", "Deux photos\nVotre dernier passeport"), ("cost", "Des <![CDATA[frais]]> de 200&#160;$")]);
        let filled = rene.fill(PAGE, FILE, &[]).await;
        let files = [("back.xlf", back.as_bytes())];
        let (one, two) = tokio::join!(rene.submit(&filled, &files), rene.submit(&filled, &files));
        assert_eq!((one.status.as_u16(), two.status.as_u16()), (303, 303));
        rene.submit(&filled, &files).await.is(303);
        let fields = edith.get(EDIT).await.is(200).page().fields(EDIT);
        assert!(fields.contains(&("cost-fr".to_owned(), "Des frais de 200\u{a0}$".to_owned())), "{fields:?}");
        assert!(edith.get(PAGE).await.page().words().contains("Nothing is to be translated"));
        edith.send(EDIT, EDIT, &[("do", "send")]).await.is(303);
        rene.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(422);
        let (third, _) = Client::staff(&app, "third", "cic", Role::Editor).await;
        third.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(303);
        assert_eq!(aged(&app).await, [false, false]);
        assert!(app.get(PUBLIC[1]).await.page().words().contains("Votre dernier passeport"));
        let acts = texts(&db, "select act from audit_entry order by number").await;
        assert_eq!(acts, ["content.save", "content.translate", "content.translate-return", "content.send", "content.publish"]);
    }

    async fn a_translator_may_find_that_nothing_has_to_change(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app).await;
        edith.send(EDIT, EDIT, &[("need-fr", "Un vieux\u{b} passeport"), ("do", "send")]).await.is(303);
        rene.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(303);
        assert_eq!(aged(&app).await, [true, false]);
        // without a draft: what is published waits
        send_out(&app, &edith, EDIT, "en").await;
        let sent = file(&edith, EDIT).await;
        assert!(sent.contains("Un vieux<cp hex=\"000B\"/> passeport") && sent.contains("passeport = passport"), "{sent}");
        let before = app.state.catalogue().service("ST033").unwrap().need.en.join("\n");
        let same = translated(&sent, &[("need", &before.replace('&', "&amp;"))]);
        assert_eq!(give_back(&edith, EDIT, same.as_bytes()).await.0, 303);
        edith.send(EDIT, EDIT, &[("do", "send")]).await.is(303);
        rene.send(REVIEW, REVIEW, &[("do", "publish")]).await.is(303);
        assert_eq!(aged(&app).await, [false, false]);
    }

    async fn what_is_late_stands_first_and_a_late_file_is_not_taken(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app).await;
        edith.send(EDIT, EDIT, &[("need-en", "Two photos"), ("do", "save")]).await.is(303);
        // two who send at once: one of them does
        let due = in_days(&app, 10);
        let fields = [("to", "fr"), ("who", "Translation Bureau"), ("due", due.as_str()), ("do", "send")];
        let (mine, theirs) = (edith.fill(PAGE, PAGE, &fields).await, rene.fill(PAGE, PAGE, &fields).await);
        let (one, two) = tokio::join!(edith.submit(&mine, &[]), rene.submit(&theirs, &[]));
        let mut statuses = [one.status.as_u16(), two.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
        assert_eq!(texts(&db, "select cast(count(*) as text) from translation").await, ["1"]);
        let other = "/en/content/cic/services/ST034";
        edith.send(other, other, &[("name-en", "A"), ("name-fr", "B"), ("do", "send")]).await.is(303);
        let home = rene.get("/fr/contenu/cic").await.is(200).page().words();
        assert!(home.contains("En traduction") && home.contains("Échéance\u{a0}:"), "{home}");
        let back = translated(&file(&edith, EDIT).await, &[("need", "Deux photos")]);
        app.state.clock.advance(11 * DAY);
        for (client, who) in [(&edith, "edith"), (&rene, "rene")] {
            client.sign_in(who).await;
        }
        let home = rene.get("/en/content/cic").await.is(200).page();
        assert!(crate::page::text(home.select(".work__entry")[0]).contains("Late: was due on"), "{}", home.words());
        rene.send(PAGE, PAGE, &[("do", "recall")]).await.is(303);
        let late = edith.fill(EDIT, EDIT, &[("need-en", "Two recent photos"), ("do", "save")]).await;
        edith.submit(&late, &[]).await.is(303);
        send_out(&app, &edith, EDIT, "fr").await;
        let (status, words) = give_back(&edith, EDIT, back.as_bytes()).await;
        assert!(status == 422 && words.contains("The file belongs to an earlier sending"), "{status} {words}");
        let outcomes = texts(&db, "select coalesce(outcome, 'out') from translation order by id").await;
        assert_eq!(outcomes, ["recalled", "out"]);
    }
}
