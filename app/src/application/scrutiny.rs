//! What a program looks at more closely: flags over the answers, a sample of what is sent, and the decisions that a
//! second officer must confirm. It stands in the form of the program, and is for officers alone.

use super::{
    answers::Answers,
    asked::Asked,
    condition::{Condition, hundredths},
    history::Kind,
    program::Program,
};
use crate::{coded::coded, locale::Localized};

/// Something that makes an application need a closer look.
#[derive(Clone, Debug)]
pub struct Flag {
    pub id: &'static str,
    pub when: Condition,
    /// What was noticed, and what to look at.
    pub words: Localized<&'static str>,
}

coded! {
    /// Why a second officer must confirm, or a longer phase begins.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Cause {
        Always = "always",
        Refusal = "refusal",
        /// More is claimed than the program lets one officer decide.
        Amount = "amount",
        Flagged = "flagged",
        Sampled = "sampled",
    }
}

#[derive(Clone, Debug, Default)]
pub struct Scrutiny {
    pub flags: Vec<Flag>,
    /// How many of a thousand are sampled.
    pub sample: u64,
    /// What a second officer must confirm.
    pub second: Vec<Cause>,
    /// The question, and the amount from which on one must.
    pub above: Option<(&'static str, &'static str)>,
    /// What begins the detailed review when it is sent: `Flagged`, `Sampled`.
    pub review: Vec<Cause>,
}

/// What was found of an application when it was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// A flag stands that nobody set aside.
    pub flagged: bool,
    pub sampled: bool,
}

impl Program {
    /// The flags that these answers raise.
    pub fn raised(&self, answers: &Answers) -> Vec<&Flag> {
        let asked = Asked::of(self, answers);
        self.scrutiny.flags.iter().filter(|flag| asked.look(&flag.when, answers) == Some(true)).collect()
    }

    pub fn flag(&self, id: &str) -> Option<&Flag> {
        self.scrutiny.flags.iter().find(|flag| flag.id == id)
    }

    /// Whether it begins with the detailed review.
    pub fn is_reviewed(&self, found: Found) -> bool {
        self.scrutiny.review.iter().any(|cause| found.is(*cause))
    }

    /// Why a second officer must confirm this decision; `None` where one officer decides.
    pub fn needs_second(&self, outcome: Kind, answers: &Answers, found: Found) -> Option<Cause> {
        self.scrutiny.second.iter().copied().find(|cause| match cause {
            Cause::Refusal => outcome == Kind::Refused,
            Cause::Amount => self.is_above(answers),
            cause => found.is(*cause),
        })
    }

    fn is_above(&self, answers: &Answers) -> bool {
        let Some((question, amount)) = self.scrutiny.above else { return false };
        hundredths(Asked::of(self, answers).answer(answers, question)) >= hundredths(amount)
    }
}

impl Found {
    fn is(self, cause: Cause) -> bool {
        match cause {
            Cause::Always => true,
            Cause::Flagged => self.flagged,
            Cause::Sampled => self.sampled,
            Cause::Refusal | Cause::Amount => false,
        }
    }
}
