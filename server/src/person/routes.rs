//! Signing in and out in one language. Signing in is a link, no form: a form may not lead to another site.

use std::sync::Arc;

use app::{
    locale::Locale,
    my_page,
    path::{LocalPath, Path},
    person::{
        Browser, Place,
        failed_page::{SignInFailedPage, SignInFailure},
        sign_in_page::{SignInPage, Way},
    },
};
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{AppendHeaders, IntoResponse, Response},
    routing::get,
};

use super::{
    Visit, account,
    begin::{self, Arrival},
    lead::{follow, go_on},
    own_identities, own_sessions,
    transaction::{Told, Transaction, no_cookie},
};
use crate::{
    config::{Prompt, SignIn},
    error::Error,
    form::see,
    oidc::{Provider, Refusal, Returned, Vouched},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let at = |place: Place| Path::Person(place).href(locale);
    Router::new()
        .route(&at(Place::SignIn(None)), get(open))
        .route(&at(Place::Start(None)), get(leave))
        .route(&at(Place::Return), get(come_back))
        .route(&at(Place::Code), get(account::open_code).post(account::show_code))
        .route(&at(Place::SignOut), get(account::open_sign_out).post(account::sign_out))
        .route(&at(Place::Sessions(None)), get(own_sessions::show).post(own_sessions::end))
        .route(&at(Place::Lasts), get(own_sessions::tell_lasts))
        .route(&at(Place::Identities(None)), get(own_identities::show).post(own_identities::remove))
        .route(&at(Place::AddIdentity), get(own_identities::leave))
        .route(&at(Place::ConfirmIdentity), get(own_identities::ask).post(own_identities::add))
}

/// What signing in is for. Whoever is signed in goes on.
async fn open(State(state): App, asked: Asked, visit: Visit, told: Told) -> Response {
    let back = told.back();
    if visit.person().is_some() {
        return go_on(asked.locale, back.as_ref());
    }
    let way = match (&state.config.sign_in, &state.provider) {
        (SignIn::Demonstration, _) => Way::Demonstration,
        (_, Some(provider)) => Way::Provider(provider.host()),
        (_, None) => Way::NotSetUp,
    };
    let origin = state.config.http.origin.clone();
    render::private(&state, asked, StatusCode::OK, &SignInPage { way, origin, back })
}

/// The way to the provider.
async fn leave(State(state): App, asked: Asked, visit: Visit, told: Told) -> Result<Response, Error> {
    let back = told.back();
    let Some(provider) = &state.provider else {
        return Ok(see(Path::Person(Place::SignIn(back)).href(asked.locale)));
    };
    if visit.person().is_some() {
        return Ok(go_on(asked.locale, back.as_ref()));
    }
    match provider.begin(asked.locale, &redirect(&state, asked.locale), Prompt::Usual).await {
        Ok(begun) => {
            let cookie = Transaction::new(&state, begun.pending, back.as_ref()).cookie(&state)?;
            Ok(([(header::SET_COOKIE, cookie)], see(begun.address)).into_response())
        }
        Err(refusal) => Ok(fail(&state, asked, refusal, back)),
    }
}

/// Where the provider sends people back to.
pub(super) fn redirect(state: &AppState, locale: Locale) -> String {
    state.config.http.origin.clone() + &Path::Person(Place::Return).href(locale)
}

/// The way back. What does not belong to a sign-in of this browser leaves everything as it was.
async fn come_back(
    State(state): App,
    asked: Asked,
    mut visit: Visit,
    told: Told,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let begun = Transaction::read(&state, &headers);
    let back = begun.as_ref().and_then(Transaction::back);
    let own = begun.filter(|begun| told.take("state").is_some_and(|state| state == begun.pending.state));
    let (Some(begun), Some(provider)) = (own, &state.provider) else {
        return Ok(match visit.person() {
            // the back button, once one is signed in
            Some(_) => go_on(asked.locale, back.as_ref()),
            None => show(&state, asked, SignInFailure::Expired, back),
        });
    };
    if !begun.spend(&state).await? {
        return Ok(show(&state, asked, SignInFailure::Expired, back));
    }
    let response = match vouch(provider, &state, asked.locale, &told, &begun).await {
        Ok(vouched) => match begun.adding {
            Some(person) => own_identities::wait(&state, asked, &mut visit, person, &vouched).await?,
            None => {
                let arrival = Arrival { browser: Browser::read(agent(&headers)), begun_at: begun.begun_at() };
                enter(&state, &mut visit, &vouched, arrival, back).await?
            }
        },
        Err(refusal) => fail(&state, asked, refusal, back),
    };
    Ok((AppendHeaders([(header::SET_COOKIE, no_cookie())]), response).into_response())
}

/// The page that follows stands in the language that the person chose at the provider.
async fn enter(
    state: &AppState,
    visit: &mut Visit,
    vouched: &Vouched,
    arrival: Arrival,
    back: Option<LocalPath>,
) -> Result<Response, Error> {
    let signed_in = begin::sign_in(state, visit, vouched, arrival).await?;
    let locale = vouched.identity.locale;
    let back = match vouched.chosen {
        Some(chosen) => back.map(|back| follow(&state.catalogue(), chosen, back)),
        None => back,
    };
    Ok(match signed_in.guest {
        Some(_) => see(Path::MyPage(my_page::Place::Merge(back)).href(locale)),
        None => go_on(locale, back.as_ref()),
    })
}

fn agent(headers: &HeaderMap) -> &str {
    headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

async fn vouch(
    provider: &Provider,
    state: &AppState,
    locale: Locale,
    told: &Told,
    begun: &Transaction,
) -> Result<Vouched, Refusal> {
    if told.is_ambiguous(&["code", "error", "iss", "state"]) {
        return Err(Refusal::Refused("it said something twice"));
    }
    let returned = Returned { code: told.take("code"), error: told.take("error"), issuer: told.take("iss") };
    provider.finish(locale, &redirect(state, locale), returned, &begun.pending).await
}

/// Says so to the operator, and to the person.
pub(super) fn fail(state: &AppState, asked: Asked, refusal: Refusal, back: Option<LocalPath>) -> Response {
    let failure = match refusal {
        Refusal::Cancelled => SignInFailure::Cancelled,
        Refusal::Unreachable(_) => SignInFailure::Unreachable,
        Refusal::Refused(_) => SignInFailure::Refused,
    };
    if failure != SignInFailure::Cancelled {
        tracing::warn!(%refusal, "nobody was signed in");
    }
    show(state, asked, failure, back)
}

pub(super) fn show(state: &AppState, asked: Asked, failure: SignInFailure, back: Option<LocalPath>) -> Response {
    let status = StatusCode::from_u16(failure.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = render::private(state, asked, status, &SignInFailedPage { failure, back });
    if failure == SignInFailure::Unreachable {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    }
    response
}
