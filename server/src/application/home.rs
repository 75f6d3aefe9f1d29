//! The list: everything that somebody applied for.

use std::sync::Arc;

use app::application::home_page::{HomePage, Reader};
use axum::{extract::State, http::StatusCode, response::Response};

use super::lines;
use crate::{
    error::Error,
    firm,
    person::Visit,
    render::{self, Asked},
    state::AppState,
    tracked,
};

type App = State<Arc<AppState>>;

/// Everything of a person; what a guest began and tracks; for nobody, what the page is for.
pub(super) async fn show_all(State(state): App, asked: Asked, visit: Visit) -> Result<Response, Error> {
    let Some(holder) = visit.holder() else {
        let page = HomePage { reader: Reader::Guest { applications: Vec::new() }, tracked: Vec::new() };
        return Ok(render::private(&state, asked, StatusCode::OK, &page));
    };
    let mut tx = state.db.begin_read().await?;
    let applications = lines::of_holder(&state, &mut tx, holder).await?;
    let reader = match holder.as_person() {
        None => Reader::Guest { applications },
        Some(person) => {
            let firms = firm::memberships(&mut tx, person).await?;
            let firms = firms.iter().map(|own| firm::link(asked.locale, own)).collect();
            let represented = lines::represented(&state, &mut tx, person).await?;
            Reader::Person { applications, firms, represented }
        }
    };
    let tracked = tracked::list(&state, &mut tx, holder, asked.locale).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &HomePage { reader, tracked }))
}
