//! `POST /v2/notifications/email`: no redirects, ten seconds each, and no more of the answer than its reason.

use std::time::Duration;

use app::{locale::Locale, tongue::other_language};
use reqwest::{Client, Response, StatusCode, header, redirect::Policy};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::Account;

/// A service that says nothing for so long is not there.
const PATIENCE: Duration = Duration::from_secs(10);
/// What is read of an answer. Bytes.
const LARGEST: usize = 16 * 1024;

/// Why a letter was not taken, in the words of the service.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Worth trying again.
    ForNow(String),
    ForGood(String),
}

pub struct Notify {
    client: Client,
    account: Account,
}

/// What is wrong, as the service says it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Problems {
    errors: Vec<Problem>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Problem {
    error: String,
    message: String,
}

impl Notify {
    pub fn new(account: Account) -> Result<Self, reqwest::Error> {
        let builder = Client::builder().redirect(Policy::none()).timeout(PATIENCE).user_agent("passerelle");
        let secure = account.address.starts_with("https://");
        let builder = if secure { builder.https_only(true) } else { builder.no_proxy() };
        Ok(Self { client: builder.build()?, account })
    }

    /// Whether it says later what became of a letter.
    pub fn reports(&self) -> bool {
        self.account.reports()
    }

    /// Sends one letter, in the template of its language.
    pub async fn send(&self, id: Uuid, to: &str, subject: &str, text: &str) -> Result<(), Refusal> {
        let french = other_language(Locale::En, text).is_some();
        let template = self.account.template.get(if french { Locale::Fr } else { Locale::En });
        let body = json!({
            "email_address": to,
            "template_id": template,
            "reference": id.simple().to_string(),
            "personalisation": { "subject": subject, "body": text },
        });
        let request = self
            .client
            .post(format!("{}/v2/notifications/email", self.account.address))
            .header(header::AUTHORIZATION, format!("ApiKey-v1 {}", self.account.key))
            .header(header::CONTENT_TYPE, "application/json")
            .body(body.to_string());
        // what went wrong on the way may hold the address of the service, nothing of the letter
        let unreachable = |error: reqwest::Error| {
            Refusal::ForNow(if error.is_timeout() { "no answer in time" } else { "no connection" }.to_owned())
        };
        let answer = request.send().await.map_err(unreachable)?;
        let status = answer.status();
        if status == StatusCode::CREATED {
            return Ok(());
        }
        let words = format!("{} {}", status.as_u16(), reason(answer).await);
        Err(if is_final(status) { Refusal::ForGood(words) } else { Refusal::ForNow(words) })
    }
}

/// Whether another try would end alike. A key that is refused is the institution's to mend: the letter waits for it.
fn is_final(status: StatusCode) -> bool {
    let waits = [
        StatusCode::UNAUTHORIZED,
        StatusCode::FORBIDDEN,
        StatusCode::REQUEST_TIMEOUT,
        StatusCode::TOO_EARLY,
        StatusCode::TOO_MANY_REQUESTS,
    ];
    status.is_client_error() && !waits.contains(&status)
}

async fn reason(mut answer: Response) -> String {
    let mut bytes = Vec::new();
    while let Ok(Some(part)) = answer.chunk().await {
        bytes.extend_from_slice(&part);
        if bytes.len() > LARGEST {
            return String::new();
        }
    }
    let problems: Problems = serde_json::from_slice(&bytes).unwrap_or_default();
    let said: Vec<String> =
        problems.errors.into_iter().map(|problem| format!("{}: {}", problem.error, problem.message)).collect();
    said.join("; ").chars().take(300).collect()
}
