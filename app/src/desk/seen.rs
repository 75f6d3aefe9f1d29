//! The page that a caller sees, as far as staff need it while they talk.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    catalogue::{Answer, ChannelKind, Service},
    locale::{Locale, Localized},
    words::t,
};

#[derive(Clone, Debug)]
pub struct SeenPage {
    pub name: Localized<String>,
    pub address: Localized<String>,
    pub service: Option<Arc<Service>>,
}

/// Its name and link; of a service also what it costs, how long it takes, and its lines with their hours.
pub(super) fn seen_page(locale: Locale, page: &SeenPage) -> impl IntoView + use<> {
    let facts = page.service.as_deref().map(|service| facts(locale, service));
    view! {
        <p class="seen__name"><a href=page.address.text(locale)>{page.name.text(locale)}</a></p>
        {facts}
    }
}

fn facts(locale: Locale, service: &Service) -> impl IntoView + use<> {
    let cost = service.cost.as_ref().map_or_else(|| fee(locale, service.fee).to_owned(), |cost| cost.text(locale));
    let time = service.time.as_ref().map_or_else(|| t(locale, "service-unknown").to_owned(), |time| time.text(locale));
    let rows = [
        (t(locale, "desk-service"), service.id.as_str().to_owned()),
        (t(locale, "desk-organization"), service.organization.label(locale).to_owned()),
        (t(locale, "service-cost"), cost),
        (t(locale, "service-time"), time),
    ];
    let rows: Vec<_> = rows.into_iter().map(|(name, value)| row(name.to_owned(), value.into_any())).collect();
    let lines: Vec<_> = service
        .channels
        .iter()
        .filter(|channel| channel.kind != ChannelKind::Online)
        .map(|channel| {
            let (value, hours) = (channel.value.text(locale), channel.hours.text(locale));
            let hours = (!hours.is_empty()).then(|| view! { <span class="seen__hours">{hours}</span> });
            row(channel.label.text(locale), view! { {reached(value)}{hours} }.into_any())
        })
        .collect();
    view! {
        <p>{service.summary(locale).into_owned()}</p>
        <dl class="shared">{rows}{lines}</dl>
    }
}

/// A number, an address; one of a site leads there.
fn reached(value: String) -> AnyView {
    match value.starts_with("https://") {
        true => view! { <a href=value.clone()>{value.clone()}</a> }.into_any(),
        false => value.into_any(),
    }
}

fn row(name: String, value: AnyView) -> impl IntoView {
    view! {
        <div class="shared__row"><dt class="shared__name">{name}</dt><dd class="shared__value">{value}</dd></div>
    }
}

fn fee(locale: Locale, fee: Answer) -> &'static str {
    match fee {
        Answer::Yes => t(locale, "service-fee-yes"),
        Answer::No => t(locale, "service-fee-no"),
        Answer::Unknown => t(locale, "service-unknown"),
    }
}
