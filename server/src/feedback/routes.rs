//! The pages of “Did this page help?” in one language. A GET sets nothing; a POST is kept before it is answered.

use std::{collections::HashMap, sync::Arc};

use app::{
    feedback::{
        Answer, Given, Place, Status,
        answer_page::{Again, AnswerPage},
        follow_page::{FollowPage, FollowedPage},
        form::{Field, unknown_reference},
        thanks_page::ThanksPage,
    },
    form::FormState,
    format::{date, zone},
    locale::Locale,
    path::{LocalPath, Path, segment},
    reference::Reference,
};
use axum::{
    Form, Router,
    extract::{self, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::get,
};
use jiff::Timestamp;
use serde::Deserialize;

use super::{
    keep::{Answered, Kept, keep},
    store,
};
use crate::{
    error::Error,
    form::{FormKey, see, unkept},
    http::came_from,
    person::Visit,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;
type Words = Query<HashMap<String, String>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let mut routes = Router::new()
        .route(&Path::Feedback(Place::Follow).href(locale), get(ask_reference))
        .route(&format!("{}/{{reference}}", Path::Feedback(Place::Follow).href(locale)), get(follow))
        .route(&Path::Feedback(Place::Thanks).href(locale), get(thank));
    for answer in [Answer::Yes, Answer::No] {
        let ask = async move |State(state): App,
                              asked: Asked,
                              visit: Visit,
                              Query(query): Words,
                              headers: HeaderMap| {
            let about = about(&query).or_else(|| came_from(&headers, &state.config.http.origin));
            render::private(&state, asked, StatusCode::OK, &page(&state, &visit, answer, about.filter(is_no_feedback)))
        };
        let send = async move |State(state): App, asked: Asked, visit: Visit, Form(sent): Form<Sent>| {
            submit(&state, asked, &visit, answer, sent).await
        };
        routes = routes.route(&Path::Feedback(Place::Answer(answer)).href(locale), get(ask).post(send));
    }
    routes
}

/// The page that the address says it is about.
fn about(query: &HashMap<String, String>) -> Option<LocalPath> {
    query.get(segment::ABOUT).and_then(|page| LocalPath::parse(page)).filter(is_no_feedback)
}

/// Nobody’s feedback names an address that opens something. Who reloads the small page, or changes its language, does not ask about that page.
fn is_no_feedback(path: &LocalPath) -> bool {
    let root = Path::Feedback(Place::Follow).href(path.locale());
    !path.is_secret() && !path.page().strip_prefix(&root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn page(state: &AppState, visit: &Visit, answer: Answer, about: Option<LocalPath>) -> AnswerPage {
    let key = visit.form_key(&state.clock);
    AnswerPage { answer, form: FormState::default(), key, about, again: Again::No }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Sent {
    key: String,
    page: String,
    reason: String,
    text: String,
    /// Pressed to change the language.
    language: Option<String>,
}

async fn submit(state: &AppState, asked: Asked, visit: &Visit, answer: Answer, sent: Sent) -> Result<Response, Error> {
    let key = FormKey::parse(&sent.key).ok_or(Error::BadRequest)?;
    let about = LocalPath::parse(&sent.page).filter(is_no_feedback);
    let form = FormState::default().keep(Field::Reason, sent.reason).keep(Field::Text, sent.text);
    let page = AnswerPage { form, key: sent.key, ..page(state, visit, answer, about) };
    let show = |status: StatusCode, page: &AnswerPage| render::private(state, asked, status, page);
    if sent.language.is_some() {
        return Ok(show(StatusCode::OK, &page));
    }
    let given = match Given::parse(asked.locale, answer, page.form.clone()) {
        Ok(given) => given,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &AnswerPage { form, ..page })),
    };
    let answered = Answered { locale: asked.locale, key: &key, given: &given, about: page.about.as_ref() };
    Ok(match keep(state, answered).await {
        Ok(Kept::At(address)) => see(address),
        Ok(Kept::Before(address)) => {
            let key = visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &AnswerPage { key, again: Again::AlreadySent(address), ..page })
        }
        Err(error) => {
            tracing::error!(%error, "an answer cannot be kept");
            unkept(show(StatusCode::SERVICE_UNAVAILABLE, &AnswerPage { again: Again::Unkept, ..page }))
        }
    })
}

async fn thank(State(state): App, asked: Asked, Query(query): Words) -> Response {
    render::private(&state, asked, StatusCode::OK, &ThanksPage { about: about(&query) })
}

/// Where a reference is typed. One that is known leads to its page.
async fn ask_reference(State(state): App, asked: Asked, Query(query): Words) -> Result<Response, Error> {
    let Some(typed) = query.get(segment::REFERENCE) else {
        return Ok(render::private(&state, asked, StatusCode::OK, &FollowPage::default()));
    };
    if let Some(reference) = Reference::parse(typed)
        && find(&state, reference).await?.is_some()
    {
        let address = Path::Feedback(Place::Followed(reference)).href(asked.locale);
        return Ok(see(address));
    }
    let form = unknown_reference(typed);
    Ok(render::private(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, &FollowPage { form }))
}

async fn follow(
    State(state): App,
    asked: Asked,
    extract::Path(text): extract::Path<String>,
) -> Result<Response, Error> {
    let reference = Reference::parse(&text).ok_or(Error::NotFound)?;
    let found = find(&state, reference).await?.ok_or(Error::NotFound)?;
    let at = Timestamp::from_millisecond(found.at).unwrap_or_default().to_zoned(state.config.time_zone.clone());
    let page = FollowedPage {
        reference,
        status: Status::parse(&found.status).unwrap_or(Status::Received),
        received: date(asked.locale, at.date()),
        zone: zone(asked.locale, &at),
        about: LocalPath::parse(&found.page),
        answer: found.answer,
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

async fn find(state: &AppState, reference: Reference) -> Result<Option<store::Followed>, Error> {
    let mut tx = state.db.begin_read().await?;
    Ok(store::find(tx.conn(), reference).await?)
}
