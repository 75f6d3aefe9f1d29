//! One service, as it is published: the edit where there is one, else what the inventory says.
//!
//! What nobody knows is `None` or `Unknown`, never zero and never an empty text.

use std::{borrow::Cow, sync::Arc};

use serde::{Deserialize, Serialize};

use super::{Audience, Organization, Situation, Topic, standard::Standard};
use crate::{
    editing::Aged,
    locale::{Locale, Localized},
    path::{Path, Slugs},
};

/// The public id: the inventory's `service_id`, or `ST…` for a service of the starter catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ServiceId(String);

impl ServiceId {
    /// Accepts letters, digits, `-` and `_`, at most 40 of them.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        (plain && !text.is_empty() && text.len() <= 40).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Everything a service page says. All services stay in memory: lists hold no spare room, and what few of them have
/// stands elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    pub id: ServiceId,
    pub slugs: Slugs,
    pub name: Localized<String>,
    /// Its text: [`Service::summary`].
    pub summary: Localized<Summary>,
    /// More paragraphs, where the summary is only the beginning.
    pub description: Localized<Box<[String]>>,
    pub who: Localized<Box<[String]>>,
    /// Whom the inventory names, where nobody wrote `who`.
    pub targets: Box<[Target]>,
    pub need: Localized<Box<[String]>>,
    pub steps: Localized<Box<[Step]>>,
    pub cost: Option<Box<Localized<String>>>,
    pub time: Option<Box<Localized<String>>>,
    /// What the inventory calls it, where editors gave it a name that people understand.
    pub official: Localized<Option<String>>,
    /// What it was called in earlier years.
    pub former: Localized<Box<[String]>>,
    /// The words people use for it.
    pub aliases: Localized<Box<[String]>>,
    /// More of them, by which it is found; too many to show.
    pub words: Localized<Box<[String]>>,
    /// Where it starts, on the responsible organization's own site.
    pub address: Localized<Option<String>>,
    pub channels: Box<[Channel]>,
    /// How feedback can be given, as the inventory says.
    pub feedback: Box<[FeedbackChannel]>,
    pub fee: Answer,
    pub online: Online,
    pub decision: Decision,
    /// How a machine takes part in the decision.
    pub automation: Option<Box<Localized<String>>>,
    pub online_steps: Box<[(OnlineStep, StepState)]>,
    /// What the organization adds about the online steps.
    pub remarks: Option<Box<Localized<String>>>,
    pub standards: Box<[Standard]>,
    pub organization: Arc<Organization>,
    pub audiences: Box<[Audience]>,
    /// The most fitting first.
    pub topics: Box<[Arc<Topic>]>,
    pub situations: Box<[Arc<Situation>]>,
    /// The fiscal year of the figures, e.g. `2023-2024`.
    pub year: Option<String>,
    /// Year and month in which somebody last read the page, e.g. `2026-11`.
    pub reviewed: Option<String>,
    /// When what it says changed last: Unix milliseconds; 0 where nobody knows.
    pub changed: i64,
    /// Only to break ties between services that editors did not order. Unknown counts as nothing here.
    pub volume: u64,
    /// Which language waits for what the other one says already.
    pub aged: Aged,
}

impl Service {
    pub fn path(&self) -> Path {
        Path::Service(self.slugs.clone())
    }

    /// One or two sentences: what it gives and to whom.
    pub fn summary(&self, locale: Locale) -> Cow<'_, str> {
        match self.summary.get(locale) {
            Summary::Own(text) => Cow::Borrowed(text),
            Summary::Beginning(end) => {
                let whole = self.description.get(locale).first().map_or("", String::as_str);
                Cow::Owned(format!("{}\u{a0}…", whole.get(..*end).unwrap_or(whole)))
            }
        }
    }

    /// Everything it is called beside its name.
    pub fn called(&self, locale: Locale) -> impl Iterator<Item = &String> + Clone {
        let names = self.official.get(locale).iter().chain(self.former.get(locale));
        names.chain(self.aliases.get(locale)).chain(self.words.get(locale))
    }

    /// What a list says of it.
    pub fn link(&self, locale: Locale) -> ServiceLink {
        ServiceLink {
            name: self.name.text(locale),
            summary: self.summary(locale).into_owned(),
            organization: self.organization.label(locale).to_owned(),
            href: self.path().href(locale),
        }
    }
}

/// What a page begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Summary {
    /// A text that stands nowhere else.
    Own(String),
    /// The first paragraph of the description as far as this byte, where its first sentence is too long: kept once.
    Beginning(usize),
}

/// A service in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceLink {
    pub name: String,
    pub summary: String,
    pub organization: String,
    pub href: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub title: String,
    pub text: String,
}

/// A way to reach the service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    pub kind: ChannelKind,
    /// A number as dialled, an address of a page, an e-mail or postal address.
    pub value: Localized<String>,
    pub label: Localized<String>,
    pub hours: Localized<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChannelKind {
    Online,
    Phone,
    Tty,
    VideoRelay,
    InPerson,
    Mail,
    Email,
}

/// Whom the inventory says a service is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    People,
    Businesses,
    NotForProfits,
    /// Provinces, territories and communities.
    Communities,
    /// Foreign entities.
    Foreign,
    Government,
}

/// A channel as the inventory names it: of feedback, or of a service standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedbackChannel {
    Email,
    Fax,
    Online,
    Other,
    InPerson,
    Mail,
    Phone,
}

/// Yes, no, or nobody said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    Yes,
    No,
    #[default]
    Unknown,
}

/// How far one gets online.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Online {
    Full,
    Part,
    No,
    #[default]
    Unknown,
}

/// Who decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Decision {
    Person,
    /// A machine takes part.
    Machine,
    /// Nothing is decided.
    None,
    #[default]
    Unknown,
}

/// The steps that the inventory asks every service about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnlineStep {
    Account,
    SignIn,
    Apply,
    Decision,
    Receive,
    Feedback,
}

impl OnlineStep {
    pub const ALL: [Self; 6] =
        [Self::Account, Self::SignIn, Self::Apply, Self::Decision, Self::Receive, Self::Feedback];
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    Online,
    NotOnline,
    /// The service has no such step.
    NoSuchStep,
}
