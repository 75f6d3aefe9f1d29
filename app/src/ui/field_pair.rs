//! What is written in both languages at once.

use leptos::prelude::*;

use super::field::{Besides, Hint, line, long_field_with};
use crate::{
    form::{Field, FormState},
    locale::Locale,
    words::t,
};

/// The field of each language and the id of its label, in the order of `Locale::ALL`.
pub type Sides<F> = [(F, &'static str); 2];

/// A line of text in each language, beside each other where there is room.
pub fn line_pair<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    sides: Sides<F>,
    hint: impl Fn(Locale) -> Hint,
) -> AnyView {
    pair(sides, |side, field, label| {
        line(locale, form, field, (t(locale, label), hint(side)), ("field__box", Some(side.tag()))).into_any()
    })
}

/// Several lines of text in each language, beside each other where there is room.
pub fn text_pair<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    sides: Sides<F>,
    hint: impl Fn(Locale) -> Hint,
) -> AnyView {
    pair(sides, |side, field, label| {
        let besides = Besides { lang: Some(side.tag()), described: None };
        long_field_with(locale, form, field, t(locale, label), hint(side), besides).into_any()
    })
}

fn pair<F: Field>(sides: Sides<F>, view: impl Fn(Locale, F, &'static str) -> AnyView) -> AnyView {
    let sides: Vec<_> =
        Locale::ALL.into_iter().zip(sides).map(|(side, (field, label))| view(side, field, label)).collect();
    view! { <div class="field-pair">{sides}</div> }.into_any()
}
