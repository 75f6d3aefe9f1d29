//! What changed last in a place: chosen before anything is written of it, so that a feed of the whole catalogue costs
//! no more than its entries.

use std::{cmp::Reverse, sync::Arc};

use app::{
    catalogue::{Service, Topic},
    locale::Locale,
};

use crate::catalogue::{Catalogue, Withdrawn};

/// Enough for a reader that asks once a week.
const ENTRIES: usize = 50;

/// Of which services a feed tells.
#[derive(Clone, Copy, Debug)]
pub(super) enum Scope<'a> {
    Everything,
    /// The id of a topic.
    Topic(&'a str),
    /// The code of an organization.
    Organization(&'a str),
}

impl Scope<'_> {
    fn holds(self, topics: &[Arc<Topic>], organization: &str) -> bool {
        match self {
            Self::Everything => true,
            Self::Topic(id) => topics.iter().any(|topic| topic.id == id),
            Self::Organization(code) => organization == code,
        }
    }
}

#[derive(Clone, Debug)]
pub(super) enum Change {
    Offered(Arc<Service>),
    Gone(Arc<Withdrawn>),
}

impl Change {
    /// When it happened: Unix milliseconds.
    pub(super) fn at(&self) -> i64 {
        match self {
            Self::Offered(service) => service.changed,
            Self::Gone(service) => service.at,
        }
    }

    fn id(&self) -> &str {
        match self {
            Self::Offered(service) => service.id.as_str(),
            Self::Gone(service) => &service.id,
        }
    }
}

/// The last changes, the newest first.
pub(super) fn last(catalogue: &Catalogue, scope: Scope<'_>) -> Vec<Change> {
    let offered = catalogue.services(Locale::En).iter();
    let offered = offered.filter(|service| scope.holds(&service.topics, &service.organization.code));
    let gone = catalogue.all_withdrawn().into_iter();
    let gone = gone.filter(|service| scope.holds(&service.topics, &service.organization));
    let mut changes: Vec<Change> = offered.cloned().map(Change::Offered).chain(gone.map(Change::Gone)).collect();
    changes.sort_unstable_by(|left, right| (Reverse(left.at()), left.id()).cmp(&(Reverse(right.at()), right.id())));
    changes.truncate(ENTRIES);
    changes
}
