//! Who stands in a request to a page of a firm. Nobody else learns that there is such a firm.

use std::{collections::HashMap, sync::Arc};

use app::reference::Reference;
use axum::{
    extract::{self, FromRequestParts},
    http::request::Parts,
};

use super::{Membership, membership};
use crate::{
    error::Error,
    person::{Person, PersonId},
    state::AppState,
};

/// A member of the firm that the address names.
pub(super) struct Own {
    pub(super) person: Person,
    pub(super) own: Membership,
    /// What else the address names: of a member, or of an invitation.
    named: HashMap<String, String>,
}

impl Own {
    /// A number in the address. One that cannot be read is nobody’s.
    pub(super) fn number(&self, name: &str) -> Result<i64, Error> {
        self.named.get(name).and_then(|text| text.parse().ok()).ok_or(Error::NotFound)
    }
}

impl FromRequestParts<Arc<AppState>> for Own {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<AppState>) -> Result<Self, Error> {
        let person = Person::from_request_parts(parts, state).await?;
        let named = extract::Path::<HashMap<String, String>>::from_request_parts(parts, state).await;
        let named = named.map_err(|_| Error::NotFound)?.0;
        let firm = named.get("firm").and_then(|text| Reference::parse(text)).ok_or(Error::NotFound)?;
        let own = membership(&mut state.db.begin_read().await?, person.id, firm).await?.ok_or(Error::NotFound)?;
        Ok(Self { person, own, named })
    }
}

/// The same of somebody who decides who acts for the firm.
pub(super) struct Managing(pub(super) Own);

impl FromRequestParts<Arc<AppState>> for Managing {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<AppState>) -> Result<Self, Error> {
        let own = Own::from_request_parts(parts, state).await?;
        if own.own.role.manages() { Ok(Self(own)) } else { Err(Error::NotFound) }
    }
}

/// Whoever asks, and the firm that the address names, whether or not they act for it: who left it a moment ago may.
pub(super) struct Former {
    pub(super) person: PersonId,
    pub(super) firm: Reference,
}

impl FromRequestParts<Arc<AppState>> for Former {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<AppState>) -> Result<Self, Error> {
        let person = Person::from_request_parts(parts, state).await?.id;
        let named = extract::Path::<HashMap<String, String>>::from_request_parts(parts, state).await;
        let named = named.map_err(|_| Error::NotFound)?.0;
        let firm = named.get("firm").and_then(|text| Reference::parse(text)).ok_or(Error::NotFound)?;
        Ok(Self { person, firm })
    }
}
