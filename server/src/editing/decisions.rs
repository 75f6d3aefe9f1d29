//! The page of a review, and what somebody decided on it: of a draft of their own organization, or of what another one
//! contributed.

use app::{
    editing::{
        Kind, Place, State as Standing,
        home_page::Whose,
        hour,
        review_page::{Again, Field, From, May, ReviewPage},
        schedule::Scheduled,
    },
    form::FormState,
    handoff::Zone,
    locale::Locale,
    path::Path as Address,
};
use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

use super::{
    by::Read,
    pressed::{Became, Pressed},
    record::find,
    routes::{App, Here},
    store::{self, Draft},
    view::organization_name,
    work::Work,
};
use crate::{
    error::Error,
    form::{FormKey, Words, see, unkept, value},
    person::{Editor, Staff},
    render::{self, Asked},
    state::AppState,
};

/// The organization, the kind of the record, its id, and who contributed.
type There = Path<(String, String, String, String)>;

pub(super) async fn review(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id)): Here,
) -> Result<Response, Error> {
    let work = Work::read(&state, &staff, asked.locale, (&kind, &id)).await?;
    match (&work.draft, work.state()) {
        (Some(draft), Some(Standing::Review | Standing::Scheduled)) => {
            let page = review_page(&state, &staff, asked.locale, (&work, draft)).await?;
            Ok(render::private(&state, asked, StatusCode::OK, &page))
        }
        _ => Ok(see(work.href(Place::Edit, &staff, asked.locale))),
    }
}

pub(super) async fn contribution(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id, from)): There,
) -> Result<Response, Error> {
    let work = Work::contributed(&state, &staff, asked.locale, (&kind, &id, &from)).await?;
    let draft = work.draft.as_ref().ok_or(Error::NotFound)?;
    let page = review_page(&state, &staff, asked.locale, (&work, draft)).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

async fn review_page(
    state: &AppState,
    staff: &Staff,
    locale: Locale,
    (work, draft): (&Work, &Draft),
) -> Result<ReviewPage, Error> {
    let mut tx = state.db.begin_read().await?;
    let own = store::is_author(tx.conn(), draft.id, staff.person).await?;
    drop(tx);
    let catalogue = state.catalogue();
    let from = |code: &str| From { code: code.to_owned(), name: organization_name(&catalogue, locale, code) };
    Ok(ReviewPage {
        organization: staff.organization.clone(),
        record: work.found.record.clone(),
        name: work.found.name.clone(),
        from: work.from(staff).map(from),
        owner: work.owner_name(state, staff, locale),
        difference: work.difference(&catalogue, locale, work.sheet.clone()),
        comments: work.comments(state, staff, locale),
        form: FormState::default(),
        key: staff.visit.form_key(&state.clock),
        version: draft.version,
        base: work.base,
        crossed: work.crossed.clone(),
        may: match work.found.is_of_others(&staff.organization) {
            _ if own => May::Recall,
            true => May::Wait,
            false => May::Decide,
        },
        zone: state.desks.of(&staff.organization).zone,
        scheduled: scheduled(staff, locale, draft),
        again: Again::No,
    })
}

/// The hour at which a draft is published, for one that was read.
fn scheduled(staff: &Staff, locale: Locale, draft: &Draft) -> Option<Scheduled> {
    let zone = draft.zone.as_deref().and_then(Zone::parse)?;
    let whose = if draft.reviewer == Some(staff.person.uuid()) { Whose::Yours } else { Whose::Theirs };
    Some(Scheduled { hour: hour::said(locale, zone, draft.publish_at?), reviewer: whose })
}

pub(super) async fn decide(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id)): Here,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let work = Work::read(&state, &staff, asked.locale, (&kind, &id)).await?;
    decided(&state, asked, &staff, (&work, &sent)).await
}

pub(super) async fn decide_contribution(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id, from)): There,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    match Work::contributed(&state, &staff, asked.locale, (&kind, &id, &from)).await {
        Ok(work) => decided(&state, asked, &staff, (&work, &sent)).await,
        // what is decided already is not there any more; the collection is
        Err(Error::NotFound) => {
            let kind = Kind::at(asked.locale, &kind).filter(|kind| *kind == Kind::Collection);
            find(&state.catalogue(), &staff.organization, kind.ok_or(Error::NotFound)?, &id)?;
            Ok(see(home(&staff, asked.locale)))
        }
        Err(error) => Err(error),
    }
}

async fn decided(
    state: &AppState,
    asked: Asked,
    staff: &Staff,
    (work, sent): (&Work, &Words),
) -> Result<Response, Error> {
    let key = &FormKey::of(sent)?;
    let number = |name: &str| value(sent, name).parse::<i64>().map_err(|_| Error::BadRequest);
    let read = Read { version: number("version")?, base: number("base")? };
    // somebody was quicker, or the finger pressed twice: there is nothing left to decide
    let Some(draft) = &work.draft else { return Ok(see(home(staff, asked.locale))) };
    let page = review_page(state, staff, asked.locale, (work, draft)).await?;
    let form = page.form.clone().keep(Field::Reason, value(sent, "reason")).keep(Field::Hour, value(sent, "hour"));
    let page = ReviewPage { form, ..page };
    if sent.contains_key("language") {
        return Ok(render::private(state, asked, StatusCode::OK, &page));
    }
    let of_others = work.found.is_of_others(&staff.organization);
    let became = Pressed { state, staff, locale: asked.locale, work, draft, key, read }.press(sent, &page).await?;
    if of_others && matches!(became, Became::Again(..)) {
        work.found.still(state, staff).await?;
    }
    let (status, page) = match became {
        Became::At(address) => return Ok(see(address)),
        // the review is over: what it led to is the draft
        Became::Again(..) if work.state() == Some(Standing::Draft) => {
            return Ok(see(work.href(Place::Edit, staff, asked.locale)));
        }
        Became::Again(status, again) => (status, ReviewPage { again, ..page }),
        Became::Wrong(form) => (StatusCode::UNPROCESSABLE_ENTITY, ReviewPage { form, ..page }),
    };
    let response = render::private(state, asked, status, &page);
    Ok(if status == StatusCode::SERVICE_UNAVAILABLE { unkept(response) } else { response })
}

fn home(staff: &Staff, locale: Locale) -> String {
    Address::Editing(Place::Home(staff.organization.clone())).href(locale)
}
