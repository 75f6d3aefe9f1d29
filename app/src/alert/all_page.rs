//! What is warned of now and soon.

use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{
    Alert, Place,
    words::{concerns, severity_class, severity_words, span},
};
use crate::{
    feed::feed_link,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    subscription, ui,
    words::t,
};

#[derive(Clone, Debug)]
pub struct AlertsPage {
    /// The most severe first.
    pub alerts: Vec<Alert>,
    /// The zone of the institution.
    pub zone: TimeZone,
}

impl Page for AlertsPage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(Path::Alert(Place::All), t(locale, "alert-title"), t(locale, "alert-lead"))
            .followed(Path::Alert(Place::All))
    }

    fn body(&self, locale: Locale) -> Html {
        let items: Vec<_> = self.alerts.iter().map(|alert| item(locale, alert, &self.zone)).collect();
        let list = if items.is_empty() {
            view! { <p>{t(locale, "alert-none")}</p> }.into_any()
        } else {
            view! { <ul class="news" role="list">{items}</ul> }.into_any()
        };
        let follow = Path::Subscription(subscription::Place::Area).href(locale);
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "alert-title")}</h1>
                <p class="hero__lead">{t(locale, "alert-lead")}</p>
                <p class="keep-link"><a href=follow rel="nofollow">{t(locale, "subscription-area")}</a></p>
            </div>
            {list}
            {ui::talk_band(locale)}
            {feed_link(locale, Path::Alert(Place::All))}
        }
        .finish()
    }
}

fn item(locale: Locale, alert: &Alert, zone: &TimeZone) -> impl IntoView + use<> {
    let href = Path::Alert(Place::One(alert.id.clone())).href(locale);
    view! {
        <li class="news__item">
            <p>
                <span class=severity_class(alert.severity)>{severity_words(locale, alert.severity)}</span>
            </p>
            <h2 class="news__what"><a href=href>{alert.title.text(locale)}</a></h2>
            <p class="news__more">{span(locale, alert, zone)}</p>
            <p class="news__more">{concerns(locale, alert)}</p>
        </li>
    }
}
