//! The pages of editors. Each asks for the power of an editor of the organization in its address; what belongs to
//! another organization is not found.

use std::sync::Arc;

use app::{
    editing::{
        FIRST, Place, SECTIONS, Shape, Sheet, Slot, State as Standing, TURN,
        edit_page::{Again, EditPage},
        form::{complete, hold_back, read},
        moves::adding,
        preview,
        ticks::ticked,
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
    arrange::Allowed,
    begin::{self, begin},
    comments::{comment, comments, contribution_comment, contribution_comments},
    contributors::{contributors, share},
    decisions::{contribution, decide, decide_contribution, review},
    missed::missed,
    preview::{change_links, links, show},
    revisions::{bring_back, history, revision},
    save::{Saved, Saving, save},
    translation::{self, Same},
    view::home_page,
    withdrawals::{withdraw, withdrawal},
    work::Work,
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
    let [home_at, missed_at, edit_at, review_at, history_at, revision_at, comments_at, withdrawal_at, begin_at] =
        Place::routes(locale);
    let [contributors_at, contribution_at, said_at] = Place::shared_routes(locale);
    let [links_at, preview_at] = preview::routes(locale);
    let [translation_at, _] = translation_routes(locale);
    Router::new()
        .route(&begin_at, get(begin).post(begin::submit))
        .route(&home_at, get(home))
        .route(&missed_at, get(missed))
        .route(&edit_at, get(edit).post(submit))
        .route(&review_at, get(review).post(decide))
        .route(&comments_at, get(comments).post(comment))
        .route(&withdrawal_at, get(withdrawal).post(withdraw))
        .route(&contributors_at, get(contributors).post(share))
        .route(&contribution_at, get(contribution).post(decide_contribution))
        .route(&said_at, get(contribution_comments).post(contribution_comment))
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
    let page = Allowed::of(&state, &work.found).await?.dress(asked.locale, &work, page);
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
    let allowed = Allowed::of(&state, &work.found).await?;
    let show = |status: StatusCode, page: EditPage| {
        render::private(&state, asked, status, &allowed.dress(asked.locale, &work, page))
    };
    if let Some((status, page)) = allowed.rearranged(&page, &sent) {
        return Ok(show(status, page));
    }
    let to = if value(&sent, "do") == "send" { Standing::Review } else { Standing::Draft };
    let sheet = &match accept(asked.locale, &page, (&work.same, to), &|id| allowed.may(id)) {
        Ok(sheet) => sheet,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, EditPage { form, ..page })),
    };
    let nothing = page.published.changed(sheet).is_empty() && work.same.of(sheet).is_empty();
    if nothing && (to == Standing::Review || page.version == 0) {
        return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, EditPage { again: Again::Unchanged, ..page }));
    }
    let (locale, found, source) = (asked.locale, &work.found, page.first);
    let (version, base) = (page.version, page.base);
    match save(&state, &staff, Saving { locale, key, found, sheet, version, base, source, to }).await {
        Ok(Saved::At(address)) => Ok(see(address)),
        Ok(Saved::Overtaken) => overtaken(&state, asked, &staff, (&kind, &id), page).await,
        Err(error) => {
            tracing::error!(%error, "a draft cannot be kept");
            Ok(unkept(show(StatusCode::SERVICE_UNAVAILABLE, EditPage { again: Again::Unkept, ..page })))
        }
    }
}

/// The page with what was sent. A field that was not sent keeps what it had.
fn filled(page: EditPage, sent: &Words) -> Result<EditPage, Error> {
    let boxes: Vec<&str> = sent.keys().map(String::as_str).collect();
    let typed = |slot: Slot| match sent.get(slot.name()) {
        None => page.form.value(slot).to_owned(),
        Some(_) if slot.part.shape() == Shape::Ticks => ticked(&page, slot, &boxes),
        Some(text) => text.clone(),
    };
    let form = page.published.slots().fold(FormState::default(), |form, slot| form.keep(slot, typed(slot)));
    let number = |name: &str| value(sent, name).parse().map_err(|_| Error::BadRequest);
    let (version, base) = (number("version")?, number("base")?);
    let fields = (0..SECTIONS).map(adding).filter_map(|name| Some((name.clone(), sent.get(&name)?.clone())));
    let adding = fields.collect();
    Ok(EditPage { form, version, base, adding, first: first(sent).unwrap_or(page.first), ..page })
}

/// What can be kept; for a review, what could be published too.
fn accept(
    locale: Locale,
    page: &EditPage,
    (same, to): (&Same, Standing),
    may: &dyn Fn(&str) -> bool,
) -> Result<Sheet, FormState<Slot>> {
    let sheet = read(locale, &page.published, page.form.clone(), may)?;
    if to == Standing::Review {
        if page.public.is_none() {
            complete(&sheet, page.form.clone())?;
        }
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
    let (since, form) = work.over(state, (page.base, page.form)).await?;
    let page = EditPage { form, since, first: page.first, adding: page.adding, again, reason: None, ..fresh };
    let page = Allowed::of(state, &work.found).await?.dress(asked.locale, &work, page);
    Ok(render::private(state, asked, StatusCode::CONFLICT, &page))
}
