//! The page of a service: facts before prose, and an action that works at the end.
//!
//! | to change | look in |
//! |---|---|
//! | the strip of facts | `facts.rs` |
//! | start, call, or talk to a person | `action.rs` |
//! | what one needs, what happens | `guide.rs` |
//! | published standards and their results | `standards.rs` |
//! | ways to reach it, online steps, machines | `channels.rs`, `online.rs` |

mod action;
mod channels;
mod facts;
mod guide;
mod online;
mod standards;

use std::sync::Arc;

use leptos::prelude::*;

use super::{PlaceLink, Service, ServiceLink};
use crate::{
    answer::{Answer, asked_next},
    cluster::{Standing, standings},
    editing::aged_notice,
    html::{Finish, Html},
    issue::{Issue, on_service},
    locale::Locale,
    path::Path,
    publication::{Publication, about_service},
    shell::{About, Head, Page, Section, Shown},
    tongue::other_language,
    ui::{self, Crumb},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct ServicePage {
    pub service: Arc<Service>,
    /// What tells it from others of its name.
    pub note: Option<String>,
    /// Others that people who came for this one look for.
    pub related: Vec<ServiceLink>,
    /// The step-by-step guides it is part of, each with its step.
    pub guides: Vec<Standing>,
    pub collections: Vec<PlaceLink>,
    /// What people ask next.
    pub answers: Vec<Arc<Answer>>,
    /// What can be sent about it.
    pub publications: Vec<Arc<Publication>>,
    /// What its program says of its problems.
    pub issues: Vec<Issue>,
    pub shown: Shown,
}

impl Page for ServicePage {
    fn head(&self, locale: Locale) -> Head {
        let service = &self.service;
        let mut crumbs = Vec::new();
        if let Some(audience) = service.audiences.first() {
            crumbs.push(Crumb::new(ui::gateway_name(locale, *audience), Path::Gateway(*audience)));
        }
        if let Some(topic) = service.topics.first() {
            crumbs.push(Crumb::new(topic.name.text(locale), topic.path()));
        }
        let section = service.audiences.first().map_or(Section::Elsewhere, |audience| Section::Gateway(*audience));
        Head::new(service.path(), self.title(locale), service.summary(locale).into_owned())
            .crumbs(crumbs)
            .section(section)
            .about(About::Service(service.clone()))
    }

    fn body(&self, locale: Locale) -> Html {
        let service = &*self.service;
        let summary = service.summary(locale);
        let tongue = other_language(locale, &summary);
        view! {
            <div class="split">
                <div class="split__head">
                    <h1>{service.name.text(locale)}</h1>
                    <p class="lead" lang=tongue>{summary.into_owned()}</p>
                    {aged_notice(locale, &service.aged)}
                    {tongue.map(|_| view! { <p class="hint">{t(locale, "service-other-language")}</p> })}
                    {facts::facts(locale, service)}
                </div>
                <aside class="split__first" aria-label=t(locale, "service-start-or-ask")>
                    {action::start_card(locale, service, self.shown)}
                    {action::talk_card(locale, service)}
                    {responsible(locale, service)}
                </aside>
                <div class="split__rest flow">
                    {on_service(locale, &self.issues)}
                    {guide::who(locale, service)}
                    {guide::need(locale, service)}
                    {guide::steps(locale, service)}
                    {guide::description(locale, service)}
                    {standards::standards(locale, service)}
                    {channels::channels(locale, service)}
                    {online::online_steps(locale, service)}
                    {online::automation(locale, service)}
                    {asked_next(locale, &self.answers)}
                    {about_service(locale, &self.publications)}
                    {self.more(locale)}
                    {action::last_action(locale, service, self.shown)}
                </div>
            </div>
        }
        .finish()
    }
}

impl ServicePage {
    /// The title of the window, where two services of one name must not look alike.
    fn title(&self, locale: Locale) -> String {
        let name = self.service.name.text(locale);
        match &self.note {
            Some(note) => tr(locale, "service-title", &[("service", name.into()), ("note", note.as_str().into())]),
            None => name,
        }
    }

    /// Where else it stands, and what is near it.
    fn more(&self, locale: Locale) -> impl IntoView + use<> {
        let topics: Vec<_> = self
            .service
            .topics
            .iter()
            .map(|topic| view! { <li><a href=topic.path().href(locale)>{topic.name.text(locale)}</a></li> })
            .collect();
        view! {
            {standings(locale, &self.guides)}
            {(!self.collections.is_empty()).then(|| view! {
                <h2>{t(locale, "service-part-of")}</h2>
                {ui::places(self.collections.clone())}
            })}
            {(!self.related.is_empty()).then(|| view! {
                <h2>{t(locale, "service-related")}</h2>
                {ui::service_names(self.related.clone())}
            })}
            <h2>{t(locale, "service-topics")}</h2>
            <ul role="list" class="inline-list inline-list--links">{topics}</ul>
            {guide::aliases(locale, &self.service)}
        }
    }
}

fn responsible(locale: Locale, service: &Service) -> impl IntoView + use<> {
    let organization = &service.organization;
    let year = service.year.as_ref().map(|year| {
        let year = year.replace('-', "\u{2013}");
        view! { <p>{tr(locale, "service-year", &[("year", year.into())])}</p> }
    });
    view! {
        <div class="card">
            <h2>{t(locale, "service-responsible")}</h2>
            <p><a href=organization.path().href(locale)>{organization.name.text(locale)}</a></p>
            {year}
        </div>
    }
}
