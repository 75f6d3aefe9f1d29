//! Somebody who is known: a person, or a guest of this browser.

use std::sync::Arc;

use axum::{extract::FromRequestParts, http::request::Parts};

use super::{Holder, Visit, visit::sign_in_first};
use crate::{error::Error, state::AppState};

/// Whoever is nobody yet is led to sign in, and comes back.
#[derive(Clone, Debug)]
pub struct Somebody {
    pub holder: Holder,
    pub visit: Visit,
}

impl FromRequestParts<Arc<AppState>> for Somebody {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<AppState>) -> Result<Self, Error> {
        let visit = Visit::from_request_parts(parts, state).await?;
        match visit.holder() {
            Some(holder) => Ok(Self { holder, visit }),
            None => Err(sign_in_first(parts, state).await),
        }
    }
}
