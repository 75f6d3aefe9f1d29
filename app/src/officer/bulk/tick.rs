//! The boxes of the list, and the buttons that lead from those that are ticked to a step.

use leptos::prelude::*;

use super::{
    super::filter::{Edge, Filter},
    Place, STEP, Step, box_of,
};
use crate::{
    locale::Locale,
    reference::Reference,
    words::{t, tr},
};

/// The box of an application.
pub(in crate::officer) fn tick(locale: Locale, reference: Reference, checked: bool) -> impl IntoView + use<> {
    let label = tr(locale, "bulk-tick", &[("reference", reference.to_string().into())]);
    view! {
        <input
            class="worklist__tick" r#type="checkbox" name=box_of(reference) value="1" checked=checked aria-label=label
        />
    }
}

/// Ticks the whole page.
pub(in crate::officer) fn all_link(
    locale: Locale,
    (organization, filter, edge): (&str, Filter, Option<&Edge>),
) -> impl IntoView + use<> {
    let href = Place::Ticked(organization.to_owned(), filter, edge.cloned()).href(locale);
    view! { <p><a class="row-link" href=href>{t(locale, "bulk-tick-all")}</a></p> }
}

/// The steps. Each leads to a page that says first what would happen.
pub(in crate::officer) fn buttons(locale: Locale) -> impl IntoView + use<> {
    let words = |step| match step {
        Step::Take => "officer-take",
        Step::Give => "bulk-give-one",
        Step::PutBack => "bulk-put-back-one",
        Step::Ask => "officer-ask",
    };
    let buttons: Vec<_> = Step::ALL
        .into_iter()
        .map(|step| {
            view! {
                <button class="button button--quiet" name=STEP value=step.code()>{t(locale, words(step))}</button>
            }
        })
        .collect();
    view! {
        <div class="worklist__steps" role="group" aria-labelledby="steps">
            <h2 class="worklist__steps-title" id="steps">{t(locale, "bulk-steps")}</h2>
            <p class="hint">{t(locale, "bulk-steps-hint")}</p>
            <div class="actions">{buttons}</div>
        </div>
    }
}
