//! What staff say of somebody whom a letter did not reach: told by a way of their own, or by none.

use app::telling::{How, one_page::Told};

use super::store;
use crate::{
    audit::{self, Deed},
    db::StoreError,
    desk,
    form::{Claim, FormKey, Sent, claim},
    handoff::{Request, add_event},
    person::Staff,
    state::AppState,
};

/// What was said, as it was sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Saying<'a> {
    pub(super) staff: &'a Staff,
    pub(super) request: &'a Request,
    pub(super) key: &'a FormKey,
    pub(super) told: &'a Told,
    /// How much had happened when the page was made.
    pub(super) seen: i64,
    /// Where it leads to.
    pub(super) address: &'a str,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    Kept,
    /// Something else was sent under this key.
    Other,
    /// A colleague has it, or nothing is left to say.
    Taken,
    /// Something happened since the page was made.
    Newer,
}

pub(super) async fn say(state: &AppState, saying: Saying<'_>) -> Result<Done, StoreError> {
    let Saying { staff, request, key, told, seen, address } = saying;
    let now = state.clock.millis();
    let subject = request.subject();
    let sent = Sent { form: "request.told", key, body: &[&subject, told.how.code(), &told.said], answer: address };
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, now, &sent).await? {
        Claim::Same(_) => return Ok(Done::Kept),
        Claim::Other(_) => return Ok(Done::Other),
        Claim::New => {}
    }
    if !desk::take(state, &mut tx, staff, request.id).await? {
        return Ok(Done::Taken);
    }
    if desk::happened(&mut tx, request.id).await? != seen {
        return Ok(Done::Newer);
    }
    let standing = if told.how == How::Nohow { "given_up" } else { "told" };
    if !store::say(tx.conn(), staff, (request.id, standing), now).await? {
        return Ok(Done::Taken);
    }
    let (kind, channel) = told.how.happened();
    add_event(state, &mut tx, request.id, kind, (channel, Some(&told.said), Some(staff))).await?;
    // whoever had it before goes on with it
    let had = request.claimed_by == Some(staff.person.uuid()) && request.lease_ends_at.is_some_and(|end| end > now);
    if !had {
        desk::put_back(&mut tx, staff, request.id).await?;
    }
    let deed = Deed {
        actor: &staff.person.actor(),
        act: "request.told",
        organization: &staff.organization,
        subject: &subject,
    };
    audit::record(&mut tx, &state.clock, deed).await?;
    tx.commit().await?;
    Ok(Done::Kept)
}
