//! The files of `server/content/` as they are written: the shapes that `content/README.md` describes.

use app::catalogue::{Answer, Audience, ChannelKind, Decision, Online, Step};
use serde::Deserialize;

use super::ChannelEntry;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ServiceFile {
    pub(crate) id: String,
    pub(crate) service_id: Option<String>,
    #[serde(default)]
    pub(crate) keep: bool,
    pub(crate) organization: String,
    pub(crate) audiences: Vec<Audience>,
    pub(crate) topics: Vec<String>,
    #[serde(default)]
    pub(crate) situations: Vec<String>,
    pub(crate) reviewed: String,
    pub(crate) facts: Facts,
    pub(crate) en: ServiceWords,
    pub(crate) fr: ServiceWords,
    pub(crate) channels: Vec<ChannelEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Facts {
    pub(crate) fee: Answer,
    pub(crate) online: Online,
    pub(crate) decision: Decision,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ServiceWords {
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) summary: String,
    pub(crate) who: Vec<String>,
    pub(crate) need: Vec<String>,
    pub(crate) steps: Vec<Step>,
    pub(crate) cost: String,
    pub(crate) time: String,
    pub(crate) aliases: Vec<String>,
    pub(crate) url: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OrganizationsFile {
    pub(crate) organization: Vec<OrganizationEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OrganizationEntry {
    pub(crate) code: String,
    pub(crate) en: OrganizationWords,
    pub(crate) fr: OrganizationWords,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OrganizationWords {
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) short: Option<String>,
    pub(crate) mandate: String,
    pub(crate) website: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TopicsFile {
    pub(crate) topic: Vec<TopicEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TopicEntry {
    pub(crate) id: String,
    pub(crate) same_as: String,
    pub(crate) tasks: Vec<String>,
    pub(crate) en: PlaceWords,
    pub(crate) fr: PlaceWords,
}

/// Names and leads. The English slug is the id.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlaceWords {
    pub(crate) slug: Option<String>,
    pub(crate) name: String,
    pub(crate) lead: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SituationsFile {
    pub(crate) situation: Vec<SituationEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SituationEntry {
    pub(crate) id: String,
    pub(crate) audiences: Vec<Audience>,
    pub(crate) topics: Vec<String>,
    pub(crate) tasks: Vec<String>,
    pub(crate) en: PlaceWords,
    pub(crate) fr: PlaceWords,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GatewaysFile {
    pub(crate) gateway: Vec<GatewayEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GatewayEntry {
    pub(crate) audience: Audience,
    pub(crate) tasks: Vec<String>,
    pub(crate) situations: Vec<String>,
    pub(crate) topics: Vec<String>,
    pub(crate) en: GatewayWords,
    pub(crate) fr: GatewayWords,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GatewayWords {
    /// As the files name it; pages take theirs from the words of the portal.
    #[expect(dead_code, reason = "kept in the file so that an editor sees which gateway it is")]
    pub(crate) name: String,
    pub(crate) lead: String,
    pub(crate) also: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PageFile {
    pub(crate) id: String,
    pub(crate) group: PageGroup,
    pub(crate) en: PageWords,
    pub(crate) fr: PageWords,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum PageGroup {
    Canada,
    Portal,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PageWords {
    pub(crate) slug: Option<String>,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) body: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContactsFile {
    pub(crate) line: Vec<LineEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LineEntry {
    pub(crate) id: String,
    pub(crate) kind: ChannelKind,
    pub(crate) value: String,
    pub(crate) value_fr: Option<String>,
    #[serde(default)]
    pub(crate) abroad: bool,
    pub(crate) en: LineWords,
    pub(crate) fr: LineWords,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LineWords {
    pub(crate) label: String,
    pub(crate) what: String,
    pub(crate) hours: String,
}
