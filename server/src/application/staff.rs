//! What officers of a program and the systems of departments do with an application.

use app::{
    application::{Kind, Reader, State, Told, letter::News, proposed},
    file::Enclosed,
    locale::{Locale, Localized},
    officer::{Place, ask_page::Ask, bulk::form::Wanted, decide_page::Decision},
    path::Path,
    reference::Reference,
};

use super::{
    Done,
    history::{self, Happened},
    letter,
    open::{Opened, opened_for},
    second, store,
};
use crate::{
    audit::{self, Deed},
    db::Tx,
    error::Error,
    file,
    form::{Claim, FormKey, Sent, claim},
    person::{self, Staff},
    state::AppState,
    template,
};

/// One of them. Whoever shows it notes the access.
pub async fn case(state: &AppState, tx: &mut Tx, staff: &Staff, reference: &str) -> Result<Opened, Error> {
    let reference = Reference::parse(reference).ok_or(Error::NotFound)?;
    let row = store::case(tx.conn(), staff, reference).await?.ok_or(Error::NotFound)?;
    opened_for(state, tx, row, Reader::Staff).await
}

/// The files that were sent with one of them; `path` is where an officer gets each.
pub async fn files(
    state: &AppState,
    tx: &mut Tx,
    one: &Opened,
    path: impl Fn(i64) -> Path,
) -> Result<Vec<Enclosed>, Error> {
    file::of_application(state, tx, one.id, path).await
}

/// One of these files. Whoever gives it out notes the access.
pub async fn sent_file(state: &AppState, tx: &mut Tx, one: &Opened, number: &str) -> Result<file::Kept, Error> {
    file::one(state, tx, one.id, number).await
}

/// An officer asks for a document.
pub async fn ask(
    state: &AppState,
    staff: &Staff,
    reference: &str,
    locale: Locale,
    (key, ask): (&FormKey, &Ask),
) -> Result<Done, Error> {
    let mut tx = state.db.begin_write().await?;
    let due = ask.due.to_string();
    let body = [reference, &ask.name, &ask.why, &due];
    let (one, done) = match claimed(state, &mut tx, staff, reference, locale, ("officer.ask", key, &body[..])).await? {
        Claimed::New(one, done) => (one, done),
        Claimed::Known(done) => return Ok(done),
    };
    let who = person::name(state, &mut tx, staff.person).await?.unwrap_or_default();
    let told = Told { who, name: ask.name.clone(), text: ask.why.clone(), due, ..Told::default() };
    act(state, &mut tx, staff, &one, asking(told)).await?;
    template::note(state, &mut tx, staff, &one.record(), &ask.used).await?;
    tx.commit().await?;
    Ok(done)
}

const fn asking(told: Told) -> Act {
    Act { kind: Kind::Asked, name: "application.ask", told }
}

/// The same of one of many, in the language of whoever applied.
pub(super) fn asked_for(told: Told, tongue: Locale, wanted: &Wanted) -> Act {
    let (name, text) = (wanted.name.text(tongue), wanted.why.text(tongue));
    asking(Told { name, text, due: wanted.due.to_string(), ..told })
}

/// An officer decides; or proposes the decision, where the program has a second officer confirm it.
pub async fn decide(
    state: &AppState,
    staff: &Staff,
    reference: &str,
    locale: Locale,
    (key, decision): (&FormKey, &Decision),
) -> Result<Done, Error> {
    let mut tx = state.db.begin_write().await?;
    let body = [reference, decision.outcome.code(), &decision.reasons];
    let (one, done) =
        match claimed(state, &mut tx, staff, reference, locale, ("officer.decide", key, &body[..])).await? {
            Claimed::New(one, done) => (one, done),
            Claimed::Known(done) => return Ok(done),
        };
    let who = person::name(state, &mut tx, staff.person).await?.unwrap_or_default();
    let told = Told { who, text: decision.reasons.clone(), ..Told::default() };
    match one.needs_second(decision.outcome) {
        Some(_) => {
            second::propose(state, &mut tx, staff, &one, Told { outcome: decision.outcome.code().to_owned(), ..told })
                .await?
        }
        None => {
            act(state, &mut tx, staff, &one, Act { kind: decision.outcome, name: "application.decide", told }).await?
        }
    }
    template::note(state, &mut tx, staff, &one.record(), &decision.used).await?;
    tx.commit().await?;
    Ok(done)
}

impl Opened {
    /// Whether this officer can act on it: it is theirs, and neither decided nor checked by somebody else now.
    pub fn is_open_to(&self, staff: &Staff) -> bool {
        let settled = State::is_decided(&self.events) || proposed(&self.events).is_some();
        self.officer == Some(staff.person.uuid()) && !settled
    }
}

/// Whether an act is new.
pub(super) enum Claimed {
    New(Box<Opened>, Done),
    Known(Done),
}

/// Only whoever has it may act, and nothing can be done once it is decided, or while a decision is checked.
pub(super) async fn claimed(
    state: &AppState,
    tx: &mut Tx,
    staff: &Staff,
    reference: &str,
    locale: Locale,
    (form, key, body): (&'static str, &FormKey, &[&str]),
) -> Result<Claimed, Error> {
    let one = case(state, tx, staff, reference).await?;
    let answer = Path::Officer(Place::Case(staff.organization.clone(), one.reference)).href(locale);
    let sent = Sent { form, key, body, answer: &answer };
    match claim(tx, state.clock.millis(), &sent).await? {
        Claim::Same(answer) => return Ok(Claimed::Known(Done::At(answer))),
        Claim::Other(answer) => return Ok(Claimed::Known(Done::Before(answer))),
        Claim::New => {}
    }
    store::lock(tx.conn(), one.id).await?;
    let one = case(state, tx, staff, reference).await?;
    if !one.is_open_to(staff) {
        return Ok(Claimed::Known(Done::Before(answer)));
    }
    Ok(Claimed::New(Box::new(one), Done::At(answer)))
}

/// What an officer does.
pub(super) struct Act {
    pub(super) kind: Kind,
    /// As the audit names it.
    pub(super) name: &'static str,
    pub(super) told: Told,
}

pub(super) async fn act(state: &AppState, tx: &mut Tx, staff: &Staff, one: &Opened, act: Act) -> Result<(), Error> {
    let made_by = Some(staff.person.uuid());
    let news = News::of(act.kind, &act.told);
    let happened = Happened { kind: act.kind, at: state.clock.millis(), made_by, told: act.told };
    let event = history::add(state, tx, (one.id, one.program), happened).await?;
    if let Some(news) = news {
        letter::write(state, tx, &letter::Told { application: one.id, reference: one.reference, event, news }).await?;
    }
    let (actor, subject) = (staff.person.actor(), one.record());
    let deed = Deed { actor: &actor, act: act.name, organization: &staff.organization, subject: &subject };
    Ok(audit::record(tx, &state.clock, deed).await?)
}

/// What the system of a department reports.
#[derive(Clone, Debug)]
pub struct Reported<'a> {
    pub organization: &'a str,
    pub program: &'a str,
    pub reference: Reference,
    /// One of [`Kind::REPORTED`].
    pub kind: Kind,
    /// When it happened: Unix milliseconds.
    pub at: i64,
    pub text: Option<Localized<String>>,
}

/// The number that the next entry of an application gets; until the transaction ends, nobody else adds one. `None`
/// where the program has no such application.
pub async fn next_number(tx: &mut Tx, reported: &Reported<'_>) -> Result<Option<i64>, Error> {
    let Reported { organization, program, reference, .. } = *reported;
    let Some(row) = store::reported(tx.conn(), organization, program, reference).await? else { return Ok(None) };
    store::lock(tx.conn(), row.id).await?;
    let last = store::event::events(tx.conn(), row.id).await?.last().map_or(0, |event| event.number);
    Ok(Some(last + 1))
}

/// Adds what the system of a department reports.
pub async fn report(state: &AppState, tx: &mut Tx, reported: Reported<'_>) -> Result<(), Error> {
    let Reported { organization, program, reference, .. } = reported;
    let row = store::reported(tx.conn(), organization, program, reference).await?.ok_or(Error::NotFound)?;
    let told = Told { both: reported.text, ..Told::default() };
    let news = News::of(reported.kind, &told);
    let happened = Happened { kind: reported.kind, at: reported.at, made_by: None, told };
    let form = state.programs.iter().find(|form| form.id == program).ok_or(Error::NotFound)?;
    let event = history::add(state, tx, (row.id, form), happened).await?;
    if let Some(news) = news {
        letter::write(state, tx, &letter::Told { application: row.id, reference, event, news }).await?;
    }
    let (actor, subject) = (format!("department {organization}"), format!("application {reference}"));
    let deed = Deed { actor: &actor, act: "application.report", organization, subject: &subject };
    Ok(audit::record(tx, &state.clock, deed).await?)
}
