use leptos::prelude::*;

use super::field::{Around, Hint};
use crate::{
    form::{Field, FormState},
    locale::Locale,
};

/// Any number of answers, each with a box of its own. The field itself is sent too, so that nothing ticked is an answer.
pub fn several<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    field: F,
    legend: &'static str,
    hint: Hint,
    boxes: Vec<(F, &'static str)>,
) -> impl IntoView + use<F> {
    let around = Around::of(locale, form, field);
    let described = around.described(Some(&hint));
    let rows: Vec<_> = boxes
        .into_iter()
        .enumerate()
        .map(|(at, (one, label))| {
            // an error leads to the first
            let id = if at == 0 { field.name() } else { one.name() };
            let checked = !form.value(one).is_empty();
            view! {
                <div class="choice-row">
                    <input
                        class="choice-row__button" r#type="checkbox" id=id name=one.name() value="yes" checked=checked
                    />
                    <label class="choice-row__label" for=id>{label}</label>
                </div>
            }
        })
        .collect();
    view! {
        <fieldset class=around.class() aria-describedby=described>
            <legend class="field__label">{legend}</legend>
            {around.hint(hint)}
            {around.message(locale)}
            <input type="hidden" name=field.name() value=""/>
            {rows}
        </fieldset>
    }
}
