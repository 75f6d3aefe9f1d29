//! The buttons of a form that save nothing: entries and sections of a collection move, services come and go, the page
//! turns to the other language. And which services may stand in a collection at all.

use std::sync::Arc;

use app::{
    editing::{
        Kind, Sheet, Slot, TURN,
        edit_page::{Again, EditPage},
        form::typed,
        ids,
        moves::{Move, adding, items, used},
    },
    form::FormState,
    locale::Locale,
};
use axum::http::StatusCode;

use super::{
    record::{Found, named},
    store::contributor,
    suggest::suggestions,
    target,
    work::Work,
};
use crate::{
    catalogue::Catalogue,
    error::Error,
    form::{Words, value},
    state::AppState,
};

/// The organizations whose services may stand in a collection: its owner, and those that contribute.
pub(super) struct Allowed {
    catalogue: Arc<Catalogue>,
    organizations: Vec<String>,
}

impl Allowed {
    pub(super) async fn of(state: &AppState, found: &Found) -> Result<Self, Error> {
        let catalogue = state.catalogue();
        let Some(cluster) = found.collection() else { return Ok(Self { catalogue, organizations: Vec::new() }) };
        let mut tx = state.db.begin_read().await?;
        let given = contributor::contributors(tx.conn(), &cluster.id).await?;
        let mut organizations = vec![cluster.owner.code.clone()];
        organizations.extend(cluster.contributors.iter().map(|one| one.code.clone()));
        organizations.extend(given.into_iter().map(|row| row.organization));
        Ok(Self { catalogue, organizations })
    }

    /// Whether a service may stand there, by the id under which records name it.
    pub(super) fn may(&self, id: &str) -> bool {
        let service = self.catalogue.service(id).filter(|service| named(&self.catalogue, service).id == id);
        service.is_some_and(|service| self.organizations.contains(&service.organization.code))
    }

    /// The page with the names of what stands in it, and what may belong there.
    pub(super) fn dress(&self, locale: Locale, work: &Work, page: EditPage) -> EditPage {
        let Some(cluster) = work.found.collection() else { return page };
        let sheet = typed(&page.published, &page.form);
        let suggestions = suggestions(&self.catalogue, locale, (cluster, &sheet), &|id| self.may(id));
        let since = page.since.clone().unwrap_or_default();
        let names = work.found.names(&self.catalogue, locale, &[&page.published, &work.sheet, &sheet, &since]);
        EditPage { suggestions, names, ..page }
    }

    /// What a button of these does to the page; `None` for one that saves.
    pub(super) fn rearranged(&self, page: &EditPage, sent: &Words) -> Option<(StatusCode, EditPage)> {
        if let Some(step) = sent.get("move").and_then(|step| Move::parse(step)) {
            return Some(self.carried(page, sent, step));
        }
        if sent.contains_key("language") || sent.contains_key(TURN) {
            return Some((StatusCode::OK, page.clone()));
        }
        // a number that was typed and not added would be lost: the key Enter presses the first button of a form
        let is_typed = |section: &u8| page.adding.get(&adding(*section)).is_some_and(|text| !text.trim().is_empty());
        let section = (0..app::editing::SECTIONS).find(is_typed)?;
        let (status, added) = self.carried(page, sent, Move::Add { section, id: None });
        let again = if status == StatusCode::OK { Again::Added } else { added.again };
        Some((status, EditPage { again, ..added }))
    }

    fn carried(&self, page: &EditPage, sent: &Words, step: Move) -> (StatusCode, EditPage) {
        let sheet = typed(&page.published, &page.form);
        let Move::Add { section, id } = step else { return (StatusCode::OK, with(page, &step.carry(&sheet))) };
        let name = adding(section);
        let id = match self.named(&sheet, id.as_deref().unwrap_or_else(|| value(sent, &name).trim())) {
            Ok(id) => id,
            Err(words) => {
                let mut form = page.form.clone();
                form.refuse(items(section), words, Vec::new());
                return (StatusCode::UNPROCESSABLE_ENTITY, EditPage { form, ..page.clone() });
            }
        };
        let mut added = with(page, &Move::Add { section, id: Some(id) }.carry(&sheet));
        added.adding.remove(&name);
        (StatusCode::OK, added)
    }

    /// The service that somebody means, which stands nowhere yet.
    fn named(&self, sheet: &Sheet, text: &str) -> Result<String, &'static str> {
        let found = target::read(&self.catalogue, text).filter(|record| record.kind == Kind::Service);
        let id = found.ok_or("together-items-unknown")?.id;
        if (0..used(sheet)).any(|section| ids(sheet.get(items(section))).contains(&id)) {
            return Err("together-items-twice");
        }
        if self.may(&id) { Ok(id) } else { Err("editing-items-wrong") }
    }
}

/// The page with other texts in its fields.
fn with(page: &EditPage, sheet: &Sheet) -> EditPage {
    let text = |slot: Slot| match typed(&page.published, &page.form).get(slot) == sheet.get(slot) {
        true => page.form.value(slot),
        false => sheet.get(slot),
    };
    let form = page.published.slots().fold(FormState::default(), |form, slot| form.keep(slot, text(slot)));
    EditPage { form, ..page.clone() }
}
