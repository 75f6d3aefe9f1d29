//! The letters. What a letter says is taken and the letter is posted in one transaction: both, or neither, and once.

use std::collections::BTreeMap;

use app::{
    locale::Locale,
    subscription::{
        Delivery, Language, Message, Named, Preference,
        letter::{Digest, Tongue, write},
    },
};
use uuid::Uuid;

use super::{
    due::before,
    stop::{self, Stop},
    store::{follow, message as store},
    view,
};
use crate::{
    db::Tx,
    error::Error,
    outbox::{self, Letter, Posting},
    person::{self, Holder, PersonId},
    state::AppState,
};

/// As many messages are looked at for a letter as one names, and counts.
const MOST: i64 = 2000;

/// Writes every letter of a rhythm that is due now.
pub(super) async fn write_due(state: &AppState, rhythm: Delivery) -> Result<(), Error> {
    let before = before(rhythm, state.clock.now(), &state.config.time_zone);
    let mut after = Uuid::nil();
    loop {
        let mut tx = state.db.begin_read().await?;
        let due = store::due(tx.conn(), rhythm, before, after).await?;
        drop(tx);
        let Some(last) = due.last() else { return Ok(()) };
        after = *last;
        for person in due {
            let mut tx = state.db.begin_write().await?;
            write_letter(state, &mut tx, PersonId::of_row(person), rhythm, before).await?;
            tx.commit().await?;
        }
    }
}

async fn write_letter(
    state: &AppState,
    tx: &mut Tx,
    person: PersonId,
    rhythm: Delivery,
    before: i64,
) -> Result<(), Error> {
    let taken = store::write(tx.conn(), person, rhythm, before).await?;
    // whoever has no address reads it on their page
    let Some(address) = person::address(state, tx, person).await? else { return Ok(()) };
    let Some(first) = taken.iter().min() else { return Ok(()) };
    let catalogue = state.catalogue();
    let rows = store::of_holder(tx.conn(), Holder::Person(person), MOST).await?;
    let told = rows.iter().rev().filter(|row| taken.contains(&row.change));
    let messages: Vec<Message> = told.filter_map(|row| view::read(&catalogue, row)).collect();
    let stops = stops(state, person, &messages)?;
    let all = stop::token(state, person, &Stop::Letters)?;
    let said = follow::preference(tx.conn(), person).await?.unwrap_or(Preference::UNSAID);
    let digest = Digest {
        origin: &state.site.origin,
        delivery: rhythm,
        messages: &messages,
        stops: &stops,
        all: &all,
        tongue: if said.language.is_some() { Tongue::Said } else { Tongue::Unsaid },
    };
    let locales = locales(said.language, address.locale);
    let words = write(&locales, &digest);
    let stop = stop::address(state, locales[0], &all);
    let letter =
        Letter { to: address.mail, subject: words.subject, text: words.text, stop: Some(stop), calendar: None };
    let key = format!("subscription {} {}", person.uuid().simple(), first.simple());
    let posting = Posting { key: &key, holder: Some(person.uuid()), record: "subscription", letter: &letter };
    Ok(outbox::post(state, tx, posting).await?)
}

/// The languages of a letter: both where nobody said, the one of their last visit first.
fn locales(said: Option<Language>, last: Locale) -> Vec<Locale> {
    match said {
        Some(Language::English) => vec![Locale::En],
        Some(Language::French) => vec![Locale::Fr],
        Some(Language::Both) | None => vec![last, last.other()],
    }
}

/// Everything that brought these messages, each with the link that stops it.
fn stops(state: &AppState, person: PersonId, messages: &[Message]) -> Result<Vec<(Named, String)>, Error> {
    let because = messages.iter().flat_map(|message| &message.because);
    let each: BTreeMap<_, &Named> = because.map(|named| (&named.subject, named)).collect();
    each.into_values()
        .map(|named| {
            let token = stop::token(state, person, &Stop::Subject(named.subject.clone()))?;
            Ok((named.clone(), token))
        })
        .collect()
}
