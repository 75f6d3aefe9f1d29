//! What becomes of a draft without being published: sent back, taken back, given up.

use app::{
    editing::{Place, State},
    locale::Locale,
    path::Path,
};

use super::{
    record::Found,
    save::note_of,
    store::{self, Draft, Hand, Settled},
};
use crate::{
    db::StoreError,
    form::{Claim, FormKey, Sent, claim},
    person::Staff,
    state::AppState,
};

/// The name of the form among all forms.
const FORM: &str = "editing.decide";

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// With what should be changed.
    SendBack(String),
    /// By whoever changed it.
    Recall,
    GiveUp,
    /// It is not published at its hour.
    Stop,
}

impl Decision {
    const fn step(&self) -> (State, State, &'static str) {
        match self {
            Self::SendBack(_) => (State::Review, State::Draft, "content.reject"),
            Self::Recall => (State::Review, State::Draft, "content.recall"),
            Self::GiveUp => (State::Draft, State::Withdrawn, "content.withdraw"),
            Self::Stop => (State::Scheduled, State::Review, "content.unschedule"),
        }
    }

    /// As what somebody decides it.
    fn hand<'a>(&self, staff: &'a Staff) -> Hand<'a> {
        match self {
            Self::Recall | Self::GiveUp => Hand::Writer(&staff.organization),
            Self::SendBack(_) | Self::Stop => Hand::Owner(&staff.organization),
        }
    }
}

/// What became of it.
#[derive(Clone, Debug)]
pub(super) enum Decided {
    At(String),
    /// The draft was changed since it was read, or is not theirs to decide.
    Overtaken,
}

/// The page on which somebody reviews a draft: that of their own organization, or of one that contributes.
pub(super) fn review_of(staff: &Staff, found: &Found, draft: &Draft) -> Place {
    let (organization, record) = (staff.organization.clone(), found.record.clone());
    match draft.organization == staff.organization {
        true => Place::Review(organization, record),
        false => Place::Contribution(organization, record, draft.organization.clone()),
    }
}

/// `version` is the draft that was read.
pub(super) async fn decide(
    state: &AppState,
    staff: &Staff,
    (found, draft): (&Found, &Draft),
    (key, version): (&FormKey, i64),
    (decision, locale): (&Decision, Locale),
) -> Result<Decided, StoreError> {
    let (from, to, act) = decision.step();
    let reason = if let Decision::SendBack(reason) = decision { Some(reason.as_str()) } else { None };
    let answer = match decision {
        Decision::Stop => review_of(staff, found, draft),
        Decision::Recall => Place::Edit(staff.organization.clone(), found.record.clone()),
        Decision::SendBack(_) | Decision::GiveUp => Place::Home(staff.organization.clone()),
    };
    let answer = Path::Editing(answer).href(locale);
    let (draft_id, read) = (draft.id.simple().to_string(), version.to_string());
    let body = [draft_id.as_str(), &read, act, reason.unwrap_or_default()];
    let at = state.clock.millis();
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, at, &Sent { form: FORM, key, body: &body, answer: &answer }).await? {
        Claim::Same(answer) => return Ok(Decided::At(answer)),
        Claim::Other(_) => return Ok(Decided::Overtaken),
        Claim::New => {}
    }
    if !found.is_open(&mut tx, staff).await? {
        return Ok(Decided::Overtaken);
    }
    let by = decision.hand(staff);
    if !store::settle(tx.conn(), Settled { draft: draft.id, version, from, to, reason, by, at }).await? {
        return Ok(Decided::Overtaken);
    }
    note_of(state, &mut tx, staff, act, (found, draft)).await?;
    tx.commit().await?;
    Ok(Decided::At(answer))
}
