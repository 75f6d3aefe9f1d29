//! Programs are killed at random moments while people send questions.

use std::{
    hash::{BuildHasher, RandomState},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use server::db::Engine;

use super::{
    asker::{Asker, Wish},
    program::Program,
    rounds,
};
use crate::{
    asking::ASK,
    database::{TestDb, on_postgres},
    inventory_table::texts,
};

const SENDERS: u64 = 4;
/// Serving again after a kill takes no longer, for half of the kills at least.
const READY: Duration = Duration::from_secs(2);

/// Whether somebody who got no answer sends the same form again, as the page tells them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unanswered {
    SentAgain,
    /// Taken for sent: the negative control.
    Believed,
}

/// What all senders share.
struct Sending {
    /// Of every server; who gets no answer from one asks the next.
    addresses: Vec<String>,
    asker: Asker,
    number: AtomicU64,
    over: AtomicBool,
    acknowledged: Mutex<Vec<String>>,
    unanswered: Unanswered,
}

impl Sending {
    async fn run(self: Arc<Self>) {
        while !self.over.load(Ordering::Relaxed) {
            let number = self.number.fetch_add(1, Ordering::Relaxed);
            self.ask(number).await;
            self.acknowledged.lock().unwrap().push(Asker::key(number));
        }
    }

    /// Asks until there is an answer, or, who believes, once.
    async fn ask(&self, number: u64) {
        for address in self.addresses.iter().cycle() {
            match self.asker.send(address, number).await {
                Ok(answer) => return assert_eq!(answer.status(), 303, "question {number}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            }
            if self.unanswered == Unanswered::Believed {
                return;
            }
        }
    }
}

/// Moments that nobody foresees, of a seed that is said where a test fails.
struct Moments(u64);

impl Moments {
    fn new() -> Self {
        let seed = std::env::var("PASSERELLE_SEED").ok().and_then(|seed| seed.parse().ok());
        let seed = seed.unwrap_or_else(|| RandomState::new().hash_one(0));
        eprintln!("PASSERELLE_SEED={seed}");
        Self(seed)
    }

    /// Up to half a second.
    fn next(&mut self) -> Duration {
        // splitmix64
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Duration::from_millis(20 + (mixed ^ (mixed >> 31)) % 480)
    }
}

/// What came of it: by key, what was acknowledged and what is there; how long each beginning took.
struct Outcome {
    acknowledged: Vec<String>,
    there: Vec<String>,
    beginnings: Vec<Duration>,
}

/// Kills the programs in turn while they are sent questions.
async fn ordeal(db: &TestDb, servers: usize, unanswered: Unanswered) -> Outcome {
    let mut programs = Vec::new();
    for _ in 0..servers {
        programs.push(Program::start(db.url()).await);
    }
    let sending = Arc::new(Sending {
        addresses: programs.iter().map(|program| program.at(ASK)).collect(),
        asker: Asker::of(&programs[0], Wish::Writing).await,
        number: AtomicU64::new(1),
        over: AtomicBool::new(false),
        acknowledged: Mutex::default(),
        unanswered,
    });
    let senders: Vec<_> = (0..SENDERS).map(|_| tokio::spawn(sending.clone().run())).collect();
    let (mut moments, mut beginnings) = (Moments::new(), Vec::new());
    for kill in 0..usize::try_from(rounds(10, 50)).unwrap() {
        tokio::time::sleep(moments.next()).await;
        let program = &mut programs[kill % servers];
        program.kill();
        beginnings.push(program.begin().await);
    }
    sending.over.store(true, Ordering::Relaxed);
    for sender in senders {
        sender.await.unwrap();
    }
    let mut acknowledged = sending.acknowledged.lock().unwrap().clone();
    acknowledged.sort();
    beginnings.sort();
    Outcome { acknowledged, there: texts(db, "select key from form_receipt order by key").await, beginnings }
}

async fn is_whole(db: &TestDb, outcome: &Outcome) {
    let Outcome { acknowledged, there, .. } = outcome;
    assert!(acknowledged.len() > 20, "only {} questions were sent", acknowledged.len());
    assert_eq!(acknowledged, there);
    assert_eq!(texts(db, "select count(*) || '' from request").await, [there.len().to_string()], "a receipt each");
    if db.engine() == Engine::Sqlite {
        assert_eq!(texts(db, "pragma integrity_check").await, ["ok"]);
    }
}

both_on_disk! {
    async fn what_was_acknowledged_is_there_once(db) {
        let outcome = ordeal(&db, 1, Unanswered::SentAgain).await;
        is_whole(&db, &outcome).await;
        let median = outcome.beginnings[outcome.beginnings.len() / 2];
        eprintln!("{} questions, ready again after {median:?}", outcome.acknowledged.len());
        assert!(median < READY || rounds(0, 1) == 0, "ready again after {median:?}");
    }

    /// The kills do hit: who takes a question without an answer for sent is wrong.
    async fn what_was_not_acknowledged_may_be_lost(db) {
        let Outcome { acknowledged, there, .. } = ordeal(&db, 1, Unanswered::Believed).await;
        assert!(there.len() < acknowledged.len(), "no kill hit a question");
    }
}

/// Who asks the server that is left loses nothing, and asks nothing twice.
#[test]
fn one_server_of_two_is_killed() {
    on_postgres(async |db| {
        let outcome = ordeal(&db, 2, Unanswered::SentAgain).await;
        is_whole(&db, &outcome).await;
    });
}

/// Who asked one server follows their question on the other, under the same session.
#[test]
fn a_visit_goes_on_where_its_server_was_killed() {
    on_postgres(async |db| {
        let mut first = Program::start(db.url()).await;
        let second = Program::start(db.url()).await;
        let sent = Asker::of(&first, Wish::Writing).await.send(&first.at(ASK), 1).await.unwrap();
        let header = |name: &str| sent.headers()[name].to_str().unwrap().to_owned();
        let (place, cookie) = (header("location"), header("set-cookie"));
        first.kill();
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let own =
            client.get(second.at(&place)).header("cookie", cookie.split(';').next().unwrap()).send().await.unwrap();
        assert_eq!(own.status(), 200);
        assert!(own.text().await.unwrap().contains("question 1"));
        let stranger = client.get(second.at(&place)).send().await.unwrap().text().await.unwrap();
        assert!(!stranger.contains("question 1"), "without the session nobody sees it");
    });
}
