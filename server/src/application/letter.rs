//! Letters about an application: to the person who applied and to who acts for them, or to everybody who acts for the
//! firm. They are written in the transaction that causes them, and leave once.

use app::{
    application::{
        Event, Kind,
        due_file::due_file,
        letter::{News, for_another},
    },
    reference::Reference,
};
use uuid::Uuid;

use super::{history, store};
use crate::{
    db::Tx,
    error::Error,
    outbox::{self, Letter, Posting},
    person::{self, PersonId},
    state::AppState,
};

/// Something that people are told of.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub(super) application: Uuid,
    pub(super) reference: Reference,
    /// The number of the entry of the history that it is about.
    pub(super) event: i64,
    pub(super) news: News,
}

/// Writes to all of them who have an address, each in their language.
pub(super) async fn write(state: &AppState, tx: &mut Tx, told: &Told) -> Result<(), Error> {
    write_of(state, tx, told, &told.event.to_string()).await
}

/// The same about something that is no entry of the history: `mark` tells it from all others.
pub(super) async fn write_of(state: &AppState, tx: &mut Tx, told: &Told, mark: &str) -> Result<(), Error> {
    let Told { application, reference, event, ref news } = *told;
    let day = match news.day() {
        Some(_) => asked_by(history::read(state, tx, application).await?, event),
        None => None,
    };
    for (holder, represents) in store::concerned(tx.conn(), application, state.clock.millis()).await? {
        let Some(address) = person::address(state, tx, PersonId::of_row(holder)).await? else { continue };
        let words = news.words(address.locale, &state.site.origin, reference);
        let calendar = day.as_ref().and_then(|(events, asked)| {
            let origin = (state.site.origin.as_str(), reference);
            due_file(address.locale, origin, (events, asked), state.clock.millis())
        });
        let text = match represents {
            0 => words.text,
            _ => words.text + "\n\n" + &for_another(address.locale, &state.site.origin),
        };
        let letter = Letter { to: address.mail, subject: words.subject, text, stop: None, calendar };
        let key = format!("application.{} {reference} {mark} {}", news.code(), holder.simple());
        let record = format!("application {reference}");
        let posting = Posting { key: &key, holder: Some(holder), record: &record, letter: &letter };
        outbox::post(state, tx, posting).await?;
    }
    Ok(())
}

/// What was asked, of which this entry tells or that it puts off; with the history, which says until when.
fn asked_by(events: Vec<Event>, number: i64) -> Option<(Vec<Event>, Event)> {
    let entry = events.iter().find(|event| event.number == number)?;
    let asked = match entry.kind {
        Kind::Asked => Some(number),
        _ => entry.told.about.filter(|_| entry.kind == Kind::TimeGiven).or(entry.told.opens),
    };
    let asked = events.iter().find(|event| Some(event.number) == asked && event.kind == Kind::Asked)?.clone();
    Some((events, asked))
}
