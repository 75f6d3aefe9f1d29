//! The field with which files are chosen.

use leptos::prelude::*;

use super::Limits;
use crate::{
    form::{Field, FormState},
    format::number,
    locale::Locale,
    path::Path,
    ui,
    words::{t, tr},
};

/// What stands around the field.
#[derive(Clone, Debug)]
pub struct Around {
    /// What helps, and what is taken.
    pub hint: String,
    pub limits: Limits,
    /// What else can be done where a file is not taken, before the way to a person.
    pub way_on: &'static str,
    /// A browser does not keep its choice when a page is shown again: the names that have to be chosen once more.
    pub chosen: Vec<String>,
}

/// Files of this device, as every place takes them: `chosen` are the names that have to be chosen once more.
pub fn files_field<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    field: F,
    label: &'static str,
    chosen: &[String],
) -> impl IntoView + use<F> {
    let limits = Limits::default();
    let many = number(locale, u64::try_from(limits.many).unwrap_or_default());
    let size = number(locale, u64::try_from(limits.megabytes()).unwrap_or_default());
    let hint = tr(locale, "file-hint", &[("many", many.into()), ("size", size.into())]);
    let around = Around { hint, limits, way_on: t(locale, "file-way-on"), chosen: chosen.to_vec() };
    files_field_within(locale, form, field, label, around)
}

/// The same where less is taken.
pub fn files_field_within<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    field: F,
    label: &'static str,
    around: Around,
) -> impl IntoView + use<F> {
    let Around { hint, limits, way_on, chosen } = around;
    let name = field.name();
    let wrong = form.error(field).is_some();
    let described = match wrong {
        true => format!("{name}-hint {name}-error"),
        false => format!("{name}-hint"),
    };
    let once_more = (!chosen.is_empty()).then(|| {
        let names = chosen.join(", ");
        view! { <p class="hint">{tr(locale, "file-once-more", &[("names", names.into())])}</p> }
    });
    let way_on = wrong.then(|| {
        view! { <p>{way_on}" "<a href=Path::Talk.href(locale)>{t(locale, "common-talk")}</a></p> }
    });
    let several = limits.many > 1;
    view! {
        <div class=if wrong { "field field--wrong" } else { "field" }>
            <label class="field__label" for=name>{label}</label>
            <p class="hint" id=format!("{name}-hint")>{hint}</p>
            {ui::field_error(locale, form, field)}
            {way_on}
            {once_more}
            <input
                class="field__box field__box--files"
                id=name
                name=name
                type="file"
                multiple=several
                accept=limits.accept()
                aria-describedby=described
                aria-invalid=wrong.then_some("true")
            />
        </div>
    }
}
