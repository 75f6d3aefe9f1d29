//! `passerelle mail`

use std::io::{self, Read};

use thiserror::Error;

use super::{Fallible, Migration, open};
use crate::{clock::Clock, config::Config, outbox};

/// No report of a mail server is longer. Bytes.
const LONGEST: u64 = 30 * 1024 * 1024;

#[derive(Clone, Copy, Debug, clap::Subcommand)]
pub enum MailOrder {
    /// Read one message from standard input, as a mail server hands it over: what it reports of a letter is noted.
    Receive,
}

/// Why a message was not taken, in the way that mail servers understand.
#[derive(Debug, Error)]
pub enum NotTaken {
    #[error("nobody here reads this address")]
    Nobody,
    #[error("the message cannot be kept now: {0}")]
    Later(String),
}

impl NotTaken {
    /// The status with which the program ends (`sysexits.h`).
    pub const fn status(&self) -> u8 {
        match self {
            Self::Nobody => 67,
            Self::Later(_) => 75,
        }
    }
}

/// Takes a message. What we sent and what did not arrive stands with staff, and on the page of whoever it was for.
pub async fn receive_mail(config: &Config, order: MailOrder) -> Fallible<()> {
    let MailOrder::Receive = order;
    let later = |error: &dyn ToString| NotTaken::Later(error.to_string());
    let mut message = Vec::new();
    io::stdin().lock().take(LONGEST).read_to_end(&mut message).map_err(|error| later(&error))?;
    let Some((letter, fate)) = outbox::reported(&message) else { return Err(NotTaken::Nobody.into()) };
    let db = open(config, Migration::OnlyOwnFile).await.map_err(|error| later(&error))?;
    let noted = outbox::settle(&db, Clock::System.millis(), letter, fate).await;
    db.close().await;
    Ok(noted.map_err(|error| later(&error))?)
}
