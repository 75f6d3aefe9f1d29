use leptos::prelude::*;

use crate::form::{Field, FormState};

/// A box to tick, what it is for, and what it holds.
pub fn tick<F: Field>(form: &FormState<F>, field: F, label: &'static str, what: String) -> impl IntoView + use<F> {
    named_tick(field.name().to_owned(), !form.value(field).is_empty(), label.to_owned(), what)
}

/// The same where a record names the box.
pub fn named_tick(name: String, checked: bool, label: String, what: String) -> impl IntoView {
    view! {
        <div class="choice-row">
            <input class="choice-row__button" r#type="checkbox" id=name.clone() name=name.clone() value="yes" checked=checked/>
            <label class="choice-row__label" for=name>{label}<span class="choice-row__more">{what}</span></label>
        </div>
    }
}
