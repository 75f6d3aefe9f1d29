//! The pages of what somebody tracks, in one language. Nothing is kept before the first form is sent.

use std::sync::Arc;

use app::{
    application::{Place, SERVICE, WORDS, day_of, shape},
    form::FormState,
    locale::Locale,
    path::{LocalPath, Path},
    tracked::{
        Field, Given,
        track_page::{Step, TrackPage},
        untrack_page::UntrackPage,
    },
};
use axum::{
    Form, Router,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Deserialize;

use super::{
    keep,
    own::{Known, Own, firm_of, list_of, named_firm},
    store::Owner,
};
use crate::{
    error::{Error, NeedsSession},
    form::{FormKey, Words, see},
    http::came_from,
    person::Visit,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// More services would not be read.
const FOUND: usize = 10;
/// Letters of a search; nobody types more on purpose.
const LETTERS: usize = 200;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    Router::new()
        .route(&Path::Application(Place::Track(None)).href(locale), get(ask).post(begin))
        .route(&shape::tracked(locale), get(show).post(change))
        .route(&shape::untrack(locale), get(ask_end).post(end))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct Sent {
    key: String,
    reference: String,
    sent_on: String,
    remind_on: String,
    notes: String,
    /// Pressed to change the language.
    language: Option<String>,
}

impl Sent {
    fn form(&self) -> FormState<Field> {
        FormState::default()
            .keep(Field::Reference, &self.reference)
            .keep(Field::SentOn, &self.sent_on)
            .keep(Field::RemindOn, &self.remind_on)
            .keep(Field::Notes, &self.notes)
    }
}

/// The service that the address names, or the one whose page the reader comes from.
async fn ask(
    State(state): App,
    asked: Asked,
    visit: Visit,
    Query(query): Query<Words>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    let named = query.get(SERVICE).map(|id| catalogue.service(id).cloned().ok_or(Error::NotFound)).transpose()?;
    let words: String = query.get(WORDS).map_or("", String::as_str).trim().chars().take(LETTERS).collect();
    let from = || came_from(&headers, &state.config.http.origin).and_then(|path| catalogue.service_at(&path));
    let firm = firm_of(&state, &visit, &query).await?.as_ref().map(named_firm);
    let step = match named.or_else(|| from().filter(|_| query.is_empty() && firm.is_none())) {
        Some(service) => Step::New(service.id.as_str().to_owned(), service.name.clone()),
        None => Step::Choose { found: search(&state, asked.locale, &words).await?, words },
    };
    let key = visit.form_key(&state.clock);
    let page = TrackPage { step, firm, form: FormState::default(), key, already: None };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

async fn search(
    state: &AppState,
    locale: Locale,
    words: &str,
) -> Result<Vec<(String, app::catalogue::ServiceLink)>, Error> {
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let words = words.to_owned();
    let found = state.search.ask(state.version(), move |engine| engine.find(locale, &words)).await?;
    let services = found.services.iter().take(FOUND);
    Ok(services.map(|service| (service.id.as_str().to_owned(), service.link(locale))).collect())
}

async fn begin(
    State(state): App,
    asked: Asked,
    mut visit: Visit,
    Query(query): Query<Words>,
    Form(sent): Form<Sent>,
) -> Result<Response, Error> {
    let key = FormKey::parse(&sent.key).ok_or(Error::BadRequest)?;
    let catalogue = state.catalogue();
    let service = query.get(SERVICE).and_then(|id| catalogue.service(id)).ok_or(Error::NotFound)?;
    let step = Step::New(service.id.as_str().to_owned(), service.name.clone());
    let own = firm_of(&state, &visit, &query).await?;
    let firm = own.as_ref().map(named_firm);
    let page = TrackPage { step, firm, form: sent.form(), key: sent.key.clone(), already: None };
    let show = |status: StatusCode, page: &TrackPage| render::private(&state, asked, status, page);
    if sent.language.is_some() {
        return Ok(show(StatusCode::OK, &page));
    }
    let given = match Given::parse(asked.locale, day_of(state.clock.millis()), page.form.clone()) {
        Ok(given) => given,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &TrackPage { form, ..page })),
    };
    let (owner, home) = match own {
        Some(own) => (Owner::Firm(own.firm(), own.person), Place::Firm(own.reference)),
        None => (Owner::Own(visit.remember(&state, asked.locale).await?), Place::Home),
    };
    let home = Path::Application(home).href(asked.locale);
    if keep::begin(&state, (owner, &key), service.id.as_str(), &given, &home).await? {
        return Ok(see(home));
    }
    let key = visit.form_key(&state.clock);
    Ok(show(StatusCode::CONFLICT, &TrackPage { key, already: Some(home), ..page }))
}

/// The same for a form, whose words must not be lost when its session has ended.
fn unknown(locale: Locale, refusal: Error) -> Response {
    let mut response = refusal.into_response();
    let back = LocalPath::parse(&Path::Application(Place::Home).href(locale));
    response.extensions_mut().insert(NeedsSession { back });
    response
}

async fn show(State(state): App, asked: Asked, own: Own) -> Result<Response, Error> {
    let Known { name, given, firm } = own.find(&state).await?;
    let form = FormState::default()
        .keep(Field::Reference, given.reference)
        .keep(Field::SentOn, given.sent_on.to_string())
        .keep(Field::RemindOn, given.remind_on.map_or_else(String::new, |day| day.to_string()))
        .keep(Field::Notes, given.notes);
    let key = own.visit.form_key(&state.clock);
    let page = TrackPage { step: Step::Change(own.reference, name), firm, form, key, already: None };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

async fn change(
    State(state): App,
    asked: Asked,
    own: Result<Own, Error>,
    Form(sent): Form<Sent>,
) -> Result<Response, Error> {
    let own = match own {
        Ok(own) => own,
        Err(nobody) => return Ok(unknown(asked.locale, nobody)),
    };
    let Known { name, firm, .. } = own.find(&state).await?;
    let (step, home) = (Step::Change(own.reference, name), list_of(asked.locale, firm.as_ref()));
    let page = TrackPage { step, firm, form: sent.form(), key: sent.key, already: None };
    if sent.language.is_some() {
        return Ok(render::private(&state, asked, StatusCode::OK, &page));
    }
    match Given::parse(asked.locale, day_of(state.clock.millis()), page.form.clone()) {
        Ok(given) => keep::change(&state, own.holder, own.reference, &given).await?,
        Err(form) => {
            let page = TrackPage { form, ..page };
            return Ok(render::private(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page));
        }
    }
    Ok(see(home))
}

async fn ask_end(State(state): App, asked: Asked, own: Own) -> Result<Response, Error> {
    let Known { name: service, firm, .. } = own.find(&state).await?;
    let page = UntrackPage { reference: own.reference, service, firm, key: own.visit.form_key(&state.clock) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// Ends it; done twice it is the same.
async fn end(State(state): App, asked: Asked, own: Own) -> Result<Response, Error> {
    let home = match own.find(&state).await {
        Ok(known) => list_of(asked.locale, known.firm.as_ref()),
        Err(Error::NotFound) => list_of(asked.locale, None),
        Err(error) => return Err(error),
    };
    keep::end(&state, own.holder, own.reference).await?;
    Ok(see(home))
}
