//! What can be edited of a record, and what holds for each part of it.

use std::sync::LazyLock;

use crate::{form::Field, locale::Locale};

/// Telephone lines of a service that can be edited.
pub const PHONES: u8 = 8;
/// Sections of a collection that can be edited.
pub const SECTIONS: u8 = 16;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    Name,
    Summary,
    Lead,
    Who,
    Need,
    Steps,
    Cost,
    Time,
    /// Where it starts, on the organization's own site.
    Address,
    /// A telephone line, from 0.
    Phone(u8, Line),
    Aliases,
    /// The gateways under which it stands.
    Audiences,
    /// The ids of its topics, the most fitting first.
    Topics,
    /// A section of a collection, from 0.
    Section(u8, Piece),
}

/// What is known of a telephone line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Line {
    Number,
    Label,
    Hours,
}

/// What a section is made of, in order.
pub(super) const PIECES: [Piece; 3] = [Piece::Title, Piece::Text, Piece::Items];

/// One part of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    Title,
    Text,
    /// The ids of its services, in order. The same in both languages.
    Items,
}

/// How a part is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Line,
    Paragraph,
    /// One entry a line.
    Lines,
    /// A title, then what there is to say on it; an empty line between two steps.
    Steps,
    Number,
    Address,
    /// The ids of what stands in it, in order.
    Items,
    /// The ids of what was ticked.
    Ticks,
}

/// What a change in one language means for the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parity {
    /// Whoever acts on it must not be misled: both languages or none.
    Critical,
    /// The other language says that it is being updated.
    Noted,
    /// Each language has its own.
    Free,
}

impl Part {
    /// Its name in a form and in the tables.
    pub fn name(self) -> String {
        let of = |name: &str, number: u8, part: &str| format!("{name}-{}-{part}", number + 1);
        match self {
            Self::Name => "name".to_owned(),
            Self::Summary => "summary".to_owned(),
            Self::Lead => "lead".to_owned(),
            Self::Who => "who".to_owned(),
            Self::Need => "need".to_owned(),
            Self::Steps => "steps".to_owned(),
            Self::Cost => "cost".to_owned(),
            Self::Time => "time".to_owned(),
            Self::Address => "address".to_owned(),
            Self::Aliases => "aliases".to_owned(),
            Self::Audiences => "audiences".to_owned(),
            Self::Topics => "topics".to_owned(),
            Self::Phone(number, Line::Number) => of("phone", number, "number"),
            Self::Phone(number, Line::Label) => of("phone", number, "label"),
            Self::Phone(number, Line::Hours) => of("phone", number, "hours"),
            Self::Section(number, Piece::Title) => of("section", number, "title"),
            Self::Section(number, Piece::Text) => of("section", number, "text"),
            Self::Section(number, Piece::Items) => of("section", number, "items"),
        }
    }

    pub const fn shape(self) -> Shape {
        match self {
            Self::Name | Self::Phone(_, Line::Label | Line::Hours) | Self::Section(_, Piece::Title) => Shape::Line,
            Self::Phone(_, Line::Number) => Shape::Number,
            Self::Summary | Self::Lead | Self::Cost | Self::Time | Self::Section(_, Piece::Text) => Shape::Paragraph,
            Self::Who | Self::Need | Self::Aliases => Shape::Lines,
            Self::Steps => Shape::Steps,
            Self::Address => Shape::Address,
            Self::Audiences | Self::Topics => Shape::Ticks,
            Self::Section(_, Piece::Items) => Shape::Items,
        }
    }

    /// Fees, deadlines, who may have it and telephone numbers are what people act on.
    pub const fn parity(self) -> Parity {
        match self {
            Self::Cost | Self::Time | Self::Who | Self::Phone(_, Line::Number) => Parity::Critical,
            Self::Aliases | Self::Audiences | Self::Topics | Self::Section(_, Piece::Items) => Parity::Free,
            _ => Parity::Noted,
        }
    }

    /// Of a section see `sections.rs`.
    pub const fn is_required(self) -> bool {
        matches!(self, Self::Name | Self::Summary | Self::Lead | Self::Audiences | Self::Topics)
    }

    /// Its slots: one for each language, or one for both.
    pub fn slots(self) -> Vec<Slot> {
        match self.shape() {
            Shape::Items | Shape::Ticks => vec![Slot { part: self, locale: None }],
            _ => Locale::ALL.map(|locale| Slot::new(self, locale)).to_vec(),
        }
    }

    fn all() -> impl Iterator<Item = Self> {
        use Part::{Address, Aliases, Audiences, Cost, Lead, Name, Need, Steps, Summary, Time, Topics, Who};
        let phones = (0..PHONES)
            .flat_map(|number| [Line::Number, Line::Label, Line::Hours].map(|line| Self::Phone(number, line)));
        let sections = (0..SECTIONS).flat_map(|number| PIECES.map(|piece| Self::Section(number, piece)));
        let whole = [Name, Summary, Lead, Who, Need, Steps, Cost, Time, Address, Aliases, Audiences, Topics];
        whole.into_iter().chain(phones).chain(sections)
    }
}

impl Shape {
    /// The letters that are accepted.
    pub const fn most(self) -> usize {
        match self {
            Self::Number => 40,
            Self::Line => 200,
            Self::Paragraph => 1000,
            Self::Address => 500,
            Self::Items | Self::Ticks => 2000,
            Self::Lines => 4000,
            Self::Steps => 6000,
        }
    }
}

/// A part in one language: one field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Slot {
    pub part: Part,
    /// `None` where a part has no language.
    pub locale: Option<Locale>,
}

/// Every slot there is, with its name.
static NAMES: LazyLock<Vec<(Slot, String)>> = LazyLock::new(|| {
    let named = |slot: Slot| match slot.locale {
        Some(locale) => (slot, format!("{}-{}", slot.part.name(), locale.code())),
        None => (slot, slot.part.name()),
    };
    Part::all().flat_map(Part::slots).map(named).collect()
});

impl Slot {
    pub const fn new(part: Part, locale: Locale) -> Self {
        Self { part, locale: Some(locale) }
    }

    /// Reads the name of a field.
    pub fn parse(name: &str) -> Option<Self> {
        NAMES.iter().find(|(_, known)| known == name).map(|(slot, _)| *slot)
    }

    /// Reads what the tables name by a part and a language.
    pub fn stored(part: &str, locale: &str) -> Option<Self> {
        let code = |slot: &Slot| slot.locale.map_or("", Locale::code);
        NAMES.iter().map(|(slot, _)| *slot).find(|slot| code(slot) == locale && slot.part.name() == part)
    }
}

impl Field for Slot {
    fn name(self) -> &'static str {
        NAMES.iter().find(|(known, _)| *known == self).map_or("", |(_, name)| name)
    }
}
