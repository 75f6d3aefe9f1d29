//! The small words beside the name of a record.

use leptos::prelude::*;

use super::State;
use crate::{
    locale::Locale,
    words::{t, tr},
};

/// The state of a draft, in words.
pub(super) fn state_tag(locale: Locale, state: Option<State>) -> Option<impl IntoView + use<>> {
    let (words, class) = match state? {
        State::Draft => ("editing-state-draft", "tag"),
        State::Translation => ("translation-state", "tag"),
        State::Review => ("editing-state-review", "tag tag--late"),
        State::Scheduled => ("editing-state-scheduled", "tag tag--good"),
        State::Published => ("editing-state-published", "tag tag--good"),
        State::Withdrawn => ("editing-state-withdrawn", "tag"),
    };
    Some(view! { <span class=class>{t(locale, words)}</span> })
}

/// How many comments are still open.
pub(super) fn comments_tag(locale: Locale, comments: usize) -> Option<impl IntoView + use<>> {
    let args = [("n", comments.into()), ("count", comments.to_string().into())];
    (comments > 0).then(|| view! { <span class="tag">{tr(locale, "editing-comments-open", &args)}</span> })
}

/// Says which language waits.
pub(super) fn aged_tag(locale: Locale, behind: Locale) -> impl IntoView {
    let words = match behind {
        Locale::En => "editing-aged-english",
        Locale::Fr => "editing-aged-french",
    };
    view! { <span class="tag tag--late">{t(locale, words)}</span> }
}
