//! One application: shown, taken, its files given out.

use std::sync::Arc;

use app::{
    application::FileReader,
    file::Enclosed,
    officer::{Place, case_page::CasePage},
    path::Path,
};
use axum::{
    extract::{self, State},
    http::StatusCode,
    response::Response,
};

use crate::{
    application::{self, Opened},
    db::Tx,
    error::Error,
    file,
    form::see,
    person::{
        Officer, Staff,
        access::{self, Shown},
    },
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// One application with its answers: shown and noted together.
pub(super) async fn show_one(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_write().await?;
    let one = application::case(&state, &mut tx, &staff, &reference).await?;
    let record = one.record();
    access::note(&mut tx, &state.clock, &staff, Shown { holder: one.holder, record: &record, reason: "case" }).await?;
    let files = files(&state, &mut tx, &staff, &one).await?;
    let raised = application::flags(&state, &mut tx, &one).await?;
    let payments = application::payment::payments(&mut tx, &one).await?;
    let part = application::part(&mut tx, &staff, &one).await?;
    tx.commit().await?;
    let page = CasePage {
        payments,
        files,
        raised,
        sampled: one.found.sampled,
        part,
        hands: application::hands(&staff, one.officer),
        expected: one.expected(&state),
        key: staff.visit.form_key(&state.clock),
        organization: staff.organization,
        reference: one.reference,
        program: one.program,
        firm: one.firm.map(|(name, _)| name),
        answers: one.answers,
        events: one.events,
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// What was sent, with the ways to it, and for whoever has the case to take it away.
async fn files(state: &AppState, tx: &mut Tx, staff: &Staff, one: &Opened) -> Result<Vec<Enclosed>, Error> {
    let (organization, reference) = (&staff.organization, one.reference);
    let path = |number| Path::Officer(Place::File(organization.clone(), reference, number));
    let way = |number| Path::Officer(Place::Withdraw(organization.clone(), reference, number));
    let own = one.officer == Some(staff.person.uuid());
    let may = |file: &Enclosed| own && application::may_go(&one.events, file);
    let files = application::files(state, tx, one, path).await?.into_iter();
    Ok(files.map(|file| Enclosed { withdraw: may(&file).then(|| way(file.number)), ..file }).collect())
}

/// Taking it twice is taking it once.
pub(super) async fn take(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let reference = app::reference::Reference::parse(&reference).ok_or(Error::NotFound)?;
    application::take(&state, &staff, &reference.to_string()).await?;
    Ok(see(Path::Officer(Place::Case(staff.organization, reference)).href(asked.locale)))
}

/// A file that was sent: given out and noted together.
pub(super) async fn give_out(
    State(state): App,
    Officer(staff): Officer,
    extract::Path((_, reference, number)): extract::Path<(String, String, String)>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_write().await?;
    let one = application::case(&state, &mut tx, &staff, &reference).await?;
    let kept = application::sent_file(&state, &mut tx, &one, &number).await?;
    let record = one.record();
    access::note(&mut tx, &state.clock, &staff, Shown { holder: one.holder, record: &record, reason: "file" }).await?;
    file::note_reading(&state, &mut tx, &kept, FileReader::Officer).await?;
    tx.commit().await?;
    file::give_out(&state, kept).await
}
