//! `passerelle mail`

use std::io::{self, Read};

use thiserror::Error;

use super::{Fallible, Migration, open};
use crate::{
    clock::Clock,
    config::Config,
    handoff::{self, Taken},
    keys::Keys,
    outbox,
    state::AppState,
};

/// No message is longer: a few large files, as mail carries them. Bytes.
const LONGEST: usize = 80 * 1024 * 1024;

#[derive(Clone, Debug, clap::Subcommand)]
pub enum MailOrder {
    /// Read one message from standard input, as a mail server hands it over: what it reports of a letter is noted, and
    /// what somebody answers to a letter about their question is added to it.
    Receive {
        /// The address to which it was delivered, where the mail server writes it into no header.
        recipient: Option<String>,
    },
}

/// Why a message was not taken, in the way that mail servers understand.
#[derive(Debug, Error)]
pub enum NotTaken {
    #[error("nobody here reads this address")]
    Nobody,
    #[error("the message is too long")]
    TooLong,
    #[error("the message cannot be kept now: {0}")]
    Later(String),
}

impl NotTaken {
    /// The status with which the program ends (`sysexits.h`).
    pub const fn status(&self) -> u8 {
        match self {
            Self::TooLong => 65,
            Self::Nobody => 67,
            Self::Later(_) => 75,
        }
    }
}

fn later(error: &dyn ToString) -> NotTaken {
    NotTaken::Later(error.to_string())
}

/// Takes a message. What we sent and what did not arrive stands with staff, and on the page of whoever it was for; what
/// somebody wrote stands with their question.
pub async fn receive_mail(config: Config, order: MailOrder) -> Fallible<()> {
    let MailOrder::Receive { recipient } = order;
    let mut message = Vec::new();
    let most = u64::try_from(LONGEST).unwrap_or(u64::MAX).saturating_add(1);
    io::stdin().lock().take(most).read_to_end(&mut message).map_err(|error| later(&error))?;
    if message.len() > LONGEST {
        return Err(NotTaken::TooLong.into());
    }
    if let Some((letter, fate)) = outbox::reported(&message) {
        let db = open(&config, Migration::OnlyOwnFile).await.map_err(|error| later(&error))?;
        let noted = outbox::settle(&db, Clock::System.millis(), letter, fate).await;
        db.close().await;
        return Ok(noted.map_err(|error| later(&error))?);
    }
    answer(config, recipient, &message).await
}

/// What somebody wrote, added to the question that the address names.
async fn answer(config: Config, recipient: Option<String>, message: &[u8]) -> Fallible<()> {
    let arrived = outbox::arrived(message).filter(|_| config.mail.reply.is_some());
    let mut arrived = arrived.ok_or(NotTaken::Nobody)?;
    arrived.to.splice(0..0, recipient);
    let db = open(&config, Migration::OnlyOwnFile).await.map_err(|error| later(&error))?;
    let keys = Keys::read_or_make(&config.database, &Clock::System).map_err(|error| later(&error))?;
    let state = AppState::new(config, Clock::System, db, keys).await.map_err(|error| later(&error))?;
    let taken = handoff::take(&state, arrived, message).await;
    state.db.close().await;
    match taken.map_err(|error| later(&format!("{error:?}")))? {
        Taken::Kept | Taken::Ignored => Ok(()),
        Taken::Nobody => Err(NotTaken::Nobody.into()),
        Taken::TooLong => Err(NotTaken::TooLong.into()),
    }
}
