//! The list of officers: in which order, narrowed to what, a page at a time; and the place of an application in the
//! queue of its program, from the same order.

use app::{
    application::{Event, Expected, Kind, Program, State, Waits, begins, day_of, in_order},
    officer::{
        Closer, Edge, Filter, Hands, Near, Side, Tally, Until,
        list_page::{Row, Waiting},
    },
    reference::Reference,
};

use uuid::Uuid;

use super::{
    open::Opened,
    store::worklist::{self, Listed, Tallied, Wanted},
};
use crate::{db::Tx, error::Error, person::Staff, state::AppState};

/// Clocks are Unix milliseconds, but for these: no instant is as late.
const STOPPED: i64 = 1_000_000_000_000_000;
const OVER: i64 = 2_000_000_000_000_000;
const NOT_SENT: i64 = 4_000_000_000_000_000;
/// What is decided is counted back from here: the newest first.
const NEWEST_OVER: i64 = 3_000_000_000_000_000;

/// The rows of a page, and of a file.
const PAGE: i64 = 50;
const FILE: i64 = 50_000;
/// Days that are soon.
const SOON: i64 = 8;
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Where something stands in the list: the column of that name.
pub(super) fn clock(state: State, events: &[Event], expected: Option<&Expected>) -> i64 {
    let last = in_order(events).last().map_or(0, |event| event.at);
    let sent = events.iter().find(|event| event.kind == Kind::Sent).map_or(last, |event| event.at);
    match (state, expected) {
        (State::Draft, _) => NOT_SENT,
        (State::Accepted | State::Refused | State::Paid | State::Upheld | State::Changed, _) => NEWEST_OVER - last,
        (_, Some(expected)) => expected.at,
        (_, None) => STOPPED + sent,
    }
}

/// A page of the list, or all of it for a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    Page,
    File,
}

/// What an organization’s list holds.
#[derive(Clone, Debug)]
pub struct Worklist {
    pub rows: Vec<Row>,
    /// Where the page before ends, and the next begins.
    pub previous: Option<Edge>,
    pub next: Option<Edge>,
    /// Whether nothing stands before it: also where somebody went back to it.
    pub is_first: bool,
}

/// When late and soon end. Days are those of the institution, so that a list says the same all day.
fn ends(state: &AppState) -> (i64, i64) {
    let today = begins(day_of(state.clock.millis()));
    (today, today + SOON * DAY)
}

/// What is listed, fifty at a time. Whoever goes back and finds fewer is on the first page, and reads it whole.
pub async fn list(
    state: &AppState,
    tx: &mut Tx,
    staff: &Staff,
    (filter, edge): (Filter, Option<&Edge>),
    length: Length,
) -> Result<Worklist, Error> {
    let listed = page(state, tx, staff, (filter, edge), length).await?;
    match edge.is_some_and(|edge| edge.side == Side::Before) && listed.is_first {
        true => page(state, tx, staff, (filter, None), length).await,
        false => Ok(listed),
    }
}

async fn page(
    state: &AppState,
    tx: &mut Tx,
    staff: &Staff,
    (filter, edge): (Filter, Option<&Edge>),
    length: Length,
) -> Result<Worklist, Error> {
    let most = if length == Length::Page { PAGE } else { FILE };
    let (ends, side) = (ends(state), edge.map_or(Side::After, |edge| edge.side));
    let wanted = Wanted {
        clocks: clocks(filter.near, ends),
        side,
        edge: edge.map_or((i64::MIN, ""), |edge| (edge.clock, edge.reference.as_str())),
        states: bars(filter),
        program: filter.program.unwrap_or_default(),
        hands: filter.hands.map_or("", Hands::code),
        closer: filter.closer.map_or("", Closer::code),
        most: most + 1,
    };
    let mut found = worklist::list(tx.conn(), staff, &wanted).await?;
    let more = i64::try_from(found.len()).is_ok_and(|found| found > most);
    if more {
        found.pop();
    }
    // going back, the nearest come first
    if side == Side::Before {
        found.reverse();
    }
    let (before, after) = beside(edge, more);
    Ok(Worklist {
        rows: found.iter().filter_map(|one| row(state, staff, one, ends)).collect(),
        previous: found.first().filter(|_| before).map(|one| at(Side::Before, one)),
        next: found.last().filter(|_| after).map(|one| at(Side::After, one)),
        is_first: !before,
    })
}

/// Whether there are pages before and behind one: where somebody came from there was something when they left.
const fn beside(edge: Option<&Edge>, more: bool) -> (bool, bool) {
    match edge {
        None => (false, more),
        Some(Edge { side: Side::After, .. }) => (true, more),
        Some(Edge { side: Side::Before, .. }) => (more, true),
    }
}

fn at(side: Side, one: &Listed) -> Edge {
    Edge { side, clock: one.clock_at, reference: one.reference.clone() }
}

/// The states, each between two bars.
fn bars(filter: Filter) -> String {
    filter.states().into_iter().fold("|".to_owned(), |text, state| text + state.code() + "|")
}

fn clocks(near: Option<Near>, (late, soon): (i64, i64)) -> (i64, i64) {
    match near {
        None => (0, NOT_SENT),
        Some(Near::Late) => (0, late),
        Some(Near::Soon) => (late, soon),
        Some(Near::InTime) => (soon, STOPPED),
        Some(Near::Stopped) => (STOPPED, OVER),
        Some(Near::Over) => (OVER, NOT_SENT),
    }
}

fn near(clock: i64, (late, soon): (i64, i64)) -> Near {
    let holds = |near: &Near| {
        let (from, to) = clocks(Some(*near), (late, soon));
        (from..to).contains(&clock)
    };
    Near::ALL.into_iter().find(holds).unwrap_or(Near::Over)
}

fn row(state: &AppState, staff: &Staff, one: &Listed, ends: (i64, i64)) -> Option<Row> {
    let program = program(state, &one.program)?;
    Some(Row {
        reference: Reference::parse(&one.reference)?,
        program,
        flags: one.flags.clone(),
        state: State::parse(&one.state)?,
        sent: one.sent_at,
        until: Until { near: near(one.clock_at, ends), at: one.clock_at },
        hands: hands(staff, one.officer),
        closer: one.flags.split_whitespace().filter_map(|id| Some(program.flag(id)?.words.clone())).collect(),
        sampled: one.sampled == 1,
    })
}

/// Whether an officer has it, as somebody of the staff sees that.
pub fn hands(staff: &Staff, officer: Option<Uuid>) -> Hands {
    match officer {
        None => Hands::Nobody,
        Some(officer) if officer == staff.person.uuid() => Hands::Own,
        Some(_) => Hands::Colleague,
    }
}

/// What waits for the program, the most pressing first.
pub async fn waiting(tx: &mut Tx, staff: &Staff) -> Result<Vec<Waiting>, Error> {
    let read = |one: worklist::WaitingRow| {
        let waits = one.waits.split_whitespace().filter_map(Waits::parse).collect();
        Some(Waiting { reference: Reference::parse(&one.reference)?, waits, hands: hands(staff, one.officer) })
    };
    Ok(worklist::waiting(tx.conn(), staff).await?.into_iter().filter_map(read).collect())
}

/// How many there are of everything that the list can be narrowed to.
pub async fn tally(state: &AppState, tx: &mut Tx, staff: &Staff) -> Result<Vec<Tally>, Error> {
    let read = |one: &Tallied| {
        Some(Tally {
            program: program(state, &one.program)?.id,
            state: State::parse(&one.state)?,
            hands: Hands::parse(&one.hands)?,
            near: Near::parse(&one.near)?,
            flagged: one.flagged == 1,
            sampled: one.sampled == 1,
            count: u64::try_from(one.count).ok()?,
        })
    };
    Ok(worklist::tally(tx.conn(), staff, ends(state)).await?.iter().filter_map(read).collect())
}

fn program(state: &AppState, id: &str) -> Option<&'static Program> {
    state.programs.iter().find(|program| program.id == id)
}

/// How many that nobody has yet stand before one; `None` once somebody has it.
pub(super) async fn before(tx: &mut Tx, one: &Opened) -> Result<Option<u64>, Error> {
    let waits = matches!(one.state(), State::Sent | State::Received | State::Review) && one.officer.is_none();
    if !waits {
        return Ok(None);
    }
    let before = worklist::before(tx.conn(), one.program.id, (one.clock_at, one.reference)).await?;
    Ok(u64::try_from(before).ok())
}
