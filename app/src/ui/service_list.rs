use leptos::prelude::*;

use crate::{catalogue::ServiceLink, locale::Locale, tongue::other_language};

/// A short list: each service with its sentence.
pub fn service_cards(locale: Locale, links: Vec<ServiceLink>) -> impl IntoView {
    noted_cards(locale, links.into_iter().map(|link| (link, None)).collect())
}

/// The same, with what is to be said of a service in this list alone.
pub fn noted_cards(locale: Locale, links: Vec<(ServiceLink, Option<String>)>) -> impl IntoView {
    let items: Vec<_> = links
        .into_iter()
        .map(|(link, note)| {
            let lang = other_language(locale, &link.summary);
            view! {
                <li class="service-card">
                    <h3 class="service-card__name"><a class="service-card__link" href=link.href>{link.name}</a></h3>
                    <p class="service-card__summary" lang=lang>{link.summary}</p>
                    {note.map(|note| view! { <p class="service-card__note">{note}</p> })}
                </li>
            }
        })
        .collect();
    view! { <ul class="service-cards" role="list">{items}</ul> }
}

/// A shorter one: names only, for a place that has its own sentence.
pub fn service_names(links: Vec<ServiceLink>) -> impl IntoView {
    let items: Vec<_> = links.into_iter().map(|link| view! { <li><a href=link.href>{link.name}</a></li> }).collect();
    view! { <ul class="service-names" role="list">{items}</ul> }
}
