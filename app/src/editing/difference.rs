//! What a change is, part by part: before and after, in both languages.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{
    Part, Shape, Sheet, Slot,
    comment::Comments,
    ids,
    pair::{language_name, part_name},
};
use crate::{form::Field, locale::Locale, words::t};

/// Two states of a record.
#[derive(Clone, Debug)]
pub struct Difference {
    pub first: Locale,
    pub before: Sheet,
    pub after: Sheet,
    /// The names of the services, topics and gateways that stand in it.
    pub names: BTreeMap<String, String>,
    /// The parts of which both languages say the same, as a translator found.
    pub same: Vec<Part>,
}

impl Difference {
    pub(super) fn view(&self, locale: Locale) -> impl IntoView + use<> {
        self.commented(locale, None)
    }

    /// The same with what is said about each field, and a box to say more.
    pub(super) fn commented(&self, locale: Locale, comments: Option<&Comments>) -> impl IntoView + use<> {
        let changed = self.before.changed(&self.after);
        let mut parts: Vec<Part> = changed.iter().map(|slot| slot.part).collect();
        parts.dedup();
        let mut behind = self.before.one_sided(&self.after);
        behind.retain(|(part, _)| !self.same.contains(part));
        let rows: Vec<_> = parts
            .into_iter()
            .map(|part| {
                let behind = behind.iter().find(|(known, _)| *known == part).map(|(_, behind)| *behind);
                self.part(locale, (part, behind), comments)
            })
            .collect();
        let nothing = rows.is_empty().then(|| view! { <p class="hint">{t(locale, "editing-no-difference")}</p> });
        view! { {nothing}{rows} }
    }

    fn part(
        &self,
        locale: Locale,
        (part, behind): (Part, Option<Locale>),
        comments: Option<&Comments>,
    ) -> impl IntoView + use<> {
        let slots = match part.shape() {
            Shape::Items | Shape::Ticks => part.slots(),
            _ => vec![Slot::new(part, self.first), Slot::new(part, self.first.other())],
        };
        let side = |slot: Slot| {
            let said = comments.map(|comments| comments.thread(locale, slot));
            view! { <div>{self.side(locale, slot)}{said}</div> }
        };
        let sides: Vec<_> = slots.into_iter().map(side).collect();
        let waits = behind.map(|behind| {
            let words = match behind {
                Locale::En => "editing-leaves-english",
                Locale::Fr => "editing-leaves-french",
            };
            view! { <p class="pair__waits">{t(locale, words)}</p> }
        });
        view! {
            <section class="difference">
                <h2 class="difference__name">{part_name(locale, part)}</h2>
                {waits}
                <div class="pair__sides">{sides}</div>
            </section>
        }
    }

    /// One field, before and after.
    pub(super) fn side(&self, locale: Locale, slot: Slot) -> impl IntoView + use<> {
        let language = slot.locale.map(|side| view! { <h3 class="pair__side">{language_name(locale, side)}</h3> });
        let lang = slot.locale.map(Locale::code);
        let (before, after) = (self.text(slot, &self.before), self.text(slot, &self.after));
        let same = before == after;
        let texts = match same {
            true => view! {
                <p class="difference__mark">{t(locale, "editing-same")}</p>
                <p class="difference__text" lang=lang>{before}</p>
            }
            .into_any(),
            false => view! {
                <p class="difference__mark">{t(locale, "editing-before")}</p>
                <p class="difference__text" lang=lang><del>{before}</del></p>
                <p class="difference__mark">{t(locale, "editing-after")}</p>
                <p class="difference__text" lang=lang><ins>{after}</ins></p>
            }
            .into_any(),
        };
        view! { <div id=slot.name()>{language}{texts}</div> }
    }

    /// As somebody reads it: what stands under an id, by its name.
    fn text(&self, slot: Slot, sheet: &Sheet) -> String {
        let text = sheet.get(slot);
        if !matches!(slot.part.shape(), Shape::Items | Shape::Ticks) {
            return text.to_owned();
        }
        let named = ids(text).into_iter().map(|id| self.names.get(&id).cloned().unwrap_or(id));
        named.collect::<Vec<_>>().join("\n")
    }
}
