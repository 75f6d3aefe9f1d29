//! The alerts of an organization, for its editors.

use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{
    Alert, Place,
    words::{severity_words, span, state_words},
};
use crate::{
    editing,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct StaffAlertsPage {
    /// The code of the organization, and its name.
    pub organization: String,
    pub name: String,
    /// The one that was changed last first.
    pub alerts: Vec<Alert>,
    pub zone: TimeZone,
}

/// The way back from the pages of editors.
pub(super) fn trail(locale: Locale, organization: &str) -> Crumb {
    let home = Path::Editing(editing::Place::Home(organization.to_owned()));
    Crumb::new(t(locale, "alert-content"), home)
}

impl Page for StaffAlertsPage {
    fn head(&self, locale: Locale) -> Head {
        let title = tr(locale, "alert-staff", &[("organization", self.name.as_str().into())]);
        Head::new(Path::Alert(Place::Staff(self.organization.clone())), title, t(locale, "alert-staff-lead"))
            .crumbs(vec![trail(locale, &self.organization)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let items: Vec<_> = self.alerts.iter().map(|alert| self.item(locale, alert)).collect();
        let none = items.is_empty().then(|| view! { <p class="hint">{t(locale, "alert-staff-none")}</p> });
        let new = Path::Alert(Place::New(self.organization.clone())).href(locale);
        view! {
            <div class="staff staff--flow">
                <h1>{tr(locale, "alert-staff", &[("organization", self.name.as_str().into())])}</h1>
                <p class="staff__lead">{t(locale, "alert-staff-lead")}</p>
                <p class="actions"><a class="button" href=new>{t(locale, "alert-new")}</a></p>
                {none}
                <ul class="news" role="list">{items}</ul>
            </div>
        }
        .finish()
    }
}

impl StaffAlertsPage {
    fn item(&self, locale: Locale, alert: &Alert) -> impl IntoView + use<> {
        let href = Path::Alert(Place::Edit(self.organization.clone(), alert.id.clone())).href(locale);
        view! {
            <li class="news__item">
                <p class="news__what"><a href=href>{alert.title.text(locale)}</a></p>
                <p class="news__more">
                    {state_words(locale, alert.state)}". "{severity_words(locale, alert.severity)}". "
                    {span(locale, alert, &self.zone)}
                </p>
            </li>
        }
    }
}
