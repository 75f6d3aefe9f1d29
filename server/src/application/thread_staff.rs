//! What officers do between the steps: more time, replies, pauses, what was put right, files that were sent by mistake,
//! and the decision on an objection.

use app::{
    application::{Kind, State, Told, WaitsFor, has_failed, more_time, objection, paused, proposed, unread},
    locale::Locale,
    officer::{Place, thread_form::Said},
    path::Path,
};

use super::{
    Done,
    open::Opened,
    second,
    staff::{Act, act, case},
    store, thread,
    withdraw::{Going, withdraw, withdrawable},
};
use crate::{
    db::Tx,
    error::Error,
    file,
    form::{Claim, FormKey, Sent, claim},
    person::{self, Staff},
    state::AppState,
    template,
};

/// What is done to an application: of which entry or file, and what was written.
#[derive(Clone, Copy, Debug)]
pub struct Doing<'a> {
    pub number: Option<i64>,
    pub said: &'a Said,
}

/// Adds what an officer wrote, once.
pub async fn write(
    state: &AppState,
    staff: &Staff,
    reference: &str,
    locale: Locale,
    (key, doing): (&FormKey, Doing<'_>),
) -> Result<Done, Error> {
    let mut tx = state.db.begin_write().await?;
    let one = case(state, &mut tx, staff, reference).await?;
    let answer = Path::Officer(Place::Case(staff.organization.clone(), one.reference)).href(locale);
    let (kind, name) = (doing.said.kind, deed_name(doing.said.kind));
    let number = doing.number.map_or_else(String::new, |number| number.to_string());
    let waits_for = doing.said.waits_for.map_or("", WaitsFor::code);
    let body = [reference, kind.code(), &number, &doing.said.due, &doing.said.text, waits_for];
    let sent = Sent { form: name, key, body: &body, answer: &answer };
    match claim(&mut tx, state.clock.millis(), &sent).await? {
        Claim::Same(answer) => return Ok(Done::At(answer)),
        Claim::Other(answer) => return Ok(Done::Before(answer)),
        Claim::New => {}
    }
    store::lock(tx.conn(), one.id).await?;
    let one = case(state, &mut tx, staff, reference).await?;
    // a colleague did it meanwhile, or it cannot be done any more: the page says so
    let Some((told, going)) = told(state, &mut tx, staff, (&one, doing)).await? else {
        return Ok(Done::Before(answer));
    };
    let who = person::name(state, &mut tx, staff.person).await?.unwrap_or_default();
    enter(state, &mut tx, staff, &one, Act { kind, name, told: Told { who, ..told } }).await?;
    template::note(state, &mut tx, staff, &one.record(), &doing.said.used).await?;
    let gone = withdraw(state, &mut tx, &one, going).await?;
    tx.commit().await?;
    file::let_go(state, &gone).await;
    Ok(Done::At(answer))
}

/// An answer to an objection is a decision: where one needs a second officer, it does too.
async fn enter(state: &AppState, tx: &mut Tx, staff: &Staff, one: &Opened, entry: Act) -> Result<(), Error> {
    let Act { kind, name, told } = entry;
    if matches!(kind, Kind::Upheld | Kind::Changed) && one.needs_second(kind).is_some() {
        let outcome = kind.code().to_owned();
        return second::propose(state, tx, staff, one, Told { outcome, ..told }).await;
    }
    act(state, tx, staff, one, Act { kind, name, told }).await
}

/// As the audit names it, and its form.
const fn deed_name(kind: Kind) -> &'static str {
    match kind {
        Kind::TimeGiven => "application.time-given",
        Kind::TimeDeclined => "application.time-declined",
        Kind::Removed => "application.remove",
        Kind::Reply => "application.reply",
        Kind::Read => "application.read",
        Kind::Paused => "application.pause",
        Kind::Resumed => "application.resume",
        Kind::Upheld => "application.uphold",
        Kind::Changed => "application.change",
        _ => "application.mend",
    }
}

/// Whether an officer can do this now. Whoever has it acts on it; an objection is for somebody who did not decide; what
/// went wrong anybody of the program may put right.
pub async fn may(tx: &mut Tx, staff: &Staff, one: &Opened, kind: Kind) -> Result<bool, Error> {
    let own = one.officer == Some(staff.person.uuid());
    let decided = State::is_decided(&one.events);
    Ok(match kind {
        Kind::TimeGiven | Kind::TimeDeclined | Kind::Removed => own && !decided,
        Kind::Paused => own && !decided && paused(&one.events).is_none(),
        Kind::Resumed => own && !decided && paused(&one.events).is_some(),
        // once it is decided nobody can take it any more, and whoever decided may be gone
        Kind::Reply => own || decided,
        Kind::Read => (own || decided) && !unread(&one.events).is_empty(),
        Kind::Upheld | Kind::Changed => {
            let objected = objection(&one.events).is_some() && proposed(&one.events).is_none();
            objected && !second::took_part(tx, staff, one).await?
        }
        Kind::Mended => has_failed(&one.events),
        _ => false,
    })
}

/// What is added, and the file that goes with it, where that can be done now.
async fn told(
    state: &AppState,
    tx: &mut Tx,
    staff: &Staff,
    (one, doing): (&Opened, Doing<'_>),
) -> Result<Option<(Told, Option<Going>)>, Error> {
    let Doing { number, said } = doing;
    if !may(tx, staff, one, said.kind).await? {
        return Ok(None);
    }
    let waits_for = said.waits_for.filter(|_| said.kind == Kind::Paused).map_or("", WaitsFor::code).to_owned();
    let plain = Told { text: said.text.clone(), waits_for, ..Told::default() };
    let told = match (said.kind, number) {
        (Kind::TimeGiven | Kind::TimeDeclined, Some(wanted)) => {
            more_time(&one.events).into_iter().find(|event| event.number == wanted).map(|event| {
                let held = event.told.about.map(|asked| thread::held(&one.events, asked)).unwrap_or_default();
                let due = if said.kind == Kind::TimeGiven { said.due.clone() } else { held };
                Told { name: event.told.name.clone(), about: event.told.about, due, ..plain }
            })
        }
        (Kind::Removed, Some(number)) => {
            let found = withdrawable(state, tx, one, number).await?;
            return Ok(found.map(|going| (Told { text: plain.text, ..going.told.clone() }, Some(going))));
        }
        (Kind::TimeGiven | Kind::TimeDeclined | Kind::Removed, None) => None,
        (Kind::Upheld | Kind::Changed, _) => {
            Some(Told { about: objection(&one.events).map(|event| event.number), ..plain })
        }
        _ => Some(plain),
    };
    Ok(told.map(|told| (told, None)))
}
