//! What invitations share, whoever they are for: the token of the link, of which only the hash stays here; the words
//! that are sealed; where one stands; its letter.

use app::{
    invitation::{Standing, State as Kept},
    locale::Locale,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    db::Tx,
    error::Error,
    keys::Sealed,
    outbox::{self, Letter, Posting},
    state::AppState,
};

/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// What is sealed of an invitation.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Words {
    pub mail: String,
    /// Who invited last, as they were called then.
    pub who: String,
}

/// An invitation as it is kept: the table that it stands in, and its id.
#[derive(Clone, Copy, Debug)]
pub struct Of(pub &'static str, pub Uuid);

impl Of {
    pub fn open(self, state: &AppState, sealed: &Sealed) -> Result<Words, Error> {
        let text = state.keys.open(&self.place(), sealed).map_err(|error| Error::Internal(error.to_string()))?;
        serde_json::from_str(&text).map_err(|error| Error::Internal(error.to_string()))
    }

    pub fn seal(self, state: &AppState, words: &Words) -> Result<Sealed, Error> {
        let text = serde_json::to_string(words).map_err(|error| Error::Internal(error.to_string()))?;
        state.keys.seal(&state.clock, &self.place(), &text).map_err(|error| Error::Internal(error.to_string()))
    }

    fn place(self) -> String {
        format!("{}.words {}", self.0, self.1.simple())
    }

    /// Whether the last of so many letters did not arrive.
    pub async fn failed(self, tx: &mut Tx, letters: i64) -> Result<bool, Error> {
        Ok(!outbox::failed_to(tx, &self.record(letters)).await?.is_empty())
    }

    /// As letters name it: another for each letter, so that one that failed says nothing of the next.
    fn record(self, letters: i64) -> String {
        format!("invitation {}-{letters}", self.1.simple())
    }

    /// Writes a letter. It is not data of whoever invites: it leaves even where they delete theirs, and then opens
    /// nothing.
    pub async fn post(
        self,
        state: &AppState,
        tx: &mut Tx,
        letters: i64,
        (to, (subject, text)): (&str, (String, String)),
    ) -> Result<(), Error> {
        let letter = Letter { to: to.to_owned(), subject, text, stop: None, calendar: None };
        let record = self.record(letters);
        let key = format!("{}.{record}", self.0);
        Ok(outbox::post(state, tx, Posting { key: &key, holder: None, record: &record, letter: &letter }).await?)
    }
}

/// Where it stands: what is kept of it, until when it can be answered (Unix milliseconds), whether its letter failed.
pub fn standing(state: &AppState, kept: Kept, ends_at: i64, failed: bool) -> Standing {
    match kept {
        Kept::Accepted => Standing::Accepted,
        Kept::Declined => Standing::Declined,
        Kept::Withdrawn => Standing::Withdrawn,
        Kept::Waiting if ends_at <= state.clock.millis() => Standing::Over(ends_at),
        Kept::Waiting if failed => Standing::Failed,
        Kept::Waiting => Standing::Waiting(ends_at),
    }
}

/// The token of a link. All that is kept of it is its SHA-256.
pub fn token(state: &AppState) -> String {
    URL_SAFE_NO_PAD.encode(state.clock.random::<32>())
}

/// Until when a letter that leaves now can be answered. Unix milliseconds.
pub fn ends_at(state: &AppState) -> i64 {
    state.clock.millis() + i64::from(state.inviting.days) * DAY
}

/// The language of a letter, as it is kept.
pub fn tongue(code: &str) -> Locale {
    Locale::parse(code).unwrap_or(Locale::En)
}
