//! Telling people again: the event, the stamp, the letter and the audit in one transaction, so that nobody is told
//! twice and nobody is forgotten.

use app::{
    answer::{Answer, letter::correction, recall_page::Contact, recall_page::Heard},
    handoff::{Channel, Kind, letter},
    reference::Reference,
};

use super::{Given, basis::of_given, beside::stamp, recall::waiting, store};
use crate::{
    audit::{self, Deed},
    catalogue,
    db::Tx,
    error::Error,
    form::{Claim, FormKey, Sent, claim},
    handoff::{Request, add_event},
    outbox::{self, Letter, Posting},
    person::{
        Staff,
        access::{self, Shown},
    },
    state::AppState,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whom {
    /// Everybody who gets a letter, or reads it on their page.
    Everybody,
    /// Somebody who was called.
    Called(Reference),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Telling<'a> {
    pub(super) staff: &'a Staff,
    pub(super) answer: &'a Answer,
    /// The version that stood on the page.
    pub(super) read: i64,
    pub(super) key: &'a FormKey,
    pub(super) whom: Whom,
    /// Where it leads to.
    pub(super) address: &'a str,
}

/// Says whether it was done; not where the answer says something else by now, or another form came under this key.
pub(super) async fn tell(state: &AppState, telling: Telling<'_>) -> Result<bool, Error> {
    let Telling { staff, answer, read, key, whom, address } = telling;
    if read != answer.current.number {
        return Ok(false);
    }
    let called = if let Whom::Called(reference) = whom { reference.to_string() } else { String::new() };
    let read = read.to_string();
    let sent = Sent { form: "answer.tell", key, body: &[answer.id.as_str(), &read, &called], answer: address };
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, state.clock.millis(), &sent).await? {
        Claim::Same(_) => return Ok(true),
        Claim::Other(_) => return Ok(false),
        Claim::New => {}
    }
    // two officers who send at once wait for each other here: whoever comes second finds nobody left to tell
    if catalogue::head::lock(tx.conn()).await? != state.version() {
        return Ok(false);
    }
    let rows = store::contacts(tx.conn(), staff, &answer.id).await?;
    let people = match whom {
        Whom::Everybody => waiting(answer, &rows, Heard::Writes),
        Whom::Called(reference) => {
            let mut people = waiting(answer, &rows, Heard::Calls);
            people.retain(|contact| contact.reference == reference);
            people
        }
    };
    for contact in &people {
        tell_one(state, &mut tx, telling, contact).await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// What staff see of somebody for it is noted as ever.
async fn tell_one(state: &AppState, tx: &mut Tx, telling: Telling<'_>, contact: &Contact) -> Result<(), Error> {
    let Telling { staff, answer, whom, .. } = telling;
    let Some(next) = answer.correction(contact.version) else { return Ok(()) };
    let Some(request) = Request::at_desk(state, tx, contact.reference, staff).await? else { return Ok(()) };
    let subject = request.subject();
    let shown = Shown { holder: request.holder, record: &subject, reason: "reply" };
    access::note(tx, &state.clock, staff, shown).await?;
    let locale = request.card.locale;
    let text = correction(locale, answer, next);
    let mail = request.card.reach.mail().filter(|_| whom == Whom::Everybody);
    let (kind, channel) = match (whom, mail) {
        (Whom::Called(_), _) => (Kind::Called, Channel::Phone),
        (Whom::Everybody, Some(_)) => (Kind::Replied, Channel::Mail),
        (Whom::Everybody, None) => (Kind::Replied, Channel::Web),
    };
    let event = add_event(state, tx, request.id, kind, (channel, Some(&text), Some(staff))).await?;
    let given = Given { told: vec![answer.told()], ..Given::default() };
    stamp(tx, event, &given).await?;
    if let Some(mail) = mail {
        let basis = of_given(state, &given);
        let words = letter::reply(locale, &state.site.origin, &request.standing(state, locale), (&text, &basis));
        let letter =
            Letter { to: mail.to_owned(), subject: words.subject, text: words.text, stop: None, calendar: None };
        let key = format!("request.reply {}", event.simple());
        let posting = Posting { key: &key, holder: request.holder, record: &subject, letter: &letter };
        outbox::post(state, tx, posting).await?;
    }
    let deed = Deed {
        actor: &staff.person.actor(),
        act: "answer.correct",
        organization: &staff.organization,
        subject: &subject,
    };
    Ok(audit::record(tx, &state.clock, deed).await?)
}
