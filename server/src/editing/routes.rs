//! The pages of editors. Each asks for the power of an editor of the organization in its address; what belongs to
//! another organization is not found.

use std::sync::Arc;

use app::{
    editing::{
        FIRST, Place, Sheet, Slot, State as Standing, TURN,
        edit_page::{Again, EditPage},
        form::{Move, hold_back, read},
        preview,
        translation::{path as translation_at, routes as translation_routes},
    },
    form::{Field, FormState},
    locale::Locale,
};
use axum::{
    Form, Router,
    extract::{Path, Query, State},
    http::StatusCode,
    response::Response,
    routing::get,
};

use super::{
    comments::{comment, comments},
    decisions::{decide, review},
    missed::missed,
    preview::{change_links, links, show},
    revisions::{bring_back, history, revision},
    save::{Saved, Saving, save},
    translation::{self, Same},
    view::{Work, home_page},
    withdrawals::{withdraw, withdrawal},
};
use crate::{
    error::Error,
    form::{FormKey, Words, see, unkept, value},
    person::{Editor, Staff},
    render::{self, Asked},
    state::AppState,
};

pub(super) type App = State<Arc<AppState>>;
/// The organization, the kind of the record, its id.
pub(super) type Here = Path<(String, String, String)>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let [home_at, missed_at, edit_at, review_at, history_at, revision_at, comments_at, withdrawal_at] =
        Place::routes(locale);
    let [links_at, preview_at] = preview::routes(locale);
    let [translation_at, _] = translation_routes(locale);
    Router::new()
        .route(&home_at, get(home))
        .route(&missed_at, get(missed))
        .route(&edit_at, get(edit).post(submit))
        .route(&review_at, get(review).post(decide))
        .route(&comments_at, get(comments).post(comment))
        .route(&withdrawal_at, get(withdrawal).post(withdraw))
        .route(&history_at, get(history))
        .route(&revision_at, get(revision).post(bring_back))
        .route(&links_at, get(links).post(change_links))
        .route(&preview_at, get(show))
        .route(&translation_at, get(translation::show).post(translation::change))
}

/// Files that come back from a translator.
pub fn uploads(locale: Locale) -> Router<Arc<AppState>> {
    let [_, file_at] = translation_routes(locale);
    Router::new().route(&file_at, get(translation::get_file).post(translation::take_file))
}

async fn home(State(state): App, asked: Asked, Editor(staff): Editor) -> Result<Response, Error> {
    let page = home_page(&state, &staff, asked.locale).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

async fn edit(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id)): Here,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let work = Work::read(&state, &staff, asked.locale, (&kind, &id)).await?;
    match work.state() {
        Some(Standing::Review | Standing::Scheduled) => {
            return Ok(see(work.href(Place::Review, &staff, asked.locale)));
        }
        Some(Standing::Translation) => {
            return Ok(see(translation_at(&staff.organization, &work.found.record).href(asked.locale)));
        }
        _ => {}
    }
    let mut page = work.edit_page(&state, &staff, asked.locale);
    page.first = first(&query).unwrap_or(page.first);
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

fn first(sent: &Words) -> Option<Locale> {
    sent.get(TURN).or_else(|| sent.get(FIRST)).and_then(|code| Locale::parse(code))
}

async fn submit(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id)): Here,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = &FormKey::of(&sent)?;
    let work = Work::read(&state, &staff, asked.locale, (&kind, &id)).await?;
    let page = filled(work.edit_page(&state, &staff, asked.locale), &sent)?;
    let show = |status: StatusCode, page: &EditPage| render::private(&state, asked, status, page);
    if let Some(form) = rearranged(&page, &sent) {
        return Ok(show(StatusCode::OK, &EditPage { form, ..page }));
    }
    let to = if value(&sent, "do") == "send" { Standing::Review } else { Standing::Draft };
    let sheet = &match accept(asked.locale, &page, &work.same, to) {
        Ok(sheet) => sheet,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &EditPage { form, ..page })),
    };
    let nothing = page.published.changed(sheet).is_empty() && work.same.of(sheet).is_empty();
    if nothing && (to == Standing::Review || page.version == 0) {
        return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &EditPage { again: Again::Unchanged, ..page }));
    }
    let (locale, found, version, source) = (asked.locale, &work.found, page.version, page.first);
    match save(&state, &staff, Saving { locale, key, found, sheet, version, source, to }).await {
        Ok(Saved::At(address)) => Ok(see(address)),
        Ok(Saved::Overtaken) => overtaken(&state, asked, &staff, (&kind, &id), page).await,
        Err(error) => {
            tracing::error!(%error, "a draft cannot be kept");
            Ok(unkept(show(StatusCode::SERVICE_UNAVAILABLE, &EditPage { again: Again::Unkept, ..page })))
        }
    }
}

/// The page with what was sent. A field that was not sent keeps what it had.
fn filled(page: EditPage, sent: &Words) -> Result<EditPage, Error> {
    let typed = |slot: Slot| sent.get(slot.name()).map_or_else(|| page.form.value(slot), String::as_str);
    let form = page.published.slots().fold(FormState::default(), |form, slot| form.keep(slot, typed(slot)));
    let version = value(sent, "version").parse().map_err(|_| Error::BadRequest)?;
    Ok(EditPage { form, version, first: first(sent).unwrap_or(page.first), ..page })
}

/// The form where a button was pressed that saves nothing: an entry moves, the language of the page changes, or the one
/// that stands first.
fn rearranged(page: &EditPage, sent: &Words) -> Option<FormState<Slot>> {
    let Some(step) = sent.get("move").and_then(|step| Move::parse(step)) else {
        let kept = sent.contains_key("language") || sent.contains_key(TURN);
        return kept.then(|| page.form.clone());
    };
    let moved = step.carry(page.form.value(step.slot));
    let value = |slot: Slot| if slot == step.slot { &moved } else { page.form.value(slot) };
    Some(page.published.slots().fold(FormState::default(), |form, slot| form.keep(slot, value(slot))))
}

/// What can be kept; for a review, what could be published too.
fn accept(locale: Locale, page: &EditPage, same: &Same, to: Standing) -> Result<Sheet, FormState<Slot>> {
    let sheet = read(locale, &page.published, page.form.clone())?;
    if to == Standing::Review {
        hold_back(&page.published, &sheet, &same.of(&sheet), page.form.clone())?;
    }
    Ok(sheet)
}

/// Both texts: what was typed, and what somebody else saved meanwhile.
async fn overtaken(
    state: &AppState,
    asked: Asked,
    staff: &Staff,
    at: (&str, &str),
    page: EditPage,
) -> Result<Response, Error> {
    let work = Work::read(state, staff, asked.locale, at).await?;
    let again = match work.state() {
        Some(Standing::Review | Standing::Scheduled) => Again::InReview,
        Some(Standing::Translation) => Again::Out,
        _ => Again::Conflict(work.sheet.clone()),
    };
    let fresh = work.edit_page(state, staff, asked.locale);
    let page = EditPage { form: page.form, first: page.first, again, reason: None, ..fresh };
    Ok(render::private(state, asked, StatusCode::CONFLICT, &page))
}
