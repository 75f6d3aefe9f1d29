//! What can be followed. A subject is only ever read from words, so that one that exists is well formed.

use super::Area;
use crate::{catalogue::ServiceId, locale::Localized, path::segment};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Service,
    Topic,
    Collection,
    Organization,
    Place,
}

impl Kind {
    pub const ALL: [Self; 5] = [Self::Service, Self::Topic, Self::Collection, Self::Organization, Self::Place];

    /// The value of the column.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Topic => "topic",
            Self::Collection => "collection",
            Self::Organization => "organization",
            Self::Place => "place",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The query variable, and the form field, that names one.
    pub const fn field(self) -> Localized<&'static str> {
        match self {
            Self::Service => Localized::new("service", "service"),
            Self::Topic => segment::TOPIC,
            Self::Collection => Localized::new("collection", "dossier"),
            Self::Organization => segment::ORGANIZATION,
            Self::Place => Localized::new("place", "lieu"),
        }
    }
}

/// Something that can be followed: a service by its number, a topic and a collection by their id, an organization by
/// its code, a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject {
    kind: Kind,
    id: String,
}

impl Subject {
    /// The only door.
    pub fn parse(kind: Kind, id: &str) -> Option<Self> {
        let id = match kind {
            Kind::Service => ServiceId::parse(id)?.as_str().to_owned(),
            Kind::Place => Area::parse(id)?.code().to_owned(),
            Kind::Topic | Kind::Collection | Kind::Organization => {
                let plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
                (plain && !id.is_empty() && id.len() <= 100).then(|| id.to_owned())?
            }
        };
        Some(Self { kind, id })
    }

    /// Reads what [`Self::stored`] writes.
    pub fn read(stored: &str) -> Option<Self> {
        let (kind, id) = stored.split_once(' ')?;
        Self::parse(Kind::parse(kind)?, id)
    }

    /// `topic jobs`
    pub fn stored(&self) -> String {
        format!("{} {}", self.kind.code(), self.id)
    }

    pub const fn kind(&self) -> Kind {
        self.kind
    }

    pub fn id(&self) -> &str {
        &self.id
    }
}
