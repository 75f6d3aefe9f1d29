//! A step of a draft, as somebody may share it with the person whom they ask.

use app::{
    application::{Asked, Section, section_at, shown},
    firm::Right,
    handoff::{ActingFor, SharedAnswer, SharedStep, mask},
    locale::Localized,
    path::LocalPath,
};

use super::open::{Opened, find};
use crate::{
    db::Tx,
    error::Error,
    person::{self, Holder},
    state::AppState,
};

/// The step at an address, with every answer that could be shared. Nothing where it is not a draft of theirs.
pub async fn shared_step(
    state: &AppState,
    tx: &mut Tx,
    holder: Holder,
    about: &LocalPath,
) -> Result<Option<SharedStep>, Error> {
    let Some((reference, id)) = section_at(about) else { return Ok(None) };
    let found = find(state, tx, holder, &reference.to_string()).await.and_then(|draft| draft.may(Right::Write));
    let draft = match found {
        Ok(draft) => draft,
        Err(Error::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let acting = acting_for(state, tx, holder, &draft).await?;
    let asked = Asked::of(draft.program, &draft.answers);
    let known = |section: &&Section| draft.sent_at.is_none() && asked.section(section);
    let Some(section) = draft.program.section(id).filter(known) else { return Ok(None) };
    let answered = section.questions.iter().filter(|question| !asked.answer(&draft.answers, question.id).is_empty());
    let answers = answered.map(|question| SharedAnswer {
        id: question.id.to_owned(),
        question: question.label.map(|label| (*label).to_owned()),
        answer: Localized::from_fn(|locale| mask(&shown(locale, question, &draft.answers)).text),
    });
    // of a number that nobody should send nothing is left
    let says = |answer: &SharedAnswer| answer.answer.en.chars().any(char::is_alphanumeric);
    Ok(Some(SharedStep {
        form: draft.program.name.map(|name| (*name).to_owned()),
        step: section.title.map(|title| (*title).to_owned()),
        service: draft.program.service.to_owned(),
        answers: answers.filter(says).collect(),
        acting,
    }))
}

/// A representative asks for the person, and whoever answers sees both.
async fn acting_for(state: &AppState, tx: &mut Tx, holder: Holder, draft: &Opened) -> Result<Option<ActingFor>, Error> {
    let Some((of, person)) = draft.represents.clone().zip(holder.as_person()) else { return Ok(None) };
    let who = person::name(state, tx, person).await?.unwrap_or_default();
    Ok(Some(ActingFor { who, of }))
}
