//! Letters about applications: to whom, when, once; and nothing in them that others should not read.

use server::{
    outbox::{Letter, list, open},
    reminder::remind,
};

use crate::{
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::{execute, texts},
    team::{Team, asked},
};

const DAY: i64 = 24 * 60 * 60 * 1000;
const COUNT: &str = "select key from outbox order by key";

/// What is on its way.
async fn letters(app: &TestApp) -> Vec<Letter> {
    let listed = list(&app.state, app::outbox::Standing::Waiting).await.unwrap();
    listed.into_iter().map(|one| open(&app.state, one.id, &one.letter).unwrap()).collect()
}

async fn keys(db: &TestDb, named: &str) -> usize {
    texts(db, COUNT).await.iter().filter(|key| key.starts_with(named)).count()
}

both! {
    async fn what_is_asked_is_told_to_everybody_of_the_firm_once(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        execute(&db, "update holder set locale = 'fr' where id in (select holder from firm_member where number = 2)").await;
        execute(&db, "update holder set mail = null where id in (select holder from firm_member where number = 3)").await;
        let (_, one, officer, case) = asked(&app, &team).await;
        let letters = letters(&app).await;
        let mut to: Vec<&str> = letters.iter().map(|letter| letter.to.as_str()).collect();
        to.sort_unstable();
        assert_eq!(to, ["accountant@example.org", "employee@example.org", "owner@example.org"]);
        let reference = one.rsplit('/').next().unwrap();
        for letter in &letters {
            let (french, words) = (letter.to.starts_with("employee"), format!("{}\n{}", letter.subject, letter.text));
            assert_eq!(words.contains("Ouvrez une session"), french, "{words}");
            assert!(words.contains(if french { "4 décembre 2026" } else { "December 4, 2026" }), "{words}");
            let root = if french { "/fr/demandes/" } else { "/en/applications/" };
            assert!(words.contains(&format!("http://127.0.0.1:3000{root}{reference}")), "{words}");
            for secret in ["Payroll", "hours", "Maple", "Example", "Gripper"] {
                assert!(!words.contains(secret), "{words}");
            }
        }
        // a decision is told, and not what it is
        let decide = format!("{case}/decide");
        let fields = officer.get(&decide).await.is(200).page().fields(&decide);
        let sent = [("key", fields[0].1.as_str()), ("outcome", "refused"), ("reasons", "No uncertainty.")];
        for _ in 0..2 {
            officer.post(&decide, &sent).await.is(303);
        }
        assert_eq!(keys(&db, "application.decided").await, 3);
        assert!(!self::letters(&app).await.iter().any(|letter| letter.text.contains("uncertainty")));
    }

    async fn reminders_are_written_once(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (give, ..) = asked(&app, &team).await;
        let after = async |days: i64| {
            app.state.clock.advance(days * DAY);
            for _ in 0..2 {
                remind(&app.state).await.unwrap();
            }
            (keys(&db, "application.due-soon").await, keys(&db, "application.due-today").await)
        };
        // due on December 4; it is November 22
        assert_eq!(after(0).await, (0, 0));
        assert_eq!(after(8).await, (0, 0));
        assert_eq!(after(1).await, (4, 0));
        assert_eq!(after(2).await, (4, 0));
        team.owner.sign_in("owner").await;
        team.owner.send(&give, &give, &[("text", "Ada, 40 hours.")]).await.is(303);
        assert_eq!(after(1).await, (4, 0), "what was given is not asked for again");
    }

    async fn the_last_day_is_told_where_nothing_came(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        asked(&app, &team).await;
        app.state.clock.advance(12 * DAY);
        remind(&app.state).await.unwrap();
        assert_eq!((keys(&db, "application.due-soon").await, keys(&db, "application.due-today").await), (0, 4));
        let today = letters(&app).await.into_iter().find(|letter| letter.subject.ends_with("today is the last day"));
        assert!(today.unwrap().text.contains("today, December 4, 2026"));
        app.state.clock.advance(DAY);
        remind(&app.state).await.unwrap();
        assert_eq!(texts(&db, COUNT).await.len(), 8);
    }

    async fn a_late_answer_from_elsewhere_is_told_once(db) {
        let app = TestApp::over(&db).await;
        let track = "/en/applications/tracked/new?service=ST055";
        let (citizen, _) = Client::signed_in(&app, "amina").await;
        let guest = Client::new(&app);
        for client in [&citizen, &guest] {
            client.send(track, track, &[("sent-on", "2026-11-20"), ("reference", "A-123")]).await.is(303);
        }
        // 180 days after November 20, a Friday: the answer is late from the 181st on
        for days in [1, 177, 1, 1, 20] {
            app.state.clock.advance(days * DAY);
            remind(&app.state).await.unwrap();
        }
        assert_eq!(keys(&db, "tracked.late").await, 1);
        let letter = &letters(&app).await[0];
        assert_eq!(letter.to, "amina@example.org");
        assert!(!letter.text.contains("A-123") && letter.text.contains("/en/applications"), "{}", letter.text);
    }
}
