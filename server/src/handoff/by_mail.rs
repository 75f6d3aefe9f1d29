//! What somebody writes in answer to a letter about their request: a contact of the same request, as if they had added
//! it on its page.

use app::{
    handoff::{Channel, Kind, Subject, letter, mask},
    reference::{Reference, of_record},
};

use super::{
    Request, add_event,
    change::reopen,
    store::{self, message},
};
use crate::{
    audit::{self, Deed},
    db::Tx,
    digest::sha256,
    error::Error,
    file::{self, Contact, Received},
    outbox::{self, Arrived, Letter, Posting, addressed},
    state::AppState,
};

/// The letters that are kept of a text: more than anybody types.
const MOST: usize = 100_000;

/// What came of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It stands with its request; also where it did before.
    Kept,
    /// A program wrote it: it is in no conversation.
    Ignored,
    /// It belongs to nothing here.
    Nobody,
    TooLong,
}

/// Keeps a letter. Done again it keeps nothing more.
pub async fn take(state: &AppState, arrived: Arrived, whole: &[u8]) -> Result<Taken, Error> {
    let Some(record) = arrived.to.iter().find_map(|address| addressed(state, address)) else {
        return Ok(Taken::Nobody);
    };
    let reference = Reference::parse(of_record(&record)).ok_or(Error::NotFound)?;
    let mut tx = state.db.begin_read().await?;
    let Some(request) = Request::written_to(state, &mut tx, reference).await? else { return Ok(Taken::Nobody) };
    drop(tx);
    if arrived.automatic {
        return Ok(Taken::Ignored);
    }
    if arrived.text.chars().count() > MOST {
        return Ok(Taken::TooLong);
    }
    let id = arrived.id.clone().unwrap_or_else(|| sha256(whole));
    let mark = state.keys.mark("mail.message", &id);
    let files = file::take(state, request.card.locale, arrived.files).await;
    let kept = keep(state, &request, (&mark, &arrived.text), &files).await;
    if !matches!(kept, Ok(true)) {
        files.let_go(state).await;
    }
    kept.map(|_| Taken::Kept)
}

/// Says whether it is new.
async fn keep(
    state: &AppState,
    request: &Request,
    (mark, text): (&str, &str),
    files: &Received,
) -> Result<bool, Error> {
    if files.is_unkept() {
        return Err(Error::Unavailable("a file cannot be kept".to_owned()));
    }
    let now = state.clock.millis();
    let mut tx = state.db.begin_write().await?;
    if !message::insert(tx.conn(), mark, request.id, now).await? {
        return Ok(false);
    }
    let locale = request.card.locale;
    let refused = files.attached().refusals(locale);
    let said = [text.to_owned()].into_iter().chain(refused.iter().cloned()).filter(|line| !line.is_empty());
    let said = mask(&said.collect::<Vec<_>>().join("\n\n")).text;
    store::touch(tx.conn(), request.id, now).await?;
    let words = (Channel::Mail, Some(said.as_str()).filter(|said| !said.is_empty()), None);
    let event = add_event(state, &mut tx, request.id, Kind::Added, words).await?;
    let contact = Contact { request: request.id, event, holder: None };
    file::keep_with(state, &mut tx, contact, &files.files).await?;
    reopen(state, &mut tx, request).await?;
    if !refused.is_empty() {
        answer(state, &mut tx, request, (mark, &refused)).await?;
    }
    let deed =
        Deed { actor: "mail", act: "request.add", organization: &request.organization, subject: &request.subject() };
    audit::record(&mut tx, &state.clock, deed).await?;
    tx.commit().await?;
    Ok(true)
}

/// Which files were not taken, and why: to the address that they gave, whichever this came from.
async fn answer(
    state: &AppState,
    tx: &mut Tx,
    request: &Request,
    (mark, refused): (&str, &[String]),
) -> Result<(), Error> {
    let Some(mail) = request.card.reach.mail() else { return Ok(()) };
    let locale = request.card.locale;
    let words = letter::not_kept(locale, &state.site.origin, (request.reference, Subject::of(&request.card)), refused);
    let letter = Letter { to: mail.to_owned(), subject: words.subject, text: words.text, stop: None, calendar: None };
    let (key, record) = (format!("request.files {mark}"), request.subject());
    let posting = Posting { key: &key, holder: request.holder, record: &record, letter: &letter };
    Ok(outbox::post(state, tx, posting).await?)
}
