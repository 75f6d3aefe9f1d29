//! Each service standard in plain words, with its target and its latest result.

use leptos::prelude::*;

use super::channels::channel_name;
use crate::{
    catalogue::{Service, Standard, StandardResult},
    format::{number, percent},
    locale::Locale,
    tongue::other_language,
    words::{t, tr},
};

/// Some services publish one standard for each way and each region, 44 in all: more than so many are folded.
const MANY: usize = 10;
const SHOWN: usize = 8;

pub(super) fn standards(locale: Locale, service: &Service) -> impl IntoView + use<> {
    let (first, more) = match service.standards.len() {
        count if count > MANY => service.standards.split_at(SHOWN),
        _ => (&service.standards[..], &[][..]),
    };
    (!first.is_empty()).then(|| {
        view! {
            <h2 id="standards">{t(locale, "standard-title")}</h2>
            {list(locale, first)}
            {(!more.is_empty()).then(|| view! {
                <details class="more">
                    <summary class="more__summary">{tr(locale, "standard-more", &[("count", more.len().to_string().into())])}</summary>
                    {list(locale, more)}
                </details>
            })}
        }
    })
}

fn list(locale: Locale, standards: &[Standard]) -> impl IntoView + use<> {
    let standards: Vec<_> = standards.iter().map(|standard| one(locale, standard)).collect();
    view! { <ul role="list" class="standards">{standards}</ul> }
}

fn one(locale: Locale, standard: &Standard) -> impl IntoView + use<> {
    let comment = standard.comment.as_ref().map(|comment| {
        let comment = comment.text(locale);
        let lang = other_language(locale, &comment);
        view! { <p class="standard__comment" lang=lang>{comment}</p> }
    });
    let tongue = other_language(locale, standard.text.get(locale));
    let share = standard.result.share();
    let met = !matches!(standard.result, StandardResult::Missed(_));
    let bar = share.map(|share| bar(share, standard.target, met));
    view! {
        <li class="standard">
            <div class="standard__row"><span class="standard__text" lang=tongue>{promise(locale, standard)}</span>{tag(locale, standard.result)}</div>
            <p class="standard__result">{result(locale, standard)}</p>
            {bar}
            {comment}
        </li>
    }
}

/// What is promised, and for which way of applying.
fn promise(locale: Locale, standard: &Standard) -> String {
    let text = standard.text.text(locale);
    match standard.channel {
        Some(channel) => {
            let channel = channel_name(locale, channel);
            tr(locale, "standard-by-channel", &[("text", text.into()), ("channel", channel.into())])
        }
        None => text,
    }
}

/// The state in words; the colour only follows it.
fn tag(locale: Locale, result: StandardResult) -> impl IntoView {
    let (class, words) = match result {
        StandardResult::Met(_) => ("tag tag--good", t(locale, "standard-met")),
        StandardResult::Missed(_) => ("tag tag--late", t(locale, "standard-missed")),
        StandardResult::Measured(_) => ("tag", t(locale, "standard-measured")),
        StandardResult::Unknown => ("tag", t(locale, "standard-unknown")),
    };
    view! { <span class=class>{words}</span> }
}

/// “96% of 1,204,311 last year; the target is 90%”, as far as it is known.
fn result(locale: Locale, standard: &Standard) -> String {
    let target = standard.target.map(|target| percent(locale, target));
    let share = standard.result.share().map(|share| percent(locale, share));
    match (share, standard.measured, target) {
        (Some(share), Some(count), Some(target)) => tr(
            locale,
            "standard-result-all",
            &[("share", share.into()), ("count", number(locale, count).into()), ("target", target.into())],
        ),
        (Some(share), None, Some(target)) => {
            tr(locale, "standard-result-share", &[("share", share.into()), ("target", target.into())])
        }
        (Some(share), _, None) => tr(locale, "standard-result-no-target", &[("share", share.into())]),
        (None, _, Some(target)) => tr(locale, "standard-result-target", &[("target", target.into())]),
        (None, _, None) => t(locale, "standard-result-nothing").to_owned(),
    }
}

/// The share as a bar with the target as a mark. The words beside it say the same, so it is hidden from readers.
fn bar(share: f64, target: Option<f64>, met: bool) -> impl IntoView {
    let width = format!("{:.1}", share.clamp(0.0, 1.0) * 100.0);
    let class = if met { "bar__met" } else { "bar__short" };
    let mark = target.map(|target| {
        let x = format!("{:.1}", (target.clamp(0.0, 1.0) * 100.0).min(99.4));
        view! { <rect class="bar__target" x=x y="-2" width=".6" height="10"></rect> }
    });
    view! {
        <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="bar__rail" width="100" height="6"></rect>
            <rect class=class width=width height="6"></rect>
            {mark}
        </svg>
    }
}
