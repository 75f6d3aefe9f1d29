//! What was published of a record, and the way back to it.

use app::{
    editing::{
        Sheet,
        history_page::{HistoryPage, Published},
        revision_page::{self, RevisionPage},
    },
    locale::Locale,
};
use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

use super::{
    record::sheet,
    restore::{Restored, over, restore, state_of},
    routes::{App, Here},
    store::{self, Revision},
    view::{Work, day},
};
use crate::{
    error::Error,
    form::{FormKey, Words, see, unkept},
    person::{Editor, Staff},
    render::{self, Asked},
    state::AppState,
};

impl Work {
    fn history_page(&self, staff: &Staff, locale: Locale, revisions: &[Revision]) -> HistoryPage {
        let published = |revision: &Revision| Published {
            number: revision.number,
            date: day(locale, revision.at),
            fields: sheet(&revision.before).changed(&sheet(&revision.after)).len(),
        };
        HistoryPage {
            organization: staff.organization.clone(),
            record: self.found.record.clone(),
            name: self.found.name.clone(),
            revisions: revisions.iter().map(published).collect(),
        }
    }
}

pub(super) async fn history(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id)): Here,
) -> Result<Response, Error> {
    let work = Work::read(&state, &staff, asked.locale, (&kind, &id)).await?;
    let mut tx = state.db.begin_read().await?;
    let revisions = store::revisions(tx.conn(), &work.found.record).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &work.history_page(&staff, asked.locale, &revisions)))
}

pub(super) async fn revision(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id, number)): Path<(String, String, String, String)>,
) -> Result<Response, Error> {
    let page = revision_page(&state, asked.locale, &staff, (&kind, &id), &number).await?.0;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

async fn revision_page(
    state: &AppState,
    locale: Locale,
    staff: &Staff,
    at: (&str, &str),
    number: &str,
) -> Result<(RevisionPage, Work, Sheet), Error> {
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let work = Work::read(state, staff, locale, at).await?;
    let mut tx = state.db.begin_read().await?;
    let revisions = store::revisions(tx.conn(), &work.found.record).await?;
    let then = state_of(&revisions, number).ok_or(Error::NotFound)?;
    let after = over(&work.found, &then);
    let page = RevisionPage {
        organization: staff.organization.clone(),
        record: work.found.record.clone(),
        name: work.found.name.clone(),
        is_now: work.found.sheet.changed(&after).is_empty(),
        difference: work.difference(&state.catalogue(), locale, after),
        number,
        key: staff.visit.form_key(&state.clock),
        again: revision_page::Again::No,
    };
    Ok((page, work, then))
}

pub(super) async fn bring_back(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id, number)): Path<(String, String, String, String)>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let (page, work, then) = revision_page(&state, asked.locale, &staff, (&kind, &id), &number).await?;
    match restore(&state, &staff, &work.found, (page.number, &then), (&key, asked.locale)).await {
        Ok(Restored::At(address)) => Ok(see(address)),
        Ok(Restored::Taken) => {
            let page = RevisionPage { again: revision_page::Again::Taken, ..page };
            Ok(render::private(&state, asked, StatusCode::CONFLICT, &page))
        }
        Err(error) => {
            tracing::error!(%error, "an earlier version cannot be restored");
            let page = RevisionPage { again: revision_page::Again::Unkept, ..page };
            Ok(unkept(render::private(&state, asked, StatusCode::SERVICE_UNAVAILABLE, &page)))
        }
    }
}
