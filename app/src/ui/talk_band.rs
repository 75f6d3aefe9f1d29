use leptos::prelude::*;

use crate::{locale::Locale, path::Path, words::t};

/// The way to a person, in the same place at the end of every page that is not about one service.
pub fn talk_band(locale: Locale) -> impl IntoView {
    view! {
        <section class="band" aria-labelledby="talk">
            <div class="band__main">
                <h2 id="talk">{t(locale, "common-rather-talk")}</h2>
                <p>{t(locale, "common-rather-talk-lead")}</p>
            </div>
            <a class="button button--quiet" href=Path::Talk.href(locale)>{t(locale, "common-talk")}</a>
        </section>
    }
}
