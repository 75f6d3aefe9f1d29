use leptos::prelude::*;

use super::field::Around;
use crate::{
    form::{Field, FormState},
    locale::Locale,
};

/// One of many answers, each a value and its label. The first is chosen where none was.
pub fn select_field<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    field: F,
    label: &'static str,
    options: Vec<(String, String)>,
) -> impl IntoView + use<F> {
    let around = Around::of(locale, form, field);
    let name = around.name;
    let chosen = form.value(field).to_owned();
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, label)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{label}</option> }
        })
        .collect();
    view! {
        <div class=around.class()>
            <label class="field__label" for=name>{label}</label>
            {around.message(locale)}
            <select
                class="field__box field__box--select"
                id=name
                name=name
                aria-describedby=around.described(None)
                aria-invalid=around.invalid()
            >
                {options}
            </select>
        </div>
    }
}
