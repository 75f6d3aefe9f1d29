use leptos::prelude::*;

use super::field::{Around, Hint};
use crate::{
    form::{Field, FormState},
    locale::Locale,
};

/// What about themselves somebody types: browsers and other tools fill it in (WCAG 2.2, 1.3.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Name,
    Telephone,
    Mail,
    City,
    Street,
    StreetMore,
    Province,
    Postal,
    Country,
}

impl Purpose {
    /// The kind of box, and what browsers call it.
    const fn kind(self) -> (&'static str, &'static str) {
        match self {
            Self::Name => ("text", "name"),
            Self::Telephone => ("tel", "tel"),
            Self::Mail => ("email", "email"),
            Self::City => ("text", "address-level2"),
            Self::Street => ("text", "address-line1"),
            Self::StreetMore => ("text", "address-line2"),
            Self::Province => ("text", "address-level1"),
            Self::Postal => ("text", "postal-code"),
            Self::Country => ("text", "country-name"),
        }
    }
}

/// A line of text about whoever types it.
pub fn own_field<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    field: F,
    label: &'static str,
    purpose: Purpose,
    hint: Option<Hint>,
) -> impl IntoView + use<F> {
    let around = Around::of(locale, form, field);
    let (name, described) = (around.name, around.described(hint.as_ref()));
    let (kind, autocomplete) = purpose.kind();
    let value = form.value(field).to_owned();
    view! {
        <div class=around.class()>
            <label class="field__label" for=name>{label}</label>
            {hint.map(|hint| around.hint(hint))}
            {around.message(locale)}
            <input
                class="field__box field__box--own"
                r#type=kind
                id=name
                name=name
                value=value
                autocomplete=autocomplete
                aria-describedby=described
                aria-invalid=around.invalid()
            />
        </div>
    }
}
