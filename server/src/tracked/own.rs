//! What of the things that people track an address names, and whose it is: somebody’s own, or a firm’s.

use std::sync::Arc;

use app::{
    application::{FIRM, Place},
    firm::Right,
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    tracked::Given,
};
use axum::{
    extract::{self, FromRequestParts},
    http::request::Parts,
};

use super::{keep, store::Found};
use crate::{
    error::Error,
    firm::{self, Membership},
    form::Words,
    person::{Holder, Visit},
    state::AppState,
};

/// The firm that the address names, where somebody does more than read there. Nobody else learns that there is one.
pub(super) async fn firm_of(state: &AppState, visit: &Visit, query: &Words) -> Result<Option<Membership>, Error> {
    let Some(named) = query.get(FIRM) else { return Ok(None) };
    let named = Reference::parse(named).zip(visit.person());
    let (firm, person) = named.ok_or(Error::NotFound)?;
    let own = firm::membership(&mut state.db.begin_read().await?, person, firm).await?;
    own.filter(|own| own.role.right() >= Right::Write).map(Some).ok_or(Error::NotFound)
}

pub(super) fn named_firm(own: &Membership) -> (Reference, String) {
    (own.reference, own.name.clone())
}

/// What the address names, and whose it is: nobody else learns that there is one.
pub(super) struct Own {
    pub(super) visit: Visit,
    pub(super) holder: Holder,
    pub(super) reference: Reference,
}

impl FromRequestParts<Arc<AppState>> for Own {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<AppState>) -> Result<Self, Error> {
        let visit = Visit::from_request_parts(parts, state).await?;
        let named = extract::Path::<String>::from_request_parts(parts, state).await;
        let reference = named.ok().and_then(|extract::Path(text)| Reference::parse(&text));
        let (holder, reference) = visit.holder().zip(reference).ok_or(Error::NotFound)?;
        Ok(Self { visit, holder, reference })
    }
}

/// What is tracked, as its page needs it.
pub(super) struct Known {
    /// The name of its service, where it is still offered.
    pub(super) name: Option<Localized<String>>,
    pub(super) given: Given,
    pub(super) firm: Option<(Reference, String)>,
}

impl Own {
    pub(super) async fn find(&self, state: &AppState) -> Result<Known, Error> {
        let found = keep::find(&mut state.db.begin_read().await?, self.holder, self.reference).await?;
        let name = state.catalogue().service(&found.row.service).map(|service| service.name.clone());
        Ok(Known { name, given: keep::read(state, &found.row)?, firm: firm_named(found) })
    }
}

fn firm_named(found: Found) -> Option<(Reference, String)> {
    found.firm_reference.as_deref().and_then(Reference::parse).zip(found.firm_name)
}

/// Where it is listed.
pub(super) fn list_of(locale: Locale, firm: Option<&(Reference, String)>) -> String {
    Path::Application(firm.map_or(Place::Home, |(firm, _)| Place::Firm(*firm))).href(locale)
}
