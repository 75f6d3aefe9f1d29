//! Every term, for whoever wants to know.

use leptos::prelude::*;

use super::{Terms, lasting};
use crate::{locale::Locale, words::t};

pub fn term_list(locale: Locale, terms: &Terms) -> impl IntoView + use<> {
    let rows: Vec<_> = terms
        .all()
        .iter()
        .map(|term| {
            view! {
                <div class="facts__fact">
                    <dt class="facts__name">{term.name.text(locale)}</dt>
                    <dd class="facts__value facts__value--long">{lasting(locale, term)}". "{term.rule.text(locale)}</dd>
                </div>
            }
        })
        .collect();
    view! {
        <section class="terms" aria-labelledby="terms">
            <h2 id="terms">{t(locale, "retention-title")}</h2>
            <p>{t(locale, "retention-lead")}</p>
            <dl class="facts">{rows}</dl>
        </section>
    }
}
