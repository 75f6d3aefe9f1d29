//! A question on a page, as its kind is asked.

use leptos::prelude::*;

use super::{
    kind::{NO, Offered, QuestionKind, YES},
    program::{Named, Need, Question},
};
use crate::{
    form::FormState,
    locale::Locale,
    ui::{self, Hint, Purpose},
    words::{t, tr},
};

/// A question of a form, with what was answered. `source` says where an answer that is shown comes from.
pub fn question(
    locale: Locale,
    form: &FormState<Named>,
    question: &'static Question,
    source: Option<String>,
) -> AnyView {
    let (name, label) = (Named(question.id), *question.label.get(locale));
    let hint = hint(locale, question, source);
    match &question.kind {
        QuestionKind::LongText => ui::long_field(locale, form, name, label, hint).into_any(),
        QuestionKind::YesNo => {
            let choices = vec![
                (YES.to_owned(), t(locale, "claim-yes").to_owned()),
                (NO.to_owned(), t(locale, "claim-no").to_owned()),
            ];
            ui::hinted_choices(locale, form, name, label, Some(hint), choices).into_any()
        }
        QuestionKind::Choice(offered) => {
            let named = |one: &Offered| (one.value.to_owned(), (*one.words.get(locale)).to_owned());
            let choices = offered.iter().map(named).collect();
            ui::hinted_choices(locale, form, name, label, Some(hint), choices).into_any()
        }
        QuestionKind::Choices(offered) => {
            let boxes = offered.iter().map(|one| (Named(one.field), *one.words.get(locale))).collect();
            ui::several(locale, form, name, label, hint, boxes).into_any()
        }
        QuestionKind::Date => date(locale, form, question, hint),
        QuestionKind::Address => address(locale, form, question, hint),
        QuestionKind::Mail => ui::own_field(locale, form, name, label, Purpose::Mail, Some(hint)).into_any(),
        QuestionKind::Telephone => ui::own_field(locale, form, name, label, Purpose::Telephone, Some(hint)).into_any(),
        QuestionKind::Text | QuestionKind::Number | QuestionKind::Money | QuestionKind::BusinessNumber => {
            ui::short_field(locale, form, name, label, hint).into_any()
        }
        // files stand with what is there already: the page of the section asks for them
        QuestionKind::Files(_) => ().into_any(),
    }
}

/// What helps, how long a text may be, and whether it is optional.
fn hint(locale: Locale, question: &Question, source: Option<String>) -> Hint {
    let mut text = (*question.help.get(locale)).to_owned();
    let ends = text.ends_with(['.', '?', '!', ')']) || text.is_empty();
    if !ends {
        text.push('.');
    }
    let mut add = |more: &str| {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(more);
    };
    match question.kind {
        QuestionKind::Date => add(t(locale, "claim-date-hint")),
        QuestionKind::Choices(_) => add(t(locale, "claim-several-hint")),
        QuestionKind::LongText => {
            add(&tr(locale, "claim-letters-hint", &[("most", question.bound(locale, None).into())]));
        }
        _ => {}
    }
    if question.need == Need::Optional {
        add(t(locale, "claim-optional"));
    }
    if let Some(source) = source {
        add(&source);
    }
    Hint(text)
}

fn date(locale: Locale, form: &FormState<Named>, question: &'static Question, hint: Hint) -> AnyView {
    let part = |at: usize| Named(question.fields.get(at).copied().unwrap_or(question.id));
    let boxes =
        [(part(0), t(locale, "claim-year")), (part(1), t(locale, "claim-month")), (part(2), t(locale, "claim-day"))];
    ui::date_field(locale, form, question.label.get(locale), hint, boxes).into_any()
}

fn address(locale: Locale, form: &FormState<Named>, question: &'static Question, hint: Hint) -> AnyView {
    let words = [
        ("claim-street", Purpose::Street, None),
        ("claim-city", Purpose::City, None),
        ("claim-province", Purpose::Province, Some("claim-province-hint")),
        ("claim-postal", Purpose::Postal, Some("claim-postal-hint")),
        ("claim-country", Purpose::Country, Some("claim-country-hint")),
    ];
    let fields = question.fields.iter().copied();
    let parts: Vec<_> = fields
        .zip(words)
        .map(|(field, (label, purpose, hint))| {
            let hint = hint.map(|words| Hint(t(locale, words).to_owned()));
            ui::own_field(locale, form, Named(field), t(locale, label), purpose, hint)
        })
        .collect();
    let id = format!("{}-of", question.id);
    // a help of no words is no paragraph, and describes nothing
    let described = (!hint.0.is_empty()).then(|| id.clone());
    view! {
        <fieldset class="field field--parts" aria-describedby=described>
            <legend class="field__label">{*question.label.get(locale)}</legend>
            {(!hint.0.is_empty()).then(|| view! { <p class="hint" id=id>{hint.0}</p> })}
            {parts}
        </fieldset>
    }
    .into_any()
}
