//! Keeping what officers write; what is entered in the log and told of it, in one transaction.

use app::{
    issue::{
        Standing,
        form::{Given, Purpose},
        reached,
    },
    outcome::FEW,
    subscription::{ChangeKind, Kind, Subject},
};
use uuid::Uuid;

use super::{
    Kept,
    store::{self, concern},
};
use crate::{
    audit::{self, Deed},
    catalogue,
    db::{StoreError, Tx},
    form::{Claim, FormKey, Sent, claim},
    person::Staff,
    state::AppState,
    subscription::{self, Change},
};

/// What became of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    At(String),
    /// Something else was sent under this key: where that is.
    Before(String),
    /// Somebody changed it since it was read.
    Changed,
}

/// Everything that somebody wrote, for telling forms apart.
fn body(given: &Given) -> [&str; 9] {
    let said = &given.said;
    let (title, text, owner, changed) = (&said.title, &said.text, &said.owner, &given.changed);
    [&title.en, &title.fr, &text.en, &text.fr, &owner.en, &owner.fr, &changed.en, &changed.fr, given.standing.code()]
}

/// Begins a draft. The same form twice is one.
pub(super) async fn begin(
    state: &AppState,
    staff: &Staff,
    (program, service): (&str, &str),
    (key, given): (&FormKey, &Given),
    address: impl Fn(Uuid) -> String,
) -> Result<Outcome, StoreError> {
    let (id, at) = (state.clock.id(), state.clock.millis());
    let answer = address(id);
    let sent = Sent { form: "issue.begin", key, body: &[&[program][..], &body(given)].concat(), answer: &answer };
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, at, &sent).await? {
        Claim::Same(answer) => return Ok(Outcome::At(answer)),
        Claim::Other(answer) => return Ok(Outcome::Before(answer)),
        Claim::New => {}
    }
    store::insert(&mut tx, staff, (id, at), (program, service), &given.said).await?;
    note(state, &mut tx, staff, "issue.begin", id).await?;
    tx.commit().await?;
    Ok(Outcome::At(answer))
}

/// Changes a draft, publishes it, or enters what changed: of what still is at the version that was read.
pub(super) async fn change(
    state: &AppState,
    staff: &Staff,
    (kept, version, purpose): (&Kept, i64, Purpose),
    (key, given): (&FormKey, &Given),
    answer: String,
) -> Result<Outcome, StoreError> {
    let at = state.clock.millis();
    let (id, number, which) = (kept.id.simple().to_string(), version.to_string(), format!("{purpose:?}"));
    let body = [&[id.as_str(), &number, &which][..], &body(given)].concat();
    let sent = Sent { form: "issue.change", key, body: &body, answer: &answer };
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, at, &sent).await? {
        Claim::Same(answer) => return Ok(Outcome::At(answer)),
        Claim::Other(answer) => return Ok(Outcome::Before(answer)),
        Claim::New => {}
    }
    let fits = kept.published_at.is_some() == (purpose == Purpose::Entry);
    if !fits || !store::update(&mut tx, staff, (kept.id, version, at), given).await? {
        return Ok(Outcome::Changed);
    }
    if purpose == Purpose::Draft {
        note(state, &mut tx, staff, "issue.save", kept.id).await?;
        tx.commit().await?;
        return Ok(Outcome::At(answer));
    }
    store::enter(&mut tx, (kept.id, at), given).await?;
    settle_count(&mut tx, kept.id, given.standing).await?;
    catalogue::head::advance(&mut tx, at).await?;
    tell(state, &mut tx, kept, given).await?;
    note(state, &mut tx, staff, "issue.enter", kept.id).await?;
    tx.commit().await?;
    // other servers see it within a second; this one at once
    if let Err(error) = catalogue::refresh(state).await {
        tracing::warn!(%error, "an entry of a log is not read yet");
    }
    Ok(Outcome::At(answer))
}

/// The count that everybody reads is right again. Once a problem is closed nobody needs to know any more whom it
/// concerned; how many stays.
async fn settle_count(tx: &mut Tx, issue: Uuid, standing: Standing) -> Result<(), StoreError> {
    let count = u64::try_from(concern::count(tx, issue).await?).unwrap_or(0);
    concern::reach(tx, issue, i64::try_from(reached(count, FEW)).unwrap_or(i64::MAX)).await?;
    if standing.is_open() { Ok(()) } else { concern::forget(tx, issue).await }
}

/// Whoever follows the service is told once of each problem, and once that it is solved.
async fn tell(state: &AppState, tx: &mut Tx, kept: &Kept, given: &Given) -> Result<(), StoreError> {
    let (kind, step) = match (kept.published_at, given.standing) {
        (None, _) => (ChangeKind::Issue, "published"),
        (Some(_), Standing::Solved) => (ChangeKind::Solved, "solved"),
        (Some(_), _) => return Ok(()),
    };
    let catalogue = state.catalogue();
    let own = catalogue.service(&kept.service).map(|service| catalogue.content.own_id(service.id.as_str()));
    let Some(subject) = own.and_then(|own| Subject::parse(Kind::Service, own)) else { return Ok(()) };
    let id = kept.id.simple();
    let change = Change {
        kind,
        record: format!("issue {id} {}", kept.program),
        title: given.said.title.clone(),
        parts: Vec::new(),
        instead: None,
        total: 1,
        subjects: vec![subject],
    };
    // one that is solved, opened again and solved again is told of as solved once
    subscription::publish(state, tx, &format!("issue {id} {step}"), vec![change]).await
}

async fn note(state: &AppState, tx: &mut Tx, staff: &Staff, act: &'static str, id: Uuid) -> Result<(), StoreError> {
    let (actor, subject) = (staff.person.actor(), format!("issue {}", id.simple()));
    let deed = Deed { actor: &actor, act, organization: &staff.organization, subject: &subject };
    audit::record(tx, &state.clock, deed).await
}
