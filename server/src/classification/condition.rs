//! When a rule holds.

use super::{
    Subject,
    phrases::{Found, PhraseId},
    rule::Rule,
};

/// One condition of a rule: any of its values will do.
#[derive(Debug)]
pub(super) enum Condition {
    Organizations(Vec<String>),
    Types(Vec<String>),
    Targets(Vec<String>),
    Ids(Vec<String>),
    Name(Vec<PhraseId>),
    Text(Vec<PhraseId>),
}

/// What is known of a service when its rules are asked.
pub(super) struct Evidence<'a> {
    subject: &'a Subject<'a>,
    found: Found,
}

impl<'a> Evidence<'a> {
    pub(super) fn of(subject: &'a Subject<'a>, found: Found) -> Self {
        Self { subject, found }
    }
}

impl Condition {
    fn holds(&self, evidence: &Evidence<'_>) -> bool {
        let subject = evidence.subject;
        match self {
            Self::Organizations(any) => any.iter().any(|value| value == subject.organization),
            Self::Types(any) => any.iter().any(|value| subject.types.contains(&value.as_str())),
            Self::Targets(any) => any.iter().any(|value| subject.targets.contains(&value.as_str())),
            Self::Ids(any) => any.iter().any(|value| value == subject.id),
            Self::Name(any) => any.iter().any(|phrase| evidence.found.in_name(*phrase)),
            Self::Text(any) => any.iter().any(|phrase| evidence.found.anywhere(*phrase)),
        }
    }
}

impl Rule {
    pub(super) fn holds(&self, evidence: &Evidence<'_>) -> bool {
        self.when.iter().all(|condition| condition.holds(evidence))
            && !self.unless.iter().any(|condition| condition.holds(evidence))
    }
}
