//! What a person does with a request afterwards: adds to it, changes how to be reached, says whether an answer helped,
//! withdraws it, opens it again, deletes it.

use app::handoff::{Card, Channel, Kind, Reach, Returns};
use uuid::Uuid;

use super::{
    Request, add_event,
    keep::{actor, promised, row},
    request::card_text,
    store::{self, New},
};
use crate::{
    audit::{self, Deed},
    db::{StoreError, Tx},
    file::{self, Contact, Entry},
    form::{Claim, FormKey, claim},
    outbox,
    person::Holder,
    state::AppState,
};

/// What is done.
#[derive(Clone, Debug)]
pub(super) enum Act {
    /// Words, their numbers hidden, and files: one of them at least.
    Add(Option<String>, Vec<Entry>),
    Change(Reach),
    /// That an answer helped, or that it did not; where it did, perhaps that we may see if they come back.
    Say(Kind, Returns),
    /// We may not see that any more.
    RefuseReturn,
    Reopen,
    Withdraw,
    /// The call was theirs.
    Attach,
    /// All of it, with its letters.
    Delete,
}

impl Act {
    const fn form(&self) -> &'static str {
        match self {
            Self::Add(..) => "request.add",
            Self::Change(_) => "request.change",
            Self::Say(..) => "request.helped",
            Self::RefuseReturn => "request.return",
            Self::Reopen => "request.reopen",
            Self::Withdraw => "request.withdraw",
            Self::Attach => "request.attach",
            Self::Delete => "request.delete",
        }
    }
}

impl Act {
    /// The card that the request has then, and everything that was written.
    fn carries(&self, request: &Request) -> (Card, String) {
        let card = request.card.clone();
        match self {
            Self::Add(text, files) => {
                let files = files.iter().map(|file| file.sha256.as_str());
                (card, text.as_deref().into_iter().chain(files).collect::<Vec<_>>().join("\n"))
            }
            Self::Say(kind, Returns::Allowed) => (card, [kind.code(), Kind::ReturnAllowed.code()].join("\n")),
            Self::Say(kind, _) => (card, kind.code().to_owned()),
            Self::Change(reach) => {
                let card = Card { reach: reach.clone(), ..card };
                let text = card_text(&card);
                (card, text)
            }
            Self::RefuseReturn | Self::Withdraw | Self::Attach | Self::Reopen | Self::Delete => (card, String::new()),
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Sent<'a> {
    pub(super) key: &'a FormKey,
    pub(super) act: &'a Act,
    /// Where it leads to.
    pub(super) address: &'a str,
}

pub(super) enum Done {
    Done(String),
    /// Something else was sent under this key.
    Other,
}

pub(super) async fn perform(
    state: &AppState,
    request: &Request,
    holder: Holder,
    sent: Sent<'_>,
) -> Result<Done, StoreError> {
    let (card, body) = sent.act.carries(request);
    let reference = request.reference.to_string();
    let body = [reference.as_str(), body.as_str()];
    let claimed = crate::form::Sent { form: sent.act.form(), key: sent.key, body: &body, answer: sent.address };
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, state.clock.millis(), &claimed).await? {
        Claim::Same(address) => return Ok(Done::Done(address)),
        Claim::Other(_) => return Ok(Done::Other),
        Claim::New => {}
    }
    let gone = match sent.act {
        Act::Delete => delete(&mut tx, request, holder).await?,
        act => {
            write(state, &mut tx, (request, holder), (act, &card)).await?;
            Vec::new()
        }
    };
    let deed = Deed {
        actor: &actor(holder),
        act: sent.act.form(),
        organization: &request.organization,
        subject: &request.subject(),
    };
    audit::record(&mut tx, &state.clock, deed).await?;
    tx.commit().await?;
    if matches!(sent.act, Act::Delete) {
        outbox::sweep(state).await;
        file::let_go(state, &gone).await;
        state.db.leave_no_trace().await;
    }
    Ok(Done::Done(claimed.answer.to_owned()))
}

/// The question goes with its letters and its files: these are named once it is gone.
async fn delete(tx: &mut Tx, request: &Request, holder: Holder) -> Result<Vec<Uuid>, StoreError> {
    let files = file::contents_of(tx, request.id).await?;
    store::own::delete(tx.conn(), request.id, holder).await?;
    outbox::forget(tx, &request.subject()).await?;
    Ok(files)
}

async fn write(
    state: &AppState,
    tx: &mut Tx,
    (request, holder): (&Request, Holder),
    (act, card): (&Act, &Card),
) -> Result<(), StoreError> {
    let now = state.clock.millis();
    match act {
        Act::Add(text, files) => {
            store::touch(tx.conn(), request.id, now).await?;
            let words = (Channel::Web, text.as_deref(), None);
            let event = add_event(state, tx, request.id, Kind::Added, words).await?;
            file::keep_with(state, tx, Contact { request: request.id, event, holder: Some(holder) }, files).await?;
            reopen(state, tx, request).await
        }
        Act::Reopen => reopen(state, tx, request).await,
        Act::Say(kind, returns) => say_helped(state, tx, request, (*kind, *returns)).await,
        Act::RefuseReturn => refuse_return(state, tx, request).await,
        Act::Change(_) => {
            let promised_at = promised(state, &request.organization, card);
            let new = New { promised_at, ..row(state, request.id, request.reference, card)? };
            store::update_card(tx.conn(), new).await?;
            add_event(state, tx, request.id, Kind::Changed, (Channel::Web, None, None)).await.map(drop)
        }
        Act::Withdraw => {
            let done = store::withdraw(tx.conn(), request.id, now).await?;
            once(state, tx, request, (done, Kind::Withdrawn)).await
        }
        Act::Attach => {
            // somebody else who holds the code may have been quicker
            let done = store::own::attach(tx.conn(), request.id, holder).await?;
            once(state, tx, request, (done, Kind::Attached)).await
        }
        // there is nothing left to write to
        Act::Delete => Ok(()),
    }
}

/// What was done before is not told again.
async fn once(state: &AppState, tx: &mut Tx, request: &Request, (done, kind): (bool, Kind)) -> Result<(), StoreError> {
    if done {
        add_event(state, tx, request.id, kind, (Channel::Web, None, None)).await?;
    }
    Ok(())
}

const RETURNS: [Kind; 2] = [Kind::ReturnAllowed, Kind::ReturnRefused];

/// One of two contrary things, unless it was said last.
async fn say(
    state: &AppState,
    tx: &mut Tx,
    request: &Request,
    (kind, contrary): (Kind, [Kind; 2]),
) -> Result<(), StoreError> {
    if store::last_of(tx.conn(), request.id, contrary).await? != Some(kind) {
        add_event(state, tx, request.id, kind, (Channel::Web, None, None)).await?;
    }
    Ok(())
}

/// What did not help after all is not looked after either.
async fn say_helped(
    state: &AppState,
    tx: &mut Tx,
    request: &Request,
    (kind, returns): (Kind, Returns),
) -> Result<(), StoreError> {
    say(state, tx, request, (kind, [Kind::Helped, Kind::NotHelped])).await?;
    match (kind, returns) {
        (Kind::Helped, Returns::Allowed) => say(state, tx, request, (Kind::ReturnAllowed, RETURNS)).await,
        (Kind::NotHelped, _) => refuse_return(state, tx, request).await,
        _ => Ok(()),
    }
}

/// Where it was allowed.
async fn refuse_return(state: &AppState, tx: &mut Tx, request: &Request) -> Result<(), StoreError> {
    match store::last_of(tx.conn(), request.id, RETURNS).await? {
        Some(Kind::ReturnAllowed) => say(state, tx, request, (Kind::ReturnRefused, RETURNS)).await,
        _ => Ok(()),
    }
}

/// What was answered, closed or withdrawn waits again; what waits keeps its promise.
pub(super) async fn reopen(state: &AppState, tx: &mut Tx, request: &Request) -> Result<(), StoreError> {
    let now = state.clock.millis();
    let window = request.card.reach.window().map(|window| window.end).filter(|end| *end > now);
    let promised_at = window.unwrap_or_else(|| state.desks.of(&request.organization).promise(state.clock.now()));
    if store::reopen(tx.conn(), request.id, promised_at, now).await? {
        add_event(state, tx, request.id, Kind::Reopened, (Channel::Web, None, None)).await?;
    }
    Ok(())
}
