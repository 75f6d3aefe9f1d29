//! A service as lists show it.

use app::{catalogue::Service, locale::Locale};
use serde::Serialize;
use utoipa::ToSchema;

/// A service in a list.
#[derive(Serialize, ToSchema)]
pub(super) struct ServiceItem {
    /// The inventory's `service_id`, or `ST…` for a service that only this portal describes.
    #[schema(example = "SRV02975")]
    pub(super) id: String,
    pub(super) name: String,
    /// One or two sentences: what it gives and to whom.
    pub(super) summary: String,
    /// Its page on this portal, in the language of the answer.
    #[schema(format = "uri")]
    pub(super) url: String,
    /// For whom it is: `canadians`, `non-canadians`, `business`.
    pub(super) audiences: Vec<&'static str>,
    /// English slugs of topics, the most fitting first.
    pub(super) topics: Vec<String>,
    /// The code of the responsible organization, the inventory's `owner_org`.
    pub(super) organization: String,
}

impl ServiceItem {
    pub(super) fn of(service: &Service, locale: Locale, origin: &str) -> Self {
        Self {
            id: service.id.as_str().to_owned(),
            name: service.name.text(locale),
            summary: service.summary(locale).into_owned(),
            url: format!("{origin}{}", service.path().href(locale)),
            audiences: service.audiences.iter().map(|audience| audience.id()).collect(),
            topics: service.topics.iter().map(|topic| topic.id.clone()).collect(),
            organization: service.organization.code.clone(),
        }
    }
}
