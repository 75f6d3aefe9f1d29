//! Invitations to act for a firm: the letter, the answer, and every way in which one no longer holds.

use server::outbox::{Letter, list, open};

use crate::{client::Client, database::TestDb, harness::TestApp, inventory_table::texts, team::Team};

const DAY: i64 = 24 * 60 * 60 * 1000;

async fn letters(app: &TestApp) -> Vec<Letter> {
    let listed = list(&app.state, app::outbox::Standing::Waiting).await.unwrap();
    let all = listed.into_iter().map(|one| open(&app.state, one.id, &one.letter).unwrap());
    all.filter(|letter| letter.to == "guest@example.org").collect()
}

/// The link in a letter.
fn link_of(letter: &Letter) -> String {
    let found = letter.text.lines().find_map(|line| line.strip_prefix("http://127.0.0.1:3000"));
    found.unwrap().to_owned()
}

/// Somebody invited: the link.
async fn invite(app: &TestApp, team: &Team, (role, tongue): (&str, &str)) -> String {
    let page = format!("{}/invitations", team.firm_page());
    let before: Vec<String> = letters(app).await.iter().map(link_of).collect();
    team.owner.send(&page, &page, &[("mail", "guest@example.org"), ("role", role), ("tongue", tongue)]).await.is(303);
    letters(app).await.iter().map(link_of).find(|link| !before.contains(link)).unwrap()
}

/// The hidden field of the form on a page of its own address.
async fn key(client: &Client, page: &str) -> String {
    client.get(page).await.is(200).page().fields(page).remove(0).1
}

async fn states(db: &TestDb) -> Vec<String> {
    texts(db, "select state from firm_invitation order by number").await
}

async fn members(db: &TestDb) -> usize {
    texts(db, "select role from firm_member").await.len()
}

both! {
    async fn is_written_in_the_language_chosen_and_says_little(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let link = invite(&app, &team, ("filer", "fr")).await;
        assert!(link.starts_with("/fr/invitation/"), "{link}");
        let letter = &letters(&app).await[0];
        assert_eq!(letter.subject, "owner Example vous invite à agir pour Maple Robotics Inc.");
        assert!(letter.text.contains("29 novembre 2026"), "{}", letter.text);
        for secret in ["123456782", "envoie", "employee", "owner@example.org"] {
            assert!(!letter.text.contains(secret), "{secret}: {}", letter.text);
        }
        let token = link.rsplit('/').next().unwrap();
        assert!(!texts(&db, "select hash from firm_invitation").await.concat().contains(token), "only a hash is kept");
        // another address is as good, and nobody who is not signed in is told anything
        Client::new(&app).get(&link).await.is(303);
        let (guest, _) = Client::signed_in(&app, "somebody-else").await;
        let words = guest.get(&link.replace("/fr/", "/en/")).await.is(200).page().words();
        for part in ["Act for Maple Robotics Inc.?", "Preparer: prepares and sends", "owner Example", "November 29, 2026"] {
            assert!(words.contains(part), "{part}: {words}");
        }
        let accepted = guest.send(&link, &link, &[("answer", "accept")]).await.is(303);
        guest.get(accepted.header("location").unwrap()).await.is(200);
        assert_eq!(states(&db).await, ["accepted"]);
        let list = team.owner.get(&team.firm_page()).await.is(200).page().words();
        assert!(list.contains("guest@example.orgPreparerAccepted"), "{list}");
    }

    async fn is_answered_once(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let link = invite(&app, &team, ("reader", "en")).await;
        let (guest, _) = Client::signed_in(&app, "guest").await;
        let (late, _) = Client::signed_in(&app, "late").await;
        let (waiting, before) = (late.get(&link).await.is(200).page().fields(&link), members(&db).await);
        let fields = guest.get(&link).await.is(200).page().fields(&link);
        let sent = [("key", fields[0].1.as_str()), ("answer", "accept")];
        let home = Some(team.firm_page());
        for _ in 0..2 {
            assert_eq!(guest.post(&link, &sent).await.is(303).header("location"), home.as_deref(), "twice is once");
        }
        assert_eq!(members(&db).await, before + 1);
        let gone = late.post(&link, &[("key", &waiting[0].1), ("answer", "accept")]).await.is(404).page().words();
        // whatever the reason, it is told as of one that never was
        let never = late.get("/en/invitation/never").await.is(404).page().words();
        assert_eq!(gone, never);
        assert_eq!(late.get(&link).await.is(404).page().words(), never);
        late.get(&team.firm_page()).await.is(404);
        // a second one of the same address is refused while one waits
        invite(&app, &team, ("reader", "en")).await;
        let page = format!("{}/invitations", team.firm_page());
        let again = [("mail", "Guest@example.org"), ("role", "reader"), ("tongue", "en")];
        team.owner.send(&page, &page, &again).await.is(422);
    }

    async fn is_declined_withdrawn_over_or_sent_anew(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (guest, _) = Client::signed_in(&app, "guest").await;
        let link = invite(&app, &team, ("reader", "en")).await;
        guest.send(&link, &link, &[("answer", "decline")]).await.is(200);
        guest.get(&link).await.is(404);
        let link = invite(&app, &team, ("reader", "en")).await;
        let one = format!("{}/invitations/2", team.firm_page());
        team.owner.send(&one, &one, &[("act", "withdraw")]).await.is(303);
        guest.get(&link).await.is(404);
        team.owner.get(&one).await.is(404);
        let first = invite(&app, &team, ("reader", "en")).await;
        app.state.clock.advance(8 * DAY);
        team.owner.sign_in("owner").await;
        guest.sign_in("guest").await;
        guest.get(&first).await.is(404);
        let one = format!("{}/invitations/3", team.firm_page());
        assert!(team.owner.get(&team.firm_page()).await.is(200).page().words().contains("Not answered by"));
        let known: Vec<String> = letters(&app).await.iter().map(link_of).collect();
        team.owner.send(&one, &one, &[("act", "again")]).await.is(303);
        let anew = letters(&app).await.iter().map(link_of).find(|link| !known.contains(link)).unwrap();
        guest.get(&first).await.is(404);
        guest.get(&anew).await.is(200);
        assert_eq!(states(&db).await, ["declined", "withdrawn", "waiting"]);
        // so often, and not more
        for _ in 0..5 {
            team.owner.post(&one, &[("key", &key(&team.owner, &one).await), ("act", "again")]).await.is(303);
        }
        assert_eq!(texts(&db, "select cast(letters as text) from firm_invitation where number = 3").await, ["5"]);
        assert!(team.owner.get(&one).await.is(200).page().words().contains("as often as it can be"));
    }

    /// What somebody offers holds as long as they are there to offer it.
    async fn ends_with_whoever_invited(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let link = invite(&app, &team, ("owner", "en")).await;
        let other = format!("{}/members/3", team.firm_page());
        team.owner.send(&other, &other, &[("role", "owner")]).await.is(303);
        let (guest, _) = Client::signed_in(&app, "guest").await;
        let fields = guest.get(&link).await.is(200).page().fields(&link);
        let leave = format!("{}/remove/1", team.firm_page());
        team.filer.send(&leave, &leave, &[]).await.is(303);
        guest.post(&link, &[("key", &fields[0].1), ("answer", "accept")]).await.is(404);
        guest.get(&link).await.is(404);
        assert_eq!(states(&db).await, ["withdrawn"]);
    }

    /// One of them is first, and what the other is told fits.
    async fn is_accepted_or_withdrawn(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let link = invite(&app, &team, ("reader", "en")).await;
        let (guest, _) = Client::signed_in(&app, "guest").await;
        let (one, before) = (format!("{}/invitations/1", team.firm_page()), members(&db).await);
        let (theirs, ours) = (key(&guest, &link).await, key(&team.owner, &one).await);
        let (accept, withdraw) = ([("key", theirs.as_str()), ("answer", "accept")], [("key", ours.as_str()), ("act", "withdraw")]);
        let (accepted, withdrawn) = tokio::join!(guest.post(&link, &accept), team.owner.post(&one, &withdraw));
        let came = members(&db).await - before;
        assert_eq!((accepted.status == 303, withdrawn.status == 404), (came == 1, came == 1), "{} {}", accepted.status, withdrawn.status);
        assert_eq!(states(&db).await, [if came == 1 { "accepted" } else { "withdrawn" }]);
    }

    /// What is kept of it goes a month after it ended; what was done stays for six years.
    async fn is_forgotten(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        invite(&app, &team, ("reader", "en")).await;
        let run = async || {
            let holdings = server::retention::Holdings::of(&app.state);
            server::retention::run(holdings, server::retention::Run::Real).await.unwrap();
        };
        app.state.clock.advance(36 * DAY);
        run().await;
        assert_eq!(states(&db).await.len(), 1);
        app.state.clock.advance(2 * DAY);
        run().await;
        assert_eq!(states(&db).await.len(), 0);
        assert_eq!(texts(&db, "select kind from firm_event").await, ["invited"]);
        app.state.clock.advance(2191 * DAY);
        run().await;
        assert_eq!(texts(&db, "select kind from firm_event").await, Vec::<String>::new());
    }
}
