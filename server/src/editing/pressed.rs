//! What follows from the buttons of a review.

use app::{
    editing::{
        form::reason,
        hour,
        review_page::{Again, Field, May, ReviewPage},
        schedule::refuse_unscheduled,
    },
    form::FormState,
    locale::Locale,
};
use axum::http::StatusCode;

use super::{
    by::Read,
    decide::{self, Decided, Decision},
    publish::{Published, publish},
    schedule::schedule,
    store::Draft,
    work::Work,
};
use crate::{
    error::Error,
    form::{FormKey, Words, value},
    person::Staff,
    state::AppState,
};

/// A button of the review that was pressed.
pub(super) struct Pressed<'a> {
    pub(super) state: &'a AppState,
    pub(super) staff: &'a Staff,
    pub(super) locale: Locale,
    pub(super) work: &'a Work,
    pub(super) draft: &'a Draft,
    pub(super) key: &'a FormKey,
    pub(super) read: Read,
}

/// What follows from it.
pub(super) enum Became {
    At(String),
    /// The page once more, and why.
    Again(StatusCode, Again),
    Wrong(FormState<Field>),
}

impl Pressed<'_> {
    /// What the button that was pressed leads to. The owner of a record decides of it.
    pub(super) async fn press(&self, sent: &Words, page: &ReviewPage) -> Result<Became, Error> {
        let of_others = self.work.found.is_of_others(&self.staff.organization);
        match value(sent, "do") {
            "publish" | "schedule" | "stop" | "reject" if of_others => {
                Ok(Became::Again(StatusCode::UNPROCESSABLE_ENTITY, Again::Owner))
            }
            "publish" => self.publish(page).await,
            "schedule" => self.schedule(page).await,
            _ => self.settle(sent, page).await,
        }
    }

    async fn publish(&self, page: &ReviewPage) -> Result<Became, Error> {
        // whoever wrote an hour, or what should be changed, pressed the wrong button, and would lose it
        let mut form = page.form.clone();
        if !form.value(Field::Hour).trim().is_empty() {
            refuse_unscheduled(&mut form);
        }
        if let Err(form) = without_reason(form) {
            return Ok(Became::Wrong(form));
        }
        let (found, read) = (&self.work.found, (self.key, self.read));
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
        let (found, read) = (&self.work.found, (self.key, self.read));
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
        let (on, read) = ((&self.work.found, self.draft), (self.key, self.read.version));
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
