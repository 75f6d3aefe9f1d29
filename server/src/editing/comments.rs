//! The page of what is said about one field of a draft, and what is added to it. Any editor of the organization may say
//! something, whoever wrote the draft.

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
    routes::App,
    save::note,
    store::{Draft, comment as store},
    view::Work,
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

/// The draft and the field that an address names.
async fn find(
    state: &AppState,
    staff: &Staff,
    locale: Locale,
    (kind, id, field): (&str, &str, &str),
) -> Result<(Work, Draft, Slot), Error> {
    let work = Work::read(state, staff, locale, (kind, id)).await?;
    let slot = Slot::parse(field).filter(|slot| work.sheet.slots().any(|known| known == *slot));
    let draft = work.draft.clone();
    let (draft, slot) = draft.zip(slot).ok_or(Error::NotFound)?;
    Ok((work, draft, slot))
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
    let (work, _, slot) = find(&state, &staff, asked.locale, (&kind, &id, &field)).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page(&state, &staff, asked.locale, &work, slot)))
}

pub(super) async fn comment(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id, field)): Here,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = &FormKey::of(&sent)?;
    let (work, draft, slot) = find(&state, &staff, asked.locale, (&kind, &id, &field)).await?;
    let page = page(&state, &staff, asked.locale, &work, slot);
    let form = page.form.clone().keep(Field::Comment, value(&sent, Field::Comment.name()));
    let show = |status, page: &CommentsPage| render::private(&state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &CommentsPage { form, ..page }));
    }
    let said = if value(&sent, "do") == "done" {
        None
    } else {
        match read(asked.locale, form.clone()) {
            Ok(text) => Some(text),
            Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &CommentsPage { form, ..page })),
        }
    };
    let answer = back(&staff, asked.locale, &work, slot);
    match keep(&state, &staff, (&work, &draft, slot), (key, said.as_deref()), answer).await {
        Ok(Some(answer)) => Ok(see(answer)),
        Ok(None) => Ok(show(StatusCode::CONFLICT, &CommentsPage { form, again: Again::Sent, ..page })),
        Err(error) => {
            tracing::error!(%error, "a comment cannot be kept");
            let page = CommentsPage { form, again: Again::Unkept, ..page };
            Ok(unkept(show(StatusCode::SERVICE_UNAVAILABLE, &page)))
        }
    }
}

/// To the field, on the page where whoever commented reads it.
fn back(staff: &Staff, locale: Locale, work: &Work, slot: Slot) -> String {
    let place = if work.state() == Some(Standing::Draft) { Place::Edit } else { Place::Review };
    let page = Address::Editing(place(staff.organization.clone(), work.found.record.clone())).href(locale);
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
    let act = match said {
        Some(text) => {
            store::comment(tx.conn(), state.clock.id(), (draft.id, field), staff.person, (text, at)).await?;
            "content.comment"
        }
        None => {
            store::done(tx.conn(), (draft.id, field), staff.person, at).await?;
            "content.comment-done"
        }
    };
    note(state, &mut tx, staff, act, &work.found).await?;
    tx.commit().await?;
    Ok(Some(answer))
}
