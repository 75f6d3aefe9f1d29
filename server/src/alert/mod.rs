//! Alerts of organizations: written by their editors, read by everybody from memory, told to whoever follows what they
//! concern.
//!
//! A publication moves the version of the catalogue, so that every server reads it within two seconds. When an alert
//! begins or ends by itself, each server lets its finished pages go.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses, public and of editors | `routes.rs`, `staff.rs`, `fields.rs` |
//! | on which pages it stands | `concern.rs` |
//! | what programs read: feeds, the Common Alerting Protocol | `feed.rs`, `cap.rs` |
//! | what is kept, what is told | `keep.rs` |
//! | the statements | `store.rs` |

mod cap;
mod concern;
mod feed;
mod fields;
mod keep;
pub mod routes;
mod staff;
pub mod store;

use std::{sync::Arc, time::Duration};

use app::{
    alert::{Alert, AlertId, Reach, Severity, State},
    locale::Localized,
    subscription::{Kind, Subject},
};
use jiff::tz::TimeZone;
use uuid::Uuid;

use crate::{
    catalogue::Catalogue,
    db::{Db, StoreError},
    state::AppState,
    subscription::named,
};

pub(crate) use concern::above;

/// How often to look whether an alert begins or ends.
const EVERY: Duration = Duration::from_secs(1);

/// An alert as it is kept, and what it concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    pub id: Uuid,
    pub organization: String,
    pub severity: Severity,
    pub reach: Reach,
    pub state: State,
    pub title: Localized<String>,
    pub text: Localized<String>,
    /// Unix milliseconds, as the next.
    pub starts: i64,
    pub ends: i64,
    /// When it was published, and when it was ended before its time.
    pub published: Option<i64>,
    pub ended: Option<i64>,
    /// How often it was changed.
    pub version: i64,
    pub concerns: Vec<Subject>,
}

impl Warning {
    /// As people read it.
    pub(crate) fn shown(&self, catalogue: &Catalogue) -> Alert {
        let from = catalogue.organization_by_code(&self.organization);
        let code = || Localized::from_fn(|_| self.organization.clone());
        Alert {
            id: alert_id(self.id),
            organization: self.organization.clone(),
            from: from.map_or_else(code, |organization| organization.name.clone()),
            severity: self.severity,
            reach: self.reach,
            state: self.state,
            title: self.title.clone(),
            text: self.text.clone(),
            starts: self.starts,
            ends: self.ends,
            concerns: self.concerns.iter().map(|subject| named(catalogue, subject)).collect(),
        }
    }

    fn shows(&self, at: i64) -> bool {
        self.state == State::Published && at < self.ends
    }
}

/// The name of an alert in addresses.
fn alert_id(id: Uuid) -> AlertId {
    AlertId::from_bits(id.as_u128())
}

/// What was ever published, the last to end first; not more than anybody reads.
pub async fn published(db: &Db) -> Result<Vec<Warning>, StoreError> {
    let mut tx = db.begin_read().await?;
    store::published(&mut tx).await
}

/// What it concerns, by kind and id.
fn subject(kind: &str, id: &str) -> Option<Subject> {
    Subject::parse(Kind::parse(kind)?, id)
}

/// Lets finished pages go whenever an alert begins to show or ends, for as long as the program runs.
pub async fn watch(state: Arc<AppState>) {
    let mut shown = standing(&state);
    loop {
        tokio::time::sleep(EVERY).await;
        let now = standing(&state);
        if now != shown {
            state.pages.forget();
            shown = now;
        }
    }
}

/// Which alerts show now, and which of them hold.
fn standing(state: &AppState) -> Vec<(Uuid, bool)> {
    let (now, catalogue) = (state.clock.millis(), state.catalogue());
    let shown = catalogue.alerts.iter().filter(|alert| alert.shows(now));
    shown.map(|alert| (alert.id, alert.starts <= now)).collect()
}

/// The zone of the institution, in which alerts are written and told.
fn zone(state: &AppState) -> TimeZone {
    state.config.time_zone.clone()
}
