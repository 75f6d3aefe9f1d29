//! The list of collections, and one collection or guide.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Cluster, ClusterKind, Section};
use crate::{
    catalogue::{PlaceLink, ServiceLink},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::{self, Crumb},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct CollectionsPage {
    pub guides: Vec<PlaceLink>,
    pub collections: Vec<PlaceLink>,
}

impl Page for CollectionsPage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(Path::Collections, t(locale, "common-collections"), t(locale, "collection-all-lead"))
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "common-collections")}</h1>
                <p class="hero__lead">{t(locale, "collection-all-lead")}</p>
            </div>
            {part(t(locale, "collection-guides"), &self.guides)}
            {part(t(locale, "collection-collections"), &self.collections)}
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

fn part(title: &'static str, links: &[PlaceLink]) -> impl IntoView + use<> {
    let links = links.to_vec();
    (!links.is_empty()).then(|| view! { <section><h2>{title}</h2>{ui::places(links)}</section> })
}

#[derive(Clone, Debug)]
pub struct CollectionPage {
    pub cluster: Arc<Cluster>,
    /// The services of each section, in order; those not published are left out.
    pub services: Vec<Vec<ServiceLink>>,
}

impl Page for CollectionPage {
    fn head(&self, locale: Locale) -> Head {
        let cluster = &self.cluster;
        Head::new(cluster.path(), cluster.name.text(locale), cluster.lead.text(locale))
            .crumbs(vec![Crumb::new(t(locale, "common-collections"), Path::Collections)])
    }

    fn body(&self, locale: Locale) -> Html {
        let cluster = &self.cluster;
        let sections: Vec<_> = cluster
            .sections
            .iter()
            .zip(&self.services)
            .map(|(section, services)| (section.clone(), services.clone()))
            .map(|(section, services)| section_item(locale, cluster.kind, &section, services))
            .collect();
        let class = match cluster.kind {
            ClusterKind::Steps => "steps steps--guide",
            ClusterKind::Collection => "sections",
        };
        view! {
            <div class="hero hero--place">
                <h1>{cluster.name.text(locale)}</h1>
                <p class="hero__lead">{cluster.lead.text(locale)}</p>
                <p class="hero__also">{curated_by(locale, cluster)}</p>
            </div>
            <ol class=class role="list">{sections}</ol>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

fn section_item(
    locale: Locale,
    kind: ClusterKind,
    section: &Section,
    services: Vec<ServiceLink>,
) -> impl IntoView + use<> {
    let title = section.title.text(locale);
    // the number is drawn beside the step; a screen reader hears it in the title
    let step = (kind == ClusterKind::Steps).then(|| {
        view! { <span class="visually-hidden">{t(locale, "collection-step")}" "</span> }
    });
    view! {
        <li>
            <div class="flow">
                <h2>{step}{title}</h2>
                <p>{section.text.text(locale)}</p>
                {ui::service_cards(locale, services)}
            </div>
        </li>
    }
}

fn curated_by(locale: Locale, cluster: &Cluster) -> String {
    let owner = cluster.owner.name.text(locale);
    if cluster.contributors.is_empty() {
        return tr(locale, "collection-owner", &[("owner", owner.into())]);
    }
    let names: Vec<String> = cluster.contributors.iter().map(|organization| organization.name.text(locale)).collect();
    tr(locale, "collection-owners", &[("owner", owner.into()), ("contributors", names.join(", ").into())])
}
