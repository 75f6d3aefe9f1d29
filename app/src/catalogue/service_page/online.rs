//! Which steps exist online and which do not, and whether a machine takes part in the decision.

use leptos::prelude::*;

use crate::{
    catalogue::{Decision, OnlineStep, Service, StepState},
    locale::{Locale, Localized},
    tongue::other_language,
    words::t,
};

pub(super) fn online_steps(locale: Locale, service: &Service) -> impl IntoView + use<> {
    let steps: Vec<_> = service
        .online_steps
        .iter()
        .filter(|(_, state)| *state != StepState::NoSuchStep)
        .map(|(step, state)| {
            view! { <li class="check"><span>{name(locale, *step)}</span>{tag(locale, *state)}</li> }
        })
        .collect();
    let remarks = service.remarks.as_ref().map(|remarks| said(locale, remarks));
    (!steps.is_empty()).then(|| {
        view! {
            <h2>{t(locale, "service-online-steps")}</h2>
            <ul role="list" class="checks">{steps}</ul>
            {remarks}
        }
    })
}

/// What an organization wrote, marked where it wrote in the other language only.
fn said(locale: Locale, text: &Localized<String>) -> impl IntoView + use<> {
    let text = text.text(locale);
    let lang = other_language(locale, &text);
    view! { <p lang=lang>{text}</p> }
}

fn tag(locale: Locale, state: StepState) -> impl IntoView {
    match state {
        StepState::Online => view! { <span class="tag tag--good">{t(locale, "service-step-online")}</span> },
        StepState::NotOnline | StepState::NoSuchStep => {
            view! { <span class="tag">{t(locale, "service-step-not-online")}</span> }
        }
    }
}

fn name(locale: Locale, step: OnlineStep) -> &'static str {
    match step {
        OnlineStep::Account => t(locale, "service-step-account"),
        OnlineStep::SignIn => t(locale, "service-step-sign-in"),
        OnlineStep::Apply => t(locale, "service-step-apply"),
        OnlineStep::Decision => t(locale, "service-step-decision"),
        OnlineStep::Receive => t(locale, "service-step-receive"),
        OnlineStep::Feedback => t(locale, "service-step-feedback"),
    }
}

pub(super) fn automation(locale: Locale, service: &Service) -> impl IntoView + use<> {
    let how = service.automation.as_ref().map(|how| said(locale, how));
    (service.decision == Decision::Machine).then(|| {
        view! {
            <h2>{t(locale, "service-machine")}</h2>
            <p>{t(locale, "service-machine-lead")}</p>
            {how}
        }
    })
}
