use leptos::prelude::*;

use crate::{
    catalogue::{Audience, PlaceLink, ServiceLink},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    search::bar,
    shell::{About, Head, Page, Script},
    ui,
    words::t,
};

/// The home page: three gateways, a person, topics, events of life.
#[derive(Clone, Debug)]
pub struct HomePage {
    pub gateways: Vec<GatewayCard>,
    pub topics: Vec<PlaceLink>,
    pub collections: Vec<PlaceLink>,
}

#[derive(Clone, Debug)]
pub struct GatewayCard {
    pub audience: Audience,
    pub lead: String,
    /// The first few tasks that people come for.
    pub tasks: Vec<ServiceLink>,
}

impl Page for HomePage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(Path::Home, t(locale, "common-home"), t(locale, "home-description"))
            .about(About::Portal)
            .followed(Path::Home)
            .script(Script::Islands)
    }

    fn body(&self, locale: Locale) -> Html {
        let gateways: Vec<_> = self.gateways.iter().map(|card| gateway(locale, card)).collect();
        view! {
            <div class="hero">
                <h1>{t(locale, "home-title")}</h1>
                <p class="hero__lead">{t(locale, "home-lead")}</p>
                {bar(locale, "")}
            </div>
            <div class="gates">{gateways}</div>
            {ui::talk_band(locale)}
            <section aria-labelledby="topics">
                <h2 id="topics">{t(locale, "common-topics")}</h2>
                {ui::places(self.topics.clone())}
            </section>
            {(!self.collections.is_empty()).then(|| view! {
                <section class="stripe" aria-labelledby="collections">
                    <h2 id="collections">{t(locale, "home-collections")}</h2>
                    {ui::places(self.collections.clone())}
                    <p><a href=Path::Collections.href(locale)>{t(locale, "home-collections-all")}</a></p>
                </section>
            })}
        }
        .finish()
    }
}

fn gateway(locale: Locale, card: &GatewayCard) -> impl IntoView + use<> {
    let name = ui::gateway_name(locale, card.audience);
    let href = Path::Gateway(card.audience).href(locale);
    view! {
        <section class=format!("gate {}", ui::gateway_modifier(card.audience))>
            {ui::arch()}
            <h2><a href=href>{name}</a></h2>
            <p class="gate__lead">{card.lead.clone()}</p>
            {ui::service_names(card.tasks.clone())}
        </section>
    }
}
