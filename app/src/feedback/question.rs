use leptos::prelude::*;

use super::{Answer, Place};
use crate::{answer, locale::Locale, path::Path, publication, words::t};

/// The question at the end of every page about which it can be asked. Links, so that a page that is kept finished
/// holds no form; the small pages that they lead to read where the reader came from.
pub fn question(locale: Locale, here: &Path) -> Option<impl IntoView + use<>> {
    // not on the pages of one person or of one moment: it would interrupt a form, and say whose page it was
    let asked = !matches!(
        here,
        Path::Feedback(_)
            | Path::TextSize
            | Path::Handoff(_)
            | Path::Publication(publication::Place::One(_) | publication::Place::Desk(_))
            | Path::Person(_)
            | Path::MyPage(_)
            | Path::Privacy(_)
            | Path::Application(_)
            | Path::Desk(_)
            | Path::Officer(_)
            | Path::Editing(_)
            | Path::Outbox(_)
            | Path::Admin(_)
            | Path::Other(_)
    );
    let staff = matches!(here, Path::Answer(place) if !matches!(place, answer::Place::One(_)));
    let link = move |answer: Answer, id| {
        let href = Path::Feedback(Place::Answer(answer)).href(locale);
        view! { <a class="button button--quiet" href=href rel="nofollow">{t(locale, id)}</a> }
    };
    (asked && !staff).then(|| {
        view! {
            <section class="helped" aria-labelledby="helped">
                <div class="page helped__row">
                    <h2 class="helped__question" id="helped">{t(locale, "feedback-question")}</h2>
                    {link(Answer::Yes, "feedback-link-yes")}
                    {link(Answer::No, "feedback-link-no")}
                </div>
            </section>
        }
    })
}
