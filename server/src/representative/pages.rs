//! The list of both sides, and the page of one. A button on either ends it at once.

use std::sync::Arc;

use app::{
    invitation::{ACT, AGAIN, Again, WITHDRAW},
    path::Path,
    reference::Reference,
    representative::{END, GIVE_UP, Place, home_page::HomePage, one_page::OnePage},
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};

use super::{end, invite, mandates};
use crate::{
    error::Error,
    form::{FormKey, Words, see, value},
    person::Person,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

pub(super) async fn show_all(State(state): App, asked: Asked, person: Person) -> Result<Response, Error> {
    let all = mandates(&state, &mut state.db.begin_read().await?, person.id).await?;
    let page = HomePage { all, key: person.visit.form_key(&state.clock) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

fn named(text: &str) -> Result<Reference, Error> {
    Reference::parse(text).ok_or(Error::NotFound)
}

pub(super) async fn show_one(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(mandate): extract::Path<String>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let (row, one) = end::find(&state, &mut tx, person.id, named(&mandate)?).await?;
    let again = if row.letters < state.inviting.letters { Again::Can } else { Again::Often };
    let page = OnePage { one, again, key: person.visit.form_key(&state.clock) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn change_one(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(mandate): extract::Path<String>,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&fields)?;
    let one = named(&mandate)?;
    match value(&fields, ACT) {
        END => end::revoke(&state, person.id, one).await?,
        GIVE_UP => end::give_up(&state, person.id, one).await?,
        WITHDRAW => end::withdraw(&state, person.id, one).await?,
        AGAIN => invite::again(&state, person.id, one).await?,
        _ => {
            // what never was is never more than that, whatever is asked of it
            end::find(&state, &mut state.db.begin_read().await?, person.id, one).await?;
            return Err(Error::BadRequest);
        }
    }
    Ok(see(Path::Representative(Place::Home).href(asked.locale)))
}
