//! What an answer is.

use std::fmt;

use crate::locale::Localized;

/// The number of an answer: `A001`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnswerId(String);

impl AnswerId {
    /// Accepts an `A` and three to six digits.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('A')?;
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && (3..=6).contains(&digits.len());
        plain.then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AnswerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub id: AnswerId,
    /// The code of the organization that answers for it, and its name.
    pub organization: String,
    pub owner: Localized<String>,
    /// The ids of the services that it is about, as the content names them.
    pub services: Vec<String>,
    pub current: Version,
    /// The newest first.
    pub earlier: Vec<Version>,
}

/// The words of an answer, as they hold for a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// From 1.
    pub number: i64,
    pub question: Localized<String>,
    /// An empty line begins a paragraph.
    pub text: Localized<String>,
    /// Since when it holds: Unix milliseconds.
    pub from: i64,
    /// What was wrong in versions before it.
    pub mistake: Option<Mistake>,
}

/// What versions said that was not right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The first version that said it.
    pub since: i64,
    pub words: Localized<String>,
}

/// The version of an answer that somebody was told.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Told {
    pub answer: AnswerId,
    pub version: i64,
}

impl Answer {
    /// All versions, the newest first.
    pub fn versions(&self) -> impl Iterator<Item = &Version> {
        std::iter::once(&self.current).chain(&self.earlier)
    }

    /// The version that replaced one: until then it held.
    pub fn after(&self, number: i64) -> Option<&Version> {
        self.versions().find(|version| version.number == number + 1)
    }

    /// The newest version that corrects what a version said.
    pub fn correction(&self, number: i64) -> Option<&Version> {
        let corrects = |version: &&Version| {
            let since = version.mistake.as_ref().map(|mistake| mistake.since);
            since.is_some_and(|since| (since..version.number).contains(&number))
        };
        self.versions().find(corrects)
    }

    /// What somebody is told who gets it now.
    pub fn told(&self) -> Told {
        Told { answer: self.id.clone(), version: self.current.number }
    }
}
