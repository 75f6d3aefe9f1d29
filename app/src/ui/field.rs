use leptos::prelude::*;

use super::{error_summary::words, writing::writing};
use crate::{
    form::{Field, FormState},
    locale::Locale,
    words::t,
};

/// What helps to fill in a field, under its label.
#[derive(Clone, Debug)]
pub struct Hint(pub String);

/// One of several answers.
#[derive(Clone, Debug)]
pub struct Choice {
    pub value: &'static str,
    pub label: &'static str,
}

/// What stands beside every kind of field: its ids, its error, what describes it.
pub(super) struct Around {
    pub(super) name: &'static str,
    error: Option<String>,
}

impl Around {
    pub(super) fn of<F: Field>(locale: Locale, form: &FormState<F>, field: F) -> Self {
        Self { name: field.name(), error: form.error(field).map(|error| words(locale, error)) }
    }

    pub(super) fn class(&self) -> &'static str {
        if self.error.is_some() { "field field--wrong" } else { "field" }
    }

    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }

    /// The ids of the hint and of the error.
    pub(super) fn described(&self, hint: Option<&Hint>) -> Option<String> {
        let hint = hint.filter(|hint| !hint.0.is_empty()).map(|_| format!("{}-hint", self.name));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.name));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    pub(super) fn message(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let id = format!("{}-error", self.name);
        self.error.clone().map(|error| {
            view! {
                <p class="field__error" id=id>
                    <span class="visually-hidden">{t(locale, "form-error")}" "</span>{error}
                </p>
            }
        })
    }

    /// Help of no words is no paragraph.
    pub(super) fn hint(&self, hint: Hint) -> Option<impl IntoView + use<>> {
        let id = format!("{}-hint", self.name);
        (!hint.0.is_empty()).then(|| view! { <p class="hint" id=id>{hint.0}</p> })
    }
}

/// A line of text.
pub fn short_field<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    field: F,
    label: &'static str,
    hint: Hint,
) -> impl IntoView + use<F> {
    line(locale, form, field, (label, hint), ("field__box field__box--short", None))
}

/// A line of text as wide as the form: what is long, such as a name, can be read while it is typed.
pub fn wide_field<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    field: F,
    label: &'static str,
    hint: Hint,
) -> impl IntoView + use<F> {
    line(locale, form, field, (label, hint), ("field__box", None))
}

pub(super) fn line<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    field: F,
    (label, hint): (&'static str, Hint),
    (class, lang): (&'static str, Option<&'static str>),
) -> impl IntoView + use<F> {
    let around = Around::of(locale, form, field);
    let (name, described) = (around.name, around.described(Some(&hint)));
    let value = form.value(field).to_owned();
    view! {
        <div class=around.class()>
            <label class="field__label" for=name>{label}</label>
            {around.hint(hint)}
            {around.message(locale)}
            <input
                class=class
                id=name
                name=name
                value=value
                autocomplete="off"
                lang=lang
                aria-describedby=described
                aria-invalid=around.invalid()
            />
        </div>
    }
}

/// What a text box has besides what every one has.
#[derive(Clone, Copy, Debug, Default)]
pub struct Besides {
    /// The language in which something is written there, where it is not that of the page.
    pub lang: Option<&'static str>,
    /// The id of what describes it from elsewhere on the page.
    pub described: Option<&'static str>,
}

/// Several lines of text.
pub fn long_field<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    field: F,
    label: &'static str,
    hint: Hint,
) -> impl IntoView + use<F> {
    long_field_with(locale, form, field, label, hint, Besides::default())
}

/// Several lines of text, and what is special about them.
pub fn long_field_with<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    field: F,
    label: &'static str,
    hint: Hint,
    besides: Besides,
) -> impl IntoView + use<F> {
    let around = Around::of(locale, form, field);
    let described = around.described(Some(&hint)).into_iter().chain(besides.described.map(str::to_owned));
    let described = described.collect::<Vec<_>>().join(" ");
    let name = around.name;
    let value = writing(form.value(field));
    view! {
        <div class=around.class()>
            <label class="field__label" for=name>{label}</label>
            {around.hint(hint)}
            {around.message(locale)}
            <textarea
                class="field__box"
                id=name
                name=name
                rows="5"
                lang=besides.lang
                aria-describedby=described
                aria-invalid=around.invalid()
            >{value}</textarea>
        </div>
    }
}

/// One answer of several. The first carries the id that an error leads to.
pub fn choices<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    field: F,
    legend: &'static str,
    choices: &[Choice],
) -> impl IntoView + use<F> {
    let choices = choices.iter().map(|choice| (choice.value.to_owned(), choice.label.to_owned())).collect();
    named_choices(locale, form, field, legend, choices)
}

/// One answer of several that records name: each with its value and its name.
pub fn named_choices<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    field: F,
    legend: &'static str,
    choices: Vec<(String, String)>,
) -> impl IntoView + use<F> {
    hinted_choices(locale, form, field, legend, None, choices)
}

/// The same with what helps to choose.
pub fn hinted_choices<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    field: F,
    legend: &'static str,
    hint: Option<Hint>,
    choices: Vec<(String, String)>,
) -> impl IntoView + use<F> {
    let around = Around::of(locale, form, field);
    let described = around.described(hint.as_ref());
    let chosen = form.value(field);
    let rows: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(at, (value, label))| {
            let id = if at == 0 { around.name.to_owned() } else { format!("{}-{value}", around.name) };
            let (name, checked) = (around.name, value == chosen);
            view! {
                <div class="choice-row">
                    <input class="choice-row__button" type="radio" name=name id=id.clone() value=value checked=checked/>
                    <label class="choice-row__label" for=id>{label}</label>
                </div>
            }
        })
        .collect();
    view! {
        <fieldset class=around.class() aria-describedby=described>
            <legend class="field__label">{legend}</legend>
            {hint.map(|hint| around.hint(hint))}
            {around.message(locale)}
            {rows}
        </fieldset>
    }
}

/// What is wrong with a field that a page draws itself.
pub fn field_error<F: Field>(locale: Locale, form: &FormState<F>, field: F) -> Option<impl IntoView + use<F>> {
    Around::of(locale, form, field).message(locale)
}
