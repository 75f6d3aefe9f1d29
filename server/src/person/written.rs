//! What was written into a form that is not taken is shown once more: it may have taken an hour.

use app::{
    path::LocalPath,
    person::ended_page::{EndedPage, Why},
};
use axum::{
    extract::{FromRequest, Multipart, Request},
    http::StatusCode,
    response::Response,
};
use uuid::Uuid;

use super::token::FIELD;
use crate::{
    render::{self, Asked},
    state::AppState,
};

/// Nobody writes more into a form of ours. Bytes.
const MOST: usize = 64 * 1024;

/// Everything that a person wrote, in the order of the form.
#[derive(Clone, Debug, Default)]
pub(super) struct Written(Vec<String>);

impl Written {
    pub(super) fn in_form(sent: &[u8]) -> Self {
        let fields = url::form_urlencoded::parse(sent).filter(|(name, _)| name != FIELD);
        Self(fields.map(|(_, value)| value.into_owned()).filter(|value| is_written(value)).collect())
    }

    /// The same in a form with files. The files themselves have to be chosen again.
    pub(super) async fn in_upload(request: Request) -> Self {
        let mut written = Self::default();
        let Ok(mut form) = Multipart::from_request(request, &()).await else { return written };
        while let Ok(Some(field)) = form.next_field().await {
            if field.file_name().is_some() || field.name() == Some(FIELD) {
                continue;
            }
            let Ok(text) = field.text().await else { break };
            written.0.extend(Some(text).filter(|text| is_written(text) && text.len() <= MOST));
        }
        written
    }

    /// The page that gives it back; nothing where nothing was written.
    pub(super) fn show(&self, state: &AppState, asked: Asked, back: Option<LocalPath>, why: Why) -> Option<Response> {
        let page = EndedPage { back, written: self.0.join("\n\n"), why };
        (!self.0.is_empty()).then(|| render::private(state, asked, StatusCode::FORBIDDEN, &page))
    }
}

/// Not what a choice stands for (`callback`, `3`) nor an id of ours: what is left, somebody typed.
fn is_written(value: &str) -> bool {
    let value = value.trim();
    let code = value.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let short = value.len() < 3 && value.is_ascii();
    !code && !short && Uuid::try_parse(value).is_err()
}
