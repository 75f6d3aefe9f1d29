//! Firms: making one, and who may do what in it.

use app::{firm::Role, reference::Reference};

use crate::{
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::texts,
    team::{self, Team, make},
};

pub const NEW: &str = "/en/applications/firms/new";

/// Every page of a firm, and the least that somebody must be to open it: a reader, or a manager.
const PAGES: [(&str, bool); 7] = [
    ("", true),
    ("/names", false),
    ("/members/4", false),
    ("/invitations", false),
    ("/identifiers", false),
    ("/record", false),
    ("/record.csv", false),
];

/// A firm with one member of each role, and a second owner; the clients in the order of the roles.
pub async fn every_role(app: &TestApp) -> (String, Vec<(Role, Client)>) {
    let (mut clients, mut members) = (Vec::new(), Vec::new());
    for role in Role::ALL {
        let (client, person) = Client::signed_in(app, &format!("of-{}", role.code())).await;
        clients.push((role, client));
        members.push((person, role));
    }
    let reference = Reference::from_random(5);
    make(&app.state, (reference, "Every Role Inc.", "555666775"), &members).await;
    (format!("/en/applications/firms/{reference}"), clients)
}

pub async fn roles(db: &TestDb) -> Vec<String> {
    texts(db, "select role || cast(number as text) from firm_member order by number").await
}

both! {
    async fn is_made_by_whoever_signed_in(db) {
        let app = TestApp::over(&db).await;
        let (owner, _) = Client::signed_in(&app, "owner").await;
        Client::new(&app).get(NEW).await.is(303);
        let wrong = [("legal-en", "See www.example.org"), ("number", "123456789")];
        let page = owner.send(NEW, NEW, &wrong).await.is(422).page();
        assert_eq!(page.select(".error-summary__list a").len(), 2, "{}", page.words());
        assert_eq!(page.one("#legal-en").attr("value"), Some("See www.example.org"));
        let nameless = owner.send("/fr/demandes/entreprises/nouvelle", "/fr/demandes/entreprises/nouvelle", &[("number", "123456782")]).await.is(422).page();
        assert!(nameless.has(".error-summary__list a[href='#legal-fr']"), "the language of the page is asked for");
        let good = [("legal-en", "Maple Robotics Inc."), ("operating-fr", "Robots Érable"), ("number", "123 456 782 RC0001")];
        let made = owner.send(NEW, NEW, &good).await.is(303).header("location").unwrap().to_owned();
        let words = owner.get(&made).await.is(200).page().words();
        for part in ["Maple Robotics Inc.", "Robots Érable", "123456782", "Owner: does everything"] {
            assert!(words.contains(part), "{part}: {words}");
        }
        // who comes second learns that there is one and what to do, not who is in it
        let (second, _) = Client::signed_in(&app, "second").await;
        let page = second.send(NEW, NEW, &[("legal-en", "Mine"), ("number", "123456782")]).await.is(422).page();
        assert!(page.words().contains("ask one of its owners or managers to invite you"), "{}", page.words());
        assert!(!page.words().contains("Maple") && !page.words().contains("owner Example"));
        assert_eq!(texts(&db, "select name from firm").await, ["Maple Robotics Inc."]);
    }

    /// Two of one legal name: lists tell them apart, and follow a changed name. What was done keeps the name of its day.
    async fn is_told_apart_by_the_name_under_which_it_works(db) {
        let app = TestApp::over(&db).await;
        let (owner, _) = Client::signed_in(&app, "owner").await;
        let make = async |operating: &str, number: &str| {
            let names = [("legal-en", "Maple Inc."), ("legal-fr", "Érable inc."), ("operating-fr", operating), ("number", number)];
            owner.send(NEW, NEW, &names).await.is(303).header("location").unwrap().to_owned()
        };
        let firm = make("Robots Érable", "123456782").await;
        make("", "987654324").await;
        let whom = firm.rsplit('/').next().unwrap();
        for (page, name) in [("/en/applications/firms", "Maple Inc. (Robots Érable)"), (team::NEW, "Maple Inc. (Robots Érable)"),
            ("/fr/demandes/entreprises", "Érable inc. (Robots Érable)"), ("/en/applications", "Maple Inc. (Robots Érable)")] {
            let words = owner.get(page).await.is(200).page().words();
            assert!(words.contains(name), "{page}: {words}");
        }
        let begun = owner.send(team::NEW, team::NEW, &[("program", "research-claim"), ("for", whom)]).await.is(303);
        let one = begun.header("location").unwrap().to_owned();
        team::fill(&owner, &one).await;
        let send = format!("{one}/send");
        owner.send(&send, &send, &[]).await.is(303);
        let names = format!("{firm}/names");
        owner.send(&names, &names, &[("legal-en", "Cedar Inc."), ("operating-en", "Cedar Robots")]).await.is(303);
        let words = owner.get("/en/applications").await.is(200).page().words();
        assert!(words.contains("Cedar Inc. (Cedar Robots)") && !words.contains("(Robots Érable)"), "{words}");
        let words = owner.get(&one).await.is(200).page().words();
        assert!(words.contains("You are acting for Cedar Inc.") && words.contains("Sent by owner Example for Maple Inc."), "{words}");
    }

    async fn is_made_once_however_often_it_is_sent(db) {
        let app = TestApp::over(&db).await;
        let (owner, _) = Client::signed_in(&app, "owner").await;
        let fields = owner.get(NEW).await.is(200).page().fields(NEW);
        let key = &fields.iter().find(|(name, _)| name == "key").unwrap().1;
        let sent = [("key", key.as_str()), ("legal-en", "Maple"), ("number", "123456782")];
        let (one, two) = tokio::join!(owner.post(NEW, &sent), owner.post(NEW, &sent));
        assert_eq!(one.is(303).header("location"), two.is(303).header("location"));
        // two people at once, one number: one of them has it
        let (a, b) = (Client::signed_in(&app, "a").await.0, Client::signed_in(&app, "b").await.0);
        let same = [("legal-en", "Same"), ("number", "987654324")];
        let (one, two) = tokio::join!(a.send(NEW, NEW, &same), b.send(NEW, NEW, &same));
        let mut answers = [one.status.as_u16(), two.status.as_u16()];
        answers.sort_unstable();
        assert_eq!(answers, [303, 422]);
        assert_eq!(texts(&db, "select name from firm order by name").await, ["Maple", "Same"]);
    }

    /// Every role at every page of its own firm and of another: what is not for it is as if it never was.
    async fn every_role_opens_what_is_its_own(db) {
        let app = TestApp::over(&db).await;
        let (own, clients) = every_role(&app).await;
        let other = Team::of(&app).await.firm_page();
        let nothing = format!("/en/applications/firms/{}", Reference::from_random(9));
        for (role, client) in &clients {
            let none = client.get(&nothing).await.is(404).page().heading();
            let key = client.get(NEW).await.is(200).page().fields(NEW)[0].1.clone();
            for (page, everybody) in PAGES {
                let may = everybody || role.manages();
                // a manager changes nobody who is an owner, and everybody else
                client.get(&format!("{own}{page}")).await.is(if may { 200 } else { 404 });
                for foreign in [format!("{other}{page}"), format!("{nothing}{page}")] {
                    assert_eq!(client.get(&foreign).await.is(404).page().heading(), none, "{foreign}");
                    let fields = [("key", key.as_str()), ("role", "owner"), ("mail", "a@example.org"), ("tongue", "en")];
                    let sent = client.post(&foreign, &fields).await;
                    assert!([404, 405].contains(&sent.status.as_u16()), "{foreign}: {}", sent.status);
                }
                if !may {
                    let sent = client.post(&format!("{own}{page}"), &[("key", &key), ("role", "owner"), ("mail", "a@example.org"), ("tongue", "en"), ("legal-en", "Mine"), ("kind", "other"), ("number", "1")]).await;
                    assert!([404, 405].contains(&sent.status.as_u16()), "{own}{page}: {}", sent.status);
                }
            }
            // nor may somebody begin something for a firm that is not theirs, or where they only read
            for (firm, may) in [(&own, *role != Role::Reader), (&other, false)] {
                let whom = firm.rsplit('/').next().unwrap();
                let begun = client.send(team::NEW, team::NEW, &[("program", "research-claim"), ("for", whom)]).await;
                assert_eq!(begun.status.as_u16(), if may { 303 } else { 422 }, "{role:?} {firm}");
            }
        }
        assert_eq!(roles(&db).await.len(), 5 + 4 + 1, "nobody came in");
        assert_eq!(texts(&db, "select role from firm_invitation").await, Vec::<String>::new());
    }
}
