use leptos::prelude::*;

use crate::{
    form::{Field, FieldError, FormState},
    locale::Locale,
    words::{t, tr},
};

/// The words of an error.
pub(super) fn words<F>(locale: Locale, error: &FieldError<F>) -> String {
    let values: Vec<_> = error.values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    tr(locale, error.words, &values)
}

/// The title of a page with a form: whoever hears it first learns that something is wrong.
pub fn form_title<F: Field>(locale: Locale, title: &str, form: &FormState<F>) -> String {
    if form.is_valid() {
        return title.to_owned();
    }
    tr(locale, "form-error-title", &[("title", title.into())])
}

/// Everything that is wrong, first on the page and focused; each error leads to its field.
pub fn error_summary<F: Field>(locale: Locale, form: &FormState<F>) -> Option<AnyView> {
    summary(locale, form, |error| words(locale, error))
}

/// The same where many fields can have the same error: each begins with the name of its field.
pub fn named_error_summary<F: Field>(
    locale: Locale,
    form: &FormState<F>,
    name: impl Fn(F) -> String,
) -> Option<AnyView> {
    summary(locale, form, |error| {
        let said = [("name", name(error.field).into()), ("error", words(locale, error).into())];
        tr(locale, "form-error-named", &said)
    })
}

fn summary<F: Field>(locale: Locale, form: &FormState<F>, say: impl Fn(&FieldError<F>) -> String) -> Option<AnyView> {
    let errors: Vec<_> = form
        .errors()
        .iter()
        .map(|error| {
            let href = format!("#{}", error.field.name());
            view! { <li><a href=href>{say(error)}</a></li> }
        })
        .collect();
    (!errors.is_empty()).then(|| {
        view! {
            <section class="error-summary" aria-labelledby="wrong" tabindex="-1" autofocus=true>
                <h2 class="error-summary__title" id="wrong">{t(locale, "form-errors")}</h2>
                <ul class="error-summary__list">{errors}</ul>
            </section>
        }
        .into_any()
    })
}
