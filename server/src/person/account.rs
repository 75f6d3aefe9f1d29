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
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{AppendHeaders, IntoResponse, Response},
};
use serde::Deserialize;

use super::{
    Holder, Person, Visit, grant,
    leaving::{Leaving, no_cookie},
    transaction::Told,
};
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

/// Asks whether to sign out; afterwards, the way to the provider, or what comes back from it.
pub(super) async fn open_sign_out(
    State(state): App,
    asked: Asked,
    visit: Visit,
    told: Told,
    headers: HeaderMap,
) -> Response {
    if visit.person().is_some() {
        let page = SignOutPage::In { key: visit.form_key(&state.clock) };
        return render::private(&state, asked, StatusCode::OK, &page);
    }
    let Some(provider) = &state.provider else {
        return render::private(&state, asked, StatusCode::OK, &SignOutPage::Out { provider: None });
    };
    let leaving = Leaving::read(&state, &headers);
    if leaving.as_ref().is_some_and(|leaving| told.take("state").as_ref() == Some(&leaving.state)) {
        let page = SignOutPage::Everywhere { host: provider.host() };
        let shown = render::private(&state, asked, StatusCode::OK, &page);
        return ([(header::SET_COOKIE, no_cookie())], shown).into_response();
    }
    let way = leaving.unwrap_or_default().way(&state, provider, asked.locale);
    render::private(&state, asked, StatusCode::OK, &SignOutPage::Out { provider: way })
}

/// Ends the session here. The provider's own is a link on the page that follows.
pub(super) async fn sign_out(State(state): App, asked: Asked, mut visit: Visit) -> Result<Response, Error> {
    let mut response = see(Path::Person(Place::SignOut).href(asked.locale));
    let clear = HeaderName::from_static("clear-site-data");
    response.headers_mut().insert(clear, HeaderValue::from_static("\"cache\""));
    let Some(person) = visit.person() else { return Ok(response) };
    state.last_copies.forget(Holder::Person(person));
    let cookie = Leaving::of(&state, &visit).cookie(&state)?;
    visit.end().await?;
    Ok((AppendHeaders([(header::SET_COOKIE, cookie)]), response).into_response())
}
