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

/// Every firm has as many applications as the others, and each of these as many entries.
async fn fill(state: &Arc<AppState>, firms: &[(Uuid, Option<PersonId>)], plan: Plan) -> Fallible<()> {
    let (each, entries) = (plan.applications.div_ceil(plan.firms), plan.events.div_ceil(plan.applications));
    let empty = if state.db.engine() == Engine::Sqlite { "x'00'" } else { "'\\x00'" };
    let mut next = 1_000_000_u64;
    for (at, together) in firms.chunks(TOGETHER).enumerate() {
        let (mut own, mut applications, mut events) = (Vec::new(), Vec::new(), Vec::new());
        for (beside, (firm, person)) in together.iter().enumerate() {
            let number = at * TOGETHER + beside;
            if person.is_none() {
                let reference = Reference::from_random(u64::try_from(number)? + 1);
                own.push(format!("({}, '{reference}', 'Firm {number}', {empty}, {number})", blob(state, *firm)));
            }
            let who = person.map_or_else(|| "null".to_owned(), |person| blob(state, person.uuid()));
            for place in 0..each {
                next += 1;
                let (id, reference) = (blob(state, state.clock.id()), Reference::from_random(next));
                let (standing, due) = (STATES[place % STATES.len()], place % 28 + 1);
                applications.push(format!(
                    "({id}, '{reference}', 'research-claim', 'cra-arc', {}, {who}, {empty}, '{standing}', 'en', {place}, {place}, 1,
                        '2027-01-{due:02}', 1)",
                    blob(state, *firm)
                ));
                for entry in 1..=entries {
                    let event = blob(state, state.clock.id());
                    events.push(format!("({event}, {id}, {entry}, 'received', {entry}, {entry}, null, {empty})"));
                }
            }
        }
        let mut tx = state.db.begin_write().await?;
        for (table, rows) in [
            ("firm (id, reference, name, number, created_at)", &mut own),
            (
                "application (id, reference, program, organization, firm, holder, answers, state, locale, created_at, changed_at,
                    sent_at, due_on, summed)",
                &mut applications,
            ),
            ("application_event (id, application, number, kind, at, noted_at, made_by, told)", &mut events),
        ] {
            insert(tx.conn(), table, rows).await?;
        }
        tx.commit().await?;
    }
    analyze(state).await
}
