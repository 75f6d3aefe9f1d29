//! The page of numbers, hours and addresses: whoever comes from a service finds that service's own lines first.

use std::sync::Arc;

use leptos::prelude::*;

use super::{From, Line, Place};
use crate::{
    catalogue::{ChannelKind, Service},
    format::tel,
    html::{Finish, Html},
    locale::Locale,
    path::{LocalPath, Path},
    shell::{Head, Page},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct TalkPage {
    pub lines: Vec<Line>,
    /// The service whose page the reader came from.
    pub about: Option<Arc<Service>>,
    /// The page that they came from, whichever it is.
    pub from: Option<LocalPath>,
}

impl Page for TalkPage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(Path::Talk, t(locale, "common-talk"), t(locale, "handoff-lead"))
    }

    fn body(&self, locale: Locale) -> Html {
        let (abroad, canada): (Vec<_>, Vec<_>) = self.lines.iter().partition(|line| line.from == From::Abroad);
        let (here, write): (Vec<_>, Vec<_>) =
            canada.into_iter().partition(|line| !matches!(line.kind, ChannelKind::InPerson | ChannelKind::Mail));
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "common-talk")}</h1>
                <p class="hero__lead">{t(locale, "handoff-lead")}</p>
            </div>
            {ask(locale, self.from.clone())}
            {about(locale, self.about.as_deref())}
            {group(locale, "call", t(locale, "handoff-call"), &here)}
            {group(locale, "abroad", t(locale, "handoff-abroad"), &abroad)}
            {group(locale, "visit", t(locale, "handoff-visit"), &write)}
        }
        .finish()
    }
}

/// The ways that do not need a call: asking, and following what was asked.
fn ask(locale: Locale, from: Option<LocalPath>) -> impl IntoView + use<> {
    let follow = Path::Handoff(Place::Follow).href(locale);
    view! {
        <section class="band" aria-labelledby="ask">
            <div class="band__main">
                <h2 id="ask">{t(locale, "handoff-ask")}</h2>
                <p>{t(locale, "handoff-ask-band")}</p>
            </div>
            <a class="button" href=Path::Handoff(Place::Ask(from)).href(locale) rel="nofollow">{t(locale, "handoff-ask-button")}</a>
            <a class="button button--quiet" href=follow>{t(locale, "request-follow")}</a>
        </section>
    }
}

/// What the reader was looking at: said, so that they can say it.
fn about(locale: Locale, service: Option<&Service>) -> impl IntoView + use<> {
    service.map(|service| {
        let name = service.name.text(locale);
        let back = service.path().href(locale);
        let lines: Vec<_> = service
            .channels
            .iter()
            .filter(|channel| matches!(channel.kind, ChannelKind::Phone | ChannelKind::Tty))
            .map(|channel| {
                let line = Line {
                    id: String::new(),
                    kind: channel.kind,
                    value: channel.value.clone(),
                    from: From::Canada,
                    label: channel.label.clone(),
                    what: Default::default(),
                    hours: channel.hours.clone(),
                };
                contact(locale, &line)
            })
            .collect();
        view! {
            <section class="card about-service" aria-labelledby="about">
                <h2 id="about">{tr(locale, "handoff-about", &[("service", name.into())])}</h2>
                <p>{tr(locale, "handoff-about-say", &[("id", service.id.as_str().into())])}</p>
                {(!lines.is_empty()).then(|| view! { <ul role="list" class="contacts">{lines}</ul> })}
                <p><a href=back>{t(locale, "handoff-back")}</a></p>
            </section>
        }
    })
}

fn group(locale: Locale, id: &'static str, title: &'static str, lines: &[&Line]) -> impl IntoView + use<> {
    let items: Vec<_> = lines.iter().map(|line| contact(locale, line)).collect();
    (!items.is_empty()).then(|| {
        view! {
            <section aria-labelledby=id>
                <h2 id=id>{title}</h2>
                <ul role="list" class="contacts contacts--grid">{items}</ul>
            </section>
        }
    })
}

fn contact(locale: Locale, line: &Line) -> impl IntoView + use<> {
    let what = line.what.text(locale);
    view! {
        <li class="contact">
            <h3 class="contact__label">{line.label.text(locale)}</h3>
            {(!what.is_empty()).then(|| view! { <p class="contact__what">{what}</p> })}
            <p class="contact__value">{value(locale, line)}</p>
            <p class="contact__hours">{line.hours.text(locale)}</p>
        </li>
    }
}

fn value(locale: Locale, line: &Line) -> AnyView {
    let value = line.value.text(locale);
    match line.kind {
        ChannelKind::Phone => {
            let href = tel(&value);
            view! { <a href=href>{value}</a> }.into_any()
        }
        ChannelKind::Tty => {
            let href = tel(&value);
            view! { <a href=href>{tr(locale, "handoff-tty", &[("number", value.into())])}</a> }.into_any()
        }
        _ if value.starts_with("https://") => {
            view! { <a href=value>{t(locale, "service-channel-page")}</a> }.into_any()
        }
        _ => value.into_any(),
    }
}
