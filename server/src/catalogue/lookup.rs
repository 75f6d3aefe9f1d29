//! Finding a service by a text that it holds, without keeping that text twice.

use std::sync::Arc;

use app::catalogue::Service;

/// Services in the order of one of their texts, which no two share.
pub(super) struct Lookup {
    services: Box<[Arc<Service>]>,
    text: fn(&Service) -> &str,
}

impl Lookup {
    pub(super) fn new(services: &[Arc<Service>], text: fn(&Service) -> &str) -> Self {
        let mut services: Box<[Arc<Service>]> = services.into();
        services.sort_by(|left, right| text(left).cmp(text(right)));
        Self { services, text }
    }

    /// All of them, in order.
    pub(super) fn services(&self) -> &[Arc<Service>] {
        &self.services
    }

    /// The place of the service that holds this text.
    pub(super) fn place(&self, text: &str) -> Option<usize> {
        self.services.binary_search_by(|service| (self.text)(service).cmp(text)).ok()
    }

    pub(super) fn get(&self, text: &str) -> Option<&Arc<Service>> {
        self.place(text).map(|at| &self.services[at])
    }
}
