//! Requests to the provider: no redirects, five seconds each, and no more than a token needs to read.

use std::{pin::Pin, time::Duration};

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use reqwest::{Client, redirect::Policy};
use thiserror::Error;

/// Who waits to sign in waits no longer.
const PATIENCE: Duration = Duration::from_secs(5);
/// Keys and descriptions of providers are a few kilobytes. Bytes.
const LARGEST: usize = 256 * 1024;

#[derive(Debug, Error)]
pub(super) enum HttpError {
    #[error("no answer in time")]
    Slow,
    #[error("no connection")]
    Unreachable,
    #[error("the answer is too long")]
    TooLong,
}

impl From<reqwest::Error> for HttpError {
    fn from(error: reqwest::Error) -> Self {
        if error.is_timeout() { Self::Slow } else { Self::Unreachable }
    }
}

#[derive(Clone, Debug)]
pub(super) struct Http(Client);

impl Http {
    /// `issuer` decides whether anything but TLS is spoken: only a provider on this machine does without.
    pub(super) fn for_issuer(issuer: &str) -> Result<Self, reqwest::Error> {
        let builder = Client::builder().redirect(Policy::none()).timeout(PATIENCE).user_agent("passerelle");
        let secure = issuer.starts_with("https://");
        let builder = if secure { builder.https_only(true) } else { builder.no_proxy() };
        builder.build().map(Self)
    }

    async fn fetch(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let mut response = self.0.execute(request.try_into()?).await?;
        let mut answer = HttpResponse::new(Vec::new());
        *answer.status_mut() = response.status();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        while let Some(part) = response.chunk().await? {
            answer.body_mut().extend_from_slice(&part);
            if answer.body().len() > LARGEST {
                return Err(HttpError::TooLong);
            }
        }
        Ok(answer)
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.fetch(request))
    }
}
