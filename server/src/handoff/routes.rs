//! The page of numbers, and the two screens on which somebody asks. A GET sets nothing; a POST is kept before it is
//! answered.

use std::sync::Arc;

use app::{
    form::{Field as _, FormState},
    handoff::{
        Card, PageCode, Part, Place,
        ask_page::{Again, AskPage, Asking},
        form::{Around, Field, parse},
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
    asking::{around, fresh, hours_of},
    change_routes,
    expect::expect,
    follow, given,
    keep::{Asked as Question, By, Kept, keep, promised},
};
use crate::{
    error::Error,
    form::{FormKey, Words, see, unkept, value},
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
    let asking = fresh(&state, &visit, asked.locale, named.or_else(came));
    render::private(&state, asked, StatusCode::OK, &ask_page(&state, asking))
}

fn ask_page(state: &AppState, asking: Asking) -> AskPage {
    let line = state.content.lines.iter().find(|line| line.id == LINE).cloned();
    let page = asking.about.as_ref().and_then(|about| KnownPage::at(&state.catalogue(), about));
    AskPage { asking, line, code: page.and_then(|page| PageCode::of(&page.path)) }
}

async fn show_preview(state: &AppState, asked: Asked, status: StatusCode, (asking, card): (Asking, Card)) -> Response {
    let organization = state.desks.answering(&state.catalogue(), &card).organization.clone();
    let promised = promised(state, &organization, &card);
    let expected = expect(state, &organization, card.reach.way()).await;
    let page = PreviewPage { asking, promise: promise(asked.locale, &card.reach, promised), expected, card };
    render::private(state, asked, status, &page)
}

/// The fields as they were sent.
pub(super) fn form(sent: &Words, fields: &[Field]) -> FormState<Field> {
    fields.iter().fold(FormState::default(), |form, field| form.keep(*field, value(sent, field.name())))
}

/// A question that was sent, not looked at yet.
struct Received {
    key: FormKey,
    asking: Asking,
    pressed: Pressed,
}

/// What the pressed button asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pressed {
    /// Look at the card.
    Preview,
    /// Back to the first screen, or the first screen in the other language.
    Change,
    Send,
}

fn receive(state: &AppState, locale: Locale, mut sent: Words) -> Option<Received> {
    let key = FormKey::parse(value(&sent, "key"))?;
    let without = Part::parse(value(&sent, "without"));
    if let Some(part) = without {
        sent.remove(field_of(part).name());
    }
    let about = sent.get(segment::ABOUT).and_then(|page| LocalPath::parse(page));
    let around = around(state, about.as_ref());
    let language = sent.contains_key("language");
    let pressed = match value(&sent, "step") {
        "change" => Pressed::Change,
        _ if language && value(&sent, "at") != "preview" => Pressed::Change,
        "send" if !language && without.is_none() => Pressed::Send,
        _ => Pressed::Preview,
    };
    let about = about.filter(|_| around.page.is_some());
    let (form, raw) = (form(&sent, &Field::ASKED), value(&sent, "key").to_owned());
    let around = Around { hours: hours_of(state, locale, &form, around.page.as_ref()), ..around };
    Some(Received { key, asking: Asking { form, key: raw, about, around, again: Again::No }, pressed })
}

async fn submit(State(state): App, asked: Asked, mut visit: Visit, Form(sent): Form<Words>) -> Result<Response, Error> {
    let Received { key, asking, pressed } = receive(&state, asked.locale, sent).ok_or(Error::BadRequest)?;
    let show = |status, asking| render::private(&state, asked, status, &ask_page(&state, asking));
    let preview = |status, asking, card| show_preview(&state, asked, status, (asking, card));
    if pressed == Pressed::Change {
        return Ok(show(StatusCode::OK, asking));
    }
    let card = match parse(asked.locale, asking.form.clone(), &asking.around) {
        Ok(card) => card,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, Asking { form, ..asking })),
    };
    if pressed == Pressed::Preview {
        return Ok(preview(StatusCode::OK, asking, card).await);
    }
    Ok(match send(&state, &mut visit, Sending { locale: asked.locale, key: &key, card: &card }).await {
        Ok(Kept::At(address)) => see(address),
        Ok(Kept::Before(address)) => {
            let key = visit.form_key(&state.clock);
            preview(StatusCode::CONFLICT, Asking { key, again: Again::AlreadySent(address), ..asking }, card).await
        }
        Err(error) => {
            tracing::error!(%error, "a question cannot be kept");
            let asking = Asking { key: visit.same_key(&key), again: Again::Unkept, ..asking };
            unkept(preview(StatusCode::SERVICE_UNAVAILABLE, asking, card).await)
        }
    })
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

fn field_of(part: Part) -> Field {
    match part {
        Part::Page => Field::SharePage,
        Part::Words => Field::ShareWords,
        Part::Name => Field::Name,
    }
}
