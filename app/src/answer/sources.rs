//! Beside a request: what can be looked up, the boxes with which an officer says what their answer rests on, and what
//! was used and what was only opened before.

use leptos::prelude::*;

use super::{
    Open, Panel,
    basis::{Basis, Consulted, Edition, Record},
    place::Source,
};
use crate::{
    locale::Locale,
    words::{t, tr},
};

const RESTS: &str = "rests-";

impl Consulted {
    /// The name of its box.
    pub fn box_name(&self) -> String {
        [RESTS, &self.service].concat()
    }

    /// Reads a box that was ticked: its name, and the edition that it stands for.
    pub fn ticked(name: &str, value: &str) -> Option<Self> {
        let service = name.strip_prefix(RESTS)?.to_owned();
        Some(Self { service, edition: Edition::from_number(value.parse().ok()?) })
    }
}

/// Nothing where there is nothing to look up and nothing was.
pub fn sources(locale: Locale, panel: &Panel) -> Option<impl IntoView + use<>> {
    let services: Vec<_> = panel.services.iter().map(|one| service(locale, panel, one)).collect();
    let used = list(locale, "answer-used", &panel.used);
    let opened = list(locale, "answer-opened", &panel.opened);
    let offered = (!services.is_empty()).then(|| match panel.open {
        Open::Writes => view! {
            <fieldset class="field">
                <legend class="field__label">{t(locale, "answer-rests-question")}</legend>
                <p class="field__hint">{t(locale, "answer-rests-hint")}</p>
                {services}
            </fieldset>
        }
        .into_any(),
        Open::Reads => view! { <ul>{services}</ul> }.into_any(),
    });
    (offered.is_some() || used.is_some() || opened.is_some()).then(|| {
        view! {
            <section class="panel" aria-labelledby="sources">
                <div class="panel__head"><h2 id="sources">{t(locale, "answer-sources")}</h2></div>
                <div class="panel__body">{offered}{used}{opened}</div>
            </section>
        }
    })
}

/// A service that is opened in a tab of its own: what is being written stays where it is.
fn service(locale: Locale, panel: &Panel, one: &Basis) -> Option<AnyView> {
    let Record::Service(consulted) = &one.record else { return None };
    let href = panel.look_up(locale, Source::Service(consulted.service.clone()));
    let label = one.label(locale);
    if panel.open == Open::Reads {
        return Some(view! { <li><a href=href target="_blank">{label}</a></li> }.into_any());
    }
    let name = consulted.box_name();
    let open = tr(locale, "answer-look-up", &[("name", one.name.get(locale).as_str().into())]);
    let row = view! {
        <div class="choice-row">
            <input class="choice-row__button" r#type="checkbox" id=name.clone() name=name.clone()
                value=consulted.edition.number().to_string() checked=panel.rests.contains(consulted)/>
            <label class="choice-row__label" for=name>{label}</label>
            <a class="choice-row__more" href=href target="_blank" aria-label=open>{t(locale, "answer-open")}</a>
        </div>
    };
    Some(row.into_any())
}

fn list(locale: Locale, title: &'static str, records: &[Basis]) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = records.iter().map(|one| view! { <li>{one.link(locale)}</li> }).collect();
    (!items.is_empty()).then(|| {
        view! {
            <h3 id=title>{t(locale, title)}</h3>
            <ul aria-labelledby=title>{items}</ul>
        }
    })
}
