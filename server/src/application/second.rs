//! The second officer: a decision is proposed, on an objection too, and another officer of the organization confirms it
//! or sends it back.

use app::{
    application::{Cause, Kind, Told, comes_to, objection, proposed},
    locale::Locale,
    officer::{
        Place,
        check_page::{Check, Part, Verdict},
    },
    path::Path,
    template::Used,
};

use uuid::Uuid;

use super::{
    Done,
    open::Opened,
    staff::{Act, act, case},
    store::{self, scrutiny},
};
use crate::{
    audit::{self, Deed},
    db::{StoreError, Tx},
    error::Error,
    form::{Claim, FormKey, Sent, claim},
    person::{self, Staff},
    state::AppState,
    template,
};

/// Whoever has it proposes how to decide.
pub(super) async fn propose(
    state: &AppState,
    tx: &mut Tx,
    staff: &Staff,
    one: &Opened,
    told: Told,
) -> Result<(), Error> {
    if !scrutiny::propose(tx.conn(), staff, one.id).await? {
        return Err(Error::Internal(format!("{} waits for a second officer already", one.record())));
    }
    act(state, tx, staff, one, Act { kind: Kind::Proposed, name: "application.propose", told }).await
}

impl Opened {
    /// Why a second officer must confirm this outcome, an answer to an objection as the decision that it comes to;
    /// `None` where one officer decides.
    pub fn needs_second(&self, outcome: Kind) -> Option<Cause> {
        self.program.needs_second(comes_to(outcome, &self.events), &self.answers, self.found)
    }
}

/// Whether an officer took part in the decision to which somebody objects.
pub(super) async fn took_part(tx: &mut Tx, staff: &Staff, one: &Opened) -> Result<bool, StoreError> {
    let Some(objected) = objection(&one.events) else { return Ok(false) };
    let deciders = store::thread::decided_by(tx.conn(), (one.id, objected.number)).await?;
    Ok(deciders.contains(&staff.person.uuid()))
}

/// What an officer is to what was proposed. Neither whoever proposed it confirms it, nor whoever decided what somebody
/// objects to.
pub async fn part(tx: &mut Tx, staff: &Staff, one: &Opened) -> Result<Part, StoreError> {
    Ok(match one.proposed_by == Some(staff.person.uuid()) {
        true => Part::Proposed,
        false if took_part(tx, staff, one).await? => Part::Decided,
        false => Part::MayConfirm,
    })
}

/// Another officer confirms what was proposed, which makes it the decision, or sends it back. Whoever comes second, and
/// whoever proposed it, changes nothing and is led to where it stands.
pub async fn check(
    state: &AppState,
    staff: &Staff,
    reference: &str,
    locale: Locale,
    (key, check): (&FormKey, &Check),
) -> Result<Done, Error> {
    let mut tx = state.db.begin_write().await?;
    let one = case(state, &mut tx, staff, reference).await?;
    let answer = Path::Officer(Place::Case(staff.organization.clone(), one.reference)).href(locale);
    let (number, verdict) = (check.proposal.to_string(), check.verdict.code());
    let body = [reference, &number, verdict, &check.words];
    let sent = Sent { form: "officer.check", key, body: &body, answer: &answer };
    match claim(&mut tx, state.clock.millis(), &sent).await? {
        Claim::Same(answer) => return Ok(Done::At(answer)),
        Claim::Other(answer) => return Ok(Done::Before(answer)),
        Claim::New => {}
    }
    store::lock(tx.conn(), one.id).await?;
    let one = case(state, &mut tx, staff, reference).await?;
    let waits = proposed(&one.events).filter(|event| event.number == check.proposal).cloned();
    let Some((proposal, proposer)) = waits.zip(one.proposed_by) else { return Ok(Done::Before(answer)) };
    if !settle(&mut tx, staff, &one).await? {
        return Ok(Done::Before(answer));
    }
    let who = person::name(state, &mut tx, staff.person).await?.unwrap_or_default();
    match check.verdict {
        Verdict::Confirm => {
            let kind = Kind::parse(&proposal.told.outcome).ok_or_else(|| super::open::unread(&one))?;
            let told = Told { confirmed: who, outcome: String::new(), ..proposal.told };
            act(state, &mut tx, staff, &one, Act { kind, name: "application.confirm", told }).await?;
        }
        Verdict::Return => {
            let told = Told { who, text: check.words.clone(), ..Told::default() };
            act(state, &mut tx, staff, &one, Act { kind: Kind::Returned, name: "application.return", told }).await?;
        }
    }
    keep(state, tx, staff, &one, (proposer, &check.used)).await.map(|()| Done::At(answer))
}

/// Says whether this officer settles it, as the first.
async fn settle(tx: &mut Tx, staff: &Staff, one: &Opened) -> Result<bool, StoreError> {
    let may = part(tx, staff, one).await? == Part::MayConfirm;
    Ok(may && scrutiny::settle(tx.conn(), staff, one.id).await?)
}

/// Keeps it. The chain names both: whoever checked it, and whose proposal it was.
async fn keep(
    state: &AppState,
    mut tx: Tx,
    staff: &Staff,
    one: &Opened,
    (proposer, used): (Uuid, &[Used]),
) -> Result<(), Error> {
    template::note(state, &mut tx, staff, &one.record(), used).await?;
    let (actor, subject) = (staff.person.actor(), format!("{} proposed by person {}", one.record(), proposer.simple()));
    let deed = Deed { actor: &actor, act: "application.check", organization: &staff.organization, subject: &subject };
    audit::record(&mut tx, &state.clock, deed).await?;
    Ok(tx.commit().await?)
}
