//! The public pages: the list, and the two screens on which somebody orders. A GET sets nothing.

use std::sync::Arc;

use app::{
    form::{Field as _, FormState},
    handoff::{Card, ask_page::Again},
    locale::Locale,
    publication::{
        Left, Place, Publication,
        check_page::CheckPage,
        form::{Field, parse},
        list_page::ListPage,
        order_page::{OrderPage, Ordering},
        say,
    },
};
use axum::{
    Form, Router,
    extract::{self, State},
    http::StatusCode,
    response::Response,
    routing::get,
};

use super::{
    desk,
    stock::{left, placed},
    store::Named,
};
use crate::{
    db::StoreError,
    error::Error,
    form::{FormKey, Words, see, unkept, value},
    handoff::{Asked as Question, By, Kept, keep},
    person::Visit,
    render::{self, Asked},
    state::AppState,
};

pub(super) type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    Router::new()
        .route(&Place::All.href(locale), get(list))
        .route(&Place::one(locale), get(show).post(submit))
        .route(&Place::Desk("{org}".to_owned()).href(locale), get(desk::show).post(desk::count))
}

async fn list(State(state): App, asked: Asked) -> Response {
    render::public(&state, asked, &ListPage { publications: state.content.publications.clone() })
}

fn find(state: &AppState, locale: Locale, slug: &str) -> Result<Arc<Publication>, Error> {
    let here = |one: &&Arc<Publication>| one.slugs.get(locale) == slug;
    state.content.publications.iter().find(here).cloned().ok_or(Error::NotFound)
}

/// What is left of each item. Where it cannot be counted now, the shelf is said to be as it was set up: what is promised
/// is decided when the order is kept.
async fn all_left(state: &AppState, what: &Publication) -> Vec<Left> {
    match count(state, what).await {
        Ok(left) => left,
        Err(error) => {
            tracing::warn!(%error, "the copies of a publication cannot be counted");
            what.items.iter().map(|item| item.supply.first()).collect()
        }
    }
}

async fn count(state: &AppState, what: &Publication) -> Result<Vec<Left>, StoreError> {
    let mut tx = state.db.begin_read().await?;
    let mut all = Vec::new();
    for item in &what.items {
        let code = item.code();
        all.push(left(&mut tx, Named { publication: &what.id, item: &code }, item.supply).await?);
    }
    Ok(all)
}

async fn show(
    State(state): App,
    asked: Asked,
    visit: Visit,
    extract::Path(slug): extract::Path<String>,
) -> Result<Response, Error> {
    let what = find(&state, asked.locale, &slug)?;
    let form = FormState::default().keep(Field::Copies, "1");
    let order = Ordering { what, form, key: visit.form_key(&state.clock), again: Again::No };
    Ok(show_order(&state, asked, StatusCode::OK, order).await)
}

async fn show_order(state: &AppState, asked: Asked, status: StatusCode, order: Ordering) -> Response {
    let left = all_left(state, &order.what).await;
    render::private(state, asked, status, &OrderPage { order, left })
}

async fn show_check(state: &AppState, asked: Asked, status: StatusCode, (order, card): (Ordering, Card)) -> Response {
    let left = all_left(state, &order.what).await;
    let promise = card.order.as_ref().map(|wanted| {
        let at = order.what.items.iter().position(|item| item.code() == wanted.item());
        let left = at.and_then(|at| left.get(at)).copied().unwrap_or(Left::Made);
        let placed = placed(state, &order.what, wanted, left);
        say::promise(asked.locale, placed.fate, placed.due)
    });
    let page = CheckPage { order, card, promise: promise.unwrap_or_default() };
    render::private(state, asked, status, &page)
}

async fn submit(
    State(state): App,
    asked: Asked,
    mut visit: Visit,
    extract::Path(slug): extract::Path<String>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let (what, key) = (find(&state, asked.locale, &slug)?, FormKey::of(&sent)?);
    let form = Field::ALL.into_iter().fold(FormState::default(), |form, one| form.keep(one, value(&sent, one.name())));
    let order = Ordering { what, form, key: value(&sent, "key").to_owned(), again: Again::No };
    let (step, language) = (value(&sent, "step"), sent.contains_key("language"));
    if step == "change" || language && value(&sent, "at") != "preview" {
        return Ok(show_order(&state, asked, StatusCode::OK, order).await);
    }
    let card = match parse(asked.locale, order.form.clone(), &order.what) {
        Ok(card) => card,
        Err(form) => {
            let order = Ordering { form, ..order };
            return Ok(show_order(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, order).await);
        }
    };
    if step != "send" || language {
        return Ok(show_check(&state, asked, StatusCode::OK, (order, card)).await);
    }
    let kept = send(&state, &mut visit, (asked.locale, &key), &card).await;
    Ok(answer(&state, asked, (&visit, &key), kept, (order, card)).await)
}

/// Leads to the order that was kept; else the second screen once more, with why.
async fn answer(
    state: &AppState,
    asked: Asked,
    (visit, key): (&Visit, &FormKey),
    kept: Result<Kept, Error>,
    (order, card): (Ordering, Card),
) -> Response {
    match kept {
        Ok(Kept::At(address)) => see(address),
        Ok(Kept::Before(address)) => {
            let key = visit.form_key(&state.clock);
            let order = Ordering { key, again: Again::AlreadySent(address), ..order };
            show_check(state, asked, StatusCode::CONFLICT, (order, card)).await
        }
        Err(error) => {
            tracing::error!(%error, "an order cannot be kept");
            let order = Ordering { key: visit.same_key(key), again: Again::Unkept, ..order };
            unkept(show_check(state, asked, StatusCode::SERVICE_UNAVAILABLE, (order, card)).await)
        }
    }
}

async fn send(
    state: &AppState,
    visit: &mut Visit,
    (locale, key): (Locale, &FormKey),
    card: &Card,
) -> Result<Kept, Error> {
    let holder = visit.remember(state, locale).await?;
    Ok(keep(state, Question { locale, key, card, by: By::Holder(holder) }).await?)
}
