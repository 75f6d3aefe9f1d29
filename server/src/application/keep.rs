//! What whoever applies does: beginning, saving, giving what was asked for. Each in one transaction. Sending stands in
//! `send.rs`.

use app::{
    application::{Answers, Given as Answered, KeptFile, Kind, Place, Program, Told, open},
    firm::{Act, Right},
    locale::Locale,
    path::Path,
    reference::Reference,
};

use uuid::Uuid;

use super::{
    Done,
    history::{self, Happened},
    open::{Opened, find, hold, seal},
    payment,
    store::{self, NewRow, summary},
};
use crate::{
    audit::{self, Deed},
    db::Tx,
    error::Error,
    file::{self, Entry},
    firm::{self, Done as Noted, Membership},
    form::{Claim, FormKey, Sent, claim},
    person::{self, Holder, PersonId},
    state::AppState,
};

/// A form as it came: its key, its language, and who sends it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form<'a> {
    pub(super) locale: Locale,
    pub(super) key: &'a FormKey,
    pub(super) person: PersonId,
}

/// What somebody begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beginning<'a> {
    pub(super) locale: Locale,
    pub(super) key: &'a FormKey,
    pub(super) holder: Holder,
    pub(super) program: &'a Program,
    /// For which firm; else for themselves.
    pub(super) firm: Option<&'a Membership>,
}

/// Begins a draft. Nobody needs an account for it.
pub(super) async fn begin(state: &AppState, beginning: Beginning<'_>) -> Result<Done, Error> {
    let Beginning { locale, key, holder, program, firm } = beginning;
    for reference in state.clock.references() {
        let answer = Path::Application(Place::One(reference)).href(locale);
        let whom = firm.map_or_else(String::new, |firm| firm.reference.to_string());
        let sent = Sent { form: "application.begin", key, body: &[program.id, &whom], answer: &answer };
        let mut tx = state.db.begin_write().await?;
        match claim(&mut tx, state.clock.millis(), &sent).await? {
            Claim::Same(answer) => return begun_before(tx, holder, answer).await,
            Claim::Other(answer) => return Ok(Done::Before(answer)),
            Claim::New => {}
        }
        let id = state.clock.id();
        let row = NewRow {
            id,
            reference,
            program: program.id,
            organization: program.organization,
            firm: firm.map(Membership::firm),
            holder: Some(holder),
            answers: seal(state, id, &Answers::default())?,
            locale: locale.code(),
            now: state.clock.millis(),
        };
        if store::insert(tx.conn(), row).await? {
            note(state, &mut tx, holder, "application.begin", reference).await?;
            let of_firm = firm.map(|own| (own.firm(), own.person));
            tell_firm(state, &mut tx, of_firm, Act::Begun, reference).await?;
            tx.commit().await?;
            return Ok(Done::At(answer));
        }
    }
    Err(Error::Internal("no reference is free".to_owned()))
}

/// A second click came from the same hand, perhaps before its browser had a session: the draft is this one's.
async fn begun_before(mut tx: Tx, holder: Holder, answer: String) -> Result<Done, Error> {
    if let Some(reference) = answer.rsplit('/').next().and_then(Reference::parse) {
        summary::bring(tx.conn(), reference, holder).await?;
        tx.commit().await?;
    }
    Ok(Done::At(answer))
}

/// Saves answers of a draft: what stood there is replaced, the rest stays. Gives all of them.
pub(super) async fn save(
    state: &AppState,
    holder: Holder,
    reference: &str,
    answers: Vec<Answered>,
) -> Result<Answers, Error> {
    let mut tx = state.db.begin_write().await?;
    let mut draft = locked(state, &mut tx, holder, reference).await?;
    let costs = draft.program.costs(&draft.answers);
    for answer in answers {
        // an answer that is files changes with them alone
        let files = draft.program.asks_for_files(answer.question);
        if !files || KeptFile::of(draft.answers.get(answer.question)).is_empty() {
            draft.answers.give(answer);
        }
    }
    put(state, &mut tx, &draft).await?;
    payment::reprice(state, &mut tx, &draft, costs).await?;
    store::acted(tx.conn(), draft.id, holder).await?;
    tx.commit().await?;
    Ok(draft.answers)
}

/// A draft that nobody else writes to until the transaction ends. What another tab saved meanwhile is in it, and
/// whoever was taken off the firm meanwhile saves nothing.
pub(super) async fn locked(state: &AppState, tx: &mut Tx, holder: Holder, reference: &str) -> Result<Opened, Error> {
    let draft = find(state, tx, holder, reference).await?.may(Right::Write)?;
    store::lock(tx.conn(), draft.id).await?;
    hold(tx, holder, &draft).await?;
    find(state, tx, holder, reference).await?.may(Right::Write)
}

/// Keeps the answers of a draft, and the last day that follows from them.
pub(super) async fn put(state: &AppState, tx: &mut Tx, draft: &Opened) -> Result<(), Error> {
    let sealed = seal(state, draft.id, &draft.answers)?;
    let due = draft.program.last_day(&draft.answers).map(|day| day.to_string());
    let saved = store::save(tx.conn(), draft.id, sealed, due.as_deref(), state.clock.millis()).await?;
    if saved { Ok(()) } else { Err(Error::NotFound) }
}

/// What is given: the number of the entry that asked for it, and the answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Given<'a> {
    pub(super) number: i64,
    pub(super) text: &'a str,
    /// Written already.
    pub(super) files: &'a [Entry],
}

impl Given<'_> {
    /// Everything in it, for the key of the form: files by their contents.
    fn body(&self, reference: Reference) -> Vec<String> {
        let files = self.files.iter().map(|file| format!("{} {}", file.sha256, file.name));
        [format!("{reference} {}", self.number), self.text.to_owned()].into_iter().chain(files).collect()
    }
}

/// Gives what was asked for.
pub(super) async fn give(state: &AppState, form: Form<'_>, reference: &str, given: Given<'_>) -> Result<Done, Error> {
    let Given { number, text, files } = given;
    let mut tx = state.db.begin_write().await?;
    let one = find(state, &mut tx, Holder::Person(form.person), reference).await?.may(Right::Write)?;
    let answer = Path::Application(Place::One(one.reference)).href(form.locale);
    let body = given.body(one.reference);
    let body: Vec<&str> = body.iter().map(String::as_str).collect();
    let sent = Sent { form: "application.give", key: form.key, body: &body, answer: &answer };
    match claim(&mut tx, state.clock.millis(), &sent).await? {
        Claim::Same(answer) => return Ok(Done::At(answer)),
        Claim::Other(answer) => return Ok(Done::Before(answer)),
        Claim::New => {}
    }
    store::lock(tx.conn(), one.id).await?;
    hold(&mut tx, Holder::Person(form.person), &one).await?;
    // whoever was taken off meanwhile gives nothing
    let one = find(state, &mut tx, Holder::Person(form.person), reference).await?.may(Right::Write)?;
    let events = history::read(state, &mut tx, one.id).await?;
    // a colleague gave it meanwhile: the history says so
    let Some(asked) = open(&events).into_iter().find(|event| event.number == number) else {
        return Ok(Done::Before(answer));
    };
    let name = asked.told.name.clone();
    let told = told_by(state, &mut tx, form.person, &one).await?;
    let told = Told { name, text: text.to_owned(), answers: Some(number), ..told };
    let happened = Happened { kind: Kind::Answered, at: state.clock.millis(), made_by: Some(form.person.uuid()), told };
    let event = history::add(state, &mut tx, (one.id, one.program), happened).await?;
    store::acted(tx.conn(), one.id, Holder::Person(form.person)).await?;
    file::keep(state, &mut tx, form.person, file::Place { application: one.id, event }, files).await?;
    note(state, &mut tx, Holder::Person(form.person), "application.give", one.reference).await?;
    tell_firm(state, &mut tx, one.of_firm.map(|firm| (firm, form.person)), Act::Given, one.reference).await?;
    tx.commit().await?;
    Ok(Done::At(answer))
}

/// The record of the firm has it too, where it is for one: which, and who did it.
pub(super) async fn tell_firm(
    state: &AppState,
    tx: &mut Tx,
    of: Option<(Uuid, PersonId)>,
    act: Act,
    reference: Reference,
) -> Result<(), Error> {
    let Some(of) = of else { return Ok(()) };
    firm::note(state, tx, of, Noted { about: &reference.to_string(), ..Noted::of(act) }).await
}

/// Every act is stamped: by whom, for which firm.
pub(super) async fn told_by(state: &AppState, tx: &mut Tx, person: PersonId, one: &Opened) -> Result<Told, Error> {
    let who = person::name(state, tx, person).await?.unwrap_or_default();
    Ok(Told { who, acting_for: one.acting_for(), ..Told::default() })
}

pub(super) async fn note(
    state: &AppState,
    tx: &mut Tx,
    holder: Holder,
    act: &'static str,
    reference: Reference,
) -> Result<(), Error> {
    let (actor, subject) = (holder.actor(), format!("application {reference}"));
    let deed = Deed { actor: &actor, act, organization: "", subject: &subject };
    Ok(audit::record(tx, &state.clock, deed).await?)
}
