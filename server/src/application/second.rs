//! The second officer: a decision is proposed, and another officer of the organization confirms it or sends it back.

use app::{
    application::{Kind, Told, proposed},
    locale::Locale,
    officer::{
        Place,
        check_page::{Check, Verdict},
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
    db::Tx,
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
    if !scrutiny::settle(tx.conn(), staff, one.id).await? {
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
