//! What somebody who signed in does here: ask for a code, sign out.

use std::sync::Arc;

use app::{
    path::Path,
    person::{Place, code_page::CodePage, sign_out_page::SignOutPage},
    reference::Reference,
};
use axum::{
    Form,
    extract::State,
    http::{HeaderName, HeaderValue, StatusCode},
    response::Response,
};
use serde::Deserialize;

use super::{Holder, Person, Visit, grant};
use crate::{
    error::Error,
    form::{FormKey, see},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

pub(super) async fn open_code(State(state): App, asked: Asked, Person { visit, .. }: Person) -> Response {
    let key = visit.form_key(&state.clock);
    render::private(&state, asked, StatusCode::OK, &CodePage { key, code: None })
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    key: String,
}

/// The code stands on the answer itself: an address would give it away. Sent twice, the form shows the same code.
pub(super) async fn show_code(
    State(state): App,
    asked: Asked,
    Person { id, visit }: Person,
    Form(sent): Form<Sent>,
) -> Result<Response, Error> {
    let key = FormKey::parse(&sent.key).ok_or(Error::BadRequest)?;
    let code: Reference = grant::make_code(&state, id, &key).await?;
    let page = CodePage { key: visit.form_key(&state.clock), code: Some(code) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn open_sign_out(State(state): App, asked: Asked, visit: Visit) -> Response {
    let page = match visit.person() {
        Some(_) => SignOutPage::In { key: visit.form_key(&state.clock) },
        None => {
            let provider = state.provider.as_ref();
            let end = provider.and_then(|provider| Some((provider.end_session(asked.locale)?, provider.host())));
            SignOutPage::Out { provider: end }
        }
    };
    render::private(&state, asked, StatusCode::OK, &page)
}

/// Ends the session here. The provider's own is a link on the page that follows.
pub(super) async fn sign_out(State(state): App, asked: Asked, mut visit: Visit) -> Result<Response, Error> {
    if let Some(person) = visit.person() {
        state.last_copies.forget(Holder::Person(person));
        visit.end().await?;
    }
    let mut response = see(Path::Person(Place::SignOut).href(asked.locale));
    let clear = HeaderName::from_static("clear-site-data");
    response.headers_mut().insert(clear, HeaderValue::from_static("\"cache\""));
    Ok(response)
}
