//! What a person does with a request afterwards: adds to it, changes how to be reached, withdraws it.

use app::handoff::{Card, Channel, Kind, Reach};

use super::{
    Request, add_event,
    keep::{actor, promised, row},
    request::card_text,
    store::{self, New},
};
use crate::{
    audit::{self, Deed},
    db::{StoreError, Tx},
    form::{Claim, FormKey, claim},
    outbox,
    person::Holder,
    state::AppState,
};

/// What is done.
#[derive(Clone, Debug)]
pub(super) enum Act {
    /// Words, their numbers hidden.
    Add(String),
    Change(Reach),
    Withdraw,
    /// All of it, with its letters.
    Delete,
}

impl Act {
    const fn form(&self) -> &'static str {
        match self {
            Self::Add(_) => "request.add",
            Self::Change(_) => "request.change",
            Self::Withdraw => "request.withdraw",
            Self::Delete => "request.delete",
        }
    }
}

impl Act {
    /// The card that the request has then, and everything that was written.
    fn carries(&self, request: &Request) -> (Card, String) {
        let card = request.card.clone();
        match self {
            Self::Add(text) => (card, text.clone()),
            Self::Change(reach) => {
                let card = Card { reach: reach.clone(), ..card };
                let text = card_text(&card);
                (card, text)
            }
            Self::Withdraw | Self::Delete => (card, String::new()),
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
    match sent.act {
        Act::Delete => delete(&mut tx, request, holder).await?,
        act => write(state, &mut tx, request, (act, &card)).await?,
    }
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
        state.db.leave_no_trace().await;
    }
    Ok(Done::Done(claimed.answer.to_owned()))
}

/// The question goes with its letters.
async fn delete(tx: &mut Tx, request: &Request, holder: Holder) -> Result<(), StoreError> {
    store::own::delete(tx.conn(), request.id, holder).await?;
    outbox::forget(tx, &request.subject()).await
}

async fn write(state: &AppState, tx: &mut Tx, request: &Request, (act, card): (&Act, &Card)) -> Result<(), StoreError> {
    let now = state.clock.millis();
    let promised_at = promised(state, &request.organization, card);
    match act {
        Act::Add(text) => {
            add_event(state, tx, request.id, Kind::Added, (Channel::Web, Some(text), None)).await?;
            // what was answered or closed waits again; what waits keeps its promise
            let published = state.desks.of(&request.organization).promise(state.clock.now());
            if store::reopen(tx.conn(), request.id, published, now).await? {
                add_event(state, tx, request.id, Kind::Reopened, (Channel::Web, None, None)).await?;
            }
        }
        Act::Change(_) => {
            let new = New { promised_at, ..row(state, request.id, request.reference, card)? };
            store::update_card(tx.conn(), new).await?;
            add_event(state, tx, request.id, Kind::Changed, (Channel::Web, None, None)).await?;
        }
        Act::Withdraw => {
            if store::withdraw(tx.conn(), request.id, now).await? {
                add_event(state, tx, request.id, Kind::Withdrawn, (Channel::Web, None, None)).await?;
            }
        }
        // there is nothing left to write to
        Act::Delete => {}
    }
    Ok(())
}
