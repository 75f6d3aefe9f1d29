//! How somebody wants to be told. They alone say so: nothing that happens changes it.

/// The way in which news come, and how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Delivery {
    /// On their own page only.
    Page,
    /// By mail, as soon as there is something.
    AtOnce,
    /// One letter a day at most.
    Daily,
    /// One letter a week at most.
    Weekly,
}

impl Delivery {
    pub const ALL: [Self; 4] = [Self::Page, Self::AtOnce, Self::Daily, Self::Weekly];

    /// The value of the column and of the field.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::AtOnce => "at-once",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|delivery| delivery.code() == code)
    }
}

/// The language of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    English,
    French,
    Both,
}

impl Language {
    pub const ALL: [Self; 3] = [Self::English, Self::French, Self::Both];

    /// The value of the column and of the field.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Both => "both",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

/// What somebody said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Preference {
    pub delivery: Delivery,
    /// `None` where they never said in which language: then letters come in both.
    pub language: Option<Language>,
}

impl Preference {
    /// What holds for whoever never said anything.
    pub const UNSAID: Self = Self { delivery: Delivery::Page, language: None };
}
