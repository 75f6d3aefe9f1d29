//! The boxes with which staff say which answers they gave.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Answer, Told, block::paragraphs};
use crate::{
    locale::Locale,
    words::{t, tr},
};

impl Told {
    /// The name of the box of an answer.
    pub fn box_name(id: &super::AnswerId) -> String {
        format!("told-{id}")
    }

    /// Reads a box that was ticked: its name, and the version that it stands for.
    pub fn ticked(name: &str, value: &str) -> Option<Self> {
        let answer = super::AnswerId::parse(name.strip_prefix("told-")?)?;
        Some(Self { answer, version: value.parse().ok()? })
    }
}

/// The box of one answer: ticked, its version goes down with the contact.
pub(super) fn box_of(locale: Locale, answer: &Answer, checked: bool) -> impl IntoView + use<> {
    let name = Told::box_name(&answer.id);
    let args = [("id", answer.id.as_str().into()), ("version", answer.current.number.to_string().into())];
    view! {
        <div class="choice-row">
            <input class="choice-row__button" r#type="checkbox" id=name.clone() name=name.clone()
                value=answer.current.number.to_string() checked=checked/>
            <label class="choice-row__label" for=name>{tr(locale, "answer-given", &args)}</label>
        </div>
    }
}

/// The answers about what a caller sees, to read out; those that were read out are ticked.
pub fn given(locale: Locale, answers: &[Arc<Answer>], told: &[Told]) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = answers
        .iter()
        .map(|answer| {
            let checked = told.contains(&answer.told());
            let version = &answer.current;
            view! {
                <div class="answers__one" data-answer=answer.id.to_string() data-version=version.number.to_string()>
                    <p class="answers__question">{version.question.text(locale)}</p>
                    {paragraphs(&version.text.text(locale))}
                    {box_of(locale, answer, checked)}
                </div>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <fieldset class="field">
                <legend class="field__label">{t(locale, "answer-read-out")}</legend>
                {rows}
            </fieldset>
        }
    })
}
