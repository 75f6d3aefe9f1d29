//! What an officer does with a request. Each act first takes or keeps the lease, in its own transaction: whoever cannot
//! hold it changes nothing.

use app::{
    desk::{Place, transfer::Transfer},
    handoff::{Channel, Kind, State, letter},
    path::Path,
    reference::Reference,
};

use super::store::{self, Lease};
use crate::{
    answer::{self, Given},
    audit::{self, Deed},
    db::{StoreError, Tx},
    form::{Claim, FormKey, Sent, claim},
    handoff::{Leaving, Request, add_event, leave},
    outbox::{self, Letter, Posting},
    person::Staff,
    state::AppState,
};

/// How long a request stays in the hands of somebody who does nothing: half an hour. Milliseconds.
pub(super) const LEASE: i64 = 30 * 60 * 1000;

/// An act, with its text where it has one.
#[derive(Clone, Debug)]
pub(super) enum Act {
    Claim,
    Extend,
    Release,
    Reply(String),
    Called(String),
    Note(String),
    Transfer(Transfer),
    Resolve,
    Reopen,
}

impl Act {
    /// What the audit calls it, and the name of its form.
    const fn name(&self) -> &'static str {
        match self {
            Self::Claim => "request.claim",
            Self::Extend => "request.extend",
            Self::Release => "request.release",
            Self::Reply(_) => "request.reply",
            Self::Called(_) => "request.called",
            Self::Note(_) => "request.note",
            Self::Transfer(_) => "request.transfer",
            Self::Resolve => "request.resolve",
            Self::Reopen => "request.reopen",
        }
    }

    /// The page after it: the request, or the queue where it is not in these hands any more.
    pub(super) fn leads_to(&self, organization: &str, reference: Reference) -> Path {
        Path::Desk(match self {
            Self::Release | Self::Transfer(_) => Place::Home(organization.to_owned()),
            _ => Place::Request(organization.to_owned(), reference),
        })
    }

    /// What was written and chosen.
    fn body(&self) -> [&str; 3] {
        match self {
            Self::Reply(text) | Self::Called(text) | Self::Note(text) => [text, "", ""],
            Self::Transfer(transfer) => [&transfer.note, &transfer.to, transfer.reason.code()],
            _ => [""; 3],
        }
    }

    /// Whether it tells the person or another desk something, and so has to take everything before it into account.
    pub(super) const fn answers(&self) -> bool {
        matches!(self, Self::Reply(_) | Self::Called(_) | Self::Transfer(_) | Self::Resolve)
    }
}

/// An act as it was sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Acting<'a> {
    pub(super) staff: &'a Staff,
    pub(super) request: &'a Request,
    pub(super) key: &'a FormKey,
    pub(super) act: &'a Act,
    /// How much had happened when the page was made.
    pub(super) seen: i64,
    /// The answers that it gives.
    pub(super) given: &'a Given,
    /// Where it leads to.
    pub(super) address: &'a str,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    Kept,
    /// Something else was sent under this key.
    Other,
    /// A colleague has it, or its person withdrew it.
    Taken,
    /// Something happened since the page was made.
    Newer,
}

pub(super) async fn perform(state: &AppState, acting: Acting<'_>) -> Result<Done, StoreError> {
    let Acting { staff, request, key, act, seen, given, address } = acting;
    let now = state.clock.millis();
    let reference = request.reference.to_string();
    let body = body(&reference, act);
    let sent = Sent { form: act.name(), key, body: &body, answer: address };
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, now, &sent).await? {
        Claim::Same(_) => return Ok(Done::Kept),
        Claim::Other(_) => return Ok(Done::Other),
        Claim::New => {}
    }
    if !store::claim(tx.conn(), request.id, staff, Lease { now, end: now + LEASE }).await? {
        return Ok(Done::Taken);
    }
    if act.answers() && (given.stale || store::count_events(tx.conn(), request.id).await? != seen) {
        return Ok(Done::Newer);
    }
    write(state, &mut tx, acting).await?;
    let deed = Deed {
        actor: &staff.person.actor(),
        act: act.name(),
        organization: &staff.organization,
        subject: &request.subject(),
    };
    audit::record(&mut tx, &state.clock, deed).await?;
    tx.commit().await?;
    Ok(Done::Kept)
}

/// Where an act led that was sent before, unchanged: what it is about may be elsewhere since.
pub(super) async fn find_sent(
    state: &AppState,
    reference: Reference,
    key: &FormKey,
    act: &Act,
) -> Result<Option<String>, StoreError> {
    let reference = reference.to_string();
    let sent = Sent { form: act.name(), key, body: &body(&reference, act), answer: "" };
    let mut tx = state.db.begin_write().await?;
    // nothing of this is kept
    match claim(&mut tx, state.clock.millis(), &sent).await? {
        Claim::Same(address) => Ok(Some(address)),
        Claim::New | Claim::Other(_) => Ok(None),
    }
}

/// What is compared when the same form comes again.
fn body<'a>(reference: &'a str, act: &'a Act) -> Vec<&'a str> {
    let [text, rest @ ..] = act.body();
    [reference, text].into_iter().chain(rest.into_iter().filter(|word| !word.is_empty())).collect()
}

async fn write(state: &AppState, tx: &mut Tx, acting: Acting<'_>) -> Result<(), StoreError> {
    let Acting { staff, request, act, .. } = acting;
    let now = state.clock.millis();
    let by = Some(staff);
    match act {
        Act::Claim => add_event(state, tx, request.id, Kind::Claimed, (Channel::Web, None, by)).await.map(drop),
        Act::Extend => Ok(()),
        Act::Release => store::release(tx.conn(), request.id, staff).await,
        Act::Note(text) => add_event(state, tx, request.id, Kind::Note, (Channel::Web, Some(text), by)).await.map(drop),
        Act::Transfer(transfer) => pass_on(state, tx, acting, transfer).await,
        Act::Reply(text) => reply(state, tx, acting, text).await,
        Act::Called(text) => {
            let event = add_event(state, tx, request.id, Kind::Called, (Channel::Phone, Some(text), by)).await?;
            answer::stamp(tx, event, &acting.given.told).await?;
            store::update_state(tx.conn(), request.id, State::Answered.code(), now).await
        }
        Act::Resolve => {
            add_event(state, tx, request.id, Kind::Resolved, (Channel::Web, None, by)).await?;
            store::update_state(tx.conn(), request.id, State::Resolved.code(), now).await?;
            store::release(tx.conn(), request.id, staff).await
        }
        Act::Reopen => {
            add_event(state, tx, request.id, Kind::Reopened, (Channel::Web, None, by)).await?;
            store::update_state(tx.conn(), request.id, State::Waiting.code(), now).await
        }
    }
}

/// The note is for the colleagues there; the person is told who has their question.
async fn pass_on(state: &AppState, tx: &mut Tx, acting: Acting<'_>, transfer: &Transfer) -> Result<(), StoreError> {
    let Acting { staff, request, .. } = acting;
    let happened = |text| (Channel::Web, text, Some(staff));
    add_event(state, tx, request.id, Kind::Note, happened(Some(transfer.note.as_str()))).await?;
    let event = add_event(state, tx, request.id, Kind::Transferred, happened(None)).await?;
    let (reason, now) = (transfer.reason.code(), state.clock.millis());
    leave(tx, staff, Leaving { request: request.id, event, to: &transfer.to, reason, now }).await
}

/// The answer stands on the person's page at once; where they gave an address, it is sent there too.
async fn reply(state: &AppState, tx: &mut Tx, acting: Acting<'_>, text: &str) -> Result<(), StoreError> {
    let Acting { staff, request, .. } = acting;
    let mail = request.card.reach.mail();
    let channel = if mail.is_some() { Channel::Mail } else { Channel::Web };
    let event = add_event(state, tx, request.id, Kind::Replied, (channel, Some(text), Some(staff))).await?;
    answer::stamp(tx, event, &acting.given.told).await?;
    store::update_state(tx.conn(), request.id, State::Answered.code(), state.clock.millis()).await?;
    let Some(mail) = mail else { return Ok(()) };
    let locale = request.card.locale;
    let words = letter::reply(locale, &state.site.origin, &request.standing(state, locale), text);
    let letter = Letter { to: mail.to_owned(), subject: words.subject, text: words.text, stop: None, calendar: None };
    let (key, record) = (format!("request.reply {}", event.simple()), request.subject());
    outbox::post(state, tx, Posting { key: &key, holder: request.holder, record: &record, letter: &letter }).await
}
