//! The list of collections, and one collection or guide.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Cluster, ClusterKind, Section, step_id};
use crate::{
    catalogue::{PlaceLink, ServiceLink},
    editing::aged_notice,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page, Shown},
    subscription::{Kind, follow_link},
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
    pub owner: OrganizationLink,
    /// Whose services stand there beside the owner's, each once.
    pub contributors: Vec<OrganizationLink>,
    /// The services of each section, in order; those not published are left out.
    pub items: Vec<Vec<Item>>,
    pub shown: Shown,
}

/// An organization, and its page where it has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganizationLink {
    pub name: String,
    pub href: Option<String>,
}

/// A service in a section.
#[derive(Clone, Debug)]
pub struct Item {
    pub service: ServiceLink,
    /// Who contributed it, where it is not the owner's.
    pub from: Option<String>,
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
            .zip(&self.items)
            .enumerate()
            .map(|(at, (section, items))| section_item(locale, cluster.kind, at, section, items))
            .collect();
        let class = match cluster.kind {
            ClusterKind::Steps => "steps steps--guide",
            ClusterKind::Collection => "sections",
        };
        view! {
            <div class="hero hero--place">
                <h1>{cluster.name.text(locale)}</h1>
                <p class="hero__lead">{cluster.lead.text(locale)}</p>
                {aged_notice(locale, &cluster.aged)}
                {curators(locale, self)}
                {(self.shown == Shown::Published).then(|| follow_link(locale, Kind::Collection, &cluster.id))}
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
    at: usize,
    section: &Section,
    items: &[Item],
) -> impl IntoView + use<> {
    let title = section.title.text(locale);
    let guide = kind == ClusterKind::Steps;
    // the number is drawn beside the step; a screen reader hears it in the title
    let step = guide.then(|| {
        let number = tr(locale, "collection-step", &[("number", (at + 1).to_string().into())]);
        view! { <span class="visually-hidden">{number}" "</span> }
    });
    let cards = items.iter().map(|item| {
        let from =
            item.from.as_ref().map(|from| tr(locale, "collection-from", &[("organization", from.as_str().into())]));
        (item.service.clone(), from)
    });
    let cards = cards.collect();
    view! {
        <li id=guide.then(|| step_id(at))>
            <div class="flow">
                <h2>{step}{title}</h2>
                <p>{section.text.text(locale)}</p>
                {ui::noted_cards(locale, cards)}
            </div>
        </li>
    }
}

fn curators(locale: Locale, page: &CollectionPage) -> impl IntoView + use<> {
    let part = |term: &'static str, organizations: &[OrganizationLink]| {
        let items: Vec<_> = organizations.iter().cloned().map(organization).collect();
        (!items.is_empty()).then(|| {
            view! {
                <div>
                    <dt class="curators__term">{term}</dt>
                    <dd><ul role="list" class="inline-list inline-list--links">{items}</ul></dd>
                </div>
            }
        })
    };
    view! {
        <dl class="curators">
            {part(t(locale, "collection-owner"), std::slice::from_ref(&page.owner))}
            {part(t(locale, "collection-contributors"), &page.contributors)}
        </dl>
    }
}

fn organization(OrganizationLink { name, href }: OrganizationLink) -> impl IntoView {
    match href {
        Some(href) => view! { <li><a href=href>{name}</a></li> }.into_any(),
        None => view! { <li>{name}</li> }.into_any(),
    }
}
