//! Where letters go: to GC Notify, to a mail server, or into a folder while neither is set up.

use std::{path::PathBuf, time::Duration};

use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Attachment, MultiPart, SinglePart, header::ContentType},
    transport::smtp,
};
use thiserror::Error;
use uuid::Uuid;

use super::{
    Letter, folder, reply,
    stop::{AutoSubmitted, ListUnsubscribe, OneClick},
};
use crate::{
    config::Config,
    notify::{Notify, Refusal},
    state::AppState,
};

/// A mail server that says nothing for so long is not there.
const PATIENCE: Duration = Duration::from_secs(20);

pub enum Post {
    Server(Box<AsyncSmtpTransport<Tokio1Executor>>),
    Notify(Box<Notify>),
    Folder(PathBuf),
}

/// Why the post cannot be opened.
#[derive(Debug, Error)]
pub enum PostError {
    #[error("PASSERELLE_SMTP_URL: {0}")]
    Address(#[from] smtp::Error),
    #[error("the folder for letters cannot be made: {0}")]
    Folder(#[from] std::io::Error),
    #[error("GC Notify cannot be used: {0}")]
    Notify(#[from] reqwest::Error),
}

/// Why a letter was not delivered. What stands here is shown to staff: the words of the mail server, no letter.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Undelivered {
    /// Worth trying again.
    ForNow(String),
    ForGood(String),
}

impl Post {
    pub fn new(config: &Config) -> Result<Self, PostError> {
        if let Some(account) = &config.mail.notify {
            return Ok(Self::Notify(Box::new(Notify::new(account.clone())?)));
        }
        let Some(url) = &config.mail.smtp_url else {
            std::fs::create_dir_all(&config.mail.folder)?;
            return Ok(Self::Folder(config.mail.folder.clone()));
        };
        let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.timeout(Some(PATIENCE));
        Ok(Self::Server(Box::new(server.build())))
    }

    /// Whether a letter that was sent is kept: where letters are only shown, and where it may come back.
    pub(super) fn keeps(&self) -> bool {
        match self {
            Self::Folder(_) => true,
            Self::Notify(notify) => notify.reports(),
            Self::Server(_) => false,
        }
    }

    /// Sends one letter. The message id comes from the id of the letter, whichever server sends it and however often.
    pub(super) async fn send(
        &self,
        state: &AppState,
        (id, record): (Uuid, &str),
        letter: &Letter,
    ) -> Result<(), Undelivered> {
        let message = message(state, (id, record), letter).map_err(Undelivered::ForGood)?;
        match self {
            Self::Folder(path) => {
                folder::write(path, id, &message.formatted()).map_err(|error| Undelivered::ForNow(error.to_string()))
            }
            Self::Notify(notify) => {
                notify.send(id, &letter.to, &letter.subject, &letter.text).await.map_err(|refusal| match refusal {
                    Refusal::ForNow(words) => Undelivered::ForNow(without_addresses(&words)),
                    Refusal::ForGood(words) => Undelivered::ForGood(without_addresses(&words)),
                })
            }
            Self::Server(server) => server.send(message).await.map(drop).map_err(|error| {
                let words = without_addresses(&error.to_string());
                if error.is_permanent() { Undelivered::ForGood(words) } else { Undelivered::ForNow(words) }
            }),
        }
    }
}

/// Many servers repeat the address that they refuse; it is sealed where it is kept, and stands in no list.
fn without_addresses(said: &str) -> String {
    let hidden = |word: &str| if word.contains('@') { "…".to_owned() } else { word.to_owned() };
    said.split_whitespace().map(hidden).collect::<Vec<_>>().join(" ")
}

fn message(state: &AppState, (id, record): (Uuid, &str), letter: &Letter) -> Result<Message, String> {
    let host = url::Url::parse(&state.config.http.origin).ok().and_then(|url| url.host_str().map(str::to_owned));
    let host = host.unwrap_or_else(|| "localhost".to_owned());
    // an address that a person mistyped is never repeated in an error
    let to = letter.to.parse().map_err(|_| "the address is no address".to_owned())?;
    let from = state.config.mail.from.parse().map_err(|_| "PASSERELLE_MAIL_FROM is no address".to_owned())?;
    let mut message = Message::builder().header(AutoSubmitted);
    if let Some(reply) = reply::reply_to(state, record) {
        message = message.reply_to(reply.parse().map_err(|_| "PASSERELLE_MAIL_REPLY is no address".to_owned())?);
    }
    if let Some(stop) = &letter.stop {
        message = message.header(ListUnsubscribe(stop.clone())).header(OneClick);
    }
    let message =
        message.from(from).to(to).subject(&letter.subject).message_id(Some(format!("<{}@{host}>", id.simple())));
    let whole = match &letter.calendar {
        None => message.header(ContentType::TEXT_PLAIN).body(letter.text.clone()),
        Some(calendar) => message.multipart(
            MultiPart::mixed().singlepart(SinglePart::plain(letter.text.clone())).singlepart(enclosed(calendar)?),
        ),
    };
    whole.map_err(|error| error.to_string())
}

/// A calendar file in a letter.
fn enclosed(calendar: &str) -> Result<SinglePart, String> {
    let kind = ContentType::parse("text/calendar; charset=utf-8; method=PUBLISH").map_err(|error| error.to_string())?;
    Ok(Attachment::new("passerelle.ics".to_owned()).body(calendar.to_owned(), kind))
}
