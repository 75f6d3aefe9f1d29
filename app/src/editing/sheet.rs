//! Everything of a record that can be edited, as texts, in the order of the page.

use std::collections::BTreeMap;

use super::{
    Part, Piece, Slot,
    part::{Parity, SECTIONS},
};
use crate::{catalogue::Step, form::Field, locale::Locale};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet(Vec<(Slot, String)>);

impl Sheet {
    /// Puts a text in its slot, as it is compared: without what cannot be seen.
    pub fn put(&mut self, slot: Slot, text: &str) {
        let text = plain(text);
        match self.0.iter_mut().find(|(known, _)| *known == slot) {
            Some((_, held)) => *held = text,
            None => self.0.push((slot, text)),
        }
    }

    pub fn get(&self, slot: Slot) -> &str {
        self.0.iter().find(|(known, _)| *known == slot).map_or("", |(_, text)| text)
    }

    pub fn slots(&self) -> impl Iterator<Item = Slot> {
        self.0.iter().map(|(slot, _)| *slot)
    }

    /// Its parts, each once, in order.
    pub fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = self.slots().map(|slot| slot.part).collect();
        parts.dedup();
        parts
    }

    /// The slots in which another sheet of the same record says something else.
    pub fn changed(&self, after: &Self) -> Vec<Slot> {
        let mut slots: Vec<Slot> = self.slots().collect();
        slots.extend(after.slots().filter(|slot| !self.slots().any(|known| known == *slot)));
        slots.retain(|slot| self.get(*slot) != after.get(*slot));
        slots
    }

    /// The parts in which a change leaves one language behind, each with that language. What each language has of its
    /// own is never behind.
    pub fn one_sided(&self, after: &Self) -> Vec<(Part, Locale)> {
        let changed = self.changed(after);
        let mut parts: Vec<Part> = changed.iter().map(|slot| slot.part).collect();
        parts.dedup();
        parts.retain(|part| part.parity() != Parity::Free);
        let behind = |part: &Part| {
            let from = self.origin(after, *part);
            let sides =
                Locale::ALL.map(|locale| (self.get(Slot::new(from, locale)), after.get(Slot::new(*part, locale))));
            let [en, fr] = sides.map(|(before, now)| before != now && !now.is_empty());
            let [no_en, no_fr] = sides.map(|(_, now)| now.is_empty());
            match (no_en, no_fr) {
                (true, true) => None,
                (true, false) => Some((*part, Locale::En)),
                (false, true) => Some((*part, Locale::Fr)),
                (false, false) if en == fr => None,
                (false, false) => Some((*part, if en { Locale::Fr } else { Locale::En })),
            }
        };
        parts.iter().filter_map(behind).collect()
    }

    /// The slots without which nothing can be published, and that say nothing.
    pub fn missing(&self) -> Vec<Slot> {
        self.slots().filter(|slot| slot.part.is_required() && self.get(*slot).is_empty()).collect()
    }

    pub fn is_incomplete(&self) -> bool {
        !self.missing().is_empty()
    }

    /// Where a part of a section stood before: a section that moved is known by its services.
    fn origin(&self, after: &Self, part: Part) -> Part {
        let Part::Section(at, piece) = part else { return part };
        let services = |section| Slot { part: Part::Section(section, Piece::Items), locale: None };
        let held = after.get(services(at));
        if held.is_empty() || self.get(services(at)) == held {
            return part;
        }
        let from = (0..SECTIONS).find(|section| self.get(services(*section)) == held);
        from.map_or(part, |section| Part::Section(section, piece))
    }

    /// By the names of their fields, as the tables keep them.
    pub fn named(&self) -> BTreeMap<&'static str, &str> {
        self.0.iter().map(|(slot, text)| (slot.name(), text.as_str())).collect()
    }

    /// Lays texts over this sheet. A name that no field has is left out.
    pub fn lay(&mut self, named: &BTreeMap<String, String>) {
        for (name, text) in named {
            if let Some(slot) = Slot::parse(name) {
                self.put(slot, text);
            }
        }
    }
}

/// Browsers end a line with two characters, and nobody sees a space at the end of one.
fn plain(text: &str) -> String {
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}

/// One entry a line.
pub fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The steps of a text; `None` where one has only a title.
pub fn steps(text: &str) -> Option<Vec<Step>> {
    let step = |block: &str| {
        let (title, text) = block.trim().split_once('\n')?;
        Some(Step { title: title.trim().to_owned(), text: lines(text).join(" ") })
    };
    text.split("\n\n").filter(|block| !block.trim().is_empty()).map(step).collect()
}

/// The ids of a text, in order.
pub fn ids(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

pub(super) fn written(steps: &[Step]) -> String {
    steps.iter().map(|step| [step.title.as_str(), &step.text].join("\n")).collect::<Vec<_>>().join("\n\n")
}
