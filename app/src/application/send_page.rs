//! Checking the answers: everything on one page, what is missing and where it can be found, then one button.

use leptos::prelude::*;

use super::{Answers, Place, Program, Question, QuestionKind, Section, State, state_words, way::way_to, when::written};
use crate::{
    firm::{Acting, Right, acting},
    format::{money, number},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct SendPage {
    pub reference: Reference,
    pub program: &'static Program,
    pub answers: Answers,
    pub firm: Option<String>,
    pub acting: Acting,
    pub right: Right,
    pub key: String,
    pub told: Missing,
}

/// Whether somebody tried to send what is not complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    Shown,
    Refused,
}

impl Page for SendPage {
    fn head(&self, locale: Locale) -> Head {
        let title = match self.told {
            Missing::Shown => t(locale, "claim-check").to_owned(),
            Missing::Refused => tr(locale, "form-error-title", &[("title", t(locale, "claim-check").into())]),
        };
        let crumbs = way_to(locale, self.program, self.reference);
        Head::new(self.path(), title, t(locale, "claim-check-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let missing = self.program.missing(&self.answers);
        let complete = missing.is_empty();
        let sections =
            summary(locale, self.program, &self.answers, Some(self.reference).filter(|_| self.right >= Right::Write));
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "claim-check")}</h1>
                <p class="hero__lead">{t(locale, "claim-check-lead")}</p>
            </div>
            {acting(locale, &self.acting)}
            {(!complete).then(|| self.missing(locale, &missing))}
            <div class="flow">
                {sections}
                {if complete { self.send(locale).into_any() } else { self.back(locale).into_any() }}
            </div>
        }
        .finish()
    }
}

impl SendPage {
    fn path(&self) -> Path {
        Path::Application(Place::Send(self.reference))
    }

    /// What is missing, and where the answer can be found: each leads to its question.
    fn missing(&self, locale: Locale, missing: &[(&Section, &Question)]) -> impl IntoView + use<> {
        let rows: Vec<_> = missing
            .iter()
            .map(|(section, question)| {
                let page = Path::Application(Place::Section(self.reference, section.id)).href(locale);
                let href = format!("{page}#{}", question.id);
                view! { <li><a href=href>{*question.missing.get(locale)}</a></li> }
            })
            .collect();
        let focus = self.told == Missing::Refused;
        view! {
            <section class="error-summary" aria-labelledby="missing" tabindex="-1" autofocus=focus>
                <h2 class="error-summary__title" id="missing">{t(locale, "claim-incomplete")}</h2>
                <ul class="error-summary__list">{rows}</ul>
            </section>
        }
    }

    /// The way on where something is missing.
    fn back(&self, locale: Locale) -> impl IntoView + use<> {
        let tasks = Path::Application(Place::One(self.reference)).href(locale);
        view! { <div class="actions"><a class="button" href=tasks>{t(locale, "claim-back")}</a></div> }
    }

    /// What happens once it is sent, and until when.
    fn after(&self, locale: Locale) -> impl IntoView + use<> {
        let standard = self
            .program
            .phases
            .first()
            .map(|phase| tr(locale, "application-standard", &[("standard", (*phase.name.get(locale)).into())]));
        view! { <p>{state_words(locale, State::Sent).next}" "{standard}</p> }
    }

    fn send(&self, locale: Locale) -> impl IntoView + use<> {
        let whom = match &self.firm {
            Some(firm) => tr(locale, "claim-send-firm", &[("firm", firm.as_str().into())]),
            None => t(locale, "claim-send-you").to_owned(),
        };
        match self.right {
            Right::Send => view! {
                <form class="form flow" method="post" action=self.path().href(locale)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <h2>{t(locale, "claim-after")}</h2>
                    {self.after(locale)}
                    <p>{whom}</p>
                    <div class="actions"><button class="button">{t(locale, "claim-send")}</button></div>
                </form>
            }
            .into_any(),
            Right::Read | Right::Write => view! { <p class="notice">{t(locale, "claim-send-others")}</p> }.into_any(),
        }
    }
}

/// Every answer of every section; with a reference, each section can be changed.
pub fn summary(
    locale: Locale,
    program: &'static Program,
    answers: &Answers,
    change: Option<Reference>,
) -> Vec<impl IntoView + use<>> {
    let sections = program.sections.iter();
    sections
        .map(|section| {
            let rows: Vec<_> = section
                .questions
                .iter()
                .map(|question| {
                    view! {
                        <div class="facts__fact">
                            <dt class="facts__name">{*question.label.get(locale)}</dt>
                            <dd class="facts__value facts__value--long answer">{shown(locale, question, answers)}</dd>
                        </div>
                    }
                })
                .collect();
            let title = *section.title.get(locale);
            let change = change.map(|reference| {
                let href = Path::Application(Place::Section(reference, section.id)).href(locale);
                view! { <p><a class="row-link" href=href>{tr(locale, "claim-change", &[("section", title.into())])}</a></p> }
            });
            view! {
                <h2>{title}</h2>
                <dl class="facts facts--wordy facts--answers">{rows}</dl>
                {change}
            }
        })
        .collect()
}

/// What was answered to a question, in words.
pub fn shown(locale: Locale, question: &Question, answers: &Answers) -> String {
    let answer = answers.get(question.id);
    let count = || answer.parse::<u64>().ok();
    match &question.kind {
        _ if answer.is_empty() => t(locale, "claim-empty").to_owned(),
        QuestionKind::Money => count().map_or_else(|| answer.to_owned(), |dollars| money(locale, dollars)),
        QuestionKind::Number => count().map_or_else(|| answer.to_owned(), |count| number(locale, count)),
        QuestionKind::Date => written(locale, answer),
        QuestionKind::Choice(choices) => {
            let chosen = choices.iter().find(|(value, _)| *value == answer);
            chosen.map_or_else(|| answer.to_owned(), |(_, words)| (*words.get(locale)).to_owned())
        }
        QuestionKind::Text | QuestionKind::LongText | QuestionKind::BusinessNumber => answer.to_owned(),
    }
}
