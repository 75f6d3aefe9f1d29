//! What it is, who it is for, what one needs, what happens.

use leptos::prelude::*;

use crate::{
    catalogue::{Service, Target},
    locale::Locale,
    tongue::other_language,
    words::t,
};

pub(super) fn description(locale: Locale, service: &Service) -> impl IntoView + use<> {
    let paragraphs: Vec<_> = service
        .description
        .get(locale)
        .iter()
        .map(|text| view! { <p lang=other_language(locale, text)>{text.clone()}</p> })
        .collect();
    (!paragraphs.is_empty()).then(|| view! { <h2>{t(locale, "service-about")}</h2>{paragraphs} })
}

pub(super) fn who(locale: Locale, service: &Service) -> impl IntoView + use<> {
    let written = service.who.get(locale);
    if written.is_empty() {
        let targets: Vec<String> = service.targets.iter().map(|target| target_name(locale, *target)).collect();
        return list(t(locale, "service-who"), &targets);
    }
    list(t(locale, "service-who"), written)
}

fn target_name(locale: Locale, target: Target) -> String {
    match target {
        Target::People => t(locale, "service-target-people"),
        Target::Businesses => t(locale, "service-target-businesses"),
        Target::NotForProfits => t(locale, "service-target-not-for-profits"),
        Target::Communities => t(locale, "service-target-communities"),
        Target::Foreign => t(locale, "service-target-foreign"),
        Target::Government => t(locale, "service-target-government"),
    }
    .to_owned()
}

pub(super) fn need(locale: Locale, service: &Service) -> impl IntoView + use<> {
    list(t(locale, "service-need"), service.need.get(locale))
}

fn list(title: &'static str, lines: &[String]) -> impl IntoView + use<> {
    let items: Vec<_> = lines.iter().map(|line| view! { <li>{line.clone()}</li> }).collect();
    (!items.is_empty()).then(|| view! { <h2>{title}</h2><ul>{items}</ul> })
}

pub(super) fn steps(locale: Locale, service: &Service) -> impl IntoView + use<> {
    let steps: Vec<_> = service
        .steps
        .get(locale)
        .iter()
        .map(|step| view! { <li><div><h3 class="steps__title">{step.title.clone()}</h3><p>{step.text.clone()}</p></div></li> })
        .collect();
    (!steps.is_empty()).then(|| {
        view! { <h2>{t(locale, "service-steps")}</h2><ol class="steps" role="list">{steps}</ol> }
    })
}

/// The words people use for it: they learn the official one, and find the page by theirs.
pub(super) fn aliases(locale: Locale, service: &Service) -> impl IntoView + use<> {
    let aliases = service.aliases.get(locale);
    (!aliases.is_empty()).then(|| {
        let items: Vec<_> = aliases.iter().map(|alias| view! { <li>{alias.clone()}</li> }).collect();
        view! { <h2>{t(locale, "service-aliases")}</h2><ul role="list" class="inline-list">{items}</ul> }
    })
}
