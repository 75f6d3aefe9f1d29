//! The day on which everybody claims: thousands of claims in a few minutes, with double clicks, with people who send
//! again because no answer came, and with a server that falls over in the middle. None is lost and none doubled, and
//! officers work all the while.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use app::reference::Reference;
use reqwest::{Client as Browser, Response, redirect};
use server::{db::Conn, keys::Sealed, on};
use tokio::task::JoinSet;
use uuid::Uuid;

use super::{program::Program, rounds};
use crate::{
    client::Client,
    database::TestDb,
    harness::{NOW, TestApp},
    inventory_table::texts,
    page::Page,
    team::{NEW, ORGANIZATION, fill, officer},
};

/// Whoever claims, and how many send at a time.
const PEOPLE: usize = 32;
const AT_ONCE: usize = 8;
/// In which all of them come.
const WINDOW: Duration = Duration::from_secs(600);
/// What an officer waits for the list at most, of nineteen times in twenty.
const LIST: Duration = Duration::from_secs(1);
/// How often an officer looks.
const LOOK: Duration = Duration::from_millis(250);

/// A draft that only has to be sent, and the session of whose it is.
struct Draft {
    reference: String,
    cookie: String,
}

/// Drafts of people who signed in, each with the answers of one that was filled in page by page.
async fn drafts(db: &TestDb, app: &TestApp, count: usize) -> Vec<Draft> {
    let mut people = Vec::new();
    for number in 0..PEOPLE.min(count) {
        people.push(Client::signed_in(app, &format!("person {number}")).await);
    }
    let first = people[0].0.send(NEW, NEW, &[("program", "research-claim"), ("for", "me")]).await.is(303);
    let first = first.header("location").unwrap().to_owned();
    fill(&people[0].0, &first).await;
    let mut drafts =
        vec![Draft { reference: first.rsplit('/').next().unwrap().to_owned(), cookie: people[0].0.cookie().unwrap() }];
    let mut tx = db.begin_write().await.unwrap();
    let (id, sealed): (Uuid, Sealed) =
        on!(tx.conn(), c => sqlx::query_as("select id, answers from application").fetch_one(c).await).unwrap();
    let answers = app.state.keys.open(&place(id), &sealed).unwrap();
    for number in 1..count {
        let (client, person) = &people[number % people.len()];
        let (id, reference) = (app.state.clock.id(), Reference::from_random(1_000_000 + number as u64).to_string());
        let sealed = app.state.keys.seal(&app.state.clock, &place(id), &answers).unwrap();
        insert(tx.conn(), id, &reference, (person.uuid(), sealed, app.state.clock.millis())).await;
        drafts.push(Draft { reference, cookie: client.cookie().unwrap() });
    }
    tx.commit().await.unwrap();
    drafts
}

/// What the answers of an application are sealed for.
fn place(id: Uuid) -> String {
    format!("application.answers {}", id.simple())
}

async fn insert(conn: Conn<'_>, id: Uuid, reference: &str, (holder, answers, now): (Uuid, Sealed, i64)) {
    let sql =
        "insert into application (id, reference, program, organization, holder, answers, state, locale, created_at,
        changed_at) values ($1, $2, 'research-claim', 'cra-arc', $3, $4, 'draft', 'en', $5, $5)";
    on!(conn, c => sqlx::query(sql).bind(id).bind(reference).bind(holder).bind(answers).bind(now).execute(c).await.map(drop))
        .unwrap();
}

/// Everybody who sends, and what they were told.
struct Day {
    server: String,
    browser: Browser,
    drafts: Vec<Draft>,
    next: AtomicUsize,
    acknowledged: AtomicUsize,
    unanswered: AtomicUsize,
    over: AtomicBool,
}

impl Day {
    async fn send_all(self: Arc<Self>) {
        loop {
            let at = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(draft) = self.drafts.get(at) else { return };
            let key = self.key(draft).await;
            match at % 7 {
                0 => drop(tokio::join!(self.send(draft, &key), self.send(draft, &key))),
                _ => self.send(draft, &key).await,
            }
            self.acknowledged.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn ask(&self, request: reqwest::RequestBuilder, cookie: &str) -> reqwest::RequestBuilder {
        request.header("cookie", cookie).header("sec-fetch-site", "same-origin")
    }

    /// Opens the page with the button, however often it takes.
    async fn key(&self, draft: &Draft) -> String {
        let page = format!("/en/applications/{}/send", draft.reference);
        let opened =
            self.until_answered(|| self.ask(self.browser.get(format!("{}{page}", self.server)), &draft.cookie)).await;
        assert_eq!(opened.status(), 200, "{page}");
        let fields = Page::read(&page, &opened.text().await.unwrap()).fields(&page);
        fields.into_iter().find(|(name, _)| name == "key").unwrap().1
    }

    /// Presses it until there is an answer.
    async fn send(&self, draft: &Draft, key: &str) {
        let own = format!("/en/applications/{}", draft.reference);
        let sent = self
            .until_answered(|| {
                let request = self.browser.post(format!("{}{own}/send", self.server)).form(&[("key", key)]);
                self.ask(request, &draft.cookie)
            })
            .await;
        assert_eq!((sent.status().as_u16(), sent.headers()["location"].to_str().unwrap()), (303, own.as_str()));
    }

    async fn until_answered(&self, request: impl Fn() -> reqwest::RequestBuilder) -> Response {
        loop {
            match request().send().await {
                Ok(answer) => return answer,
                Err(_) => self.unanswered.fetch_add(1, Ordering::Relaxed),
            };
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Looks at the list of the program until all is over: how long each look took.
    async fn look(self: Arc<Self>, cookie: String) -> Vec<Duration> {
        let (list, mut looks) = (format!("{}/en/officer/{ORGANIZATION}", self.server), Vec::new());
        while !self.over.load(Ordering::Relaxed) {
            let begun = Instant::now();
            // the server may be down: who looks then looks again
            if let Ok(answer) = self.ask(self.browser.get(&list), &cookie).send().await {
                assert_eq!(answer.status(), 200);
                drop(answer.bytes().await);
                looks.push(begun.elapsed());
            }
            tokio::time::sleep(LOOK).await;
        }
        looks.sort();
        looks
    }
}

/// Nobody stands before the first of the queue, and all the others before the last; so many are said in round numbers.
async fn queue(db: &TestDb, day: &Day) {
    let count = day.drafts.len() - 1;
    let about = if count < 100 { count / 10 * 10 } else { count / 100 * 100 };
    let about = app::format::number(app::locale::Locale::En, about as u64);
    let last = format!("About {about} applications are before yours.");
    let said = [("", "No application is before yours."), ("desc", last.as_str())];
    for (order, words) in said {
        let sql = format!("select reference from application order by clock_at {order}, reference {order} limit 1");
        let mut tx = db.begin_read().await.unwrap();
        let reference: String =
            on!(tx.conn(), c => sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(c).await).unwrap();
        let draft = day.drafts.iter().find(|draft| draft.reference == reference).unwrap();
        let page = format!("{}/en/applications/{reference}", day.server);
        let page = day.ask(day.browser.get(page), &draft.cookie).send().await.unwrap().text().await.unwrap();
        assert!(page.contains(words), "{words}: {page}");
    }
}

/// Waits until half of them are in.
async fn half(day: &Day, senders: &mut JoinSet<()>) {
    while day.acknowledged.load(Ordering::Relaxed) < day.drafts.len() / 2 {
        if let Some(Err(failed)) = senders.try_join_next() {
            panic!("{failed}");
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

both_on_disk! {
    async fn none_is_lost_and_none_doubled(db) {
        let count = usize::try_from(rounds(160, 16_000)).unwrap();
        let app = TestApp::over(&db).await;
        app.state.clock.advance(jiff::Timestamp::now().as_millisecond() - NOW);
        let (drafts, cookie) = (drafts(&db, &app, count).await, officer(&app).await.cookie().unwrap());
        let mut program = Program::start(db.url()).await;
        let browser = Browser::builder().redirect(redirect::Policy::none()).no_proxy().build().unwrap();
        let server = program.at("");
        let day = Arc::new(Day { server, browser, drafts, next: AtomicUsize::new(0), acknowledged: AtomicUsize::new(0),
            unanswered: AtomicUsize::new(0), over: AtomicBool::new(false) });
        let begun = Instant::now();
        let (mut senders, looks) = (JoinSet::new(), tokio::spawn(day.clone().look(cookie)));
        for _ in 0..AT_ONCE {
            senders.spawn(day.clone().send_all());
        }
        half(&day, &mut senders).await;
        program.kill();
        program.begin().await;
        senders.join_all().await;
        let took = begun.elapsed();
        day.over.store(true, Ordering::Relaxed);
        let looks = looks.await.unwrap();
        let late = looks[looks.len() * 19 / 20];
        eprintln!("{count} claims in {took:?}; {} tries without an answer; the list in {:?}, 19 of 20 within {late:?}",
            day.unanswered.load(Ordering::Relaxed), looks[looks.len() / 2]);
        assert!(day.unanswered.load(Ordering::Relaxed) > 0, "the kill hit nobody");
        let counted = async |sql: &'static str| texts(&db, sql).await.concat().parse::<usize>().unwrap();
        assert_eq!(day.acknowledged.load(Ordering::Relaxed), count);
        assert_eq!(counted("select count(*) || '' from application where sent_at is not null").await, count);
        assert_eq!(counted("select count(*) || '' from application_event where kind = 'sent'").await, count);
        assert_eq!(counted("select count(distinct application) || '' from application_event").await, count);
        queue(&db, &day).await;
        assert!(took < WINDOW, "{count} claims took {took:?}");
        assert!(late < LIST || rounds(0, 1) == 0, "an officer waits {late:?} for the list");
    }
}
