//! What is warned of, at the head of the pages that it concerns.

use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{
    Alert, Place,
    words::{severity_class, severity_words, span},
};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    words::t,
};

/// The alerts of a page.
#[derive(Clone, Debug)]
pub struct Banner {
    /// The most severe first.
    pub alerts: Vec<Alert>,
    /// The zone of the institution.
    pub zone: TimeZone,
}

impl Banner {
    pub fn view(&self, locale: Locale) -> Html {
        let items: Vec<_> = self.alerts.iter().map(|alert| item(locale, alert, &self.zone)).collect();
        view! { <section class="notice" aria-label=t(locale, "alert-title")>{items}</section> }.finish()
    }
}

fn item(locale: Locale, alert: &Alert, zone: &TimeZone) -> impl IntoView + use<> {
    let href = Path::Alert(Place::One(alert.id.clone())).href(locale);
    view! {
        <p>
            <span class=severity_class(alert.severity)>{severity_words(locale, alert.severity)}</span>" "
            <a href=href><strong>{alert.title.text(locale)}</strong></a>" "
            <span class="hint">{span(locale, alert, zone)}</span>
        </p>
    }
}
