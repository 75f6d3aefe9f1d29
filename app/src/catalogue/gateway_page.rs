//! A gateway: what people most often come for, then situations, then topics.

use leptos::prelude::*;

use super::{Audience, PlaceLink, ServiceLink};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page, Section},
    ui,
    words::t,
};

#[derive(Clone, Debug)]
pub struct GatewayPage {
    pub audience: Audience,
    pub lead: String,
    /// Who else finds theirs here.
    pub also: Option<String>,
    pub tasks: Vec<ServiceLink>,
    pub situations: Vec<PlaceLink>,
    pub topics: Vec<PlaceLink>,
    pub collections: Vec<PlaceLink>,
}

impl Page for GatewayPage {
    fn head(&self, locale: Locale) -> Head {
        let name = ui::gateway_name(locale, self.audience);
        Head::new(Path::Gateway(self.audience), name, self.lead.clone()).section(Section::Gateway(self.audience))
    }

    fn body(&self, locale: Locale) -> Html {
        let hero = format!("hero hero--place hero--gateway {}", ui::gateway_modifier(self.audience));
        view! {
            <div class=hero>
                {ui::arch()}
                <h1>{ui::gateway_name(locale, self.audience)}</h1>
                <p class="hero__lead">{self.lead.clone()}</p>
                {self.also.clone().map(|also| view! { <p class="hero__also">{also}</p> })}
            </div>
            <section aria-labelledby="tasks">
                <h2 id="tasks">{t(locale, "gateway-tasks")}</h2>
                {ui::service_cards(locale, self.tasks.clone())}
            </section>
            <section class="stripe" aria-labelledby="situations">
                <h2 id="situations">{t(locale, "gateway-situations")}</h2>
                {ui::places(self.situations.clone())}
            </section>
            {ui::talk_band(locale)}
            <section aria-labelledby="topics">
                <h2 id="topics">{t(locale, "common-topics")}</h2>
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
