//! What an applicant says of a problem: that it concerns them too, once, until they take it back or it is closed.

use std::sync::Arc;

use app::{
    application,
    issue::{Concern, TAKE_BACK, TOO, concern_words, reached},
    locale::Locale,
    outcome::FEW,
    path::Path,
    privacy::{Item, Kind, Known},
};
use axum::{
    Form,
    extract::{self, State},
    response::Response,
};
use uuid::Uuid;

use super::store::concern;
use crate::{
    application::applied,
    catalogue,
    db::{StoreError, Tx},
    error::Error,
    form::{FormKey, Words, see},
    person::{Holder, Person, PersonId},
    render::Asked,
    state::AppState,
};

/// The open problems of a program, for somebody who applies to it. Whoever sent an application can say that one
/// concerns them: without an account, or before anything was sent, one could say so any number of times.
pub async fn of_applicant(
    state: &AppState,
    tx: &mut Tx,
    (holder, program): (Holder, &str),
    is_sent: bool,
) -> Result<Vec<Concern>, StoreError> {
    let catalogue = state.catalogue();
    let open: Vec<_> = catalogue.issues.iter().filter(|one| one.program == program && one.is_open()).collect();
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let may = is_sent && holder.as_person().is_some();
    let own = if may { concern::of_holder(tx, holder).await? } else { Vec::new() };
    let one = |kept: &&super::Kept| Concern { issue: kept.shown(), said: may.then(|| own.contains(&kept.id)) };
    Ok(open.iter().map(one).collect())
}

/// Pressed twice it is pressed once. Of what is closed meanwhile nobody says anything any more.
pub(super) async fn say(
    State(state): State<Arc<AppState>>,
    asked: Asked,
    Person { id: person, .. }: Person,
    extract::Path(reference): extract::Path<String>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let mut tx = state.db.begin_write().await?;
    let one = applied(&state, &mut tx, person, &reference).await?;
    let (reference, program) = (one.reference, one.program.id);
    let issue = |name: &str| sent.get(name).and_then(|id| Uuid::try_parse(id).ok());
    match (issue(TOO), issue(TAKE_BACK)) {
        (Some(issue), _) => add(&state, tx, (issue, program), person).await?,
        (None, Some(issue)) => {
            concern::take_back(&mut tx, issue, person).await?;
            tx.commit().await?;
        }
        (None, None) => return Err(Error::BadRequest),
    }
    let page = Path::Application(application::Place::One(reference)).href(asked.locale);
    Ok(see(page + "#issues"))
}

/// Everybody reads the count only when it reaches the next step.
async fn add(state: &AppState, mut tx: Tx, (issue, program): (Uuid, &str), person: PersonId) -> Result<(), StoreError> {
    let Some(shown) = concern::lock(&mut tx, issue, program).await? else { return Ok(()) };
    let at = state.clock.millis();
    concern::add(&mut tx, issue, person, at).await?;
    let count = u64::try_from(concern::count(&mut tx, issue).await?).unwrap_or(0);
    let now = i64::try_from(reached(count, FEW)).unwrap_or(i64::MAX);
    let moves = now > shown;
    if moves {
        concern::reach(&mut tx, issue, now).await?;
        catalogue::head::advance(&mut tx, at).await?;
    }
    tx.commit().await?;
    if moves && let Err(error) = catalogue::refresh(state).await {
        tracing::warn!(%error, "a count is not read yet");
    }
    Ok(())
}

/// What is kept here, as the page that lists everything shows it.
pub async fn known(tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Known, StoreError> {
    let rows = concern::known(tx, holder).await?.into_iter();
    let items = rows.map(|(title, at)| Item { text: concern_words(locale, title.text(locale)), code: None, at });
    Ok(Known { kind: Kind::Concerns, items: items.collect() })
}
