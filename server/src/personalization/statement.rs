//! One statement: a fact, or that a suggestion is not for somebody. Sealed whole, and found by a mark.

use app::personalization::{Fact, Kind, RuleId};
use uuid::Uuid;

use crate::{
    keys::{Sealed, Unopened},
    person::Holder,
    state::AppState,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Statement {
    Fact(Fact),
    Refused(RuleId),
}

/// What is stated once at most by anybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    Fact(Kind),
    Refused(RuleId),
}

impl Statement {
    pub(super) fn subject(&self) -> Subject {
        match self {
            Self::Fact(fact) => Subject::Fact(fact.kind()),
            Self::Refused(rule) => Subject::Refused(rule.clone()),
        }
    }

    pub(super) fn seal(&self, state: &AppState, id: Uuid) -> Result<Sealed, Unopened> {
        let text = match self {
            Self::Fact(fact) => format!("fact {} {}", fact.kind().code(), fact.value()),
            Self::Refused(rule) => format!("refused {}", rule.as_str()),
        };
        state.keys.seal(&state.clock, &place(id), &text)
    }

    /// Nothing where it says what nobody can state any more.
    pub(super) fn open(state: &AppState, id: Uuid, sealed: &[u8]) -> Result<Option<Self>, Unopened> {
        let text = state.keys.open(&place(id), sealed)?;
        let words: Vec<&str> = text.split(' ').collect();
        Ok(match words.as_slice() {
            ["fact", kind, value] => Kind::parse(kind).and_then(|kind| Fact::parse(kind, value)).map(Self::Fact),
            ["refused", rule] => RuleId::parse(rule).map(Self::Refused),
            _ => None,
        })
    }
}

impl Subject {
    /// Only the institution can tell what it is of, and of whom.
    pub(super) fn mark(&self, state: &AppState, holder: Holder) -> String {
        let (what, which) = match self {
            Self::Fact(kind) => ("fact", kind.code()),
            Self::Refused(rule) => ("refused", rule.as_str()),
        };
        state.keys.mark("statement", &format!("{} {what} {which}", holder.uuid().simple()))
    }
}

fn place(id: Uuid) -> String {
    format!("statement.stated {}", id.simple())
}
