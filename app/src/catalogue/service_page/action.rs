//! The action that a page ends in: start, else call, else talk to a person with this service attached.

use leptos::prelude::*;

use crate::{
    application::Place,
    catalogue::{ChannelKind, Service},
    format::tel,
    locale::Locale,
    my_page::save_link,
    path::Path,
    shell::Shown,
    subscription::{Kind, follow_link},
    words::{t, tr},
};

/// What works for this service, in this language.
enum Action {
    Start(String),
    Call(String),
    Talk,
}

impl Action {
    fn of(locale: Locale, service: &Service) -> Self {
        if let Some(address) = service.address.get(locale) {
            return Self::Start(address.clone());
        }
        let phone = service.channels.iter().find(|channel| channel.kind == ChannelKind::Phone);
        phone.map_or(Self::Talk, |channel| Self::Call(channel.value.text(locale)))
    }

    /// The one filled button of the page.
    fn button(&self, locale: Locale, service: &Service, shown: Shown) -> impl IntoView + use<> {
        let start = Path::Start(service.slugs.clone());
        let (href, text) = match self {
            // the way by our own address is counted
            Self::Start(address) if shown == Shown::Draft => (address.clone(), t(locale, "service-start").to_owned()),
            Self::Start(_) => (start.href(locale), t(locale, "service-start").to_owned()),
            Self::Call(number) => (tel(number), tr(locale, "service-call", &[("number", number.as_str().into())])),
            Self::Talk => (Path::Talk.href(locale), t(locale, "common-talk").to_owned()),
        };
        let rel = matches!(self, Self::Start(_)).then_some("nofollow");
        view! { <a class="button" href=href rel=rel>{text}</a> }
    }

    /// Where the button leads in the end, said before anybody follows it.
    fn address(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let Self::Start(address) = self else { return None };
        let address = address.clone();
        Some(view! {
            <p class="start-address">{t(locale, "service-start-address")}" "<bdi class="start-address__value">{address}</bdi></p>
        })
    }

    fn lead(&self, locale: Locale, service: &Service) -> String {
        let organization = service.organization.name.text(locale);
        match self {
            Self::Start(_) => tr(locale, "service-start-lead", &[("organization", organization.into())]),
            Self::Call(_) => t(locale, "service-call-lead").to_owned(),
            Self::Talk => t(locale, "service-talk-lead").to_owned(),
        }
    }
}

pub(super) fn start_card(locale: Locale, service: &Service, shown: Shown) -> impl IntoView + use<> {
    let action = Action::of(locale, service);
    // a draft cannot be saved or followed
    let keep = (shown == Shown::Published).then(|| {
        view! {
            {save_link(locale, service)}
            {follow_link(locale, Kind::Service, service.id.as_str())}
        }
    });
    view! {
        <div class="card">
            <p>{action.lead(locale, service)}</p>
            <div class="actions actions--wide">{action.button(locale, service, shown)}</div>
            {action.address(locale)}
            {keep}
            <p><a href=Path::Application(Place::Track(None)).href(locale) rel="nofollow">{t(locale, "service-track")}</a></p>
        </div>
    }
}

/// Reassurance, in its usual place; left out where it is already the main action.
pub(super) fn talk_card(locale: Locale, service: &Service) -> impl IntoView + use<> {
    let other = !matches!(Action::of(locale, service), Action::Talk);
    other.then(|| {
        view! {
            <div class="card">
                <h2>{t(locale, "service-right-for-you")}</h2>
                <p>{t(locale, "service-right-for-you-lead")}</p>
                <div class="actions actions--wide">
                    <a class="button button--quiet" href=Path::Talk.href(locale)>{t(locale, "common-talk")}</a>
                </div>
            </div>
        }
    })
}

/// The end of the page: nobody has to scroll back.
pub(super) fn last_action(locale: Locale, service: &Service, shown: Shown) -> impl IntoView + use<> {
    let action = Action::of(locale, service);
    let talk = (!matches!(action, Action::Talk)).then(|| {
        view! { <a class="button button--quiet" href=Path::Talk.href(locale)>{t(locale, "common-talk")}</a> }
    });
    view! {
        <section class="last-action" aria-labelledby="next">
            <h2 id="next">{t(locale, "service-next")}</h2>
            <p>{action.lead(locale, service)}</p>
            <div class="actions">{action.button(locale, service, shown)}{talk}</div>
        </section>
    }
}
