//! What a template is.

use crate::{coded::coded, hex_id::hex_id, locale::Localized};

hex_id! {
    /// The name of a template in addresses.
    pub struct TemplateId;
}

coded! {
    /// What is written with it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Purpose {
        /// Why a document is asked for.
        Ask = "ask",
        /// The reasons of a decision.
        Reasons = "reasons",
        Pause = "pause",
        /// Why a proposed decision goes back to a colleague.
        Return = "return",
        Message = "message",
    }
}

/// A version of a template, and who saved it. Versions are never changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub number: i64,
    pub name: Localized<String>,
    pub text: Localized<String>,
    /// Unix milliseconds.
    pub at: i64,
    /// Who saved it; nothing where they are gone.
    pub who: Option<String>,
}

/// A template, as it is now and as it was: the newest version first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    pub id: TemplateId,
    pub purpose: Purpose,
    /// Whether it can be put into a form.
    pub is_offered: bool,
    pub version: i64,
    pub name: Localized<String>,
    pub text: Localized<String>,
    pub versions: Vec<Version>,
}

/// The version of a template that was put into a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Used {
    pub template: TemplateId,
    pub number: i64,
}

impl Used {
    /// What a form carries of all that was put into it: `ID:2 ID:1`. What is none is left out.
    pub fn parse_all(text: &str) -> Vec<Self> {
        let one = |word: &str| {
            let (template, number) = word.split_once(':')?;
            Some(Self { template: TemplateId::parse(template)?, number: number.parse().ok()? })
        };
        // nobody puts in more than this
        text.split_whitespace().filter_map(one).take(20).collect()
    }

    pub fn code(&self) -> String {
        format!("{}:{}", self.template.as_str(), self.number)
    }
}
