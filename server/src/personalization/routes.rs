//! The page of facts, and what contests a suggestion. A GET sets nothing.

use std::sync::Arc;

use app::{
    locale::Locale,
    my_page::{Done, Place},
    path::Path,
    personalization::{Fact, Kind, RuleId, facts_page::FactsPage},
};
use axum::{
    Form, Router,
    extract::State,
    http::StatusCode,
    response::Response,
    routing::{get, post},
};

use super::{
    keep::{refuse, state_facts, turn_off, turn_on, withdraw},
    suggested::facts,
};
use crate::{
    error::Error,
    form::{FormKey, Words, see},
    my_page::reader,
    person::Visit,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    Router::new()
        .route(&Path::MyPage(Place::Facts).href(locale), get(ask_facts).post(submit_facts))
        .route(&Path::MyPage(Place::Suggestions).href(locale), post(contest))
}

async fn ask_facts(State(state): App, asked: Asked, visit: Visit) -> Result<Response, Error> {
    let facts = match visit.holder() {
        None => Some(Vec::new()),
        Some(holder) => facts(&state, &mut state.db.begin_read().await?, holder).await?,
    };
    show_facts(&state, asked, &visit, facts).await
}

/// `None` where suggestions are off.
async fn show_facts(
    state: &AppState,
    asked: Asked,
    visit: &Visit,
    facts: Option<Vec<Fact>>,
) -> Result<Response, Error> {
    let key = facts.is_some().then(|| visit.form_key(&state.clock));
    let page = FactsPage { reader: reader(state, visit).await?, facts: facts.unwrap_or_default(), key };
    Ok(render::private(state, asked, StatusCode::OK, &page))
}

async fn submit_facts(
    State(state): App,
    asked: Asked,
    mut visit: Visit,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let facts = stated(&sent)?;
    if sent.contains_key("language") {
        return show_facts(&state, asked, &visit, Some(facts)).await;
    }
    // whoever states nothing needs no session for it
    if facts.is_empty() && visit.holder().is_none() {
        return Ok(home(asked.locale, None));
    }
    let holder = visit.remember(&state, asked.locale).await?;
    let mut tx = state.db.begin_write().await?;
    if self::facts(&state, &mut tx, holder).await?.is_none() {
        return Ok(home(asked.locale, None));
    }
    state_facts(&state, &mut tx, holder, &facts).await?;
    tx.commit().await?;
    Ok(home(asked.locale, Some(Done::Facts)))
}

/// The facts of a form. What our page cannot have sent is refused.
fn stated(sent: &Words) -> Result<Vec<Fact>, Error> {
    let given = Kind::ALL.into_iter().filter_map(|kind| Some((kind, sent.get(kind.code())?)));
    let said = given.filter(|(_, value)| !value.is_empty());
    said.map(|(kind, value)| Fact::parse(kind, value).ok_or(Error::BadRequest)).collect()
}

/// Takes a fact back, refuses a suggestion, turns them all off or on.
async fn contest(State(state): App, asked: Asked, visit: Visit, Form(sent): Form<Words>) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let Some(holder) = visit.holder() else { return Ok(home(asked.locale, None)) };
    let pressed = ["wrong", "refuse", "switch"].into_iter().find_map(|name| Some((name, sent.get(name)?.as_str())));
    let mut tx = state.db.begin_write().await?;
    let done = match pressed {
        Some(("wrong", kind)) => {
            withdraw(&state, &mut tx, holder, Kind::parse(kind).ok_or(Error::BadRequest)?).await?;
            Done::Wrong
        }
        Some(("refuse", rule)) => {
            let known = state.content.rules.iter().any(|known| known.id.as_str() == rule);
            let rule = RuleId::parse(rule).filter(|_| known).ok_or(Error::BadRequest)?;
            refuse(&state, &mut tx, holder, rule).await?;
            Done::NotForMe
        }
        Some(("switch", "off")) => {
            turn_off(&mut tx, holder).await?;
            Done::Off
        }
        Some(("switch", "on")) => {
            turn_on(&mut tx, holder).await?;
            Done::On
        }
        _ => return Err(Error::BadRequest),
    };
    tx.commit().await?;
    Ok(home(asked.locale, Some(done)))
}

fn home(locale: Locale, done: Option<Done>) -> Response {
    let address = Path::MyPage(Place::Home(done)).href(locale);
    see(address)
}
