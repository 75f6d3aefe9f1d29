use leptos::prelude::*;

use crate::{
    catalogue::{Answer, Decision, Online, Service},
    locale::Locale,
    words::{t, tr},
};

/// One answer, and the part of the page that says more.
struct Fact {
    name: &'static str,
    value: String,
    more: Option<&'static str>,
}

impl Fact {
    fn new(name: &'static str, value: impl Into<String>) -> Self {
        Self { name, value: value.into(), more: None }
    }

    fn view(self) -> impl IntoView {
        let Self { name, value, more } = self;
        let class = if is_long(&value) { "facts__value facts__value--long" } else { "facts__value" };
        let value = match more {
            Some(href) => view! { <a href=href>{value}</a> }.into_any(),
            None => value.into_any(),
        };
        view! { <div class="facts__fact"><dt class="facts__name">{name}</dt><dd class=class>{value}</dd></div> }
    }
}

/// Cost, how long, online, who decides. Unknown is said as unknown.
pub(super) fn facts(locale: Locale, service: &Service) -> impl IntoView + use<> {
    let facts = [
        Fact::new(t(locale, "service-cost"), cost(locale, service)),
        time(locale, service),
        Fact::new(t(locale, "service-online"), online(locale, service.online)),
        Fact::new(t(locale, "service-decision"), decision(locale, service.decision)),
    ];
    let wordy = facts.iter().any(|fact| is_long(&fact.value));
    let class = if wordy { "facts facts--wordy" } else { "facts" };
    view! { <dl class=class>{facts.map(Fact::view).collect_view()}</dl> }
}

/// Whether an answer is a sentence rather than a few words: the strip then becomes rows.
fn is_long(value: &str) -> bool {
    value.chars().count() > 48
}

fn cost(locale: Locale, service: &Service) -> String {
    if let Some(cost) = &service.cost {
        return cost.text(locale);
    }
    match service.fee {
        Answer::Yes => t(locale, "service-fee-yes"),
        Answer::No => t(locale, "service-fee-no"),
        Answer::Unknown => t(locale, "service-unknown"),
    }
    .to_owned()
}

fn time(locale: Locale, service: &Service) -> Fact {
    let name = t(locale, "service-time");
    if let Some(time) = &service.time {
        return Fact::new(name, time.text(locale));
    }
    match service.standards.len() {
        0 => Fact::new(name, t(locale, "service-time-unknown")),
        count => {
            let count = [("n", count.into()), ("count", count.to_string().into())];
            Fact { name, value: tr(locale, "service-time-standards", &count), more: Some("#standards") }
        }
    }
}

fn online(locale: Locale, online: Online) -> &'static str {
    match online {
        Online::Full => t(locale, "service-online-full"),
        Online::Part => t(locale, "service-online-part"),
        Online::No => t(locale, "service-online-no"),
        Online::Unknown => t(locale, "service-unknown"),
    }
}

fn decision(locale: Locale, decision: Decision) -> &'static str {
    match decision {
        Decision::Person => t(locale, "service-decision-person"),
        Decision::Machine => t(locale, "service-decision-machine"),
        Decision::None => t(locale, "service-decision-none"),
        Decision::Unknown => t(locale, "service-unknown"),
    }
}
