//! The catalogue as people meet it: gateways, topics, organizations, services.
//!
//! | to change | look in |
//! |---|---|
//! | what a service is | `service.rs`, `standard.rs` |
//! | gateways, topics, organizations, situations | `audience.rs`, `place.rs` |
//! | a page | `gateway_page.rs`, `topic_page.rs`, `organization_page.rs`, `service_page/` |

mod audience;
mod place;
mod service;
mod standard;

#[cfg(feature = "ssr")]
pub mod gateway_page;
#[cfg(feature = "ssr")]
pub mod organization_page;
#[cfg(feature = "ssr")]
pub mod service_page;
#[cfg(feature = "ssr")]
pub mod situation_page;
#[cfg(feature = "ssr")]
pub mod topic_page;

pub use audience::Audience;
pub use place::{Organization, PlaceLink, Situation, Topic};
pub use service::{
    Answer, Channel, ChannelKind, Decision, FeedbackChannel, Online, OnlineStep, Service, ServiceId, ServiceLink, Step,
    StepState, Summary, Target,
};
pub use standard::{Standard, StandardKind, StandardResult};
