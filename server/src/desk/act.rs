//! What an officer does with a request. Each act first takes or keeps the lease, in its own transaction: whoever cannot
//! hold it changes nothing.

use app::{
    desk::{Place, transfer::Transfer},
    path::Path,
    reference::Reference,
};
use uuid::Uuid;

use super::{
    store::{self, Lease},
    write::write,
};
use crate::{
    answer::Given,
    audit::{self, Deed},
    db::{StoreError, Tx},
    form::{Claim, FormKey, Sent, claim},
    handoff::{Request, is_about},
    person::Staff,
    publication::{self, Sending},
    shift,
    state::AppState,
};

/// How long a request stays in the hands of somebody who does nothing: half an hour. Milliseconds.
pub(super) const LEASE: i64 = 30 * 60 * 1000;

/// An act, with its text where it has one.
#[derive(Clone, Debug)]
pub(super) enum Act {
    Claim,
    /// The same by somebody who was away, and is back.
    Back,
    Extend,
    Release,
    Reply(String),
    Called(String),
    Note(String),
    /// What was ordered is on its way; who carries it.
    Sent(String),
    Transfer(Transfer),
    Resolve,
    Reopen,
}

impl Act {
    /// What the audit calls it, and the name of its form.
    const fn name(&self) -> &'static str {
        match self {
            Self::Claim => "request.claim",
            Self::Back => "request.back",
            Self::Extend => "request.extend",
            Self::Release => "request.release",
            Self::Reply(_) => "request.reply",
            Self::Called(_) => "request.called",
            Self::Note(_) => "request.note",
            Self::Sent(_) => "request.sent",
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
            Self::Reply(text) | Self::Called(text) | Self::Note(text) | Self::Sent(text) => [text, "", ""],
            Self::Transfer(transfer) => [&transfer.note, &transfer.to, transfer.reason.code()],
            _ => [""; 3],
        }
    }

    /// Whether it tells the person or another desk something, and so has to take everything before it into account.
    pub(super) const fn answers(&self) -> bool {
        matches!(self, Self::Reply(_) | Self::Called(_) | Self::Sent(_) | Self::Transfer(_) | Self::Resolve)
    }

    /// Whether it answers or closes: what complains about an answer needs other eyes for that.
    const fn settles(&self) -> bool {
        matches!(self, Self::Reply(_) | Self::Called(_) | Self::Resolve)
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

/// Takes a request, or keeps it, for half an hour. Says whether it is in these hands now.
pub async fn take(state: &AppState, tx: &mut Tx, staff: &Staff, request: Uuid) -> Result<bool, StoreError> {
    let now = state.clock.millis();
    store::claim(tx.conn(), request, staff, Lease { now, end: now + LEASE }).await
}

/// Lets a request go that is in these hands.
pub async fn put_back(tx: &mut Tx, staff: &Staff, request: Uuid) -> Result<(), StoreError> {
    store::release(tx.conn(), request, staff).await
}

/// How much has happened to a request.
pub async fn happened(tx: &mut Tx, request: Uuid) -> Result<i64, StoreError> {
    store::count_events(tx.conn(), request).await
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
    /// It complains about what they answered: a colleague has to.
    OwnAnswer,
    /// They are away, as far as anybody said.
    Away,
    /// There are not enough copies of what was ordered.
    TooFew,
}

pub(super) async fn perform(state: &AppState, acting: Acting<'_>) -> Result<Done, StoreError> {
    let Acting { staff, request, key, act, address, .. } = acting;
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
    if matches!(act, Act::Back) {
        shift::come_back(state, &mut tx, staff).await?;
    }
    if !take(state, &mut tx, staff, request.id).await? {
        return Ok(if shift::is_away(state, &mut tx, staff).await? { Done::Away } else { Done::Taken });
    }
    if let Some(stopped) = stopped(state, &mut tx, acting).await? {
        return Ok(stopped);
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

/// Why an act cannot be kept, where it cannot. What is sent leaves the shelf here, so that a shelf without enough stops it.
async fn stopped(state: &AppState, tx: &mut Tx, acting: Acting<'_>) -> Result<Option<Done>, StoreError> {
    let Acting { staff, request, act, seen, given, .. } = acting;
    if act.answers() && (given.stale || happened(tx, request.id).await? != seen) {
        return Ok(Some(Done::Newer));
    }
    if act.settles() && is_about(tx, &request.card, staff.person).await? {
        return Ok(Some(Done::OwnAnswer));
    }
    let Act::Sent(carrier) = act else { return Ok(None) };
    Ok(match publication::send(state, tx, (staff, request), carrier).await? {
        Sending::Sent => None,
        Sending::Gone => Some(Done::Taken),
        Sending::TooFew => Some(Done::TooFew),
    })
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
