//! A service as a draft would have it.

use std::sync::Arc;

use app::{
    catalogue::{Service, service_page::ServicePage},
    locale::Locale,
    shell::{Page, Shown},
};

use super::{edit::Edit, memory::Catalogue, revised};

impl Catalogue {
    /// The page of a service with these changes.
    pub(crate) fn draft_page(
        &self,
        locale: Locale,
        mut service: Service,
        edits: &[Edit],
    ) -> Box<dyn Page + Send + Sync> {
        for edit in edits {
            // what was accepted by the form of editors can be read
            if let Err(unreadable) = edit.apply(&mut service) {
                tracing::error!(field = unreadable.0.name(), "a draft cannot be shown whole");
            }
        }
        revised::let_go_of_empty(&mut service);
        Box::new(ServicePage { shown: Shown::Draft, ..self.service_page(locale, &Arc::new(service)) })
    }
}
