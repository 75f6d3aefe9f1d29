//! The field with which files are chosen.

use leptos::prelude::*;

use super::{Kind, LARGEST, MANY};
use crate::{
    form::{Field, FormState},
    format::number,
    locale::Locale,
    path::Path,
    ui,
    words::{t, tr},
};

/// Files of this device. A browser does not keep its choice when a page is shown again: `chosen` are the names that
/// have to be chosen once more.
pub fn files_field<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    field: F,
    label: &'static str,
    chosen: &[String],
) -> impl IntoView + use<F> {
    let name = field.name();
    let wrong = form.error(field).is_some();
    let many = number(locale, u64::try_from(MANY).unwrap_or_default());
    let size = number(locale, u64::try_from(LARGEST / 1_000_000).unwrap_or_default());
    let hint = tr(locale, "file-hint", &[("many", many.into()), ("size", size.into())]);
    let accept: Vec<String> =
        Kind::ALL.iter().flat_map(|kind| kind.endings()).map(|ending| format!(".{ending}")).collect();
    let described = match wrong {
        true => format!("{name}-hint {name}-error"),
        false => format!("{name}-hint"),
    };
    let once_more = (!chosen.is_empty()).then(|| {
        let names = chosen.join(", ");
        view! { <p class="hint">{tr(locale, "file-once-more", &[("names", names.into())])}</p> }
    });
    let way_on = wrong.then(|| {
        view! { <p>{t(locale, "file-way-on")}" "<a href=Path::Talk.href(locale)>{t(locale, "common-talk")}</a></p> }
    });
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
                multiple=true
                accept=accept.join(",")
                aria-describedby=described
                aria-invalid=wrong.then_some("true")
            />
        </div>
    }
}
