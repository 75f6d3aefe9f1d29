//! Deleting everything about somebody, and what is said of it before.

use app::{
    handoff::mine::Question,
    privacy::{Outliving, Plan, Stay},
};
use uuid::Uuid;

use super::known::{application_stays, question_stays};
use crate::{
    application,
    audit::{self, Deed},
    db::Tx,
    error::Error,
    file, firm, handoff, outbox,
    person::{self, Holder, Visit},
    representative,
    state::AppState,
};

/// What deleting everything would do to whoever visits.
pub(super) async fn plan(state: &AppState, holder: Holder) -> Result<Plan, Error> {
    let mut tx = state.db.begin_read().await?;
    let own = handoff::asked_by(&mut tx, holder).await?;
    let followed = handoff::questions(&mut tx, holder).await?;
    let lines = application::of_holder(state, &mut tx, holder).await?;
    let letters = outbox::count_of(&mut tx, holder).await?;
    let until = |stay: Stay| if let Stay::Until(at) = stay { Some(at) } else { None };
    let call = |question: &Question| Outliving {
        reference: question.reference,
        name: None,
        until: until(question_stays(&state.terms, question)),
    };
    let application = |line: &app::application::Line| Outliving {
        reference: line.reference,
        name: Some(line.name.clone()),
        until: until(application_stays(&state.terms, line)),
    };
    let drafts = lines.iter().filter(|line| line.firm.is_none() && application_stays(&state.terms, line) == Stay::Own);
    let sent = lines.iter().filter(|line| line.firm.is_none() && application_stays(&state.terms, line) != Stay::Own);
    Ok(Plan {
        questions: u64::try_from(own.len()).unwrap_or(u64::MAX),
        drafts: u64::try_from(drafts.count()).unwrap_or(u64::MAX),
        letters,
        calls: followed.iter().filter(|question| !own.contains(&question.reference)).map(call).collect(),
        sent: sent.map(application).collect(),
        firms: lines.iter().filter(|line| line.firm.is_some()).map(application).collect(),
        alone: match holder.as_person() {
            Some(person) => firm::alone(&mut tx, person).await?,
            None => Vec::new(),
        },
        terms: state.terms.clone(),
    })
}

/// Whether everything was deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Erased {
    Yes,
    /// A firm with others in it would have no owner: nothing was deleted.
    NotYet,
}

/// Deletes whoever visits, and whom this browser was before it signed in. That a person did is noted by their number
/// alone. Letters that wait do not leave any more.
pub(super) async fn erase(state: &AppState, visit: &mut Visit) -> Result<Erased, Error> {
    let Some(holder) = visit.holder() else { return Ok(Erased::Yes) };
    let former = visit.former_guest();
    let mut tx = state.db.begin_write().await?;
    if let Some(person) = holder.as_person() {
        if !firm::leave_all(state, &mut tx, person).await? {
            return Ok(Erased::NotYet);
        }
        representative::forget(&mut tx, person, state.clock.millis()).await?;
        let actor = person.actor();
        let deed = Deed { actor: &actor, act: "person.delete", organization: "", subject: &actor };
        audit::record(&mut tx, &state.clock, deed).await?;
    }
    let mut files = Vec::new();
    for gone in [Some(holder), former].into_iter().flatten() {
        files.extend(application::forget(&mut tx, gone).await?);
        files.extend(forget(&mut tx, gone).await?);
        state.last_copies.forget(gone);
    }
    tx.commit().await?;
    visit.end().await?;
    // what is deleted stands in no journal of the database either, and in no folder of letters
    outbox::sweep(state).await;
    file::let_go(state, &files).await;
    state.db.leave_no_trace().await;
    Ok(Erased::Yes)
}

/// Names the contents of the files that go.
async fn forget(tx: &mut Tx, gone: Holder) -> Result<Vec<Uuid>, Error> {
    // a letter about a question may have been written when nobody was known to be its holder
    for reference in handoff::asked_by(tx, gone).await? {
        outbox::forget(tx, &format!("request {reference}")).await?;
    }
    let files = handoff::forget(tx, gone).await?;
    person::delete(tx, gone).await?;
    Ok(files)
}
