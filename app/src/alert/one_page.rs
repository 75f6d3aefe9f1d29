//! One alert, as the public reads it.

use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{
    Alert, Place, Reach,
    words::{reach_words, severity_class, severity_words, span},
};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    subscription::{self, Named},
    ui::{self, Crumb},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct AlertPage {
    pub alert: Alert,
    pub standing: Standing,
    /// The zone of the institution.
    pub zone: TimeZone,
}

/// Where an alert stands, for whoever reads it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It holds, or will.
    Shown,
    Over,
}

impl Page for AlertPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Alert(Place::One(self.alert.id.clone()));
        let crumbs = vec![Crumb::new(t(locale, "alert-title"), Path::Alert(Place::All))];
        let lead = self.alert.text.text(locale).lines().next().unwrap_or_default().to_owned();
        Head::new(path, self.alert.title.text(locale), lead).crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let over = (self.standing == Standing::Over).then(|| {
            let all = Path::Alert(Place::All).href(locale);
            view! { <p class="notice">{t(locale, "alert-over")}" "<a href=all>{t(locale, "alert-all")}</a></p> }
        });
        let follow = Path::Subscription(subscription::Place::Area).href(locale);
        view! {
            <div class="hero hero--place">
                <p><span class=severity_class(self.alert.severity)>{severity_words(locale, self.alert.severity)}</span></p>
                <h1>{self.alert.title.text(locale)}</h1>
            </div>
            {over}
            {said(locale, &self.alert, &self.zone)}
            <p class="keep-link"><a href=follow rel="nofollow">{t(locale, "subscription-area")}</a></p>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

/// What it says, when, of whom, and what it concerns.
pub(super) fn said(locale: Locale, alert: &Alert, zone: &TimeZone) -> impl IntoView + use<> {
    let text = alert.text.text(locale);
    let paragraphs: Vec<_> = text
        .split("\n\n")
        .filter(|paragraph| !paragraph.trim().is_empty())
        .map(|paragraph| view! { <p>{paragraph.trim().to_owned()}</p> })
        .collect();
    let concerns: Vec<_> = alert.concerns.iter().map(|named| concern(locale, named)).collect();
    let far = (alert.reach != Reach::Subjects).then(|| view! { <li>{reach_words(locale, alert.reach)}</li> });
    let from = tr(locale, "alert-from", &[("organization", alert.from.text(locale).into())]);
    view! {
        <div class="flow">
            {paragraphs}
            <p>{span(locale, alert, zone)}</p>
            <p>{from}</p>
            <h2>{t(locale, "alert-concerned")}</h2>
            <ul>{far}{concerns}</ul>
        </div>
    }
}

fn concern(locale: Locale, named: &Named) -> impl IntoView + use<> {
    let name = named.name.text(locale);
    match &named.page {
        Some(page) => view! { <li><a href=page.href(locale)>{name}</a></li> }.into_any(),
        None => view! { <li>{name}</li> }.into_any(),
    }
}
