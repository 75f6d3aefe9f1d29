//! The kinds of questions, and the fields that each is asked with.

use super::kept_file::Files;
use crate::locale::Localized;

type Words = Localized<&'static str>;

/// One of the answers that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// As it is kept.
    pub value: &'static str,
    /// The name of its box, where several can be chosen.
    pub field: &'static str,
    pub words: Words,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuestionKind {
    Text,
    LongText,
    Number,
    /// Canadian dollars, with cents where there are some.
    Money,
    Date,
    YesNo,
    Choice(Vec<Offered>),
    Choices(Vec<Offered>),
    BusinessNumber,
    Address,
    Mail,
    Telephone,
    Files(Files),
}

/// The values of a question that is answered by yes or no.
pub const YES: &str = "yes";
pub const NO: &str = "no";

/// What follows the id of a question in the names of its fields. The first field has the id itself, so that an error
/// leads there.
pub const DATE: [&str; 3] = ["", "-month", "-day"];
pub const FILES: [&str; 2] = ["", "-way"];
pub const ADDRESS: [&str; 5] = ["", "-city", "-province", "-postal", "-country"];

impl QuestionKind {
    /// What follows the id in the name of each field.
    pub const fn suffixes(&self) -> &'static [&'static str] {
        match self {
            Self::Date => &DATE,
            Self::Address => &ADDRESS,
            Self::Files(_) => &FILES,
            _ => &[""],
        }
    }

    /// The boxes of a question of which several answers can be chosen.
    pub const fn boxes(&self) -> &[Offered] {
        match self {
            Self::Choices(offered) => offered.as_slice(),
            _ => &[],
        }
    }

    /// What is taken, where files are asked for.
    pub const fn files(&self) -> Option<&Files> {
        match self {
            Self::Files(files) => Some(files),
            _ => None,
        }
    }

    /// Whether an answer is a number that can be counted with.
    pub const fn counts(&self) -> bool {
        matches!(self, Self::Number | Self::Money)
    }

    /// Whether this can be an answer that is chosen.
    pub fn offers(&self, value: &str) -> bool {
        match self {
            Self::YesNo => [YES, NO].contains(&value),
            Self::Choice(offered) | Self::Choices(offered) => offered.iter().any(|one| one.value == value),
            _ => false,
        }
    }
}
