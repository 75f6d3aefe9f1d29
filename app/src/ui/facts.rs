use leptos::prelude::*;

/// What people ask first, as a strip: each with its name.
pub fn facts(facts: Vec<(&'static str, String)>) -> impl IntoView + use<> {
    let rows: Vec<_> = facts
        .into_iter()
        .map(|(name, value)| {
            view! {
                <div class="facts__fact"><dt class="facts__name">{name}</dt><dd class="facts__value">{value}</dd></div>
            }
        })
        .collect();
    view! { <dl class="facts">{rows}</dl> }
}
