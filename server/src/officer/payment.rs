//! Payments that are to be returned.

use std::sync::Arc;

use app::application::payment::{Place, owed_page::OwedPage};
use axum::{Form, extract::State, http::StatusCode, response::Response};
use uuid::Uuid;

use crate::{
    application::payment,
    error::Error,
    form::{FormKey, Words, see, value},
    person::Officer,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// Numbers of receipts and references: nothing of anybody’s answers.
pub(super) async fn show_owed(State(state): App, asked: Asked, Officer(staff): Officer) -> Result<Response, Error> {
    let owed = payment::owed(&state, &mut state.db.begin_read().await?, &staff).await?;
    let key = staff.visit.form_key(&state.clock);
    let page = OwedPage { organization: staff.organization, owed, key };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// One was returned. Said twice it is said once.
pub(super) async fn give_back(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let id = Uuid::try_parse(value(&sent, "payment")).map_err(|_| Error::BadRequest)?;
    payment::give_back(&state, &staff, id).await?;
    Ok(see(Place::Owed(staff.organization).href(asked.locale)))
}
