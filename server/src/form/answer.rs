//! The fields of a form as they came, and the answers that every form leads to.

use std::collections::HashMap;

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::FormKey;
use crate::error::Error;

/// Fields under their names.
pub type Words = HashMap<String, String>;

/// A field; empty where it was not sent.
pub fn value<'a>(sent: &'a Words, name: &str) -> &'a str {
    sent.get(name).map_or("", String::as_str)
}

impl FormKey {
    /// The key that every form of ours carries. What comes without is none of ours.
    pub fn of(sent: &Words) -> Result<Self, Error> {
        Self::parse(value(sent, "key")).ok_or(Error::BadRequest)
    }
}

/// Leads on after a form.
pub fn see(address: String) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response()
}

/// Says when to try again what cannot be kept now.
pub fn unkept(mut response: Response) -> Response {
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    response
}
