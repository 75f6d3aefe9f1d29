//! The page of numbers, and the two screens on which somebody asks. A GET sets nothing; a POST is kept before it is
//! answered.

use std::sync::Arc;

use app::{
    handoff::{
        Card, PageCode, Place,
        ask_page::{Again, AskPage, Asking},
        form::parse,
        page::TalkPage,
        preview_page::PreviewPage,
        promise,
    },
    locale::Locale,
    path::{LocalPath, Path, segment},
};
use axum::{
    Form, Router,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::{get, post},
};

use super::{
    KnownPage, act,
    asking::fresh,
    change_routes,
    expect::expect,
    follow, given,
    keep::{Asked as Question, By, Kept, keep, promised},
    received::{Pressed, Received, receive},
};
use crate::{
    error::Error,
    form::{FormKey, Words, see, unkept},
    http::came_from,
    measure::Counted,
    person::Visit,
    render::{self, Asked},
    state::AppState,
};

pub(super) type App = State<Arc<AppState>>;

/// The line that is named beside the form.
const LINE: &str = "o-canada";

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let place = |place: Place| place.href(locale);
    Router::new()
        .route(&Path::Talk.href(locale), get(talk))
        .route(&place(Place::Ask(None)), get(ask).post(submit))
        .route(&place(Place::Follow), get(follow::ask_code).post(follow::open))
        .route(&Place::request(locale, "{reference}"), get(follow::show))
        .route(&Place::file(locale, "{reference}", "{number}"), get(given::give_file))
        .route(&Place::call(locale, "{reference}"), get(given::give_call))
        .route(&Place::change(locale, "{reference}"), get(change_routes::ask_change).post(change_routes::change))
}

/// What somebody does with a request may bring files: they may be large, and take their time.
pub fn uploads(locale: Locale) -> Router<Arc<AppState>> {
    Router::new().route(&Place::request(locale, "{reference}"), post(act::act))
}

async fn talk(State(state): App, asked: Asked, headers: HeaderMap) -> Response {
    let from = came_from(&headers, &state.config.http.origin);
    let about = from.as_ref().and_then(|path| state.catalogue().service_at(path));
    let counted = Counted::talk(asked.locale, about.as_deref());
    let from = from.filter(|path| {
        KnownPage::at(&state.catalogue(), path).is_some() && path.page() != Path::Talk.href(path.locale())
    });
    let page = TalkPage { lines: state.content.lines.clone(), about, from };
    counted.on(render::private(&state, asked, StatusCode::OK, &page))
}

async fn ask(
    State(state): App,
    asked: Asked,
    visit: Visit,
    Query(query): Query<Words>,
    headers: HeaderMap,
) -> Response {
    let named = query.get(segment::ABOUT).and_then(|page| LocalPath::parse(page));
    let came =
        || came_from(&headers, &state.config.http.origin).filter(|path| path.page() != Path::Talk.href(path.locale()));
    let about = named.or_else(came).filter(|path| !path.is_secret());
    let asking = fresh(&state, &visit, asked.locale, about).await;
    render::private(&state, asked, StatusCode::OK, &ask_page(&state, asking))
}

fn ask_page(state: &AppState, asking: Asking) -> AskPage {
    let line = state.content.lines.iter().find(|line| line.id == LINE).cloned();
    let page = asking.about.as_ref().and_then(|about| KnownPage::at(&state.catalogue(), about));
    AskPage { asking, line, code: page.and_then(|page| PageCode::of(&page.path)) }
}

async fn show_preview(state: &AppState, asked: Asked, status: StatusCode, (asking, card): (Asking, Card)) -> Response {
    let organization = state.desks.answering(&state.catalogue(), &card).organization.clone();
    let promise = promise(asked.locale, &card.reach, promised(state, &organization, &card));
    let further = card.complaint.then(|| state.desks.complaints(&organization).further.clone());
    // what a complaint takes is not what questions take
    let expected = match further {
        None => expect(state, &organization, card.reach.way()).await,
        Some(_) => None,
    };
    let page = PreviewPage { shown: mark(state, &card), asking, promise, expected, card, further };
    render::private(state, asked, status, &page)
}

async fn submit(State(state): App, asked: Asked, mut visit: Visit, Form(sent): Form<Words>) -> Result<Response, Error> {
    let received = receive(&state, asked.locale, &visit, sent).await.ok_or(Error::BadRequest)?;
    let Received { key, asking, pressed, .. } = &received;
    let show = |status, asking| render::private(&state, asked, status, &ask_page(&state, asking));
    let preview = |status, asking, card| show_preview(&state, asked, status, (asking, card));
    if *pressed == Pressed::Change {
        return Ok(show(StatusCode::OK, received.asking));
    }
    let card = match parse(asked.locale, asking.form.clone(), &asking.around) {
        Ok(card) => card,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, Asking { form, ..received.asking })),
    };
    let asking = asking.clone();
    if *pressed == Pressed::Preview {
        return Ok(preview(StatusCode::OK, asking, card).await);
    }
    if !received.unread && mark(&state, &card).unwrap_or_default() != received.shown {
        return Ok(preview(StatusCode::CONFLICT, Asking { again: Again::Changed, ..asking }, card).await);
    }
    let sent = match received.unread {
        true => Err(Error::Unavailable("what somebody shares cannot be read".to_owned())),
        false => send(&state, &mut visit, Sending { locale: asked.locale, key, card: &card }).await,
    };
    Ok(match sent {
        Ok(Kept::At(address)) => see(with_way_back(address, &asking)),
        Ok(Kept::Before(address)) => {
            let key = visit.form_key(&state.clock);
            preview(StatusCode::CONFLICT, Asking { key, again: Again::AlreadySent(address), ..asking }, card).await
        }
        Err(error) => {
            tracing::error!(%error, "a question cannot be kept");
            let asking = Asking { key: visit.same_key(key), again: Again::Unkept, ..asking };
            unkept(preview(StatusCode::SERVICE_UNAVAILABLE, asking, card).await)
        }
    })
}

/// What a card shows of records, as it can be compared: the officer gets what its person saw, and nothing that changed
/// since.
fn mark(state: &AppState, card: &Card) -> Option<String> {
    let read = serde_json::to_string(&card.read()?).ok()?;
    Some(state.keys.mark("request.shown", &read))
}

/// Whoever asked from a step of a form finds back to it.
fn with_way_back(address: String, asking: &Asking) -> String {
    match asking.about.as_ref().filter(|_| asking.around.offers.step.is_some()) {
        Some(about) => [address.as_str(), &about.asked()].concat(),
        None => address,
    }
}

struct Sending<'a> {
    locale: Locale,
    key: &'a FormKey,
    card: &'a Card,
}

async fn send(state: &AppState, visit: &mut Visit, sending: Sending<'_>) -> Result<Kept, Error> {
    let Sending { locale, key, card } = sending;
    let holder = visit.remember(state, locale).await?;
    Ok(keep(state, Question { locale, key, card, by: By::Holder(holder) }).await?)
}
