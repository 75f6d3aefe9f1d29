//! What people changed on a service: one field, in one language or in both. Read in one place.

use app::{
    catalogue::{Answer, Channel, Decision, Online, Service, Summary},
    locale::{Locale, Localized},
};
use serde::{Serialize, de::DeserializeOwned};

use crate::content::{ChannelEntry, ChannelWords, Content, Reading, shared};

/// A field that can be edited. Lists and facts are kept as JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    Name,
    Summary,
    Who,
    Need,
    Steps,
    Cost,
    Time,
    Aliases,
    Address,
    Organization,
    Audiences,
    Topics,
    Situations,
    Channels,
    Fee,
    Online,
    Decision,
    Reviewed,
}

impl Field {
    pub const ALL: [Self; 18] = [
        Self::Name,
        Self::Summary,
        Self::Who,
        Self::Need,
        Self::Steps,
        Self::Cost,
        Self::Time,
        Self::Aliases,
        Self::Address,
        Self::Organization,
        Self::Audiences,
        Self::Topics,
        Self::Situations,
        Self::Channels,
        Self::Fee,
        Self::Online,
        Self::Decision,
        Self::Reviewed,
    ];

    /// Its name in the table `service_edit`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Summary => "summary",
            Self::Who => "who",
            Self::Need => "need",
            Self::Steps => "steps",
            Self::Cost => "cost",
            Self::Time => "time",
            Self::Aliases => "aliases",
            Self::Address => "address",
            Self::Organization => "organization",
            Self::Audiences => "audiences",
            Self::Topics => "topics",
            Self::Situations => "situations",
            Self::Channels => "channels",
            Self::Fee => "fee",
            Self::Online => "online",
            Self::Decision => "decision",
            Self::Reviewed => "reviewed",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub field: Field,
    /// `None` for a field that has no language.
    pub locale: Option<Locale>,
    pub value: String,
}

/// A value that cannot be read as what its field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable(pub Field);

impl Edit {
    pub fn shared(field: Field, value: String) -> Self {
        Self { field, locale: None, value }
    }

    pub fn worded(field: Field, locale: Locale, value: String) -> Self {
        Self { field, locale: Some(locale), value }
    }

    /// A list or a fact, as an edit keeps it.
    pub fn kept<T: Serialize>(field: Field, locale: Option<Locale>, value: &T) -> Self {
        // these shapes have text keys only, so they can always be written
        Self { field, locale, value: serde_json::to_string(value).unwrap_or_default() }
    }

    /// The ways to reach a service.
    pub fn channels(channels: &[Channel]) -> Self {
        Self::kept(Field::Channels, None, &channels.iter().map(entry).collect::<Vec<_>>())
    }

    fn json<T: DeserializeOwned>(&self) -> Result<T, Unreadable> {
        serde_json::from_str(&self.value).map_err(|_| Unreadable(self.field))
    }

    /// Lays the edit over a service. Places (organization, topics, situations) are resolved by the caller.
    pub fn apply(&self, service: &mut Service) -> Result<(), Unreadable> {
        match (self.field, self.locale) {
            (field, Some(locale)) => self.apply_words(field, locale, service),
            (Field::Audiences, None) => self.json().map(|value| service.audiences = value),
            (Field::Channels, None) => self.json::<Vec<ChannelEntry>>().map(|entries| {
                service.channels = entries.iter().map(channel).collect();
            }),
            (Field::Fee, None) => self.json::<Answer>().map(|value| service.fee = value),
            (Field::Online, None) => self.json::<Online>().map(|value| service.online = value),
            (Field::Decision, None) => self.json::<Decision>().map(|value| service.decision = value),
            (Field::Reviewed, None) => {
                service.reviewed = Some(self.value.clone());
                Ok(())
            }
            (Field::Organization | Field::Topics | Field::Situations, None) => Ok(()),
            (field, None) => Err(Unreadable(field)),
        }
    }

    fn apply_words(&self, field: Field, locale: Locale, service: &mut Service) -> Result<(), Unreadable> {
        let text = || self.value.clone();
        match field {
            Field::Name => *service.name.get_mut(locale) = text(),
            Field::Summary => *service.summary.get_mut(locale) = Summary::Own(text()),
            Field::Who => *service.who.get_mut(locale) = self.json()?,
            Field::Need => *service.need.get_mut(locale) = self.json()?,
            Field::Steps => *service.steps.get_mut(locale) = self.json()?,
            Field::Cost => *service.cost.get_or_insert_default().get_mut(locale) = text(),
            Field::Time => *service.time.get_or_insert_default().get_mut(locale) = text(),
            Field::Aliases => *service.aliases.get_mut(locale) = self.json()?,
            Field::Address => *service.address.get_mut(locale) = Some(text()).filter(|text| !text.is_empty()),
            other => return Err(Unreadable(other)),
        }
        Ok(())
    }

    /// The ids of a field that names places.
    pub fn ids(&self) -> Vec<String> {
        self.json().unwrap_or_default()
    }
}

fn channel(entry: &ChannelEntry) -> Channel {
    Channel {
        kind: entry.kind,
        value: shared(&entry.value, entry.value_fr.as_ref()),
        label: Localized::new(entry.en.label.clone(), entry.fr.label.clone()),
        hours: Localized::new(entry.en.hours.clone(), entry.fr.hours.clone()),
    }
}

fn entry(channel: &Channel) -> ChannelEntry {
    let words = |locale| ChannelWords { label: channel.label.text(locale), hours: channel.hours.text(locale) };
    ChannelEntry {
        kind: channel.kind,
        value: channel.value.en.clone(),
        value_fr: Some(channel.value.fr.clone()).filter(|value| *value != channel.value.en),
        en: words(Locale::En),
        fr: words(Locale::Fr),
    }
}

/// Whether the places that starter services name exist.
pub(crate) fn check(content: &Content, reading: &mut Reading) {
    for starter in &content.services {
        for edit in &starter.edits {
            let (what, known): (_, Vec<&str>) = match edit.field {
                Field::Topics => ("topic", content.topics.iter().map(|lead| lead.topic.id.as_str()).collect()),
                Field::Situations => {
                    ("situation", content.situations.iter().map(|lead| lead.situation.id.as_str()).collect())
                }
                _ => continue,
            };
            for id in edit.ids().iter().filter(|id| !known.contains(&id.as_str())) {
                reading.refuse("services", format!("{}: {what} “{id}” does not exist", starter.id));
            }
        }
        let organization = starter.edits.iter().find(|edit| edit.field == Field::Organization);
        let code = organization.map(|edit| edit.value.as_str()).unwrap_or_default();
        if !content.organizations.iter().any(|one| one.code == code) {
            reading.refuse("services", format!("{}: organization “{code}” does not exist", starter.id));
        }
    }
}
