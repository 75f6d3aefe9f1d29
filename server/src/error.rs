//! What a request may fail with: a status, a page in the reader's language, a reference number, a way on.
//!
//! A handler returns [`Error`]; the layer `http::failure` turns it into the page, because only there the language
//! of the address and the reference are known. What is our fault is logged there, once.

use app::{
    failure::Failure,
    locale::{Locale, Localized},
    path::{LocalPath, Path},
    person::Place,
};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use thiserror::Error;
use tokio::task::JoinError;
use tower_sessions::{session, session_store};

use crate::db::{StoreError, is_unavailable};

#[derive(Clone, Debug, Error)]
pub enum Error {
    #[error("not found")]
    NotFound,
    #[error("withdrawn")]
    Gone { name: Localized<String>, address: Localized<String> },
    #[error("the request cannot be read")]
    BadRequest,
    #[error("the form came from another site")]
    Forbidden,
    /// It was made before somebody signed in or out.
    #[error("the form is of another session")]
    Stale,
    /// Only for people who signed in: they are led there, and come back.
    #[error("nobody signed in")]
    SignIn { locale: Locale, back: Option<LocalPath> },
    /// One address sent too much.
    #[error("too many requests")]
    TooMany,
    #[error("too busy")]
    TooBusy,
    /// The database is out of reach, or can keep nothing. The text is for the log.
    #[error("{0}")]
    Unavailable(String),
    /// Something of ours failed. The text is for the log, never for the page.
    #[error("{0}")]
    Internal(String),
}

impl Error {
    pub fn failure(&self) -> Failure {
        match self {
            Self::NotFound => Failure::NotFound,
            Self::Gone { name, .. } => Failure::Gone { name: Some(name.clone()) },
            Self::BadRequest => Failure::BadRequest,
            Self::Forbidden | Self::SignIn { .. } => Failure::Forbidden,
            Self::Stale => Failure::Stale,
            Self::TooMany => Failure::TooMany,
            Self::TooBusy => Failure::TooBusy,
            Self::Unavailable(_) => Failure::Unavailable,
            Self::Internal(_) => Failure::Internal,
        }
    }
}

/// Marks a response that refuses only because nobody is known, and the page that was asked for.
#[derive(Clone, Debug)]
pub struct NeedsSession {
    pub back: Option<LocalPath>,
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::PoolTimedOut => Self::TooBusy,
            error if is_unavailable(&error) => Self::Unavailable(error.to_string()),
            error => Self::Internal(error.to_string()),
        }
    }
}

/// A session cannot be read or kept.
impl From<session::Error> for Error {
    fn from(error: session::Error) -> Self {
        match error {
            session::Error::Store(session_store::Error::Backend(text)) => Self::Unavailable(text),
            error => Self::Internal(error.to_string()),
        }
    }
}

/// Work beside the requests broke off.
impl From<JoinError> for Error {
    fn from(error: JoinError) -> Self {
        Self::Internal(error.to_string())
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        if let Self::SignIn { locale, back } = &self {
            let address = Path::Person(Place::SignIn(back.clone())).href(*locale);
            let mut response = (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response();
            response.extensions_mut().insert(NeedsSession { back: back.clone() });
            return response;
        }
        let status = StatusCode::from_u16(self.failure().status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}
