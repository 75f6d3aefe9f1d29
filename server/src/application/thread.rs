//! What whoever applies does between the steps: asking for more time, taking a file away, writing, objecting. Each is an
//! entry of the history, added in one transaction.

use super::{
    history::{self, Happened},
    keep::{Form, note, tell_firm, told_by},
    open::{Opened, find, hold},
    store,
    withdraw::{Going, withdraw, withdrawable},
};
use crate::{
    db::Tx,
    error::Error,
    file::{self, Entry},
    form::{Claim, Sent, claim},
    person::Holder,
    state::AppState,
};
use app::{
    application::{
        Event, Kind, Place, State, Told, day_of, due, more_time, objection_until, open,
        thread_form::{Deed, Said},
    },
    firm::{Act, Right},
    locale::Locale,
    path::Path,
};

/// What is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wrote<'a> {
    pub(super) deed: Deed,
    pub(super) said: &'a Said,
    /// Written already.
    pub(super) files: &'a [Entry],
}

impl Wrote<'_> {
    /// Everything in it, for the key of the form: files by their contents.
    fn body(&self, one: &Opened) -> Vec<String> {
        let files = self.files.iter().map(|file| format!("{} {}", file.sha256, file.name));
        let number = number(self.deed).map_or_else(String::new, |number| number.to_string());
        let said = [format!("{} {number}", one.reference), self.said.due.clone(), self.said.text.clone()];
        said.into_iter().chain(files).collect()
    }
}

/// What became of what was written, and where that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Became {
    /// It stands in the history.
    Entry(String),
    /// It stood there already: its files came a second time.
    Same(String),
    /// Something else was sent under this key, or it cannot be done any more.
    Other(String),
}

/// Of what was asked, or of a file.
const fn number(deed: Deed) -> Option<i64> {
    match deed {
        Deed::MoreTime { asked, .. } => Some(asked),
        Deed::Withdraw(file) => Some(file),
        Deed::Message | Deed::Object => None,
    }
}

/// Its form; as the audit names it; what it is to the record of the firm; how far whoever does it must be let.
const fn names(deed: Deed) -> (&'static str, Act, Right) {
    match deed {
        Deed::MoreTime { .. } => ("application.more-time", Act::AskedTime, Right::Write),
        Deed::Withdraw(_) => ("application.withdraw", Act::TookBack, Right::Write),
        Deed::Message => ("application.message", Act::Wrote, Right::Write),
        // as much as sending it
        Deed::Object => ("application.object", Act::Objected, Right::Send),
    }
}

/// How far somebody must be let to do it.
pub(super) const fn needed(deed: Deed) -> Right {
    names(deed).2
}

/// Adds what somebody wrote, once.
pub(super) async fn write(
    state: &AppState,
    form: Form<'_>,
    reference: &str,
    wrote: Wrote<'_>,
) -> Result<Became, Error> {
    let (name, act, right) = names(wrote.deed);
    let holder = Holder::Person(form.person);
    let mut tx = state.db.begin_write().await?;
    let one = find(state, &mut tx, holder, reference).await?.may(right)?;
    let answer = Path::Application(Place::One(one.reference)).href(form.locale);
    let body = wrote.body(&one);
    let body: Vec<&str> = body.iter().map(String::as_str).collect();
    let sent = Sent { form: name, key: form.key, body: &body, answer: &answer };
    match claim(&mut tx, state.clock.millis(), &sent).await? {
        Claim::Same(answer) => return Ok(Became::Same(answer)),
        Claim::Other(answer) => return Ok(Became::Other(answer)),
        Claim::New => {}
    }
    store::lock(tx.conn(), one.id).await?;
    hold(&mut tx, holder, &one).await?;
    let one = find(state, &mut tx, holder, reference).await?.may(right)?;
    // somebody did it meanwhile, or it is decided: the history says so
    let Some((kind, told, going)) = told(state, &mut tx, &one, wrote).await? else { return Ok(Became::Other(answer)) };
    let Told { who, acting_for, .. } = told_by(state, &mut tx, form.person, &one).await?;
    let told = Told { who, acting_for, ..told };
    let happened = Happened { kind, at: state.clock.millis(), made_by: Some(form.person.uuid()), told };
    let event = history::add(state, &mut tx, (one.id, one.program), happened).await?;
    file::keep(state, &mut tx, form.person, file::Place { application: one.id, event }, wrote.files).await?;
    let gone = withdraw(state, &mut tx, &one, going).await?;
    store::acted(tx.conn(), one.id, holder).await?;
    note(state, &mut tx, holder, name, one.reference).await?;
    tell_firm(state, &mut tx, one.of_firm.map(|firm| (firm, form.person)), act, one.reference).await?;
    tx.commit().await?;
    file::let_go(state, &gone).await;
    Ok(Became::Entry(answer))
}

/// What is added, and the file that goes with it, where that can be done now.
type New = (Kind, Told, Option<Going>);

async fn told(state: &AppState, tx: &mut Tx, one: &Opened, wrote: Wrote<'_>) -> Result<Option<New>, Error> {
    let said = Told { text: wrote.said.text.clone(), due: wrote.said.due.clone(), ..Told::default() };
    let today = day_of(state.clock.millis());
    Ok(match wrote.deed {
        _ if one.sent_at.is_none() => None,
        Deed::MoreTime { asked, .. } => time_can_be_asked(&one.events, asked)
            .map(|event| (Kind::MoreTime, Told { name: event.told.name.clone(), about: Some(asked), ..said }, None)),
        Deed::Withdraw(file) => {
            let found = withdrawable(state, tx, one, file).await?;
            found.map(|going| (Kind::Withdrawn, going.told.clone(), Some(going)))
        }
        Deed::Message => Some((Kind::Message, said, None)),
        Deed::Object => objection_until(one.program, &one.events, today).map(|_| (Kind::Objected, said, None)),
    })
}

/// What was asked, where nobody asked for more time yet.
pub(super) fn time_can_be_asked(events: &[Event], asked: i64) -> Option<Event> {
    let wanted = more_time(events).iter().any(|event| event.told.about == Some(asked));
    let there = |event: &Event| event.number == asked && !wanted && !State::is_decided(events);
    open(events).into_iter().find(there)
}

/// The day that holds now for what was asked under a number; empty where nothing was.
pub fn held(events: &[Event], asked: i64) -> String {
    let asked = events.iter().find(|event| event.number == asked && event.kind == Kind::Asked);
    asked.map_or_else(String::new, |event| due(events, event).day)
}

/// Where an application is followed.
pub(super) fn page_of(locale: Locale, one: &Opened) -> String {
    Path::Application(Place::One(one.reference)).href(locale)
}
