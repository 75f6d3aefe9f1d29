//! The order of a section: each entry moves up or down by a button. Nothing is kept before the form is saved.

use leptos::prelude::*;

use super::{
    Part, Slot,
    edit_page::EditPage,
    form::{Move, Way},
    ids,
    pair::part_name,
};
use crate::{
    form::Field,
    locale::Locale,
    path::Path,
    words::{t, tr},
};

pub(super) fn order(locale: Locale, page: &EditPage, part: Part) -> impl IntoView + use<> {
    let slot = Slot { part, locale: None };
    let value = page.form.value(slot).to_owned();
    let ids = ids(&value);
    let error = page.form.error(slot).map(|error| {
        let id = format!("{}-error", slot.name());
        view! { <p class="field__error" id=id>{t(locale, error.words)}</p> }
    });
    let entries: Vec<_> = ids
        .iter()
        .enumerate()
        .map(|(at, id)| {
            let name = page.names.get(id).unwrap_or(id).clone();
            let up = (at > 0).then(|| button(locale, page, Move { slot, from: at, way: Way::Up }, &name));
            let down =
                (at + 1 < ids.len()).then(|| button(locale, page, Move { slot, from: at, way: Way::Down }, &name));
            view! {
                <li class="order__entry" id=anchor(slot, at) tabindex="-1">
                    <span class="order__name">{name}</span>{up}{down}
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
        </fieldset>
    }
}

/// The page comes back with the entry moved, and at that entry.
fn button(locale: Locale, page: &EditPage, step: Move, name: &str) -> impl IntoView + use<> {
    let (way, words, label) = match step.way {
        Way::Up => ("up", "editing-up", "editing-up-label"),
        Way::Down => ("down", "editing-down", "editing-down-label"),
    };
    let value = [step.slot.name(), &step.from.to_string(), way].join(" ");
    let action = format!("{}#{}", Path::Editing(page.place()).href(locale), anchor(step.slot, step.to()));
    let label = tr(locale, label, &[("name", name.into())]);
    view! {
        <button class="button button--quiet order__button" name="move" value=value formaction=action aria-label=label>
            {t(locale, words)}
        </button>
    }
}

fn anchor(slot: Slot, at: usize) -> String {
    format!("{}-{}", slot.name(), at + 1)
}
