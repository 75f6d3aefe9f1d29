//! What people ask next, on the page of a service.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Answer, Place};
use crate::{
    locale::Locale,
    path::Path,
    words::{t, tr},
};

/// Each question with its answer, its number and its version: what an officer reads out is the same.
pub fn asked_next(locale: Locale, answers: &[Arc<Answer>]) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = answers.iter().map(|answer| one(locale, answer)).collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="answers" aria-labelledby="answers">
                <h2 id="answers">{t(locale, "answer-next")}</h2>
                {items}
            </section>
        }
    })
}

fn one(locale: Locale, answer: &Answer) -> impl IntoView + use<> {
    let version = &answer.current;
    let href = Path::Answer(Place::One(answer.id.clone())).href(locale);
    view! {
        <div class="answers__one" data-answer=answer.id.to_string() data-version=version.number.to_string()>
            <h3 class="answers__question">{version.question.text(locale)}</h3>
            {paragraphs(&version.text.text(locale))}
            <p class="answers__version"><a href=href>{named(locale, answer, version.number)}</a></p>
        </div>
    }
}

/// The number of an answer and of a version, as both are read out.
pub(super) fn named(locale: Locale, answer: &Answer, number: i64) -> String {
    let args = [("id", answer.id.as_str().into()), ("version", number.to_string().into())];
    tr(locale, "answer-version", &args)
}

/// A text whose empty lines begin paragraphs.
pub fn paragraphs(text: &str) -> impl IntoView + use<> {
    let parts = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| view! { <p>{part.to_owned()}</p> }).collect_view()
}
