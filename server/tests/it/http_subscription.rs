//! What somebody follows, how they are told, and what they are told: once, with the reason.

use server::{inventory::Files, person::Role, subscription};

use crate::{
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::{LATER, SERVICES, only, texts},
    page::text,
};

pub const MINE: &str = "/en/my-page";
pub const FOLLOW: &str = "/en/my-page/subscribe";
pub const PREFERENCE: &str = "/en/my-page/how-we-tell-you";
const EDIT: &str = "/en/content/cic/services/ST033";

/// Follows something, as the link of its page leads there.
pub async fn follow(client: &Client, what: &str) {
    client.send(&format!("{FOLLOW}?{what}"), FOLLOW, &[]).await.is(303);
}

pub async fn prefer(client: &Client, delivery: &str, language: &str) {
    let fields = [("delivery", delivery), ("language-of-letters", language)];
    client.send(PREFERENCE, PREFERENCE, &fields[..if language.is_empty() { 1 } else { 2 }]).await.is(303);
}

/// Changes a service as two editors do.
pub async fn change(app: &TestApp, fields: &[(&str, &str)]) {
    let (edith, _) = Client::staff(app, "edith", "cic", Role::Editor).await;
    let (rene, _) = Client::staff(app, "rene", "cic", Role::Editor).await;
    let review = format!("{EDIT}/review");
    edith.send(EDIT, EDIT, &[fields, &[("do", "send")]].concat()).await.is(303);
    rene.send(&review, &review, &[("do", "publish")]).await.is(303);
}

pub const NAMES: [(&str, &str); 2] =
    [("name-en", "Renew your passport book"), ("name-fr", "Renouveler votre livret de passeport")];

/// The portal after its first look, which tells nothing.
pub async fn begun(db: &TestDb) -> TestApp {
    let app = TestApp::over(db).await;
    subscription::tell(&app.state).await.unwrap();
    app
}

pub async fn tell(app: &TestApp) {
    subscription::tell(&app.state).await.unwrap();
}

/// What stands under news on one's own page.
pub async fn news(client: &Client) -> Vec<String> {
    client.get("/en/my-page/messages").await.is(200).page().select(".news__item").into_iter().map(text).collect()
}

/// Letters to somebody, opened: the subject, the text, where it is stopped.
pub async fn letters(app: &TestApp) -> Vec<server::outbox::Letter> {
    let listed = server::outbox::list(&app.state, app::outbox::Standing::Waiting).await.unwrap();
    let own = listed.into_iter().filter(|letter| letter.record == "subscription");
    own.map(|letter| server::outbox::open(&app.state, letter.id, &letter.letter).unwrap()).collect()
}

both! {
    async fn everything_can_be_followed_by_a_guest_too(db) {
        let app = begun(&db).await;
        for (page, link) in [
            ("/en/services/renew-adult-passport", "service=ST033"),
            ("/en/topics/jobs", "topic=jobs"),
            ("/en/collections/study-in-canada", "collection=study-in-canada"),
            ("/en/organizations/immigration-refugees-citizenship", "organization=cic"),
        ] {
            let links = app.get(page).await.is(200).page().links();
            assert!(links.contains(&format!("{FOLLOW}?{link}")), "{page}: {links:?}");
        }
        let client = Client::new(&app);
        for what in ["service=ST033", "topic=jobs", "collection=study-in-canada", "organization=cic", "place=on"] {
            follow(&client, what).await;
            follow_again(&client, what).await;
        }
        let area = "/en/my-page/follow-a-place";
        client.send(area, area, &[("postal", "D1A")]).await.is(422);
        client.send(area, area, &[("province", "")]).await.is(422);
        client.send(area, area, &[("postal", "h2x 1y4")]).await.is(303);
        let kept = texts(&db, "select kind || ' ' || subject from subscription order by 1").await;
        assert_eq!(kept, ["collection study-in-canada", "organization cic", "place H2X", "place on", "service ST033", "topic jobs"]);
        let french = client.get("/fr/mon-espace").await.is(200).page().words();
        assert!(french.contains("H2X, Québec") && french.contains("Ontario"), "{french}");
        client.send(MINE, "/en/my-page/unsubscribe", &[("place", "on")]).await.is(303);
        assert_eq!(texts(&db, "select subject from subscription where kind = 'place'").await, ["H2X"]);
        for wrong in ["topic=nothing", "place=zz", "service=nothing", "organization=nothing", "nothing=1"] {
            client.get(&format!("{FOLLOW}?{wrong}")).await.is(404);
        }
    }

    async fn five_overlapping_subscriptions_are_one_message_and_one_letter(db) {
        let app = begun(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let topic = texts_of_topic(&app);
        for what in ["service=ST033", &format!("topic={topic}"), "organization=cic"] {
            follow(&amina, what).await;
        }
        let held = app.state.catalogue().content.clusters.iter().filter(|lead| lead.cluster.holds("ST033")).count();
        for lead in app.state.catalogue().content.clusters.iter().filter(|lead| lead.cluster.holds("ST033")) {
            follow(&amina, &format!("collection={}", lead.cluster.id)).await;
        }
        prefer(&amina, "at-once", "en").await;
        change(&app, &NAMES).await;
        tell(&app).await;
        tell(&app).await;
        let told = news(&amina).await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("Renew your passport book") && told[0].contains("the name"), "{told:?}");
        let because = texts(&db, "select because from message").await.concat();
        assert_eq!(because.split(',').count(), 3 + held, "{because}");
        let letters = letters(&app).await;
        assert_eq!(letters.len(), 1);
        assert!(letters[0].text.contains("because you follow") && letters[0].text.contains("/en/services/"), "{}", letters[0].text);
        assert!(letters[0].text.contains("/en/stop-letters/") && !letters[0].text.contains("abonnements"));
    }

    async fn a_first_look_and_figures_are_not_told(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        follow(&amina, "organization=cic").await;
        tell(&app).await;
        assert!(news(&amina).await.is_empty());
        app.import(only(SERVICES)).await;
        tell(&app).await;
        let total = texts(&db, "select count(*) || '' from change").await;
        // the same file again, and the same with its figures: nothing that people act on
        let later = String::from_utf8(SERVICES.to_vec()).unwrap();
        app.import(Files { services: later.as_bytes(), standards: Some(crate::inventory_table::STANDARDS), ..only(SERVICES) }).await;
        tell(&app).await;
        assert_eq!(texts(&db, "select count(*) || '' from change").await, total);
    }

    async fn a_first_import_is_told_once_to_whoever_follows_what_it_touches(db) {
        let app = begun(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        follow(&amina, "organization=cic").await;
        follow(&amina, "topic=jobs").await;
        prefer(&amina, "at-once", "").await;
        app.import(only(SERVICES)).await;
        tell(&app).await;
        let told = news(&amina).await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("Many services changed at once"), "{told:?}");
        let letters = letters(&app).await;
        assert_eq!(letters.len(), 1);
        assert!(letters[0].subject.contains(" | "), "both languages while nobody said which: {}", letters[0].subject);
        assert!(letters[0].text.contains("you have not said which you read") && letters[0].text.contains("vous n’avez pas dit"));
    }

    async fn what_is_withdrawn_is_told_with_what_stands_instead(db) {
        let app = begun(&db).await;
        app.import(only(SERVICES)).await;
        tell(&app).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        follow(&amina, "service=106").await;
        prefer(&amina, "daily", "fr").await;
        app.import(only(LATER)).await;
        tell(&app).await;
        let told = news(&amina).await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("no longer offered") && told[0].contains("See instead:"), "{told:?}");
        let page = amina.get("/en/my-page").await.is(200).page();
        assert!(page.words().contains("Rent a berth"), "it keeps its name on the page");
        assert!(letters(&app).await.is_empty(), "not before eight in the morning");
        app.state.clock.advance(24 * 60 * 60 * 1000);
        tell(&app).await;
        let letters = letters(&app).await;
        assert_eq!(letters.len(), 1);
        assert!(letters[0].text.contains("n’est plus offert") && letters[0].text.contains("Voyez plutôt"), "{}", letters[0].text);
    }

    async fn a_guest_reads_it_on_the_page_and_keeps_it_at_sign_in(db) {
        let app = begun(&db).await;
        let guest = Client::new(&app);
        follow(&guest, "service=ST033").await;
        let (elsewhere, _) = Client::signed_in(&app, "amina").await;
        follow(&elsewhere, "service=ST033").await;
        follow(&elsewhere, "topic=jobs").await;
        change(&app, &NAMES).await;
        tell(&app).await;
        assert_eq!(news(&guest).await.len(), 1);
        guest.sign_in("amina").await;
        let merge = "/en/my-page/merge";
        guest.send(merge, merge, &[("done", "merge")]).await.is(303);
        assert_eq!(news(&guest).await.len(), 1, "one of each");
        assert_eq!(texts(&db, "select subject from subscription order by 1").await, ["ST033", "jobs"]);
        let known = guest.get("/en/privacy/my-data").await.is(200).page().words();
        assert!(known.contains("What we told you") && known.contains("Renew your passport book"), "{known}");
    }
}

/// The first topic of the service that these tests change.
fn texts_of_topic(app: &TestApp) -> String {
    app.state.catalogue().service("ST033").unwrap().topics[0].id.clone()
}

async fn follow_again(client: &Client, what: &str) {
    let page = client.get(&format!("{FOLLOW}?{what}")).await.is(200).page();
    assert!(page.has(".notice") && page.fields(FOLLOW).is_empty(), "{what} is followed already");
}
