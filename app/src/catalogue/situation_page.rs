//! A situation under a gateway: where somebody stands, and what follows from it.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Audience, PlaceLink, ServiceLink, Situation};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page, Script, Section},
    ui::{self, Crumb, LetterIndex},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct SituationPage {
    pub situation: Arc<Situation>,
    pub audience: Audience,
    pub tasks: Vec<ServiceLink>,
    pub services: LetterIndex,
    pub topics: Vec<PlaceLink>,
    pub collections: Vec<PlaceLink>,
}

impl Page for SituationPage {
    fn head(&self, locale: Locale) -> Head {
        let script = if self.services.is_long() { Script::Islands } else { Script::None };
        let gateway = ui::gateway_name(locale, self.audience);
        // some situations stand under two gateways
        let name = self.situation.name.text(locale);
        let title = tr(locale, "gateway-situation", &[("situation", name.into()), ("gateway", gateway.into())]);
        Head::new(self.situation.path(self.audience), title, self.situation.lead.text(locale))
            .crumbs(vec![Crumb::new(gateway, Path::Gateway(self.audience))])
            .section(Section::Gateway(self.audience))
            .script(script)
            .filtered(&self.services.words)
    }

    fn body(&self, locale: Locale) -> Html {
        let services = (!self.services.is_empty()).then(|| {
            view! {
                <section aria-labelledby="services">
                    <h2 id="services">{t(locale, "gateway-services")}</h2>
                    {ui::letter_index(locale, self.services.clone())}
                </section>
            }
        });
        view! {
            <div class="hero hero--place">
                <h1>{self.situation.name.text(locale)}</h1>
                <p class="hero__lead">{self.situation.lead.text(locale)}</p>
            </div>
            <section aria-labelledby="tasks">
                <h2 id="tasks">{t(locale, "gateway-tasks")}</h2>
                {ui::service_cards(locale, self.tasks.clone())}
            </section>
            {services}
            {ui::talk_band(locale)}
            <section aria-labelledby="topics">
                <h2 id="topics">{t(locale, "gateway-next-topics")}</h2>
                {ui::places(self.topics.clone())}
            </section>
            {(!self.collections.is_empty()).then(|| view! {
                <section aria-labelledby="collections">
                    <h2 id="collections">{t(locale, "home-collections")}</h2>
                    {ui::places(self.collections.clone())}
                </section>
            })}
        }
        .finish()
    }
}
