//! Firms, what they applied for, and what happened to it.

use std::{fmt::Write, sync::Arc};

use app::{
    firm::{Role, form::Names},
    reference::Reference,
};
use server::{
    clock::Clock,
    config::Config,
    db::{Db, Engine},
    firm::{self, Made, New},
    keys::Keys,
    person::{PersonId, SESSION_COOKIE},
    state::AppState,
};
use uuid::Uuid;

use crate::{
    Fallible,
    seed::{analyze, blob, insert, sign_in},
};

/// So many firms have somebody who signs in: the load goes round among them.
const SIGNED_IN: usize = 400;
/// Firms whose rows go in one transaction.
const TOGETHER: usize = 200;
/// Where an application may stand, in turn.
const STATES: [&str; 6] = ["received", "asked", "review", "accepted", "paid", "answered"];

/// How many of each there are.
#[derive(Clone, Copy)]
pub struct Plan {
    pub firms: usize,
    pub applications: usize,
    pub events: usize,
}

/// Fills the database. The file gets a line for each firm with somebody: an id, a cookie, and the firm’s page.
pub async fn seed(plan: Plan, cookies: &str) -> Fallible<()> {
    let config = Config::from_env()?;
    let db = Db::open(&config.database.url).await?;
    db.migrate().await?;
    let keys = Keys::read_or_make(&config.database, &Clock::System)?;
    let state = AppState::new(config, Clock::System, db, keys).await?;
    let (mut firms, mut lines) = (Vec::new(), String::new());
    for number in 0..SIGNED_IN.min(plan.firms) {
        let (person, cookie) = sign_in(&state, number).await?;
        let (firm, reference) = make(&state, number, person).await?;
        writeln!(lines, "{} {SESSION_COOKIE}={cookie} /en/applications/firms/{reference}", person.uuid().simple())?;
        firms.push((firm, Some(person)));
    }
    firms.extend((firms.len()..plan.firms).map(|_| (state.clock.id(), None)));
    fill(&state, &firms, plan).await?;
    std::fs::write(cookies, lines)?;
    state.db.close().await;
    Ok(())
}

async fn make(state: &Arc<AppState>, number: usize, person: PersonId) -> Fallible<(Uuid, Reference)> {
    let (reference, name) = (Reference::from_random(u64::try_from(number)? + 1), format!("Firm {number}"));
    let names = Names { legal_en: Some(name.clone()), ..Names::default() };
    let members = [(person, Role::Owner)];
    let digits = format!("{number:09}");
    let mut tx = state.db.begin_write().await?;
    let new = New { reference, name: &name, names: &names, number: &digits, members: &members };
    let Made::New(firm) = firm::make(state, &mut tx, new).await? else { return Err("a firm is there already".into()) };
    tx.commit().await?;
    Ok((firm, reference))
}

/// Rows that go into their tables together.
#[derive(Default)]
struct Rows {
    firms: Vec<String>,
    applications: Vec<String>,
    events: Vec<String>,
}

/// Every firm has as many applications as the others, and each of these as many entries.
async fn fill(state: &Arc<AppState>, firms: &[(Uuid, Option<PersonId>)], plan: Plan) -> Fallible<()> {
    let numbered: Vec<_> = firms.iter().enumerate().collect();
    for together in numbered.chunks(TOGETHER) {
        let mut rows = Rows::default();
        for (number, (firm, person)) in together {
            add(state, &mut rows, (*number, *firm, *person), plan)?;
        }
        let mut tx = state.db.begin_write().await?;
        insert(tx.conn(), "firm (id, reference, name, number, created_at)", &mut rows.firms).await?;
        let table =
            "application (id, reference, program, organization, firm, holder, answers, state, locale, created_at,
            changed_at, sent_at, due_on, summed)";
        insert(tx.conn(), table, &mut rows.applications).await?;
        let table = "application_event (id, application, number, kind, at, noted_at, made_by, told)";
        insert(tx.conn(), table, &mut rows.events).await?;
        tx.commit().await?;
    }
    analyze(state).await
}

/// A firm, unless it has somebody and is there already, and all that is its own.
fn add(
    state: &AppState,
    rows: &mut Rows,
    (number, firm, person): (usize, Uuid, Option<PersonId>),
    plan: Plan,
) -> Fallible<()> {
    let (each, entries) = (plan.applications.div_ceil(plan.firms), plan.events.div_ceil(plan.applications));
    let empty = if state.db.engine() == Engine::Sqlite { "x'00'" } else { "'\\x00'" };
    let firm = blob(state, firm);
    if person.is_none() {
        let reference = Reference::from_random(u64::try_from(number)? + 1);
        rows.firms.push(format!("({firm}, '{reference}', 'Firm {number}', {empty}, {number})"));
    }
    let who = person.map_or_else(|| "null".to_owned(), |person| blob(state, person.uuid()));
    for place in 0..each {
        let reference = Reference::from_random(u64::try_from(1_000_000 + number * each + place)?);
        let (id, standing, day) = (blob(state, state.clock.id()), STATES[place % STATES.len()], place % 28 + 1);
        rows.applications.push(format!(
            "({id}, '{reference}', 'research-claim', 'cra-arc', {firm}, {who}, {empty}, '{standing}', 'en', {place}, {place}, 1,
                '2027-01-{day:02}', 1)"
        ));
        for entry in 1..=entries {
            let event = blob(state, state.clock.id());
            rows.events.push(format!("({event}, {id}, {entry}, 'received', {entry}, {entry}, null, {empty})"));
        }
    }
    Ok(())
}
