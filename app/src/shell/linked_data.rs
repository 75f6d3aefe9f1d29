//! What a page is about, for search engines (schema.org in JSON-LD): a block of data, which no browser runs.

use std::{iter, sync::Arc};

use serde::Serialize;

use super::{Head, Site, header};
use crate::{
    catalogue::{ChannelKind, Service},
    locale::Locale,
    path::{Path, segment},
    ui::{self, Crumb},
    words::t,
};

/// What a page is about, beside being a page.
#[derive(Clone, Debug)]
pub enum About {
    Page,
    /// The portal itself.
    Portal,
    Service(Arc<Service>),
}

#[derive(Serialize)]
struct Graph {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: Vec<Node>,
}

/// A thing, as schema.org names it and its properties.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all_fields = "camelCase")]
enum Node {
    WebSite {
        name: String,
        url: String,
        in_language: &'static str,
        potential_action: Box<Node>,
    },
    SearchAction {
        target: Box<Node>,
        #[serde(rename = "query-input")]
        query_input: &'static str,
    },
    EntryPoint {
        url_template: String,
    },
    BreadcrumbList {
        item_list_element: Vec<Node>,
    },
    ListItem {
        position: usize,
        name: String,
        item: String,
    },
    GovernmentService {
        name: String,
        description: String,
        identifier: String,
        url: String,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        alternate_name: Vec<String>,
        service_operator: Box<Node>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        audience: Vec<Node>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        available_channel: Vec<Node>,
    },
    GovernmentOrganization {
        name: String,
        url: String,
    },
    Audience {
        audience_type: &'static str,
    },
    ServiceChannel {
        #[serde(skip_serializing_if = "Option::is_none")]
        service_url: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        service_phone: Option<Box<Node>>,
    },
    ContactPoint {
        telephone: String,
    },
}

/// The text of the block, where there is something to say.
pub(super) fn linked_data(site: &Site, locale: Locale, head: &Head) -> Option<String> {
    let mut graph = Vec::new();
    match &head.about {
        About::Page => {}
        About::Portal => graph.push(portal(site, locale)),
        About::Service(service) => graph.push(government_service(site, locale, service)),
    }
    if !head.crumbs.is_empty() {
        graph.push(breadcrumb(site, locale, head));
    }
    if graph.is_empty() {
        return None;
    }
    // every key is a text, so it can always be written; `<` could end the element that it stands in
    let text = serde_json::to_string(&Graph { context: "https://schema.org", graph }).unwrap_or_default();
    Some(if text.contains('<') { text.replace('<', "\\u003c") } else { text })
}

fn address(site: &Site, locale: Locale, path: &Path) -> String {
    format!("{}{}", site.origin, path.href(locale))
}

fn portal(site: &Site, locale: Locale) -> Node {
    let url_template = format!("{}?{}={{words}}", address(site, locale, &Path::Search), segment::WORDS);
    Node::WebSite {
        name: header::name(site, locale),
        url: address(site, locale, &Path::Home),
        in_language: locale.tag(),
        potential_action: Box::new(Node::SearchAction {
            target: Box::new(Node::EntryPoint { url_template }),
            query_input: "required name=words",
        }),
    }
}

/// The way to the page, and the page itself.
fn breadcrumb(site: &Site, locale: Locale, head: &Head) -> Node {
    let home = Crumb::new(t(locale, "common-home"), Path::Home);
    let itself = Crumb::new(head.title.as_str(), head.path.clone());
    let last = head.crumbs.last().is_none_or(|last| last.path != head.path).then_some(&itself);
    let way = iter::once(&home).chain(&head.crumbs).chain(last);
    let items = way.enumerate().map(|(before, crumb)| Node::ListItem {
        position: before + 1,
        name: crumb.name.clone(),
        item: address(site, locale, &crumb.path),
    });
    Node::BreadcrumbList { item_list_element: items.collect() }
}

fn government_service(site: &Site, locale: Locale, service: &Service) -> Node {
    let audience = |audience: &_| Node::Audience { audience_type: ui::gateway_name(locale, *audience) };
    let start = service.address.get(locale).clone();
    let start = start.map(|address| Node::ServiceChannel { service_url: Some(address), service_phone: None });
    let phones = service.channels.iter().filter(|channel| channel.kind == ChannelKind::Phone);
    let phones = phones.map(|channel| Node::ServiceChannel {
        service_url: None,
        service_phone: Some(Box::new(Node::ContactPoint { telephone: channel.value.text(locale) })),
    });
    Node::GovernmentService {
        name: service.name.text(locale),
        description: service.summary(locale).into_owned(),
        identifier: service.id.as_str().to_owned(),
        url: address(site, locale, &service.path()),
        alternate_name: service.aliases.get(locale).to_vec(),
        service_operator: Box::new(Node::GovernmentOrganization {
            name: service.organization.name.text(locale),
            url: address(site, locale, &service.organization.path()),
        }),
        audience: service.audiences.iter().map(audience).collect(),
        available_channel: start.into_iter().chain(phones).collect(),
    }
}
