//! Answers that are known from elsewhere: what somebody stated about themselves, and what they answered in another
//! application for themselves or for the same firm. They are shown, and kept only when the page is saved.

use app::{
    application::{Answers, Program, Question, Reuse, Source, section_page::Offer, shown},
    locale::Locale,
    personalization::Fact,
    reference::Reference,
};

use super::{
    Opened,
    open::{answers, unknown},
    store,
};
use crate::{db::Tx, error::Error, person::Holder, personalization, state::AppState};

type Other = (Reference, Answers, &'static Program);

/// What is known of the questions of a section.
pub(super) struct Elsewhere {
    facts: Vec<Fact>,
    /// The other applications, the last one first.
    others: Vec<Other>,
}

pub(super) async fn of(
    state: &AppState,
    tx: &mut Tx,
    holder: Holder,
    draft: &Opened,
    questions: &[&'static Question],
) -> Result<Elsewhere, Error> {
    // what a representative stated is not the answer of whom they act for, and theirs is not for them to see
    let own = draft.firm.is_none() && draft.represents.is_none();
    let stated = own && questions.iter().any(|question| question.source.is_some());
    let facts = if stated { personalization::facts(state, tx, holder).await? } else { Vec::new() };
    let shared =
        questions.iter().any(|question| question.reuse == Reuse::Offered && draft.answers.get(question.id).is_empty());
    let mut others = Vec::new();
    if shared {
        for row in store::of_same(tx.conn(), holder, draft.id).await? {
            let reference = Reference::parse(&row.reference).ok_or_else(|| unknown(&row))?;
            let program = state.programs.iter().find(|program| program.id == row.program);
            others.push((reference, answers(state, &row)?, program.ok_or_else(|| unknown(&row))?));
        }
    }
    Ok(Elsewhere { facts, others })
}

impl Elsewhere {
    /// What was stated, where it is an answer.
    pub(super) fn stated(&self, question: &Question) -> Option<&'static str> {
        let Some(Source::Fact(kind)) = question.source else { return None };
        let fact = self.facts.iter().find(|fact| fact.kind().code() == kind)?;
        Some(fact.value()).filter(|value| question.kind.offers(value))
    }

    /// The last answers that answer a question too.
    pub(super) fn answers(&self, question: &Question) -> Option<&Answers> {
        self.found(question).map(|(_, answers, _)| answers)
    }

    fn found(&self, question: &Question) -> Option<&Other> {
        let same =
            |program: &Program| program.questions().any(|(_, one)| one.id == question.id && one.kind == question.kind);
        let answered = |(_, answers, program): &&Other| !answers.get(question.id).is_empty() && same(program);
        self.others.iter().filter(|_| question.reuse == Reuse::Offered).find(answered)
    }

    /// What can be taken over where nothing was answered yet.
    pub(super) fn offers(&self, locale: Locale, answers: &Answers, questions: &[&'static Question]) -> Vec<Offer> {
        let empty = questions.iter().filter(|question| answers.get(question.id).is_empty());
        empty
            .filter_map(|question| {
                let (from, theirs, _) = self.found(question)?;
                Some(Offer { question: question.id, shown: shown(locale, question, theirs), from: *from })
            })
            .collect()
    }
}
