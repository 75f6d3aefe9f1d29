//! The page of what is said about one field of a draft, and what is added to it. Any editor of the organization may say
//! something, whoever wrote the draft; so may those of the organization that reviews it.

use app::{
    editing::{
        Place, Slot, State as Standing,
        comment::{Again, CommentsPage, Field, read},
    },
    form::{Field as _, FormState},
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
    decide::review_of,
    routes::App,
    save::note_of,
    store::{Draft, comment as store},
    work::Work,
};
use crate::{
    db::StoreError,
    error::Error,
    form::{Claim, FormKey, Sent, Words, claim, see, unkept, value},
    person::{Editor, Staff},
    render::{self, Asked},
    state::AppState,
};

/// The name of the form among all forms.
const FORM: &str = "editing.comment";

/// The organization, the kind of the record, its id, the field.
type Here = Path<(String, String, String, String)>;
/// The same of what somebody contributed: who did, before the field.
type There = Path<(String, String, String, String, String)>;

/// The draft and the field that an address names: of the staff's organization, or of one that contributed.
struct On<'a> {
    kind: &'a str,
    id: &'a str,
    from: Option<&'a str>,
    field: &'a str,
}

impl On<'_> {
    async fn find(&self, state: &AppState, staff: &Staff, locale: Locale) -> Result<(Work, Draft, Slot), Error> {
        let work = match self.from {
            Some(from) => Work::contributed(state, staff, locale, (self.kind, self.id, from)).await?,
            None => Work::read(state, staff, locale, (self.kind, self.id)).await?,
        };
        let slot = Slot::parse(self.field).filter(|slot| work.sheet.slots().any(|known| known == *slot));
        let draft = work.draft.clone();
        let (draft, slot) = draft.zip(slot).ok_or(Error::NotFound)?;
        Ok((work, draft, slot))
    }
}

fn page(state: &AppState, staff: &Staff, locale: Locale, work: &Work, slot: Slot) -> CommentsPage {
    CommentsPage {
        name: work.found.name.clone(),
        slot,
        difference: work.difference(&state.catalogue(), locale, work.sheet.clone()),
        comments: work.comments(state, staff, locale),
        form: FormState::default(),
        again: Again::No,
    }
}

pub(super) async fn comments(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id, field)): Here,
) -> Result<Response, Error> {
    show(&state, asked, &staff, On { kind: &kind, id: &id, from: None, field: &field }).await
}

pub(super) async fn contribution_comments(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id, from, field)): There,
) -> Result<Response, Error> {
    show(&state, asked, &staff, On { kind: &kind, id: &id, from: Some(&from), field: &field }).await
}

async fn show(state: &AppState, asked: Asked, staff: &Staff, on: On<'_>) -> Result<Response, Error> {
    let (work, _, slot) = on.find(state, staff, asked.locale).await?;
    Ok(render::private(state, asked, StatusCode::OK, &page(state, staff, asked.locale, &work, slot)))
}

pub(super) async fn comment(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id, field)): Here,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    take(&state, asked, &staff, (On { kind: &kind, id: &id, from: None, field: &field }, &sent)).await
}

pub(super) async fn contribution_comment(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id, from, field)): There,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    take(&state, asked, &staff, (On { kind: &kind, id: &id, from: Some(&from), field: &field }, &sent)).await
}

async fn take(state: &AppState, asked: Asked, staff: &Staff, (on, sent): (On<'_>, &Words)) -> Result<Response, Error> {
    let key = &FormKey::of(sent)?;
    let (work, draft, slot) = on.find(state, staff, asked.locale).await?;
    let page = page(state, staff, asked.locale, &work, slot);
    let form = page.form.clone().keep(Field::Comment, value(sent, Field::Comment.name()));
    let show = |status, page: &CommentsPage| render::private(state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &CommentsPage { form, ..page }));
    }
    let said = if value(sent, "do") == "done" {
        None
    } else {
        match read(asked.locale, form.clone()) {
            Ok(text) => Some(text),
            Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &CommentsPage { form, ..page })),
        }
    };
    let answer = back(staff, asked.locale, (&work, &draft), slot);
    match keep(state, staff, (&work, &draft, slot), (key, said.as_deref()), answer).await {
        Ok(Some(answer)) => Ok(see(answer)),
        Ok(None) => {
            on.find(state, staff, asked.locale).await?;
            Ok(show(StatusCode::CONFLICT, &CommentsPage { form, again: Again::Sent, ..page }))
        }
        Err(error) => {
            tracing::error!(%error, "a comment cannot be kept");
            let page = CommentsPage { form, again: Again::Unkept, ..page };
            Ok(unkept(show(StatusCode::SERVICE_UNAVAILABLE, &page)))
        }
    }
}

/// To the field, on the page where whoever commented reads it.
fn back(staff: &Staff, locale: Locale, (work, draft): (&Work, &Draft), slot: Slot) -> String {
    let page = match work.state() {
        Some(Standing::Draft) => work.href(Place::Edit, staff, locale),
        _ => Address::Editing(review_of(staff, &work.found, draft)).href(locale),
    };
    [page.as_str(), "#", slot.name()].concat()
}

/// Keeps what was said, or that nothing is left to do. `None` where something else came with this form before.
async fn keep(
    state: &AppState,
    staff: &Staff,
    (work, draft, slot): (&Work, &Draft, Slot),
    (key, said): (&FormKey, Option<&str>),
    answer: String,
) -> Result<Option<String>, StoreError> {
    let (at, field) = (state.clock.millis(), slot.name());
    let id = draft.id.simple().to_string();
    let body = [id.as_str(), field, said.unwrap_or_default()];
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, at, &Sent { form: FORM, key, body: &body, answer: &answer }).await? {
        Claim::Same(answer) => return Ok(Some(answer)),
        Claim::Other(_) => return Ok(None),
        Claim::New => {}
    }
    if !work.found.is_open(&mut tx, staff).await? {
        return Ok(None);
    }
    let act = match said {
        Some(text) => {
            let by = (staff.person, staff.organization.as_str());
            store::comment(tx.conn(), state.clock.id(), (draft.id, field), by, (text, at)).await?;
            "content.comment"
        }
        None => {
            store::done(tx.conn(), (draft.id, field), staff.person, at).await?;
            "content.comment-done"
        }
    };
    note_of(state, &mut tx, staff, act, (&work.found, draft)).await?;
    tx.commit().await?;
    Ok(Some(answer))
}
