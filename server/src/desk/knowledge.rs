//! What staff have at hand beside a request: data, read when the program starts.

use app::{
    desk::knowledge::{Expert, Instruction},
    locale::Localized,
};
use jiff::civil::Date;
use serde::{Deserialize, de::Error as _};

use crate::{catalogue::Catalogue, content::embedded};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Experts {
    expert: Vec<ExpertEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpertEntry {
    organization: String,
    #[serde(default)]
    services: Vec<String>,
    unit: Localized<String>,
    what: Localized<String>,
    hours: Localized<String>,
    phone: String,
    mail: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Instructions {
    instruction: Vec<InstructionEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InstructionEntry {
    #[serde(default)]
    services: Vec<String>,
    #[serde(default)]
    organizations: Vec<String>,
    title: Localized<String>,
    text: Localized<String>,
    from: toml::value::Datetime,
    to: Option<toml::value::Datetime>,
}

/// What a request is about, as far as what is at hand depends on it.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// The public id of its service.
    pub service: Option<&'a str>,
    /// The code of the organization of that service, else of the desk.
    pub organization: &'a str,
}

/// Something that belongs to services or organizations.
#[derive(Clone, Debug)]
struct Of<T> {
    services: Vec<String>,
    organizations: Vec<String>,
    what: T,
}

/// The units that can be asked, and what staff keep to.
#[derive(Clone, Debug)]
pub struct Knowledge {
    experts: Vec<Of<Expert>>,
    instructions: Vec<Of<Instruction>>,
}

impl Knowledge {
    /// What stands in the program.
    pub fn embedded() -> Result<Self, toml::de::Error> {
        Self::parse(embedded("desk/experts.toml"), embedded("desk/instructions.toml"))
    }

    pub fn parse(experts: &str, instructions: &str) -> Result<Self, toml::de::Error> {
        let experts: Experts = toml::from_str(experts)?;
        let instructions: Instructions = toml::from_str(instructions)?;
        Ok(Self {
            experts: experts.expert.into_iter().map(expert).collect(),
            instructions: instructions.instruction.into_iter().map(instruction).collect::<Result<_, _>>()?,
        })
    }

    /// The units of each organization, in the order of the file.
    pub fn directory(&self) -> Vec<(&str, Vec<Expert>)> {
        let mut groups: Vec<(&str, Vec<Expert>)> = Vec::new();
        for Of { organizations, what, .. } in &self.experts {
            let code = organizations.first().map_or("", String::as_str);
            match groups.iter_mut().find(|(known, _)| *known == code) {
                Some((_, units)) => units.push(what.clone()),
                None => groups.push((code, vec![what.clone()])),
            }
        }
        groups
    }

    /// Whom to ask about a request: those of its service, else those of the organization.
    pub fn experts(&self, catalogue: &Catalogue, about: About<'_>) -> Vec<Expert> {
        let named = self.experts.iter().filter(|one| one.names(catalogue, about));
        let named: Vec<Expert> = named.map(|one| one.what.clone()).collect();
        if !named.is_empty() {
            return named;
        }
        let owned = self.experts.iter().filter(|one| one.organizations.iter().any(|code| code == about.organization));
        owned.map(|one| one.what.clone()).collect()
    }

    /// What holds for a request on a day.
    pub fn instructions(&self, catalogue: &Catalogue, about: About<'_>, day: Date) -> Vec<Instruction> {
        let holds = |one: &&Of<Instruction>| one.is_for(catalogue, about) && one.what.holds(day);
        self.instructions.iter().filter(holds).map(|one| one.what.clone()).collect()
    }

    /// What names services that are not in the catalogue now, with their ids: it stands beside older requests about them,
    /// and somebody has to say what becomes of it.
    pub fn orphans(&self, catalogue: &Catalogue) -> Vec<(Instruction, Vec<String>)> {
        let gone = |one: &Of<Instruction>| {
            let ids = one.services.iter().filter(|id| catalogue.service(id).is_none());
            (one.what.clone(), ids.cloned().collect::<Vec<_>>())
        };
        self.instructions.iter().map(gone).filter(|(_, ids)| !ids.is_empty()).collect()
    }
}

impl<T> Of<T> {
    /// By the id that stands there, or by one that means the same service now: a starter service that was imported has
    /// the id of the inventory.
    fn names(&self, catalogue: &Catalogue, about: About<'_>) -> bool {
        let Some(service) = about.service else { return false };
        let now = |id: &str| catalogue.service(id).map(|service| service.id.clone());
        let same = |id: &String| id == service || now(id).is_some_and(|id| Some(id) == now(service));
        self.services.iter().any(same)
    }

    fn is_for(&self, catalogue: &Catalogue, about: About<'_>) -> bool {
        let everywhere = self.services.is_empty() && self.organizations.is_empty();
        everywhere || self.names(catalogue, about) || self.organizations.iter().any(|code| code == about.organization)
    }
}

fn expert(entry: ExpertEntry) -> Of<Expert> {
    let ExpertEntry { organization, services, unit, what, hours, phone, mail } = entry;
    Of { services, organizations: vec![organization], what: Expert { unit, what, hours, phone, mail } }
}

fn instruction(entry: InstructionEntry) -> Result<Of<Instruction>, toml::de::Error> {
    let InstructionEntry { services, organizations, title, text, from, to } = entry;
    let (from, to) = (day(&from)?, to.as_ref().map(day).transpose()?);
    if to.is_some_and(|to| to < from) {
        return Err(toml::de::Error::custom(format!("{}: it ends before it begins", title.en)));
    }
    Ok(Of { services, organizations, what: Instruction { title, text, from, to } })
}

fn day(written: &toml::value::Datetime) -> Result<Date, toml::de::Error> {
    written.to_string().parse().map_err(toml::de::Error::custom)
}
