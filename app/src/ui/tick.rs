use leptos::prelude::*;

use crate::form::{Field, FormState};

/// A box to tick, what it is for, and what it holds.
pub fn tick<F: Field>(form: &FormState<F>, field: F, label: &'static str, what: String) -> impl IntoView + use<F> {
    let name = field.name();
    let checked = !form.value(field).is_empty();
    view! {
        <div class="choice-row">
            <input class="choice-row__button" r#type="checkbox" id=name name=name value="yes" checked=checked/>
            <label class="choice-row__label" for=name>{label}<span class="choice-row__more">{what}</span></label>
        </div>
    }
}
