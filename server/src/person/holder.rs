//! Those to whom data belongs.

use uuid::Uuid;

/// A person who signed in. Made only from a session, from a sign-in, or from a row that says whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PersonId(Uuid);

impl PersonId {
    pub(super) const fn new(id: Uuid) -> Self {
        Self(id)
    }

    /// Whom a row names. Only for code that was already shown that it may see that row.
    pub(crate) const fn of_row(id: Uuid) -> Self {
        Self(id)
    }

    pub const fn uuid(self) -> Uuid {
        self.0
    }

    /// As the audit names who acted.
    pub fn actor(self) -> String {
        format!("person {}", self.0.simple())
    }
}

/// Whoever something may be kept for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holder {
    Person(PersonId),
    /// Known to one browser only, until it signs in or forgets.
    Guest(GuestId),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GuestId(Uuid);

impl Holder {
    pub(super) const fn guest(id: Uuid) -> Self {
        Self::Guest(GuestId(id))
    }

    pub(super) const fn person(id: Uuid) -> Self {
        Self::Person(PersonId(id))
    }

    /// The id of the row in `holder`.
    pub const fn uuid(self) -> Uuid {
        match self {
            Self::Person(PersonId(id)) | Self::Guest(GuestId(id)) => id,
        }
    }

    /// As the audit names who acted.
    pub fn actor(self) -> String {
        match self {
            Self::Person(person) => person.actor(),
            Self::Guest(GuestId(id)) => format!("guest {}", id.simple()),
        }
    }

    pub const fn as_person(self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(person),
            Self::Guest(_) => None,
        }
    }
}
