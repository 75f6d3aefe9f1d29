//! What a program asks for an application.

#[cfg(feature = "ssr")]
use super::super::{Answers, Asked, Program};
use crate::locale::Localized;

type Words = Localized<&'static str>;

/// What is paid for, and how much. Amounts are in cents of Canadian dollars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fee {
    pub amount: Amount,
    /// What is paid for.
    pub what: Words,
    /// For whom it is, and what becomes of it.
    pub lead: Words,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amount {
    /// The same for everybody.
    Fixed(i64),
    /// By the answer to a question: what costs nothing is paid by nobody.
    By(&'static str, Vec<(&'static str, i64)>),
}

#[cfg(feature = "ssr")]
impl Program {
    /// What an application with these answers costs, in cents.
    pub fn costs(&self, answers: &Answers) -> Option<i64> {
        let cents = match &self.fee.as_ref()?.amount {
            Amount::Fixed(cents) => *cents,
            Amount::By(question, amounts) => {
                let asked = Asked::of(self, answers);
                let answer = asked.answer(answers, question);
                amounts.iter().find(|(value, _)| *value == answer)?.1
            }
        };
        (cents > 0).then_some(cents)
    }
}
