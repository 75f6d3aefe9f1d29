//! Where a record stands: the gateways and topics that an editor ticks. The same in both languages.

use leptos::prelude::*;

use super::{Part, Slot, edit_page::EditPage, ids, pair::part_name};
use crate::{catalogue::Audience, form::Field, locale::Locale, ui::gateway_name, words::t};

/// What an editor ticked, read from the names of the boxes that were sent: in the order in which it stands published,
/// what is new after it.
pub fn ticked(page: &EditPage, slot: Slot, sent: &[&str]) -> String {
    let begin = [slot.name(), "-"].concat();
    let ids_sent = sent.iter().filter_map(|name| name.strip_prefix(begin.as_str()));
    let mut now: Vec<&str> = ids_sent.filter(|id| is_offered(page, slot.part, id)).collect();
    let before = ids(page.published.get(slot));
    now.sort_by_key(|id| before.iter().position(|known| known == id).unwrap_or(before.len()));
    now.join(" ")
}

fn is_offered(page: &EditPage, part: Part, id: &str) -> bool {
    match part {
        Part::Audiences => Audience::parse(id).is_some(),
        _ => page.topics.iter().any(|(known, _)| known == id),
    }
}

pub(super) fn ticks(locale: Locale, page: &EditPage, part: Part) -> impl IntoView + use<> {
    let slot = Slot { part, locale: None };
    let name = slot.name();
    let ticked = ids(page.form.value(slot));
    let choices = match part {
        Part::Audiences => {
            Audience::ALL.map(|one| (one.id().to_owned(), gateway_name(locale, one).to_owned())).to_vec()
        }
        _ => page.topics.clone(),
    };
    let error = page.form.error(slot).map(|error| {
        view! { <p class="field__error" id=format!("{name}-error")>{t(locale, error.words)}</p> }
    });
    let changed = page.is_changed(slot).then(|| view! { <span class="tag">{t(locale, "editing-changed")}</span> });
    let boxes: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(at, (id, words))| {
            let box_name = format!("{name}-{id}");
            // the first carries the id that an error leads to
            let box_id = if at == 0 { name.to_owned() } else { box_name.clone() };
            let checked = ticked.contains(&id);
            view! {
                <div class="choice-row">
                    <input class="choice-row__button" r#type="checkbox" id=box_id.clone() name=box_name value="yes" checked=checked/>
                    <label class="choice-row__label" for=box_id>{words}</label>
                </div>
            }
        })
        .collect();
    view! {
        <fieldset class="pair">
            <legend class="pair__name">{part_name(locale, part)}" "{changed}</legend>
            {error}
            // says that the boxes were there: a box that is not ticked sends nothing
            <input type="hidden" name=name/>
            {page.comments.open(locale, slot)}
            {boxes}
        </fieldset>
    }
}
