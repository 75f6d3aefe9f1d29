//! Which desk answers, and when: data, so that an institution changes it without code.

use app::{
    calendar::Holidays,
    handoff::{Card, Hours, Zone},
};
use serde::Deserialize;

use crate::{catalogue::Catalogue, content::embedded};

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    desk: Vec<Entry>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    organization: String,
    answers_for: Vec<String>,
    zone: String,
    from: i8,
    to: i8,
    days: i8,
}

/// The desks, at least one.
#[derive(Clone, Debug)]
pub struct Desks {
    first: Desk,
    others: Vec<Desk>,
}

/// A desk: the code of its organization, and when it answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    pub organization: String,
    pub hours: Hours,
    answers_for: Vec<String>,
}

impl Desks {
    /// Those that stand in the program.
    pub fn embedded(holidays: Holidays) -> Result<Self, toml::de::Error> {
        Self::parse(embedded("desks.toml"), holidays)
    }

    pub fn parse(text: &str, holidays: Holidays) -> Result<Self, toml::de::Error> {
        use serde::de::Error;
        let file: File = toml::from_str(text)?;
        let desks: Result<Vec<Desk>, _> = file.desk.into_iter().map(|entry| desk(entry, holidays)).collect();
        let mut desks = desks?.into_iter();
        let first = desks.next().ok_or_else(|| toml::de::Error::custom("no desk answers"))?;
        Ok(Self { first, others: desks.collect() })
    }

    /// Who answers a request: whoever answers for the organization of its service. What a person took off the card is
    /// not looked at.
    pub fn answering(&self, catalogue: &Catalogue, card: &Card) -> &Desk {
        let service = card.service().and_then(|id| catalogue.service(id));
        let owner = service.map_or("", |service| service.organization.code.as_str());
        let fits = |desk: &&Desk| desk.organization == owner || desk.answers_for.iter().any(|code| code == owner);
        std::iter::once(&self.first).chain(&self.others).find(fits).unwrap_or(&self.first)
    }

    /// The desk of an organization; one that has no entry answers as the first does.
    pub fn of(&self, organization: &str) -> Hours {
        let found = self.others.iter().find(|desk| desk.organization == organization);
        found.unwrap_or(&self.first).hours
    }

    /// Who answers where nothing says otherwise.
    pub fn first(&self) -> &Desk {
        &self.first
    }
}

fn desk(entry: Entry, holidays: Holidays) -> Result<Desk, toml::de::Error> {
    use serde::de::Error;
    let zone = Zone::parse(&entry.zone).ok_or_else(|| toml::de::Error::custom("a zone that nobody can choose"))?;
    if !(0 <= entry.from && entry.from < entry.to && entry.to < 24 && entry.days > 0) {
        return Err(toml::de::Error::custom("hours that nobody keeps"));
    }
    let hours = Hours { zone, from: entry.from, to: entry.to, days: entry.days, holidays };
    Ok(Desk { organization: entry.organization, hours, answers_for: entry.answers_for })
}
