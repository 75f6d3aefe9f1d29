//! The page of a review, and what follows from its buttons.

use app::{
    editing::{
        Place, State as Standing,
        form::reason,
        home_page::Whose,
        hour,
        review_page::{Again, Field, May, ReviewPage},
        schedule::{Scheduled, refuse_unscheduled},
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
    decide::{self, Decided, Decision},
    publish::{Published, publish},
    routes::{App, Here},
    schedule::schedule,
    store::{self, Draft},
    view::Work,
};
use crate::{
    error::Error,
    form::{FormKey, Words, see, unkept, value},
    person::{Editor, Staff},
    render::{self, Asked},
    state::AppState,
};

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

async fn review_page(
    state: &AppState,
    staff: &Staff,
    locale: Locale,
    (work, draft): (&Work, &Draft),
) -> Result<ReviewPage, Error> {
    let mut tx = state.db.begin_read().await?;
    let own = store::is_author(tx.conn(), draft.id, staff.person).await?;
    Ok(ReviewPage {
        organization: staff.organization.clone(),
        record: work.found.record.clone(),
        name: work.found.name.clone(),
        difference: work.difference(&state.catalogue(), locale, work.sheet.clone()),
        comments: work.comments(state, staff, locale),
        form: FormState::default(),
        key: staff.visit.form_key(&state.clock),
        version: draft.version,
        may: if own { May::Recall } else { May::Decide },
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
    let key = &FormKey::of(&sent)?;
    let version: i64 = value(&sent, "version").parse().map_err(|_| Error::BadRequest)?;
    let work = &Work::read(&state, &staff, asked.locale, (&kind, &id)).await?;
    // somebody was quicker, or the finger pressed twice: there is nothing left to decide
    let Some(draft) = &work.draft else { return Ok(see(home(&staff, asked.locale))) };
    let page = review_page(&state, &staff, asked.locale, (work, draft)).await?;
    let form = page.form.clone().keep(Field::Reason, value(&sent, "reason")).keep(Field::Hour, value(&sent, "hour"));
    let page = ReviewPage { form, ..page };
    if sent.contains_key("language") {
        return Ok(render::private(&state, asked, StatusCode::OK, &page));
    }
    let pressed = Pressed { state: &state, staff: &staff, locale: asked.locale, work, draft, key, version };
    let became = match value(&sent, "do") {
        "publish" => pressed.publish(&page).await?,
        "schedule" => pressed.schedule(&page).await?,
        _ => pressed.settle(&sent, &page).await?,
    };
    let (status, page) = match became {
        Became::At(address) => return Ok(see(address)),
        // the review is over: what it led to is the draft
        Became::Again(..) if work.state() == Some(Standing::Draft) => {
            return Ok(see(work.href(Place::Edit, &staff, asked.locale)));
        }
        Became::Again(status, again) => (status, ReviewPage { again, ..page }),
        Became::Wrong(form) => (StatusCode::UNPROCESSABLE_ENTITY, ReviewPage { form, ..page }),
    };
    let response = render::private(&state, asked, status, &page);
    Ok(if status == StatusCode::SERVICE_UNAVAILABLE { unkept(response) } else { response })
}

fn home(staff: &Staff, locale: Locale) -> String {
    Address::Editing(Place::Home(staff.organization.clone())).href(locale)
}

/// A button of the review that was pressed.
struct Pressed<'a> {
    state: &'a AppState,
    staff: &'a Staff,
    locale: Locale,
    work: &'a Work,
    draft: &'a Draft,
    key: &'a FormKey,
    /// The draft that was read.
    version: i64,
}

/// What follows from it.
enum Became {
    At(String),
    /// The page once more, and why.
    Again(StatusCode, Again),
    Wrong(FormState<Field>),
}

impl Pressed<'_> {
    async fn publish(&self, page: &ReviewPage) -> Result<Became, Error> {
        // whoever wrote an hour, or what should be changed, pressed the wrong button, and would lose it
        let mut form = page.form.clone();
        if !form.value(Field::Hour).trim().is_empty() {
            refuse_unscheduled(&mut form);
        }
        if let Err(form) = without_reason(form) {
            return Ok(Became::Wrong(form));
        }
        let (found, read) = (&self.work.found, (self.key, self.version));
        became(publish(self.state, self.staff, (found, self.draft), read, self.locale).await)
    }

    async fn schedule(&self, page: &ReviewPage) -> Result<Became, Error> {
        let mut form = page.form.clone();
        let hour = hour::read(form.value(Field::Hour), page.zone, self.state.clock.now());
        if let Err(words) = hour {
            form.refuse(Field::Hour, words, Vec::new());
        }
        let hour = match (without_reason(form), hour) {
            (Ok(()), Ok(hour)) => hour,
            (Err(form), _) => return Ok(Became::Wrong(form)),
            (Ok(()), Err(_)) => return Err(Error::BadRequest),
        };
        let (found, read) = (&self.work.found, (self.key, self.version));
        let at = (hour, page.zone);
        became(schedule(self.state, self.staff, (found, self.draft), read, (at, self.locale)).await)
    }

    async fn settle(&self, sent: &Words, page: &ReviewPage) -> Result<Became, Error> {
        let decision = match (value(sent, "do"), page.may) {
            ("recall", May::Recall) => Decision::Recall,
            ("withdraw", _) => Decision::GiveUp,
            ("stop", _) => Decision::Stop,
            ("reject", May::Recall) => return Ok(Became::Again(StatusCode::UNPROCESSABLE_ENTITY, Again::Own)),
            ("reject", May::Decide) => match reason(self.locale, page.form.clone()) {
                Ok(reason) => Decision::SendBack(reason),
                Err(form) => return Ok(Became::Wrong(form)),
            },
            _ => return Err(Error::BadRequest),
        };
        let (on, read) = ((&self.work.found, self.draft), (self.key, self.version));
        Ok(match decide::decide(self.state, self.staff, on, read, (&decision, self.locale)).await {
            Ok(Decided::At(address)) => Became::At(address),
            Ok(Decided::Overtaken) => Became::Again(StatusCode::CONFLICT, Again::Changed),
            Err(error) => {
                tracing::error!(%error, "a decision cannot be kept");
                Became::Again(StatusCode::SERVICE_UNAVAILABLE, Again::Unkept)
            }
        })
    }
}

/// A reason that stands there was not sent.
fn without_reason(mut form: FormState<Field>) -> Result<(), FormState<Field>> {
    if !form.value(Field::Reason).trim().is_empty() {
        form.refuse(Field::Reason, "editing-reason-unsent", Vec::new());
    }
    if form.is_valid() { Ok(()) } else { Err(form) }
}

fn became(published: Result<Published, Error>) -> Result<Became, Error> {
    Ok(match published {
        Ok(Published::At(address)) => Became::At(address),
        Ok(Published::Overtaken | Published::Outdated) => Became::Again(StatusCode::CONFLICT, Again::Changed),
        Ok(Published::Own) => Became::Again(StatusCode::UNPROCESSABLE_ENTITY, Again::Own),
        Ok(Published::OneSided) => Became::Again(StatusCode::UNPROCESSABLE_ENTITY, Again::OneSided),
        Err(Error::NotFound) => return Err(Error::NotFound),
        Err(error) => {
            tracing::error!(%error, "a draft cannot be published");
            Became::Again(StatusCode::SERVICE_UNAVAILABLE, Again::Unkept)
        }
    })
}
