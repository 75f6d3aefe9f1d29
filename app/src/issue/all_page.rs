//! The log of a program: what is open, then what is not any more.

use leptos::prelude::*;

use super::{Issue, Place, part::item};
use crate::{
    application::Program,
    catalogue::Service,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    subscription::{Kind, follow_link},
    ui::{self, Crumb},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct IssuesPage {
    pub program: &'static Program,
    /// The service that it belongs to, where that is offered now.
    pub service: Option<std::sync::Arc<Service>>,
    /// The one that was published last first.
    pub issues: Vec<Issue>,
}

/// The way back to the service.
pub(super) fn trail(locale: Locale, service: Option<&Service>) -> Vec<Crumb> {
    service.map(|service| Crumb::new(service.name.text(locale), service.path())).into_iter().collect()
}

/// The way to be told.
pub(super) fn follow(locale: Locale, service: Option<&Service>) -> Option<impl IntoView + use<>> {
    follow_link(locale, Kind::Service, service?.id.as_str())
}

/// The title of the log of a program.
pub(super) fn title(locale: Locale, program: &Program) -> String {
    tr(locale, "issue-title", &[("program", (*program.name.get(locale)).into())])
}

impl Page for IssuesPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Issue(Place::Program(self.program.id.to_owned()));
        Head::new(path, title(locale, self.program), t(locale, "issue-lead"))
            .crumbs(trail(locale, self.service.as_deref()))
    }

    fn body(&self, locale: Locale) -> Html {
        let (open, closed): (Vec<_>, Vec<_>) = self.issues.iter().partition(|issue| issue.standing.is_open());
        let list = |all: &[&Issue], none| {
            let items: Vec<_> = all.iter().map(|one| item(locale, one)).collect();
            match items.is_empty() {
                true => view! { <p>{t(locale, none)}</p> }.into_any(),
                false => view! { <ul class="news" role="list">{items}</ul> }.into_any(),
            }
        };
        view! {
            <div class="hero hero--place">
                <h1>{title(locale, self.program)}</h1>
                <p class="hero__lead">{t(locale, "issue-lead")}</p>
                {follow(locale, self.service.as_deref())}
            </div>
            <div class="flow">
                <h2>{t(locale, "issue-open-title")}</h2>
                {list(&open, "issue-none-open")}
                <h2>{t(locale, "issue-closed-title")}</h2>
                {list(&closed, "issue-none-closed")}
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}
