//! Taking a file away that was sent: which can go, and what follows from it.

use app::{
    application::{Asked, Event, KeptFile, Kind, Need, Opening, Place, State, Told, day_of, open, thread_page::Again},
    file::Enclosed,
    locale::Localized,
    path::Path,
};
use jiff::ToSpan;
use uuid::Uuid;

use super::{
    history::{self, Happened},
    open::Opened,
    thread::held,
};
use crate::{db::Tx, error::Error, file, state::AppState};

/// How many days somebody has to send another file in the place of the one that was all they had sent. Whoever notices
/// on the last day is not late for it.
const AGAIN: i32 = 7;

/// A file that can be taken away.
#[derive(Clone, Debug)]
pub struct Going {
    /// The entry that says that it went.
    pub told: Told,
    /// What is asked for then: it was all that came with the application for it.
    asks: Option<Told>,
}

impl Going {
    /// The name of the file, and who at the program had it.
    pub fn parts(self) -> (String, Vec<Opening>) {
        (self.told.name, self.told.openings)
    }

    /// What has to be sent again.
    pub fn again(&self) -> Option<Again> {
        let asks = self.asks.as_ref().map(|asks| Again { name: Some(asks.name.clone()), due: asks.due.clone() });
        asks.or_else(|| self.told.opens.map(|_| Again { name: None, due: self.told.due.clone() }))
    }
}

/// A file that can be taken away, until it is decided: what a decision was based on stays. `None` where it is gone, or
/// cannot go.
pub async fn withdrawable(state: &AppState, tx: &mut Tx, one: &Opened, number: i64) -> Result<Option<Going>, Error> {
    let nowhere = |_| Path::Application(Place::One(one.reference));
    let files = file::of_application(state, tx, one.id, nowhere).await?;
    let file = files.iter().find(|file| file.number == number).ok_or(Error::NotFound)?;
    if !may_go(&one.events, file) {
        return Ok(None);
    }
    let openings = file::openings(tx, one.id, number).await?;
    let told =
        Told { name: file.name.clone(), about: Some(file.event), file: Some(number), openings, ..Told::default() };
    let least = day_of(state.clock.millis()).saturating_add(AGAIN.days()).to_string();
    let asks = asked_anew(one, &files, file).map(|asks| Told { due: least.clone(), ..asks });
    let told = match asked_again(&one.events, &files, file) {
        None => told,
        Some(asked) => {
            let due = held(&one.events, asked.number);
            Told { opens: Some(asked.number), due: due.max(least), ..told }
        }
    };
    Ok(Some(Going { told, asks }))
}

/// Whether a file can still be taken away.
pub fn may_go(events: &[Event], file: &Enclosed) -> bool {
    let came_with = events.iter().find(|event| event.number == file.event).map(|event| event.kind);
    let kind = matches!(came_with, Some(Kind::Sent | Kind::Answered | Kind::Message));
    kind && file.withdrawn_at.is_none() && !State::is_decided(events)
}

/// What is asked again when a file goes: it was all that was sent, without a word. A text may say enough, and only the
/// program can tell: it asks once more where it does not.
fn asked_again<'a>(events: &'a [Event], files: &[Enclosed], file: &Enclosed) -> Option<&'a Event> {
    let answer = events.iter().find(|event| event.number == file.event)?;
    let asked = answer.told.answers?;
    let other = |one: &&Enclosed| one.event == file.event && one.number != file.number && one.withdrawn_at.is_none();
    let alone = answer.told.text.is_empty() && files.iter().find(other).is_none();
    // while it is open already there is nothing to open
    let given = !open(events).iter().any(|event| event.number == asked);
    events.iter().find(|event| event.number == asked && alone && given)
}

/// The same of what came with the application: nobody asked for it by an entry, so that one is added, in the language
/// of the application. Where the form could do without, nothing is asked.
fn asked_anew(one: &Opened, files: &[Enclosed], file: &Enclosed) -> Option<Told> {
    let asked = Asked::of(one.program, &one.answers);
    let names = |answer: &str| KeptFile::of(answer).iter().any(|kept| kept.number == file.number);
    let sent = one.events.iter().any(|event| event.number == file.event && event.kind == Kind::Sent);
    let mut questions = one.program.questions().filter(|(_, question)| asked.question(question) && sent);
    let (section, question) = questions.find(|(_, question)| names(one.answers.get(question.id)))?;
    let there = |number: i64| files.iter().any(|file| file.number == number && file.withdrawn_at.is_none());
    let others = KeptFile::of(one.answers.get(question.id)).into_iter().filter(|kept| kept.number != file.number);
    if question.need == Need::Optional || others.into_iter().any(|kept| there(kept.number)) {
        return None;
    }
    let (name, text) = match section.document {
        Some(_) => (&section.title, &section.lead),
        None => (&question.label, &question.help),
    };
    let said = |words: &Localized<&'static str>| (*words.get(one.locale)).to_owned();
    Some(Told { name: said(name), text: said(text), ..Told::default() })
}

/// Takes the file away of which an entry tells that was added just now, and asks for what is missing then. Names what
/// has to be let go of when the transaction is kept.
pub(super) async fn withdraw(
    state: &AppState,
    tx: &mut Tx,
    one: &Opened,
    going: Option<Going>,
) -> Result<Vec<Uuid>, Error> {
    let Some((number, going)) = going.and_then(|going| Some((going.told.file?, going))) else { return Ok(Vec::new()) };
    if let Some(told) = going.asks {
        let happened = Happened { kind: Kind::Asked, at: state.clock.millis(), made_by: None, told };
        history::add(state, tx, (one.id, one.program), happened).await?;
    }
    Ok(file::withdraw(state, tx, one.id, number).await?.into_iter().collect())
}
