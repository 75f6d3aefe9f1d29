//! The steps, and why one cannot be done with an application. A single step and one of many ask the same.

use super::super::filter::Hands;
use crate::{
    application::{Event, State, objection, proposed},
    coded::coded,
};

coded! {
    /// What is done with each application.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Step {
        Take = "take",
        /// To a colleague of the program.
        Give = "give",
        /// Nobody has it then.
        PutBack = "put-back",
        /// For the same document.
        Ask = "ask",
    }
}

coded! {
    /// Why a step was not, or cannot be, done.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Why {
        /// There is no such application: nobody learns whether another organization has it.
        Unknown = "unknown",
        Decided = "decided",
        /// Somebody objects to the decision, which is for whoever took no part in it.
        Objected = "objected",
        /// A second officer looks at what was proposed.
        Checking = "checking",
        /// Somebody else has it.
        Colleague = "colleague",
        /// Nobody has it.
        Nobody = "nobody",
        /// Whoever wants it has it already.
        Own = "own",
        /// Whoever should get it has it already.
        Theirs = "theirs",
        /// Something happened to it since it was looked at.
        Changed = "changed",
        /// Whoever should get it is no officer here.
        Left = "left",
        /// Whoever does it is no officer here any more.
        Right = "right",
        /// Something went wrong.
        Failed = "failed",
    }
}

/// What decides whether a step can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing<'a> {
    pub events: &'a [Event],
    /// As whoever does it sees that.
    pub hands: Hands,
    /// Whether whoever should get it has it.
    pub is_theirs: bool,
}

/// Why a step cannot be done now; nothing where it can.
pub fn refusal(step: Step, at: Standing<'_>) -> Option<Why> {
    if objection(at.events).is_some() {
        return Some(Why::Objected);
    }
    if State::is_decided(at.events) {
        return Some(Why::Decided);
    }
    if proposed(at.events).is_some() {
        return Some(Why::Checking);
    }
    match (step, at.hands) {
        (Step::Give, _) if at.is_theirs => Some(Why::Theirs),
        (_, Hands::Colleague) => Some(Why::Colleague),
        (Step::Take, Hands::Own) => Some(Why::Own),
        (Step::PutBack | Step::Ask, Hands::Nobody) => Some(Why::Nobody),
        (Step::Take | Step::Give, Hands::Nobody) | (Step::Give | Step::PutBack | Step::Ask, Hands::Own) => None,
    }
}
