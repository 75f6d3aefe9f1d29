//! How far an alert reaches.

/// On which pages it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reach {
    /// Those of the topics and services that it concerns.
    Subjects,
    /// Those too of the organization and of all its services.
    Organization,
    /// Every page: an emergency. Only whoever is on call may say so.
    Everywhere,
}

impl Reach {
    pub const ALL: [Self; 3] = [Self::Subjects, Self::Organization, Self::Everywhere];

    /// The value of the column and of the field.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Subjects => "subjects",
            Self::Organization => "organization",
            Self::Everywhere => "everywhere",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reach| reach.code() == code)
    }
}
