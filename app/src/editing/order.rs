//! The services of a section: each moves up, down or out by a button, others are added, and the section moves as a whole.
//! Nothing is kept before the form is saved.

use leptos::prelude::*;

use super::{
    Part, Piece, Slot,
    edit_page::EditPage,
    form::typed,
    ids,
    moves::{Move, Way, adding, entry, used},
    pair::part_name,
};
use crate::{
    form::Field,
    locale::Locale,
    path::Path,
    words::{t, tr},
};

pub(super) fn order(locale: Locale, page: &EditPage, part: Part) -> AnyView {
    let Part::Section(section, Piece::Items) = part else { return ().into_any() };
    let slot = Slot { part, locale: None };
    let value = page.form.value(slot).to_owned();
    let ids = ids(&value);
    let error = page.form.error(slot).map(|error| {
        let id = format!("{}-error", slot.name());
        view! { <p class="field__error" id=id>{t(locale, error.words)}</p> }
    });
    let last = section + 1 >= used(&typed(&page.published, &page.form));
    let entries: Vec<_> = ids
        .iter()
        .enumerate()
        .map(|(at, id)| {
            let name = page.names.get(id).unwrap_or(id).clone();
            let step = |way| Move::Entry { section, from: at, way };
            let up = (at > 0 || section > 0).then(|| button(locale, page, &step(Way::Up), &name));
            let down = (at + 1 < ids.len() || !last).then(|| button(locale, page, &step(Way::Down), &name));
            let out = button(locale, page, &step(Way::Out), &name);
            view! {
                <li class="order__entry" id=entry(section, at) tabindex="-1">
                    <span class="order__name">{name}</span>{up}{down}{out}
                </li>
            }
        })
        .collect();
    view! {
        <fieldset class="pair" id=slot.name()>
            <legend class="pair__name">{part_name(locale, part)}</legend>
            {error}
            <input type="hidden" name=slot.name() value=value/>
            {page.comments.open(locale, slot)}
            <ol class="order">{entries}</ol>
            {otherwise(locale, page, slot)}
            {add(locale, page, section)}
            {whole(locale, page, section, last)}
        </fieldset>
    }
    .into_any()
}

/// What others saved or published in its place.
fn otherwise(locale: Locale, page: &EditPage, slot: Slot) -> impl IntoView + use<> {
    let said = |words: &'static str, text: String| {
        let names = ids(&text).into_iter().map(|id| page.names.get(&id).cloned().unwrap_or(id));
        let names: Vec<_> = names.map(|name| view! { <li>{name}</li> }).collect();
        view! { <div class="pair__saved"><p>{t(locale, words)}</p><ol>{names}</ol></div> }
    };
    let saved = page.saved_otherwise(slot).map(|text| said("editing-saved-otherwise", text));
    let published = page.published_otherwise(slot).map(|text| said("together-published-otherwise", text));
    view! { {saved}{published} }
}

/// Where somebody names one more service.
fn add(locale: Locale, page: &EditPage, section: u8) -> impl IntoView + use<> {
    let name = adding(section);
    let step = Move::Add { section, id: None };
    let value = page.adding.get(&name).cloned().unwrap_or_default();
    let hint = format!("{name}-hint");
    view! {
        <div class="field order__add">
            <label class="field__label" for=name.clone()>{t(locale, "together-add-service")}</label>
            <p class="hint" id=hint.clone()>{t(locale, "together-add-service-hint")}</p>
            <input class="field__box" id=name.clone() name=name value=value autocomplete="off" aria-describedby=hint/>
            <button class="button button--quiet order__button" name="move" value=step.value()
                formaction=action(locale, page, &step)>
                {t(locale, "together-add")}
            </button>
        </div>
    }
}

/// The buttons of the whole section.
fn whole(locale: Locale, page: &EditPage, section: u8, last: bool) -> Option<impl IntoView + use<>> {
    let number = tr(locale, "together-section", &[("number", (u32::from(section) + 1).to_string().into())]);
    let step = |way| Move::Section { section, way };
    let there = section < used(&typed(&page.published, &page.form));
    let up = (section > 0).then(|| button(locale, page, &step(Way::Up), &number));
    let down = (!last).then(|| button(locale, page, &step(Way::Down), &number));
    let out = button(locale, page, &step(Way::Out), &number);
    let named = number.clone();
    there.then(|| {
        view! { <p class="order__whole"><span class="order__section">{named}</span>{up}{down}{out}</p> }
    })
}

/// The page comes back with the entry moved, and at that entry.
fn button(locale: Locale, page: &EditPage, step: &Move, name: &str) -> impl IntoView + use<> {
    let (Move::Entry { way, .. } | Move::Section { way, .. }) = step else { return ().into_any() };
    let (words, label) = match way {
        Way::Up => ("editing-up", "editing-up-label"),
        Way::Down => ("editing-down", "editing-down-label"),
        Way::Out => ("together-out", "together-out-label"),
    };
    let label = tr(locale, label, &[("name", name.into())]);
    view! {
        <button class="button button--quiet order__button" name="move" value=step.value()
            formaction=action(locale, page, step) aria-label=label>
            {t(locale, words)}
        </button>
    }
    .into_any()
}

pub(super) fn action(locale: Locale, page: &EditPage, step: &Move) -> String {
    let anchor = step.anchor(&typed(&page.published, &page.form));
    [&Path::Editing(page.place()).href(locale), "#", &anchor].concat()
}
