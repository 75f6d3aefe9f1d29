//! What a session holds, and what of it stands in columns so that sessions can be found by it.

use serde::{Deserialize, Serialize};
use tower_sessions::session::Record;
use uuid::Uuid;

use super::holder::Holder;

/// The key of what we keep in a session.
pub(super) const VISIT: &str = "visit";

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) holder: Uuid,
    pub(super) kind: Kind,
    /// What the tokens of this session's forms are made with.
    pub(super) secret: String,
    /// Who this browser was known as before somebody signed in, until they say what becomes of what was kept.
    #[serde(default)]
    pub(super) guest: Option<Uuid>,
    /// The key of the form with which the session began.
    #[serde(default)]
    pub(super) began_with: String,
    #[serde(default)]
    pub(super) origin: Origin,
    /// Another way to sign in, sealed, until the person says whether it is theirs.
    #[serde(default)]
    pub(super) adding: Option<String>,
}

/// With what a person's session began.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Origin {
    /// The mark of the provider's own session.
    pub(super) session: Option<String>,
    /// The mark of the identity.
    pub(super) subject: Option<String>,
    /// The browser, as coarse as `firefox windows`: enough to know one's own again.
    pub(super) browser: String,
    /// The provider's token, sealed, where it wants to see it again.
    pub(super) token: Option<String>,
    /// When the person left for the provider. Unix milliseconds.
    #[serde(default)]
    pub(super) begun_at: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Kind {
    Guest,
    Person,
}

impl Kept {
    pub(super) const fn who(&self) -> Holder {
        match self.kind {
            Kind::Guest => Holder::guest(self.holder),
            Kind::Person => Holder::person(self.holder),
        }
    }

    pub(super) fn of(record: &Record) -> Option<Self> {
        serde_json::from_value(record.data.get(VISIT)?.clone()).ok()
    }

    /// What the row of a session holds.
    pub(super) fn of_row(data: &str) -> Option<Self> {
        let whole: serde_json::Map<String, serde_json::Value> = serde_json::from_str(data).ok()?;
        serde_json::from_value(whole.get(VISIT)?.clone()).ok()
    }
}
