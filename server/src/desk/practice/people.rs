//! Those who ask in practice: made up, and true to life.

use app::{
    handoff::{Card, Device, Hours, Reach, Window, Zone},
    locale::Locale,
};
use jiff::Timestamp;
use serde::{Deserialize, de::Error as _};

use crate::{catalogue::Catalogue, content::embedded, handoff::KnownPage};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    request: Vec<Person>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::desk) struct Person {
    name: Option<String>,
    language: Locale,
    /// The public id of a service.
    service: Option<String>,
    question: String,
    /// What they added since.
    pub(super) added: Option<String>,
    /// How long ago they asked. Hours.
    pub(super) ago: i64,
    /// Whether a colleague has it in hand.
    #[serde(default)]
    pub(super) taken: bool,
    // how they want to be reached: one of three
    mail: Option<String>,
    city: Option<String>,
    call: Option<Call>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Call {
    number: String,
    /// Working days from today.
    day: usize,
    /// On the clock of the zone, which is the desk's where none is named.
    hour: i8,
    zone: Option<String>,
}

/// Those of the file.
pub(in crate::desk) fn people() -> Result<Vec<Person>, toml::de::Error> {
    let file: File = toml::from_str(embedded("desk/practice.toml"))?;
    let ways = |person: &Person| {
        [person.mail.is_some(), person.city.is_some(), person.call.is_some()].into_iter().filter(|way| *way).count()
    };
    match file.request.iter().find(|person| person.ago < 0 || ways(person) != 1) {
        Some(person) => Err(toml::de::Error::custom(format!("{}: asked in no way that there is", person.question))),
        None => Ok(file.request),
    }
}

impl Person {
    /// The card that they would have seen.
    pub(super) fn card(&self, catalogue: &Catalogue, hours: Hours, now: Timestamp) -> Card {
        let page = self.service.as_deref().and_then(|id| KnownPage::by_service(catalogue, id));
        Card {
            question: self.question.clone(),
            reach: self.reach(hours, now),
            locale: self.language,
            name: self.name.clone(),
            page: page.as_ref().map(KnownPage::shared),
            words: None,
            step: None,
            earlier: Vec::new(),
            complaint: false,
            order: None,
        }
    }

    fn reach(&self, hours: Hours, now: Timestamp) -> Reach {
        let window = |call: &Call| {
            let zone = call.zone.as_deref().and_then(Zone::parse).unwrap_or(hours.zone);
            Window::new(zone, *hours.next_days(now).get(call.day)?, call.hour)
        };
        match (&self.mail, self.call.as_ref().and_then(|call| Some((call.number.clone(), window(call)?)))) {
            (Some(mail), _) => Reach::Writing { mail: mail.clone() },
            (None, Some((number, window))) => Reach::Callback { number, window, device: Device::Voice, mail: None },
            (None, None) => Reach::InPerson { city: self.city.clone().unwrap_or_default() },
        }
    }
}
