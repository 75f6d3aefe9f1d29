//! Which desk answers, and when: data, so that an institution changes it without code.

use app::{
    calendar::Holidays,
    handoff::{Card, Complaints, Further, Hours, Zone},
    locale::{Locale, Localized},
};
use serde::{Deserialize, de::Error as _};

use crate::{calendar::holidays_of, catalogue::Catalogue, content::embedded};

/// Milliseconds of an hour.
const HOUR: i64 = 60 * 60 * 1000;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    desk: Vec<Entry>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    organization: String,
    #[serde(default)]
    answers_for: Vec<String>,
    #[serde(default)]
    services: Vec<String>,
    #[serde(default = "both_languages")]
    languages: Vec<Locale>,
    zone: String,
    #[serde(default = "federal")]
    jurisdiction: String,
    from: i8,
    to: i8,
    days: i8,
    pressing: i64,
    lead: Option<Lead>,
    complaint_days: i8,
    further: Next,
}

/// Who looks at a complaint that the answer did not settle.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Next {
    name: Localized<String>,
    what: Localized<String>,
    address: Localized<String>,
}

fn both_languages() -> Vec<Locale> {
    Locale::ALL.to_vec()
}

fn federal() -> String {
    "ca".to_owned()
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
    /// How long before a promise ends a request is pressing. Milliseconds.
    pub pressing: i64,
    /// Who is told then.
    pub lead: Option<Lead>,
    pub complaints: Complaints,
    answers_for: Vec<String>,
    services: Vec<String>,
    languages: Vec<Locale>,
}

/// Whoever leads a desk, and the language in which they read letters.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lead {
    pub mail: String,
    pub language: Locale,
}

impl Desks {
    /// Those that stand in the program.
    pub fn embedded() -> Result<Self, toml::de::Error> {
        Self::parse(embedded("desks.toml"), holidays_of)
    }

    /// `holidays` gives those of a jurisdiction.
    pub fn parse(
        text: &str,
        holidays: impl Fn(&str) -> Result<Holidays, toml::de::Error>,
    ) -> Result<Self, toml::de::Error> {
        let file: File = toml::from_str(text)?;
        let desks: Result<Vec<Desk>, _> = file.desk.into_iter().map(|entry| desk(entry, &holidays)).collect();
        let mut desks = desks?.into_iter();
        let first = desks.next().ok_or_else(|| toml::de::Error::custom("no desk answers"))?;
        let found = Self { first, others: desks.collect() };
        if found.first.languages.len() < Locale::ALL.len() {
            return Err(toml::de::Error::custom("the first desk must answer in both languages"));
        }
        let twice = |desk: &Desk| found.all().filter(|other| other.organization == desk.organization).count() > 1;
        let twice = found.all().find(|desk| twice(desk)).map(|desk| desk.organization.clone());
        match twice {
            Some(organization) => Err(toml::de::Error::custom(format!("{organization}: two desks"))),
            None => Ok(found),
        }
    }

    /// All of them, the first first.
    pub fn all(&self) -> impl Iterator<Item = &Desk> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// Who answers a request. What a person took off the card is not looked at.
    pub fn answering(&self, catalogue: &Catalogue, card: &Card) -> &Desk {
        if let Some(order) = &card.order {
            return self.sending(&order.organization);
        }
        self.answering_about(catalogue, card.service(), card.locale)
    }

    /// Who answers about a service, by its public id, in a language: whoever names the service, else whoever answers for
    /// its organization.
    pub fn answering_about(&self, catalogue: &Catalogue, service: Option<&str>, locale: Locale) -> &Desk {
        let named = self.all().find(|desk| desk.services.iter().any(|id| Some(id.as_str()) == service));
        let known = service.and_then(|id| catalogue.service(id));
        let owner = known.as_ref().map(|service| service.organization.code.as_str());
        let owning = || self.all().find(|desk| owner.is_some_and(|code| desk.answers_for(code)));
        named.or_else(owning).filter(|desk| desk.languages.contains(&locale)).unwrap_or(&self.first)
    }

    /// Who sends the publications of an organization.
    pub fn sending(&self, organization: &str) -> &Desk {
        self.all().find(|desk| desk.answers_for(organization)).unwrap_or(&self.first)
    }

    /// The desk of an organization.
    pub fn find(&self, organization: &str) -> Option<&Desk> {
        self.all().find(|desk| desk.organization == organization)
    }

    /// When the desk of an organization answers; one that has no entry answers as the first does.
    pub fn of(&self, organization: &str) -> Hours {
        self.find(organization).unwrap_or(&self.first).hours
    }

    /// How the desk of an organization deals with complaints, as [`Self::of`].
    pub fn complaints(&self, organization: &str) -> &Complaints {
        &self.find(organization).unwrap_or(&self.first).complaints
    }

    /// Who answers where nothing says otherwise.
    pub fn first(&self) -> &Desk {
        &self.first
    }
}

impl Desk {
    fn answers_for(&self, organization: &str) -> bool {
        self.organization == organization || self.answers_for.iter().any(|code| code == organization)
    }
}

fn desk(entry: Entry, holidays: impl Fn(&str) -> Result<Holidays, toml::de::Error>) -> Result<Desk, toml::de::Error> {
    let zone = Zone::parse(&entry.zone).ok_or_else(|| toml::de::Error::custom("a zone that nobody can choose"))?;
    if !(0 <= entry.from
        && entry.from < entry.to
        && entry.to < 24
        && entry.days > 0
        && entry.pressing > 0
        && entry.complaint_days > 0)
    {
        return Err(toml::de::Error::custom("hours that nobody keeps"));
    }
    let holidays = holidays(&entry.jurisdiction)?;
    Ok(Desk {
        hours: Hours { zone, from: entry.from, to: entry.to, days: entry.days, holidays },
        pressing: entry.pressing * HOUR,
        lead: entry.lead,
        complaints: Complaints { days: entry.complaint_days, further: further(entry.further) },
        organization: entry.organization,
        answers_for: entry.answers_for,
        services: entry.services,
        languages: entry.languages,
    })
}

fn further(Next { name, what, address }: Next) -> Further {
    Further { name, what, address }
}
