//! What an act writes down: its event, its letter, where the request stands then.

use app::{
    desk::transfer::Transfer,
    handoff::{Channel, Kind, State, letter},
};

use super::{
    act::{Act, Acting},
    store,
};
use crate::{
    answer,
    db::{StoreError, Tx},
    handoff::{Leaving, add_event, leave},
    outbox::{self, Letter, Posting},
    state::AppState,
};

pub(super) async fn write(state: &AppState, tx: &mut Tx, acting: Acting<'_>) -> Result<(), StoreError> {
    let Acting { staff, request, act, .. } = acting;
    let now = state.clock.millis();
    let by = Some(staff);
    match act {
        Act::Claim | Act::Back => {
            add_event(state, tx, request.id, Kind::Claimed, (Channel::Web, None, by)).await.map(drop)
        }
        Act::Extend => Ok(()),
        Act::Release => store::let_go(tx.conn(), request.id, staff).await,
        Act::Note(text) => add_event(state, tx, request.id, Kind::Note, (Channel::Web, Some(text), by)).await.map(drop),
        Act::Transfer(transfer) => pass_on(state, tx, acting, transfer).await,
        Act::Reply(text) => reply(state, tx, acting, text).await,
        Act::Called(text) => {
            let event = add_event(state, tx, request.id, Kind::Called, (Channel::Phone, Some(text), by)).await?;
            answer::stamp(tx, event, acting.given).await?;
            store::update_state(tx.conn(), request.id, State::Answered.code(), now).await
        }
        Act::Sent(_) => {
            store::update_state(tx.conn(), request.id, State::Resolved.code(), now).await?;
            store::release(tx.conn(), request.id, staff).await
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
    answer::stamp(tx, event, acting.given).await?;
    store::update_state(tx.conn(), request.id, State::Answered.code(), state.clock.millis()).await?;
    let Some(mail) = mail else { return Ok(()) };
    let locale = request.card.locale;
    let basis = answer::of_given(state, acting.given);
    let words = letter::reply(locale, &state.site.origin, &request.standing(state, locale), (text, &basis));
    let letter = Letter { to: mail.to_owned(), subject: words.subject, text: words.text, stop: None, calendar: None };
    let (key, record) = (format!("request.reply {}", event.simple()), request.subject());
    outbox::post(state, tx, Posting { key: &key, holder: request.holder, record: &record, letter: &letter }).await
}
