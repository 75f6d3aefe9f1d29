//! Changing how somebody wants to be reached.

use std::sync::Arc;

use app::{
    handoff::{
        Offers, Place,
        ask_page::Again,
        change_page::ChangePage,
        form::{Around, Field},
        reach,
    },
    path::Path,
};
use axum::{Form, extract, extract::State, http::StatusCode, response::Response};

use super::{
    Request,
    asking::around,
    change::{self, Act, Done},
    follow::{ask_first, find},
    received::form,
    routes::App,
};
use crate::{
    error::Error,
    form::{FormKey, Words, see, unkept},
    person::Visit,
    render::{self, Asked},
    state::AppState,
};

fn change_form(state: &Arc<AppState>, visit: &Visit, found: &Request) -> ChangePage {
    let hours = state.desks.of(&found.organization);
    let around = Around { hours, ..around(state, None, Offers::default()) };
    let form = reach::filled(&found.card);
    ChangePage { reference: found.reference, form, around, key: visit.form_key(&state.clock), again: Again::No }
}

pub(super) async fn ask_change(
    State(state): App,
    asked: Asked,
    visit: Visit,
    extract::Path(reference): extract::Path<String>,
) -> Result<Response, Error> {
    let Some((found, ..)) = find(&state, &visit, &reference).await? else {
        return Ok(ask_first(&state, asked, &visit, &reference));
    };
    if found.card.order.is_some() {
        return Err(Error::NotFound);
    }
    Ok(render::private(&state, asked, StatusCode::OK, &change_form(&state, &visit, &found)))
}

/// Changes how to be reached.
pub(super) async fn change(
    State(state): App,
    asked: Asked,
    visit: Visit,
    extract::Path(reference): extract::Path<String>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let Some((found, _, holder)) = find(&state, &visit, &reference).await? else {
        return Ok(ask_first(&state, asked, &visit, &reference));
    };
    // an order goes by post
    if found.card.order.is_some() {
        return Err(Error::NotFound);
    }
    let mut form = form(&sent, &Field::REACH);
    let page = change_form(&state, &visit, &found);
    let show = |status, page: &ChangePage| render::private(&state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &ChangePage { form, ..page }));
    }
    let Some(reach) = reach::parse(asked.locale, &mut form, &page.around) else {
        return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &ChangePage { form, ..page }));
    };
    let (act, address) = (Act::Change(reach), Path::Handoff(Place::Request(found.reference)).href(asked.locale));
    Ok(match change::perform(&state, &found, holder, change::Sent { key: &key, act: &act, address: &address }).await {
        Ok(Done::Done(address)) => see(address),
        Ok(Done::Other) => show(StatusCode::CONFLICT, &ChangePage { form, again: Again::AlreadySent(address), ..page }),
        Err(error) => {
            tracing::error!(%error, "a change to a request cannot be kept");
            let key = visit.same_key(&key);
            unkept(show(StatusCode::SERVICE_UNAVAILABLE, &ChangePage { form, key, again: Again::Unkept, ..page }))
        }
    })
}
