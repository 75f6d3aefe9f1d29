//! Where an invitation stands.

use crate::{
    application::on,
    coded::coded,
    locale::Locale,
    words::{t, tr},
};

coded! {
    /// What became of an invitation, as it is kept.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum State {
        Waiting = "waiting",
        Accepted = "accepted",
        Declined = "declined",
        Withdrawn = "withdrawn",
    }
}

/// Where it stands today. Days as Unix milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Waiting(i64),
    /// Its letter did not arrive.
    Failed,
    Over(i64),
    Accepted,
    Declined,
    Withdrawn,
}

impl Standing {
    /// Whether it can still be sent again, or withdrawn.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Waiting(_) | Self::Failed | Self::Over(_))
    }

    /// Whether its link may still be opened.
    pub const fn is_waiting(self) -> bool {
        matches!(self, Self::Waiting(_) | Self::Failed)
    }
}

pub fn standing_words(locale: Locale, standing: Standing) -> String {
    let until = |id, at| tr(locale, id, &[("date", on(locale, at).into())]);
    match standing {
        Standing::Waiting(at) => until("invitation-waiting", at),
        Standing::Over(at) => until("invitation-over", at),
        Standing::Failed => t(locale, "invitation-failed").to_owned(),
        Standing::Accepted => t(locale, "invitation-accepted").to_owned(),
        Standing::Declined => t(locale, "invitation-declined").to_owned(),
        Standing::Withdrawn => t(locale, "invitation-withdrawn").to_owned(),
    }
}
