//! The line that says for whom somebody acts, with the way to act for somebody else.

use leptos::prelude::*;

use super::Place;
use crate::{
    locale::Locale,
    path::Path,
    words::{t, tr},
};

/// For whom somebody acts on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Acting {
    /// Nobody has to be told: they act for no firm at all.
    Alone,
    /// For themselves, and elsewhere for a firm.
    Own,
    /// For a firm: its name.
    Firm(String),
    /// For somebody who let them: a name, or the reference of what they applied for.
    Person(String),
}

/// Nothing for whoever acts for no firm.
pub fn acting(locale: Locale, acting: &Acting) -> Option<impl IntoView + use<>> {
    let said = match acting {
        Acting::Alone => return None,
        Acting::Own => t(locale, "firm-acting-you").to_owned(),
        Acting::Firm(name) | Acting::Person(name) => tr(locale, "firm-acting", &[("whom", name.as_str().into())]),
    };
    let href = Path::Firm(Place::Whom).href(locale);
    Some(view! { <p class="hint"><b>{said}</b>" · "<a href=href>{t(locale, "firm-switch")}</a></p> })
}
