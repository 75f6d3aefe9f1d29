//! What a department's own system did not take, and telling it once more.

use std::sync::Arc;

use app::{
    application::Kind,
    officer::{Place, list_page::Untold},
    path::Path,
    reference::Reference,
};
use axum::{Form, extract::State, response::Response};

use crate::{
    db::Tx,
    department::webhook,
    error::Error,
    form::{Claim, FormKey, Sent, Words, claim, see},
    person::{Officer, Staff},
    render::Asked,
    state::AppState,
};

/// The oldest first.
pub(super) async fn untold(tx: &mut Tx, staff: &Staff) -> Result<Vec<Untold>, Error> {
    let rows = webhook::untold(tx, staff).await?;
    let read = |row: webhook::Untold| {
        Some(Untold { reference: Reference::parse(&row.reference)?, kind: Kind::parse(&row.kind)?, at: row.at })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

pub(super) async fn again(
    State(state): State<Arc<AppState>>,
    asked: Asked,
    Officer(staff): Officer,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let home = Path::Officer(Place::Home(staff.organization.clone())).href(asked.locale);
    let mut tx = state.db.begin_write().await?;
    let form = Sent { form: "officer.again", key: &key, body: &[&staff.organization], answer: &home };
    if claim(&mut tx, state.clock.millis(), &form).await? == Claim::New {
        webhook::again(&state, &mut tx, &staff).await?;
        tx.commit().await?;
    }
    Ok(see(home))
}
