//! Topics, and one topic: what people most often come for, then all of its services.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Audience, PlaceLink, ServiceLink, Topic};
use crate::{
    feed::feed_link,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page, Script, Section},
    subscription::{Kind, follow_link},
    ui::{self, Crumb, LetterIndex},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct TopicsPage {
    pub topics: Vec<PlaceLink>,
}

impl Page for TopicsPage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(Path::Topics, t(locale, "common-topics"), t(locale, "topic-all-lead")).section(Section::Topics)
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "common-topics")}</h1>
                <p class="hero__lead">{t(locale, "topic-all-lead")}</p>
            </div>
            <h2 class="visually-hidden">{t(locale, "topic-all")}</h2>
            {ui::places(self.topics.clone())}
            <p class="a-to-z__way"><a href=Path::AToZ(None).href(locale)>{t(locale, "topic-a-to-z")}</a></p>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

#[derive(Clone, Debug)]
pub struct TopicPage {
    pub topic: Arc<Topic>,
    pub audience: Option<Audience>,
    /// The gateways that have services here, with how many.
    pub audiences: Vec<(Audience, usize)>,
    pub tasks: Vec<ServiceLink>,
    pub services: LetterIndex,
    pub collections: Vec<PlaceLink>,
}

impl Page for TopicPage {
    fn head(&self, locale: Locale) -> Head {
        let script = if self.services.is_long() { Script::Islands } else { Script::None };
        Head::new(self.topic.path_for(self.audience), self.title(locale), self.topic.lead.text(locale))
            .crumbs(vec![Crumb::new(t(locale, "common-topics"), Path::Topics)])
            .section(Section::Topics)
            .script(script)
            .followed(self.topic.path())
            .filtered(&self.services.words)
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="hero hero--place">
                <h1>{self.topic.name.text(locale)}</h1>
                <p class="hero__lead">{self.topic.lead.text(locale)}</p>
                {follow_link(locale, Kind::Topic, &self.topic.id)}
            </div>
            {(!self.tasks.is_empty()).then(|| view! {
                <section aria-labelledby="tasks">
                    <h2 id="tasks">{t(locale, "gateway-tasks")}</h2>
                    {ui::service_cards(locale, self.tasks.clone())}
                </section>
            })}
            {(!self.collections.is_empty()).then(|| view! {
                <section aria-labelledby="collections">
                    <h2 id="collections">{t(locale, "home-collections")}</h2>
                    {ui::places(self.collections.clone())}
                </section>
            })}
            <section aria-labelledby="services">
                <h2 id="services">{t(locale, "topic-services")}</h2>
                {audiences(locale, self)}
                {ui::letter_index(locale, self.services.clone())}
            </section>
            {ui::talk_band(locale)}
            {feed_link(locale, self.topic.path())}
        }
        .finish()
    }
}

impl TopicPage {
    /// Each gateway's share of a topic has an address of its own, so it has a title of its own.
    fn title(&self, locale: Locale) -> String {
        let topic = self.topic.name.text(locale);
        match self.audience {
            Some(audience) => {
                let gateway = ui::gateway_name(locale, audience);
                tr(locale, "topic-for", &[("topic", topic.into()), ("gateway", gateway.into())])
            }
            None => topic,
        }
    }
}

/// The same topic for one gateway: links, so that it works everywhere and each has its own address.
fn audiences(locale: Locale, page: &TopicPage) -> impl IntoView + use<> {
    let here = page.audience;
    let everyone = std::iter::once((None, t(locale, "topic-everyone").to_owned()));
    let gateways = page
        .audiences
        .iter()
        .map(|(audience, count)| (Some(*audience), format!("{} ({count})", ui::gateway_name(locale, *audience))));
    let links: Vec<_> = everyone
        .chain(gateways)
        .map(|(audience, name)| {
            let current = (audience == here).then_some("true");
            let href = page.topic.path_for(audience).href(locale);
            view! { <li><a class="narrow__link" href=href aria-current=current>{name}</a></li> }
        })
        .collect();
    (page.audiences.len() > 1).then(|| {
        view! {
            <nav class="narrow" aria-label=t(locale, "topic-narrow")>
                <ul role="list" class="narrow__list">{links}</ul>
            </nav>
        }
    })
}
