//! The pages of editors. An answer of another organization is not found.

use std::sync::Arc;

use app::{
    answer::{
        Answer, AnswerId, Place,
        edit_page::{ACT, Again, EditAnswerPage, PUBLISH, REJECT, SEND, WITHDRAW},
        form::{Field, Given, reason},
        staff_page::{StaffAnswersPage, Standing},
    },
    form::{Field as _, FormState},
    locale::Locale,
    path::Path,
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};

use super::{
    keep::{self, Done},
    routes::App,
    store::{self, Draft},
};
use crate::{
    db::StoreError,
    error::Error,
    form::{FormKey, Words, see, unkept, value},
    handoff::organization_name,
    person::{Editor, Staff},
    render::{self, Asked},
    state::AppState,
};

pub(super) async fn list(State(state): App, asked: Asked, Editor(staff): Editor) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let drafts = store::drafts(tx.conn(), &staff).await?;
    drop(tx);
    let standing = |answer: &Answer| {
        let draft = drafts.iter().find(|draft| draft.answer == answer.id.as_str());
        draft.map(|draft| standing(draft, &staff))
    };
    let catalogue = state.catalogue();
    let own = catalogue.answers.all().iter().filter(|answer| answer.organization == staff.organization);
    let page = StaffAnswersPage {
        name: organization_name(&state, asked.locale, &staff.organization),
        answers: own.map(|answer| (answer.clone(), standing(answer))).collect(),
        organization: staff.organization.clone(),
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

fn standing(draft: &Draft, staff: &Staff) -> Standing {
    match (draft.returned, draft.author == staff.person.uuid()) {
        (true, _) => Standing::Returned,
        (false, true) => Standing::Waits,
        (false, false) => Standing::ToRead,
    }
}

/// An answer of this organization, and its next version where somebody wrote one.
struct Work {
    answer: Arc<Answer>,
    draft: Option<Draft>,
}

impl Work {
    async fn read(state: &AppState, staff: &Staff, id: &str) -> Result<Self, Error> {
        let id = AnswerId::parse(id).ok_or(Error::NotFound)?;
        let answer = state.catalogue().answers.get(&id).cloned();
        let answer = answer.filter(|answer| answer.organization == staff.organization).ok_or(Error::NotFound)?;
        let mut tx = state.db.begin_read().await?;
        let draft = store::draft(tx.conn(), staff, &id).await?;
        Ok(Self { answer, draft })
    }

    fn page(&self, state: &AppState, staff: &Staff) -> EditAnswerPage {
        let current = &self.answer.current;
        let written = || Given { question: current.question.clone(), text: current.text.clone(), mistake: None };
        let given = self.draft.as_ref().map_or_else(written, |draft| draft.given.clone());
        EditAnswerPage {
            organization: staff.organization.clone(),
            answer: self.answer.clone(),
            next: self.draft.as_ref().map(|draft| (draft.given.clone(), standing(draft, staff))),
            reason: self.draft.as_ref().and_then(|draft| draft.reason.clone()),
            version: self.draft.as_ref().map_or(0, |draft| draft.version),
            form: given.form(),
            key: staff.visit.form_key(&state.clock),
            again: Again::No,
        }
    }
}

pub(super) async fn open(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    extract::Path((_, id)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let page = Work::read(&state, &staff, &id).await?.page(&state, &staff);
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// The page with what was sent.
fn filled(page: EditAnswerPage, key: String, sent: &Words) -> EditAnswerPage {
    let fields = Field::WRITTEN.into_iter().chain([Field::Reason]);
    let typed = |field: Field| sent.get(field.name()).map_or_else(|| page.form.value(field), String::as_str);
    let form = fields.fold(FormState::default(), |form, field| form.keep(field, typed(field)));
    EditAnswerPage { form, key, ..page }
}

pub(super) async fn change(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    extract::Path((_, id)): extract::Path<(String, String)>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let work = Work::read(&state, &staff, &id).await?;
    let version: i64 = value(&sent, "version").parse().map_err(|_| Error::BadRequest)?;
    let page = filled(work.page(&state, &staff), staff.visit.same_key(&key), &sent);
    let show = |status, page: &EditAnswerPage| render::private(&state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &page));
    }
    let pressed = Pressed { state: &state, staff: &staff, locale: asked.locale, work: &work, key: &key, version };
    let (status, again) = match pressed.act(&sent, &page).await {
        Ok(Ok(Done::Kept)) => return Ok(see(pressed.address(&sent))),
        Ok(Ok(Done::Overtaken)) => (StatusCode::CONFLICT, Again::Changed),
        Ok(Ok(Done::Own)) => (StatusCode::UNPROCESSABLE_ENTITY, Again::Own),
        Ok(Err(form)) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &EditAnswerPage { form, ..page })),
        Err(error) => {
            tracing::error!(%error, "an answer cannot be kept");
            return Ok(unkept(show(StatusCode::SERVICE_UNAVAILABLE, &EditAnswerPage { again: Again::Unkept, ..page })));
        }
    };
    Ok(show(status, &EditAnswerPage { again, ..page }))
}

/// A button that was pressed.
struct Pressed<'a> {
    state: &'a AppState,
    staff: &'a Staff,
    locale: Locale,
    work: &'a Work,
    key: &'a FormKey,
    /// The draft that was read.
    version: i64,
}

impl Pressed<'_> {
    /// Where it leads: whoever sent a version sees how it waits, everybody else has the next one to do.
    fn address(&self, sent: &Words) -> String {
        let organization = self.staff.organization.clone();
        let place = match value(sent, ACT) {
            SEND => Place::Edit(organization, self.work.answer.id.clone()),
            _ => Place::Staff(organization),
        };
        Path::Answer(place).href(self.locale)
    }

    async fn act(&self, sent: &Words, page: &EditAnswerPage) -> Result<Result<Done, FormState<Field>>, StoreError> {
        let Self { state, staff, work, .. } = *self;
        let answer = &*work.answer;
        let act = value(sent, ACT);
        if act == SEND {
            let given = match Given::parse(self.locale, answer, page.form.clone()) {
                Ok(given) => given,
                Err(form) => return Ok(Err(form)),
            };
            let address = self.address(sent);
            let kept = keep::write(state, staff, answer, &given, (self.key, self.version, &address)).await;
            return kept.map(Ok);
        }
        // somebody was quicker, or the finger pressed twice: there is nothing left to decide
        let Some(draft) = &work.draft else { return Ok(Ok(Done::Kept)) };
        if draft.version != self.version {
            return Ok(Ok(Done::Overtaken));
        }
        let on = (answer, draft);
        match act {
            PUBLISH => keep::publish(state, staff, on).await.map(Ok),
            WITHDRAW => keep::withdraw(state, staff, on).await.map(Ok),
            REJECT => match reason(self.locale, page.form.clone()) {
                Ok(reason) => keep::send_back(state, staff, on, &reason).await.map(Ok),
                Err(form) => Ok(Err(form)),
            },
            _ => Ok(Ok(Done::Overtaken)),
        }
    }
}
