//! Everything that is known about a service.

use app::{
    catalogue::{OnlineStep, Service, Standard, StandardKind, StandardResult, StepState},
    locale::{Locale, Localized},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    codes::{channel, target},
    service::ServiceItem,
};
use crate::{catalogue::Catalogue, cluster::clusters_of};

/// Everything that is published about a service. What nobody knows is `null`, `unknown` or absent from a list, never
/// zero.
#[derive(Serialize, ToSchema)]
pub(super) struct ServiceFull {
    #[serde(flatten)]
    item: ServiceItem,
    organization_name: String,
    /// What the inventory calls it, where editors gave it a name that people understand.
    official_name: Option<String>,
    /// What it was called in earlier years.
    former_names: Vec<String>,
    /// Its name in both languages.
    names: Both,
    /// The last segment of its address in both languages.
    slugs: Both,
    /// Its page in both languages.
    urls: Both,
    /// Where it starts, on the responsible organization’s own site.
    official_url: Option<String>,
    /// More paragraphs, where the summary is only the beginning.
    description: Vec<String>,
    /// Who can get it.
    who: Vec<String>,
    /// Whom the inventory names: `people`, `businesses`, `not-for-profits`, `communities`, `foreign`, `government`.
    targets: Vec<&'static str>,
    /// What one needs.
    need: Vec<String>,
    /// What happens, in order.
    steps: Vec<StepItem>,
    /// What it costs, in words.
    cost: Option<String>,
    /// How long it takes, in words.
    time: Option<String>,
    /// Whether there is a fee.
    #[schema(value_type = String, pattern = "^(yes|no|unknown)$")]
    fee: app::catalogue::Answer,
    /// How far one gets online.
    #[schema(value_type = String, pattern = "^(full|part|no|unknown)$")]
    online: app::catalogue::Online,
    /// Who decides; `machine` means that a machine takes part.
    #[schema(value_type = String, pattern = "^(person|machine|none|unknown)$")]
    decision: app::catalogue::Decision,
    /// How a machine takes part in the decision.
    automation: Option<String>,
    /// What the inventory says of each step.
    online_steps: Vec<OnlineStepItem>,
    /// What the organization adds about the online steps.
    remarks: Option<String>,
    channels: Vec<ChannelItem>,
    /// How feedback can be given.
    feedback: Vec<&'static str>,
    standards: Vec<StandardItem>,
    /// The words people use for it.
    aliases: Vec<String>,
    /// English slugs of situations.
    situations: Vec<String>,
    /// The ids of collections that it is part of.
    collections: Vec<String>,
    /// The ids of services near it.
    related: Vec<String>,
    /// The fiscal year of the figures.
    #[schema(example = "2023-2024")]
    fiscal_year: Option<String>,
    /// Year and month in which somebody last read the page.
    #[schema(example = "2026-11")]
    reviewed: Option<String>,
    /// When what is said of it changed last (RFC 3339).
    changed: Option<String>,
}

/// The same in both languages.
#[derive(Serialize, ToSchema)]
struct Both {
    en: String,
    fr: String,
}

#[derive(Serialize, ToSchema)]
struct StepItem {
    title: String,
    text: String,
}

#[derive(Serialize, ToSchema)]
struct OnlineStepItem {
    /// `account`, `sign-in`, `apply`, `decision`, `receive` or `feedback`.
    step: &'static str,
    /// `online`, `not-online`, or `no-such-step`.
    state: &'static str,
}

/// A way to reach the service.
#[derive(Serialize, ToSchema)]
struct ChannelItem {
    /// `online`, `phone`, `tty`, `video-relay`, `in-person`, `mail` or `email`.
    #[schema(value_type = String)]
    kind: app::catalogue::ChannelKind,
    /// A number as dialled, an address of a page, an e-mail or postal address.
    value: String,
    label: String,
    hours: String,
}

/// What an organization promised, and what came of it.
#[derive(Serialize, ToSchema)]
struct StandardItem {
    text: String,
    /// `timeliness`, `access`, `accuracy` or `other`.
    kind: &'static str,
    /// The way of applying that it is about.
    channel: Option<&'static str>,
    /// The share that should meet it, from 0 to 1.
    target: Option<f64>,
    /// The share that met it, from 0 to 1.
    result: Option<f64>,
    /// Whether it was met, where the organization says so.
    met: Option<bool>,
    /// How many were measured.
    measured: Option<u64>,
    comment: Option<String>,
}

impl ServiceFull {
    pub(super) fn of(service: &Service, catalogue: &Catalogue, locale: Locale, origin: &str) -> Self {
        let text = |text: &Option<Box<Localized<String>>>| text.as_ref().map(|text| text.text(locale));
        let steps = service.steps.get(locale).iter();
        Self {
            item: ServiceItem::of(service, locale, origin),
            organization_name: service.organization.name.text(locale),
            names: both(|locale| service.name.text(locale)),
            slugs: both(|locale| service.slugs.text(locale)),
            urls: both(|locale| format!("{origin}{}", service.path().href(locale))),
            official_url: service.address.get(locale).clone(),
            description: service.description.get(locale).to_vec(),
            who: service.who.get(locale).to_vec(),
            targets: service.targets.iter().map(|one| target(*one)).collect(),
            need: service.need.get(locale).to_vec(),
            steps: steps.map(|step| StepItem { title: step.title.clone(), text: step.text.clone() }).collect(),
            cost: text(&service.cost),
            time: text(&service.time),
            fee: service.fee,
            online: service.online,
            decision: service.decision,
            automation: text(&service.automation),
            online_steps: service.online_steps.iter().map(|(step, state)| online_step(*step, *state)).collect(),
            remarks: text(&service.remarks),
            channels: channels(service, locale),
            feedback: service.feedback.iter().map(|one| channel(*one)).collect(),
            standards: service.standards.iter().map(|one| standard(one, locale)).collect(),
            official_name: service.official.get(locale).clone(),
            former_names: service.former.get(locale).to_vec(),
            aliases: service.aliases.get(locale).to_vec(),
            situations: service.situations.iter().map(|one| one.id.clone()).collect(),
            collections: clusters_of(catalogue, service).map(|one| one.id.clone()).collect(),
            related: catalogue.related(service).iter().map(|one| one.id.as_str().to_owned()).collect(),
            fiscal_year: service.year.clone(),
            reviewed: service.reviewed.clone(),
            changed: changed(service.changed),
        }
    }
}

fn both(text: impl Fn(Locale) -> String) -> Both {
    Both { en: text(Locale::En), fr: text(Locale::Fr) }
}

fn channels(service: &Service, locale: Locale) -> Vec<ChannelItem> {
    let item = |one: &app::catalogue::Channel| ChannelItem {
        kind: one.kind,
        value: one.value.text(locale),
        label: one.label.text(locale),
        hours: one.hours.text(locale),
    };
    service.channels.iter().map(item).collect()
}

fn standard(standard: &Standard, locale: Locale) -> StandardItem {
    StandardItem {
        text: standard.text.text(locale),
        kind: match standard.kind {
            StandardKind::Timeliness => "timeliness",
            StandardKind::Access => "access",
            StandardKind::Accuracy => "accuracy",
            StandardKind::Other => "other",
        },
        channel: standard.channel.map(channel),
        target: standard.target,
        result: standard.result.share(),
        met: match standard.result {
            StandardResult::Met(_) => Some(true),
            StandardResult::Missed(_) => Some(false),
            StandardResult::Measured(_) | StandardResult::Unknown => None,
        },
        measured: standard.measured,
        comment: standard.comment.as_ref().map(|comment| comment.text(locale)),
    }
}

fn online_step(step: OnlineStep, state: StepState) -> OnlineStepItem {
    let step = match step {
        OnlineStep::Account => "account",
        OnlineStep::SignIn => "sign-in",
        OnlineStep::Apply => "apply",
        OnlineStep::Decision => "decision",
        OnlineStep::Receive => "receive",
        OnlineStep::Feedback => "feedback",
    };
    let state = match state {
        StepState::Online => "online",
        StepState::NotOnline => "not-online",
        StepState::NoSuchStep => "no-such-step",
    };
    OnlineStepItem { step, state }
}

/// From Unix milliseconds, 0 where nobody knows.
fn changed(at: i64) -> Option<String> {
    jiff::Timestamp::from_millisecond(at).ok().filter(|_| at > 0).map(|at| at.to_string())
}
