//! The page of one application.

use std::sync::Arc;

use app::{
    application::{Place, day_of, follow_page::FollowPage, objection_until, task_page::TaskPage},
    file::Enclosed,
    firm::{Act, Right},
    issue::Concern,
    path::Path,
    representative::Mandate,
};
use axum::{
    extract::{self, State},
    http::StatusCode,
    response::Response,
};

use super::{Opened, draft::last_day, open::find, payment, withdraw::may_go, worklist};
use crate::{
    db::Tx,
    error::Error,
    file,
    firm::{self, Done as Noted},
    handoff, issue,
    person::{Holder, Somebody, Visit},
    render::{self, Asked},
    representative,
    state::AppState,
};

type App = State<Arc<AppState>>;

/// A draft shows its tasks; what was sent shows where it stands.
pub(super) async fn show_one(
    State(state): App,
    asked: Asked,
    Somebody { holder, visit }: Somebody,
    extract::Path(reference): extract::Path<String>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let one = find(&state, &mut tx, holder, &reference).await?;
    let response = if one.sent_at.is_none() {
        let page = tasks(&state, &mut tx, (holder, &visit), one.clone()).await?;
        render::private(&state, asked, StatusCode::OK, &page)
    } else {
        let page = followed(&state, &mut tx, (holder, &visit), one.clone()).await?;
        render::private(&state, asked, StatusCode::OK, &page)
    };
    drop(tx);
    tell(&state, holder, &one).await?;
    Ok(response)
}

/// Where what was sent stands.
async fn followed(
    state: &AppState,
    tx: &mut Tx,
    (holder, visit): (Holder, &Visit),
    one: Opened,
) -> Result<FollowPage, Error> {
    let here = one.reference;
    let way = |number| Path::Application(Place::File(here, number));
    Ok(FollowPage {
        reference: here,
        files: with_ways(&one, file::of_application(state, tx, one.id, way).await?),
        expected: one.expected(state),
        lately: one.lately(tx).await?,
        payments: payment::payments(tx, &one).await?,
        objection_until: objection_until(one.program, &one.events, day_of(state.clock.millis())),
        before: worklist::before(tx, &one).await?,
        concerns: concerns(state, tx, holder, &one).await?,
        others: others(state, tx, holder, &one).await?,
        key: visit.form_key(&state.clock),
        program: one.program,
        answers: one.answers,
        firm: one.firm,
        acting: one.acting,
        right: one.right,
        events: one.events,
    })
}

/// What there is to do in a draft.
async fn tasks(
    state: &AppState,
    tx: &mut Tx,
    (holder, visit): (Holder, &Visit),
    one: Opened,
) -> Result<TaskPage, Error> {
    let (others, last_day) = (others(state, tx, holder, &one).await?, last_day(state, &one));
    let payments = payment::payments(tx, &one).await?;
    let code = holder.as_person().is_none().then(|| handoff::secret(&state.keys, one.reference));
    let concerns = concerns(state, tx, holder, &one).await?;
    let key = visit.form_key(&state.clock);
    let Opened { reference, program, answers, acting, right, .. } = one;
    Ok(TaskPage { reference, program, answers, acting, right, code, key, last_day, others, payments, concerns })
}

/// What the program says of its problems. For whom one acts as a representative says themselves what concerns them.
async fn concerns(state: &AppState, tx: &mut Tx, holder: Holder, one: &Opened) -> Result<Vec<Concern>, Error> {
    let is_own = one.sent_at.is_some() && one.represents.is_none();
    Ok(issue::of_applicant(state, tx, (holder, one.program.id), is_own).await?)
}

/// Each file that whoever reads may take away, with the way to it.
fn with_ways(one: &Opened, files: Vec<Enclosed>) -> Vec<Enclosed> {
    let may = |file: &Enclosed| one.right >= Right::Write && may_go(&one.events, file);
    let way = |file: &Enclosed| Path::Application(Place::Withdraw(one.reference, file.number));
    files.into_iter().map(|file| Enclosed { withdraw: may(&file).then(|| way(&file)), ..file }).collect()
}

/// The record of a firm says who opened what of it; whom somebody represents sees when they last looked.
async fn tell(state: &AppState, holder: Holder, one: &Opened) -> Result<(), Error> {
    let Some(person) = holder.as_person() else { return Ok(()) };
    if let Some(firm) = one.of_firm {
        let about = one.reference.to_string();
        firm::note_once(state, (firm, person), Noted { about: &about, ..Noted::of(Act::Opened) }).await?;
    }
    match one.represents.as_ref().and(one.holder) {
        Some(of) => representative::note_use(state, (of, person), one.id).await,
        None => Ok(()),
    }
}

/// Who else may open it, for the person whose own it is.
async fn others(state: &AppState, tx: &mut Tx, holder: Holder, one: &Opened) -> Result<Option<Vec<Mandate>>, Error> {
    match holder.as_person().filter(|_| one.firm.is_none() && one.represents.is_none()) {
        Some(person) => representative::on_application(state, tx, person, one.reference).await.map(Some),
        None => Ok(None),
    }
}
