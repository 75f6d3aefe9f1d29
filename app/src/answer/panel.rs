//! The answers that fit, on an officer's page of a request: the words, number and version that the public reads.
//!
//! Using one puts its words into the reply, in the language of whoever asked, below what is written there already.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    Answer, Basis, Consulted, Place, Told,
    block::{named, paragraphs},
    given::box_of,
    place::Source,
};
use crate::{
    locale::Locale,
    path::Path,
    reference::Reference,
    words::{t, tr},
};

/// The name of the button that uses an answer; its value is the number.
pub const USE: &str = "use";

/// What stands beside a request.
#[derive(Clone, Debug)]
pub struct Panel {
    pub open: Open,
    /// The code of the organization.
    pub organization: String,
    pub reference: Reference,
    /// The language of whoever asked.
    pub spoken: Locale,
    /// Those about the service of the request first.
    pub answers: Vec<Arc<Answer>>,
    /// What the reply gives, as it was ticked.
    pub given: Vec<Told>,
    /// What was told before, with the version.
    pub told: Vec<(Told, Arc<Answer>)>,
    /// The services that can be looked up: what was shared, what was opened before, what the words lead to.
    pub services: Vec<Basis>,
    /// Those on which the reply rests, as they were ticked.
    pub rests: Vec<Consulted>,
    /// On what answers given here rest, and what was opened beside it and is in none.
    pub used: Vec<Basis>,
    pub opened: Vec<Basis>,
}

/// Nothing where no answer fits and nothing was told.
pub fn panel(locale: Locale, panel: &Panel) -> Option<impl IntoView + use<>> {
    let answers: Vec<_> = panel.answers.iter().map(|answer| one(locale, panel, answer)).collect();
    let told: Vec<_> = panel.told.iter().map(|(told, answer)| before(locale, told, answer)).collect();
    (!answers.is_empty() || !told.is_empty()).then(|| {
        view! {
            <section class="panel" aria-labelledby="answers">
                <div class="panel__head"><h2 id="answers">{t(locale, "answer-panel")}</h2></div>
                <div class="panel__body">
                    <p class="hint">{t(locale, "answer-panel-lead")}</p>
                    {(!told.is_empty()).then(|| view! { <ul>{told}</ul> })}
                    {answers}
                </div>
            </section>
        }
    })
}

/// Whether whoever looks can write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    Writes,
    Reads,
}

impl Panel {
    /// Where a record is opened, so that it is noted.
    pub(super) fn look_up(&self, locale: Locale, source: Source) -> String {
        Path::Answer(Place::Source(self.organization.clone(), self.reference, source)).href(locale)
    }
}

fn one(locale: Locale, panel: &Panel, answer: &Answer) -> impl IntoView + use<> {
    let version = &answer.current;
    let lang = (panel.spoken != locale).then(|| panel.spoken.tag());
    let href = panel.look_up(locale, Source::Answer(answer.id.clone()));
    let acts = (panel.open == Open::Writes).then(|| {
        let ticked = panel.given.contains(&answer.told());
        view! {
            {box_of(locale, answer, ticked)}
            <p><button class="button button--quiet button--small" name=USE value=answer.id.to_string()>
                {tr(locale, "answer-use", &[("id", answer.id.as_str().into())])}
            </button></p>
        }
    });
    view! {
        <article class="answers__one" data-answer=answer.id.to_string() data-version=version.number.to_string()>
            <div lang=lang>
                <h3 class="answers__question">{version.question.text(panel.spoken)}</h3>
                {paragraphs(&version.text.text(panel.spoken))}
            </div>
            <p class="answers__version"><a href=href target="_blank">{named(locale, answer, version.number)}</a></p>
            {acts}
        </article>
    }
}

/// What was told; that it was wrong, where it was.
fn before(locale: Locale, told: &Told, answer: &Answer) -> impl IntoView + use<> {
    let args = [("answer", named(locale, answer, told.version).into())];
    let wrong = answer.correction(told.version).map(|next| {
        let args = [("version", next.number.to_string().into())];
        view! { " "<span class="tag tag--late">{tr(locale, "answer-wrong", &args)}</span> }
    });
    view! { <li>{tr(locale, "answer-told", &args)}{wrong}</li> }
}
