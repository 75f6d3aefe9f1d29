use leptos::prelude::*;

use super::field::{Around, Hint};
use crate::{
    form::{Field, FormState},
    locale::Locale,
};

/// A day in three boxes: year, month and day, each with its label. A month may be a number or a name.
pub fn date_field<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    legend: &'static str,
    hint: Hint,
    boxes: [(F, &'static str); 3],
) -> impl IntoView + use<F> {
    let parts = boxes.map(|(field, label)| (Around::of(locale, form, field), label, form.value(field).to_owned()));
    let described: Vec<String> =
        parts.iter().enumerate().filter_map(|(at, (part, ..))| part.described((at == 0).then_some(&hint))).collect();
    let described = described.join(" ");
    let class = parts.iter().map(|(part, ..)| part.class()).max_by_key(|class| class.len());
    let messages: Vec<_> = parts.iter().map(|(part, ..)| part.message(locale)).collect();
    let help = parts[0].0.hint(hint);
    let inputs: Vec<_> = parts
        .into_iter()
        .map(|(part, label, value)| {
            let name = part.name;
            view! {
                <div class="date__part">
                    <label for=name>{label}</label>
                    <input
                        class="field__box" id=name name=name value=value autocomplete="off"
                        aria-invalid=part.invalid()
                    />
                </div>
            }
        })
        .collect();
    view! {
        <fieldset class=class aria-describedby=described>
            <legend class="field__label">{legend}</legend>
            {help}
            {messages}
            <div class="date">{inputs}</div>
        </fieldset>
    }
}
