//! What somebody may state about themselves. Each is optional, and stands alone.

/// Where somebody lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Residence {
    Alberta,
    BritishColumbia,
    Manitoba,
    NewBrunswick,
    Newfoundland,
    NorthwestTerritories,
    NovaScotia,
    Nunavut,
    Ontario,
    PrinceEdwardIsland,
    Quebec,
    Saskatchewan,
    Yukon,
    Abroad,
}

impl Residence {
    pub const ALL: [Self; 14] = [
        Self::Alberta,
        Self::BritishColumbia,
        Self::Manitoba,
        Self::NewBrunswick,
        Self::Newfoundland,
        Self::NorthwestTerritories,
        Self::NovaScotia,
        Self::Nunavut,
        Self::Ontario,
        Self::PrinceEdwardIsland,
        Self::Quebec,
        Self::Saskatchewan,
        Self::Yukon,
        Self::Abroad,
    ];

    /// The postal abbreviation.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Alberta => "ab",
            Self::BritishColumbia => "bc",
            Self::Manitoba => "mb",
            Self::NewBrunswick => "nb",
            Self::Newfoundland => "nl",
            Self::NorthwestTerritories => "nt",
            Self::NovaScotia => "ns",
            Self::Nunavut => "nu",
            Self::Ontario => "on",
            Self::PrinceEdwardIsland => "pe",
            Self::Quebec => "qc",
            Self::Saskatchewan => "sk",
            Self::Yukon => "yt",
            Self::Abroad => "abroad",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|residence| residence.code() == code)
    }
}

/// What a fact is about. Of each kind somebody states one at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Residence,
    Newcomer,
    Student,
    Parent,
    Senior,
    BusinessOwner,
    Veteran,
    Indigenous,
    Disability,
    JobSeeker,
}

impl Kind {
    pub const ALL: [Self; 10] = [
        Self::Residence,
        Self::Newcomer,
        Self::Student,
        Self::Parent,
        Self::Senior,
        Self::BusinessOwner,
        Self::Veteran,
        Self::Indigenous,
        Self::Disability,
        Self::JobSeeker,
    ];

    /// The name of the form field, and the word in a rule.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Residence => "residence",
            Self::Newcomer => "newcomer",
            Self::Student => "student",
            Self::Parent => "parent",
            Self::Senior => "senior",
            Self::BusinessOwner => "business-owner",
            Self::Veteran => "veteran",
            Self::Indigenous => "indigenous",
            Self::Disability => "disability",
            Self::JobSeeker => "job-seeker",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What somebody stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fact {
    kind: Kind,
    residence: Option<Residence>,
}

/// The value of every fact that is stated by saying that it is so.
const YES: &str = "yes";

impl Fact {
    /// Reads a value of this kind: where somebody lives, else `yes`.
    pub fn parse(kind: Kind, value: &str) -> Option<Self> {
        match kind {
            Kind::Residence => Residence::parse(value).map(Self::lives_in),
            _ => (value == YES).then_some(Self { kind, residence: None }),
        }
    }

    pub const fn lives_in(residence: Residence) -> Self {
        Self { kind: Kind::Residence, residence: Some(residence) }
    }

    pub const fn kind(self) -> Kind {
        self.kind
    }

    pub const fn residence(self) -> Option<Residence> {
        self.residence
    }

    /// What [`Fact::parse`] reads.
    pub fn value(self) -> &'static str {
        self.residence.map_or(YES, Residence::code)
    }
}
