//! Ways to reach the service, with their hours, and how to give feedback on it.

use leptos::prelude::*;

use crate::{
    catalogue::{Channel, ChannelKind, FeedbackChannel, Service},
    format::tel,
    locale::Locale,
    words::{t, tr},
};

pub(super) fn channels(locale: Locale, service: &Service) -> impl IntoView + use<> {
    let channels: Vec<_> = service.channels.iter().map(|channel| one(locale, channel)).collect();
    let feedback = feedback(locale, service);
    view! {
        {(!channels.is_empty()).then(|| view! {
            <h2>{t(locale, "service-channels")}</h2>
            <ul role="list" class="contacts">{channels}</ul>
        })}
        {feedback.map(|feedback| view! { <p>{feedback}</p> })}
    }
}

fn one(locale: Locale, channel: &Channel) -> impl IntoView + use<> {
    view! {
        <li class="contact">
            <h3 class="contact__label">{channel.label.text(locale)}</h3>
            <p class="contact__value">{value(locale, channel)}</p>
            <p class="contact__hours">{channel.hours.text(locale)}</p>
        </li>
    }
}

fn value(locale: Locale, channel: &Channel) -> AnyView {
    let value = channel.value.text(locale);
    match channel.kind {
        ChannelKind::Phone => {
            let href = tel(&value);
            view! { <a href=href>{value}</a> }.into_any()
        }
        ChannelKind::Tty => {
            let href = tel(&value);
            view! { <a href=href>{tr(locale, "handoff-tty", &[("number", value.into())])}</a> }.into_any()
        }
        ChannelKind::Email => {
            let href = format!("mailto:{value}");
            view! { <a href=href>{value}</a> }.into_any()
        }
        ChannelKind::Online | ChannelKind::VideoRelay | ChannelKind::InPerson if value.starts_with("https://") => {
            view! { <a href=value>{t(locale, "service-channel-page")}</a> }.into_any()
        }
        // an editor hid the address
        ChannelKind::Online | ChannelKind::VideoRelay | ChannelKind::InPerson if value.is_empty() => {
            t(locale, "link-instead").into_any()
        }
        _ => value.into_any(),
    }
}

/// “You can give feedback by phone, by mail.”, from the inventory.
fn feedback(locale: Locale, service: &Service) -> Option<String> {
    let names: Vec<&str> = service.feedback.iter().map(|channel| channel_name(locale, *channel)).collect();
    let list = names.join(", ");
    (!names.is_empty()).then(|| tr(locale, "service-feedback", &[("channels", list.into())]))
}

pub(super) fn channel_name(locale: Locale, channel: FeedbackChannel) -> &'static str {
    match channel {
        FeedbackChannel::Email => t(locale, "service-feedback-email"),
        FeedbackChannel::Fax => t(locale, "service-feedback-fax"),
        FeedbackChannel::Online => t(locale, "service-feedback-online"),
        FeedbackChannel::Other => t(locale, "service-feedback-other"),
        FeedbackChannel::InPerson => t(locale, "service-feedback-in-person"),
        FeedbackChannel::Mail => t(locale, "service-feedback-mail"),
        FeedbackChannel::Phone => t(locale, "service-feedback-phone"),
    }
}
