use leptos::prelude::*;

use crate::{
    catalogue::{Answer, Decision, Online, Service},
    locale::Locale,
    words::{t, tr},
};

/// Cost, how long, online, who decides. Unknown is said as unknown.
pub(super) fn facts(locale: Locale, service: &Service) -> impl IntoView + use<> {
    let facts = [
        (t(locale, "service-cost"), cost(locale, service)),
        (t(locale, "service-time"), time(locale, service)),
        (t(locale, "service-online"), online(locale, service.online).to_owned()),
        (t(locale, "service-decision"), decision(locale, service.decision).to_owned()),
    ];
    let wordy = facts.iter().any(|(_, value)| is_long(value));
    let facts = facts.map(|(name, value)| {
        let class = if is_long(&value) { "facts__value facts__value--long" } else { "facts__value" };
        view! { <div class="facts__fact"><dt class="facts__name">{name}</dt><dd class=class>{value}</dd></div> }
    });
    let class = if wordy { "facts facts--wordy" } else { "facts" };
    view! { <dl class=class>{facts.collect_view()}</dl> }
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

fn time(locale: Locale, service: &Service) -> String {
    if let Some(time) = &service.time {
        return time.text(locale);
    }
    match service.standards.len() {
        0 => t(locale, "service-time-unknown").to_owned(),
        count => tr(locale, "service-time-standards", &[("n", count.into()), ("count", count.to_string().into())]),
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
