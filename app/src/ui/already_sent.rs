use leptos::prelude::*;

use crate::{locale::Locale, words::t};

/// Says that something else was sent from this page before, and where it is.
pub fn already_sent(locale: Locale, address: Option<&str>) -> Option<impl IntoView + use<>> {
    let address = address?.to_owned();
    Some(view! {
        <div class="notice" tabindex="-1" autofocus=true>
            <p>{t(locale, "form-already")}" "<a href=address>{t(locale, "form-already-link")}</a></p>
            <p>{t(locale, "form-already-add")}</p>
        </div>
    })
}
