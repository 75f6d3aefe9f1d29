//! Where a service stands in its guides: the step before, this one, the step after.

use leptos::prelude::*;

use super::{Cluster, Standing};
use crate::{
    locale::Locale,
    words::{t, tr},
};

/// Every guide that a service is part of, each with the way back and on.
pub fn standings(locale: Locale, standings: &[Standing]) -> impl IntoView + use<> {
    let guides: Vec<_> = standings.iter().map(|standing| guide(locale, standing)).collect();
    (!guides.is_empty())
        .then(|| view! { <h2>{t(locale, "collection-standing")}</h2><div class="standings">{guides}</div> })
}

fn guide(locale: Locale, standing: &Standing) -> impl IntoView + use<> {
    let Standing { guide, step } = standing;
    let id = format!("guide-{}", guide.id);
    let near = step.saturating_sub(1)..guide.sections.len().min(step + 2);
    let steps: Vec<_> = near.map(|at| place(locale, guide, at, *step)).collect();
    view! {
        <nav class="standing" aria-labelledby=id>
            <h3 class="standing__guide" id=id.clone()><a href=guide.path().href(locale)>{guide.name.text(locale)}</a></h3>
            <ol role="list" class="standing__steps">{steps}</ol>
        </nav>
    }
}

fn place(locale: Locale, guide: &Cluster, at: usize, here: usize) -> impl IntoView + use<> {
    let words = step_of(locale, guide, at);
    let (current, words) = match at == here {
        true => (Some("step"), view! { <span>{words}</span> }.into_any()),
        false => (None, view! { <a href=guide.step_href(locale, at)>{words}</a> }.into_any()),
    };
    view! { <li class="standing__step" aria-current=current>{words}</li> }
}

/// “Step 2 of 5: Open your account”.
fn step_of(locale: Locale, guide: &Cluster, at: usize) -> String {
    let title = guide.sections[at].title.get(locale).as_str();
    let (number, count) = ((at + 1).to_string(), guide.sections.len().to_string());
    let args = [("number", number.into()), ("count", count.into()), ("title", title.into())];
    tr(locale, "collection-step-of", &args)
}
