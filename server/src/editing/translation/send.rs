//! Sending a draft out, and taking it back unfinished.

use app::{
    editing::{
        Place, State,
        translation::{Segment, form::Order, path, words},
    },
    locale::Locale,
    path::Path,
};

use super::super::{
    save::note,
    store::{
        self, Begun, Hand, Settled,
        translation::{self as rows, Outcome, Sending},
    },
    work::Work,
};
use crate::{
    db::{StoreError, Tx},
    form::{Claim, FormKey, Sent, claim},
    person::Staff,
    state::AppState,
};

/// The names of the forms among all forms.
const SEND: &str = "editing.translate";
const RECALL: &str = "editing.translate-recall";

/// What became of it.
#[derive(Clone, Debug)]
pub(super) enum Done {
    At(String),
    /// Somebody was quicker.
    Overtaken,
}

/// `version` is the draft that was read; 0 for none.
pub(super) async fn send(
    state: &AppState,
    staff: &Staff,
    (work, version): (&Work, i64),
    (order, segments): (&Order, &[Segment]),
    (key, locale): (&FormKey, Locale),
) -> Result<Done, StoreError> {
    let at = state.clock.millis();
    let answer = path(&staff.organization, &work.found.record).href(locale);
    let record = &work.found.record;
    let (read, due) = (version.to_string(), order.due.to_string());
    let body = [record.kind.code(), &record.id, &read, order.to.code(), &order.who, &due];
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, at, &Sent { form: SEND, key, body: &body, answer: &answer }).await? {
        Claim::Same(answer) => return Ok(Done::At(answer)),
        Claim::Other(_) => return Ok(Done::Overtaken),
        Claim::New => {}
    }
    let Some((draft, version)) = leave(state, &mut tx, staff, (work, version), (order.to, at)).await? else {
        return Ok(Done::Overtaken);
    };
    let words = i64::try_from(words(segments)).unwrap_or(i64::MAX);
    let sending = Sending { id: state.clock.id(), draft, version, order, words, by: staff.person, at };
    rows::send(tx.conn(), sending).await?;
    note(state, &mut tx, staff, "content.translate", &work.found).await?;
    tx.commit().await?;
    Ok(Done::At(answer))
}

/// The draft that goes out, and its version: the one that was read, or one that begins because what is published waits.
async fn leave(
    state: &AppState,
    tx: &mut Tx,
    staff: &Staff,
    (work, version): (&Work, i64),
    (to, at): (Locale, i64),
) -> Result<Option<(uuid::Uuid, i64)>, StoreError> {
    let open = store::open(tx.conn(), &work.found.record, &staff.organization).await?;
    if open.as_ref().map_or(0, |draft| draft.version) != version {
        return Ok(None);
    }
    if let Some(draft) = open {
        let left = rows::leave(tx.conn(), (draft.id, version), at).await?;
        return Ok(left.then_some((draft.id, version + 1)));
    }
    let id = state.clock.id();
    let begun = Begun {
        id,
        record: &work.found.record,
        organization: &staff.organization,
        owner: &work.found.owner,
        author: staff.person,
        source: to.other().code(),
        base_version: store::last(tx.conn(), &work.found.record).await?,
        state: State::Translation,
        changes: "{}",
        at,
    };
    // whoever sends it wrote nothing of it: they may still review what comes back
    Ok(store::begin(tx.conn(), &begun).await?.then_some((id, 1)))
}

/// Takes a draft back; it can be changed again, and what comes back later is not taken.
pub(super) async fn recall(
    state: &AppState,
    staff: &Staff,
    (work, version): (&Work, i64),
    (key, locale): (&FormKey, Locale),
) -> Result<Done, StoreError> {
    let Some(draft) = &work.draft else { return Ok(Done::Overtaken) };
    let at = state.clock.millis();
    let answer = Path::Editing(Place::Edit(staff.organization.clone(), work.found.record.clone())).href(locale);
    let (id, read) = (draft.id.simple().to_string(), version.to_string());
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, at, &Sent { form: RECALL, key, body: &[&id, &read], answer: &answer }).await? {
        Claim::Same(answer) => return Ok(Done::At(answer)),
        Claim::Other(_) => return Ok(Done::Overtaken),
        Claim::New => {}
    }
    let (from, to, by) = (State::Translation, State::Draft, Hand::Writer(&staff.organization));
    if !store::settle(tx.conn(), Settled { draft: draft.id, version, from, to, reason: None, by, at }).await? {
        return Ok(Done::Overtaken);
    }
    rows::close(tx.conn(), (draft.id, Outcome::Recalled), staff.person, at).await?;
    note(state, &mut tx, staff, "content.translate-recall", &work.found).await?;
    tx.commit().await?;
    Ok(Done::At(answer))
}
